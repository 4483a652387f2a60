/** From a path in an object, as rules speak, to a place in the text, as people read. */
import { entryOf, valueOf } from '../read/entry.ts'
import type { Entry, Node, Span } from '../read/node.ts'
import { isList, isObject, member } from './json.ts'
import type { Json, JsonObject, Origin, Origins, Path } from './json.ts'

/** Where a finding points. */
export interface Place {
  /** From the manifest object's root; it may end in a field that is absent there. */
  readonly path: Path
  /** The scalar's text; a key for what is no scalar, or for the nearest ancestor of what is absent. Never empty. */
  readonly span: Span
}

/** A place, and what stands there; undefined where the manifest has no such field. */
export interface Located extends Place {
  readonly node: Node | undefined
}

/**
 * The place of `path` in an object of a manifest, or in one that was made from it: what moved is found by identity.
 * An absent field points at its nearest existing ancestor. `mark` tells which part of a field is meant.
 */
export function locate(object: JsonObject, path: Path, origins: Origins, mark: 'key' | 'value' = 'value'): Located {
  let value: Json | undefined = object
  let origin = origins.get(object)
  let known = 0
  for (let at = 0; at < path.length; at++) {
    const step = path[at]!
    value = typeof step === 'number' ? (isList(value) ? value[step] : undefined) : member(value, step)
    if (!isObject(value) && !isList(value)) break
    // A list that a step made anew still holds the items of the manifest.
    const found = origins.get(value)
    if (found === undefined) continue
    origin = found
    known = at + 1
  }
  if (origin === undefined) return { path, span: { start: 0, end: 0 }, node: undefined }
  // What could not be decoded, or was left out, stands in the text all the same.
  const isLeftOut = value === undefined
  let inner = origin.isWhole === true || isLeftOut ? below(origin, path[known]) : undefined
  while (inner !== undefined) {
    origin = inner
    known++
    inner = below(origin, path[known])
  }
  const last = path[known]
  const isLast = known === path.length - 1
  const node = known === path.length ? origin.node : isLast ? memberOf(origin.node, last) : undefined
  const span = spanIn(origin, last, isLast && mark === 'value')
  return { path: pathOf(origin).concat(path.slice(known)), span, node }
}

/** The object or list that stands in another one; undefined where there is none. */
function below(parent: Origin, step: string | number | undefined): Origin | undefined {
  const found = memberOf(parent.node, step)
  return found?.kind === 'map' || found?.kind === 'seq' ? { node: found, parent, step, isWhole: true } : undefined
}

function memberOf(node: Node, step: string | number | undefined): Node | undefined {
  if (typeof step === 'string') return valueOf(node, step)
  return node.kind === 'seq' && typeof step === 'number' ? node.items[step] : undefined
}

function pathOf({ parent, step }: Origin): (string | number)[] {
  if (parent === undefined || step === undefined) return []
  const path = pathOf(parent)
  path.push(step)
  return path
}

/** The span of a member of the node; of the node itself when it has no such member. */
function spanIn(origin: Origin, step: string | number | undefined, isLast: boolean): Span {
  const { node } = origin
  if (node.kind === 'map' && typeof step === 'string') {
    const entry = entryOf(node, step)
    if (entry !== undefined) return isLast ? spanOfEntry(entry) : keySpan(entry)
  }
  if (node.kind === 'seq' && typeof step === 'number') {
    const item = node.items[step]
    if (item !== undefined) return headOf(item)
  }
  return spanOf(origin)
}

/** What stands for a whole object or list: its key, or its first key when it is the item of a list. */
function spanOf({ node, parent, step }: Origin): Span {
  if (parent?.node.kind === 'map' && typeof step === 'string') {
    const entry = entryOf(parent.node, step)
    if (entry !== undefined) return keySpan(entry)
  }
  return headOf(node)
}

function headOf(node: Node): Span {
  if (node.kind === 'map') {
    const first = node.entries[0]
    return first === undefined ? node : keySpan(first)
  }
  return node.kind === 'seq' && node.items[0] !== undefined ? headOf(node.items[0]) : node
}

/** A scalar's own text; the key where the value is a mapping, a list, or nothing at all. */
function spanOfEntry(entry: Entry): Span {
  const { value } = entry
  const isScalar = value.kind !== 'map' && value.kind !== 'seq'
  return isScalar && value.end > value.start ? value : keySpan(entry)
}

function keySpan({ keyStart, keyEnd }: Entry): Span {
  return { start: keyStart, end: keyEnd }
}
