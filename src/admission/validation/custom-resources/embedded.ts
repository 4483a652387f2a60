/**
 * Objects inside of custom resources: they have a kind, a version and metadata like any other.
 * Source: k8s.io/apiextensions-apiserver `pkg/apiserver/schema/objectmeta/validation.go`.
 */
import { append } from '../../../append.ts'
import type * as meta from '../../../kube/api/meta-v1.ts'
import { isList, isObject } from '../../../kube/json.ts'
import type { Json, JsonObject } from '../../../kube/json.ts'
import { itemsOf, propertyOf, valuesOf } from '../../../kube/structural/schema.ts'
import type { Schema } from '../../../kube/structural/schema.ts'
import { remembered } from '../../remembered.ts'
import { child, field, invalid, item, key, required } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isDns1035Label } from '../formats.ts'
import { nameIsPathSegment, validateMetadata } from '../metadata.ts'
import { printed } from './complaints.ts'

/**
 * The complaints about all objects that are embedded in a value, as the schema says; `at` is undefined for a whole
 * object.
 */
export function embeddedErrors(value: Json, schema: Schema, at?: Field): readonly FieldError[] {
  const errors: FieldError[] = []
  find(value, schema, at, errors)
  return errors
}

function find(value: Json, schema: Schema, at: Field | undefined, errors: FieldError[]): void {
  if (isList(value)) {
    const items = itemsOf(schema)
    if (items !== undefined && mayHold(items))
      for (const [index, one] of value.entries()) find(one, items, at && item(at, index), errors)
    return
  }
  if (!isObject(value)) return
  if (schema['x-kubernetes-embedded-resource'] === true && at !== undefined) append(errors, resourceErrors(value, at))
  const others = valuesOf(schema)
  for (const name of Object.keys(value).sort()) {
    const property = propertyOf(schema, name)
    const inner = property ?? others
    if (inner === undefined || !mayHold(inner)) continue
    const below = at === undefined ? field(name) : property === undefined ? key(at, name) : child(at, name)
    find(value[name] ?? null, inner, below, errors)
  }
}

/** Whether a schema has an embedded object somewhere: most have none, and their values need no look. */
const mayHold: (schema: Schema) => boolean = remembered(schema => {
  const inner = [itemsOf(schema), valuesOf(schema), ...Object.values(schema.properties ?? {})]
  return schema['x-kubernetes-embedded-resource'] === true || inner.some(one => one !== undefined && mayHold(one))
})

/** Upstream: validateEmbeddedResource. */
function resourceErrors(value: JsonObject, at: Field): readonly FieldError[] {
  const errors: FieldError[] = []
  const atVersion = child(at, 'apiVersion')
  const atKind = child(at, 'kind')
  const { apiVersion, kind, metadata } = value
  if (apiVersion === undefined) errors.push(required(atVersion, 'must not be empty'))
  if (kind === undefined) errors.push(required(atKind, 'must not be empty'))
  if (apiVersion !== undefined) {
    if (typeof apiVersion !== 'string') errors.push(invalid(atVersion, printed(apiVersion), 'must be a string'))
    else if (apiVersion === '') errors.push(invalid(atVersion, '', 'must not be empty'))
    else if (apiVersion.split('/').length > 2)
      errors.push(invalid(atVersion, apiVersion, `unexpected GroupVersion string: ${apiVersion}`))
  }
  if (kind !== undefined) {
    const faults = typeof kind === 'string' ? isDns1035Label(kind.toLowerCase()) : []
    if (typeof kind !== 'string') errors.push(invalid(atKind, printed(kind), 'must be a string'))
    else if (kind === '') errors.push(invalid(atKind, '', 'must not be empty'))
    else if (faults.length > 0)
      errors.push(invalid(atKind, kind, `may have mixed case, but should otherwise match: ${faults.join(',')}`))
  }
  if (isObject(metadata)) {
    const own = metadata as meta.ObjectMeta
    const { name = '', namespace = '' } = own
    const named = { metadata: own, name: name === '' ? 'fakename' : name, namespace, isNamespaced: namespace !== '' }
    append(errors, validateMetadata(named, nameIsPathSegment, child(at, 'metadata')))
  }
  return errors
}
