/**
 * Scalars of the API: whether a value is one of a type, and what the server makes of it.
 * Source: sigs.k8s.io/json `internal/golang/encoding/json/decode.go` (literalStore), and the `UnmarshalJSON` of
 * k8s.io/apimachinery (Quantity, Time, MicroTime, IntOrString).
 */
import type { FloatNode, IntegerNode, Node } from '../../read/node.ts'
import { goKind } from '../go-json.ts'
import type { Json } from '../json.ts'
import { parseQuantity, print } from '../quantity.ts'
import type { Type } from '../schema/schema.ts'
import { parseTime } from '../time.ts'

/** Why a value is none of a type. */
export interface Mismatch {
  /** What Go calls the value and the type that it does not fit, or the words of the type's own decoder. */
  readonly because: { readonly value: string; readonly go: string } | string
  /** What it should be, for people: `a string`. */
  readonly expected: string
  /** The type decodes itself: its complaint ends the decoding. */
  readonly isLast: boolean
}

const expected: Readonly<Partial<Record<Type['kind'], string>>> = {
  string: 'a string',
  boolean: 'true or false',
  int32: 'a whole number',
  int64: 'a whole number',
  float64: 'a number',
  bytes: 'a text in base64',
  quantity: 'a quantity such as 500m or 2Gi',
  time: 'a time such as 2030-01-31T12:00:00Z',
  microTime: 'a time such as 2030-01-31T12:00:00.000000Z',
  intOrString: 'a whole number or a string',
  list: 'a list',
  map: 'a mapping',
  struct: 'a mapping'
}

/** For a value that has not even the right form; `go` is the type that Go names. */
export function mismatch(node: Node, type: Type, go: string = type.go, isLast = false): Mismatch {
  const value = goValue(node, go === 'int32' || go === 'int64' || go === 'uint8')
  return { because: { value, go }, expected: expected[type.kind] ?? 'something else', isLast }
}

/** What Go calls a value; it tells a number where a number was wanted. */
function goValue(node: Node, isNumeric: boolean): string {
  const isNumber = node.kind === 'integer' || node.kind === 'float'
  return isNumber && isNumeric ? `${goKind(node)} ${jsonNumber(node.value)}` : goKind(node)
}

/** A number as kubectl writes it into JSON: both languages print alike, and beyond int64 there are only floats. */
function jsonNumber(value: number | bigint): string {
  return String(typeof value === 'bigint' && !fits(value, 64) ? Number(value) : value)
}

function fits(value: bigint, bits: number): boolean {
  return BigInt.asIntN(bits, value) === value
}

/** What is wrong with a value that is not null; undefined when nothing is. */
export function scalarMismatch(node: Node, type: Type): Mismatch | undefined {
  switch (type.kind) {
    case 'string':
      return node.kind === 'string' ? undefined : mismatch(node, type)
    case 'boolean':
      return node.kind === 'boolean' ? undefined : mismatch(node, type)
    case 'int32':
    case 'int64':
      return isInteger(node, type.kind === 'int32' ? 32 : 64) ? undefined : mismatch(node, type)
    case 'float64':
      return node.kind === 'integer' || node.kind === 'float' ? undefined : mismatch(node, type)
    case 'bytes':
      return bytesMismatch(node, type)
    case 'quantity': {
      const { error } = quantityText(jsonText(node))
      return error === undefined ? undefined : inOwnWords(error, type)
    }
    case 'time':
    case 'microTime': {
      if (node.kind !== 'string') return mismatch(node, type, 'string', true)
      const parsed = parseTime(node.value, type.kind)
      return 'error' in parsed ? inOwnWords(parsed.error, type) : undefined
    }
    case 'intOrString':
      return node.kind === 'string' || isInteger(node, 32) ? undefined : mismatch(node, type, 'int32', true)
    default:
      return undefined
  }
}

function inOwnWords(because: string, { kind }: Type): Mismatch {
  return { because, expected: expected[kind] ?? '', isLast: true }
}

