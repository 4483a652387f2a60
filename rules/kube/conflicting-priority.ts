import { defineRule } from '../../src/rule.ts'

/** Found by the admission plugin Priority. */
export default defineRule({
  id: 'kube/conflicting-priority',
  subject: 'object',
  title: 'Pod sets a priority that its PriorityClass does not have',
  remedy: 'Remove priority and preemptionPolicy: the cluster sets them from the PriorityClass',
  tags: ['reference'],
  references: [
    'https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/',
    'https://github.com/kubernetes/kubernetes/blob/master/plugin/pkg/admission/priority/admission.go'
  ],
  revisions: []
})
