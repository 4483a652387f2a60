/**
 * The resources that an API server has built in, and in which releases: from the OpenAPI documents of Kubernetes
 * 1.28 to 1.36 (`/openapi/v2` of each release).
 */
import type { KubernetesVersion } from '../rule.ts'

/** A kind that an API server can serve. */
export interface ResourceType {
  /** Empty for the core group. */
  readonly group: string
  readonly version: string
  readonly kind: string
  /** As in URLs and in RBAC rules. */
  readonly plural: string
  readonly namespaced: boolean
  /** First and last minor release, among those that we know (28 to 36), whose API has it. */
  readonly since: number
  readonly until: number
}

/** The oldest and the newest minor release in the table below. */
const oldest = 28
const newest = 36

/** Each kind with its plural where that is not the kind in lower case and an `s`, `*` when cluster-wide, releases. */
const table: Readonly<Record<string, string>> = {
  'v1':
    'Binding, ConfigMap, Endpoints endpoints, Event, LimitRange, Namespace *, Node *, PersistentVolume *, ' +
    'PersistentVolumeClaim, Pod, PodTemplate, ReplicationController, ResourceQuota, Secret, Service, ' +
    'ServiceAccount',
  'admissionregistration.k8s.io/v1':
    'MutatingAdmissionPolicy mutatingadmissionpolicies * 36-36, MutatingAdmissionPolicyBinding * 36-36, ' +
    'MutatingWebhookConfiguration *, ValidatingAdmissionPolicy validatingadmissionpolicies * 30-36, ' +
    'ValidatingAdmissionPolicyBinding * 30-36, ValidatingWebhookConfiguration *',
  'admissionregistration.k8s.io/v1alpha1':
    'MutatingAdmissionPolicy mutatingadmissionpolicies * 32-36, MutatingAdmissionPolicyBinding * 32-36, ' +
    'ValidatingAdmissionPolicy validatingadmissionpolicies * 28-31, ValidatingAdmissionPolicyBinding * 28-31',
  'admissionregistration.k8s.io/v1beta1':
    'MutatingAdmissionPolicy mutatingadmissionpolicies * 34-36, MutatingAdmissionPolicyBinding * 34-36, ' +
    'ValidatingAdmissionPolicy validatingadmissionpolicies * 28-33, ValidatingAdmissionPolicyBinding * 28-33',
  'apiextensions.k8s.io/v1':
    'CustomResourceDefinition *',
  'apiregistration.k8s.io/v1':
    'APIService *',
  'apps/v1':
    'ControllerRevision, DaemonSet, Deployment, ReplicaSet, StatefulSet',
  'authentication.k8s.io/v1':
    'SelfSubjectReview *, TokenReview *',
  'authentication.k8s.io/v1alpha1':
    'SelfSubjectReview * 28-31',
  'authentication.k8s.io/v1beta1':
    'SelfSubjectReview * 28-32',
  'authorization.k8s.io/v1':
    'LocalSubjectAccessReview, SelfSubjectAccessReview *, SelfSubjectRulesReview *, SubjectAccessReview *',
  'autoscaling/v1':
    'HorizontalPodAutoscaler',
  'autoscaling/v2':
    'HorizontalPodAutoscaler',
  'batch/v1':
    'CronJob, Job',
  'certificates.k8s.io/v1':
    'CertificateSigningRequest *',
  'certificates.k8s.io/v1alpha1':
    'ClusterTrustBundle *, PodCertificateRequest 34-34',
  'certificates.k8s.io/v1beta1':
    'ClusterTrustBundle * 33-36, PodCertificateRequest 35-36',
  'coordination.k8s.io/v1':
    'Lease',
  'coordination.k8s.io/v1alpha1':
    'LeaseCandidate 31-31',
  'coordination.k8s.io/v1alpha2':
    'LeaseCandidate 32-36',
  'coordination.k8s.io/v1beta1':
    'LeaseCandidate 33-36',
  'discovery.k8s.io/v1':
    'EndpointSlice',
  'events.k8s.io/v1':
    'Event',
  'flowcontrol.apiserver.k8s.io/v1':
    'FlowSchema * 29-36, PriorityLevelConfiguration * 29-36',
  'flowcontrol.apiserver.k8s.io/v1beta2':
    'FlowSchema * 28-28, PriorityLevelConfiguration * 28-28',
  'flowcontrol.apiserver.k8s.io/v1beta3':
    'FlowSchema * 28-31, PriorityLevelConfiguration * 28-31',
  'internal.apiserver.k8s.io/v1alpha1':
    'StorageVersion *',
  'networking.k8s.io/v1':
    'IPAddress ipaddresses * 33-36, Ingress ingresses, IngressClass ingressclasses *, ' +
    'NetworkPolicy networkpolicies, ServiceCIDR * 33-36',
  'networking.k8s.io/v1alpha1':
    'ClusterCIDR * 28-28, IPAddress ipaddresses * 28-30, ServiceCIDR * 29-30',
  'networking.k8s.io/v1beta1':
    'IPAddress ipaddresses * 31-36, ServiceCIDR * 31-36',
  'node.k8s.io/v1':
    'RuntimeClass runtimeclasses *',
  'policy/v1':
    'PodDisruptionBudget',
  'rbac.authorization.k8s.io/v1':
    'ClusterRole *, ClusterRoleBinding *, Role, RoleBinding',
  'resource.k8s.io/v1':
    'DeviceClass deviceclasses * 34-36, ResourceClaim 34-36, ResourceClaimTemplate 34-36, ' +
    'ResourceSlice * 34-36',
  'resource.k8s.io/v1alpha2':
    'PodSchedulingContext 28-30, ResourceClaim 28-30, ResourceClaimParameters resourceclaimparameters 30-30, ' +
    'ResourceClaimTemplate 28-30, ResourceClass resourceclasses * 28-30, ' +
    'ResourceClassParameters resourceclassparameters 30-30, ResourceSlice * 30-30',
  'resource.k8s.io/v1alpha3':
    'DeviceClass deviceclasses * 31-33, DeviceTaintRule * 33-36, PodSchedulingContext 31-31, ' +
    'ResourceClaim 31-33, ResourceClaimTemplate 31-33, ResourcePoolStatusRequest * 36-36, ' +
    'ResourceSlice * 31-33',
  'resource.k8s.io/v1beta1':
    'DeviceClass deviceclasses * 32-36, ResourceClaim 32-36, ResourceClaimTemplate 32-36, ' +
    'ResourceSlice * 32-36',
  'resource.k8s.io/v1beta2':
    'DeviceClass deviceclasses * 33-36, DeviceTaintRule * 36-36, ResourceClaim 33-36, ' +
    'ResourceClaimTemplate 33-36, ResourceSlice * 33-36',
  'scheduling.k8s.io/v1':
    'PriorityClass priorityclasses *',
  'scheduling.k8s.io/v1alpha1':
    'Workload 35-35',
  'scheduling.k8s.io/v1alpha2':
    'PodGroup 36-36, Workload 36-36',
  'storage.k8s.io/v1':
    'CSIDriver *, CSINode *, CSIStorageCapacity csistoragecapacities, StorageClass storageclasses *, ' +
    'VolumeAttachment *, VolumeAttributesClass volumeattributesclasses * 34-36',
  'storage.k8s.io/v1alpha1':
    'VolumeAttributesClass volumeattributesclasses * 29-34',
  'storage.k8s.io/v1beta1':
    'VolumeAttributesClass volumeattributesclasses * 31-36',
  'storagemigration.k8s.io/v1alpha1':
    'StorageVersionMigration * 30-34',
  'storagemigration.k8s.io/v1beta1':
    'StorageVersionMigration * 35-36'
}

