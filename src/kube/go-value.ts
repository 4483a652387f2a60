/** JSON values as Go programs print them, once they are `interface{}`: in complaints of an API server. */
import type { Json } from './json.ts'
import { isList, isObject } from './json.ts'
import { goQuote } from './quote.ts'
import { sortedNames } from './sorted.ts'

/** Go's decoder makes an int64 of a number that is whole and fits, and a float64 of every other. */
export function isInt64(value: number | bigint): boolean {
  if (typeof value === 'bigint') return BigInt.asIntN(64, value) === value
  return Number.isInteger(value) && value >= -(2 ** 63) && value < 2 ** 63
}

/** A number as `%v` prints it: `5`, `1.5`, `1e+06` for a float of that size. */
export function goNumber(value: number | bigint): string {
  if (isInt64(value)) return String(typeof value === 'bigint' ? value : BigInt(value))
  return goFloat(Number(value))
}

/** A float64 as `%v` prints it. */
export function goFloat(value: number): string {
  const [digits = '', power = '0'] = value.toExponential().split('e')
  const exponent = Number(power)
  if (exponent >= -4 && exponent < 6) return String(value)
  return `${digits}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`
}

/** A value as `%#v` prints it: `map[string]interface {}{"a":1}`. */
export function goSyntax(value: Json): string {
  if (value === null) return 'interface {}(nil)'
  if (isList(value)) return `[]interface {}{${value.map(goSyntax).join(', ')}}`
  if (isObject(value)) {
    const keys = sortedNames(Object.keys(value).filter(key => value[key] !== undefined))
    return `map[string]interface {}{${keys.map(key => `${goQuote(key)}:${goSyntax(value[key] ?? null)}`).join(', ')}}`
  }
  if (typeof value === 'string') return goQuote(value)
  return typeof value === 'boolean' ? String(value) : goNumber(value)
}

/** A value as `encoding/json` writes it, so that it may stand in HTML; members stay in their order. */
export function goJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, character =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The same, for what is a map in Go: with its members sorted. */
export function jsonText(value: Json): string {
  if (isList(value)) return `[${value.map(jsonText).join(',')}]`
  if (isObject(value)) {
    const keys = sortedNames(Object.keys(value))
    return `{${keys.map(key => `${goJson(key)}:${jsonText(value[key] ?? null)}`).join(',')}}`
  }
  if (typeof value === 'bigint') return isInt64(value) ? String(value) : String(Number(value))
  return goJson(value)
}

/** A value as a complaint of an API server prints it: by `%#v`, but for null. */
export function goBadValue(value: Json): string {
  return value === null ? '"null"' : goSyntax(value)
}
