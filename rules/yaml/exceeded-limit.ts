import { defineRule } from '../../src/rule.ts'

export default defineRule({
  id: 'yaml/exceeded-limit',
  subject: 'text',
  title: 'Text is nested too deeply',
  remedy: 'Nest lists and mappings less deeply',
  tags: ['syntax'],
  references: ['https://en.wikipedia.org/wiki/Billion_laughs_attack'],
  revisions: []
})
