import { defineRule } from '../../src/rule.ts'

/** Found by volume-admission, which reads the label. */
export default defineRule({
  id: 'toolforge/mount-storage-label',
  subject: 'pod',
  title: 'Label mount-storage has a value that means nothing',
  remedy: 'Write all, none, or leave the label out',
  tags: ['volumes'],
  references: ['https://wikitech.wikimedia.org/wiki/Help:Toolforge/Kubernetes'],
  revisions: []
})
