import { defineRule } from '../../src/rule.ts'

/** Found by the profile of tool accounts. */
export default defineRule({
  id: 'toolforge/other-uid',
  subject: 'pod',
  title: "Pod or container runs as a user that is not the tool's",
  remedy: "Remove runAsUser: the cluster fills in the tool's own number",
  tags: ['profile', 'identity'],
  references: [
    'https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_security/PSP_migration',
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'
  ],
  securitySeverity: 7,
  profile: {
    rows: ["runAsUser.rule 'MustRunAs user.id"],
    psa: ['psa/root-user'],
    since: '2024-06',
    certainty: 'inferred'
  },
  revisions: []
})
