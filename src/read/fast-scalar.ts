/** Plain and quoted scalars, and keys, as the quick reader reads them: mostly on one line, seldom folded from more. */
import {
  type Cursor, STOPS, isGapAt, isLineEnd, isMarker, isOrdinary, skipSpaces, toNextContent, unknown
} from './fast-cursor.ts'
import { hashOf, intern } from './fast-intern.ts'
import type { NullNode, ScalarNode, StringNode } from './node.ts'
import { isOrdinaryStart, keyText, resolvePlain } from './scalar.ts'
import {
  BACKSLASH, COLON, DOUBLE_QUOTE, HASH, LESS, LINE_FEED, SINGLE_QUOTE, SPACE, TAB, hexValue, isBlank
} from './yaml/characters.ts'

/** A key's colon has to stand within 1024 characters; near that the exact reader counts. */
const LONGEST_KEY = 1000

/**
 * Goes over the plain scalar in block style that begins at `from`. Out: the place that ends it (a colon with a gap
 * behind it, a comment, the line's end); `wordEnd` is where its text ends.
 */
export function scanPlain(cursor: Cursor, from: number): number {
  const { codes } = cursor
  let at = from
  for (;;) {
    const code = codes[at]!
    if (code < 128) {
      if (STOPS[code] === 0) at++
      else if (code === SPACE) {
        const end = at
        at = skipSpaces(codes, at + 1)
        const next = codes[at]!
        if (next === LINE_FEED || next === HASH || (next === COLON && isGapAt(codes, at + 1))) {
          cursor.wordEnd = end
          return at
        }
      } else if (code === COLON) {
        if (isGapAt(codes, at + 1)) break
        at++
      } else if (isLineEnd(codes, at, code)) {
        // Blanks before CRLF are not looked through above.
        let end = at
        while (codes[end - 1] === SPACE) end--
        cursor.wordEnd = end
        return at
      } else throw unknown
    } else if (isOrdinary(codes, at, code)) at++
    else throw unknown
  }
  cursor.wordEnd = at
  return at
}

/**
 * Reads the plain scalar that begins at `from` and ends its line at `stop` (see `scanPlain`), with its further lines:
 * those that are indented deeper than `indent`. Leaves the cursor at the next content.
 */
export function readPlain(cursor: Cursor, from: number, stop: number, indent: number): ScalarNode {
  const { text, codes } = cursor
  if (codes[stop] === COLON) throw unknown
  let end = cursor.wordEnd
  toNextContent(cursor, end)
  if (cursor.column <= indent || cursor.commented) return plainNode(text.slice(from, end), from, end)
  let value = text.slice(from, end)
  do {
    const start = cursor.at
    const next = scanPlain(cursor, start)
    if (codes[next] === COLON) throw unknown
    value += foldedBreaks(codes, end, start) + text.slice(start, cursor.wordEnd)
    end = cursor.wordEnd
    toNextContent(cursor, end)
  } while (cursor.column > indent && !cursor.commented)
  return plainNode(value, from, end)
}

/** What the line breaks between two lines of a scalar become: one is a space, more lose the first. */
function foldedBreaks(codes: Uint16Array, from: number, to: number): string {
  let breaks = 0
  for (let at = from; at < to; at++) if (codes[at] === LINE_FEED) breaks++
  return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1)
}

/** The node of a plain scalar with this text and place. */
export function plainNode(value: string, start: number, end: number): ScalarNode {
  if (isOrdinaryStart(value.charCodeAt(0))) return { kind: 'string', start, end, value }
  const resolved = resolvePlain(value)
  switch (resolved.kind) {
    case 'string':
      return { kind: 'string', start, end, value }
    case 'integer':
      return { kind: 'integer', start, end, value: resolved.value }
    case 'float':
      return { kind: 'float', start, end, value: resolved.value }
    case 'boolean':
      return { kind: 'boolean', start, end, value: resolved.value }
    case 'null':
      return { kind: 'null', start, end, value: null }
    default:
      throw unknown
  }
}

/** A value that is not written. */
export function absentNode(at: number): NullNode {
  return { kind: 'null', start: at, end: at, value: null }
}

