/**
 * Kinds that Kubernetes served once, and no release from 1.28 on.
 * Source: the deprecated API migration guide, https://kubernetes.io/docs/reference/using-api/deprecation-guide/, and
 * the changelogs of 1.9 to 1.27.
 */

export interface FormerKind {
  /** The first minor release without it. */
  readonly until: number
  /** The `apiVersion` that serves the kind now; undefined when nothing does. */
  readonly instead: string | undefined
  /** What does its work now, where no `apiVersion` has the kind any more. */
  readonly advice?: string
}

const row = (until: number, instead: string | undefined, advice?: string): FormerKind => ({
  until,
  instead,
  ...(advice === undefined ? {} : { advice })
})

const securityPolicy =
  'Pod Security admission took its place: label the Namespace with pod-security.kubernetes.io/enforce'

/** By `apiVersion`: the kinds that it served. */
const formerKinds: Readonly<Record<string, Readonly<Record<string, FormerKind>>>> = {
  'extensions/v1beta1': {
    DaemonSet: row(16, 'apps/v1'),
    Deployment: row(16, 'apps/v1'),
    Ingress: row(22, 'networking.k8s.io/v1'),
    NetworkPolicy: row(16, 'networking.k8s.io/v1'),
    PodSecurityPolicy: row(16, undefined, securityPolicy),
    ReplicaSet: row(16, 'apps/v1')
  },
  'apps/v1beta1': all(16, 'apps/v1', ['ControllerRevision', 'Deployment', 'StatefulSet']),
  'apps/v1beta2': all(16, 'apps/v1', ['ControllerRevision', 'DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet']),
  'admissionregistration.k8s.io/v1alpha1': {
    InitializerConfiguration: row(14, undefined, 'webhooks took its place: MutatingWebhookConfiguration')
  },
  'admissionregistration.k8s.io/v1beta1':
    all(22, 'admissionregistration.k8s.io/v1', ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration']),
  'apiextensions.k8s.io/v1beta1': all(22, 'apiextensions.k8s.io/v1', ['CustomResourceDefinition']),
  'apiregistration.k8s.io/v1beta1': all(22, 'apiregistration.k8s.io/v1', ['APIService']),
  'authentication.k8s.io/v1beta1': all(22, 'authentication.k8s.io/v1', ['TokenReview']),
  'authorization.k8s.io/v1beta1': all(22, 'authorization.k8s.io/v1', [
    'LocalSubjectAccessReview', 'SelfSubjectAccessReview', 'SelfSubjectRulesReview', 'SubjectAccessReview'
  ]),
  'autoscaling/v2beta1': all(25, 'autoscaling/v2', ['HorizontalPodAutoscaler']),
  'autoscaling/v2beta2': all(26, 'autoscaling/v2', ['HorizontalPodAutoscaler']),
  'batch/v1beta1': all(25, 'batch/v1', ['CronJob']),
  'batch/v2alpha1': all(21, 'batch/v1', ['CronJob']),
  'certificates.k8s.io/v1beta1': all(22, 'certificates.k8s.io/v1', ['CertificateSigningRequest']),
  'coordination.k8s.io/v1beta1': all(22, 'coordination.k8s.io/v1', ['Lease']),
  'discovery.k8s.io/v1beta1': all(25, 'discovery.k8s.io/v1', ['EndpointSlice']),
  'events.k8s.io/v1beta1': all(25, 'events.k8s.io/v1', ['Event']),
  'flowcontrol.apiserver.k8s.io/v1beta1':
    all(26, 'flowcontrol.apiserver.k8s.io/v1', ['FlowSchema', 'PriorityLevelConfiguration']),
  'networking.k8s.io/v1beta1': all(22, 'networking.k8s.io/v1', ['Ingress', 'IngressClass']),
  'node.k8s.io/v1alpha1': all(22, 'node.k8s.io/v1', ['RuntimeClass']),
  'node.k8s.io/v1beta1': all(25, 'node.k8s.io/v1', ['RuntimeClass']),
  'policy/v1beta1': {
    PodDisruptionBudget: row(25, 'policy/v1'),
    PodSecurityPolicy: row(25, undefined, securityPolicy)
  },
  'rbac.authorization.k8s.io/v1alpha1':
    all(22, 'rbac.authorization.k8s.io/v1', ['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding']),
  'rbac.authorization.k8s.io/v1beta1':
    all(22, 'rbac.authorization.k8s.io/v1', ['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding']),
  'scheduling.k8s.io/v1alpha1': all(22, 'scheduling.k8s.io/v1', ['PriorityClass']),
  'scheduling.k8s.io/v1beta1': all(22, 'scheduling.k8s.io/v1', ['PriorityClass']),
  'storage.k8s.io/v1beta1': {
    ...all(22, 'storage.k8s.io/v1', ['CSIDriver', 'CSINode', 'StorageClass', 'VolumeAttachment']),
    CSIStorageCapacity: row(27, 'storage.k8s.io/v1')
  },
  'storage.k8s.io/v1alpha1': {
    CSIStorageCapacity: row(24, 'storage.k8s.io/v1'),
    VolumeAttachment: row(24, 'storage.k8s.io/v1')
  }
}

function all(until: number, instead: string, kinds: readonly string[]): Readonly<Record<string, FormerKind>> {
  return Object.fromEntries(kinds.map(kind => [kind, row(until, instead)]))
}

/** When a kind went, and what serves it now; undefined for one that never was, or still is. */
export function formerKind(apiVersion: string, kind: string): FormerKind | undefined {
  const kinds = Object.hasOwn(formerKinds, apiVersion) ? formerKinds[apiVersion] : undefined
  return kinds !== undefined && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
}

/** Whether Kubernetes itself had this group, such as `extensions`. */
export function isFormerGroup(group: string): boolean {
  return Object.keys(formerKinds).some(apiVersion => apiVersion.startsWith(`${group}/`))
}
