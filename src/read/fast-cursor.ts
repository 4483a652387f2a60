/**
 * Where the quick reader stands in its text, and how it gets from one line of content to the next.
 *
 * It works on text in which every line ends with LF or CRLF, so that each loop over a line has an end; the reader
 * sees to that before it starts.
 */
import type { Problem } from './document.ts'
import type { Entry, Node, Span } from './node.ts'
import { CARRIAGE_RETURN, DASH, DOT, HASH, LINE_FEED, SPACE, TAB } from './yaml/characters.ts'

export interface Cursor {
  /** The file's text, and its characters (see fast-codes.ts). */
  readonly text: string
  readonly codes: Uint16Array
  /** Where the document ends, behind a line break. */
  readonly end: number
  /** Where the next character to be read stands. */
  at: number
  /** The column of the line of content that `toNextContent` went to; -1 at the document's end. */
  column: number
  /** Whether `toNextContent` met a comment on its way: one ends a plain scalar. */
  commented: boolean
  /** Whether `...` ended the document. */
  ended: boolean
  /** Where the plain scalar scanned last ends, blanks behind it excluded. */
  wordEnd: number
  /** Whether the quoted scalar read last went over several lines. */
  folded: boolean
  /** The key read last, the end of its text, and a number that equal keys share. */
  key: string
  keyEnd: number
  keyHash: number
  /** How many collections are open. */
  depth: number
  /** The entries of the open mappings (see fast-entries.ts), how many they are, and an index for each big mapping. */
  readonly entries: Entry[]
  entryCount: number
  readonly indexes: Map<number, Map<string, number>>
  /** Scalars with an anchor, how many aliases stood for them, and where the last of these ends. */
  readonly anchors: Map<string, Node>
  aliases: number
  aliasEnd: number
  /** The items of the open sequences, and how many they are. */
  readonly items: Node[]
  itemCount: number
  readonly comments: Span[]
  readonly problems: Problem[]
}

/** Thrown, always this one, where a document holds something that the quick reader does not know. */
export const unknown = new Error('not in the quick reader\'s subset of YAML')

/** A document nested deeper than this is left to the exact reader, which knows the limit. */
const DEEPEST = 100

/** A collection begins; `cursor.depth--` when it ends. */
export function open(cursor: Cursor): void {
  if (++cursor.depth > DEEPEST) throw unknown
}

/** What ends or interrupts a run of ordinary characters in a plain scalar in block style. */
export const STOPS = new Uint8Array(128)
for (let code = 0; code < 32; code++) STOPS[code] = 1
STOPS[127] = STOPS[SPACE] = STOPS[':'.charCodeAt(0)] = 1

/**
 * True for a character that is text wherever it stands. False for line breaks other than LF and CR, for control
 * characters, byte order marks and halves of pairs, all of which the exact reader judges.
 */
export function isOrdinary(codes: Uint16Array, at: number, code: number): boolean {
  if (code < 127) return code >= SPACE || code === TAB
  if (code < 0xa0) return false
  if (code < 0xd800) return code !== 0x2028 && code !== 0x2029
  if (code < 0xdc00) return (codes[at + 1]! & 0xfc00) === 0xdc00
  if (code < 0xe000) return (codes[at - 1]! & 0xfc00) === 0xd800
  return code < 0xfffe && code !== 0xfeff
}

/** True when a line ends here. A CR without LF is not known. */
export function isLineEnd(codes: Uint16Array, at: number, code: number): boolean {
  if (code === LINE_FEED) return true
  if (code !== CARRIAGE_RETURN) return false
  if (codes[at + 1] === LINE_FEED) return true
  throw unknown
}

/** True for a space or the end of a line: what has to follow `-` and `:`. A tab there is not known. */
export function isGapAt(codes: Uint16Array, at: number): boolean {
  const code = codes[at]!
  if (code === SPACE || code === LINE_FEED) return true
  if (code === TAB) throw unknown
  return isLineEnd(codes, at, code)
}

/** The first place from `at` on that holds no space. */
export function skipSpaces(codes: Uint16Array, at: number): number {
  while (codes[at] === SPACE) at++
  return at
}

/** The end of the line that `at` is in: where its LF or CRLF stands. */
export function lineEnd(codes: Uint16Array, at: number): number {
  for (;;) {
    const code = codes[at]!
    if (code === LINE_FEED) return at
    if (code < 32 || code > 126) {
      if (code === CARRIAGE_RETURN && codes[at + 1] === LINE_FEED) return at
      if (!isOrdinary(codes, at, code)) throw unknown
    }
    at++
  }
}

/** From the end of a line to the start of the next. */
export function afterBreak(codes: Uint16Array, at: number): number {
  return codes[at] === LINE_FEED ? at + 1 : at + 2
}

/** Reads a comment that begins here. Out: where its line ends. */
export function readComment(cursor: Cursor, at: number): number {
  const end = lineEnd(cursor.codes, at)
  cursor.comments.push({ start: at, end })
  return end
}

/**
 * From behind a value to the next line that holds more than blanks and comments. The rest of the value's own line may
 * hold a comment only.
 */
export function toNextContent(cursor: Cursor, from: number): void {
  const { codes } = cursor
  const at = skipSpaces(codes, from)
  const code = codes[at]!
  if (code === LINE_FEED) toContent(cursor, at + 1, false)
  else if (code === HASH) {
    if (at === from) throw unknown
    toContent(cursor, afterBreak(codes, readComment(cursor, at)), true)
  } else if (isLineEnd(codes, at, code)) toContent(cursor, at + 2, false)
  else throw unknown
}

/** From the start of a line to the first line that holds more than blanks and comments, or to the document's end. */
export function toContent(cursor: Cursor, from: number, commented: boolean): void {
  const { codes, end } = cursor
  let start = from
  while (start < end) {
    const at = skipSpaces(codes, start)
    const code = codes[at]!
    if (code === LINE_FEED) start = at + 1
    else if (code === HASH) {
      commented = true
      start = afterBreak(codes, readComment(cursor, at))
    } else if (isLineEnd(codes, at, code)) start = at + 2
    else if (at === start && isMarker(codes, at, code)) {
      // Behind `...` nothing is known but comments.
      if (code === DASH || cursor.ended) throw unknown
      cursor.ended = true
      start = afterMarker(cursor, at)
    } else {
      if (cursor.ended) throw unknown
      cursor.at = at
      cursor.column = at - start
      cursor.commented = commented
      return
    }
  }
  cursor.at = end
  cursor.column = -1
  cursor.commented = commented
}

/** The start of the line behind a marker, which only a comment follows on its own line. */
export function afterMarker(cursor: Cursor, marker: number): number {
  const { codes } = cursor
  const at = skipSpaces(codes, marker + 3)
  const code = codes[at]!
  if (code === HASH && at > marker + 3) return afterBreak(codes, readComment(cursor, at))
  if (!isLineEnd(codes, at, code)) throw unknown
  return afterBreak(codes, at)
}

/** True for `---` or `...`: at the start of a line a document begins or ends there. */
export function isMarker(codes: Uint16Array, at: number, code: number): boolean {
  return (code === DASH || code === DOT) && codes[at + 1] === code && codes[at + 2] === code
}
