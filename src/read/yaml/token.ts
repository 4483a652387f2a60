/** The scanner's state and its tokens: what the files that scan, and the parser behind them, share. */
import type { Span } from '../node.ts'
import { type Buffer, fill, needsBuffer, openBuffer } from './buffer.ts'
import {
  BYTE_ORDER_MARK, CARRIAGE_RETURN, DASH, DOT, LINE_FEED, LINE_SEPARATOR, PARAGRAPH_SEPARATOR, isBreak, isBreakOrEnd,
  isGap
} from './characters.ts'
import { Unreadable } from './fault.ts'

export type TokenType =
  | 'version-directive'
  | 'tag-directive'
  | 'document-start'
  | 'document-end'
  | 'block-sequence-start'
  | 'block-mapping-start'
  | 'block-end'
  | 'flow-sequence-start'
  | 'flow-sequence-end'
  | 'flow-mapping-start'
  | 'flow-mapping-end'
  | 'block-entry'
  | 'flow-entry'
  | 'key'
  | 'value'
  | 'alias'
  | 'anchor'
  | 'tag'
  | 'plain'
  | 'scalar'
  | 'stream-end'

/** A token. Offsets count from the document's start, lines from 0. */
export interface Token extends Span {
  readonly type: TokenType
  readonly line: number
  /** A scalar's or a name's text, a tag's or directive's handle, a `%YAML` directive's version. */
  readonly value: string
  /** What follows a tag's handle; a `%TAG` directive's prefix. */
  readonly suffix: string
}

/** A place where `key:` may turn out to have begun; one for each flow level. */
export interface SimpleKey {
  possible: boolean
  required: boolean
  token: number
  at: number
  line: number
  column: number
}

export interface Scanner {
  /** The document with a final line break, and a NUL behind it. */
  readonly text: string
  /** The text's end, before the NUL. */
  readonly size: number
  at: number
  line: number
  lineStart: number
  /** How far to go without asking the buffer: everywhere, in a text without special characters. */
  limit: number
  readonly buffer: Buffer | null
  /** The queue of tokens; those before `head` are taken. */
  readonly tokens: Token[]
  head: number
  /** How many tokens were taken in all. */
  taken: number
  /** The head of the queue is known to be a token, not a key whose colon is still to come. */
  ready: boolean
  flowLevel: number
  indent: number
  readonly indents: number[]
  simpleKeyAllowed: boolean
  readonly simpleKeys: SimpleKey[]
  /** From a token's number to the flow level whose simple key begins with it. */
  readonly keyLevels: Map<number, number>
  /** Comments met so far. */
  readonly comments: Span[]
}

/**
 * A scanner at a document's start. In: the document's text, as it stands in the file (line breaks of any kind, the last
 * line ended or not).
 */
export function createScanner(document: string): Scanner {
  // kubectl's line reader ends the last line; its CR, if it has one, becomes half of that line break.
  const last = document.charCodeAt(document.length - 1)
  const tail = last === LINE_FEED ? '' : last === CARRIAGE_RETURN ? '\r\n' : '\n'
  const text = `${document}${tail}\0`
  const size = text.length - 1
  const buffer = needsBuffer(document) ? openBuffer(text, size) : null
  const start = buffer?.start ?? 0
  return {
    text,
    size,
    at: start,
    line: 0,
    lineStart: start,
    limit: buffer === null ? Infinity : -Infinity,
    buffer,
    tokens: [],
    head: 0,
    taken: 0,
    ready: false,
    flowLevel: 0,
    indent: -1,
    indents: [],
    simpleKeyAllowed: true,
    simpleKeys: [simpleKey(0, start)],
    keyLevels: new Map(),
    comments: []
  }
}

/** A simple key that is not possible yet. */
export function simpleKey(token: number, at: number): SimpleKey {
  return { possible: false, required: false, token, at, line: 0, column: 0 }
}

/** Asks for `count` characters from the scanner's place on, which may end the reading (see buffer.ts). */
export function need(s: Scanner, count: number): void {
  if (s.at + count > s.limit) s.limit = fill(s.buffer!, s.at, count)
}

/**
 * Skips the byte order mark that begins a line. go-yaml looks for it at the start of its buffer, so that what it skips
 * may be any character, a line break too, and even the end. It is one column wide.
 */
export function skipByteOrderMark(s: Scanner): void {
  if (s.buffer === null || s.text.charCodeAt(s.buffer.start) !== BYTE_ORDER_MARK) return
  if (s.at >= s.size) s.buffer.start = s.at
  else if (breakLength(s.text, s.at) === 2) s.at += 2
  else s.at = here(s).end
  s.lineStart = s.at - 1
}

export function column(s: Scanner): number {
  return s.at - s.lineStart
}

/**
 * The length of the line break at `at`. kubectl's line reader turns CR LF into LF, and what then is a CR LF is one line
 * break for YAML: so are CR CR LF.
 */
function breakLength(text: string, at: number): number {
  if (text.charCodeAt(at) !== CARRIAGE_RETURN) return 1
  const next = text.charCodeAt(at + 1)
  if (next === LINE_FEED) return 2
  return next === CARRIAGE_RETURN && text.charCodeAt(at + 2) === LINE_FEED ? 3 : 1
}

/** Moves past the line break here; does nothing elsewhere. */
export function skipBreak(s: Scanner): void {
  if (!isBreak(s.text.charCodeAt(s.at))) return
  s.at += breakLength(s.text, s.at)
  s.line++
  s.lineStart = s.at
}

/** Moves past the line break here. Out: what it means in a scalar; nothing elsewhere. */
export function readBreak(s: Scanner): string {
  const code = s.text.charCodeAt(s.at)
  if (!isBreak(code)) return ''
  skipBreak(s)
  return code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR ? String.fromCharCode(code) : '\n'
}

/** `---` or `...` with a gap behind it. */
export function isDocumentIndicator(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (
    (code === DASH || code === DOT) &&
    text.charCodeAt(at + 1) === code &&
    text.charCodeAt(at + 2) === code &&
    isGap(text.charCodeAt(at + 3))
  )
}

/** Skips the comment that begins here, up to the line's end. */
export function skipComment(s: Scanner): void {
  const start = s.at
  do {
    s.at++
    need(s, 1)
  } while (!isBreakOrEnd(s.text.charCodeAt(s.at)))
  s.comments.push({ start, end: s.at })
}

export function push(s: Scanner, type: TokenType, start: number, line: number, value = '', suffix = ''): void {
  s.tokens.push({ type, start, end: s.at, line, value, suffix })
}

/**
 * The scanner's complaint. `problem` is libyaml's; kubectl's line is the one where the scanner stands, and is not told
 * on the first. `place` is where the cause is, if not here.
 */
export function scanFault(s: Scanner, problem: string, place?: Span): Unreadable {
  const line = s.line > 0 ? `line ${s.line + 1}: ` : ''
  return new Unreadable(`yaml: ${line}${problem}`, problem, place ?? here(s), s.text.charAt(s.at))
}

/** The character under the scanner. */
export function here(s: Scanner): Span {
  return { start: s.at, end: s.at + (s.text.codePointAt(s.at)! > 0xffff ? 2 : 1) }
}
