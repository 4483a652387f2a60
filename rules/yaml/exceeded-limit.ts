import { defineRule } from '../../src/rule.ts'

export default defineRule({
  id: 'yaml/exceeded-limit',
  subject: 'text',
  title: 'Text exceeds a limit of this linter',
  remedy: 'Nest lists and mappings less deeply, and split files of very many documents',
  tags: ['syntax'],
  references: ['https://en.wikipedia.org/wiki/Billion_laughs_attack'],
  revisions: []
})
