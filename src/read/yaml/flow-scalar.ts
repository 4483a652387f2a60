/** Plain and quoted scalars, as libyaml scans them. */
import {
  BACKSLASH, COLON, COMMA, DOUBLE_QUOTE, HASH, LEFT_BRACE, LEFT_BRACKET, NUL, QUESTION, RIGHT_BRACE, RIGHT_BRACKET,
  SINGLE_QUOTE, SPACE, TAB, hexValue, isBlank, isBreak, isGap
} from './characters.ts'
import { type Scanner, column, isDocumentIndicator, need, readBreak, scanFault, skipBreak } from './token.ts'

/** Scans the plain scalar that begins here, over as many lines as it has. */
export function scanPlainScalar(s: Scanner): void {
  const { text, line } = s
  const start = s.at
  const indent = s.indent + 1
  let end = start
  // What is joined so far, where the piece begins that is still to be joined, and what a line break before it becomes.
  let value = ''
  let from = start
  let joint: string | null = null
  for (;;) {
    need(s, 4)
    if (s.at === s.lineStart && isDocumentIndicator(text, s.at)) break
    let code = text.charCodeAt(s.at)
    if (code === HASH) break
    if (!isGap(code) && !endsPlain(s, s.at)) {
      if (joint !== null) {
        value += text.slice(from, end) + joint
        from = s.at
        joint = null
      }
      skipWords(s)
      end = s.at
    }
    code = text.charCodeAt(s.at)
    if (!isBlank(code) && !isBreak(code)) break
    joint = skipPlainGap(s, indent)
    if (s.flowLevel === 0 && column(s) < indent) break
  }
  if (joint !== null) s.simpleKeyAllowed = true
  value = value === '' ? text.slice(from, end) : value + text.slice(from, end)
  s.tokens.push({ type: 'plain', start, end, line, value, suffix: '' })
}

/** True for a character that ends a plain scalar: a colon with a gap behind it, an indicator of flow collections. */
function endsPlain(s: Scanner, at: number): boolean {
  const code = s.text.charCodeAt(at)
  if (code === COLON) return isGap(s.text.charCodeAt(at + 1))
  return s.flowLevel > 0 && isFlowIndicator(code)
}

function isFlowIndicator(code: number): boolean {
  return (
    code === COMMA || code === LEFT_BRACKET || code === RIGHT_BRACKET || code === LEFT_BRACE || code === RIGHT_BRACE ||
    code === QUESTION
  )
}

/** Skips a plain scalar's word, or all its words up to the line's end when the buffer need not be asked. */
function skipWords(s: Scanner): void {
  const { text } = s
  if (s.limit !== Infinity) {
    do {
      s.at++
      need(s, 2)
    } while (!isGap(text.charCodeAt(s.at)) && !endsPlain(s, s.at))
    return
  }
  const flow = s.flowLevel > 0
  let at = s.at
  for (;;) {
    const code = text.charCodeAt(at)
    if (code === SPACE) {
      const next = text.charCodeAt(at + 1)
      if (isGap(next) || next === HASH || endsPlain(s, at + 1)) break
    } else if (isGap(code)) break
    else if (code === COLON ? isGap(text.charCodeAt(at + 1)) : flow && isFlowIndicator(code)) break
    at++
  }
  s.at = at
}

/** Skips blanks and line breaks inside a plain scalar. Out: what they become; null without a line break. */
function skipPlainGap(s: Scanner, indent: number): string | null {
  const { text } = s
  let leading = ''
  let trailing = ''
  need(s, 1)
  for (;;) {
    const code = text.charCodeAt(s.at)
    if (isBlank(code)) {
      if (code === TAB && leading !== '' && column(s) < indent)
        throw scanFault(s, 'found a tab character that violates indentation')
      s.at++
    } else if (isBreak(code)) {
      need(s, 2)
      if (leading === '') leading = readBreak(s)
      else trailing += readBreak(s)
    } else break
    need(s, 1)
  }
  return leading === '' ? null : fold(leading, trailing)
}

/** What the line breaks between two lines of a scalar become: one is a space, more lose the first. LS and PS stay. */
function fold(leading: string, trailing: string): string {
  if (leading !== '\n') return leading + trailing
  return trailing === '' ? ' ' : trailing
}

