/**
 * Kubernetes quantities, exactly: `500m`, `1.5Gi`, `1e3`.
 * Source: k8s.io/apimachinery `pkg/api/resource` (quantity.go, amount.go, suffix.go). Upstream keeps a quantity either
 * as an int64 with a power of ten or as a decimal of any size; the two differ where a number is turned into an int64.
 */
import type { Json } from './json.ts'

/** How a quantity is printed: `12Mi`, `12M` or `12e6`; one that was never given has no format. */
export type QuantityFormat = 'BinarySI' | 'DecimalSI' | 'DecimalExponent' | ''

/** The number `digits × 10^scale`, and what upstream remembers about how it was written. */
export interface Quantity {
  readonly digits: bigint
  readonly scale: number
  readonly format: QuantityFormat
  /** Upstream holds it as an int64 and a power of ten. */
  readonly isInt64: boolean
  /** The text that it was parsed from, when upstream takes that for canonical and prints it again. */
  readonly text?: string
}

/** The number nothing, printed as `0`. */
export const zero: Quantity = { digits: 0n, scale: 0, format: 'DecimalSI', isInt64: true }

/** What null is for a server: nothing, too. */
export const unset: Quantity = { ...zero, format: '' }

const maxInt64 = 2n ** 63n - 1n
const minInt64 = -(2n ** 63n)

/** 10^-9: more precise quantities are rounded up. */
const nano = -9

/** Beyond this a power of ten is never written out: nobody has that much, and it would only eat memory. */
const widest = 10_000

/** Upstream: ErrFormatWrong, ErrSuffix, ErrNumeric. */
const quantityErrors = {
  format: "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'",
  suffix: "unable to parse quantity's suffix",
  number: 'unable to parse numeric part of quantity'
} as const

const decimalSuffixes: ReadonlyMap<string, number> = new Map([
  ['n', -9], ['u', -6], ['m', -3], ['', 0], ['k', 3], ['M', 6], ['G', 9], ['T', 12], ['P', 15], ['E', 18]
])
const decimalSuffixOf = new Map([...decimalSuffixes].map(([suffix, exponent]) => [exponent, suffix]))

const binarySuffixes = ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei']

interface Suffix {
  readonly format: QuantityFormat
  /** Of ten, or of two in BinarySI. */
  readonly exponent: number
}

function suffixOf(text: string): Suffix | undefined {
  const decimal = decimalSuffixes.get(text)
  if (decimal !== undefined) return { format: 'DecimalSI', exponent: decimal }
  const binary = binarySuffixes.indexOf(text)
  if (binary >= 0) return { format: 'BinarySI', exponent: (binary + 1) * 10 }
  if (!/^[eE][-+]?[0-9]+$/.test(text)) return undefined
  // Upstream reads an int64 and keeps its lower 32 bits.
  const exponent = BigInt(text.replace(/^[eE]\+?/, ''))
  if (exponent > maxInt64 || exponent < minInt64) return undefined
  return { format: 'DecimalExponent', exponent: int32(exponent) }
}

function int32(value: bigint | number): number {
  return Number(BigInt.asIntN(32, BigInt(value)))
}

/** Upstream wants a sign, digits, a point and more digits, each of which may be absent, and a suffix. */
const parts = /^(?<sign>[-+]?)(?<whole>[0-9]*)(?<point>\.?)(?<fraction>[0-9]*)(?<suffix>[eEinumkKMGTP]*[-+]?[0-9]*)$/

export type ParsedQuantity = { readonly quantity: Quantity } | { readonly error: string }

/**
 * Manifests say the same few quantities again and again, and short ones: a long one may be a view of its whole file.
 */
const parsed = new Map<string, ParsedQuantity>()
const mostParsed = 1000
const longestParsed = 12

