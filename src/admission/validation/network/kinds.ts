/** Services, what stands behind them, and what leads to them. */
import type * as core from '../../../kube/api/core-v1.ts'
import type * as discovery from '../../../kube/api/discovery-v1.ts'
import type * as networking from '../../../kube/api/networking-v1.ts'
import { kind } from '../kinds.ts'
import type { Kinds } from '../kinds.ts'
import { endpointSliceWarnings, validateEndpointSlice } from './endpoint-slice.ts'
import { endpointsWarnings, validateEndpoints } from './endpoints.ts'
import { validateIngressClass } from './ingress-class.ts'
import { ingressWarnings, validateIngress } from './ingress.ts'
import { networkPolicyWarnings, validateNetworkPolicy } from './network-policy.ts'
import { validateIpAddress, validateServiceCidr } from './service-cidr.ts'
import { serviceWarnings } from './service-warnings.ts'
import { validateService } from './service.ts'

export const networkKinds: Kinds = {
  '/Service': kind<core.Service>({ errors: validateService, warnings: serviceWarnings }),
  '/Endpoints': kind<core.Endpoints>({ errors: validateEndpoints, warnings: endpointsWarnings }),
  'discovery.k8s.io/EndpointSlice':
    kind<discovery.EndpointSlice>({ errors: validateEndpointSlice, warnings: endpointSliceWarnings }),
  'networking.k8s.io/Ingress': kind<networking.Ingress>({ errors: validateIngress, warnings: ingressWarnings }),
  'networking.k8s.io/IngressClass': kind<networking.IngressClass>({ errors: validateIngressClass }),
  'networking.k8s.io/NetworkPolicy':
    kind<networking.NetworkPolicy>({ errors: validateNetworkPolicy, warnings: networkPolicyWarnings }),
  'networking.k8s.io/IPAddress': kind<networking.IPAddress>({ errors: validateIpAddress }),
  'networking.k8s.io/ServiceCIDR': kind<networking.ServiceCIDR>({ errors: validateServiceCidr })
}
