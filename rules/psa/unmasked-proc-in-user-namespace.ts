import { defineRule } from '../../src/rule.ts'
import { refusal, unmasked } from './unmasked-proc.ts'

export default defineRule({
  id: 'psa/unmasked-proc-in-user-namespace',
  subject: 'pod',
  title: 'Container sees all of /proc, if only in a user namespace',
  remedy: 'Remove procMount, or set it to Default',
  tags: ['restricted'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
    'https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/4265-proc-mount',
    'https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_procMount_restricted.go'
  ],
  securitySeverity: 4,
  revisions: [
    // Up to 1.34, the baseline check forbids it to all; then that one excuses user namespaces, and this one does not.
    // https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_procMount_restricted.go
    { since: '1.35', check: unmasked }
  ],
  standard: { level: 'restricted', check: 'procMount_restricted', overrides: ['procMount'], refusal }
})
