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
  /** The file's text. */
  readonly text: string
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
export function isOrdinary(text: string, at: number, code: number): boolean {
  if (code < 127) return code >= SPACE || code === TAB
  if (code < 0xa0) return false
  if (code < 0xd800) return code !== 0x2028 && code !== 0x2029
  if (code < 0xdc00) return (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
  if (code < 0xe000) return (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
  return code < 0xfffe && code !== 0xfeff
}

/** True when a line ends here. A CR without LF is not known. */
export function isLineEnd(text: string, at: number, code: number): boolean {
  if (code === LINE_FEED) return true
  if (code !== CARRIAGE_RETURN) return false
  if (text.charCodeAt(at + 1) === LINE_FEED) return true
  throw unknown
}

/** True for a space or the end of a line: what has to follow `-` and `:`. A tab there is not known. */
export function isGapAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === SPACE || code === LINE_FEED) return true
  if (code === TAB) throw unknown
  return isLineEnd(text, at, code)
}

/** The first place from `at` on that holds no space. */
export function skipSpaces(text: string, at: number): number {
  while (text.charCodeAt(at) === SPACE) at++
  return at
}

/** The end of the line that `at` is in: where its LF or CRLF stands. */
export function lineEnd(text: string, at: number): number {
  for (;;) {
    const code = text.charCodeAt(at)
    if (code === LINE_FEED) return at
    if (code < 32 || code > 126) {
      if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) return at
      if (!isOrdinary(text, at, code)) throw unknown
    }
    at++
  }
}

/** From the end of a line to the start of the next. */
export function afterBreak(text: string, at: number): number {
  return text.charCodeAt(at) === LINE_FEED ? at + 1 : at + 2
}

/** Reads a comment that begins here. Out: where its line ends. */
export function readComment(cursor: Cursor, at: number): number {
  const end = lineEnd(cursor.text, at)
  cursor.comments.push({ start: at, end })
  return end
}

/**
 * From behind a value to the next line that holds more than blanks and comments. The rest of the value's own line may
 * hold a comment only.
 */
export function toNextContent(cursor: Cursor, from: number): void {
  const { text } = cursor
  const at = skipSpaces(text, from)
  const code = text.charCodeAt(at)
  if (code === LINE_FEED) toContent(cursor, at + 1, false)
  else if (code === HASH) {
    if (at === from) throw unknown
    toContent(cursor, afterBreak(text, readComment(cursor, at)), true)
  } else if (isLineEnd(text, at, code)) toContent(cursor, at + 2, false)
  else throw unknown
}

/** From the start of a line to the first line that holds more than blanks and comments, or to the document's end. */
export function toContent(cursor: Cursor, from: number, commented: boolean): void {
  const { text, end } = cursor
  let start = from
  while (start < end) {
    const at = skipSpaces(text, start)
    const code = text.charCodeAt(at)
    if (code === LINE_FEED) start = at + 1
    else if (code === HASH) {
      commented = true
      start = afterBreak(text, readComment(cursor, at))
    } else if (isLineEnd(text, at, code)) start = at + 2
    else if (at === start && isMarker(text, at, code)) {
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
  const { text } = cursor
  const at = skipSpaces(text, marker + 3)
  const code = text.charCodeAt(at)
  if (code === HASH && at > marker + 3) return afterBreak(text, readComment(cursor, at))
  if (!isLineEnd(text, at, code)) throw unknown
  return afterBreak(text, at)
}

/** True for `---` or `...`: at the start of a line a document begins or ends there. */
export function isMarker(text: string, at: number, code: number): boolean {
  return (code === DASH || code === DOT) && text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === code
}
