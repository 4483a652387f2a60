import { defineRule } from '../../src/rule.ts'

/** Found by API validation. */
export default defineRule({
  id: 'api/required',
  subject: 'object',
  title: 'Required field is missing or empty',
  remedy: 'Add the field, with a value',
  tags: ['schema'],
  references: [
    'https://kubernetes.io/docs/reference/kubernetes-api/',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go'
  ],
  revisions: []
})
