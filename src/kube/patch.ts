/** Applies changes to an object without touching it: what is unchanged is shared, and keeps its origin by identity. */
import { inherit, isList, isObject, member, setMember, valueAt } from './json.ts'
import type { Json, JsonObject, Origins, Path } from './json.ts'

/** A change as JSON Patch has it: an `add` to a list inserts before the index, at its end it appends. */
export type Patch =
  | { readonly op: 'add' | 'replace'; readonly path: Path; readonly value: Json }
  | { readonly op: 'remove'; readonly path: Path }

/** An object that takes changes one after the other. */
export interface Draft {
  readonly from: JsonObject
  /** The object after the changes so far; later ones may change what it holds. */
  object: JsonObject
  readonly changes: Patch[]
  /** The copies, and what each is a copy of; undefined where it does not stand for that any more. */
  readonly owned: Map<object, object | undefined>
  /** The copies of lists that something was appended to, while nothing else is changed. */
  ends: Map<Path, OwnList> | undefined
}

type OwnList = Json[]
type OwnMap = Record<string, Json>

/** The draft that was begun last. */
let latest: Draft | undefined

/**
 * The object after the changes (JSON Patch, RFC 6902), each of which sees those before it; see `change`. Where the
 * draft that was begun last has made them of this object, that is taken, and nothing may be added to it any more.
 */
export function applyPatches(object: JsonObject, changes: readonly Patch[], origins: Origins): JsonObject {
  const made = latest
  latest = undefined
  if (made?.changes === changes && made.from === object) return finished(made, origins)
  const draft = draftOf(object, [])
  for (const one of changes) change(draft, one)
  return finished(draft, origins)
}

function finished({ object, owned }: Draft, origins: Origins): JsonObject {
  owned.forEach((from, copy) => {
    if (from !== undefined) inherit(copy, from, origins)
  })
  return object
}

/** Begins to change an object; `changes` gets all the changes. */
export function draftOf(object: JsonObject, changes: Patch[]): Draft {
  return (latest = { from: object, object, changes, owned: new Map(), ends: undefined })
}

/**
 * Changes a draft. The copies on the way down inherit the origins of what they copy; a list that loses or gains items
 * keeps its origin only while its other items stay where they were. What one change has copied the next one changes in
 * place, so that a thousand changes to a list do not copy it a thousand times.
 * A change whose path does not lead anywhere throws: the plugin that asks for it is wrong.
 */
export function change(draft: Draft, patch: Patch): void {
  draft.ends = undefined
  draft.changes.push(patch)
  const { path } = patch
  const parent = parentOf(draft, path)
  const step = path.at(-1)!
  if (!Array.isArray(parent)) {
    if (patch.op === 'remove') delete parent[step]
    else put(parent, step, patch.value)
    return
  }
  const at = step as number
  if (patch.op !== 'replace' && at < parent.length) draft.owned.set(parent, undefined)
  if (patch.op === 'remove') parent.splice(at, 1)
  else parent.splice(at, patch.op === 'add' ? 0 : 1, patch.value)
}

/** Adds an item to the end of the list at a path, if there is one. Quick for the same path as before. */
export function append(draft: Draft, path: Path, item: Json): boolean {
  let list = draft.ends?.get(path)
  if (list === undefined) {
    const given = valueAt(draft.object, path)
    if (!isList(given)) return false
    list = parentOf(draft, [...path, given.length]) as OwnList
    draft.ends ??= new Map()
    draft.ends.set(path, list)
  }
  draft.changes.push({ op: 'add', path: [...path, list.length], value: item })
  list.push(item)
  return true
}

/** What the last step of a path leads into, as a copy. */
function parentOf(draft: Draft, path: Path): OwnList | OwnMap {
  const [first] = path
  if (first === undefined) throw new Error('a patch needs a path')
  let at = own(draft, draft.object, first, path)
  draft.object = at as OwnMap
  for (let depth = 1; depth < path.length; depth++) {
    const before = path[depth - 1]!
    const inner = Array.isArray(at) ? at[before as number] : member(at, before as string)
    if (inner === undefined) throw leadsNowhere(path)
    const copy = own(draft, inner, path[depth]!, path)
    if (copy !== inner) put(at, before, copy)
    at = copy
  }
  return at
}

/** The value, or a copy of it, for a step of a path to lead into. */
function own({ owned }: Draft, value: Json, step: string | number, path: Path): OwnList | OwnMap {
  if (typeof step === 'number' ? !isList(value) : !isObject(value)) throw leadsNowhere(path)
  const given = value as OwnList | OwnMap
  if (owned.has(given)) return given
  const copy = Array.isArray(given) ? given.slice() : { ...given }
  owned.set(copy, given)
  return copy
}

function put(into: OwnList | OwnMap, step: string | number, value: Json): void {
  if (Array.isArray(into)) into[step as number] = value
  else setMember(into, step as string, value)
}

function leadsNowhere(path: Path): Error {
  return new Error(`a patch leads nowhere: ${JSON.stringify(path)}`)
}
