/**
 * Lists that are sets or maps: nothing in them may be there twice.
 * Source: k8s.io/apiextensions-apiserver `pkg/apiserver/schema/listtype/validation.go`.
 */
import { jsonText } from '../go-value.ts'
import type { Json, JsonObject } from '../json.ts'
import { isList, isObject } from '../json.ts'
import type { Complaint } from './complaint.ts'
import { itemsOf, propertyOf, valuesOf } from './schema.ts'
import type { Schema } from './schema.ts'

/** What is in a set or a map twice. */
export function duplicatesIn(value: Json, schema: Schema): readonly Complaint[] {
  const walk: Walk = { path: [], keys: [], complaints: [] }
  find(value, schema, walk)
  return walk.complaints
}

/** Where the search is, which of the steps to there are keys of maps, and what it has found. */
interface Walk {
  readonly path: (string | number)[]
  readonly keys: number[]
  readonly complaints: Complaint[]
}

function find(value: Json, schema: Schema, walk: Walk): void {
  if (isList(value)) findInList(value, schema, walk)
  else if (isObject(value)) {
    const others = valuesOf(schema)
    for (const key of Object.keys(value).sort()) {
      const property = propertyOf(schema, key)
      const inner = property ?? others
      if (inner === undefined) continue
      const isKey = property === undefined
      if (isKey) walk.keys.push(walk.path.length)
      below(key, value[key] ?? null, inner, walk)
      if (isKey) walk.keys.pop()
    }
  }
}

function below(step: string | number, value: Json, schema: Schema, walk: Walk): void {
  walk.path.push(step)
  find(value, schema, walk)
  walk.path.pop()
}

function complain(walk: Walk, index: number, kind: Complaint['kind'], value: Json, detail: string): void {
  walk.complaints.push({ path: [...walk.path, index], keys: [...walk.keys], kind, value, detail })
}

function findInList(list: readonly Json[], schema: Schema, walk: Walk): void {
  const type = schema['x-kubernetes-list-type']
  if (type === 'set') findTwins(list, walk)
  else if (type === 'map') {
    const other = list.findIndex(item => item !== null && !isObject(item))
    if (other >= 0)
      complain(walk, other, 'invalid', list[other] ?? null, 'must be an object for an array of list-type map')
    else if (list.length > 1) {
      const keys = schema['x-kubernetes-list-map-keys'] ?? []
      findTwins(list.map(item => keyOf(item, keys)), walk)
    }
  }
  const items = itemsOf(schema)
  if (items !== undefined) for (const [index, item] of list.entries()) below(index, item, items, walk)
}

/** What tells an item of a map from the others. */
function keyOf(item: Json, names: readonly string[]): JsonObject {
  if (!isObject(item)) return {}
  return Object.fromEntries(names.filter(name => Object.hasOwn(item, name)).map(name => [name, item[name]]))
}

/** Each is told once, at its second place. */
function findTwins(keys: readonly Json[], walk: Walk): void {
  if (keys.length < 2) return
  const times = new Map<string, number>()
  for (const [index, key] of keys.entries()) {
    const text = jsonText(key)
    const before = times.get(text) ?? 0
    times.set(text, before + 1)
    if (before === 1) complain(walk, index, 'duplicate', key, '')
  }
}
