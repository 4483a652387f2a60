import { defineRule } from '../../src/rule.ts'

/** Found by the admission plugin ServiceAccount. */
export default defineRule({
  id: 'kube/missing-service-account',
  subject: 'object',
  title: 'Pod runs as a service account that does not exist',
  remedy: 'Leave serviceAccountName out, or create the service account first',
  tags: ['reference'],
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/',
    'https://github.com/kubernetes/kubernetes/blob/master/plugin/pkg/admission/serviceaccount/admission.go'
  ],
  revisions: []
})
