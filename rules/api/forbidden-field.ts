import { defineRule } from '../../src/rule.ts'

/** Found by API validation. */
export default defineRule({
  id: 'api/forbidden-field',
  subject: 'object',
  title: 'Field is not allowed here',
  remedy: 'Remove the field, or what it does not go with',
  tags: ['schema'],
  references: ['https://kubernetes.io/docs/reference/kubernetes-api/'],
  revisions: []
})
