import { defineRule } from '../../src/rule.ts'

/** Found by the admission plugin ServiceAccount. */
export default defineRule({
  id: 'kube/mirror-pod-reference',
  subject: 'object',
  title: 'Mirror Pod refers to a service account or a secret',
  remedy: 'Remove the annotation kubernetes.io/config.mirror',
  tags: ['reference'],
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/static-pod/',
    'https://github.com/kubernetes/kubernetes/blob/master/plugin/pkg/admission/serviceaccount/admission.go'
  ],
  revisions: []
})
