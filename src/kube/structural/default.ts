/**
 * Defaults of custom resources, as their schema has them.
 * Source: k8s.io/apiextensions-apiserver `pkg/apiserver/schema/defaulting/algorithm.go`.
 */
import type { Json, JsonObject, Origins } from '../json.ts'
import { inherit, isList, isObject, setMember, withEach } from '../json.ts'
import { itemsOf, propertyOf, valuesOf } from './schema.ts'
import type { Schema } from './schema.ts'

/** A value with the defaults of its schema; the same value where nothing is missing. */
export function withDefaults(value: Json, schema: Schema | undefined, origins: Origins): Json {
  if (schema === undefined) return value
  if (isObject(value)) return objectWithDefaults(value, schema, origins)
  const items = itemsOf(schema)
  if (!isList(value) || items === undefined) return value
  const made = withEach(value, item => withDefaults(orDefault(item, items), items, origins))
  if (made !== value) inherit(made, value, origins)
  return made
}

/** The default, for null where no null may be. */
function orDefault(value: Json, { nullable, default: fallback }: Schema): Json {
  return value === null && nullable !== true ? (fallback ?? null) : value
}

function objectWithDefaults(value: JsonObject, schema: Schema, origins: Origins): JsonObject {
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
      set(key, withDefaults(property.default, property, origins))
    }
  for (const key in value) {
    const member = value[key]
    const property = propertyOf(schema, key) ?? valuesOf(schema)
    if (member === undefined || property === undefined) continue
    const changed = withDefaults(orDefault(member, property), property, origins)
    if (changed !== member) set(key, changed)
  }
  if (made !== undefined) inherit(made, value, origins)
  return made ?? value
}
