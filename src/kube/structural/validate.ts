/**
 * Values against a schema, with the quirks of the validator that an API server has for it.
 * Source: k8s.io/kube-openapi `pkg/validation/validate` and `pkg/validation/errors`.
 */
import { compile } from '../../lang/re2/regexp.ts'
import { goFloat, goNumber, isInt64 } from '../go-value.ts'
import type { Json, JsonObject } from '../json.ts'
import { isList, isObject } from '../json.ts'
import { goQuote } from '../quote.ts'
import type { Complaint } from './complaint.ts'
import { formatCheck } from './formats.ts'
import { itemsOf, valuesOf } from './schema.ts'
import type { Schema } from './schema.ts'

/** What came out. */
export interface Checked {
  readonly complaints: readonly Complaint[]
  /** What could not be told, each with its reason. */
  readonly unknown: readonly Unknown[]
}

export interface Unknown {
  readonly path: readonly (string | number)[]
  readonly reason: string
}

/** Where the walk is, and what it has found. */
interface Walk {
  readonly path: (string | number)[]
  complaints: Complaint[]
  unknown: Unknown[]
  /** Whether a default is checked: the server then takes the schema as it is written. */
  readonly isDefault: boolean
  /** What the names of paths begin with: a dot, below a property that has no schema of its own, at the root. */
  lead: '' | '.'
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

/** As the validator prints a path: map keys are fields like any other. */
function nameAt(path: readonly (string | number)[]): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('')
}

function complain(walk: Walk, kind: Complaint['kind'], value: Json, says: string, more?: Partial<Complaint>): void {
  const path = [...walk.path]
  walk.complaints.push({ path, kind, value, detail: `${walk.lead}${nameAt(path)} in body ${says}`, ...more })
}

function leaveOpen(walk: Walk, reason: string): void {
  walk.unknown.push({ path: [...walk.path], reason })
}

