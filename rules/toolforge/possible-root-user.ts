import { defineRule } from '../../src/rule.ts'

/** Found by the profile of tool accounts. */
export default defineRule({
  id: 'toolforge/possible-root-user',
  subject: 'pod',
  title: 'Pod or container may run as root',
  remedy: 'Remove runAsNonRoot, or set it to true',
  tags: ['profile', 'identity'],
  references: [
    'https://gitlab.wikimedia.org/repos/cloud/toolforge/toolforge-deploy',
    'https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_security/PSP_migration',
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'
  ],
  securitySeverity: 5,
  profile: {
    rows: ['runAsNonRoot: true'],
    psa: ['psa/possible-root-user'],
    since: '2024-06',
    certainty: 'verified'
  },
  revisions: []
})
