import { defineRule } from '../../src/rule.ts'

/** Found by the admission plugin LimitRanger. */
export default defineRule({
  id: 'kube/limit-range-bound',
  subject: 'object',
  title: 'Container asks for more or less than the namespace allows',
  remedy: 'Set limits and requests within the bounds of the LimitRange of the namespace',
  tags: ['resources'],
  references: [
    'https://kubernetes.io/docs/concepts/policy/limit-range/',
    'https://github.com/kubernetes/kubernetes/blob/master/plugin/pkg/admission/limitranger/admission.go'
  ],
  revisions: []
})
