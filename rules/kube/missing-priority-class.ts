import { defineRule } from '../../src/rule.ts'

/** Found by the admission plugin Priority. */
export default defineRule({
  id: 'kube/missing-priority-class',
  subject: 'object',
  title: 'Pod names a PriorityClass that does not exist',
  remedy: 'Leave priorityClassName out, or name a class that the cluster has',
  tags: ['reference'],
  references: [
    'https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/',
    'https://github.com/kubernetes/kubernetes/blob/master/plugin/pkg/admission/priority/admission.go'
  ],
  revisions: []
})
