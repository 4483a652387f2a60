/** What a node may be, by its first character. */
import { isGapAt, isOrdinary } from './fast-cursor.ts'

/** Nothing that the quick reader knows: tags, explicit keys, what cannot begin anything. */
const BEGINS_UNKNOWN = 0
export const BEGINS_PLAIN = 1
export const BEGINS_QUOTED = 2
export const BEGINS_FLOW = 3
export const BEGINS_BLOCK_SCALAR = 4
/** A dash: an item when a gap follows, and a plain scalar otherwise. */
export const BEGINS_DASH = 5
/** A colon or a question mark: in block style a plain scalar, unless a gap follows. */
const BEGINS_MARK = 6
export const BEGINS_ANCHOR = 7
export const BEGINS_ALIAS = 8
/** The end of the line or a comment. */
export const BEGINS_NOTHING = 9

const BEGINNINGS = new Uint8Array(128)
BEGINNINGS.fill(BEGINS_PLAIN, 33, 127)
for (const character of ',]}!%@`') BEGINNINGS[character.charCodeAt(0)] = BEGINS_UNKNOWN
for (const character of '\'"') BEGINNINGS[character.charCodeAt(0)] = BEGINS_QUOTED
for (const character of '{[') BEGINNINGS[character.charCodeAt(0)] = BEGINS_FLOW
for (const character of '|>') BEGINNINGS[character.charCodeAt(0)] = BEGINS_BLOCK_SCALAR
for (const character of '\r\n#') BEGINNINGS[character.charCodeAt(0)] = BEGINS_NOTHING
for (const character of ':?') BEGINNINGS[character.charCodeAt(0)] = BEGINS_MARK
BEGINNINGS['-'.charCodeAt(0)] = BEGINS_DASH
BEGINNINGS['&'.charCodeAt(0)] = BEGINS_ANCHOR
BEGINNINGS['*'.charCodeAt(0)] = BEGINS_ALIAS

/** What the character at `at` may begin, in block style: a dash or a mark without a gap is a plain scalar. */
export function beginningInBlock(codes: Uint16Array, at: number): number {
  const begins = beginning(codes, at)
  return (begins === BEGINS_DASH || begins === BEGINS_MARK) && !isGapAt(codes, at + 1) ? BEGINS_PLAIN : begins
}

/** What the character at `at` may begin. */
export function beginning(codes: Uint16Array, at: number): number {
  const code = codes[at]!
  if (code < 128) return BEGINNINGS[code]!
  return isOrdinary(codes, at, code) ? BEGINS_PLAIN : BEGINS_UNKNOWN
}