/** A quantity from its text, or the server's complaint. Source: ParseQuantity. */
export function parseQuantity(text: string): ParsedQuantity {
  if (text.length > longestParsed) return parseAnew(text)
  let known = parsed.get(text)
  if (known === undefined) {
    if (parsed.size === mostParsed) parsed.clear()
    parsed.set(text, (known = parseAnew(text)))
  }
  return known
}

function parseAnew(text: string): ParsedQuantity {
  if (text === '') return { error: quantityErrors.format }
  if (text === '0') return { quantity: { ...zero, text } }
  const groups = parts.exec(text)?.groups
  if (groups === undefined) return { error: quantityErrors.format }
  const { sign = '', whole = '', fraction = '' } = groups
  const significant = whole.replace(/^0+/, '')
  const suffix = suffixOf(groups['suffix'] ?? '')
  if (suffix === undefined) return { error: quantityErrors.suffix }
  const quick = small({ text, isNegative: sign === '-', whole: significant || '0', fraction }, suffix)
  if (quick !== undefined) return { quantity: quick }
  if (whole === '' && fraction === '') return { error: quantityErrors.number }
  return { quantity: large(sign === '-', BigInt(`0${whole}${fraction}`), fraction.length, suffix) }
}

/** The parts of a quantity's text; `whole` without leading zeros. */
interface Written {
  readonly text: string
  readonly isNegative: boolean
  readonly whole: string
  readonly fraction: string
}

/** What fits into an int64 for sure. */
function small(written: Written, { format, exponent }: Suffix): Quantity | undefined {
  const { text, isNegative, whole, fraction } = written
  const isBinary = format === 'BinarySI'
  if (isBinary && fraction !== '') return undefined
  const room = isBinary ? 15 - whole.length - exponent * 3 / 10 - 1 : 18 - whole.length - fraction.length
  const scale = int32((isBinary ? 0 : exponent) - fraction.length)
  if (room < 0 || scale < nano) return undefined
  const value = BigInt(whole + fraction)
  const digits = value * (isBinary ? 2n ** BigInt(exponent) : 1n)
  if (digits > maxInt64) return undefined
  const hasFactors = whole.startsWith('0') || (whole + fraction).endsWith('000')
  const isCanonical = isBinary ? value % 8n !== 0n : scale % 3 === 0 && !hasFactors
  return { digits: isNegative ? -digits : digits, scale, format, isInt64: true, ...(isCanonical ? { text } : {}) }
}

/** Any number, rounded up to 10^-9. Only numbers with a binary suffix have an upper bound. */
function large(isNegative: boolean, digits: bigint, decimals: number, suffix: Suffix): Quantity {
  const isBinary = suffix.format === 'BinarySI'
  const power = isBinary ? 2n ** BigInt(suffix.exponent) : 1n
  const exact = { digits: digits * power, scale: isBinary ? -decimals : int32(suffix.exponent - decimals) }
  let { digits: rounded, scale } = exact.digits === 0n ? exact : toNano(exact.digits, exact.scale)
  let { format } = suffix
  if (isBinary) {
    const amount = { digits: rounded, scale, format, isInt64: false }
    const isTooMuch = compare(amount, { ...zero, digits: maxInt64 }) > 0
    if (isTooMuch) ({ digits: rounded, scale } = { digits: maxInt64, scale: 0 })
    else if (rounded !== 0n && compare(amount, { ...zero, digits: 1n }) < 0) format = 'DecimalSI'
  }
  return { digits: isNegative ? -rounded : rounded, scale, format, isInt64: false }
}

/** A positive number at the scale of 10^-9. */
function toNano(digits: bigint, scale: number): { digits: bigint; scale: number } {
  if (scale - nano > widest) return { digits, scale }
  return { digits: atScale(digits, scale, nano), scale: nano }
}

/** Quantities are rarely further apart than this. */
const near = 30
const powersOfTen = Array.from({ length: near + 1 }, (_, power) => 10n ** BigInt(power))

function tenTo(power: number): bigint {
  return powersOfTen[power] ?? 10n ** BigInt(power)
}

