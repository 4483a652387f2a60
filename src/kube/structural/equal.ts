/** Whether values are the same, as an API server sees it. */
import { isInt64 } from '../go-value.ts'
import type { Json } from '../json.ts'
import { isList, isObject } from '../json.ts'
import { toInt64 } from './numbers.ts'

/** Whether a value is one of an enum. Go converts between numbers, and from numbers to texts, when it compares. */
export function isSame(value: Json, wanted: Json): boolean {
  if (value === wanted) return true
  const isNumber = typeof value === 'number' || typeof value === 'bigint'
  if (isNumber && (typeof wanted === 'number' || typeof wanted === 'bigint'))
    return isInt64(wanted) ? toInt64(value) === BigInt(wanted) : Number(value) === wanted
  if (isNumber && typeof wanted === 'string')
    return isInt64(value) && value >= 0 && value <= 0x10ffff && String.fromCodePoint(Number(value)) === wanted
  return isDeepEqual(value, wanted)
}

/** Whether two values are the same, wherever they come from. */
export function isDeepEqual(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object') return false
  if (isList(one) && isList(other))
    return one.length === other.length && one.every((item, index) => isDeepEqual(item, other[index]))
  if (!isObject(one) || !isObject(other) || Object.keys(one).length !== Object.keys(other).length) return false
  for (const key in one) if (!Object.hasOwn(other, key) || !isDeepEqual(one[key], other[key])) return false
  return true
}
