/**
 * What makes a schema structural: every value has one type, and what restricts values says nothing of their structure.
 * Source: k8s.io/apiextensions-apiserver `pkg/apiserver/schema/validation.go` and `convert.go`.
 */
import { compile } from '../../../lang/re2/regexp.ts'
import { itemsOf, propertyOf, valuesOf } from '../../../kube/structural/schema.ts'
import type { Schema } from '../../../kube/structural/schema.ts'
import { child, forbidden, invalid, key, required } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { checkCompleteness } from './completeness.ts'
import { enter, enterMember, here, leave, leaveMember, walkFrom } from './schema-walk.ts'
import type { SchemaWalk } from './schema-walk.ts'
import { isKnownFormat } from './usual.ts'
import type { Unusual } from './usual.ts'

/** A format that is not checked, and where it stands. */
export interface OddFormat {
  readonly format: string
  readonly at: Field
}

/** A schema as far as it is structural. */
export interface Structure {
  /** What it lacks, sorted by the texts. */
  readonly errors: readonly FieldError[]
  /** Why the server cannot even tell. */
  readonly unsupported: string | undefined
  readonly hasDefaults: boolean
  /** Where its first rule in CEL stands. */
  readonly firstRule: Field | undefined
  /** Formats that no server knows for their type. */
  readonly oddFormats: readonly OddFormat[]
}

type Level = 'root' | 'item' | 'field'

interface Walk extends SchemaWalk {
  unsupported: string | undefined
  hasDefaults: boolean
  firstRule: Field | undefined
  readonly oddFormats: OddFormat[]
}

/** Upstream: NewStructural and ValidateStructural. */
export function structureOf(schema: Schema, root: Field, unusual: Unusual): Structure {
  const none = { unsupported: undefined, firstRule: undefined }
  const walk: Walk = { ...walkFrom(root, unusual), ...none, hasDefaults: false, oddFormats: [] }
  checkSchema(schema, 'root', walk)
  const { unsupported, errors, hasDefaults, firstRule, oddFormats } = walk
  checkCompleteness(schema, root, errors)
  if (errors.length > 1) errors.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
  return { errors: unsupported === undefined ? errors : [], unsupported, hasDefaults, firstRule, oddFormats }
}

const levels = {
  root: 'must not be empty at the root',
  item: 'must not be empty for specified array items',
  field: 'must not be empty for specified object fields'
} as const

/** Upstream: validateStructuralInvariants. */
function checkSchema(schema: Schema, level: Level, walk: Walk): void {
  // Most schemas have nothing else than what this skips, and are looked at no further.
  let isPlain = level !== 'root'
  for (const name in schema)
    switch (name) {
      case 'type':
      case 'description':
      case 'title':
      case 'enum':
      case 'maximum':
      case 'minimum':
      case 'maxLength':
      case 'minLength':
      case 'maxItems':
      case 'minItems':
      case 'required':
      case 'nullable':
      case 'x-kubernetes-list-type':
      case 'x-kubernetes-list-map-keys':
      case 'x-kubernetes-map-type':
        break
      case 'format':
        checkFormat(schema, walk)
        break
      case 'default':
        walk.hasDefaults = true
        break
      case 'x-kubernetes-validations':
        walk.firstRule ??= here(walk, name)
        break
      case 'properties':
        checkProperties(schema, walk)
        break
      case 'items':
        checkItems(schema, walk)
        break
      case 'additionalProperties':
        checkValues(schema, level, walk)
        break
      case 'pattern':
        checkPattern(schema, walk)
        break
      default:
        isPlain = false
    }
  const { type = '', items, properties } = schema
  if (type === '' && isPlain) walk.errors.push(required(here(walk, 'type'), levels[level]))
  if (type === 'array' && items === undefined) walk.errors.push(required(here(walk, 'items'), 'must be specified'))
  if (!isPlain) checkUnusual(schema, level, walk)
  const isResource = level === 'root' || schema['x-kubernetes-embedded-resource'] === true
  if (isResource && properties !== undefined) checkTypeMeta(schema, level, walk)
}

function checkFormat(schema: Schema, walk: Walk): void {
  const { format = '' } = schema
  if (!isKnownFormat(schema)) walk.oddFormats.push({ format, at: here(walk, 'format') })
}

function checkProperties({ properties = {} }: Schema, walk: Walk): void {
  for (const name in properties) {
    const property = properties[name]
    if (property === undefined || !walk.unusual.has(property)) continue
    enterMember(walk, 'properties', name)
    checkSchema(property, 'field', walk)
    leaveMember(walk)
  }
}

function checkItems(schema: Schema, walk: Walk): void {
  const items = itemsOf(schema)
  if (items === undefined) {
    if (Array.isArray(schema.items) && schema.items.length > 0)
      walk.unsupported ??= "OpenAPIV3Schema 'items' must be a schema, but is an array"
    return
  }
  if (!walk.unusual.has(items)) return
  enter(walk, 'items')
  checkSchema(items, 'item', walk)
  leave(walk)
}

