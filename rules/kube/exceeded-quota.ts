import { defineRule } from '../../src/rule.ts'

/** Found by the admission plugin ResourceQuota. */
export default defineRule({
  id: 'kube/exceeded-quota',
  subject: 'object',
  title: 'Object needs more than the quota of the namespace',
  remedy: 'Ask for less, or have the quota raised',
  tags: ['resources'],
  references: [
    'https://kubernetes.io/docs/concepts/policy/resource-quotas/',
    'https://github.com/kubernetes/kubernetes/tree/master/pkg/quota/v1/evaluator/core'
  ],
  revisions: []
})
