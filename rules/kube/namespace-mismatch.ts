import { defineRule } from '../../src/rule.ts'

/** Found when a namespace is asked for with `-n`, as kubectl finds it. */
export default defineRule({
  id: 'kube/namespace-mismatch',
  subject: 'object',
  title: 'Object names another namespace than the one asked for',
  remedy: 'Remove metadata.namespace, or ask for that namespace with -n',
  tags: ['namespace'],
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/'],
  revisions: []
})
