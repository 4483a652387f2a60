/** Changes to an object as a mutating step finds them: each one sees those before it. */
import { isList, isObject, member, valueAt } from '../kube/json.ts'
import type { Json, JsonObject, Path } from '../kube/json.ts'
import { append, change, draftOf } from '../kube/patch.ts'
import type { Draft, Patch } from '../kube/patch.ts'
import type { Mutated } from './plugin.ts'

/** What a mutating step says that has nothing to do. */
export const unchanged: Mutated = { patches: [], answers: [] }

export interface Changes {
  /** Gives the field a value. What is missing on the way, or null, becomes an object. */
  readonly set: (path: Path, value: Json) => void
  /** Adds an item to the end of the list; a missing list is made. Quick for the same path, not only an equal one. */
  readonly append: (path: Path, item: Json) => void
  /** Takes the field away. */
  readonly remove: (path: Path) => void
  /** The value at a path after the changes so far. */
  readonly at: (path: Path) => Json | undefined
  readonly patches: readonly Patch[]
}

/** No changes yet to an object. */
export function changesTo(object: JsonObject): Changes {
  const patches: Patch[] = []
  let draft: Draft | undefined
  const now = (): JsonObject => draft?.object ?? object
  const apply = (patch: Patch): void => change((draft ??= draftOf(object, patches)), patch)
  const set = (path: Path, value: Json): void => {
    const existing = lengthOfExisting(now(), path)
    const isThere = existing === path.length
    const last = isThere ? existing : existing + 1
    let made = value
    for (let index = path.length - 1; index >= last; index--) made = { [path[index]!]: made }
    const isInList = typeof path[last - 1] === 'number'
    const place = last === path.length ? path : path.slice(0, last)
    apply({ op: isThere || isInList ? 'replace' : 'add', path: place, value: made })
  }
  return {
    set,
    append: (path, item) => {
      if (!append((draft ??= draftOf(object, patches)), path, item)) set(path, [item])
    },
    remove: path => apply({ op: 'remove', path }),
    at: path => valueAt(now(), path),
    patches
  }
}

/** How many steps of a path lead to a value that is not null. */
function lengthOfExisting(object: JsonObject, path: Path): number {
  let at: Json | undefined = object
  for (let depth = 0; depth < path.length; depth++) {
    const step = path[depth]!
    at = typeof step === 'string' ? member(at, step) : isList(at) ? at[step] : undefined
    if (at === undefined || at === null) return depth
  }
  return path.length
}

/** True when a value can be walked into: null and nothing can be made an object, a scalar cannot. */
export function isOpen(value: Json | undefined): boolean {
  return value === undefined || value === null || isObject(value)
}
