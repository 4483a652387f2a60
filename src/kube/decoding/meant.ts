/** What was probably meant by a field that does not exist: another name, or the same one in another place. */
import { nearest } from '../../nearest.ts'
import { entryOf, valueOf } from '../../read/entry.ts'
import type { MapNode, Node } from '../../read/node.ts'
import type { Path } from '../json.ts'
import { printField } from '../path.ts'
import type { Definition, Type } from '../schema/schema.ts'

/** A struct on the way from the object's root to an unknown field. */
export interface Enclosing {
  readonly node: MapNode
  readonly definition: Definition
  /** From the object's root. */
  readonly path: Path
}

/** The field that was meant, from the object's root, and its name as people are told it. */
export interface Meant {
  readonly path: Path
  readonly name: string
}

/**
 * Fields that have other places now, or that are often written where something else belongs, by struct and name.
 * Source: https://kubernetes.io/docs/reference/using-api/deprecation-guide/ for those of former versions.
 */
const moved: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  CustomResourceDefinitionSpec: { version: ['versions'], validation: ['versions', 'schema'] },
  HorizontalPodAutoscalerSpec: { targetCPUUtilizationPercentage: ['metrics'] },
  IngressBackend: { serviceName: ['service', 'name'], servicePort: ['service', 'port'] },
  PersistentVolumeClaimSpec: { storage: ['resources', 'requests', 'storage'] },
  ResourceMetricSource: {
    targetAverageUtilization: ['target', 'averageUtilization'],
    targetAverageValue: ['target', 'averageValue']
  },
  ServicePort: { containerPort: ['port'] }
}

/** Settings that only containers have, or only Pods. */
const securitySettings: Readonly<Record<string, { readonly of: string; readonly names: readonly string[] }>> = {
  PodSecurityContext: {
    of: 'the securityContext of a container',
    names: ['allowPrivilegeEscalation', 'capabilities', 'privileged', 'procMount', 'readOnlyRootFilesystem']
  },
  SecurityContext: {
    of: 'the securityContext of the Pod',
    names: ['fsGroup', 'fsGroupChangePolicy', 'supplementalGroups', 'supplementalGroupsPolicy', 'sysctls']
  }
}

/** The last of `structs` is the one without the field. Undefined when nothing comes near. */
export function meantBy(key: string, value: Node, structs: readonly Enclosing[]): Meant | undefined {
  const here = structs.at(-1)
  if (here === undefined) return undefined
  const { definition, path } = here
  const below = (steps: Path): Meant => ({ path: [...path, ...steps], name: printField(steps) })
  const known = moved[definition.goName]
  if (known !== undefined && Object.hasOwn(known, key)) return below(known[key] ?? [])
  const other = securitySettings[definition.goName]
  if (other?.names.includes(key) === true)
    return { path: [...path, key], name: `${key} in ${other.of}` }
  if (definition.goName === 'LabelSelector' && value.kind !== 'map' && value.kind !== 'seq')
    return below(['matchLabels', key])
  const absent = Array.from(definition.fields.keys()).filter(name => !has(here.node, name))
  const near = nearest(key, absent)
  if (near !== null) return below([near])
  const ending = absent.filter(name => name.endsWith(key.slice(0, 1).toUpperCase() + key.slice(1)))
  if (ending.length === 1) return below(ending)
  const inner = further(key, value, here)
  if (inner !== undefined) return below(inner)
  for (const outer of structs.slice(0, -1).toReversed()) {
    if (!fits(value, outer.definition.fields.get(key)?.type) || has(outer.node, key)) continue
    const steps = [...outer.path, key]
    return { path: steps, name: printField(steps) }
  }
  return undefined
}

function has(map: MapNode, name: string): boolean {
  return entryOf(map, name) !== undefined
}

function fits(value: Node, type: Type | undefined): boolean {
  switch (type?.kind) {
    case undefined:
      return false
    case 'struct':
    case 'map':
      return value.kind === 'map'
    case 'list':
      return value.kind === 'seq'
    default:
      return value.kind !== 'map' && value.kind !== 'seq'
  }
}

/** How many structs deep a field is looked for. */
const deepest = 3

/** The way to a field of that name further down: through structs, and through lists that are there. */
function further(key: string, value: Node, { node, definition }: Enclosing): Path | undefined {
  interface Level {
    readonly steps: Path
    readonly definition: Definition
    readonly node: Node | undefined
  }
  let level: readonly Level[] = [{ steps: [], definition, node }]
  for (let depth = 0; depth < deepest; depth++) {
    level = level.flatMap(outer => Array.from(outer.definition.fields.values(), ({ name, type }): Level[] => {
      const inside = valueOf(outer.node, name)
      const inner = type.kind === 'list' && inside?.kind === 'seq' ? type.of?.definition : type.definition
      if (inner === undefined || name === 'status') return []
      if (type.kind === 'struct') return [{ steps: [...outer.steps, name], definition: inner, node: inside }]
      if (type.kind !== 'list' || inside?.kind !== 'seq' || inside.items.length === 0) return []
      const last = inside.items.length - 1
      return [{ steps: [...outer.steps, name, last], definition: inner, node: inside.items[last] }]
    }).flat())
    const found = level.find(one =>
      fits(value, one.definition.fields.get(key)?.type) && !(one.node?.kind === 'map' && has(one.node, key)))
    if (found !== undefined) return [...found.steps, key]
  }
  return undefined
}
