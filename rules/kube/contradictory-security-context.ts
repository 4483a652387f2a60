import { defineRule } from '../../src/rule.ts'

/** Found by API validation. */
export default defineRule({
  id: 'kube/contradictory-security-context',
  subject: 'object',
  title: 'Security settings contradict each other',
  remedy: 'Remove one of the two settings',
  tags: ['security'],
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go'
  ],
  revisions: []
})