/** `digits × 10^scale` as a multiple of 10^to, rounded away from zero. */
function atScale(digits: bigint, scale: number, to: number): bigint {
  if (scale >= to) return digits * tenTo(scale - to)
  if (to - scale > near && to - scale > lengthOf(digits)) return digits === 0n ? 0n : digits > 0n ? 1n : -1n
  const divisor = tenTo(to - scale)
  const rest = digits % divisor
  return digits / divisor + (rest === 0n ? 0n : rest > 0n ? 1n : -1n)
}

/** How many decimal digits a number has. */
function lengthOf(digits: bigint): number {
  return String(digits < 0n ? -digits : digits).length
}

/** The quantity that a JSON value stands for, as the server's decoder reads it; undefined when it is none. */
export function quantityOf(value: Json | undefined): Quantity | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'bigint') return undefined
  // Both languages print a number in JSON alike.
  const known = parseQuantity(String(value).trim())
  return 'quantity' in known ? known.quantity : undefined
}

/** -1, 0 or 1. */
export function compare(a: Quantity, b: Quantity): -1 | 0 | 1 {
  const apart = a.scale - b.scale
  if (apart === 0) return signOf(a.digits - b.digits)
  if (apart > 0 && apart <= near) return signOf(a.digits * tenTo(apart) - b.digits)
  if (apart < 0 && apart >= -near) return signOf(a.digits - b.digits * tenTo(-apart))
  const signs = [signOf(a.digits), signOf(b.digits)] as const
  if (signs[0] !== signs[1] || signs[0] === 0) return signOf(signs[0] - signs[1])
  const tops = [lengthOf(a.digits) + a.scale, lengthOf(b.digits) + b.scale] as const
  // The longer number is the greater one; else the scales are no further apart than the numbers are long.
  if (tops[0] !== tops[1]) return signOf((tops[0] - tops[1]) * signs[0])
  const scale = Math.min(a.scale, b.scale)
  return signOf(a.digits * tenTo(a.scale - scale) - b.digits * tenTo(b.scale - scale))
}

function signOf(value: bigint | number): -1 | 0 | 1 {
  return value > 0 ? 1 : value < 0 ? -1 : 0
}

/** The sum, in the format of the first summand that is not zero. Source: Quantity.Add. */
export function add(a: Quantity, b: Quantity): Quantity {
  const format = a.digits === 0n ? b.format : a.format
  const isInt64 = a.isInt64 && b.isInt64
  if (isInt64 && b.digits === 0n) return { digits: a.digits, scale: a.scale, format, isInt64 }
  if (isInt64 && a.digits === 0n) return { digits: b.digits, scale: b.scale, format, isInt64 }
  const [low, high] = a.scale < b.scale ? [a, b] : [b, a]
  // Too far apart for the small one to be seen.
  if (high.scale - low.scale > widest + lengthOf(low.digits))
    return { digits: high.digits, scale: high.scale, format, isInt64: false }
  const raised = high.digits * tenTo(high.scale - low.scale)
  const digits = raised + low.digits
  return { digits, scale: low.scale, format, isInt64: isInt64 && fits(raised) && fits(digits) }
}

function fits(value: bigint): boolean {
  return value <= maxInt64 && value >= minInt64
}

/** The difference, in the format of the first of the two that is not zero. */
export function subtract(a: Quantity, b: Quantity): Quantity {
  return add(a, negate(b))
}

/** The quantity with the other sign. */
export function negate({ digits, scale, format, isInt64 }: Quantity): Quantity {
  return { digits: -digits, scale, format, isInt64 }
}

/** The quantity so many times. */
export function multiply({ digits, scale, format, isInt64 }: Quantity, times: bigint): Quantity {
  if (isInt64 && digits !== 0n && times === 0n) return { digits: 0n, scale: 0, format, isInt64 }
  const product = digits * times
  const isWhole = scale >= 0 || wholeNumber(product, scale) !== undefined
  const isSmall = fits(product) && isWhole && (scale <= 0 || (scale < 19 && fits(product * tenTo(scale))))
  return { digits: product, scale, format, isInt64: isInt64 && (digits === 0n || isSmall) }
}

