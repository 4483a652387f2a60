import { defineRule } from '../../src/rule.ts'

/** Found by the reader: kubectl reads one value of each document, and never looks at what follows it. */
export default defineRule({
  id: 'yaml/ignored-text',
  subject: 'text',
  title: 'Text is never read by kubectl',
  remedy: 'Put a line of --- before it, or remove it',
  tags: ['syntax'],
  references: ['https://yaml.org/spec/1.1/#id898785'],
  revisions: []
})
