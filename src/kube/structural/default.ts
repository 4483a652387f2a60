/**
 * Defaults of custom resources, as their schema has them.
 * Source: k8s.io/apiextensions-apiserver `pkg/apiserver/schema/defaulting/algorithm.go`.
 */
import type { Json, JsonObject } from '../json.ts'
import { isList, isObject, setMember } from '../json.ts'
import { itemsOf, propertyOf, valuesOf } from './schema.ts'
import type { Schema } from './schema.ts'

/** Called with a copy and what it was copied from. */
type Inherit = (made: object, from: object) => void

/** A value with the defaults of its schema; the same value where nothing is missing. */
export function withDefaults(value: Json, schema: Schema | undefined, inherit: Inherit): Json {
  if (schema === undefined) return value
  if (isObject(value)) return objectWithDefaults(value, schema, inherit)
  const items = itemsOf(schema)
  if (!isList(value) || items === undefined) return value
  let made: Json[] | undefined
  for (let index = 0; index < value.length; index++) {
    const item = value[index] ?? null
    const changed = withDefaults(orDefault(item, items), items, inherit)
    if (changed === item) continue
    made ??= [...value]
    made[index] = changed
  }
  if (made !== undefined) inherit(made, value)
  return made ?? value
}

/** The default, for null where no null may be. */
function orDefault(value: Json, { nullable, default: fallback }: Schema): Json {
  return value === null && nullable !== true ? (fallback ?? null) : value
}

function objectWithDefaults(value: JsonObject, schema: Schema, inherit: Inherit): JsonObject {
  const { properties } = schema
  let made: Record<string, Json> | undefined
  const set = (key: string, member: Json): void => {
    made ??= { ...value } as Record<string, Json>
    setMember(made, key, member)
  }
  if (properties !== undefined)
    for (const key in properties) {
      const property = properties[key]
      if (property?.default === undefined || Object.hasOwn(value, key)) continue
      set(key, withDefaults(property.default, property, inherit))
    }
  for (const key in value) {
    const member = value[key]
    const property = propertyOf(schema, key) ?? valuesOf(schema)
    if (member === undefined || property === undefined) continue
    const changed = withDefaults(orDefault(member, property), property, inherit)
    if (changed !== member) set(key, changed)
  }
  if (made !== undefined) inherit(made, value)
  return made ?? value
}
