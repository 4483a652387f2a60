import { defineRule } from '../../src/rule.ts'

/** Found by API validation, in an object that the cluster takes. */
export default defineRule({
  id: 'api/doubtful-value',
  subject: 'object',
  title: 'Value does not do what it seems to',
  remedy: 'Write what the message asks for',
  tags: ['schema'],
  references: [
    'https://kubernetes.io/docs/reference/kubernetes-api/',
    'https://github.com/kubernetes/kubernetes/blob/master/pkg/api/pod/warnings.go'
  ],
  revisions: []
})
