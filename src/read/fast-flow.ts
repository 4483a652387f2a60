/** Flow collections (`{}` and `[]`), over as many lines as they have, as the quick reader reads them. */
import {
  type Cursor, STOPS, isGapAt, isLineEnd, isMarker, isOrdinary, open, readComment, skipSpaces, unknown
} from './fast-cursor.ts'
import { addEntry, addItem, takeEntries, takeItems } from './fast-entries.ts'
import { plainNode, readQuoted, takePlainKey, takeQuotedKey } from './fast-scalar.ts'
import { BEGINS_DASH, BEGINS_FLOW, BEGINS_PLAIN, BEGINS_QUOTED, beginning } from './fast-start.ts'
import type { Node } from './node.ts'
import {
  CARRIAGE_RETURN, COLON, COMMA, DASH, HASH, LEFT_BRACE, LEFT_BRACKET, LINE_FEED, QUESTION, RIGHT_BRACE, RIGHT_BRACKET,
  SPACE, TAB
} from './yaml/characters.ts'

/** Reads the flow collection that begins at `start`. Leaves the cursor behind its closing bracket. */
export function readFlow(cursor: Cursor, start: number): Node {
  open(cursor)
  const node = cursor.codes[start] === LEFT_BRACE ? readFlowMap(cursor, start) : readFlowSeq(cursor, start)
  cursor.depth--
  return node
}

function readFlowSeq(cursor: Cursor, start: number): Node {
  const { codes } = cursor
  const base = cursor.itemCount
  let at = skipGap(cursor, start + 1)
  while (codes[at] !== RIGHT_BRACKET) {
    addItem(cursor, readItem(cursor, at))
    at = skipGap(cursor, cursor.at)
    if (codes[at] === COMMA) at = skipGap(cursor, at + 1)
    else if (codes[at] !== RIGHT_BRACKET) throw unknown
  }
  cursor.at = at + 1
  return { kind: 'seq', start, end: at + 1, items: takeItems(cursor, base) }
}

function readFlowMap(cursor: Cursor, start: number): Node {
  const { codes } = cursor
  const base = cursor.entryCount
  let seen = 0
  let at = skipGap(cursor, start + 1)
  while (codes[at] !== RIGHT_BRACE) {
    readFlowKey(cursor, at)
    const { key, keyEnd, keyHash } = cursor
    const value = readItem(cursor, skipGap(cursor, cursor.at))
    seen = addEntry(cursor, base, seen, { key, keyStart: at, keyEnd, value }, keyHash)
    at = skipGap(cursor, cursor.at)
    if (codes[at] === COMMA) at = skipGap(cursor, at + 1)
    else if (codes[at] !== RIGHT_BRACE) throw unknown
  }
  cursor.at = at + 1
  return { kind: 'map', start, end: at + 1, entries: takeEntries(cursor, base) }
}

/** Reads a key and its colon, which stands on the same line. */
function readFlowKey(cursor: Cursor, from: number): void {
  const { codes } = cursor
  const begins = beginning(codes, from)
  if (begins === BEGINS_QUOTED) {
    const key = readQuoted(cursor, from)
    const colon = skipSpaces(codes, cursor.at)
    if (codes[colon] !== COLON || cursor.folded) throw unknown
    takeQuotedKey(cursor, key, colon)
  } else if (begins === BEGINS_PLAIN || begins === BEGINS_DASH) {
    const colon = scanFlowPlain(cursor, from)
    if (codes[colon] !== COLON) throw unknown
    takePlainKey(cursor, from, colon)
  } else throw unknown
}

function readItem(cursor: Cursor, at: number): Node {
  const begins = beginning(cursor.codes, at)
  if (begins === BEGINS_QUOTED) return readQuoted(cursor, at)
  if (begins === BEGINS_FLOW) return readFlow(cursor, at)
  if (begins !== BEGINS_PLAIN && begins !== BEGINS_DASH) throw unknown
  scanFlowPlain(cursor, at)
  const end = cursor.wordEnd
  cursor.at = end
  return plainNode(cursor.text.slice(at, end), at, end)
}

/**
 * Goes over the plain scalar that begins at `from`. Out: the place that ends it; `wordEnd` is where its text ends. If
 * it goes on in the next line, whoever looks for a comma or a bracket there finds none.
 */
function scanFlowPlain(cursor: Cursor, from: number): number {
  const { codes } = cursor
  const first = codes[from]!
  if (isMarker(codes, from, first) && codes[from - 1] === LINE_FEED) throw unknown
  if (first === DASH && (isGapAt(codes, from + 1) || isFlowEnd(codes, from + 1))) throw unknown
  let at = from
  let end = from
  for (;;) {
    const code = codes[at]!
    if (code === SPACE) {
      at = skipSpaces(codes, at + 1)
      if (codes[at] === HASH) break
      continue
    }
    if (code === COMMA || code === RIGHT_BRACE || code === RIGHT_BRACKET) break
    if (code === LEFT_BRACE || code === LEFT_BRACKET || code === QUESTION) throw unknown
    if (code === COLON) {
      if (isGapAt(codes, at + 1)) break
      if (isFlowEnd(codes, at + 1)) throw unknown
    } else if (code < 128 && STOPS[code] !== 0) {
      if (!isLineEnd(codes, at, code) || isTabAhead(codes, at)) throw unknown
      break
    } else if (code > 127 && !isOrdinary(codes, at, code)) throw unknown
    end = ++at
  }
  cursor.wordEnd = end
  return at
}

/** True when the next line with content begins with a tab: behind a plain scalar that may be refused. */
function isTabAhead(codes: Uint16Array, from: number): boolean {
  let at = from
  let code = codes[at]!
  while (code === SPACE || code === LINE_FEED || code === CARRIAGE_RETURN) code = codes[++at]!
  return code === TAB
}

function isFlowEnd(codes: Uint16Array, at: number): boolean {
  const code = codes[at]!
  return (
    code === COMMA || code === LEFT_BRACE || code === LEFT_BRACKET || code === RIGHT_BRACE || code === RIGHT_BRACKET ||
    code === QUESTION
  )
}

/** The first place from `from` on that holds neither blanks nor line breaks nor a comment. */
function skipGap(cursor: Cursor, from: number): number {
  const { codes, end } = cursor
  let at = from
  for (;;) {
    const code = codes[at]!
    if (code === SPACE || code === TAB || code === LINE_FEED) at++
    else if (code === HASH) {
      if (at === from) throw unknown
      at = readComment(cursor, at)
    } else if (isLineEnd(codes, at, code)) at++
    else break
    if (at >= end) throw unknown
  }
  return at
}
