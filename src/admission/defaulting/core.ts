/**
 * Defaults of Pods and of what else is in the core group.
 * Source: kubernetes/kubernetes `pkg/apis/core/v1/defaults.go`, `zz_generated.defaults.go` and `conversion.go`.
 */
import type * as core from '../../kube/api/core-v1.ts'
import { isOn } from '../../kube/gates.ts'
import { imageTag } from '../../kube/image.ts'
import { withEach } from '../../kube/json.ts'
import type { Path } from '../../kube/json.ts'
import { defaultPodRequests } from './pod-requests.ts'
import { rewrite } from '../../kube/rewrite.ts'
import { fill } from './default.ts'
import type { Context, Rewrite } from '../../kube/rewrite.ts'
import type { Defaults } from './default.ts'

const mode = 0o644

const containerDefaults: Rewrite = rewrite<core.Container>(
  ({ image = '', imagePullPolicy, terminationMessagePath, terminationMessagePolicy }) => ({
    imagePullPolicy: imagePullPolicy ?? pullPolicy(image),
    terminationMessagePath: terminationMessagePath ?? '/dev/termination-log',
    terminationMessagePolicy: terminationMessagePolicy ?? 'File'
  })
)

/** What has no other tag than `latest` is pulled again for every container. */
function pullPolicy(image: string): string {
  return imageTag(image) === 'latest' ? 'Always' : 'IfNotPresent'
}

