import { defineRule } from '../../src/rule.ts'

/** Found by API validation. */
export default defineRule({
  id: 'kube/invalid-quantity',
  subject: 'object',
  title: 'Quantity is negative, or a part of something that comes in pieces',
  remedy: 'Write a quantity of 0 or more; whole numbers for devices',
  tags: ['resources'],
  references: [
    'https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go'
  ],
  revisions: []
})
