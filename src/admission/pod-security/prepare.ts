/**
 * A Pod as PodSecurity sees it on a server: admission judges after defaulting and after the fields of disabled feature
 * gates were dropped.
 */
import { minorOf } from '../../kube/resources.ts'
import type { Path } from '../../kube/json.ts'
import type { Container, Pod, Profile, SecurityContext } from '../../kube/pod.ts'
import type { KubernetesVersion } from '../../rule.ts'

/**
 * The releases from which on a feature gate is on by default; before, the server drops or resets the field.
 * Source: kubernetes/kubernetes `pkg/features/kube_features.go`.
 */
const gates = {
  /** Before: no `appArmorProfile` fields, annotations only. KEP-24. */
  AppArmorFields: 30,
  /** Before: `procMount` is reset to Default. KEP-4265. */
  ProcMountType: 33,
  /** Before: `hostUsers` is dropped. KEP-127. */
  UserNamespacesSupport: 33,
  /** Before: `volumes[].image` is dropped. KEP-4639. */
  ImageVolume: 35
} as const

/** From here on, ports under hostNetwork are defaulted on Pods only, before on templates too (`SetDefaults_Pod`). */
const hostPortsOfPodsOnly = 28

/** A value that the server filled in, and where the value stands that it was made of. */
export interface FilledIn {
  readonly path: Path
  readonly from: Path
}

/** A Pod as the server judges it. */
export interface Prepared {
  readonly pod: Pod
  readonly filledIn: readonly FilledIn[]
}

/** The Pod after the server's preparation. `isPod` is false for the template of a workload. */
export function prepare(pod: Pod, isPod: boolean, kubernetes: KubernetesVersion): Prepared {
  const minor = minorOf(kubernetes)
  const filledIn: FilledIn[] = []
  const off = (gate: keyof typeof gates): boolean => minor < gates[gate]
  let prepared = pod
  if (pod.spec.hostNetwork === true && (isPod || minor < hostPortsOfPodsOnly))
    prepared = mapContainers(prepared, container => defaultHostPorts(container, filledIn))
  if (off('AppArmorFields')) prepared = withoutAppArmorFields(prepared)
  else if (isPod) prepared = syncAppArmor(prepared, filledIn)
  if (off('ProcMountType'))
    prepared = mapSecurityContexts(prepared, context =>
      context.procMount === undefined ? context : { ...context, procMount: 'Default' }
    )
  if (off('UserNamespacesSupport') && prepared.spec.hostUsers !== undefined) {
    const { hostUsers: _dropped, ...spec } = prepared.spec
    prepared = { ...prepared, spec }
  }
  return { pod: defaultVolumes(prepared, off('ImageVolume')), filledIn }
}

function mapContainers(pod: Pod, change: (container: Container) => Container): Pod {
  const containers = pod.containers.map(change)
  return containers.some((container, index) => container !== pod.containers[index]) ? { ...pod, containers } : pod
}

function mapSecurityContexts(pod: Pod, change: (context: SecurityContext) => SecurityContext): Pod {
  return mapContainers(pod, container => {
    const context = container.spec.securityContext
    const changed = context && change(context)
    return changed === context || changed === undefined
      ? container
      : { ...container, spec: { ...container.spec, securityContext: changed } }
  })
}

/** Upstream: `pkg/apis/core/v1/defaults.go`, defaultHostNetworkPorts; ephemeral containers have no ports. */
function defaultHostPorts(container: Container, filledIn: FilledIn[]): Container {
  const { ports } = container.spec
  if (ports === undefined || container.role === 'ephemeral') return container
  const defaulted = ports.map((port, index) => {
    if (port.hostPort !== undefined || port.containerPort === undefined) return port
    const place = [...container.path, 'ports', index]
    filledIn.push({ path: [...place, 'hostPort'], from: [...place, 'containerPort'] })
    return { ...port, hostPort: port.containerPort }
  })
  return { ...container, spec: { ...container.spec, ports: defaulted } }
}

function withoutAppArmorFields(pod: Pod): Pod {
  const { appArmorProfile, ...rest } = pod.spec.securityContext ?? {}
  const bare = appArmorProfile === undefined ? pod : { ...pod, spec: { ...pod.spec, securityContext: rest } }
  return mapSecurityContexts(bare, context => {
    const { appArmorProfile: field, ...others } = context
    return field === undefined ? context : others
  })
}

const appArmorPrefix = 'container.apparmor.security.beta.kubernetes.io/'

/**
 * A container's AppArmor annotation fills its field, and its field (or the Pod's) the annotation.
 * Upstream: `pkg/registry/core/pod/strategy.go`, applyAppArmorVersionSkew.
 */
function syncAppArmor(pod: Pod, filledIn: FilledIn[]): Pod {
  if (pod.spec.os?.name === 'windows') return pod
  const podProfile = pod.spec.securityContext?.appArmorProfile
  const annotations: Record<string, string> = { ...pod.metadata.annotations }
  let annotated = false
  const synced = mapContainers(pod, container => {
    const key = appArmorPrefix + container.name
    const annotation = Object.hasOwn(annotations, key) ? annotations[key] : undefined
    const field = container.spec.securityContext?.appArmorProfile
    const annotationPath = [...pod.path, 'metadata', 'annotations', key]
    const fieldPath = (of: Path): Path => [...of, 'securityContext', 'appArmorProfile', 'type']
    if (annotation === undefined) {
      const written = annotationFor(field ?? podProfile)
      if (written !== undefined) {
        annotations[key] = written
        annotated = true
        filledIn.push({ path: annotationPath, from: fieldPath(field ? container.path : [...pod.path, 'spec']) })
      }
      return container
    }
    const copied = field === undefined ? profileFor(annotation) : undefined
    if (copied === undefined || sameProfile(copied, podProfile)) return container
    filledIn.push({ path: fieldPath(container.path), from: annotationPath })
    const securityContext = { ...container.spec.securityContext, appArmorProfile: copied }
    return { ...container, spec: { ...container.spec, securityContext } }
  })
  return annotated ? { ...synced, metadata: { ...synced.metadata, annotations } } : synced
}

function annotationFor(profile: Profile | undefined): string | undefined {
  if (profile?.type === 'Unconfined') return 'unconfined'
  if (profile?.type === 'RuntimeDefault') return 'runtime/default'
  return profile?.type === 'Localhost' && profile.localhostProfile !== undefined
    ? `localhost/${profile.localhostProfile}`
    : undefined
}

/** A profile that API validation would refuse is not copied. */
function profileFor(annotation: string): Profile | undefined {
  if (annotation === 'unconfined') return { type: 'Unconfined' }
  if (annotation === 'runtime/default') return { type: 'RuntimeDefault' }
  const path = annotation.startsWith('localhost/') ? annotation.slice('localhost/'.length) : ''
  return path.trim() !== '' && path.length <= 4095 && path === path.trim()
    ? { type: 'Localhost', localhostProfile: path }
    : undefined
}

function sameProfile(one: Profile, other: Profile | undefined): boolean {
  return one.type === other?.type && one.localhostProfile === other?.localhostProfile
}

/** A volume without a source is an emptyDir (`SetDefaults_Volume`); only then a disabled gate's field is dropped. */
function defaultVolumes(pod: Pod, dropImages: boolean): Pod {
  const volumes = (pod.spec.volumes ?? []).map(volume => {
    if (volume.sources.length === 0) return { ...volume, sources: ['emptyDir'] }
    return dropImages && volume.sources.includes('image')
      ? { ...volume, sources: volume.sources.filter(source => source !== 'image') }
      : volume
  })
  return { ...pod, spec: { ...pod.spec, volumes } }
}
