/**
 * Values against a schema, with the quirks of the validator that an API server has for it.
 * Source: k8s.io/kube-openapi `pkg/validation/validate` and `pkg/validation/errors`.
 */
import { append } from '../../append.ts'
import type { Json, JsonObject } from '../json.ts'
import { isList, isObject } from '../json.ts'
import { printField } from '../path.ts'
import type { Complaint } from './complaint.ts'
import { formatCheck } from './formats.ts'
import { checkEnum, checkFormat, checkNumber, checkText, checkType } from './scalars.ts'
import { itemsOf, valuesOf } from './schema.ts'
import type { Schema } from './schema.ts'
import { complain, complainOfSchemas } from './walk.ts'
import type { Unknown, Walk } from './walk.ts'

/** What came out. */
export interface Checked {
  readonly complaints: readonly Complaint[]
  /** What could not be told, each with its reason. */
  readonly unknown: readonly Unknown[]
}

const nothing: Checked = { complaints: [], unknown: [] }

/** Everything that is wrong with a value by a schema. `isDefault`: the value is a default of the schema itself. */
export function validateValue(value: Json, schema: Schema, isDefault = false): Checked {
  const walk: Walk = { path: [], complaints: [], unknown: [], isDefault, lead: '' }
  check(value, schema, walk)
  if (walk.complaints.length === 0 && walk.unknown.length === 0) return nothing
  return { complaints: distinct(walk.complaints), unknown: walk.unknown }
}

/** The server says each text once. */
function distinct(complaints: readonly Complaint[]): readonly Complaint[] {
  const said = new Set<string>()
  return complaints.filter(({ detail }) => !said.has(detail) && said.add(detail))
}

/**
 * Checks a value; out comes how much of the schema it fits, by which the server chooses the alternative whose
 * complaints it tells.
 */
function check(value: Json, schema: Schema, walk: Walk): number {
  if (value === null) return checkNull(schema, walk)
  let fits = 2
  const { format, type } = schema
  const isIntOrString = schema['x-kubernetes-int-or-string'] === true && !walk.isDefault
  const known = format === undefined ? undefined : formatCheck(format)
  const isFormat = known !== undefined || (format !== undefined && walk.isDefault)
  if (type !== undefined || isIntOrString || isFormat)
    fits += 1 + checkType(value, schema, isIntOrString, isFormat, walk)
  fits += 1 + checkAlternatives(value, schema, walk)
  if (typeof value === 'string') {
    fits += known === undefined ? 1 : 2
    checkText(value, schema, walk)
    if (known !== undefined && format !== undefined) checkFormat(value, format, known(value), walk)
  } else if (typeof value === 'number' || typeof value === 'bigint') {
    fits += 2
    checkNumber(value, schema, walk)
  } else if (isList(value)) fits += 2 + checkList(value, schema, walk)
  if (schema.enum !== undefined) checkEnum(value, schema.enum, walk)
  if (isObject(value)) fits += 1 + checkObject(value, schema, walk)
  return fits
}

function checkNull(schema: Schema, walk: Walk): number {
  const isIntOrString = schema['x-kubernetes-int-or-string'] === true && !walk.isDefault
  const type = isIntOrString ? 'integer,string' : (schema.type ?? '')
  const isWrong = type !== '' && type !== 'null' && schema.nullable !== true
  if (isWrong) complain(walk, 'type', 'null', `must be of type ${type}: "null"`)
  if (schema.enum !== undefined) checkEnum(null, schema.enum, walk)
  return isWrong ? 0 : 1
}

/** Upstream: schemaPropsValidator. */
function checkAlternatives(value: Json, { anyOf, oneOf, allOf, not }: Schema, walk: Walk): number {
  let fits = 1
  if (anyOf !== undefined && anyOf.length > 0) fits += checkAnyOf(value, anyOf, walk)
  if (oneOf !== undefined && oneOf.length > 0) fits += checkOneOf(value, oneOf, walk)
  if (allOf !== undefined && allOf.length > 0) fits += checkAllOf(value, allOf, walk)
  if (not !== undefined) {
    const { complaints, unknown } = attempt(value, not, walk)
    if (unknown.length > 0) append(walk.unknown, unknown)
    else if (complaints.length === 0) complainOfSchemas(walk, 'must not validate the schema (not)')
  }
  return fits
}

interface Attempt extends Checked {
  readonly fits: number
}

function attempt(value: Json, schema: Schema, walk: Walk): Attempt {
  const inner: Walk = { path: walk.path, complaints: [], unknown: [], isDefault: walk.isDefault, lead: walk.lead }
  const fits = check(value, schema, inner)
  return { fits, complaints: inner.complaints, unknown: inner.unknown }
}

function best(failures: readonly Attempt[]): Attempt | undefined {
  let found = failures[0]
  for (const failure of failures) if (found !== undefined && failure.fits > found.fits) found = failure
  return found
}

