/** Applies changes to an object without touching it: what is unchanged is shared, and keeps its origin by identity. */
import { inherit, isList, isObject, member, setMember } from './json.ts'
import type { Json, JsonObject, Origins, Path } from './json.ts'

/** A change as JSON Patch has it: an `add` to a list inserts before the index, at its end it appends. */
export type Patch =
  | { readonly op: 'add' | 'replace'; readonly path: Path; readonly value: Json }
  | { readonly op: 'remove'; readonly path: Path }

/** An object that takes changes one after the other. */
export interface Draft {
  readonly apply: (change: Patch) => void
  /** The object after the changes so far; later ones may change what it holds. */
  readonly object: () => JsonObject
}

/** The object after the changes (JSON Patch, RFC 6902), each of which sees those before it; see `draftOf`. */
export function applyPatches(object: JsonObject, changes: Iterable<Patch>, origins: Origins): JsonObject {
  const draft = draftOf(object, origins)
  for (const change of changes) draft.apply(change)
  return draft.object()
}

/**
 * Begins to change an object. The copies on the way down inherit the origins of what they copy; a list that loses or
 * gains items keeps its origin only while its other items stay where they were. What one change has copied the next
 * one changes in place, so that a thousand changes to a list do not copy it a thousand times.
 * A change whose path does not lead anywhere throws: the plugin that asks for it is wrong.
 */
export function draftOf(object: JsonObject, origins: Origins): Draft {
  const owned = new Set<object>()
  const own = <T extends object>(copy: T, from: object): T => {
    inherit(copy, from, origins)
    owned.add(copy)
    return copy
  }
  const descend = (value: Json, change: Patch, depth: number): Json => {
    const step = change.path[depth]
    if (step === undefined) throw new Error('a patch needs a path')
    const isLast = depth === change.path.length - 1
    if (isList(value) && typeof step === 'number') {
      const list = (owned.has(value) ? value : own([...value], value)) as Json[]
      if (isLast && change.op !== 'replace' && step < list.length) origins.delete(list)
      if (!isLast) list[step] = descend(existing(list[step], change), change, depth + 1)
      else if (change.op === 'remove') list.splice(step, 1)
      else list.splice(step, change.op === 'add' ? 0 : 1, change.value)
      return list
    }
    if (isObject(value) && typeof step === 'string') {
      const map = (owned.has(value) ? value : own({ ...value }, value)) as Record<string, Json>
      if (isLast && change.op === 'remove') {
        delete map[step]
        return map
      }
      const inner = (): Json => descend(existing(member(map, step), change), change, depth + 1)
      const made = isLast && change.op !== 'remove' ? change.value : inner()
      setMember(map, step, made)
      return map
    }
    throw new Error(`a patch leads nowhere: ${JSON.stringify(change.path)}`)
  }
  let current = object
  return {
    apply: change => {
      const patched = descend(current, change, 0)
      if (!isObject(patched)) throw new Error('a patch cannot replace the whole object')
      current = patched
    },
    object: () => current
  }
}

function existing(value: Json | undefined, change: Patch): Json {
  if (value === undefined) throw new Error(`a patch leads nowhere: ${JSON.stringify(change.path)}`)
  return value
}
