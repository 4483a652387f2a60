/**
 * Defaults in a schema: each must be right by the schema itself.
 * Source: k8s.io/apiextensions-apiserver `pkg/apiserver/schema/defaulting/validation.go`. What only rules in CEL say of
 * a default is not known, nor how one inside the metadata of an embedded object fits the rest of that.
 */
import { append } from '../../../append.ts'
import type { Json } from '../../../kube/json.ts'
import { isDeepEqual } from '../../../kube/structural/equal.ts'
import { pruned } from '../../../kube/structural/prune.ts'
import { itemsOf } from '../../../kube/structural/schema.ts'
import type { Schema } from '../../../kube/structural/schema.ts'
import { validateValue } from '../../../kube/structural/validate.ts'
import { invalid } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { errorOf, printed } from './complaints.ts'
import { embeddedErrors } from './embedded.ts'
import { enter, enterMember, here, leave, leaveMember, walkFrom } from './schema-walk.ts'
import type { SchemaWalk } from './schema-walk.ts'
import type { Unusual } from './usual.ts'

/** Everything that is wrong with the defaults of a schema. */
export function validateDefaults(schema: Schema, root: Field, unusual: Unusual): readonly FieldError[] {
  const walk = walkFrom(root, unusual)
  checkSchema(schema, false, walk)
  return walk.errors
}

function checkSchema(schema: Schema, isInsideMetadata: boolean, walk: SchemaWalk): void {
  const isEmbedded = schema['x-kubernetes-embedded-resource'] === true || walk.steps.length === 0
  const isInside = isInsideMetadata && !isEmbedded
  if (schema.default !== undefined) checkDefault(schema.default, schema, isInside, walk)
  const items = itemsOf(schema)
  if (items !== undefined && walk.unusual.has(items)) {
    enter(walk, 'items')
    checkSchema(items, isInside, walk)
    leave(walk)
  }
  if (schema.properties === undefined) return
  for (const name in schema.properties) {
    const property = schema.properties[name]
    if (property === undefined || !walk.unusual.has(property)) continue
    const isMeta = name === 'metadata' || name === 'apiVersion' || name === 'kind'
    enterMember(walk, 'properties', name)
    checkSchema(property, isInside || (isEmbedded && isMeta), walk)
    leaveMember(walk)
  }
}

function checkDefault(value: Json, schema: Schema, isInsideMetadata: boolean, walk: SchemaWalk): void {
  const at = here(walk, 'default')
  const isRoot = walk.steps.length === 0
  if (!isInsideMetadata) {
    const { value: rest } = pruned(value, schema, isRoot, new Map())
    if (!isDeepEqual(rest, value)) walk.errors.push(invalid(at, printed(value), 'must not have unknown fields'))
    const whole = isRoot ? { ...schema, 'x-kubernetes-embedded-resource': true } : schema
    const ofEmbedded = embeddedErrors(value, whole, at)
    if (ofEmbedded.length > 0) {
      append(walk.errors, ofEmbedded)
      return
    }
  }
  for (const complaint of validateValue(value, schema, true).complaints) walk.errors.push(errorOf(complaint, at))
}