/**
 * Reads a key in block style, plain or quoted, and its colon. Out: 0 when there is one: `key`, `keyEnd` and `keyHash`
 * are set, the cursor stands behind the colon. Otherwise the place that ends the plain scalar that stands here (see
 * `scanPlain`), or -1 for a quoted scalar, which is not gone over.
 */
export function readKey(cursor: Cursor, from: number): number {
  const { text, codes } = cursor
  const first = codes[from]!
  if (first === DOUBLE_QUOTE || first === SINGLE_QUOTE) return readQuotedKey(cursor, from) ? 0 : -1
  let at = from
  let hash = 0
  let code = first
  while (code < 128 && STOPS[code] === 0) {
    hash = (Math.imul(hash, 31) + code) | 0
    code = codes[++at]!
  }
  if (code === COLON && isGapAt(codes, at + 1)) {
    if (at - from > LONGEST_KEY) throw unknown
    cursor.keyEnd = at
    cursor.at = at + 1
    cursor.key = intern(text, codes, from, at, hash)
    cursor.keyHash = hash
    if (!isOrdinaryStart(first)) resolveKey(cursor)
    return 0
  }
  at = scanPlain(cursor, from)
  if (codes[at] !== COLON) return at
  takePlainKey(cursor, from, at)
  return 0
}

/** Sets the key that stands from `from` to `wordEnd`, with its colon at `colon`; the cursor goes behind that. */
export function takePlainKey(cursor: Cursor, from: number, colon: number): void {
  takeKey(cursor, from, cursor.wordEnd, colon, cursor.text.slice(from, cursor.wordEnd))
  resolveKey(cursor)
}

/** The same for a quoted key. */
export function takeQuotedKey(cursor: Cursor, quoted: StringNode, colon: number): void {
  takeKey(cursor, quoted.start, quoted.end, colon, quoted.value)
}

function takeKey(cursor: Cursor, start: number, end: number, colon: number, key: string): void {
  if (colon - start > LONGEST_KEY) throw unknown
  setKey(cursor, key)
  cursor.keyEnd = end
  cursor.at = colon + 1
}

/** Makes of a plain key's text what it means as a key: `yes` is `true`. */
function resolveKey(cursor: Cursor): void {
  const { key } = cursor
  // Words with a meaning are short; what stands behind `<` in the alphabet begins a word.
  if (key.length > 5 && key.charCodeAt(0) > LESS) return
  const resolved = resolvePlain(key)
  if (resolved.kind === 'string') return
  const text = resolved.kind === 'merge' ? undefined : keyText(resolved)
  if (text === undefined) throw unknown
  setKey(cursor, text)
}

function setKey(cursor: Cursor, key: string): void {
  cursor.keyHash = hashOf(key)
  cursor.key = key
}

/** True when the quoted scalar at `from` is a key: the cursor stands behind its colon then. */
function readQuotedKey(cursor: Cursor, from: number): boolean {
  const { codes } = cursor
  const end = closingQuote(codes, from)
  if (end === -1) return false
  const colon = skipSpaces(codes, end)
  if (codes[colon] !== COLON) return false
  // A quoted scalar with something else behind it is refused by whoever reads it as a value.
  if (!isGapAt(codes, colon + 1)) throw unknown
  takeQuotedKey(cursor, readQuoted(cursor, from), colon)
  return true
}

/** The place behind the quote that closes the scalar at `from`; -1 when its line ends before that. */
function closingQuote(codes: Uint16Array, from: number): number {
  const quote = codes[from]!
  let at = from + 1
  for (;;) {
    const code = codes[at]!
    if (code === quote) {
      if (quote === DOUBLE_QUOTE || codes[at + 1] !== SINGLE_QUOTE) return at + 1
      at++
    } else if (code === BACKSLASH && quote === DOUBLE_QUOTE) {
      if (isLineEnd(codes, at + 1, codes[at + 1]!)) return -1
      at++
    } else if (code < SPACE && code !== TAB && isLineEnd(codes, at, code)) return -1
    at++
  }
}

