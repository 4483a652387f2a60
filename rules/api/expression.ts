import { defineRule } from '../../src/rule.ts'

/** Found by API validation, in an object whose expressions it cannot compile or evaluate. */
export default defineRule({
  id: 'api/expression',
  subject: 'object',
  title: 'Expression decides, and is not evaluated here',
  remedy: 'Ask the cluster: kubectl create --dry-run=server',
  tags: ['schema'],
  references: [
    'https://kubernetes.io/docs/reference/using-api/cel/',
    'https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation-rules'
  ],
  revisions: []
})
