/**
 * Values that are a number or a percentage: `1`, `25%`.
 * Source: kubernetes/kubernetes `pkg/apis/apps/validation/validation.go`, ValidatePositiveIntOrPercent,
 * IsNotMoreThan100Percent, getIntOrPercentValue.
 */
import { invalid } from './field.ts'
import type { Field, FieldError } from './field.ts'
import { isPercent } from './formats.ts'
import { goIntOrString } from './go-syntax.ts'
import { nonNegative } from './metadata.ts'

export type IntOrString = number | string

/** A number that is not negative, or a percentage. */
export function validateIntOrPercent(value: IntOrString, at: Field): readonly FieldError[] {
  if (typeof value === 'number') return nonNegative(value, at)
  return isPercent(value).map(why => invalid(at, goIntOrString(value), why))
}

/** A percentage of at most a hundred; a number may be any. */
export function validateAtMost100Percent(value: IntOrString, at: Field): readonly FieldError[] {
  if ((percentOf(value) ?? 0) <= 100) return []
  return [invalid(at, goIntOrString(value), 'must not be greater than 100%')]
}

/** Whether it is nothing: 0, 0%, or a text that is neither number nor percentage. */
export function isNothing(value: IntOrString): boolean {
  return (percentOf(value) ?? (/^[-+]?[0-9]+$/.test(String(value)) ? Number(value) : 0)) === 0
}

function percentOf(value: IntOrString): number | undefined {
  return typeof value === 'string' && isPercent(value).length === 0 ? Number(value.slice(0, -1)) : undefined
}
