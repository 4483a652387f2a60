/**
 * What a plain (unquoted) scalar means to kubectl: go-yaml v2's rules, which are neither YAML 1.1 nor 1.2.
 *
 * `yes`, `on` and `y` are booleans, `0644` and `0o644` are 420, `0899` is 899, `1:30` and dates stay strings.
 * Source of the behaviour: `resolve.go` of go.yaml.in/yaml/v2, and Go's `strconv`, which it calls.
 */
import type { BooleanNode, FloatNode, IntegerNode, NullNode, StringNode } from './node.ts'
import { DASH, DOT, NINE, PLUS, ZERO, isDigit } from './yaml/characters.ts'

type Meaning<N extends { kind: unknown; value: unknown }> = { readonly kind: N['kind']; readonly value: N['value'] }

/**
 * - `merge` is the plain `<<`: as a key it merges the mapping that follows, as a value it is that string.
 * - `nonfinite` is `.inf`, `-.inf` or `.nan`: readable YAML, and refused as a value when JSON is made of it.
 */
export type Resolved =
  | Meaning<StringNode>
  | Meaning<IntegerNode>
  | Meaning<FloatNode>
  | Meaning<BooleanNode>
  | Meaning<NullNode>
  | { readonly kind: 'merge'; readonly value: '<<' }
  | { readonly kind: 'nonfinite'; readonly value: number }

const NULL: Resolved = { kind: 'null', value: null }
const TRUE: Resolved = { kind: 'boolean', value: true }
const FALSE: Resolved = { kind: 'boolean', value: false }
const MERGE: Resolved = { kind: 'merge', value: '<<' }
const INFINITY: Resolved = { kind: 'nonfinite', value: Infinity }
const MINUS_INFINITY: Resolved = { kind: 'nonfinite', value: -Infinity }
const NAN: Resolved = { kind: 'nonfinite', value: NaN }

const WORDS = new Map<string, Resolved>([
  ...words(TRUE, 'y Y yes Yes YES true True TRUE on On ON'),
  ...words(FALSE, 'n N no No NO false False FALSE off Off OFF'),
  ...words(NULL, '~ null Null NULL'),
  ...words(INFINITY, '.inf .Inf .INF +.inf +.Inf +.INF'),
  ...words(MINUS_INFINITY, '-.inf -.Inf -.INF'),
  ...words(NAN, '.nan .NaN .NAN'),
])

const ORDINARY = 0
const WORD = 1
const POINT = 2
const NUMBER = 3
const ANGLE = 4

/** What a scalar may be, by its first character; most letters say that it is an ordinary string. */
const HINTS = new Uint8Array(128)
for (const letter of 'yYnNtTfFoO~') HINTS[letter.charCodeAt(0)] = WORD
for (const digit of '+-0123456789') HINTS[digit.charCodeAt(0)] = NUMBER
HINTS['.'.charCodeAt(0)] = POINT
HINTS['<'.charCodeAt(0)] = ANGLE

/** True when a plain scalar that begins with this character is a string whatever follows (see `resolvePlain`). */
export function isOrdinaryStart(code: number): boolean {
  return code > 127 || HINTS[code] === ORDINARY
}

/**
 * The meaning of an untagged plain scalar. In: its text, lines folded, without blanks around it; empty for an absent
 * value. Out: what go-yaml v2 resolves it to; an integer beyond 2^53 as a bigint, exact for all int64 and uint64, a
 * larger one a float, as there.
 */
export function resolvePlain(text: string): Resolved {
  if (text.length === 0) return NULL
  const first = text.charCodeAt(0)
  const hint = first > 127 ? ORDINARY : HINTS[first]
  if (hint === ORDINARY) return { kind: 'string', value: text }
  if (hint === ANGLE) return text === '<<' ? MERGE : { kind: 'string', value: text }
  if (hint === NUMBER) {
    const number = resolveNumber(text)
    if (number !== undefined) return number
  }
  // The longest word has five characters.
  const word = text.length <= 5 ? WORDS.get(text) : undefined
  if (word !== undefined) return word
  if (hint === POINT && underscoresSeparateDigits(text)) {
    const plain = withoutUnderscores(text)
    const value = isDecimal(plain, 0) ? Number(plain) : Infinity
    if (Number.isFinite(value)) return { kind: 'float', value }
  }
  return { kind: 'string', value: text }
}

