import { defineRule } from '../../src/rule.ts'

/** Found by the admission plugin RuntimeClass. */
export default defineRule({
  id: 'kube/conflicting-runtime-class',
  subject: 'object',
  title: 'Pod contradicts its RuntimeClass',
  remedy: 'Remove overhead, and the node labels that the RuntimeClass sets: the cluster fills them in',
  tags: ['reference'],
  references: [
    'https://kubernetes.io/docs/concepts/scheduling-eviction/pod-overhead/',
    'https://github.com/kubernetes/kubernetes/blob/master/plugin/pkg/admission/runtimeclass/admission.go'
  ],
  revisions: []
})
