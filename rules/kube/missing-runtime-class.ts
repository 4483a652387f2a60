import { defineRule } from '../../src/rule.ts'

/** Found by the admission plugin RuntimeClass. */
export default defineRule({
  id: 'kube/missing-runtime-class',
  subject: 'object',
  title: 'Pod names a RuntimeClass that does not exist',
  remedy: 'Leave runtimeClassName out, or name a class that the cluster has',
  tags: ['reference'],
  references: [
    'https://kubernetes.io/docs/concepts/containers/runtime-class/',
    'https://github.com/kubernetes/kubernetes/blob/master/plugin/pkg/admission/runtimeclass/admission.go'
  ],
  revisions: []
})
