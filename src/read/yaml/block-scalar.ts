/** Literal (`|`) and folded (`>`) scalars, as libyaml scans them. */
import {
  DASH, HASH, LINE_FEED, NUL, PLUS, SPACE, TAB, ZERO, isBlank, isBreak, isBreakOrEnd, isDigit
} from './characters.ts'
import { type Scanner, column, need, readBreak, scanFault, skipBreak, skipComment } from './token.ts'

/** Scans the block scalar whose indicator is here. Its token ends with the last line of content. */
export function scanBlockScalar(s: Scanner, literal: boolean): void {
  const { text, line } = s
  const start = s.at
  const { chomping, increment } = scanHeader(s)
  let contentEnd = s.at
  skipToLineEnd(s)
  let indent = increment === 0 ? 0 : Math.max(s.indent, 0) + increment
  if (indent === 0) indent = -1
  let trailing = scanBreaks(s, indent)
  if (indent < 0) indent = trailing.indent
  need(s, 1)

  let value = ''
  let leadingBreak = ''
  let wasBlank = false
  while (column(s) === indent && text.charCodeAt(s.at) !== NUL) {
    const blank = isBlank(text.charCodeAt(s.at))
    if (literal || wasBlank || blank || leadingBreak !== '\n') value += leadingBreak
    else if (trailing.breaks === '') value += ' '
    value += trailing.breaks
    wasBlank = blank
    const from = s.at
    skipLine(s)
    value += text.slice(from, s.at)
    contentEnd = s.at
    need(s, 2)
    leadingBreak = readBreak(s)
    trailing = scanBreaks(s, indent)
  }
  if (chomping !== DASH) value += leadingBreak
  if (chomping === PLUS) value += trailing.breaks
  s.tokens.push({ type: 'scalar', start, end: contentEnd, line, value, suffix: '' })
}

/** The indicator and the digit and sign behind it, in either order. */
function scanHeader(s: Scanner): { chomping: number; increment: number } {
  const { text } = s
  let chomping = 0
  let increment = 0
  s.at++
  need(s, 1)
  if (isChomping(text.charCodeAt(s.at))) {
    chomping = text.charCodeAt(s.at++)
    need(s, 1)
    if (isDigit(text.charCodeAt(s.at))) increment = scanIncrement(s)
  } else if (isDigit(text.charCodeAt(s.at))) {
    increment = scanIncrement(s)
    need(s, 1)
    if (isChomping(text.charCodeAt(s.at))) chomping = text.charCodeAt(s.at++)
  }
  return { chomping, increment }
}

function isChomping(code: number): boolean {
  return code === PLUS || code === DASH
}

function scanIncrement(s: Scanner): number {
  const increment = s.text.charCodeAt(s.at) - ZERO
  if (increment === 0) throw scanFault(s, 'found an indentation indicator equal to 0')
  s.at++
  return increment
}

/** Blanks, a comment and the line break behind a block scalar's header. */
function skipToLineEnd(s: Scanner): void {
  need(s, 1)
  while (isBlank(s.text.charCodeAt(s.at))) {
    s.at++
    need(s, 1)
  }
  if (s.text.charCodeAt(s.at) === HASH) skipComment(s)
  if (!isBreakOrEnd(s.text.charCodeAt(s.at))) throw scanFault(s, 'did not find expected comment or line break')
  if (isBreak(s.text.charCodeAt(s.at))) {
    need(s, 2)
    skipBreak(s)
  }
}

function skipLine(s: Scanner): void {
  const { text } = s
  if (s.limit === Infinity) {
    let at = s.at
    while (!isBreakOrEnd(text.charCodeAt(at))) at++
    s.at = at
    return
  }
  while (!isBreakOrEnd(text.charCodeAt(s.at))) {
    s.at++
    need(s, 1)
  }
}

/**
 * Skips indentation and empty lines. Out: their line breaks and, where the indentation was not known yet (below 0),
 * what it is: the deepest line's so far, and deeper than what surrounds it.
 */
function scanBreaks(s: Scanner, indent: number): { breaks: string; indent: number } {
  const { text } = s
  const wanted = indent < 0 ? Infinity : indent
  let breaks = ''
  let deepest = 0
  for (;;) {
    need(s, 1)
    while (column(s) < wanted && text.charCodeAt(s.at) === SPACE) {
      s.at++
      need(s, 1)
    }
    const code = text.charCodeAt(s.at)
    deepest = Math.max(deepest, column(s))
    if (code === TAB && column(s) < wanted)
      throw scanFault(s, 'found a tab character where an indentation space is expected')
    if (!isBreak(code)) break
    need(s, 2)
    // Most line breaks are LF: no call for them.
    if (code === LINE_FEED) {
      s.at++
      s.line++
      s.lineStart = s.at
      breaks += '\n'
    } else breaks += readBreak(s)
  }
  return { breaks, indent: indent < 0 ? Math.max(deepest, s.indent + 1, 1) : indent }
}
