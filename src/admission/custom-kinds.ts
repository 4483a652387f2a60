/** Which custom kinds the manifests define, and whether the cluster would take these definitions. */
import type * as apiextensions from '../kube/api/apiextensions-v1.ts'
import type { Json, JsonObject } from '../kube/json.ts'
import { apiVersionOf, splitApiVersion } from '../kube/resources.ts'
import type { ResourceType } from '../kube/resources.ts'
import { customType } from '../kube/structural/custom-kind.ts'
import { isDeepEqual } from '../kube/structural/equal.ts'
import { textOf, valueOf } from '../read/entry.ts'
import type { Manifest } from '../read/manifest.ts'
import type { Node } from '../read/node.ts'

/** What is known of a custom kind in one version. */
export type Custom =
  | { readonly type: ResourceType }
  /** A definition is there, but it does not tell; with the reason. */
  | { readonly unknown: string }
  /** The definition has no such version; with what it has. */
  | { readonly absent: string }

/** A definition, and whether the cluster refuses it. */
export interface JudgedDefinition {
  readonly isRefused: boolean
  /** As the server keeps it; undefined where it could not be read. */
  readonly object: JsonObject | undefined
}

/** A manifest that may define a kind. */
export interface Defining {
  readonly file: string
  readonly manifest: Manifest
}

/** Finds custom kinds; each is looked for once. Out: undefined for a kind that no manifest defines. */
export function customKinds(
  definitionsOf: (kind: string) => readonly Defining[],
  judge: (manifest: Manifest) => JudgedDefinition
): (apiVersion: string, kind: string) => Custom | undefined {
  const known = new Map<string, Custom | undefined>()
  return (apiVersion, kind) => {
    const key = `${apiVersion} ${kind}`
    if (!known.has(key)) known.set(key, lookUp(apiVersion, kind, definitionsOf(kind), judge))
    return known.get(key)
  }
}

function lookUp(
  apiVersion: string,
  kind: string,
  found: readonly Defining[],
  judge: (manifest: Manifest) => JudgedDefinition
): Custom | undefined {
  const [group] = splitApiVersion(apiVersion)
  const defining = found.filter(({ manifest: { node } }) => definesKind(valueOf(node, 'spec'), group, kind))
  const all = defining.flatMap(({ file, manifest }) => {
    const { isRefused, object } = judge(manifest)
    const definition = object as apiextensions.CustomResourceDefinition | undefined
    return definition ? [{ file, isRefused, definition, custom: customOf(definition, apiVersion, kind) }] : []
  })
  const taken = all.filter(({ isRefused }) => !isRefused)
  const [first, ...others] = taken
  if (first === undefined) {
    const refused = all[0]
    if (refused === undefined) return undefined
    const name = refused.definition.metadata?.name ?? ''
    return { unknown: `its CustomResourceDefinition ${name} in ${refused.file} is refused, and defines nothing` }
  }
  const other = others.find(({ custom }) => !isDeepEqual(custom as unknown as Json, first.custom as unknown as Json))
  if (other !== undefined)
    return { unknown: `${kind} (${apiVersion}) is defined in ${first.file} and differently in ${other.file}` }
  return first.custom
}

/** Many definitions mention a kind, and few define it: only these are worth a judgement. */
function definesKind(spec: Node | undefined, group: string, kind: string): boolean {
  return textOf(spec, 'group') === group && textOf(valueOf(spec, 'names'), 'kind') === kind
}

function customOf(definition: apiextensions.CustomResourceDefinition, apiVersion: string, kind: string): Custom {
  const type = customType(definition, apiVersion)
  if (type !== undefined) return { type }
  const { group = '', versions = [] } = definition.spec ?? {}
  const served = versions
    .filter(one => one.served === true)
    .map(({ name = '' }) => apiVersionOf({ group, version: name }))
  return { absent: `the kind ${kind} has no version ${apiVersion}: write apiVersion: ${served.join(' or ')}` }
}
