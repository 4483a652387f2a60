/** The Pod that an object is, or carries as a template: the one view of it that rules and plugins get. */
import type * as core from './api/core-v1.ts'
import { isObject, member, valueAt } from './json.ts'
import type { Json, JsonObject, Path } from './json.ts'

export type {
  ContainerPort, PodSecurityContext, SeccompProfile, SecurityContext, SELinuxOptions
} from './api/core-v1.ts'

export type ContainerRole = 'init' | 'sidecar' | 'main' | 'ephemeral'

/**
 * A Pod or a Pod template. The lists of containers are not in `spec`: `containers` holds all of them, so that no rule
 * can forget some.
 */
export interface Pod {
  /** From the object's root to where `metadata` and `spec` stand: `[]` for a Pod, or `['spec', 'template']`. */
  readonly path: Path
  readonly metadata: PodMetadata
  readonly spec: PodSpec
  /** Init containers (sidecars among them), then main ones, then ephemeral ones: the order of upstream's visitors. */
  readonly containers: readonly Container[]
}

export interface PodMetadata {
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
}

export interface PodSpec extends Omit<core.PodSpec, ContainerList | 'volumes'> {
  readonly volumes?: readonly Volume[]
}

export interface Container {
  /** From the object's root: `[…, 'spec', 'initContainers', 0]`. */
  readonly path: Path
  readonly role: ContainerRole
  /** Empty when the manifest gives none. */
  readonly name: string
  readonly spec: core.Container
  /** What holds for the container's process: its own security context, and the Pod's where it says nothing. */
  readonly effective: core.SecurityContext
}

/** A volume's name and sources: the source is the key that is set. */
export interface Volume {
  readonly name?: string
  /** The keys of the volume that hold a source, in the manifest's order; several are an error of the manifest. */
  readonly sources: readonly string[]
  readonly hostPath?: core.HostPathVolumeSource
  readonly spec: core.Volume
}

type ContainerList = 'initContainers' | 'containers' | 'ephemeralContainers'

/** The lists of containers, in the order in which upstream's visitors go through them. */
const containerLists = [
  ['initContainers', 'init'],
  ['containers', 'main'],
  ['ephemeralContainers', 'ephemeral']
] as const satisfies readonly (readonly [ContainerList, ContainerRole])[]

/** The Pod whose `metadata` and `spec` stand at `path` in a decoded object. */
export function podAt(object: JsonObject, path: Path): Pod {
  const root = valueAt(object, path)
  return podOf(structAt(root, 'spec'), structAt(root, 'metadata'), path)
}

/** The Pod of a spec. What is missing there is absent from the result. */
export function podOf(podSpec: core.PodSpec, metadata: PodMetadata, path: Path): Pod {
  const { initContainers, containers, ephemeralContainers, volumes, ...spec } = podSpec
  const lists = { initContainers, containers, ephemeralContainers }
  return {
    path,
    metadata,
    spec: { ...spec, volumes: (volumes ?? []).map(volumeOf) },
    containers: containerLists.flatMap(([list, role]) =>
      (lists[list] ?? []).map((container, index) => containerOf(container, [...path, 'spec', list, index], role, spec))
    )
  }
}

/** A member that the schema says is a struct. */
function structAt(value: Json | undefined, key: string): JsonObject {
  const inner = member(value, key)
  return isObject(inner) ? inner : {}
}

function containerOf(
  spec: core.Container,
  path: Path,
  role: 'init' | 'main' | 'ephemeral',
  pod: core.PodSpec
): Container {
  return {
    path,
    // An init container that restarts always is a sidecar (KEP-753).
    role: role === 'init' && spec.restartPolicy === 'Always' ? 'sidecar' : role,
    name: spec.name ?? '',
    spec,
    get effective() {
      return effective(pod, spec)
    }
  }
}

/** Upstream: `pkg/securitycontext/util.go`, DetermineEffectiveSecurityContext. */
function effective({ securityContext }: core.PodSpec, container: core.Container): core.SecurityContext {
  const { fsGroup: _group, supplementalGroups: _groups, sysctls: _sysctls, ...shared } = securityContext ?? {}
  return { ...shared, ...container.securityContext }
}

function volumeOf(volume: core.Volume): Volume {
  const { name, hostPath } = volume
  return {
    ...(name === undefined ? {} : { name }),
    sources: Object.keys(volume).filter(key => key !== 'name'),
    spec: volume,
    ...(hostPath === undefined ? {} : { hostPath })
  }
}
