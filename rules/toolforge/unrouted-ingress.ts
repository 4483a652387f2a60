import { defineRule } from '../../src/rule.ts'

/** Found by ingress-admission: the cluster says nothing, and does nothing either. */
export default defineRule({
  id: 'toolforge/unrouted-ingress',
  subject: 'object',
  title: 'Ingress reaches nobody',
  remedy: 'Write an HTTPRoute',
  tags: ['network'],
  references: [
    'https://wikitech.wikimedia.org/wiki/Help:Toolforge/Web',
    'https://gateway-api.sigs.k8s.io/api-types/httproute/'
  ],
  revisions: []
})
