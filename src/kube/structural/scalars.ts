/**
 * Single values against a schema: their type, and what it says of texts and numbers.
 * Source: k8s.io/kube-openapi `pkg/validation/validate` (type.go, validator.go, values.go).
 */
import { compile } from '../../lang/re2/regexp.ts'
import { goFloat, isInt64, jsonText } from '../go-value.ts'
import type { Json } from '../json.ts'
import { isList } from '../json.ts'
import { printField } from '../path.ts'
import { goQuote } from '../quote.ts'
import { isSame } from './equal.ts'
import { asInt64, isWhole } from './numbers.ts'
import type { Schema } from './schema.ts'
import { complain, leaveOpen } from './walk.ts'
import type { Walk } from './walk.ts'

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
export function checkType(value: Json, schema: Schema, isIntOrString: boolean, isFormat: boolean, walk: Walk): number {
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

/** Upstream: stringValidator, which stops at its first complaint. */
export function checkText(value: string, { maxLength, minLength, pattern }: Schema, walk: Walk): void {
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

export function checkFormat(value: string, format: string, isRight: boolean | undefined, walk: Walk): void {
  if (isRight === false) complain(walk, 'type', value, `must be of type ${format}: ${goQuote(value)}`)
  if (isRight === undefined)
    leaveOpen(walk, `whether ${goQuote(value)} has the format ${format} is not known`)
}

/** Upstream: numberValidator. Whole numbers are compared with whole numbers. */
export function checkNumber(value: number | bigint, schema: Schema, walk: Walk): void {
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

function checkMultiple(value: number | bigint, factor: number, isWholeNumber: boolean, walk: Walk): void {
  const divisor = isWholeNumber ? asInt64(factor) : factor
  const printed = isWholeNumber ? String(divisor) : goFloat(factor)
  if (divisor <= 0) {
    const path = [...walk.path]
    const detail = `factor MultipleOf declared for ${walk.lead}${printField(path)} must be positive: ${printed}`
    walk.complaints.push({ path, kind: 'invalid', value: divisor, detail })
    return
  }
  const isMultiple = typeof divisor === 'bigint'
    ? BigInt(value) % divisor === 0n
    : isWhole(divisor < 1 ? (1 / divisor) * Number(value) : Number(value) / divisor)
  if (!isMultiple) complain(walk, 'invalid', value, `should be a multiple of ${printed}`)
}

/** Upstream: basicCommonValidator. */
export function checkEnum(value: Json, values: readonly Json[], walk: Walk): void {
  if (values.length === 0) return
  for (const one of values) if (one !== null && isSame(value, one)) return
  const supported = values.map(one => (typeof one === 'string' ? one : jsonText(one)))
  complain(walk, 'unsupported', value, `should be one of ${supported.join(' ')}`, { supported })
}
