/**
 * What the alternatives of a schema restrict must be there in the schema itself.
 * Source: k8s.io/apiextensions-apiserver `pkg/apiserver/schema/complete.go`.
 */
import { itemsOf, propertyOf } from '../../../kube/structural/schema.ts'
import type { Schema } from '../../../kube/structural/schema.ts'
import { child, item, key, print, required } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { sortedKeys } from './schema-walk.ts'

/** Adds what is missing. Only alternatives at the root are looked at. Upstream: validateStructuralCompleteness. */
export function checkCompleteness(schema: Schema, root: Field, errors: FieldError[]): void {
  completeness(schema, schema, root, root, errors)
}

function completeness(value: Schema, schema: Schema, at: Field, from: Field, errors: FieldError[]): void {
  const { not, allOf = [], anyOf = [], oneOf = [] } = value
  if (not !== undefined) nestedCompleteness(not, schema, at, child(from, 'not'), errors)
  for (const [name, schemas] of [['allOf', allOf], ['anyOf', anyOf], ['oneOf', oneOf]] as const)
    for (const [index, one] of schemas.entries())
      nestedCompleteness(one, schema, at, item(child(from, name), index), errors)
}

function nestedCompleteness(
  value: Schema,
  schema: Schema | undefined,
  at: Field,
  from: Field,
  errors: FieldError[]
): void {
  const missing = (): FieldError => required(at, `because it is defined in ${print(from)}`)
  if (schema === undefined) {
    errors.push(missing())
    return
  }
  completeness(value, schema, at, from, errors)
  const items = itemsOf(value)
  if (items !== undefined) nestedCompleteness(items, itemsOf(schema), child(at, 'items'), child(from, 'items'), errors)
  for (const name of sortedKeys(value.properties ?? {})) {
    const atProperty = key(child(at, 'properties'), name)
    const fromProperty = key(child(from, 'properties'), name)
    nestedCompleteness(propertyOf(value, name) ?? {}, propertyOf(schema, name), atProperty, fromProperty, errors)
  }
}