export const coreDefaults: Defaults = {
  'core/v1.Pod': rewrite<core.Pod>(pod),
  'core/v1.PodSpec': rewrite<core.PodSpec>(spec => ({
    dnsPolicy: spec.dnsPolicy ?? 'ClusterFirst',
    restartPolicy: spec.restartPolicy ?? 'Always',
    securityContext: spec.securityContext ?? {},
    terminationGracePeriodSeconds: spec.terminationGracePeriodSeconds ?? 30,
    schedulerName: spec.schedulerName ?? 'default-scheduler',
    ...accountNames(spec)
  })),
  'core/v1.Container': containerDefaults,
  'core/v1.EphemeralContainer': containerDefaults,
  'core/v1.ContainerPort': fill<core.ContainerPort>({ protocol: 'TCP' }),
  'core/v1.Probe': fill<core.Probe>({ timeoutSeconds: 1, periodSeconds: 10, successThreshold: 1, failureThreshold: 3 }),
  'core/v1.HTTPGetAction': fill<core.HTTPGetAction>({ path: '/', scheme: 'HTTP' }),
  'core/v1.GRPCAction': fill<core.GRPCAction>({ service: '' }),
  'core/v1.ObjectFieldSelector': fill<core.ObjectFieldSelector>({ apiVersion: 'v1' }),
  'core/v1.ResourceFieldSelector': fill<core.ResourceFieldSelector>({ divisor: '0' }),

  'core/v1.Volume': rewrite<core.Volume>(volume =>
    Object.keys(volume).some(key => key !== 'name') ? undefined : { emptyDir: {} }),
  'core/v1.SecretVolumeSource': fill<core.SecretVolumeSource>({ defaultMode: mode }),
  'core/v1.ConfigMapVolumeSource': fill<core.ConfigMapVolumeSource>({ defaultMode: mode }),
  'core/v1.DownwardAPIVolumeSource': fill<core.DownwardAPIVolumeSource>({ defaultMode: mode }),
  'core/v1.ProjectedVolumeSource': fill<core.ProjectedVolumeSource>({ defaultMode: mode }),
  'core/v1.ServiceAccountTokenProjection': fill<core.ServiceAccountTokenProjection>({ expirationSeconds: 3600 }),
  'core/v1.HostPathVolumeSource': fill<core.HostPathVolumeSource>({ type: '' }),
  'core/v1.ImageVolumeSource': rewrite<core.ImageVolumeSource>(({ pullPolicy: own, reference = '' }, { kubernetes }) =>
    own === undefined && isOn('ImageVolume', kubernetes) ? { pullPolicy: pullPolicy(reference) } : undefined),
  'core/v1.ISCSIVolumeSource': fill<core.ISCSIVolumeSource>({ iscsiInterface: 'default' }),
  'core/v1.ISCSIPersistentVolumeSource': fill<core.ISCSIPersistentVolumeSource>({ iscsiInterface: 'default' }),
  'core/v1.RBDVolumeSource': fill<core.RBDVolumeSource>({ pool: 'rbd', user: 'admin', keyring: '/etc/ceph/keyring' }),
  'core/v1.RBDPersistentVolumeSource':
    fill<core.RBDPersistentVolumeSource>({ pool: 'rbd', user: 'admin', keyring: '/etc/ceph/keyring' }),
  'core/v1.AzureDiskVolumeSource':
    fill<core.AzureDiskVolumeSource>({ cachingMode: 'ReadWrite', fsType: 'ext4', readOnly: false, kind: 'Shared' }),
  'core/v1.ScaleIOVolumeSource': fill<core.ScaleIOVolumeSource>({ storageMode: 'ThinProvisioned', fsType: 'xfs' }),
  'core/v1.ScaleIOPersistentVolumeSource':
    fill<core.ScaleIOPersistentVolumeSource>({ storageMode: 'ThinProvisioned', fsType: 'xfs' }),

  'core/v1.PersistentVolumeSpec':
    fill<core.PersistentVolumeSpec>({ persistentVolumeReclaimPolicy: 'Retain', volumeMode: 'Filesystem' }),
  'core/v1.PersistentVolumeClaimSpec': fill<core.PersistentVolumeClaimSpec>({ volumeMode: 'Filesystem' }),
  'core/v1.Secret': fill<core.Secret>({ type: 'Opaque' }),
  'core/v1.EndpointPort': fill<core.EndpointPort>({ protocol: 'TCP' }),
  'core/v1.LimitRangeItem': rewrite<core.LimitRangeItem>(limitRangeItem),
  'core/v1.Namespace': rewrite<core.Namespace>(({ metadata }, { note }) => {
    if (metadata?.name === undefined) return undefined
    const label = 'kubernetes.io/metadata.name'
    note({ path: ['metadata', 'labels', label], from: ['metadata', 'name'] })
    return { metadata: { ...metadata, labels: { ...metadata.labels, [label]: metadata.name } } }
  }),
  'core/v1.NodeStatus': rewrite<core.NodeStatus>(({ allocatable, capacity }) =>
    allocatable === undefined && capacity !== undefined ? { allocatable: capacity } : undefined),
  'core/v1.ReplicationController': rewrite<core.ReplicationController>(replicationController),
  'core/v1.ReplicationControllerSpec': fill<core.ReplicationControllerSpec>({ replicas: 1 }),
  'core/v1.Service': fill<core.Service>({ spec: {} }),
  'core/v1.ServiceSpec': rewrite<core.ServiceSpec>(service),
  'core/v1.ServicePort': rewrite<core.ServicePort>(({ protocol, targetPort = 0, port = 0 }) => ({
    protocol: protocol ?? 'TCP',
    targetPort: targetPort === 0 || targetPort === '' ? port : targetPort
  }))
}

/** `serviceAccount` is the old name of `serviceAccountName`; a server writes both. */
function accountNames({ serviceAccountName, serviceAccount }: core.PodSpec): Partial<core.PodSpec> {
  const name = serviceAccountName ?? serviceAccount
  if (name === undefined || (serviceAccountName === name && serviceAccount === name)) return {}
  return { serviceAccountName: name, serviceAccount: name }
}

