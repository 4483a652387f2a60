/**
 * Numbers as Go's validators compare them.
 * Source: github.com/go-openapi/swag, and the conversions of Go.
 */
import { isInt64 } from '../go-value.ts'

const largestExact = 2 ** 53 - 1

/** A float that is nearly whole is taken for whole. Source: github.com/go-openapi/swag, IsFloat64AJSONInteger. */
export function isWhole(value: number): boolean {
  if (!Number.isFinite(value) || Math.abs(value) > largestExact) return false
  if (Number.isInteger(value)) return true
  const whole = value < 0 ? 0 : Math.trunc(value)
  if (whole === 0) return false
  return Math.abs(value - whole) / (Math.abs(value) + whole) < 1e-9
}

/** As Go converts a float on amd64: what does not fit becomes the least number. */
export function asInt64(limit: number): bigint {
  const whole = Math.trunc(limit)
  return whole >= -(2 ** 63) && whole < 2 ** 63 ? BigInt(whole) : -(2n ** 63n)
}

/** A number as the int64 that Go makes of it. */
export function toInt64(value: number | bigint): bigint {
  return isInt64(value) ? BigInt(value) : asInt64(Number(value))
}
