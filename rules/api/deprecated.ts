import { defineRule } from '../../src/rule.ts'

/** Found by API validation, in an object that the cluster takes. */
export default defineRule({
  id: 'api/deprecated',
  subject: 'object',
  title: 'Field, label or version is deprecated',
  remedy: 'Write what the message names instead',
  tags: ['schema'],
  references: ['https://kubernetes.io/docs/reference/using-api/deprecation-policy/'],
  revisions: []
})