/** A Pod, not a template: what its containers may have is what they ask for, where they ask for nothing. */
function pod({ spec }: core.Pod, context: Context): core.Pod | undefined {
  if (spec === undefined) return undefined
  const { hostNetwork = false } = spec
  const complete = (list: 'containers' | 'initContainers') => (one: core.Container, index: number): core.Container => {
    const asking = requestLimits(one, ['spec', list, index, 'resources'], context)
    return hostNetwork ? hostPorts(asking, ['spec', list, index, 'ports'], context) : asking
  }
  const containers = spec.containers && withEach(spec.containers, complete('containers'))
  const initContainers = spec.initContainers && withEach(spec.initContainers, complete('initContainers'))
  const filled = {
    ...spec,
    ...(containers === undefined ? {} : { containers }),
    ...(initContainers === undefined ? {} : { initContainers }),
    enableServiceLinks: spec.enableServiceLinks ?? true
  }
  return { spec: isOn('PodLevelResources', context.kubernetes) ? defaultPodRequests(filled) : filled }
}

function requestLimits(container: core.Container, path: Path, { note }: Context): core.Container {
  const { limits, requests } = container.resources ?? {}
  const missing = Object.entries(limits ?? {}).filter(([name]) => requests?.[name] === undefined)
  if (missing.length === 0) return container
  for (const [name] of missing) note({ path: [...path, 'requests', name], from: [...path, 'limits', name] })
  const resources = { ...container.resources, requests: { ...requests, ...Object.fromEntries(missing) } }
  return { ...container, resources }
}

/** In the network of the machine, the port of a container is one of the machine. */
function hostPorts(container: core.Container, path: Path, { note }: Context): core.Container {
  const { ports } = container
  if (ports === undefined) return container
  const filled = withEach(ports, (port, index) => {
    if (port.hostPort !== undefined || port.containerPort === undefined) return port
    note({ path: [...path, index, 'hostPort'], from: [...path, index, 'containerPort'] })
    return { ...port, hostPort: port.containerPort }
  })
  return filled === ports ? container : { ...container, ports: filled }
}

function limitRangeItem(item: core.LimitRangeItem): core.LimitRangeItem | undefined {
  if (item.type !== 'Container') return undefined
  const limits = { ...item.max, ...item.default }
  const requests = { ...item.min, ...limits, ...item.defaultRequest }
  return {
    ...(Object.keys(limits).length > 0 ? { default: limits } : {}),
    ...(Object.keys(requests).length > 0 ? { defaultRequest: requests } : {})
  }
}

function replicationController({ metadata, spec }: core.ReplicationController): core.ReplicationController | undefined {
  const labels = spec?.template?.metadata?.labels
  if (labels === undefined) return undefined
  return {
    ...(Object.keys(metadata?.labels ?? {}).length === 0 ? { metadata: { ...metadata, labels } } : {}),
    ...(Object.keys(spec?.selector ?? {}).length === 0 ? { spec: { ...spec, selector: labels } } : {})
  }
}

function service(
  spec: core.ServiceSpec
): { readonly [Key in keyof core.ServiceSpec]: core.ServiceSpec[Key] | undefined } {
  const { sessionAffinity = 'None', sessionAffinityConfig, type = 'ClusterIP' } = spec
  const isOutward = type === 'LoadBalancer' || type === 'NodePort' || (type === 'ClusterIP' && hasExternalIps(spec))
  const isInward = ['ClusterIP', 'NodePort', 'LoadBalancer'].includes(type)
  const timeout = sessionAffinityConfig?.clientIP?.timeoutSeconds
  return {
    sessionAffinity,
    ...(sessionAffinity === 'ClientIP' && timeout === undefined
      ? { sessionAffinityConfig: { clientIP: { timeoutSeconds: 10800 } } }
      : {}),
    ...(sessionAffinity === 'None' && sessionAffinityConfig !== undefined ? { sessionAffinityConfig: undefined } : {}),
    type,
    ...(isOutward && spec.externalTrafficPolicy === undefined ? { externalTrafficPolicy: 'Cluster' } : {}),
    ...(isInward && spec.internalTrafficPolicy === undefined ? { internalTrafficPolicy: 'Cluster' } : {}),
    ...(type === 'LoadBalancer' && spec.allocateLoadBalancerNodePorts === undefined
      ? { allocateLoadBalancerNodePorts: true }
      : {})
  }
}

function hasExternalIps({ externalIPs = [] }: core.ServiceSpec): boolean {
  return externalIPs.length > 0
}
