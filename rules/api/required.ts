import { defineRule } from '../../src/rule.ts'

/** Found by API validation. */
export default defineRule({
  id: 'api/required',
  subject: 'object',
  title: 'Field is missing that must be there',
  remedy: 'Add the field',
  tags: ['schema'],
  references: [
    'https://kubernetes.io/docs/reference/kubernetes-api/',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go'
  ],
  revisions: []
})
