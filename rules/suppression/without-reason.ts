import { defineRule } from '../../src/rule.ts'

export default defineRule({
  id: 'suppression/without-reason',
  subject: 'text',
  title: 'Suppression gives no reason',
  remedy: 'Write two hyphens and the reason behind the names: RULE -- REASON',
  tags: ['suppression'],
  references: ['https://github.com/toolforge/preadmit#what-you-accept'],
  revisions: []
})
