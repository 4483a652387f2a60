import { defineRule } from '../../src/rule.ts'

/** Found by API validation. */
export default defineRule({
  id: 'kube/request-above-limit',
  subject: 'object',
  title: 'Container requests more than its limit',
  remedy: 'Request no more than the limit; set a limit too where the namespace has a small default one',
  tags: ['resources'],
  references: [
    'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go'
  ],
  revisions: []
})
