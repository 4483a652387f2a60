import { defineRule } from '../../src/rule.ts'

/** Found by the step in which a server gives a Service its addresses and ports. */
export default defineRule({
  id: 'api/service-network',
  subject: 'object',
  title: 'Service asks for an address or a port that only some clusters have',
  remedy: 'Leave the choice to the cluster',
  tags: ['network'],
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/dual-stack/',
    'https://kubernetes.io/docs/concepts/services-networking/cluster-ip-allocation/',
    'https://kubernetes.io/docs/concepts/services-networking/service/#nodeport-custom-port'
  ],
  revisions: []
})