/** Scans the quoted scalar that begins here. */
export function scanQuotedScalar(s: Scanner, single: boolean): void {
  const { text, line } = s
  const start = s.at
  const quote = single ? SINGLE_QUOTE : DOUBLE_QUOTE
  let value = ''
  s.at++
  for (;;) {
    need(s, 4)
    if (s.at === s.lineStart && isDocumentIndicator(text, s.at))
      throw scanFault(s, 'found unexpected document indicator', { start, end: start + 1 })
    if (text.charCodeAt(s.at) === NUL)
      throw scanFault(s, 'found unexpected end of stream', { start, end: start + 1 })

    let escapedBreak = false
    let code = text.charCodeAt(s.at)
    while (!isGap(code)) {
      if (code === quote) {
        if (!single || text.charCodeAt(s.at + 1) !== SINGLE_QUOTE) break
        value += "'"
        s.at += 2
        need(s, 2)
      } else if (code === BACKSLASH && !single) {
        if (isBreak(text.charCodeAt(s.at + 1))) {
          need(s, 3)
          s.at++
          skipBreak(s)
          escapedBreak = true
          break
        }
        value += scanEscape(s)
        need(s, 2)
      } else value += scanPiece(s, quote)
      code = text.charCodeAt(s.at)
    }
    need(s, 1)
    if (text.charCodeAt(s.at) === quote) break
    value += scanQuotedGap(s, escapedBreak)
  }
  s.at++
  s.tokens.push({ type: 'scalar', start, end: s.at, line, value, suffix: '' })
}

/** Ordinary characters of a quoted scalar, of which there is at least one. */
function scanPiece(s: Scanner, quote: number): string {
  const { text } = s
  const from = s.at
  let at = from
  for (;;) {
    at++
    if (at + 2 > s.limit) {
      s.at = at
      need(s, 2)
    }
    const code = text.charCodeAt(at)
    if (isGap(code) || code === quote || (code === BACKSLASH && quote === DOUBLE_QUOTE)) break
  }
  s.at = at
  return text.slice(from, at)
}

/** Blanks and line breaks inside a quoted scalar: what they become. Behind an escaped line break blanks are nothing. */
function scanQuotedGap(s: Scanner, escapedBreak: boolean): string {
  const { text } = s
  const from = s.at
  let end = from
  let leading = ''
  let trailing = ''
  for (;;) {
    const code = text.charCodeAt(s.at)
    if (isBlank(code)) s.at++
    else if (isBreak(code)) {
      need(s, 2)
      if (leading === '' && !escapedBreak) leading = readBreak(s)
      else trailing += readBreak(s)
    } else break
    if (leading === '') end = s.at
    need(s, 1)
  }
  if (escapedBreak) return trailing
  return leading === '' ? text.slice(from, end) : fold(leading, trailing)
}

const ESCAPES = new Map(
  Object.entries({
    0: '\0', a: '\x07', b: '\b', t: '\t', '\t': '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1b', ' ': ' ',
    '"': '"', "'": "'", '\\': '\\', N: '\x85', _: '\xa0', L: '\u2028', P: '\u2029'
  }).map(([letter, meaning]) => [letter.charCodeAt(0), meaning])
)

/** How many hexadecimal digits follow `\x`, `\u` and `\U`. */
const CODE_LENGTHS = new Map([[0x78, 2], [0x75, 4], [0x55, 8]])

/** The escape sequence here: what it means. */
function scanEscape(s: Scanner): string {
  const { text } = s
  const letter = text.charCodeAt(s.at + 1)
  const meaning = ESCAPES.get(letter)
  if (meaning !== undefined) {
    s.at += 2
    return meaning
  }
  const length = CODE_LENGTHS.get(letter)
  if (length === undefined)
    throw scanFault(s, 'found unknown escape character', { start: s.at, end: s.at + 2 })
  s.at += 2
  need(s, length)
  let code = 0
  for (let i = 0; i < length; i++) {
    const digit = hexValue(text.charCodeAt(s.at + i))
    if (digit < 0) throw scanFault(s, 'did not find expected hexdecimal number', { start: s.at - 2, end: s.at + i })
    code = code * 16 + digit
  }
  if ((code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff)
    throw scanFault(s, 'found invalid Unicode character escape code', { start: s.at - 2, end: s.at + length })
  s.at += length
  return String.fromCodePoint(code)
}
