import { defineRule } from '../../src/rule.ts'

/** Found by API validation. */
export default defineRule({
  id: 'api/duplicate-value',
  subject: 'object',
  title: 'Value is there twice that must be unique',
  remedy: 'Rename one of them, or remove it',
  tags: ['schema'],
  references: ['https://kubernetes.io/docs/reference/kubernetes-api/'],
  revisions: []
})
