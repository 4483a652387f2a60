import { defineRule } from '../../src/rule.ts'

/** Found by the profile of tool accounts. */
export default defineRule({
  id: 'toolforge/unmasked-proc',
  subject: 'pod',
  title: 'Container asks for a /proc without its mask',
  remedy: 'Remove procMount',
  tags: ['profile'],
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#proc-access',
    'https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_security/PSP_migration'
  ],
  securitySeverity: 6,
  profile: {
    rows: ['allowedProcMountTypes: Default'],
    psa: ['psa/unmasked-proc'],
    since: 'not refused since 2024-06-25',
    certainty: 'verified'
  },
  revisions: []
})
