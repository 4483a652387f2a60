import { defineRule, theContainer } from '../../src/rule.ts'
import type { Pod, Violation } from '../../src/rule.ts'
import { exceptOnWindows } from './exemption.ts'
import { containerList } from './wording.ts'

function* escalating(pod: Pod): Iterable<Violation> {
  for (const container of pod.containers)
    if (container.spec.securityContext?.allowPrivilegeEscalation !== false)
      yield {
        path: [...container.path, 'securityContext', 'allowPrivilegeEscalation'],
        message: `programs in ${theContainer(container)} may gain more rights than the one that started them`,
        container
      }
}

export default defineRule({
  id: 'psa/privilege-escalation',
  subject: 'pod',
  title: 'Container may gain privileges',
  remedy: 'Set securityContext.allowPrivilegeEscalation of the container to false',
  tags: ['restricted'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
    'https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_allowPrivilegeEscalation.go'
  ],
  securitySeverity: 5.5,
  revisions: [
    // The field is new in 1.8: https://github.com/kubernetes/kubernetes/pull/47019
    { since: '1.8', check: escalating },
    // allowPrivilegeEscalation is one of the fields that the API refuses in a Windows Pod: see the exemption's KEP.
    { since: '1.25', check: exceptOnWindows(escalating) }
  ],
  standard: {
    level: 'restricted',
    check: 'allowPrivilegeEscalation',
    refusal: violations => ({
      reason: 'allowPrivilegeEscalation != false',
      detail: `${containerList(violations)} must set securityContext.allowPrivilegeEscalation=false`
    })
  }
})
