/** Manifests as plain values, and the memory of where in the text each of them came from. */
import type { Node } from '../read/node.ts'

export type Json = null | boolean | number | bigint | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json | undefined
}

/** Route from an object's root to a node. Never a dotted string: label keys contain dots. */
export type Path = readonly (string | number)[]

/** Where a value came from: its node in the manifest, and the way up to the manifest's root. */
export interface Origin {
  readonly node: Node
  readonly parent: Origin | undefined
  /** The key or index under `parent`; undefined at the root. */
  readonly step: string | number | undefined
  /** What is below stands as it stands in the node: it has no origins of its own. */
  readonly isWhole?: true
}

/**
 * The origin of every object and list that was made from text, by identity: a mutation may move a value to another
 * index, or a controller to another object, and its place is still known.
 */
export type Origins = Map<object, Origin>

/** True for a JSON object: neither a list nor a scalar. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** True for a JSON list. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

/** The own member `key` of an object; undefined for anything else. Safe for keys such as `constructor`. */
export function member(value: Json | undefined, key: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** The value at a path; undefined where there is none. */
export function valueAt(value: Json | undefined, path: Path): Json | undefined {
  let at = value
  for (const step of path) at = typeof step === 'number' ? (isList(at) ? at[step] : undefined) : member(at, step)
  return at
}

/** Gives what was made of an object or a list the place of what it was made of. */
export function inherit(made: object, from: object, origins: Origins): void {
  const origin = origins.get(from)
  if (origin !== undefined) origins.set(made, origin)
}

/** The list with every item changed; the list itself when none is. */
export function withEach<T>(list: readonly T[], change: (item: T, index: number) => T): readonly T[] {
  let made: T[] | undefined
  for (let index = 0; index < list.length; index++) {
    const item = list[index] as T
    const changed = change(item, index)
    if (changed === item) continue
    made ??= [...list]
    made[index] = changed
  }
  return made ?? list
}

/** Gives an object a member, which may have a name such as `__proto__`. */
export function setMember(object: Record<string, Json>, key: string, value: Json): void {
  if (key === '__proto__')
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
  else object[key] = value
}

/** A node as a plain value. Each object and list in it is entered in `origins`, where there are any. */
export function toJson(node: Node, origins: Origins | undefined, parent?: Origin, step?: string | number): Json {
  if (node.kind === 'map') {
    const origin = origins && { node, parent, step }
    const object: Record<string, Json> = {}
    for (const entry of node.entries) {
      setMember(object, entry.key, toJson(entry.value, origins, origin, entry.key))
    }
    if (origin !== undefined) origins?.set(object, origin)
    return object
  }
  if (node.kind === 'seq') {
    const origin = origins && { node, parent, step }
    const list = node.items.map((item, index) => toJson(item, origins, origin, index))
    if (origin !== undefined) origins?.set(list, origin)
    return list
  }
  return node.value
}

/**
 * The same for a whole object, each member of which is converted when somebody first looks at it: of a big object,
 * often nobody looks at more than its metadata. What is no mapping has no members, but it stands somewhere.
 */
export function toJsonObject(node: Node, origins: Origins): JsonObject {
  const origin: Origin = { node, parent: undefined, step: undefined }
  const object: JsonObject = {}
  for (const { key, value } of node.kind === 'map' ? node.entries : []) {
    let converted: { readonly json: Json } | undefined
    const get = (): Json => (converted ??= { json: toJson(value, origins, origin, key) }).json
    Object.defineProperty(object, key, { get, enumerable: true, configurable: true })
  }
  origins.set(object, origin)
  return object
}
