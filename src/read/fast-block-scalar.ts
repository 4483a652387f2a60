/** Literal (`|`) and folded (`>`) scalars, as the quick reader reads them. */
import {
  type Cursor, afterBreak, isLineEnd, lineEnd, readComment, skipSpaces, toContent, unknown
} from './fast-cursor.ts'
import type { StringNode } from './node.ts'
import { DASH, HASH, LINE_FEED, PIPE, PLUS, SPACE, TAB, ZERO, isDigit } from './yaml/characters.ts'

/**
 * Reads the block scalar whose indicator stands at `start`, inside a collection that is indented by `parent`. Leaves
 * the cursor at the next content.
 */
export function readBlockScalar(cursor: Cursor, start: number, parent: number): StringNode {
  const { text, codes, end } = cursor
  const literal = codes[start] === PIPE
  let at = start + 1
  let chomping = 0
  let increment = 0
  for (let code = codes[at]!; code !== LINE_FEED; code = codes[++at]!) {
    if ((code === PLUS || code === DASH) && chomping === 0) chomping = code
    else if (isDigit(code) && code !== ZERO && increment === 0) increment = code - ZERO
    else break
  }
  let contentEnd = at
  let line = afterBreak(codes, headerEnd(cursor, at))

  // Empty lines up to the first line of content, whose indentation counts, or that of the longest of them.
  let indent = increment === 0 ? 0 : Math.max(parent, 0) + increment
  let deepest = 0
  let breaks = 0
  let column = 0
  while (line < end) {
    at = indent === 0 ? skipSpaces(codes, line) : skipIndent(codes, line, indent)
    column = at - line
    if (column > deepest) deepest = column
    const code = codes[at]!
    if (code === TAB && (indent === 0 || column < indent)) throw unknown
    if (!isLineEnd(codes, at, code)) break
    line = afterBreak(codes, at)
    breaks++
    column = 0
  }
  if (indent === 0) indent = Math.max(deepest, parent + 1, 1)

  let value = ''
  let first = true
  let wasBlank = false
  while (line < end && column === indent) {
    const code = codes[at]!
    const blank = code === SPACE || code === TAB
    if (literal || blank || wasBlank || first) value += newlines(first ? breaks : breaks + 1)
    else value += breaks === 0 ? ' ' : newlines(breaks)
    wasBlank = blank
    first = false
    contentEnd = lineEnd(codes, at)
    value += text.slice(at, contentEnd)
    line = afterBreak(codes, contentEnd)
    breaks = 0
    column = 0
    while (line < end) {
      at = skipIndent(codes, line, indent)
      column = at - line
      const next = codes[at]!
      if (next === TAB && column < indent) throw unknown
      if (!isLineEnd(codes, at, next)) break
      line = afterBreak(codes, at)
      breaks++
      column = 0
    }
  }
  if (chomping === PLUS) value += newlines(first ? breaks : breaks + 1)
  else if (chomping === 0 && !first) value += '\n'
  toContent(cursor, line, false)
  return { kind: 'string', start, end: contentEnd, value }
}

/** Blanks and a comment behind the indicators. Out: the end of their line. */
function headerEnd(cursor: Cursor, from: number): number {
  const { codes } = cursor
  const at = skipSpaces(codes, from)
  const code = codes[at]!
  if (code === HASH && at > from) return readComment(cursor, at)
  if (!isLineEnd(codes, at, code)) throw unknown
  return at
}

/** The first place of a line that holds no space, at most `indent` places into it. */
function skipIndent(codes: Uint16Array, line: number, indent: number): number {
  const most = line + indent
  let at = line
  while (at < most && codes[at] === SPACE) at++
  return at
}

function newlines(count: number): string {
  return count === 1 ? '\n' : count === 0 ? '' : '\n'.repeat(count)
}
