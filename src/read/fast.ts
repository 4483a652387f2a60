/**
 * The quick reader: one pass over YAML as people and Helm write it, with positions. What it does not know, it leaves to
 * the exact reader (`yaml/`), which it agrees with wherever it answers; it never guesses. It knows block collections,
 * scalars of all styles and aliases of them, flow collections and comments. It leaves: anchors of collections, tags,
 * merge keys, explicit keys, directives, tabs and line breaks in odd places, control characters, and everything that
 * kubectl refuses.
 */
import type { Problem } from './document.ts'
import { readBlockScalar } from './fast-block-scalar.ts'
import {
  type Cursor, afterMarker, isGapAt, open, skipSpaces, toContent, toNextContent, unknown
} from './fast-cursor.ts'
import { addEntry, addItem, takeEntries, takeItems } from './fast-entries.ts'
import { readFlow } from './fast-flow.ts'
import { absentNode, readKey, readPlain, readQuoted, scanPlain } from './fast-scalar.ts'
import {
  BEGINS_ALIAS, BEGINS_ANCHOR, BEGINS_BLOCK_SCALAR, BEGINS_DASH, BEGINS_FLOW, BEGINS_NOTHING, BEGINS_PLAIN,
  BEGINS_QUOTED, beginning, beginningInBlock
} from './fast-start.ts'
import type { MapNode, Node, SeqNode, Span } from './node.ts'
import { DASH, LINE_FEED, isWord } from './yaml/characters.ts'

/** What the quick reader hands back: as in a `Document`. */
export interface Read {
  readonly root: Node | null
  readonly comments: Span[]
  readonly problems: Problem[]
}

/**
 * Reads one YAML document: the part `span` of a file's text, whose characters are `codes` (see fast-codes.ts). Out: its
 * tree (null for comments only), the comments, and keys that stand twice; undefined when the document holds something
 * that only the exact reader knows.
 */
export function readFast(text: string, codes: Uint16Array, span: Span): Read | undefined {
  const { start } = span
  let { end } = span
  if (codes[end - 1] !== LINE_FEED) {
    if (end !== text.length) return undefined
    // kubectl's line reader ends every line with LF, the last one too.
    end++
  }
  const cursor: Cursor = {
    text, codes, end, at: start, column: -1, commented: false, ended: false, wordEnd: 0, folded: false, key: '',
    keyEnd: 0, keyHash: 0, depth: 0, entries: [], entryCount: 0, indexes: new Map(), items: [], itemCount: 0,
    anchors: new Map(), aliases: 0, aliasEnd: 0, comments: [], problems: []
  }
  try {
    // A document may begin with a `---` of its own.
    toContent(cursor, text.startsWith('---', start) ? afterMarker(cursor, start) : start, false)
    // Without content in front of it, `...` is a mistake.
    if (cursor.ended) return undefined
    const root = cursor.column === -1 ? null : readNode(cursor, -1)
    if (cursor.column !== -1) return undefined
    return { root, comments: cursor.comments, problems: cursor.problems }
  } catch (error) {
    if (error === unknown) return undefined
    throw error
  }
}

/**
 * Reads the node whose first line begins at the cursor, in its column, inside a collection that is indented by
 * `indent`. Leaves the cursor at the next content.
 */
function readNode(cursor: Cursor, indent: number): Node {
  const { codes, at, column } = cursor
  const begins = beginningInBlock(codes, at)
  if (begins === BEGINS_DASH) return readSeq(cursor, column, false)
  if (begins === BEGINS_PLAIN || begins === BEGINS_QUOTED) {
    const stop = readKey(cursor, at)
    if (stop === 0) return readMap(cursor, at, column)
    if (begins === BEGINS_PLAIN) return readPlain(cursor, at, stop, indent)
  }
  return readInline(cursor, at, indent)
}

/** Reads what stands behind a key and its colon, or anywhere where no block collection can begin. */
function readInline(cursor: Cursor, at: number, indent: number): Node {
  const begins = beginningInBlock(cursor.codes, at)
  if (begins === BEGINS_PLAIN) return readPlain(cursor, at, scanPlain(cursor, at), indent)
  if (begins === BEGINS_QUOTED || begins === BEGINS_FLOW) {
    const node = begins === BEGINS_FLOW ? readFlow(cursor, at) : readQuoted(cursor, at)
    toNextContent(cursor, node.end)
    return node
  }
  if (begins === BEGINS_BLOCK_SCALAR) return readBlockScalar(cursor, at, indent)
  if (begins === BEGINS_ANCHOR) return readAnchored(cursor, at, indent)
  if (begins === BEGINS_ALIAS) return readAlias(cursor, at)
  throw unknown
}

