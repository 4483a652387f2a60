import { defineRule } from '../../src/rule.ts'

/** Found by volume-admission, which mounts what a tool may have. */
export default defineRule({
  id: 'toolforge/host-path-volume',
  subject: 'pod',
  title: 'Pod mounts a directory of the machine by itself',
  remedy: 'Remove the volume: the directories of Toolforge are mounted into every Pod',
  tags: ['volumes'],
  references: ['https://wikitech.wikimedia.org/wiki/Help:Toolforge/Kubernetes'],
  securitySeverity: 7.0,
  profile: { rows: ['allowedHostPaths'], psa: ['psa/host-path-volume'], since: '2025-03-11', certainty: 'verified' },
  revisions: []
})
