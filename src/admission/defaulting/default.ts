/** A default: what the API fills into a struct where it has nothing. */
import type { Json, JsonObject } from '../../kube/json.ts'
import type { Rewrite, Rewrites } from '../../kube/rewrite.ts'

/** Defaults by the name of the struct, as the schema file has it. */
export type Defaults = Rewrites['structs']

/** Gives a struct these members, where it does not have them. */
export function fill<T extends object>(members: { readonly [Key in keyof T]?: T[Key] }): Rewrite {
  const entries = Object.entries(members as JsonObject)
  return value => {
    let missing: Record<string, Json | undefined> | undefined
    for (const [key, member] of entries) if (value[key] === undefined) (missing ??= {})[key] = member
    return missing
  }
}
