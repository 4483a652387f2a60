import { defineRule } from '../../src/rule.ts'

/** Found by the profile of tool accounts. */
export default defineRule({
  id: 'toolforge/privilege-escalation',
  subject: 'pod',
  title: 'Container may gain more rights than it started with',
  remedy: 'Remove allowPrivilegeEscalation, or set it to false',
  tags: ['profile'],
  references: [
    'https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_security/PSP_migration',
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'
  ],
  securitySeverity: 5.5,
  profile: {
    rows: ['allowPrivilegeEscalation: false'],
    psa: ['psa/privilege-escalation'],
    since: '2024-06',
    certainty: 'inferred'
  },
  revisions: []
})
