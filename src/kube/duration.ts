/** Spans of time as Go writes them: `1h30m`. Source: Go's `time`, ParseDuration. */
import { goQuote } from './quote.ts'

/** Of a unit, in nanoseconds. */
const units: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  'µs': 1_000n,
  'μs': 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n
}

const parts = /(?<whole>[0-9]*)(?:\.(?<fraction>[0-9]*))?(?<unit>[^0-9.]*)/gy

/** A span in nanoseconds, or Go's complaint. */
export function parseDuration(text: string): bigint | { readonly error: string } {
  const invalid = { error: `time: invalid duration ${goQuote(text)}` }
  const isNegative = text.startsWith('-')
  const unsigned = text.replace(/^[-+]/, '')
  if (unsigned === '0') return 0n
  if (unsigned === '') return invalid
  let sum = 0n
  for (const { 0: part, groups = {} } of unsigned.matchAll(parts)) {
    if (part === '') break
    const { whole = '', fraction = '', unit = '' } = groups
    if (whole === '' && fraction === '') return invalid
    if (unit === '') return { error: `time: missing unit in duration ${goQuote(text)}` }
    const size = Object.hasOwn(units, unit) ? units[unit] : undefined
    if (size === undefined) return { error: `time: unknown unit ${goQuote(unit)} in duration ${goQuote(text)}` }
    sum += BigInt(whole || '0') * size + (BigInt(fraction || '0') * size) / 10n ** BigInt(fraction.length)
    if (sum > 2n ** 63n) return invalid
  }
  if (isNegative) return -sum
  return sum === 2n ** 63n ? invalid : sum
}
