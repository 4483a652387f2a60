import { defineRule } from '../../src/rule.ts'

/** Found before anything is sent: no release of Kubernetes has the kind. */
export default defineRule({
  id: 'api/unknown-kind',
  subject: 'object',
  title: 'Kind does not exist',
  remedy: 'Write the right kind and apiVersion',
  tags: ['schema'],
  references: ['https://kubernetes.io/docs/reference/kubernetes-api/'],
  revisions: []
})
