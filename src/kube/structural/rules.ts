/**
 * Rules in CEL that a schema has for its values.
 * Source: k8s.io/apiextensions-apiserver `pkg/apiserver/schema/cel/validation.go`.
 */
import type * as apiextensions from '../api/apiextensions-v1.ts'
import { isList, isObject } from '../json.ts'
import type { Json, Path } from '../json.ts'
import { itemsOf, propertyOf, valuesOf } from './schema.ts'
import type { Schema } from './schema.ts'

/** The places of a new value to which rules apply, one for each rule. */
export function rulesFor(value: Json, schema: Schema): readonly Path[] {
  const places: Path[] = []
  if (hasRules(schema)) find(value, schema, [], places)
  return places
}

const known = new WeakMap<Schema, boolean>()

/** Whether a schema has a rule somewhere. */
export function hasRules(schema: Schema): boolean {
  let has = known.get(schema)
  if (has === undefined) {
    const { 'x-kubernetes-validations': own = [], properties = {} } = schema
    const inner = [itemsOf(schema), valuesOf(schema), ...Object.values(properties)]
    has = own.length > 0 || inner.some(one => one !== undefined && hasRules(one))
    known.set(schema, has)
  }
  return has
}

function find(value: Json, schema: Schema, path: (string | number)[], places: Path[]): void {
  if (value === null) return
  for (const rule of schema['x-kubernetes-validations'] ?? []) if (isForNew(rule)) places.push([...path])
  const below = (step: string | number, inner: Json, of: Schema | undefined): void => {
    if (of === undefined || !hasRules(of)) return
    path.push(step)
    find(inner, of, path, places)
    path.pop()
  }
  if (isList(value)) for (const [index, item] of value.entries()) below(index, item, itemsOf(schema))
  else if (isObject(value))
    for (const key in value) below(key, value[key] ?? null, propertyOf(schema, key) ?? valuesOf(schema))
}

const literals = /[rR]?(?:"""[^]*?"""|'''[^]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/g

/** A rule that looks at the old value, and does not do without, says nothing of a new one. */
function isForNew({ rule = '', optionalOldSelf }: apiextensions.ValidationRule): boolean {
  return optionalOldSelf === true || !/\boldSelf\b/.test(rule.replace(literals, "''"))
}
