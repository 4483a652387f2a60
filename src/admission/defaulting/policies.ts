/**
 * Defaults of the other groups: networking, storage, roles, webhooks, custom resources and the like.
 * Source: `pkg/apis/<group>/<version>/defaults.go` of kubernetes/kubernetes, and `defaults.go` of
 * k8s.io/apiextensions-apiserver and k8s.io/kube-aggregator.
 */
import type * as admissionregistration from '../../kube/api/admissionregistration-v1.ts'
import type * as apiextensions from '../../kube/api/apiextensions-v1.ts'
import type * as apiregistration from '../../kube/api/apiregistration-v1.ts'
import type * as discovery from '../../kube/api/discovery-v1.ts'
import type * as flowcontrol from '../../kube/api/flowcontrol-v1.ts'
import type * as networking from '../../kube/api/networking-v1.ts'
import type * as rbac from '../../kube/api/rbac-v1.ts'
import type * as scheduling from '../../kube/api/scheduling-v1.ts'
import type * as storage from '../../kube/api/storage-v1.ts'
import { rewrite } from '../../kube/rewrite.ts'
import { fill } from './default.ts'
import type { Defaults } from './default.ts'

const rbacGroup = 'rbac.authorization.k8s.io'

const roleRef = rewrite<rbac.RoleBinding>(({ roleRef: given }) =>
  given?.apiGroup === undefined ? { roleRef: { ...given, apiGroup: rbacGroup } } : undefined)

const webhook = {
  failurePolicy: 'Fail',
  matchPolicy: 'Equivalent',
  namespaceSelector: {},
  objectSelector: {},
  timeoutSeconds: 10
} as const

export const policyDefaults: Defaults = {
  'networking/v1.NetworkPolicySpec': rewrite<networking.NetworkPolicySpec>(({ policyTypes = [], egress = [] }) =>
    policyTypes.length > 0 ? undefined : { policyTypes: egress.length > 0 ? ['Ingress', 'Egress'] : ['Ingress'] }),
  'networking/v1.NetworkPolicyPort': fill<networking.NetworkPolicyPort>({ protocol: 'TCP' }),
  'networking/v1.IngressClassParametersReference':
    fill<networking.IngressClassParametersReference>({ scope: 'Cluster' }),

  'rbac/v1.ClusterRoleBinding': roleRef,
  'rbac/v1.RoleBinding': roleRef,
  'rbac/v1.Subject': rewrite<rbac.Subject>(({ kind, apiGroup }) =>
    apiGroup === undefined && (kind === 'User' || kind === 'Group') ? { apiGroup: rbacGroup } : undefined),

  'storage/v1.StorageClass': fill<storage.StorageClass>({ reclaimPolicy: 'Delete', volumeBindingMode: 'Immediate' }),
  'storage/v1.CSIDriverSpec': rewrite<storage.CSIDriverSpec>(({ volumeLifecycleModes = [], ...spec }) => ({
    attachRequired: true,
    podInfoOnMount: false,
    storageCapacity: false,
    fsGroupPolicy: 'ReadWriteOnceWithFSType',
    requiresRepublish: false,
    seLinuxMount: false,
    ...spec,
    volumeLifecycleModes: volumeLifecycleModes.length > 0 ? volumeLifecycleModes : ['Persistent']
  })),

  'admissionregistration/v1.ValidatingWebhook': fill<admissionregistration.ValidatingWebhook>(webhook),
  'admissionregistration/v1.MutatingWebhook':
    fill<admissionregistration.MutatingWebhook>({ ...webhook, reinvocationPolicy: 'Never' }),
  'admissionregistration/v1.RuleWithOperations': fill<admissionregistration.RuleWithOperations>({ scope: '*' }),
  'admissionregistration/v1.NamedRuleWithOperations':
    fill<admissionregistration.NamedRuleWithOperations>({ scope: '*' }),
  'admissionregistration/v1.ServiceReference': fill<admissionregistration.ServiceReference>({ port: 443 }),
  'admissionregistration/v1.ValidatingAdmissionPolicySpec':
    fill<admissionregistration.ValidatingAdmissionPolicySpec>({ failurePolicy: 'Fail' }),
  'admissionregistration/v1.MutatingAdmissionPolicySpec':
    fill<admissionregistration.MutatingAdmissionPolicySpec>({ failurePolicy: 'Fail' }),
  'admissionregistration/v1.MatchResources': fill<admissionregistration.MatchResources>({
    matchPolicy: 'Equivalent',
    namespaceSelector: {},
    objectSelector: {}
  }),

  'apiextensions/v1.CustomResourceDefinitionSpec':
    fill<apiextensions.CustomResourceDefinitionSpec>({ conversion: { strategy: 'None' } }),
  'apiextensions/v1.CustomResourceDefinitionNames': rewrite<apiextensions.CustomResourceDefinitionNames>(
    ({ kind, singular, listKind }) =>
      kind === undefined
        ? undefined
        : {
            ...(singular === undefined ? { singular: kind.toLowerCase() } : {}),
            ...(listKind === undefined ? { listKind: `${kind}List` } : {})
          }
  ),
  'apiextensions/v1.ServiceReference': fill<apiextensions.ServiceReference>({ port: 443 }),
  'apiregistration/v1.ServiceReference': fill<apiregistration.ServiceReference>({ port: 443 }),

  'scheduling/v1.PriorityClass': fill<scheduling.PriorityClass>({ preemptionPolicy: 'PreemptLowerPriority' }),
  'discovery/v1.EndpointPort': fill<discovery.EndpointPort>({ name: '', protocol: 'TCP' }),

  ...flowControl('v1'),
  ...flowControl('v1beta3'),
  ...flowControl('v1beta2')
}

/** The defaults of one version: they have nearly all in common. */
function flowControl(version: string): Defaults {
  const shares = version === 'v1beta2' ? 'assuredConcurrencyShares' : 'nominalConcurrencyShares'
  return {
    [`flowcontrol/${version}.FlowSchemaSpec`]: fill<flowcontrol.FlowSchemaSpec>({ matchingPrecedence: 1000 }),
    [`flowcontrol/${version}.ExemptPriorityLevelConfiguration`]:
      fill<flowcontrol.ExemptPriorityLevelConfiguration>({ nominalConcurrencyShares: 0, lendablePercent: 0 }),
    [`flowcontrol/${version}.LimitedPriorityLevelConfiguration`]: fill({ [shares]: 30, lendablePercent: 0 }),
    [`flowcontrol/${version}.QueuingConfiguration`]:
      fill<flowcontrol.QueuingConfiguration>({ queues: 64, handSize: 8, queueLengthLimit: 50 })
  }
}