/** Rounded to a multiple of 10^scale, away from zero. */
export function roundUp(quantity: Quantity, scale: number): Quantity {
  if (quantity.scale >= scale) return quantity
  const { format, isInt64 } = quantity
  return { digits: atScale(quantity.digits, quantity.scale, scale), scale, format, isInt64 }
}

/** A whole number as a quantity, printed as `12`, `3k`. */
export function integer(value: number): Quantity {
  return { ...zero, digits: BigInt(value) }
}

/**
 * The number of units of 10^scale, rounded up, as an int64 with upstream's overflows: some large numbers become 0.
 * Source: Quantity.ScaledValue.
 */
export function scaledValue({ digits, scale, isInt64 }: Quantity, unit: number): bigint {
  const power = scale - unit
  if (isInt64) {
    if (power < 0) return atScale(digits, scale, unit)
    if (power > 18) return 0n
    const product = digits * tenTo(power)
    // Upstream's common cases let the number wrap around, the loop for all others gives up.
    return fits(product) ? product : [1, 2, 3, 6, 9].includes(power) ? BigInt.asIntN(64, product) : 0n
  }
  // What Go's conversion of a too large float to an int64 gives on common machines.
  if (power >= 0) return BigInt.asIntN(64, BigInt.asIntN(64, digits) * (power > 18 ? minInt64 : tenTo(power)))
  if (-power > lengthOf(digits)) return digits === 0n ? 0n : digits > 0n || -power < 19 ? 1n : 0n
  const divisor = tenTo(-power)
  const isQuick = digits < maxInt64 && -power < 19
  const dividend = isQuick ? BigInt.asIntN(64, digits) : digits
  const rest = dividend % divisor
  const floor = dividend / divisor - (!isQuick && rest < 0n ? 1n : 0n)
  return BigInt.asIntN(64, floor + (rest === 0n ? 0n : 1n))
}

/** As the server prints it: the text that it was parsed from when that is canonical, else `canonical`. */
export function print(quantity: Quantity): string {
  return quantity.text ?? canonical(quantity)
}

/** Without a fraction, the suffix as large as possible. Source: Quantity.CanonicalizeBytes. */
export function canonical({ digits, scale, format }: Quantity): string {
  if (digits === 0n) return '0'
  if (format === 'BinarySI') {
    const amount = wholeNumber(digits, scale)
    if (amount !== undefined && (amount >= 1024n || amount <= -1024n)) {
      const [mantissa, times] = withoutFactors(amount, 1024n)
      return `${mantissa}${times === 0 ? '' : (binarySuffixes[times - 1] ?? '')}`
    }
  }
  const [mantissa, times] = withoutFactors(digits, 10n)
  const exponent = scale + times
  const shift = ((exponent % 3) + 3) % 3
  const number = `${mantissa}${'0'.repeat(shift)}`
  const printed = exponent - shift
  // Upstream prints no suffix for a number that is too large for one.
  if (format !== 'DecimalExponent') return number + (decimalSuffixOf.get(printed) ?? '')
  return printed === 0 ? number : `${number}e${printed}`
}

function wholeNumber(digits: bigint, scale: number): bigint | undefined {
  if (scale >= 0) return digits * tenTo(Math.min(scale, widest))
  if (-scale > lengthOf(digits)) return undefined
  const divisor = tenTo(-scale)
  return digits % divisor === 0n ? digits / divisor : undefined
}

function withoutFactors(value: bigint, factor: bigint): [mantissa: bigint, times: number] {
  let mantissa = value
  let times = 0
  while (mantissa % factor === 0n) {
    mantissa /= factor
    times++
  }
  return [mantissa, times]
}
