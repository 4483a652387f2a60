/** Changes to an object as a mutating step finds them: each one sees those before it. */
import { isList, isObject, valueAt } from '../kube/json.ts'
import type { Json, JsonObject, Path } from '../kube/json.ts'
import { draftOf } from '../kube/patch.ts'
import type { Patch } from '../kube/patch.ts'

export interface Changes {
  /** Gives the field a value. What is missing on the way, or null, becomes an object. */
  readonly set: (path: Path, value: Json) => void
  /** Adds an item to the end of the list; a missing list is made. */
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
  const draft = draftOf(object, new Map())
  const apply = (patch: Patch): void => {
    draft.apply(patch)
    patches.push(patch)
  }
  const set = (path: Path, value: Json): void => {
    const missing = path.findIndex((_, at) => (valueAt(draft.object(), path.slice(0, at + 1)) ?? null) === null)
    const last = missing < 0 ? path.length : missing + 1
    const made = path.slice(last).reduceRight<Json>((inner, step) => ({ [step]: inner }), value)
    const isInList = typeof path[last - 1] === 'number'
    apply({ op: missing < 0 || isInList ? 'replace' : 'add', path: path.slice(0, last), value: made })
  }
  return {
    set,
    append: (path, item) => {
      const list = valueAt(draft.object(), path)
      if (isList(list)) apply({ op: 'add', path: [...path, list.length], value: item })
      else set(path, [item])
    },
    remove: path => apply({ op: 'remove', path }),
    at: path => valueAt(draft.object(), path),
    patches
  }
}

/** True when a value can be walked into: null and nothing can be made an object, a scalar cannot. */
export function isOpen(value: Json | undefined): boolean {
  return value === undefined || value === null || isObject(value)
}
