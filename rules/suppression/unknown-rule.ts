import { defineRule } from '../../src/rule.ts'

export default defineRule({
  id: 'suppression/unknown-rule',
  subject: 'text',
  title: 'Suppression names no rule',
  remedy: 'Write the name of a rule, as it stands in the finding',
  tags: ['suppression'],
  references: ['https://github.com/toolforge/preadmit#what-you-accept'],
  revisions: []
})
