import { defineRule } from '../../src/rule.ts'

/** Found when all manifests of a run are known. */
export default defineRule({
  id: 'api/reference',
  subject: 'object',
  title: 'Name of something that the manifests do not hold',
  remedy: 'Take the right name, or suppress this where the other object is made elsewhere',
  tags: ['reference'],
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/service/',
    'https://kubernetes.io/docs/concepts/configuration/configmap/'
  ],
  revisions: []
})
