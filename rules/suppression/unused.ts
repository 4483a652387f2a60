import { defineRule } from '../../src/rule.ts'

export default defineRule({
  id: 'suppression/unused',
  subject: 'text',
  title: 'Suppression hides nothing',
  remedy: 'Remove the name of the rule, or all of the suppression',
  tags: ['suppression'],
  references: ['https://github.com/toolforge/preadmit#what-you-accept'],
  revisions: []
})