function checkValues(schema: Schema, level: Level, walk: Walk): void {
  if (level === 'root') walk.errors.push(forbidden(here(walk, 'additionalProperties'), 'must not be used at the root'))
  const values = valuesOf(schema)
  if (values === undefined || !walk.unusual.has(values)) return
  enter(walk, 'additionalProperties')
  checkSchema(values, 'field', walk)
  leave(walk)
}

function checkPattern({ pattern = '' }: Schema, walk: Walk): void {
  const compiled = compile(pattern)
  if ('error' in compiled) {
    const detail = `must be a valid regular expression, but isn't: ${compiled.error}`
    walk.errors.push(invalid(here(walk, 'pattern'), pattern, detail))
  }
}

/** What most schemas do not have: extensions that change what the type may be, and alternatives. */
function checkUnusual(schema: Schema, level: Level, walk: Walk): void {
  const { type = '', additionalProperties, properties } = schema
  const { errors } = walk
  const keepsAll = schema['x-kubernetes-preserve-unknown-fields'] === true
  const isEmbedded = schema['x-kubernetes-embedded-resource'] === true
  const isIntOrString = schema['x-kubernetes-int-or-string'] === true
  checkSupported(schema, walk)
  if (isIntOrString && keepsAll) {
    const at = here(walk, 'x-kubernetes-preserve-unknown-fields')
    errors.push(invalid(at, true, 'must be false if x-kubernetes-int-or-string is true'))
  }
  if (isIntOrString && isEmbedded) {
    const at = here(walk, 'x-kubernetes-embedded-resource')
    errors.push(invalid(at, true, 'must be false if x-kubernetes-int-or-string is true'))
  }
  checkAlternatives(schema, level, walk, isIntegerOrString(schema), isIntegerOrString(schema.allOf?.[0]))
  if (isEmbedded && type !== 'object') {
    const detail = 'must be object if x-kubernetes-embedded-resource is true'
    errors.push(type === '' ? required(here(walk, 'type'), detail) : invalid(here(walk, 'type'), type, detail))
  } else if (type === '' && !isIntOrString && !keepsAll) errors.push(required(here(walk, 'type'), levels[level]))
  if (isEmbedded && additionalProperties !== undefined) {
    const at = here(walk, 'additionalProperties')
    errors.push(forbidden(at, 'must not be used if x-kubernetes-embedded-resource is set'))
  }
  if (level === 'root' && type !== '' && type !== 'object')
    errors.push(invalid(here(walk, 'type'), type, 'must be object at the root'))
  if (isEmbedded && !keepsAll && Object.keys(properties ?? {}).length === 0) {
    const without = 'x-kubernetes-embedded-resource is true without x-kubernetes-preserve-unknown-fields'
    errors.push(required(here(walk, 'properties'), `must not be empty if ${without}`))
  }
}

/** Upstream: validateUnsupportedFields, newExtensions. */
function checkSupported(schema: Schema, walk: Walk): void {
  const { id = '', $schema = '', $ref = '', additionalItems } = schema
  const { patternProperties = {}, dependencies = {}, definitions = {} } = schema
  const unsupported = id !== '' ? 'id'
    : $schema !== '' ? 'schema'
    : $ref !== '' ? '$ref'
    : Object.keys(patternProperties).length > 0 ? 'patternProperties'
    : Object.keys(dependencies).length > 0 ? 'dependencies'
    : additionalItems !== undefined ? 'additionalItems'
    : Object.keys(definitions).length > 0 ? 'definitions' : undefined
  if (unsupported !== undefined) walk.unsupported ??= `OpenAPIV3Schema '${unsupported}' is not supported`
  else if (schema['x-kubernetes-preserve-unknown-fields'] === false)
    walk.unsupported ??= "internal error: 'x-kubernetes-preserve-unknown-fields' must be true or undefined"
}

/** Whether the alternatives are these two, and nothing else is said. */
function isIntegerOrString(schema: Schema | undefined): boolean {
  const [first, second, more] = schema?.anyOf ?? []
  return more === undefined && isType(first, 'integer') && isType(second, 'string')
}

function isType(schema: Schema | undefined, type: string): boolean {
  if (schema?.type !== type) return false
  return Object.entries(schema).every(([name, value]) =>
    name === 'type' || isForgotten(name, value) || (name === 'additionalProperties' && value === false))
}

const documentation = ['externalDocs', 'example']
const forgottenWhenEmpty =
  ['enum', 'allOf', 'anyOf', 'oneOf', 'items', 'dependencies', 'patternProperties', 'definitions']

/** What a server forgets when it makes a schema structural. */
function isForgotten(name: string, value: unknown): boolean {
  if (documentation.includes(name)) return true
  return forgottenWhenEmpty.includes(name) && typeof value === 'object' && value !== null &&
    (Array.isArray(value) ? value.length === 0 : name !== 'items' && Object.keys(value).length === 0)
}

