import { defineRule } from '../../src/rule.ts'

/** Found by the profile of tool accounts. */
export default defineRule({
  id: 'toolforge/forbidden-volume-type',
  subject: 'pod',
  title: 'Volume has a type that a tool cannot use',
  remedy: "Keep files in the tool's directory, which is mounted into every Pod, or use configMap, secret or emptyDir",
  tags: ['profile', 'volumes'],
  references: [
    'https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_security/PSP_migration',
    'https://kubernetes.io/docs/concepts/storage/volumes/'
  ],
  securitySeverity: 5,
  profile: {
    rows: ['volumes: [list of allowed volume types]'],
    psa: ['psa/restricted-volume-type'],
    since: '2024-06',
    certainty: 'inferred'
  },
  revisions: []
})