function complainOfSchemas(walk: Walk, says: string): void {
  const path = [...walk.path]
  walk.complaints.push({ path, kind: 'schemas', value: '', detail: `${goQuote(walk.lead + nameAt(path))} ${says}` })
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

/** What Go calls a value, and the format that it has by its type. */
function typeOf(value: Json): readonly [type: string, format: string] {
  switch (typeof value) {
    case 'string':
      return ['string', '']
    case 'boolean':
      return ['boolean', '']
    case 'number':
    case 'bigint':
      return isInt64(value) ? ['integer', 'int64'] : ['number', 'float64']
    default:
      return [isList(value) ? 'array' : 'object', '']
  }
}

/** Upstream: typeValidator. */
function checkType(value: Json, schema: Schema, isIntOrString: boolean, isFormat: boolean, walk: Walk): number {
  const wanted = isIntOrString ? 'integer,string' : (schema.type ?? '')
  const [type, format] = typeOf(value)
  // What is right at once, and has no format.
  if (!isFormat && type === wanted) return 1
  const wants = (one: string): boolean => (isIntOrString ? one === 'integer' || one === 'string' : wanted === one)
  const isNumeric = wants('number') || wants('integer')
  const fits = wants(type) || (type === 'integer' && wants('number')) ||
    (type === 'number' && wants('integer') && isWhole(Number(value)))
  const isTextOrList = type === 'string' || type === 'array'
  const name = isFormat ? (schema.format ?? '') : ''
  if (!isTextOrList && name !== '' && !fits && format !== name) {
    complain(walk, 'type', format, `must be of type ${name}: ${goQuote(format)}`)
    return 0
  }
  if (!isNumeric && name !== '' && isTextOrList) return 1
  if (fits) return 1
  complain(walk, 'type', type, `must be of type ${wanted}: ${goQuote(type)}`)
  return 0
}

const largestExact = 2 ** 53 - 1

/** A float that is nearly whole is taken for whole. Source: github.com/go-openapi/swag, IsFloat64AJSONInteger. */
function isWhole(value: number): boolean {
  if (!Number.isFinite(value) || Math.abs(value) > largestExact) return false
  if (Number.isInteger(value)) return true
  const whole = value < 0 ? 0 : Math.trunc(value)
  if (whole === 0) return false
  return Math.abs(value - whole) / (Math.abs(value) + whole) < 1e-9
}

/** Upstream: schemaPropsValidator. */
function checkAlternatives(value: Json, { anyOf, oneOf, allOf, not }: Schema, walk: Walk): number {
  let fits = 1
  if (anyOf !== undefined && anyOf.length > 0) fits += checkAnyOf(value, anyOf, walk)
  if (oneOf !== undefined && oneOf.length > 0) fits += checkOneOf(value, oneOf, walk)
  if (allOf !== undefined && allOf.length > 0) fits += checkAllOf(value, allOf, walk)
  if (not !== undefined) {
    const { complaints, unknown } = attempt(value, not, walk)
    if (unknown.length > 0) walk.unknown.push(...unknown)
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
    walk.unknown.push(...doubt.unknown)
    return doubt.fits
  }
  complainOfSchemas(walk, 'must validate at least one schema (anyOf)')
  const told = best(failures)
  walk.complaints.push(...(told?.complaints ?? []))
  return told?.fits ?? 0
}

function checkOneOf(value: Json, schemas: readonly Schema[], walk: Walk): number {
  const all = schemas.map(schema => attempt(value, schema, walk))
  const doubts = all.filter(({ complaints, unknown }) => complaints.length === 0 && unknown.length > 0)
  const successes = all.filter(({ complaints, unknown }) => complaints.length === 0 && unknown.length === 0)
  const [first] = successes
  if (doubts.length > 0 && successes.length < 2) {
    walk.unknown.push(...doubts.flatMap(({ unknown }) => unknown))
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
  walk.complaints.push(...(told?.complaints ?? []))
  return told?.fits ?? 0
}

function checkAllOf(value: Json, schemas: readonly Schema[], walk: Walk): number {
  let fits = 0
  let valid = 0
  for (const schema of schemas) {
    const one = attempt(value, schema, walk)
    if (one.complaints.length === 0) valid++
    fits += one.fits
    walk.complaints.push(...one.complaints)
    walk.unknown.push(...one.unknown)
  }
  if (valid < schemas.length)
    complainOfSchemas(walk, `must validate all the schemas (allOf)${valid === 0 ? '. None validated' : ''}`)
  return fits
}

/** Upstream: stringValidator, which stops at its first complaint. */
function checkText(value: string, { maxLength, minLength, pattern }: Schema, walk: Walk): void {
  if (maxLength !== undefined && value.length > maxLength && runes(value) > Number(maxLength)) {
    const most = Number(maxLength)
    complain(walk, 'tooLong', value, `should be at most ${maxLength} chars long`, { most })
  } else if (minLength !== undefined && runes(value) < Number(minLength))
    complain(walk, 'invalid', value, `should be at least ${minLength} chars long`)
  else if (pattern !== undefined) checkPattern(value, pattern, walk)
}

function runes(value: string): number {
  let count = 0
  for (const _ of value) count++
  return count
}

function checkPattern(value: string, pattern: string, walk: Walk): void {
  const expression = compile(pattern)
  if ('error' in expression) {
    complain(walk, 'invalid', value, `should match '${pattern}, but pattern is invalid: ${expression.error}'`)
    return
  }
  const isMatch = expression.matches(value)
  if (isMatch === false) complain(walk, 'invalid', value, `should match '${pattern}'`)
  if (isMatch === undefined)
    leaveOpen(walk, `whether it matches ${pattern} would take too long to tell`)
}

function checkFormat(value: string, format: string, isRight: boolean | undefined, walk: Walk): void {
  if (isRight === false) complain(walk, 'type', value, `must be of type ${format}: ${goQuote(value)}`)
  if (isRight === undefined)
    leaveOpen(walk, `whether ${goQuote(value)} has the format ${format} is not known`)
}

/** Upstream: numberValidator. Whole numbers are compared with whole numbers. */
function checkNumber(value: number | bigint, schema: Schema, walk: Walk): void {
  const { multipleOf, minimum, maximum, exclusiveMinimum = false, exclusiveMaximum = false } = schema
  if (multipleOf === undefined && minimum === undefined && maximum === undefined) return
  const isWholeNumber = isInt64(value)
  const bound = (limit: number): string => (isWholeNumber ? String(asInt64(limit)) : goFloat(limit))
  // Negative, zero or positive, as the value is below, at or above the limit.
  const against = (limit: number): number => {
    if (!isWholeNumber) return Number(value) - limit
    const difference = BigInt(value) - asInt64(limit)
    return difference < 0n ? -1 : difference > 0n ? 1 : 0
  }
  if (multipleOf !== undefined) checkMultiple(value, multipleOf, isWholeNumber, walk)
  if (minimum !== undefined && (exclusiveMinimum ? against(minimum) <= 0 : against(minimum) < 0))
    complain(walk, 'invalid', value, `should be greater than ${orEqual(exclusiveMinimum)}${bound(minimum)}`)
  if (maximum !== undefined && (exclusiveMaximum ? against(maximum) >= 0 : against(maximum) > 0))
    complain(walk, 'invalid', value, `should be less than ${orEqual(exclusiveMaximum)}${bound(maximum)}`)
}

function orEqual(isExclusive: boolean): string {
  return isExclusive ? '' : 'or equal to '
}

/** As Go converts a float on amd64: what does not fit becomes the least number. */
function asInt64(limit: number): bigint {
  const whole = Math.trunc(limit)
  return whole >= -(2 ** 63) && whole < 2 ** 63 ? BigInt(whole) : -(2n ** 63n)
}

function checkMultiple(value: number | bigint, factor: number, isWholeNumber: boolean, walk: Walk): void {
  const divisor = isWholeNumber ? asInt64(factor) : factor
  const printed = isWholeNumber ? String(divisor) : goFloat(factor)
  if (divisor <= 0) {
    const path = [...walk.path]
    const detail = `factor MultipleOf declared for ${walk.lead}${nameAt(path)} must be positive: ${printed}`
    walk.complaints.push({ path, kind: 'invalid', value: divisor, detail })
    return
  }
  const isMultiple = typeof divisor === 'bigint'
    ? BigInt(value) % divisor === 0n
    : isWhole(divisor < 1 ? (1 / divisor) * Number(value) : Number(value) / divisor)
  if (!isMultiple) complain(walk, 'invalid', value, `should be a multiple of ${printed}`)
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

/** Upstream: basicCommonValidator. Go converts between numbers and from numbers to texts when it compares. */
function checkEnum(value: Json, values: readonly Json[], walk: Walk): void {
  if (values.length === 0) return
  for (const one of values) if (one !== null && isSame(value, one)) return
  const supported = values.map(one => (typeof one === 'string' ? one : jsonText(one)))
  complain(walk, 'unsupported', value, `should be one of ${supported.join(' ')}`, { supported })
}

function isSame(value: Json, wanted: Json): boolean {
  if (value === wanted) return true
  const isNumber = typeof value === 'number' || typeof value === 'bigint'
  if (isNumber && (typeof wanted === 'number' || typeof wanted === 'bigint'))
    return isInt64(wanted) ? toInt64(value) === BigInt(wanted) : Number(value) === wanted
  if (isNumber && typeof wanted === 'string')
    return isInt64(value) && value >= 0 && value <= 0x10ffff && String.fromCodePoint(Number(value)) === wanted
  return isDeepEqual(value, wanted)
}

function toInt64(value: number | bigint): bigint {
  return isInt64(value) ? BigInt(value) : asInt64(Number(value))
}

/** Whether two values are the same, wherever they come from. */
export function isDeepEqual(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true
  if (isList(one) && isList(other))
    return one.length === other.length && one.every((item, index) => isDeepEqual(item, other[index]))
  if (!isObject(one) || !isObject(other)) return false
  const keys = Object.keys(one)
  return keys.length === Object.keys(other).length &&
    keys.every(key => Object.hasOwn(other, key) && isDeepEqual(one[key], other[key]))
}

/** As Go's encoder writes a value into JSON. */
export function jsonText(value: Json): string {
  if (isList(value)) return `[${value.map(jsonText).join(',')}]`
  if (isObject(value)) {
    const keys = Object.keys(value).sort((a, b) => (a < b ? -1 : 1))
    return `{${keys.map(key => `${JSON.stringify(key)}:${jsonText(value[key] ?? null)}`).join(',')}}`
  }
  if (typeof value === 'bigint') return goNumber(value)
  return JSON.stringify(value)
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
  const detail = `${walk.lead}${nameAt(path)}.${key} in body is a forbidden property`
  walk.complaints.push({ path, kind: 'invalid', value: key, detail })
}
