/**
 * Rules in CEL that a schema has for its values.
 * Source: k8s.io/apiextensions-apiserver `pkg/apiserver/schema/cel/validation.go`.
 */
import type * as apiextensions from '../api/apiextensions-v1.ts'
import { isList, isObject } from '../json.ts'
import type { Json, Path } from '../json.ts'
import { itemsOf, propertyOf, valuesOf } from './schema.ts'
import type { Schema } from './schema.ts'

/** Where in a new value a rule applies, the first place; undefined where none does. */
export function ruleFor(value: Json, schema: Schema): Path | undefined {
  return hasRules(schema) ? find(value, schema, []) : undefined
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

function find(value: Json, schema: Schema, path: Path): Path | undefined {
  if (value === null) return undefined
  if (schema['x-kubernetes-validations']?.some(isForNew) === true) return path
  const members = isList(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : []
  for (const [step, inner] of members) {
    const below = typeof step === 'number' ? itemsOf(schema) : (propertyOf(schema, step) ?? valuesOf(schema))
    const found = below !== undefined && hasRules(below) ? find(inner ?? null, below, [...path, step]) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

const literals = /[rR]?(?:"""[^]*?"""|'''[^]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/g

/** A rule that looks at the old value, and does not do without, says nothing of a new one. */
function isForNew({ rule = '', optionalOldSelf }: apiextensions.ValidationRule): boolean {
  return optionalOldSelf === true || !/\boldSelf\b/.test(rule.replace(literals, "''"))
}
