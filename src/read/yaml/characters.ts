/** The characters that libyaml's scanner tells apart, as UTF-16 codes. A NUL stands behind a document's last one. */

export const NUL = 0
export const TAB = 9
export const LINE_FEED = 10
export const CARRIAGE_RETURN = 13
export const SPACE = 32
export const EXCLAMATION = 33
export const DOUBLE_QUOTE = 34
export const HASH = 35
export const PERCENT = 37
export const AMPERSAND = 38
export const SINGLE_QUOTE = 39
export const ASTERISK = 42
export const PLUS = 43
export const COMMA = 44
export const DASH = 45
export const DOT = 46
export const ZERO = 48
export const NINE = 57
export const COLON = 58
export const LESS = 60
export const GREATER = 62
export const QUESTION = 63
export const LEFT_BRACKET = 91
export const BACKSLASH = 92
export const RIGHT_BRACKET = 93
export const LEFT_BRACE = 123
export const PIPE = 124
export const RIGHT_BRACE = 125
const NEXT_LINE = 0x85
export const LINE_SEPARATOR = 0x2028
export const PARAGRAPH_SEPARATOR = 0x2029
export const BYTE_ORDER_MARK = 0xfeff

/** Bits of `KIND`. */
const BLANK = 1
const BREAK = 2
const END = 4
const WORD = 8
const URI = 16
const INDICATOR = 32

const KIND = new Uint8Array(256)
KIND[SPACE] = KIND[TAB] = BLANK
KIND[LINE_FEED] = KIND[CARRIAGE_RETURN] = KIND[NEXT_LINE] = BREAK
KIND[NUL] = END
mark('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-', WORD | URI)
mark(";/?:@&=+$,.!~*'()[]%", URI)
mark('-?:,[]{}#&*!|>\'"%@`', INDICATOR)

function mark(characters: string, kind: number): void {
  for (const character of characters) KIND[character.charCodeAt(0)]! |= kind
}

function is(code: number, kind: number): boolean {
  return code < 256 && (KIND[code]! & kind) !== 0
}

/** A space or a tab. */
export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB
}

/** A line break: LF, CR, and (as in YAML 1.1) NEL, LS and PS. */
export function isBreak(code: number): boolean {
  return code < 256 ? (KIND[code]! & BREAK) !== 0 : code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR
}

/** A line break or the document's end. */
export function isBreakOrEnd(code: number): boolean {
  return code < 256
    ? (KIND[code]! & (BREAK | END)) !== 0
    : code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR
}

/** A space, a tab, a line break or the document's end: what ends a word. */
export function isGap(code: number): boolean {
  return code < 256
    ? (KIND[code]! & (BLANK | BREAK | END)) !== 0
    : code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR
}

/** What names of anchors, directives and tag handles are made of. */
export function isWord(code: number): boolean {
  return is(code, WORD)
}

/** What a tag may hold. */
export function isUri(code: number): boolean {
  return is(code, URI)
}

/** What has a meaning of its own, and cannot simply begin a plain scalar. */
export function isIndicator(code: number): boolean {
  return is(code, INDICATOR)
}

export function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE
}

/** The value of a hexadecimal digit, or -1. */
export function hexValue(code: number): number {
  if (code >= ZERO && code <= NINE) return code - ZERO
  const letter = code | 0x20
  return code < 128 && letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
}
