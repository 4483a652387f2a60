/**
 * Annotations that were fields in older versions of a kind: the server's own version still has them as numbers, and an
 * object whose annotation is none cannot be converted.
 * Source: kubernetes/kubernetes `pkg/apis/apps/v1/conversion.go`.
 */
import { valueOf } from '../../read/entry.ts'
import type { MapNode } from '../../read/node.ts'
import { isInt64 } from '../go-value.ts'
import { goQuote } from '../quote.ts'
import type { DecodeFault } from './faults.ts'

interface NumberAnnotation {
  readonly name: string
  /** Whether an empty text is none. */
  readonly mayBeEmpty: boolean
  /** What is said before Go's own complaint. */
  readonly said: (value: string) => string
}

const rollback = 'deprecated.deployment.rollback.to'

const annotations: Readonly<Record<string, NumberAnnotation>> = {
  'apps/v1.DaemonSet': { name: 'deprecated.daemonset.template.generation', mayBeEmpty: false, said: () => '' },
  'apps/v1.Deployment': {
    name: rollback,
    mayBeEmpty: true,
    said: value => `failed to parse annotation[${rollback}]=${value} as int64: `
  }
}

/** Why an object of a type cannot be converted, if so. */
export function conversionFault(node: MapNode, type: string): DecodeFault | undefined {
  const annotation = annotations[type]
  if (annotation === undefined) return undefined
  const { name, mayBeEmpty, said } = annotation
  const given = valueOf(valueOf(valueOf(node, 'metadata'), 'annotations'), name)
  if (given?.kind !== 'string' || (mayBeEmpty && given.value === '')) return undefined
  const why = parseIntError(given.value)
  if (why === undefined) return undefined
  return {
    what: 'wrong-type',
    path: ['metadata', 'annotations', name],
    text: `${said(given.value)}${why}`,
    message: `${name} must be a whole number`,
    isLast: true
  }
}

/** Go's `strconv.ParseInt`, of 64 bits. */
function parseIntError(text: string): string | undefined {
  const value = wholeNumber(text)
  if (value !== undefined && isInt64(value)) return undefined
  return `strconv.ParseInt: parsing ${goQuote(text)}: ${value === undefined ? 'invalid syntax' : 'value out of range'}`
}

/** A whole number of any size, as `strconv.ParseInt` reads it; undefined for what is none. */
export function wholeNumber(text: string): bigint | undefined {
  return /^[-+]?[0-9]+$/.test(text) ? BigInt(text.replace('+', '')) : undefined
}
