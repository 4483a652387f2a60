import { defineRule } from '../../src/rule.ts'

/** Found by the profile of tool accounts. */
export default defineRule({
  id: 'toolforge/privileged-container',
  subject: 'pod',
  title: 'Container has all rights on the machine',
  remedy: 'Remove privileged, or set it to false',
  tags: ['profile'],
  references: [
    'https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_security/PSP_migration',
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'
  ],
  securitySeverity: 9.3,
  profile: {
    rows: ['privileged: false'],
    psa: ['psa/privileged-container'],
    since: '2024-06',
    certainty: 'inferred'
  },
  revisions: []
})