function checkAnyOf(value: Json, schemas: readonly Schema[], walk: Walk): number {
  const failures: Attempt[] = []
  let doubt: Attempt | undefined
  for (const schema of schemas) {
    const one = attempt(value, schema, walk)
    if (one.complaints.length > 0) failures.push(one)
    else if (one.unknown.length > 0) doubt ??= one
    else return one.fits
  }
  if (doubt !== undefined) {
    append(walk.unknown, doubt.unknown)
    return doubt.fits
  }
  complainOfSchemas(walk, 'must validate at least one schema (anyOf)')
  const told = best(failures)
  append(walk.complaints, told?.complaints ?? [])
  return told?.fits ?? 0
}

function checkOneOf(value: Json, schemas: readonly Schema[], walk: Walk): number {
  const all = schemas.map(schema => attempt(value, schema, walk))
  const doubts = all.filter(({ complaints, unknown }) => complaints.length === 0 && unknown.length > 0)
  const successes = all.filter(({ complaints, unknown }) => complaints.length === 0 && unknown.length === 0)
  const [first] = successes
  if (doubts.length > 0 && successes.length < 2) {
    append(walk.unknown, doubts.flatMap(({ unknown }) => unknown))
    return first?.fits ?? 0
  }
  if (first !== undefined && successes.length === 1) return first.fits
  const only = 'must validate one and only one schema (oneOf).'
  if (first !== undefined) {
    complainOfSchemas(walk, `${only} Found ${successes.length} valid alternatives`)
    // Upstream forgets the failures at a success, and takes up those behind it only while there is none.
    return 0
  }
  complainOfSchemas(walk, `${only} Found none valid`)
  const told = best(all)
  append(walk.complaints, told?.complaints ?? [])
  return told?.fits ?? 0
}

function checkAllOf(value: Json, schemas: readonly Schema[], walk: Walk): number {
  let fits = 0
  let valid = 0
  for (const schema of schemas) {
    const one = attempt(value, schema, walk)
    if (one.complaints.length === 0) valid++
    fits += one.fits
    append(walk.complaints, one.complaints)
    append(walk.unknown, one.unknown)
  }
  if (valid < schemas.length)
    complainOfSchemas(walk, `must validate all the schemas (allOf)${valid === 0 ? '. None validated' : ''}`)
  return fits
}

/** Upstream: schemaSliceValidator. */
function checkList(list: readonly Json[], schema: Schema, walk: Walk): number {
  let fits = 0
  const items = itemsOf(schema)
  if (items !== undefined)
    for (let index = 0; index < list.length; index++) {
      walk.path.push(index)
      fits += check(list[index] ?? null, items, walk)
      walk.path.pop()
    }
  const { minItems, maxItems } = schema
  if (minItems !== undefined && list.length < minItems)
    complain(walk, 'invalid', list.length, `should have at least ${minItems} items`)
  if (maxItems !== undefined && list.length > maxItems)
    complain(walk, 'tooMany', list.length, `should have at most ${maxItems} items`, { most: Number(maxItems) })
  return fits
}

/** Upstream: objectValidator. */
function checkObject(value: JsonObject, schema: Schema, walk: Walk): number {
  const { minProperties, maxProperties, properties, required, additionalProperties } = schema
  let fits = 0
  if (minProperties !== undefined || maxProperties !== undefined) checkSize(value, schema, walk)
  const others = valuesOf(schema)
  if (others !== undefined || additionalProperties === false) {
    const { lead } = walk
    if (walk.path.length === 0) walk.lead = '.'
    for (const key of Object.keys(value).sort()) {
      if (properties !== undefined && Object.hasOwn(properties, key)) continue
      if (others === undefined) forbidden(key, { ...walk, lead })
      else fits += checkMember(value, key, others, walk)
    }
    walk.lead = lead
  }
  if (properties !== undefined)
    for (const key of Object.keys(value).sort()) {
      const property = Object.hasOwn(properties, key) ? properties[key] : undefined
      if (property !== undefined) fits += checkMember(value, key, property, walk)
    }
  if (required !== undefined)
    for (const key of required)
      if (!Object.hasOwn(value, key)) {
        walk.path.push(key)
        complain(walk, 'required', null, 'is required')
        walk.path.pop()
      }
  return fits
}

function checkMember(value: JsonObject, key: string, schema: Schema, walk: Walk): number {
  walk.path.push(key)
  const fits = check(value[key] ?? null, schema, walk)
  walk.path.pop()
  return fits
}

function checkSize(value: JsonObject, { minProperties, maxProperties }: Schema, walk: Walk): void {
  const size = Object.keys(value).length
  if (minProperties !== undefined && size < minProperties)
    complain(walk, 'invalid', size, `should have at least ${minProperties} properties`)
  if (maxProperties !== undefined && size > maxProperties)
    complain(walk, 'tooMany', size, `should have at most ${maxProperties} properties`, { most: Number(maxProperties) })
}

function forbidden(key: string, walk: Walk): void {
  const path = [...walk.path]
  const detail = `${walk.lead}${printField(path)}.${key} in body is a forbidden property`
  walk.complaints.push({ path, kind: 'invalid', value: key, detail })
}