/** The kinds of each `apiVersion` that was asked for so far. */
const known = new Map<string, ReadonlyMap<string, ResourceType>>()

function kindsOf(apiVersion: string): ReadonlyMap<string, ResourceType> {
  const rows = Object.hasOwn(table, apiVersion) ? (table[apiVersion]?.split(', ') ?? []) : []
  return new Map(rows.map(row => parse(apiVersion, row)).map(type => [type.kind, type]))
}

function parse(apiVersion: string, row: string): ResourceType {
  const [group, version] = splitApiVersion(apiVersion)
  const [kind = '', ...words] = row.split(' ')
  const releases = words.find(word => /^\d/.test(word))?.split('-').map(Number)
  return {
    group,
    version,
    kind,
    plural: words.find(word => /^[a-z]/.test(word)) ?? `${kind.toLowerCase()}s`,
    namespaced: !words.includes('*'),
    since: releases?.[0] ?? oldest,
    until: releases?.[1] ?? newest
  }
}

/** The resource for an `apiVersion` and `kind` of a manifest, in any release; undefined when nobody built it in. */
export function builtIn(apiVersion: string, kind: string): ResourceType | undefined {
  let kinds = known.get(apiVersion)
  if (kinds === undefined) known.set(apiVersion, (kinds = kindsOf(apiVersion)))
  return kinds.get(kind)
}

/** Whether a release has the resource. Releases outside the table are judged by its nearest end. */
export function isServed(type: ResourceType, version: KubernetesVersion): boolean {
  const minor = Math.min(Math.max(minorOf(version), oldest), newest)
  return type.since <= minor && minor <= type.until
}

/** The release whose resources stand for those of a release that is not known here; undefined for a known one. */
export function standIn(version: KubernetesVersion): KubernetesVersion | undefined {
  const minor = minorOf(version)
  return minor < oldest ? `1.${oldest}` : minor > newest ? `1.${newest}` : undefined
}

/** Groups of Kubernetes itself that no known release has any more. */
const formerGroups = ['extensions']

/**
 * For a kind that is not built in, but in a group that is: why no cluster has it, and what may have been meant.
 * Undefined for the kinds of other groups, which anybody may define.
 */
export function whyAbsent(apiVersion: string, kind: string): string | undefined {
  const groupOf = (one: string): string => splitApiVersion(one)[0]
  const group = groupOf(apiVersion)
  const all = Object.keys(table)
  if (!formerGroups.includes(group) && !all.some(one => groupOf(one) === group)) return undefined
  const why = `no release of Kubernetes from 1.${oldest} on serves the kind ${kind} in ${apiVersion}`
  const meant = all
    .flatMap(one => Array.from(kindsOf(one).values(), type => ({ one, type })))
    .filter(({ type }) => type.kind.toLowerCase() === kind.toLowerCase() && type.until === newest)
    .toSorted((a, b) => rank(a.one) - rank(b.one))[0]
  return meant === undefined ? why : `${why}; did you mean ${meant.type.kind} in ${meant.one}?`

  function rank(one: string): number {
    return (one === apiVersion ? 0 : 4) + (groupOf(one) === group ? 0 : 2) + (/(?:alpha|beta)/.test(one) ? 1 : 0)
  }
}

/** `apps/v1` as `['apps', 'v1']`, `v1` as `['', 'v1']`. */
export function splitApiVersion(apiVersion: string): readonly [group: string, version: string] {
  const slash = apiVersion.indexOf('/')
  return slash < 0 ? ['', apiVersion] : [apiVersion.slice(0, slash), apiVersion.slice(slash + 1)]
}

/** 32 for `1.32`. */
export function minorOf(version: KubernetesVersion): number {
  return Number(version.slice(2))
}
