/**
 * The order of the admission plugins, one for those that mutate and for those that validate.
 * Source: kubernetes/kubernetes `pkg/kubeapiserver/options/plugins.go`, AllOrderedPlugins.
 */
import type { Plugin } from './plugin.ts'

/** The plugins of an API server. Webhooks and policies stand where the plugin stands that calls them. */
const pluginOrder: readonly string[] = [
  'AlwaysAdmit', 'NamespaceAutoProvision', 'NamespaceLifecycle', 'NamespaceExists',
  'LimitPodHardAntiAffinityTopology', 'LimitRanger', 'ServiceAccount', 'NodeRestriction',
  'TaintNodesByCondition', 'AlwaysPullImages', 'ImagePolicyWebhook', 'PodSecurity', 'PodNodeSelector',
  'Priority', 'DefaultTolerationSeconds', 'PodTolerationRestriction', 'EventRateLimit',
  'ExtendedResourceToleration', 'DefaultStorageClass', 'StorageObjectInUseProtection',
  'OwnerReferencesPermissionEnforcement', 'PersistentVolumeClaimResize', 'RuntimeClass', 'CertificateApproval',
  'CertificateSigning', 'ClusterTrustBundleAttest', 'CertificateSubjectRestriction', 'DefaultIngressClass',
  'DenyServiceExternalIPs', 'MutatingAdmissionPolicy', 'MutatingAdmissionWebhook', 'ValidatingAdmissionPolicy',
  'ValidatingAdmissionWebhook', 'ResourceQuota', 'AlwaysDeny'
]

/**
 * Plugins in the order in which a server calls them. One with a name that no server has is a webhook; webhooks keep
 * the order in which they are given.
 */
export function inOrder(plugins: readonly Plugin[]): readonly Plugin[] {
  return plugins.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** Whether a plugin is a webhook: the server decodes what one answers, and fills it in again. */
export function isWebhook({ name }: Plugin): boolean {
  return !pluginOrder.includes(name)
}

function placeOf({ name, mutate }: Plugin): number {
  const place = pluginOrder.indexOf(name)
  return place >= 0 ? place : pluginOrder.indexOf(mutate ? 'MutatingAdmissionWebhook' : 'ValidatingAdmissionWebhook')
}
