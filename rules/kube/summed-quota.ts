import { defineRule } from '../../src/rule.ts'

/** Found over all manifests of a run. */
export default defineRule({
  id: 'kube/summed-quota',
  subject: 'object',
  title: 'Manifests together need more than the quota of the namespace',
  remedy: 'Write fewer objects or replicas, ask for less, or have the quota raised',
  tags: ['resources'],
  references: ['https://kubernetes.io/docs/concepts/policy/resource-quotas/'],
  revisions: []
})
