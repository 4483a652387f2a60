import { defineRule } from '../../src/rule.ts'

export default defineRule({
  id: 'suppression/expired',
  subject: 'text',
  title: 'Suppression has ended',
  remedy: 'Correct what it has hidden, or agree on a new date',
  tags: ['suppression'],
  references: ['https://github.com/toolforge/preadmit#what-you-accept'],
  revisions: []
})
