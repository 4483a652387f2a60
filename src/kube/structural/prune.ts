/**
 * What an API server takes away from a custom resource when it decodes it: fields that the schema does not have, which
 * it counts, and null where no null may be.
 * Source: k8s.io/apiextensions-apiserver `pkg/apiserver/schema/pruning` and `defaulting/prunenulls.go`.
 */
import type { Json, JsonObject, Origins, Path } from '../json.ts'
import { inherit, isList, isObject, setMember, withEach } from '../json.ts'
import { itemsOf, propertyOf, valuesOf } from './schema.ts'
import type { Schema } from './schema.ts'

/** How a value is changed. What is not changed is the same object, and so is what a change inherits its place from. */
interface Pruning {
  readonly origins: Origins
  readonly unknown: Path[]
  readonly path: (string | number)[]
}

export interface Pruned {
  readonly value: Json
  /** The fields that were taken away. */
  readonly unknown: readonly Path[]
}

function isMeta(key: string): boolean {
  return key === 'apiVersion' || key === 'kind' || key === 'metadata'
}

/**
 * A value without the fields that its schema does not have. `isResource`: the value is a whole object, whose metadata
 * is not looked at.
 */
export function pruned(value: Json, schema: Schema, isResource: boolean, origins: Origins): Pruned {
  const pruning: Pruning = { origins, unknown: [], path: [] }
  return { value: prune(value, schema, isResource, pruning), unknown: pruning.unknown }
}

function prune(value: Json, schema: Schema | undefined, isResource: boolean, pruning: Pruning): Json {
  if (isList(value)) return pruneItems(value, schema, pruning)
  if (!isObject(value)) return value
  const keepsAll = schema?.['x-kubernetes-preserve-unknown-fields'] === true
  const isEmbedded = isResource || schema?.['x-kubernetes-embedded-resource'] === true
  const others = schema === undefined ? undefined : valuesOf(schema)
  const hasOthers = schema?.additionalProperties !== undefined
  let made: Record<string, Json> | undefined
  for (const key in value) {
    const member = value[key]
    if (member === undefined || (isEmbedded && isMeta(key))) continue
    const property = schema && propertyOf(schema, key)
    if (property === undefined && !hasOthers) {
      if (keepsAll) continue
      pruning.unknown.push([...pruning.path, key])
      made ??= { ...value } as Record<string, Json>
      delete made[key]
      continue
    }
    pruning.path.push(key)
    const changed = prune(member, property ?? others, false, pruning)
    pruning.path.pop()
    if (changed === member) continue
    made ??= { ...value } as Record<string, Json>
    setMember(made, key, changed)
  }
  if (made === undefined) return value
  inherit(made, value, pruning.origins)
  return made
}

/** Below a list that keeps everything, its items do, too. */
function pruneItems(list: readonly Json[], schema: Schema | undefined, pruning: Pruning): Json {
  const keepsAll = schema?.['x-kubernetes-preserve-unknown-fields'] === true
  const items = schema && itemsOf(schema)
  if (keepsAll && items === undefined) return list
  const below = keepsAll && items !== undefined ? { ...items, 'x-kubernetes-preserve-unknown-fields': true } : items
  const made = withEach(list, (item, index) => {
    pruning.path.push(index)
    const changed = prune(item, below, false, pruning)
    pruning.path.pop()
    return changed
  })
  if (made !== list) inherit(made, list, pruning.origins)
  return made
}

/** A value without null where its schema has neither a default nor lets null be. */
export function withoutNulls(value: Json, schema: Schema | undefined, origins: Origins): Json {
  if (schema === undefined) return value
  if (isList(value)) {
    const items = itemsOf(schema)
    const made = withEach(value, item => withoutNulls(item, items, origins))
    if (made !== value) inherit(made, value, origins)
    return made
  }
  return isObject(value) ? withoutNullMembers(value, schema, origins) : value
}

function withoutNullMembers(value: JsonObject, schema: Schema, origins: Origins): JsonObject {
  let made: Record<string, Json> | undefined
  for (const key in value) {
    const member = value[key]
    if (member === undefined) continue
    const property = propertyOf(schema, key) ?? valuesOf(schema)
    if (property === undefined) continue
    if (member === null) {
      if (property.nullable === true || property.default !== undefined) continue
      made ??= { ...value } as Record<string, Json>
      delete made[key]
      continue
    }
    const changed = withoutNulls(member, property, origins)
    if (changed === member) continue
    made ??= { ...value } as Record<string, Json>
    setMember(made, key, changed)
  }
  if (made !== undefined) inherit(made, value, origins)
  return made ?? value
}
