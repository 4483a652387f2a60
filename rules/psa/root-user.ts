import { defineRule, theContainer } from '../../src/rule.ts'
import type { Pod, Violation } from '../../src/rule.ts'
import { exceptInUserNamespace } from './exemption.ts'
import { setters } from './wording.ts'

function* root(pod: Pod): Iterable<Violation> {
  const place = ['securityContext', 'runAsUser']
  // Number: a user ID may be a bigint.
  const isRoot = (user: number | bigint | undefined): boolean => user !== undefined && Number(user) === 0
  if (isRoot(pod.spec.securityContext?.runAsUser))
    yield { path: [...pod.path, 'spec', ...place], message: 'the Pod runs its containers as root (runAsUser: 0)' }
  for (const container of pod.containers)
    if (isRoot(container.spec.securityContext?.runAsUser))
      yield {
        path: [...container.path, ...place],
        message: `${theContainer(container)} runs as root (runAsUser: 0)`,
        container
      }
}

export default defineRule({
  id: 'psa/root-user',
  subject: 'pod',
  title: 'Container runs as root',
  remedy: 'Remove runAsUser, or set it to another number than 0',
  tags: ['restricted'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
    'https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_runAsUser.go'
  ],
  securitySeverity: 6,
  revisions: [
    // runAsNonRoot alone left this to the kubelet, which refuses to start such a container:
    // https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_runAsUser.go
    { since: '1.23', check: root },
    // Root in a user namespace is not root on the node: see the exemption's KEP.
    { since: '1.35', check: exceptInUserNamespace(root) }
  ],
  standard: {
    level: 'restricted',
    check: 'runAsUser',
    refusal: violations => ({
      reason: 'runAsUser=0',
      detail: `${setters(violations)} must not set runAsUser=0`
    })
  }
})