/**
 * The JSON key that sigs.k8s.io/yaml makes of a scalar key: integers in decimal, booleans as `true` and `false`,
 * floats as Go prints them with the shortest digits of a 32-bit float. Undefined for what it refuses as a key: null,
 * and an integer beyond int64. (A merge key that is taken as a string is `<<`.)
 */
export function keyText(resolved: Resolved): string | undefined {
  switch (resolved.kind) {
    case 'string':
    case 'merge':
      return resolved.value
    case 'integer':
      return resolved.value > MAX_INT64 ? undefined : String(resolved.value)
    case 'boolean':
      return resolved.value ? 'true' : 'false'
    case 'float':
    case 'nonfinite':
      return float32Text(resolved.value)
    case 'null':
      return undefined
  }
}

const MAX_INT64 = 2n ** 63n - 1n
const MIN_INT64 = -(2n ** 63n)
const MAX_UINT64 = 2n ** 64n - 1n

const UNDERSCORE = 95

/** For a text that begins with a digit or a sign: a number, or undefined when it is not one. */
function resolveNumber(text: string): Resolved | undefined {
  const simple = smallDecimal(text)
  if (simple !== -1) return { kind: 'integer', value: simple }
  let digits = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isDigit(code)) digits = true
    else if (!isNumberPart(code)) return undefined
  }
  if (!digits) return undefined
  const plain = withoutUnderscores(text)
  const first = plain.charCodeAt(0)
  const signed = first === PLUS || first === DASH
  const start = signed ? 1 : 0
  if (plain.length >= start + 3 && plain.charCodeAt(start) === ZERO) {
    const letter = plain.charCodeAt(start + 1) | 0x20
    if (letter === 0x78) return integer(plain, start + 2, 16, signed, first === DASH)
    if (letter === 0x6f) return integer(plain, start + 2, 8, signed, first === DASH)
    if (letter === 0x62) return binary(plain, start, signed, first === DASH)
  }
  const base = plain.charCodeAt(start) === ZERO ? 8 : 10
  const whole = integer(plain, start, base, signed, first === DASH)
  if (whole !== undefined) return whole
  if (!isDecimal(plain, start)) return undefined
  const value = Number(plain)
  return Number.isFinite(value) ? { kind: 'float', value } : undefined
}

function withoutUnderscores(text: string): string {
  return text.includes('_') ? text.replaceAll('_', '') : text
}

/** `.1_5` but not `.1_`: where a number begins with a point, Go's `ParseFloat` judges the underscores itself. */
function underscoresSeparateDigits(text: string): boolean {
  for (let at = text.indexOf('_'); at !== -1; at = text.indexOf('_', at + 1))
    if (!isDigit(text.charCodeAt(at - 1)) || !isDigit(text.charCodeAt(at + 1))) return false
  return true
}

/** The value of up to 15 plain digits without a leading zero; -1 for anything else. */
function smallDecimal(text: string): number {
  const length = text.length
  if (length > 15 || (length > 1 && text.charCodeAt(0) === ZERO)) return -1
  let value = 0
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if (!isDigit(code)) return -1
    value = value * 10 + code - ZERO
  }
  return value
}

/** Characters other than digits that any number may hold: signs, the point, underscores, letters of the bases. */
function isNumberPart(code: number): boolean {
  if (code === PLUS || code === DASH || code === DOT || code === UNDERSCORE) return true
  const letter = code | 0x20
  return code > NINE && ((letter >= 0x61 && letter <= 0x66) || letter === 0x78 || letter === 0x6f)
}

/** `0b…`. A sign may also stand behind a lower-case prefix: go-yaml asks for a second opinion without the prefix. */
function binary(plain: string, start: number, signed: boolean, negative: boolean): Resolved | undefined {
  const second = plain.charCodeAt(2)
  if (!signed && plain.charCodeAt(1) === 0x62 && (second === PLUS || second === DASH))
    return integer(plain, 3, 2, true, second === DASH)
  return integer(plain, start + 2, 2, signed, negative)
}

