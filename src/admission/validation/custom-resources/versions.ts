/**
 * The versions of a custom kind. A server takes what all versions have in common for the kind's own, and names the
 * fields accordingly: `spec.validation.openAPIV3Schema` is the schema of each of them.
 * Source: k8s.io/apiextensions-apiserver `pkg/apis/apiextensions/v1/conversion.go` and
 * `pkg/apis/apiextensions/validation/validation.go`.
 */
import { append } from '../../../append.ts'
import type * as apiextensions from '../../../kube/api/apiextensions-v1.ts'
import type { Json } from '../../../kube/json.ts'
import { printField } from '../../../kube/path.ts'
import type { Schema } from '../../../kube/structural/schema.ts'
import { isDeepEqual } from '../../../kube/structural/equal.ts'
import { child, duplicate, field, forbidden, invalid, item, pathOf, required, tooMany } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { byteLength } from '../formats.ts'
import { validateDefaults } from './defaults.ts'
import { targetOf } from './field-path.ts'
import { labelErrors, validateColumns, validateSubresources } from './names.ts'
import { validateOpenApi } from './open-api.ts'
import { goSchema, goVersions, schemaRows } from './print.ts'
import { structureOf } from './structural.ts'
import type { OddFormat } from './structural.ts'
import { unusualIn } from './usual.ts'

type Version = apiextensions.CustomResourceDefinitionVersion
type Shared = 'schema' | 'subresources' | 'additionalPrinterColumns' | 'selectableFields'

/** What came out of the versions. */
export interface CheckedVersions {
  readonly errors: readonly FieldError[]
  /** Where schemas that are right otherwise have their first rule in CEL: its compiler may say something else. */
  readonly rules: readonly Field[]
  readonly oddFormats: readonly OddFormat[]
  readonly hasDefaults: boolean
}

const spec = field('spec')
const versionsField = child(spec, 'versions')

interface Walk {
  readonly errors: FieldError[]
  readonly rules: Field[]
  readonly oddFormats: OddFormat[]
  hasDefaults: boolean
}

/** The complaints about single versions, and then those about what they share. */
export interface VersionErrors {
  readonly single: CheckedVersions
  readonly shared: CheckedVersions
}

/** Checks all versions. */
export function validateVersions(written: readonly Version[] | undefined): VersionErrors {
  const versions = written ?? []
  const [first] = versions
  const isShared = (name: Shared): boolean =>
    first !== undefined && versions.every(version => isSame(version[name], first[name]))
  const shares: Readonly<Record<Shared, boolean>> = {
    schema: isShared('schema'),
    subresources: isShared('subresources'),
    additionalPrinterColumns: isShared('additionalPrinterColumns'),
    selectableFields: isShared('selectableFields')
  }
  const inner = versions.map(version => withoutShared(version, shares))
  const single: Walk = { errors: [], rules: [], oddFormats: [], hasDefaults: false }
  if (!shares.schema || first?.schema?.openAPIV3Schema === undefined)
    for (const [index, { schema }] of inner.entries())
      if (schema?.openAPIV3Schema === undefined) {
        const at = child(item(versionsField, index), 'schema', 'openAPIV3Schema')
        single.errors.push(required(at, 'schemas are required'))
      }
  for (const [index, version] of inner.entries()) {
    const at = item(versionsField, index)
    // Upstream looks for the first version of that name.
    const own = shares.subresources ? first : versions.find(({ name }) => name === version.name)
    append(single.errors, labelErrors(version.name ?? '', child(at, 'name')))
    append(single.errors, deprecationErrors(version, child(at, 'deprecationWarning')))
    const hasStatus = own?.subresources?.status !== undefined
    checkParts(version, at, hasStatus, 'version.schema.openAPIV3Schema is not included', single)
  }
  append(single.errors, togetherErrors(versions, written === undefined ? undefined : inner))
  const shared: Walk = { errors: [], rules: [], oddFormats: [], hasDefaults: false }
  if (first !== undefined) {
    const hasStatus = versions.some(({ subresources }) => subresources?.status !== undefined)
    const common = onlyShared(first, shares)
    const before = validated(common, hasStatus)
    append(shared.errors, before.errors)
    append(shared.rules, before.rules)
    append(shared.oddFormats, before.oddFormats)
    shared.hasDefaults = before.hasDefaults
  }
  return { single, shared }
}

