import { defineRule } from '../../src/rule.ts'

/** Found before the text is looked at. */
export default defineRule({
  id: 'yaml/unreadable-file',
  subject: 'text',
  title: 'File cannot be read',
  remedy: 'Make the file readable, or leave it out',
  tags: ['syntax'],
  references: ['https://kubernetes.io/docs/reference/kubectl/generated/kubectl_apply/'],
  revisions: []
})
