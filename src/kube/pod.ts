/** The Pod that an object is, or carries as a template: the one view of it that rules and plugins get. */
import type * as core from './api/core-v1.ts'
import { isObject, member, valueAt } from './json.ts'
import type { Json, JsonObject, Path } from './json.ts'

export type {
  ContainerPort, PodSecurityContext, SeccompProfile, SecurityContext, SELinuxOptions
} from './api/core-v1.ts'

export type ContainerRole = 'init' | 'sidecar' | 'main' | 'ephemeral'

/**
 * A Pod or a Pod template. The lists of containers are not part of `spec`: `containers` holds all of them, so that no
 * rule can forget some.
 */
export interface Pod {
  /** From the object's root to where `metadata` and `spec` stand: `[]` for a Pod, or `['spec', 'template']`. */
  readonly path: Path
  readonly metadata: PodMetadata
  readonly spec: PodSpec
  readonly volumes: readonly Volume[]
  /** Init containers (sidecars among them), then main ones, then ephemeral ones: the order of upstream's visitors. */
  readonly containers: readonly Container[]
}

export interface PodMetadata {
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
}

export type PodSpec = Omit<core.PodSpec, ContainerList | 'volumes'>

export interface Container {
  /** From the object's root: `[…, 'spec', 'initContainers', 0]`. */
  readonly path: Path
  readonly role: ContainerRole
  /** Empty when the manifest gives none. */
  readonly name: string
  readonly spec: core.Container
}

export type Volume = core.Volume

/** The keys of a volume that hold a source, in the manifest's order; several are an error of the manifest. */
export function sourcesOf(volume: Volume): readonly string[] {
  return Object.keys(volume).filter(key => key !== 'name')
}

/** The lists of containers, in the order in which upstream's visitors go through them. */
export const containerLists = ['initContainers', 'containers', 'ephemeralContainers'] as const
export type ContainerList = (typeof containerLists)[number]

const roles = { initContainers: 'init', containers: 'main', ephemeralContainers: 'ephemeral' } as const

/** The Pod whose `metadata` and `spec` stand at `path` in a decoded object. */
export function podAt(object: JsonObject, path: Path): Pod {
  const root = valueAt(object, path)
  return podOf(structAt(root, 'spec'), structAt(root, 'metadata'), path)
}

/** The Pod of a spec. What is missing there is absent from the result. */
export function podOf(spec: core.PodSpec, metadata: PodMetadata, path: Path): Pod {
  const containers: Container[] = []
  for (const list of containerLists) {
    const given = spec[list] ?? []
    for (let index = 0; index < given.length; index++)
      containers.push(containerOf(given[index]!, [...path, 'spec', list, index], roles[list]))
  }
  return { path, metadata, spec, volumes: spec.volumes ?? [], containers }
}

/** A member that the schema says is a struct. */
function structAt(value: Json | undefined, key: string): JsonObject {
  const inner = member(value, key)
  return isObject(inner) ? inner : {}
}

function containerOf(spec: core.Container, path: Path, role: 'init' | 'main' | 'ephemeral'): Container {
  // An init container that restarts always is a sidecar (KEP-753).
  const isSidecar = role === 'init' && spec.restartPolicy === 'Always'
  return { path, role: isSidecar ? 'sidecar' : role, name: spec.name ?? '', spec }
}