/** Upstream ignores whether a list is empty or absent. */
function isSame(one: unknown, other: unknown): boolean {
  const whole = (value: unknown): Json =>
    Array.isArray(value) && value.length === 0 ? null : ((value ?? null) as Json)
  return isDeepEqual(whole(one), whole(other))
}

function withoutShared(version: Version, shares: Readonly<Record<Shared, boolean>>): Version {
  const own = Object.entries(version).filter(([name]) => !(Object.hasOwn(shares, name) && shares[name as Shared]))
  return Object.fromEntries(own)
}

function onlyShared(version: Version, shares: Readonly<Record<Shared, boolean>>): Version {
  const common = Object.entries(version).filter(([name]) => Object.hasOwn(shares, name) && shares[name as Shared])
  return Object.fromEntries(common)
}

/** What all versions share, whose fields have other names. The causes stand in the first version. */
function validated(common: Version, hasStatus: boolean): CheckedVersions {
  const walk: Walk = { errors: [], rules: [], oddFormats: [], hasDefaults: false }
  checkParts(common, spec, hasStatus, 'validations.schema is included', walk, 'validation')
  const { length } = pathOf(spec)
  const written = (path: FieldError['path']): FieldError['path'] => {
    const [name, ...rest] = path.slice(length)
    return [...path.slice(0, length), 'versions', 0, name === 'validation' ? 'schema' : (name ?? ''), ...rest]
  }
  const { errors, hasDefaults } = walk
  const told = (error: FieldError): FieldError => {
    const path = written(error.path)
    return { ...error, path, message: error.message.replace(/^spec\.\w+/, printField(path.slice(0, length + 3))) }
  }
  const oddFormats = walk.oddFormats.map(({ format, at }) => ({ format, at: moved(at) }))
  return { errors: errors.map(told), rules: walk.rules.map(moved), oddFormats, hasDefaults }
}

/** The field under the first version that the server calls one of the spec. */
function moved(at: Field): Field {
  if (at.parent === undefined) return at
  if (at.parent === spec) return child(item(versionsField, 0), at.step === 'validation' ? 'schema' : String(at.step))
  return { ...at, parent: moved(at.parent) }
}

/** The parts that a version has, or all of them in common. Upstream: validateCustomResourceDefinitionVersion. */
function checkParts(
  { schema, subresources, additionalPrinterColumns, selectableFields = [] }: Version,
  at: Field,
  hasStatus: boolean,
  needsSchema: string,
  walk: Walk,
  schemaName: 'schema' | 'validation' = 'schema'
): void {
  const openApi = schema?.openAPIV3Schema
  const unsupported = openApi && checkSchema(openApi, child(at, schemaName, 'openAPIV3Schema'), hasStatus, walk)
  append(walk.errors, validateSubresources(subresources, child(at, 'subresources')))
  append(walk.errors, validateColumns(additionalPrinterColumns, child(at, 'additionalPrinterColumns')))
  if (selectableFields.length === 0) return
  const atFields = child(at, 'selectableFields')
  if (unsupported !== undefined) walk.errors.push(invalid(child(at, 'schema.openAPIV3Schema'), '', unsupported))
  if (openApi === undefined && (schema === undefined || schemaName === 'schema'))
    walk.errors.push(invalid(atFields, '', `selectableFields may only be set when ${needsSchema}`))
  else append(walk.errors, selectableErrors(selectableFields, openApi ?? {}, atFields))
}

/** Out comes why the schema cannot be made structural. Upstream: validateCustomResourceDefinitionValidation. */
function checkSchema(schema: Schema, at: Field, hasStatus: boolean, walk: Walk): string | undefined {
  const before = walk.errors.length
  const unusual = unusualIn(schema)
  if (hasStatus) append(walk.errors, rootErrors(schema, at))
  if (schema.nullable === true)
    walk.errors.push(forbidden(child(at, 'nullable'), 'nullable cannot be true at the root'))
  const { errors, unsupported: why, hasDefaults, firstRule, oddFormats } = structureOf(schema, at, unusual)
  append(walk.oddFormats, oddFormats)
  append(walk.errors, errors)
  if (hasDefaults) walk.hasDefaults = true
  if (hasDefaults && why === undefined && errors.length === 0)
    append(walk.errors, validateDefaults(schema, at, unusual))
  append(walk.errors, validateOpenApi(schema, at, unusual))
  if (walk.errors.length === before && why !== undefined) walk.errors.push(invalid(at, '', why))
  if (walk.errors.length === before && firstRule !== undefined) walk.rules.push(firstRule)
  return why
}

