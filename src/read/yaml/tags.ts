/** What a scalar means with its tag, as go-yaml v2's `resolve.go` has it. Plain scalars without one: see scalar.ts. */
import { type Resolved, keyText, resolvePlain } from '../scalar.ts'
import { Unreadable } from './fault.ts'
import type { RawScalar } from './parser.ts'

const PREFIX = 'tag:yaml.org,2002:'

/** A scalar's meaning. A `<<` that is no merge key is a string. */
export type Scalar = Exclude<Resolved, { kind: 'merge' }>

/** The meaning of a scalar. Throws when it does not go with its tag. */
export function resolve(raw: RawScalar): Scalar {
  const { tag, text } = raw
  if (tag === '') return raw.implicit ? plain(text) : string(text)
  if (!tag.startsWith(PREFIX)) return string(text)
  switch (tag.slice(PREFIX.length)) {
    case 'binary':
      return string(decodeBase64(raw))
    case 'bool':
      return expect(raw, plain(text), 'boolean')
    case 'int':
      return expect(raw, plain(text), 'integer')
    case 'float':
      return expectFloat(raw)
    case 'null':
      return expect(raw, plain(text), 'null')
    case 'timestamp':
      return isTimestamp(text) ? string(text) : expect(raw, plain(text))
    default:
      return string(text)
  }
}

/** A scalar key as JSON has it; undefined for one that it has not. */
export function keyOf(scalar: Scalar): string | undefined {
  return keyText(scalar)
}

function string(value: string): Scalar {
  return { kind: 'string', value }
}

function plain(text: string): Scalar {
  const resolved = resolvePlain(text)
  return resolved.kind === 'merge' ? string(text) : resolved
}

function expect(raw: RawScalar, scalar: Scalar, kind?: Scalar['kind']): Scalar {
  if (scalar.kind === kind) return scalar
  const tag = `!!${raw.tag.slice(PREFIX.length)}`
  const problem = `cannot decode ${NAMES[scalar.kind]} \`${raw.text}\` as a ${tag}`
  throw new Unreadable(`yaml: ${problem}`, 'cannot decode', raw, tag)
}

const NAMES: Record<Scalar['kind'], string> = {
  string: '!!str',
  integer: '!!int',
  float: '!!float',
  nonfinite: '!!float',
  boolean: '!!bool',
  null: '!!null'
}

/** An integer counts as a float, if it is an int64. */
function expectFloat(raw: RawScalar): Scalar {
  const scalar = plain(raw.text)
  if (scalar.kind === 'nonfinite') return scalar
  if (scalar.kind === 'integer' && scalar.value < 2n ** 63n) return { kind: 'float', value: Number(scalar.value) }
  return expect(raw, scalar, 'float')
}

/** As Go's `base64.StdEncoding`: line breaks do not count, the padding must be there. */
function decodeBase64(raw: RawScalar): string {
  const text = raw.text.replace(/[\r\n]/g, '')
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) {
    const problem = '!!binary value contains invalid base64 data'
    throw new Unreadable(`yaml: ${problem}`, problem, raw)
  }
  return decodeUtf8(Buffer.from(text, 'base64'))
}

/** UTF-8 as Go's JSON writer reads it: each byte that does not fit becomes one U+FFFD. */
function decodeUtf8(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const isCharacter = (part: Uint8Array, length: number): boolean => {
    try {
      const character = decoder.decode(part)
      return part.length === length && character.length === (length === 4 ? 2 : 1)
    } catch {
      return false
    }
  }
  let text = ''
  let at = 0
  while (at < bytes.length) {
    const width = [1, 2, 3, 4].find(length => isCharacter(bytes.subarray(at, at + length), length))
    text += width === undefined ? '\ufffd' : decoder.decode(bytes.subarray(at, at + width))
    at += width ?? 1
  }
  return text
}

const TIMESTAMP = new RegExp(
  '^(?<year>\\d{4})-(?<month>\\d\\d?)-(?<day>\\d\\d?)' +
    '(?:(?<joint>[Tt]| +)(?<hour>\\d\\d?):(?<minute>\\d\\d?):(?<second>\\d\\d?)(?:[.,]\\d+)?' +
    '(?<zone>Z|[-+](?<zoneHour>\\d\\d):(?<zoneMinute>\\d\\d))?)?$'
)

/** The four forms that go-yaml tries, with the ranges that Go's `time.Parse` checks. */
function isTimestamp(text: string): boolean {
  const parts = TIMESTAMP.exec(text)?.groups
  if (parts === undefined) return false
  const { joint, zone } = parts
  if (joint !== undefined && /^[Tt]$/.test(joint) !== (zone !== undefined)) return false
  const below = (part: string | undefined, limit: number) => Number(part ?? 0) < limit
  if (!below(parts['hour'], 24) || !below(parts['minute'], 60) || !below(parts['second'], 60)) return false
  if (!below(parts['zoneHour'], 25) || !below(parts['zoneMinute'], 61)) return false
  const month = Number(parts['month'])
  const day = Number(parts['day'])
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(Number(parts['year']), month)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
