import { defineRule } from '../../src/rule.ts'

/** Found by the profile of tool accounts. */
export default defineRule({
  id: 'toolforge/host-namespaces',
  subject: 'pod',
  title: 'Pod shares a namespace of the machine',
  remedy: 'Remove hostNetwork, hostPID and hostIPC; reach other Pods through a Service',
  tags: ['profile'],
  references: [
    'https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_security/PSP_migration',
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'
  ],
  securitySeverity: 8.6,
  profile: {
    rows: ['hostIPC: false', 'hostNetwork: false', 'hostPID: false'],
    psa: ['psa/host-namespaces'],
    since: '2024-06',
    certainty: 'inferred'
  },
  revisions: []
})