const atRoot = [
  'Description', 'Type', 'Format', 'Title', 'Maximum', 'ExclusiveMaximum', 'Minimum', 'ExclusiveMinimum', 'MaxLength',
  'MinLength', 'Pattern', 'MaxItems', 'MinItems', 'UniqueItems', 'MultipleOf', 'Required', 'Items', 'Properties',
  'ExternalDocs', 'Example', 'XPreserveUnknownFields', 'XValidations'
] as const

/** Where there is a status subresource, the root of the schema has to leave the status to its own schema. */
function rootErrors(schema: Schema, at: Field): readonly FieldError[] {
  const when = 'at the root of the schema if the status subresource is enabled'
  for (const [name, json] of schemaRows) {
    if (schema[json] === undefined) continue
    if (name === 'Type') {
      if (schema.type === 'object') continue
      return [invalid(child(at, 'type'), schema.type, `only "object" is allowed as the type ${when}`)]
    }
    if (!atRoot.some(one => one === name))
      return [invalid(at, goSchema(schema), `only [${atRoot.join(' ')}] fields are allowed ${when}`)]
  }
  return []
}

const mostSelectable = 8

/** Upstream: ValidateCustomResourceSelectableFields. */
function selectableErrors(
  fields: readonly apiextensions.SelectableField[],
  schema: Schema,
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  const unique = new Set<string>()
  for (const [index, { jsonPath = '' }] of fields.entries()) {
    const one = child(item(at, index), 'jsonPath')
    if (jsonPath === '') {
      errors.push(required(one, ''))
      continue
    }
    const target = targetOf(jsonPath, schema, false)
    if ('error' in target) {
      errors.push(invalid(one, jsonPath, `is an invalid path: ${target.error}`))
      continue
    }
    const { names, schema: found } = target
    if (names[0] === 'metadata') errors.push(invalid(one, jsonPath, 'must not point to fields in metadata'))
    if (!['string', 'boolean', 'integer'].includes(found.type ?? '')) {
      const kinds = 'must point to a field of type string, boolean or integer.'
      errors.push(invalid(one, jsonPath, `${kinds} Enum string fields and strings with formats are allowed.`))
    }
    const path = names.join('.')
    if (unique.has(path)) errors.push(duplicate(one, jsonPath))
    unique.add(path)
  }
  return unique.size > mostSelectable ? [...errors, tooMany(at, unique.size, mostSelectable)] : errors
}

/** Upstream: validateDeprecationWarning. */
function deprecationErrors({ deprecated = false, deprecationWarning }: Version, at: Field): readonly FieldError[] {
  if (deprecationWarning === undefined) return []
  if (!deprecated) return [invalid(at, deprecationWarning, 'can only be set for deprecated versions')]
  const faults: string[] = []
  if (byteLength(deprecationWarning) > 256) faults.push('must be <= 256 characters long')
  if (deprecationWarning === '') faults.push('must not be an empty string')
  const found = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/u.exec(deprecationWarning)
  if (found !== null) {
    const index = byteLength(deprecationWarning.slice(0, found.index))
    faults.push(`must only contain printable UTF-8 characters; non-printable character found at index ${index}`)
  }
  return faults.map(why => invalid(at, deprecationWarning, why))
}

/** What the versions must be together; they are printed as the server has them inside. */
function togetherErrors(versions: readonly Version[], inner: readonly Version[] | undefined): readonly FieldError[] {
  const errors: FieldError[] = []
  const names = versions.map(({ name = '' }) => name)
  if (new Set(names).size < names.length)
    errors.push(invalid(versionsField, goVersions(inner), 'must contain unique version names'))
  if (versions.filter(({ storage }) => storage === true).length !== 1)
    errors.push(invalid(versionsField, goVersions(inner), 'must have exactly one version marked as storage version'))
  const [first = ''] = names
  // The server has the first version's name at the spec, too.
  if (first !== '') append(errors, labelErrors(first, child(spec, 'version')))
  const written = [...pathOf(versionsField), 0, 'name']
  return errors.map(error => (error.path.at(-1) === 'version' ? { ...error, path: written } : error))
}
