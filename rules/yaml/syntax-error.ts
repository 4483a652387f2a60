import { defineRule } from '../../src/rule.ts'

export default defineRule({
  id: 'yaml/syntax-error',
  subject: 'text',
  title: 'Text is not YAML',
  remedy: 'Correct the text where it is marked',
  tags: ['syntax'],
  references: ['https://yaml.org/spec/1.2.2/'],
  revisions: []
})
