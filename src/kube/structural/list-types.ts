/**
 * Lists that are sets or maps: nothing in them may be there twice.
 * Source: k8s.io/apiextensions-apiserver `pkg/apiserver/schema/listtype/validation.go`.
 */
import type { Json, JsonObject, Path } from '../json.ts'
import { isList, isObject } from '../json.ts'
import type { Complaint } from './complaint.ts'
import { itemsOf, propertyOf, valuesOf } from './schema.ts'
import type { Schema } from './schema.ts'
import { jsonText } from './validate.ts'

/** What is in a set or a map twice. */
export function duplicatesIn(value: Json, schema: Schema): readonly Complaint[] {
  const complaints: Complaint[] = []
  find(value, schema, [], complaints)
  return complaints
}

function find(value: Json, schema: Schema, path: Steps, complaints: Complaint[]): void {
  if (isList(value)) findInList(value, schema, path, complaints)
  else if (isObject(value)) {
    const others = valuesOf(schema)
    for (const key of Object.keys(value).sort()) {
      const property = propertyOf(schema, key) ?? others
      if (property !== undefined) below(key, value[key] ?? null, property, path, complaints)
    }
  }
}

type Steps = (string | number)[]

function below(step: string | number, value: Json, schema: Schema, path: Steps, complaints: Complaint[]): void {
  path.push(step)
  find(value, schema, path, complaints)
  path.pop()
}

function findInList(list: readonly Json[], schema: Schema, path: Steps, complaints: Complaint[]): void {
  const type = schema['x-kubernetes-list-type']
  if (type === 'set') findTwins(list, path, complaints)
  else if (type === 'map') {
    const other = list.findIndex(item => item !== null && !isObject(item))
    if (other >= 0) {
      const detail = 'must be an object for an array of list-type map'
      complaints.push({ path: [...path, other], kind: 'invalid', value: list[other] ?? null, detail })
    } else if (list.length > 1) {
      const keys = schema['x-kubernetes-list-map-keys'] ?? []
      findTwins(list.map(item => keyOf(item, keys)), path, complaints)
    }
  }
  const items = itemsOf(schema)
  if (items !== undefined) for (const [index, item] of list.entries()) below(index, item, items, path, complaints)
}

/** What tells an item of a map from the others. */
function keyOf(item: Json, names: readonly string[]): JsonObject {
  if (!isObject(item)) return {}
  return Object.fromEntries(names.filter(name => Object.hasOwn(item, name)).map(name => [name, item[name]]))
}

/** Each is told once, at its second place. */
function findTwins(keys: readonly Json[], path: Path, found: Complaint[]): void {
  if (keys.length < 2) return
  const times = new Map<string, number>()
  for (const [index, key] of keys.entries()) {
    const text = jsonText(key)
    const before = times.get(text) ?? 0
    times.set(text, before + 1)
    if (before === 1) found.push({ path: [...path, index], kind: 'duplicate', value: key, detail: '' })
  }
}