/** Upstream: validateValueValidation. */
function checkAlternatives(
  { anyOf = [], allOf = [], oneOf = [], not }: Schema,
  level: Level,
  walk: Walk,
  skipsAnyOf: boolean,
  skipsFirstAllOf: boolean
): void {
  if (!skipsAnyOf) checkEach(anyOf, 'anyOf', level, walk)
  for (const [index, schema] of allOf.entries()) {
    enterMember(walk, 'allOf', index)
    checkNested(schema, level, walk, skipsFirstAllOf && index === 0)
    leaveMember(walk)
  }
  checkEach(oneOf, 'oneOf', level, walk)
  if (not === undefined) return
  enter(walk, 'not')
  checkNested(not, level, walk, false)
  leave(walk)
}

function checkEach(schemas: readonly Schema[], container: 'anyOf' | 'oneOf', level: Level, walk: Walk): void {
  for (const [index, schema] of schemas.entries()) {
    enterMember(walk, container, index)
    checkNested(schema, level, walk, false)
    leaveMember(walk)
  }
}

/** What a schema under a logical junctor may not say, and the words for that. */
const structureOnly = [
  ['type', 'empty'],
  ['default', 'undefined'],
  ['title', 'empty'],
  ['description', 'empty'],
  ['nullable', 'false'],
  ['x-kubernetes-preserve-unknown-fields', 'false'],
  ['x-kubernetes-embedded-resource', 'false'],
  ['x-kubernetes-int-or-string', 'false'],
  ['x-kubernetes-list-map-keys', 'empty'],
  ['x-kubernetes-list-type', 'undefined'],
  ['x-kubernetes-map-type', 'undefined'],
  ['x-kubernetes-validations', 'empty']
] as const satisfies readonly (readonly [keyof Schema, string])[]

/** Upstream: validateNestedValueValidation. */
function checkNested(schema: Schema, level: Level, walk: Walk, skipsAnyOf: boolean): void {
  const { errors } = walk
  checkSupported(schema, walk)
  checkAlternatives(schema, level, walk, skipsAnyOf, false)
  if (schema.pattern !== undefined) checkPattern(schema, walk)
  if (schema.format !== undefined) checkFormat(schema, walk)
  if (Array.isArray(schema.items)) checkItems(schema, walk)
  const items = itemsOf(schema)
  if (items !== undefined) {
    enter(walk, 'items')
    checkNested(items, level, walk, false)
    leave(walk)
  }
  for (const name of Object.keys(schema.properties ?? {})) {
    enterMember(walk, 'properties', name)
    checkNested(propertyOf(schema, name) ?? {}, 'field', walk, false)
    leaveMember(walk)
  }
  if (schema.additionalProperties !== undefined && schema.additionalProperties !== false) {
    errors.push(forbidden(here(walk, 'additionalProperties'), 'must be undefined to be structural'))
    const apart: Walk = { ...walk, errors: [] }
    checkNested(valuesOf(schema) ?? {}, level, apart, false)
    walk.unsupported = apart.unsupported
  }
  for (const [name, wanted] of structureOnly) {
    const value = schema[name]
    const isSaid = name === 'default' || !Array.isArray(value) ? value !== undefined : value.length > 0
    if (isSaid) errors.push(forbidden(here(walk, name), `must be ${wanted} to be structural`))
  }
  if (propertyOf(schema, 'metadata') !== undefined)
    errors.push(forbidden(key(here(walk, 'properties'), 'metadata'), 'must not be specified in a nested context'))
}

/** `kind`, `apiVersion` and `metadata` of a whole object, which the server knows itself. */
function checkTypeMeta(schema: Schema, level: Level, walk: Walk): void {
  for (const name of ['kind', 'apiVersion'] as const) {
    const property = propertyOf(schema, name)
    if (property === undefined || property.type === 'string') continue
    const at = child(key(here(walk, 'properties'), name), 'type')
    walk.errors.push(invalid(at, property.type ?? '', 'must be string'))
  }
  const metadata = propertyOf(schema, 'metadata')
  if (metadata === undefined) return
  const at = key(here(walk, 'properties'), 'metadata')
  const { type = '' } = metadata
  if (type !== 'object') walk.errors.push(invalid(child(at, 'type'), type, 'must be object'))
  if (level === 'root' && !restrictsNamesOnly(metadata))
    walk.errors.push(forbidden(
      at,
      'must not specify anything other than name and generateName, but metadata is implicitly specified'
    ))
}

function restrictsNamesOnly({ properties = {}, ...others }: Schema): boolean {
  return Object.keys(properties).every(name => name === 'name' || name === 'generateName') &&
    Object.entries(others).every(([name, value]) => ['type', 'default'].includes(name) || isForgotten(name, value))
}