/** Digits of a base from `from` to the end, as int64, or as uint64 where no sign is written. */
function integer(plain: string, from: number, base: number, signed: boolean, negative: boolean): Resolved | undefined {
  if (from >= plain.length) return undefined
  let value = 0
  for (let i = from; i < plain.length; i++) {
    const digit = digitValue(plain.charCodeAt(i))
    if (digit >= base) return undefined
    value = value * base + digit
  }
  if (value <= Number.MAX_SAFE_INTEGER) return { kind: 'integer', value: negative && value !== 0 ? -value : value }
  if (value > 2e19) return undefined
  let exact = 0n
  for (let i = from; i < plain.length; i++) exact = exact * BigInt(base) + BigInt(digitValue(plain.charCodeAt(i)))
  if (negative) exact = -exact
  if (exact < MIN_INT64 || exact > (signed ? MAX_INT64 : MAX_UINT64)) return undefined
  return { kind: 'integer', value: exact }
}

function digitValue(code: number): number {
  if (isDigit(code)) return code - ZERO
  const letter = code | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : 99
}

/** `12`, `12.`, `12.5`, `.5`, each with an exponent or without, from `from` (behind the sign) to the end. */
function isDecimal(text: string, from: number): boolean {
  let at = skipDigits(text, from)
  let count = at - from
  if (text.charCodeAt(at) === DOT) {
    const fraction = skipDigits(text, at + 1)
    count += fraction - at - 1
    at = fraction
  }
  if (count === 0) return false
  if (at === text.length) return true
  if ((text.charCodeAt(at) | 0x20) !== 0x65) return false
  at++
  const sign = text.charCodeAt(at)
  if (sign === PLUS || sign === DASH) at++
  const end = skipDigits(text, at)
  return end > at && end === text.length
}

function skipDigits(text: string, from: number): number {
  let at = from
  while (isDigit(text.charCodeAt(at))) at++
  return at
}

/** Go's `strconv.FormatFloat(value, 'g', -1, 32)`, with YAML's words for what is not finite. */
function float32Text(value: number): string {
  const single = Math.fround(value)
  if (Number.isNaN(single)) return '.nan'
  if (single === Infinity) return '.inf'
  if (single === -Infinity) return '-.inf'
  const sign = single < 0 || Object.is(single, -0) ? '-' : ''
  if (single === 0) return `${sign}0`
  const { digits, power } = shortest(Math.abs(single))
  if (power < -4 || power >= 6) {
    const size = Math.abs(power)
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : ''
    return `${sign}${digits.charAt(0)}${fraction}e${power < 0 ? '-' : '+'}${size < 10 ? '0' : ''}${size}`
  }
  if (power < 0) return `${sign}0.${'0'.repeat(-power - 1)}${digits}`
  const rest = digits.slice(power + 1)
  return sign + digits.slice(0, power + 1).padEnd(power + 1, '0') + (rest === '' ? '' : `.${rest}`)
}

/** The most that `toExponential` gives: the digits that decide are all among them. */
const MOST_DIGITS = 100

/**
 * The fewest decimal digits that read back as this 32-bit float, the nearest ones of that length, an even last digit
 * where two are equally near. The first digit stands at 10^power.
 */
function shortest(single: number): { digits: string; power: number } {
  const [exact = '', exponent = ''] = single.toExponential(MOST_DIGITS).replace('.', '').split('e')
  const first = Number(exponent)
  for (let length = 1; ; length++) {
    const down = Number(exact.slice(0, length))
    const tail = exact.slice(length)
    const half = '5'.padEnd(tail.length, '0')
    // Go 1.26 rounds the one tie among the powers of two up; earlier releases round it to even as well.
    const up = tail > half || (tail === half && (down % 2 === 1 || single === 2 ** -12))
    const nearest = up ? down + 1 : down
    for (const mantissa of [nearest, 2 * down + 1 - nearest]) {
      if (length < 9 && Math.fround(Number(`${mantissa}e${first - length + 1}`)) !== single) continue
      const digits = String(mantissa)
      const stripped = digits.replace(/0+$/, '')
      return { digits: stripped, power: first + digits.length - length }
    }
  }
}

function words(meaning: Resolved, list: string): [string, Resolved][] {
  return list.split(' ').map(word => [word, meaning])
}
