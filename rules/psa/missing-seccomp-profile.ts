import { defineRule, theContainer } from '../../src/rule.ts'
import type { Pod, Violation } from '../../src/rule.ts'
import { exceptOnWindows } from './exemption.ts'
import { refusal, unconfined } from './unconfined-seccomp.ts'
import { containerList } from './wording.ts'

function* missing(pod: Pod): Iterable<Violation> {
  yield* unconfined(pod)
  // A container that says nothing has the Pod's profile; if that one is bad, it is the Pod's fault alone.
  if (pod.spec.securityContext?.seccompProfile) return
  for (const container of pod.containers)
    if (!container.spec.securityContext?.seccompProfile)
      yield {
        path: [...container.path, 'securityContext', 'seccompProfile', 'type'],
        message: `neither ${theContainer(container)} nor its Pod sets a seccomp profile, which limits the system calls`,
        container
      }
}

export default defineRule({
  id: 'psa/missing-seccomp-profile',
  subject: 'pod',
  title: 'Container runs without a seccomp profile',
  remedy: 'Set securityContext.seccompProfile.type of the Pod to RuntimeDefault',
  tags: ['restricted'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
    'https://kubernetes.io/docs/tutorials/security/seccomp/',
    'https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_seccompProfile_restricted.go'
  ],
  securitySeverity: 4,
  revisions: [
    // The field is new in 1.19: https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/135-seccomp
    { since: '1.19', check: missing },
    // seccompProfile is one of the fields that the API refuses in a Windows Pod: see the exemption's KEP.
    { since: '1.25', check: exceptOnWindows(missing) }
  ],
  standard: {
    level: 'restricted',
    check: 'seccompProfile_restricted',
    overrides: ['seccompProfile_baseline'],
    refusal(violations) {
      // A missing profile is not mentioned while somebody sets a bad one.
      const [first, ...others] = violations.filter(violation => violation.value !== undefined)
      if (first) return refusal([first, ...others])
      const field = 'securityContext.seccompProfile.type'
      return {
        reason: 'seccompProfile',
        detail: `pod or ${containerList(violations)} must set ${field} to "RuntimeDefault" or "Localhost"`
      }
    }
  }
})
