import { defineRule } from '../../src/rule.ts'

/** Found when all manifests of a run are known. */
export default defineRule({
  id: 'api/reference',
  subject: 'object',
  title: 'Name leads to nothing in the manifests',
  remedy: 'Write the right name, or suppress this where the other object is made elsewhere',
  tags: ['reference'],
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/service/',
    'https://kubernetes.io/docs/concepts/configuration/configmap/'
  ],
  revisions: []
})
