import { defineRule } from '../../src/rule.ts'

/** Found by the admission plugin NamespaceLifecycle. */
export default defineRule({
  id: 'kube/missing-namespace',
  subject: 'object',
  title: 'Namespace does not exist',
  remedy: 'Name a namespace that exists, or create it first',
  tags: ['reference'],
  references: [
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/',
    'https://github.com/kubernetes/apiserver/tree/master/pkg/admission/plugin/namespace/lifecycle'
  ],
  revisions: []
})
