import { defineRule } from '../../src/rule.ts'

/** Found by whoever decodes an object. */
export default defineRule({
  id: 'api/unknown-field',
  subject: 'object',
  title: 'Field does not exist',
  remedy: 'Use the right name and indentation, or remove the field',
  tags: ['schema'],
  references: [
    'https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation',
    'https://kubernetes.io/docs/reference/kubernetes-api/'
  ],
  revisions: []
})
