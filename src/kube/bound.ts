/** A limit that a cluster sets, and how far it is known: what is not published can only be narrowed down. */
import { compare, print, quantityOf, roundUp } from './quantity.ts'
import type { Quantity } from './quantity.ts'

/**
 * A limit as a quantity. Where it is not known exactly it is `least` or more, and below `below`: what `least` allows is
 * allowed, what needs `below` or more is refused, and in between nobody outside can tell.
 */
export type Bound = string | number | { readonly exactly: string } | { readonly least: string; readonly below?: string }

/** A bound whose quantities are read. */
export interface Limit {
  readonly least: Quantity
  /** Absent: nothing is too much for sure. */
  readonly below?: Quantity
  readonly isExact: boolean
}

/** A bound's quantities; undefined when they do not parse. */
export function limitOf(bound: Bound): Limit | undefined {
  const isExact = typeof bound !== 'object' || 'exactly' in bound
  const least = rounded(typeof bound !== 'object' ? bound : 'exactly' in bound ? bound.exactly : bound.least)
  if (least === undefined) return undefined
  const below = typeof bound === 'object' && 'below' in bound ? rounded(bound.below) : undefined
  return { least, isExact, ...(below === undefined ? {} : { below }) }
}

function rounded(value: string | number | undefined): Quantity | undefined {
  const quantity = quantityOf(value)
  return quantity && roundUp(quantity, -3)
}

export type Answer = 'yes' | 'no' | 'unknown'

/** Orders two quantities; some plugins do it with less precision than `compare`. */
export type Order = (a: Quantity, b: Quantity) => number

/** Whether a value is more than the limit. */
export function isAbove(value: Quantity, { least, below, isExact }: Limit, order: Order = compare): Answer {
  if (order(value, least) <= 0) return 'no'
  return isExact || (below !== undefined && order(value, below) >= 0) ? 'yes' : 'unknown'
}

/** Whether a value is less than the limit. */
export function isBelow(value: Quantity, { least, below, isExact }: Limit, order: Order = compare): Answer {
  if (order(value, least) < 0) return 'yes'
  return isExact || (below !== undefined && order(value, below) >= 0) ? 'no' : 'unknown'
}

/** The limit in a server's text; a question mark where nobody knows it. */
export function printLimit({ least, isExact }: Limit): string {
  return isExact ? print(least) : '?'
}

/** The limit for people: `2`, `16 or more`, `16 or more, less than 20`. */
export function describeLimit({ least, below, isExact }: Limit): string {
  if (isExact) return print(least)
  return `${print(least)} or more${below === undefined ? '' : `, less than ${print(below)}`}`
}
