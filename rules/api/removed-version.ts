import { defineRule } from '../../src/rule.ts'

/** Found before anything is sent: another release of Kubernetes has the kind. */
export default defineRule({
  id: 'api/removed-version',
  subject: 'object',
  title: 'Kind is not in this release of Kubernetes',
  remedy: 'Write the apiVersion that the message names',
  tags: ['schema'],
  references: ['https://kubernetes.io/docs/reference/using-api/deprecation-guide/'],
  revisions: []
})
