import { defineRule } from '../../src/rule.ts'

export default defineRule({
  id: 'yaml/duplicate-key',
  subject: 'text',
  title: 'Key stands twice in one mapping',
  remedy: 'Keep one of the two, or put the values of both into one',
  tags: ['syntax'],
  references: ['https://yaml.org/spec/1.2.2/#3213-node-comparison'],
  revisions: []
})
