import { defineRule } from '../../src/rule.ts'

/** Found by the profile of tool accounts. */
export default defineRule({
  id: 'toolforge/undropped-capabilities',
  subject: 'pod',
  title: 'Container keeps or adds capabilities',
  remedy: 'Remove capabilities, or write capabilities.drop: [ALL] and no add',
  tags: ['profile', 'capabilities'],
  references: [
    'https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_security/PSP_migration',
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
    'https://man7.org/linux/man-pages/man7/capabilities.7.html'
  ],
  securitySeverity: 7,
  profile: {
    rows: ['requiredDropCapabilities: [ALL]', 'allowedCapabilities: none'],
    psa: ['psa/undropped-capabilities', 'psa/added-capabilities'],
    since: '2024-06',
    certainty: 'inferred'
  },
  revisions: []
})