/** What the server makes of a value; undefined of one that it cannot decode, and of null. */
export function scalarValue(node: Node, type: Type): Json | undefined {
  switch (type.kind) {
    case 'quantity':
      return node.kind === 'null' ? '0' : quantityText(jsonText(node)).text
    case 'time':
    case 'microTime': {
      const parsed = node.kind === 'string' ? parseTime(node.value, type.kind) : undefined
      return parsed !== undefined && 'time' in parsed ? parsed.time : undefined
    }
    case 'bytes':
      return node.kind === 'string' && base64Error(node.value) === undefined ? node.value : undefined
    default:
      if (node.kind === 'map' || node.kind === 'seq' || node.kind === 'null') return undefined
      return scalarMismatch(node, type) === undefined ? node.value : undefined
  }
}

/** A whole number of so many bits. kubectl writes the float 5.0 as 5. */
function isInteger(node: Node, bits: number): node is IntegerNode | FloatNode {
  if (node.kind !== 'integer' && node.kind !== 'float') return false
  const { value } = node
  if (typeof value === 'bigint') return fits(value, bits)
  const limit = 2 ** (bits - 1)
  return Number.isInteger(value) && value >= -limit && value < limit
}

/** A value in JSON, as far as a quantity needs it: what is no scalar is none. */
function jsonText(node: Node): string {
  if (node.kind === 'string') return node.value.trim()
  if (node.kind === 'integer' || node.kind === 'float') return jsonNumber(node.value)
  return node.kind
}

/** The quantities of a run are the same few texts. */
const quantities = new Map<string, { readonly text?: string; readonly error?: string }>()
const mostQuantities = 1000

function quantityText(text: string): { readonly text?: string; readonly error?: string } {
  let known = quantities.get(text)
  if (known === undefined) {
    const parsed = parseQuantity(text)
    known = 'error' in parsed ? { error: parsed.error } : { text: print(parsed.quantity) }
    if (quantities.size === mostQuantities) quantities.clear()
    quantities.set(text, known)
  }
  return known
}

/** Go takes a list of numbers for bytes, too. */
function bytesMismatch(node: Node, type: Type): Mismatch | undefined {
  if (node.kind === 'string') {
    const because = base64Error(node.value)
    return because === undefined ? undefined : { because, expected: expected.bytes ?? '', isLast: false }
  }
  if (node.kind !== 'seq') return mismatch(node, type)
  const odd = node.items.find(item => item.kind !== 'null' && !(isInteger(item, 9) && Number(item.value) >= 0))
  return odd && mismatch(odd, type, 'uint8')
}

/** Newlines are skipped; what stands between them comes in groups of four. */
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

/** Go's complaint about a text in base64; undefined when there is none. Source: Go `encoding/base64`, decodeQuantum. */
function base64Error(text: string): string | undefined {
  if (base64.test(text)) return undefined
  const at = base64Fault(Buffer.from(text))
  return at === undefined ? undefined : `illegal base64 data at input byte ${at}`
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const PADDING = '='.charCodeAt(0)

function base64Fault(bytes: Uint8Array): number | undefined {
  const afterBreaks = (from: number): number => {
    let at = from
    while (bytes[at] === LINE_FEED || bytes[at] === CARRIAGE_RETURN) at++
    return at
  }
  let at = 0
  for (;;) {
    for (let inGroup = 0; inGroup < 4; inGroup++) {
      at = afterBreaks(at)
      const byte = bytes[at]
      if (byte === undefined) return inGroup === 0 ? undefined : at - inGroup
      at++
      if (isBase64Digit(byte)) continue
      if (byte !== PADDING || inGroup < 2) return at - 1
      at = afterBreaks(at)
      if (inGroup === 2) {
        if (bytes[at] === undefined) return bytes.length
        if (bytes[at] !== PADDING) return at - 1
        at = afterBreaks(at + 1)
      }
      return bytes[at] === undefined ? undefined : at
    }
  }
}

function isBase64Digit(byte: number): boolean {
  return /[A-Za-z0-9+/]/.test(String.fromCharCode(byte))
}
