/** Applies changes to an object without touching it: what is unchanged is shared, and keeps its origin by identity. */
import { inherit, isList, isObject, member, setMember, valueAt } from './json.ts'
import type { Json, JsonObject, Origins, Path } from './json.ts'

/** A change as JSON Patch has it: an `add` to a list inserts before the index, at its end it appends. */
export type Patch =
  | { readonly op: 'add' | 'replace'; readonly path: Path; readonly value: Json }
  | { readonly op: 'remove'; readonly path: Path }

/** An object that takes changes one after the other. */
export interface Draft {
  readonly apply: (change: Patch) => void
  /** Adds an item to the end of the list at a path, if there is one. Quick for the same path as before. */
  readonly append: (path: Path, item: Json) => boolean
  /** The object after the changes so far; later ones may change what it holds. */
  readonly object: () => JsonObject
  /** Gives what the changes have copied the origins of what it was copied from. */
  readonly inherit: (origins: Origins) => void
}

interface Drafted {
  readonly from: JsonObject
  readonly draft: Draft
}

/** The drafts that made lists of changes. */
const drafts = new WeakMap<readonly Patch[], Drafted>()

/**
 * The object after the changes (JSON Patch, RFC 6902), each of which sees those before it; see `draftOf`. Where a draft
 * of this object has made them, that is taken, and nothing may be added to it any more.
 */
export function applyPatches(object: JsonObject, changes: readonly Patch[], origins: Origins): JsonObject {
  const made = drafts.get(changes)
  const draft = made?.from === object ? made.draft : draftOf(object, [])
  if (draft !== made?.draft) for (const change of changes) draft.apply(change)
  draft.inherit(origins)
  return draft.object()
}

type OwnList = Json[]
type OwnMap = Record<string, Json>

/**
 * Begins to change an object; `changes` gets all the changes. The copies on the way down inherit the origins of what
 * they copy; a list that loses or gains items keeps its origin only while its other items stay where they were. What
 * one change has copied the next one changes in place, so that a thousand changes to a list do not copy it a thousand
 * times.
 * A change whose path does not lead anywhere throws: the plugin that asks for it is wrong.
 */
export function draftOf(object: JsonObject, changes: Patch[]): Draft {
  /** The copies, and what each is a copy of; undefined where it does not stand for that any more. */
  const owned = new Map<object, object | undefined>()
  /** The copies of lists that something was appended to, while nothing else is changed. */
  const ends = new Map<Path, OwnList>()
  let current = object
  const own = (value: Json, step: string | number, path: Path): OwnList | OwnMap => {
    if (typeof step === 'number' ? !isList(value) : !isObject(value)) throw leadsNowhere(path)
    const given = value as OwnList | OwnMap
    if (owned.has(given)) return given
    const copy = Array.isArray(given) ? given.slice() : { ...given }
    owned.set(copy, given)
    return copy
  }
  /** What the last step of a path leads into, as a copy. */
  const parentOf = (path: Path): OwnList | OwnMap => {
    const [first] = path
    if (first === undefined) throw new Error('a patch needs a path')
    let at = own(current, first, path)
    current = at as OwnMap
    for (let depth = 1; depth < path.length; depth++) {
      const before = path[depth - 1]!
      const inner = Array.isArray(at) ? at[before as number] : member(at, before as string)
      if (inner === undefined) throw leadsNowhere(path)
      const copy = own(inner, path[depth]!, path)
      if (copy !== inner) put(at, before, copy)
      at = copy
    }
    return at
  }
  const draft: Draft = {
    apply: change => {
      ends.clear()
      changes.push(change)
      const { path } = change
      const parent = parentOf(path)
      const step = path.at(-1)!
      if (!Array.isArray(parent)) {
        if (change.op === 'remove') delete parent[step]
        else put(parent, step, change.value)
        return
      }
      const at = step as number
      if (change.op !== 'replace' && at < parent.length) owned.set(parent, undefined)
      if (change.op === 'remove') parent.splice(at, 1)
      else parent.splice(at, change.op === 'add' ? 0 : 1, change.value)
    },
    append: (path, item) => {
      let list = ends.get(path)
      if (list === undefined) {
        const given = valueAt(current, path)
        if (!isList(given)) return false
        list = parentOf([...path, given.length]) as OwnList
        ends.set(path, list)
      }
      changes.push({ op: 'add', path: [...path, list.length], value: item })
      list.push(item)
      return true
    },
    object: () => current,
    inherit: origins => {
      for (const [copy, from] of owned) if (from !== undefined) inherit(copy, from, origins)
    }
  }
  drafts.set(changes, { from: object, draft })
  return draft
}

function put(into: OwnList | OwnMap, step: string | number, value: Json): void {
  if (Array.isArray(into)) into[step as number] = value
  else setMember(into, step as string, value)
}

function leadsNowhere(path: Path): Error {
  return new Error(`a patch leads nowhere: ${JSON.stringify(path)}`)
}
