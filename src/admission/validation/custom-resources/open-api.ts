/**
 * The schema of a CustomResourceDefinition, beside its structure: what a server knows of OpenAPI and does not support,
 * and its own extensions.
 * Source: k8s.io/apiextensions-apiserver `pkg/apis/apiextensions/validation/validation.go`,
 * ValidateCustomResourceDefinitionOpenAPISchema.
 */
import type * as apiextensions from '../../../kube/api/apiextensions-v1.ts'
import { valuesOf } from '../../../kube/structural/schema.ts'
import type { Schema } from '../../../kube/structural/schema.ts'
import { child, forbidden, invalid, item, required, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { targetOf } from './field-path.ts'
import { enter, enterMember, here, leave, leaveMember, sortedKeys, walkFrom } from './schema-walk.ts'
import type { Container, SchemaWalk } from './schema-walk.ts'
import { structureOf } from './structural.ts'
import { checkListType, checkMapType } from './topology.ts'
import { types } from './usual.ts'
import type { Unusual } from './usual.ts'

/** What holds for a part of the schema. */
interface Part {
  /** Why no default may be here. */
  readonly noDefault: string | undefined
  readonly isInsideMetadata: boolean
  readonly isRoot: boolean
}

const rootPart: Part = { noDefault: undefined, isInsideMetadata: false, isRoot: true }
const innerPart: Part = { ...rootPart, isRoot: false }
const embeddedMetadata: Part = { ...innerPart, isInsideMetadata: true }
const rootMetadata: Readonly<Record<string, Part>> = Object.fromEntries(
  ['metadata', 'kind', 'apiVersion'].map(name => [name, { ...embeddedMetadata, noDefault: `in top-level ${name}` }])
)

/** Everything that is wrong with a schema, but for its structure and its rules in CEL. */
export function validateOpenApi(schema: Schema, root: Field, unusual: Unusual): readonly FieldError[] {
  const walk = walkFrom(root, unusual)
  checkSchema(schema, rootPart, walk)
  return walk.errors
}

function checkSchema(schema: Schema, part: Part, walk: SchemaWalk): void {
  const isUnusual = walk.unusual.get(schema) !== 'below'
  if (schema.type !== undefined && !types.includes(schema.type))
    walk.errors.push(unsupported(here(walk, 'type'), schema.type, types))
  if (isUnusual) checkFeatures(schema, part, walk)
  if (schema.additionalProperties !== undefined) checkValues(schema, part, walk)
  checkProperties(schema, part, walk)
  if (isUnusual) checkAlternatives(schema, part, walk)
  checkItems(schema, part, walk)
  if (isUnusual) checkExtensions(schema, part, walk)
}

const notSupported = ['additionalItems', 'patternProperties', 'definitions', 'dependencies', '$ref'] as const
const mayBeEmpty: readonly string[] = ['patternProperties', 'definitions']

/** Upstream: specStandardValidatorV3. */
function checkFeatures(schema: Schema, { noDefault, isInsideMetadata }: Part, walk: SchemaWalk): void {
  const { errors } = walk
  if (schema.default !== undefined && noDefault !== undefined)
    errors.push(forbidden(here(walk, 'default'), `must not be set ${noDefault}`))
  if (schema.id !== undefined) errors.push(forbidden(here(walk, 'id'), 'id is not supported'))
  for (const name of notSupported)
    if (schema[name] !== undefined && (!mayBeEmpty.includes(name) || Object.keys(schema[name]).length > 0))
      errors.push(forbidden(here(walk, name), `${name} is not supported`))
  if (schema.type === 'null')
    errors.push(forbidden(here(walk, 'type'), 'type cannot be set to null, use nullable as an alternative'))
  if (Array.isArray(schema.items) && schema.items.length > 0)
    errors.push(forbidden(here(walk, 'items'), 'items must be a schema object and not an array'))
  if (isInsideMetadata && schema['x-kubernetes-embedded-resource'] === true)
    errors.push(forbidden(here(walk, 'x-kubernetes-embedded-resource'), 'must not be used inside of resource meta'))
  if (schema.uniqueItems === true) {
    const why = 'uniqueItems cannot be set to true since the runtime complexity becomes quadratic'
    errors.push(forbidden(here(walk, 'uniqueItems'), why))
  }
}

function checkValues(schema: Schema, part: Part, walk: SchemaWalk): void {
  const { additionalProperties, properties = {} } = schema
  if (additionalProperties !== true && Object.keys(properties).length > 0) {
    const why = 'additionalProperties and properties are mutual exclusive'
    walk.errors.push(forbidden(here(walk, 'additionalProperties'), why))
  }
  const values = valuesOf(schema)
  if (values === undefined || !walk.unusual.has(values)) return
  enter(walk, 'additionalProperties')
  const noDefault = 'inside additionalProperties applying to object metadata'
  checkSchema(values, part.isInsideMetadata ? { ...part, noDefault, isRoot: false } : below(part), walk)
  leave(walk)
}

/** What holds for what is below, if nothing else is said. */
function below(part: Part): Part {
  return part === rootPart ? innerPart : part
}

function checkProperties(schema: Schema, part: Part, walk: SchemaWalk): void {
  const { properties } = schema
  if (properties === undefined) return
  const isEmbedded = schema['x-kubernetes-embedded-resource'] === true
  for (const name in properties) {
    const property = properties[name]
    if (property === undefined || !walk.unusual.has(property)) continue
    enterMember(walk, 'properties', name)
    const own = part.isRoot || isEmbedded ? metadataPart(name, part) : undefined
    checkSchema(property, own ?? below(part), walk)
    leaveMember(walk)
  }
}

/** What holds for the metadata of an object; undefined for its other properties. */
function metadataPart(name: string, part: Part): Part | undefined {
  const ofRoot = Object.hasOwn(rootMetadata, name) ? rootMetadata[name] : undefined
  if (ofRoot === undefined || part.isRoot) return ofRoot
  return part === innerPart ? embeddedMetadata : { ...part, isInsideMetadata: true }
}

function checkAlternatives(schema: Schema, part: Part, walk: SchemaWalk): void {
  const inner = below(part)
  if (schema.not !== undefined) {
    enter(walk, 'not')
    checkSchema(schema.not, inner, walk)
    leave(walk)
  }
  checkEach(schema.allOf, 'allOf', inner, walk)
  checkEach(schema.oneOf, 'oneOf', inner, walk)
  checkEach(schema.anyOf, 'anyOf', inner, walk)
  if (schema.definitions === undefined) return
  for (const name of sortedKeys(schema.definitions)) {
    enterMember(walk, 'definitions', name)
    checkSchema(schema.definitions[name] ?? {}, inner, walk)
    leaveMember(walk)
  }
}

function checkEach(schemas: readonly Schema[] | undefined, container: Container, part: Part, walk: SchemaWalk): void {
  if (schemas === undefined) return
  for (const [index, schema] of schemas.entries()) {
    enterMember(walk, container, index)
    checkSchema(schema, part, walk)
    leaveMember(walk)
  }
}

function checkItems(schema: Schema, part: Part, walk: SchemaWalk): void {
  const { items } = schema
  if (items === undefined) return
  if (Array.isArray(items)) {
    checkEach(items, 'items', below(part), walk)
    return
  }
  if (!walk.unusual.has(items)) return
  enter(walk, 'items')
  checkSchema(items as Schema, below(part), walk)
  leave(walk)
}

function checkExtensions(schema: Schema, part: Part, walk: SchemaWalk): void {
  const { dependencies, 'x-kubernetes-validations': rules } = schema
  for (const name of dependencies === undefined ? [] : sortedKeys(dependencies)) {
    const dependency = dependencies?.[name]
    if (dependency === undefined || Array.isArray(dependency)) continue
    enterMember(walk, 'dependencies', name)
    checkSchema(dependency as Schema, below(part), walk)
    leaveMember(walk)
  }
  if (schema['x-kubernetes-preserve-unknown-fields'] === false)
    walk.errors.push(invalid(here(walk, 'x-kubernetes-preserve-unknown-fields'), false, 'must be true or undefined'))
  checkMapType(schema, walk)
  checkListType(schema, walk)
  if (rules === undefined) return
  for (const [index, rule] of rules.entries())
    checkRule(rule, schema, item(here(walk, 'x-kubernetes-validations'), index), walk)
}

const lineBreak = /[\n\r]/
const reasons = ['FieldValueDuplicate', 'FieldValueForbidden', 'FieldValueInvalid', 'FieldValueRequired'] as const

/** A rule in CEL, but for what its compiler says. */
function checkRule(
  rule: apiextensions.ValidationRule,
  schema: Schema,
  at: Field,
  { errors, unusual }: SchemaWalk
): void {
  const { rule: expression = '', message = '', messageExpression = '', reason, fieldPath = '' } = rule
  const says = message.trim()
  if (expression.trim() === '') errors.push(required(child(at, 'rule'), 'rule is not specified'))
  else if (message !== '' && says === '')
    errors.push(invalid(child(at, 'message'), message, 'message must be non-empty if specified'))
  else if (lineBreak.test(says))
    errors.push(invalid(child(at, 'message'), message, 'message must not contain line breaks'))
  else if (lineBreak.test(expression.trim()) && says === '')
    errors.push(required(child(at, 'message'), 'message must be specified if rule contains line breaks'))
  if (messageExpression !== '' && messageExpression.trim() === '')
    errors.push(required(child(at, 'messageExpression'), 'messageExpression must be non-empty if specified'))
  if (reason !== undefined && !reasons.some(one => one === reason))
    errors.push(unsupported(child(at, 'reason'), reason, reasons))
  if (fieldPath === '') return
  const wrong = (why: string): FieldError => invalid(child(at, 'fieldPath'), fieldPath, why)
  if (fieldPath.trim() === '') errors.push(wrong('fieldPath must be non-empty if specified'))
  if (lineBreak.test(fieldPath)) errors.push(wrong('fieldPath must not contain line breaks'))
  // In what cannot be made structural no path is wrong.
  if ('error' in targetOf(fieldPath, schema, true) && structureOf(schema, at, unusual).unsupported === undefined)
    errors.push(wrong('fieldPath must be a valid path'))
}