/** Reads a scalar with an anchor in front of it. Anchors of collections are left to the exact reader. */
function readAnchored(cursor: Cursor, start: number, indent: number): Node {
  const { text, codes } = cursor
  const nameEnd = skipName(codes, start + 1)
  const at = skipSpaces(codes, nameEnd)
  const begins = beginningInBlock(codes, at)
  if (begins !== BEGINS_PLAIN && begins !== BEGINS_QUOTED && begins !== BEGINS_BLOCK_SCALAR) throw unknown
  const node = readInline(cursor, at, indent)
  cursor.anchors.set(text.slice(start + 1, nameEnd), node)
  return node
}

/** More aliases than these are left to the exact reader, which knows how many are too many. */
const MOST_ALIASES = 100

function readAlias(cursor: Cursor, start: number): Node {
  const { text, codes } = cursor
  const nameEnd = skipName(codes, start + 1)
  const node = cursor.anchors.get(text.slice(start + 1, nameEnd))
  if (node === undefined || ++cursor.aliases > MOST_ALIASES) throw unknown
  toNextContent(cursor, nameEnd)
  cursor.aliasEnd = nameEnd
  return node
}

/** The place behind an anchor's name, which has a gap behind it. */
function skipName(codes: Uint16Array, from: number): number {
  let at = from
  while (isWord(codes[at]!)) at++
  if (at === from || !isGapAt(codes, at)) throw unknown
  return at
}

/** Where a collection ends whose last value this is. An alias ends behind its name, its node elsewhere. */
function endOf(cursor: Cursor, last: Node): number {
  return Math.max(last.end, cursor.aliasEnd)
}

/** Reads a mapping from behind its first key's colon on. It begins at `start`, which is in `column`. */
function readMap(cursor: Cursor, start: number, column: number): MapNode {
  open(cursor)
  const base = cursor.entryCount
  let seen = 0
  let keyStart = start
  for (;;) {
    const { key, keyEnd, keyHash } = cursor
    const value = readValue(cursor, column)
    seen = addEntry(cursor, base, seen, { key, keyStart, keyEnd, value }, keyHash)
    if (cursor.column < column) {
      cursor.depth--
      return { kind: 'map', start, end: endOf(cursor, value), entries: takeEntries(cursor, base) }
    }
    if (cursor.column > column) throw unknown
    keyStart = cursor.at
    readNextKey(cursor)
  }
}

function readNextKey(cursor: Cursor): void {
  const { codes, at } = cursor
  const begins = beginningInBlock(codes, at)
  if ((begins !== BEGINS_PLAIN && begins !== BEGINS_QUOTED) || readKey(cursor, at) !== 0) throw unknown
}

/** Reads the value of the key whose colon the cursor stands behind, in a mapping that is indented by `indent`. */
function readValue(cursor: Cursor, indent: number): Node {
  const { codes, at: behindColon } = cursor
  const at = skipSpaces(codes, behindColon)
  if (beginning(codes, at) !== BEGINS_NOTHING) return readInline(cursor, at, indent)
  toNextContent(cursor, behindColon)
  if (cursor.column > indent) return readNode(cursor, indent)
  // Items need not be indented deeper than the key.
  if (cursor.column === indent && isItem(codes, cursor.at)) return readSeq(cursor, indent, true)
  return absentNode(behindColon)
}

/** Reads the sequence whose first dash the cursor stands at; an unindented one ends at the next key in its column. */
function readSeq(cursor: Cursor, column: number, unindented: boolean): SeqNode {
  open(cursor)
  const { codes, at: start } = cursor
  const base = cursor.itemCount
  for (;;) {
    const item = readItem(cursor, column)
    addItem(cursor, item)
    const next = cursor.column
    if (next < column || (next === column && unindented && !isItem(codes, cursor.at))) {
      cursor.depth--
      return { kind: 'seq', start, end: endOf(cursor, item), items: takeItems(cursor, base) }
    }
    if (next > column || !isItem(codes, cursor.at)) throw unknown
  }
}

/** Reads the item whose dash the cursor stands at, in `column`. */
function readItem(cursor: Cursor, column: number): Node {
  const { codes, at: dash } = cursor
  const at = skipSpaces(codes, dash + 1)
  if (beginning(codes, at) === BEGINS_NOTHING) {
    toNextContent(cursor, dash + 1)
    return cursor.column > column ? readNode(cursor, column) : absentNode(dash + 1)
  }
  cursor.at = at
  cursor.column = column + at - dash
  return readNode(cursor, column)
}

/** True for a dash with a gap behind it. */
function isItem(codes: Uint16Array, at: number): boolean {
  return codes[at] === DASH && isGapAt(codes, at + 1)
}
