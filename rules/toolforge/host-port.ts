import { defineRule } from '../../src/rule.ts'

/** Found by the profile of tool accounts. */
export default defineRule({
  id: 'toolforge/host-port',
  subject: 'pod',
  title: 'Container takes a port of the machine',
  remedy: 'Remove hostPort; give the Pod a Service',
  tags: ['profile', 'network'],
  references: [
    'https://wikitech.wikimedia.org/wiki/Portal:Toolforge/Admin/Kubernetes/RBAC_and_Pod_security/PSP_migration',
    'https://wikitech.wikimedia.org/wiki/Help:Toolforge/Web'
  ],
  securitySeverity: 4.3,
  profile: {
    rows: ['hostPorts: none'],
    psa: ['psa/host-port'],
    since: '2024-06',
    certainty: 'inferred'
  },
  revisions: []
})
