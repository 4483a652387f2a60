import { defineRule } from '../../src/rule.ts'

/** Found by the profile of tool accounts. */
export default defineRule({
  id: 'toolforge/other-fs-group',
  subject: 'pod',
  title: "Volumes of the Pod get a group that is not the tool's",
  remedy: "Remove fsGroup: the cluster fills in the tool's own number",
  tags: ['profile', 'identity'],
  references: [
    'https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_security/PSP_migration',
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'
  ],
  securitySeverity: 5,
  profile: {
    rows: ['fsGroup.rule MustRunAs user.id'],
    since: '2024-06',
    certainty: 'inferred'
  },
  revisions: []
})
