import { defineRule, theContainer } from '../../src/rule.ts'
import { containerList, quoted, valuesOf } from './wording.ts'

/** What a container runtime gives anyway. */
const byDefault: readonly string[] = [
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT'
]

export default defineRule({
  id: 'psa/added-capabilities',
  subject: 'container',
  title: 'Container adds a capability beyond the default ones',
  remedy: 'Remove the capability from capabilities.add',
  tags: ['baseline'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
    'https://man7.org/linux/man-pages/man7/capabilities.7.html',
    'https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_capabilities_baseline.go'
  ],
  securitySeverity: 7.5,
  revisions: [
    {
      since: '1.0',
      *check(container) {
        for (const [index, capability] of (container.spec.securityContext?.capabilities?.add ?? []).entries())
          if (!byDefault.includes(capability))
            yield {
              path: [...container.path, 'securityContext', 'capabilities', 'add', index],
              message: `${theContainer(container)} adds the capability ${capability}, a piece of root's power`,
              container,
              value: capability
            }
      }
    }
  ],
  standard: {
    level: 'baseline',
    check: 'capabilities_baseline',
    refusal(violations) {
      const capabilities = quoted(valuesOf(violations))
      return {
        reason: 'non-default capabilities',
        detail: `${containerList(violations)} must not include ${capabilities} in securityContext.capabilities.add`
      }
    }
  }
})
