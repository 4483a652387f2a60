import { defineRule, theContainer } from '../../src/rule.ts'
import type { Pod, Violation } from '../../src/rule.ts'
import { exceptInUserNamespace } from './exemption.ts'
import { containerList, setters } from './wording.ts'

function* possiblyRoot(pod: Pod): Iterable<Violation> {
  const place = ['securityContext', 'runAsNonRoot']
  const ofPod = pod.spec.securityContext?.runAsNonRoot
  if (ofPod === false)
    yield {
      path: [...pod.path, 'spec', ...place],
      message: 'the Pod allows its containers to run as root (runAsNonRoot: false)',
      value: 'false'
    }
  for (const container of pod.containers) {
    const own = container.spec.securityContext?.runAsNonRoot
    const path = [...container.path, ...place]
    if (own === false)
      yield {
        path,
        message: `${theContainer(container)} is allowed to run as root (runAsNonRoot: false)`,
        container,
        value: 'false'
      }
    // Where the Pod says false, a container that says nothing is the Pod's fault.
    else if (own === undefined && ofPod === undefined)
      yield {
        path,
        message: `${theContainer(container)} may run as root: neither it nor its Pod sets runAsNonRoot`,
        container
      }
  }
}

export default defineRule({
  id: 'psa/possible-root-user',
  subject: 'pod',
  title: 'Container may run as root',
  remedy: 'Set securityContext.runAsNonRoot of the Pod to true, and use an image that has another user',
  tags: ['restricted'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
    'https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_runAsNonRoot.go'
  ],
  securitySeverity: 5,
  revisions: [
    { since: '1.0', check: possiblyRoot },
    // Root in a user namespace is not root on the node: see the exemption's KEP.
    { since: '1.35', check: exceptInUserNamespace(possiblyRoot) }
  ],
  standard: {
    level: 'restricted',
    check: 'runAsNonRoot',
    refusal(violations) {
      // A missing field is not mentioned while somebody sets it to false.
      const explicit = violations.filter(violation => violation.value !== undefined)
      return {
        reason: 'runAsNonRoot != true',
        detail:
          explicit.length > 0
            ? `${setters(explicit)} must not set securityContext.runAsNonRoot=false`
            : `pod or ${containerList(violations)} must set securityContext.runAsNonRoot=true`
      }
    }
  }
})
