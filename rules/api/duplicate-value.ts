import { defineRule } from '../../src/rule.ts'

/** Found by API validation. */
export default defineRule({
  id: 'api/duplicate-value',
  subject: 'object',
  title: 'Value must be unique, and is there twice',
  remedy: 'Rename one of them, or remove it',
  tags: ['schema'],
  references: ['https://kubernetes.io/docs/reference/kubernetes-api/'],
  revisions: []
})
