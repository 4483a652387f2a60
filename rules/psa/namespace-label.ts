import { defineRule } from '../../src/rule.ts'

/** Found by the admission plugin PodSecurity, which reads these labels anyway. */
export default defineRule({
  id: 'psa/namespace-label',
  subject: 'object',
  title: 'Namespace has a Pod Security label with a bad value',
  remedy: 'Set the level to privileged, baseline or restricted, the version to latest or v1.N',
  tags: ['namespace'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-admission/#pod-security-admission-labels-for-namespaces',
    'https://github.com/kubernetes/pod-security-admission/blob/master/api/helpers.go'
  ],
  revisions: []
})
