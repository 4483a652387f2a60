import { defineRule } from '../../src/rule.ts'

/** Found by the profile of tool accounts. */
export default defineRule({
  id: 'toolforge/forbidden-supplemental-group',
  subject: 'pod',
  title: 'Pod asks for a group that no tool has',
  remedy: 'Remove supplementalGroups, or name groups from 1 to 65535',
  tags: ['profile', 'identity'],
  references: [
    'https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_security/PSP_migration',
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'
  ],
  securitySeverity: 5,
  profile: {
    rows: ["supplementalGroups.rule: 'MustRunAs' (disallow root group)"],
    since: '2024-06',
    certainty: 'inferred'
  },
  revisions: []
})