/** Reads the quoted scalar that begins at `from`. Leaves the cursor behind its closing quote. */
export function readQuoted(cursor: Cursor, from: number): StringNode {
  const { text, codes } = cursor
  const quote = codes[from]!
  let at = from + 1
  for (;;) {
    const code = codes[at]!
    if (code === quote) {
      if (quote === SINGLE_QUOTE && codes[at + 1] === SINGLE_QUOTE) return readFoldedQuoted(cursor, from)
      cursor.at = at + 1
      cursor.folded = false
      return { kind: 'string', start: from, end: at + 1, value: text.slice(from + 1, at) }
    }
    const special = code === BACKSLASH ? quote === DOUBLE_QUOTE : code < SPACE && code !== TAB
    if (special) return readFoldedQuoted(cursor, from)
    if (code > 126 && !isOrdinary(codes, at, code)) throw unknown
    at++
  }
}

/** The same for a scalar with escapes or over several lines. */
function readFoldedQuoted(cursor: Cursor, from: number): StringNode {
  const { text, codes, end } = cursor
  const quote = codes[from]!
  let at = from + 1
  let piece = at
  let value = ''
  let folded = false
  for (;;) {
    const code = codes[at]!
    if (code === quote) {
      value += text.slice(piece, at)
      if (quote === DOUBLE_QUOTE || codes[at + 1] !== SINGLE_QUOTE) break
      piece = at + 1
      at += 2
    } else if (code === BACKSLASH && quote === DOUBLE_QUOTE) {
      value += text.slice(piece, at)
      const next = codes[at + 1]!
      if (isLineEnd(codes, at + 1, next)) {
        folded = true
        at = skipBlankLines(codes, at + 1, end)
        value += '\n'.repeat(countBreaks(codes, piece, at) - 1)
      } else {
        const length = escapeLength(next)
        value += unescape(codes, at, length)
        at += length
      }
      piece = at
    } else if (code < SPACE && code !== TAB) {
      if (!isLineEnd(codes, at, code)) throw unknown
      folded = true
      let last = at
      while (last > piece && isBlank(codes[last - 1]!)) last--
      const next = skipBlankLines(codes, at, end)
      value += text.slice(piece, last) + foldedBreaks(codes, at, next)
      at = piece = next
    } else if (code > 126 && !isOrdinary(codes, at, code)) throw unknown
    else at++
  }
  cursor.at = at + 1
  cursor.folded = folded
  return { kind: 'string', start: from, end: at + 1, value }
}

function countBreaks(codes: Uint16Array, from: number, to: number): number {
  let breaks = 0
  for (let at = from; at < to; at++) if (codes[at] === LINE_FEED) breaks++
  return breaks
}

/** From a line's end over blank lines and blanks to the next character of a quoted scalar. */
function skipBlankLines(codes: Uint16Array, from: number, end: number): number {
  let at = from
  let code = codes[at]!
  while (isBlank(code) || isLineEnd(codes, at, code)) code = codes[++at]!
  if (at >= end) throw unknown
  // A document may begin or end here.
  if (codes[at - 1] === LINE_FEED && isMarker(codes, at, code)) throw unknown
  return at
}

const ESCAPES = new Map(
  Object.entries({
    0: '\0', a: '\x07', b: '\b', t: '\t', '\t': '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1b', ' ': ' ',
    '"': '"', "'": "'", '\\': '\\', N: '\x85', _: '\xa0', L: '\u2028', P: '\u2029'
  }).map(([letter, meaning]) => [letter.charCodeAt(0), meaning])
)

/** How long an escape sequence is whose backslash this letter follows. */
function escapeLength(letter: number): number {
  if (letter === 0x78) return 4
  if (letter === 0x75) return 6
  if (letter === 0x55) return 10
  return 2
}

/** What the escape sequence at `at` stands for. */
function unescape(codes: Uint16Array, at: number, length: number): string {
  if (length === 2) {
    const meaning = ESCAPES.get(codes[at + 1]!)
    if (meaning === undefined) throw unknown
    return meaning
  }
  let code = 0
  for (let i = at + 2; i < at + length; i++) {
    const digit = hexValue(codes[i]!)
    if (digit < 0) throw unknown
    code = code * 16 + digit
  }
  if ((code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff) throw unknown
  return String.fromCodePoint(code)
}
