import { defineRule, theContainer } from '../../src/rule.ts'
import type { Pod, Standard, Violation } from '../../src/rule.ts'
import { exceptInUserNamespace } from './exemption.ts'
import { containerList, quoted, valuesOf } from './wording.ts'

export function* unmasked(pod: Pod): Iterable<Violation> {
  for (const container of pod.containers) {
    const mount = container.spec.securityContext?.procMount
    if (mount !== undefined && mount !== 'Default')
      yield {
        path: [...container.path, 'securityContext', 'procMount'],
        message: `${theContainer(container)} has nothing hidden in its /proc (procMount: ${mount})`,
        container,
        value: mount
      }
  }
}

export const refusal: Standard['refusal'] = violations => ({
  reason: 'procMount',
  detail: `${containerList(violations)} must not set securityContext.procMount to ${quoted(valuesOf(violations))}`
})

export default defineRule({
  id: 'psa/unmasked-proc',
  subject: 'pod',
  title: 'Container sees all of /proc',
  remedy: 'Remove procMount, or set it to Default',
  tags: ['baseline', 'restricted'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
    'https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/4265-proc-mount',
    'https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_procMount_baseline.go'
  ],
  securitySeverity: 6,
  revisions: [
    { since: '1.0', check: unmasked },
    // In a user namespace, the unmasked /proc is that of an ordinary user: see the exemption's KEP.
    { since: '1.35', check: exceptInUserNamespace(unmasked) }
  ],
  standard: { level: 'baseline', check: 'procMount', refusal }
})
