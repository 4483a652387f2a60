/**
 * What a schema says of the topology of lists and maps: whether they are sets, maps by some keys, or a whole.
 * Source: k8s.io/apiextensions-apiserver `pkg/apis/apiextensions/validation/validation.go`,
 * ValidateCustomResourceDefinitionOpenAPISchema.
 */
import { itemsOf, propertyOf } from '../../../kube/structural/schema.ts'
import type { Schema } from '../../../kube/structural/schema.ts'
import { child, forbidden, invalid, key, required, unsupported } from '../field.ts'
import type { FieldError } from '../field.ts'
import { goStrings } from '../go-syntax.ts'
import { goSchemaOrArray } from './print.ts'
import { here } from './schema-walk.ts'
import type { SchemaWalk } from './schema-walk.ts'

/** The complaint that something is of another type than its extension wants. */
function wrongType({ type = '' }: Schema, wanted: string, extension: string, walk: SchemaWalk): FieldError {
  const detail = `must be ${wanted} if ${extension} is specified`
  return type === '' ? required(here(walk, 'type'), detail) : invalid(here(walk, 'type'), type, detail)
}

export function checkMapType(schema: Schema, walk: SchemaWalk): void {
  const name = 'x-kubernetes-map-type'
  const mapType = schema[name]
  if (mapType === undefined) return
  if (schema.type !== 'object') walk.errors.push(wrongType(schema, 'object', name, walk))
  if (mapType !== 'atomic' && mapType !== 'granular')
    walk.errors.push(unsupported(here(walk, name), mapType, ['atomic', 'granular']))
}

export function checkListType(schema: Schema, walk: SchemaWalk): void {
  const name = 'x-kubernetes-list-type'
  const listType = schema[name]
  const keys = schema['x-kubernetes-list-map-keys'] ?? []
  const items = itemsOf(schema)
  const { errors } = walk
  if (listType !== undefined && schema.type !== 'array') errors.push(wrongType(schema, 'array', name, walk))
  else if (listType === 'set' && items !== undefined) checkSetItems(items, walk)
  if (listType !== undefined && !['atomic', 'set', 'map'].includes(listType))
    errors.push(unsupported(here(walk, name), listType, ['atomic', 'set', 'map']))
  if (keys.length > 0 && listType !== 'map') {
    const detail = 'must be map if x-kubernetes-list-map-keys is non-empty'
    const at = here(walk, name)
    errors.push(listType === undefined ? required(at, detail) : invalid(at, listType, detail))
  }
  if (listType === 'map') checkMapItems(schema, keys, walk)
  if ((listType === 'set' || listType === 'map') && items !== undefined) checkKeys(items, listType, keys, walk)
}

/** What is in a set is compared as a whole. */
function checkSetItems(items: Schema, walk: SchemaWalk): void {
  const listType = items['x-kubernetes-list-type']
  const detail = 'must be atomic as item of a list with x-kubernetes-list-type=set'
  if (items.type === 'array' && listType !== undefined && listType !== 'atomic')
    walk.errors.push(invalid(here(walk, 'items', 'x-kubernetes-list-type'), listType, detail))
  // Upstream prints the wrong one.
  if (items.type === 'object' && items['x-kubernetes-map-type'] !== 'atomic')
    walk.errors.push(invalid(here(walk, 'items', 'x-kubernetes-map-type'), listType, detail))
}

function checkMapItems(schema: Schema, keys: readonly string[], walk: SchemaWalk): void {
  const { errors } = walk
  const atKeys = here(walk, 'x-kubernetes-list-map-keys')
  if (keys.length === 0) errors.push(required(atKeys, 'must not be empty if x-kubernetes-list-type is map'))
  if (schema.items === undefined)
    errors.push(required(here(walk, 'items'), 'must have a schema if x-kubernetes-list-type is map'))
  else if (Array.isArray(schema.items)) {
    const detail = 'must only have a single schema if x-kubernetes-list-type is map'
    errors.push(invalid(here(walk, 'items'), goSchemaOrArray(schema.items), detail))
  }
  const items = itemsOf(schema)
  if (items === undefined) return
  if (items.type !== 'object') {
    const detail = "must be object if parent array's x-kubernetes-list-type is map"
    errors.push(invalid(here(walk, 'items', 'type'), items.type ?? '', detail))
    return
  }
  const complain = (why: string): unknown => errors.push(invalid(atKeys, goStrings(keys), why))
  const seen = new Set<string>()
  for (const name of keys) {
    const type = propertyOf(items, name)?.type
    if (propertyOf(items, name) === undefined) complain('entries must all be names of item properties')
    else if (type === 'array' || type === 'object') {
      const at = child(key(here(walk, 'items', 'properties'), name), 'type')
      // Upstream prints the type of the items.
      errors.push(invalid(at, items.type, "must be a scalar type if parent array's x-kubernetes-list-type is map"))
    }
    if (seen.has(name)) complain('must not contain duplicate entries')
    seen.add(name)
  }
}

/** Upstream: validateMapListKeysMapSet. */
function checkKeys(items: Schema, listType: string, keys: readonly string[], walk: SchemaWalk): void {
  const { errors } = walk
  if (items.nullable === true) {
    const why = `cannot be nullable when x-kubernetes-list-type is ${listType}`
    errors.push(forbidden(here(walk, 'items', 'nullable'), why))
  }
  if (listType !== 'map') return
  const needed = new Set(items.required)
  for (const name of keys) {
    const property = propertyOf(items, name)
    if (property === undefined) continue
    const at = key(here(walk, 'items', 'properties'), name)
    if (!needed.has(name) && property.default === undefined) {
      const why = 'this property is in x-kubernetes-list-map-keys, so it must have a default or be a required property'
      errors.push(required(child(at, 'default'), why))
    }
    if (property.nullable === true) {
      const why = 'this property is in x-kubernetes-list-map-keys, so it cannot be nullable'
      errors.push(forbidden(child(at, 'nullable'), why))
    }
  }
}
