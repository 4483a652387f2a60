/** How wide text stands in a terminal, and how it is wrapped and framed to fit. */
import { visible } from './visible.ts'

/** Texts whose characters each take one column: ASCII, Latin letters and the signs that reporters draw with. */
const narrow = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2026\u2502]*$/
const tab = '    '

let segmenter: Intl.Segmenter | undefined

/** What the reader sees as single characters: a letter with its accents is one. */
function graphemes(text: string): string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), part => part.segment)
}

/**
 * A terminal draws East Asian wide letters and emoji two columns wide. The patterns stand here, and not outside: V8
 * takes a millisecond to look all of their letters up, and few texts need it.
 */
function graphemeWidth(grapheme: string): number {
  if (/^[\p{M}\u200c\u200d]+$/u.test(grapheme)) return 0
  if (/[\uff65-\uffdc]/.test(grapheme)) return 1
  const isWide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\p{sc=Yi}]/u.test(grapheme) ||
    /[\p{Emoji_Presentation}\ufe0f\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u.test(grapheme)
  return isWide ? 2 : 1
}

/** The columns that visible text takes in a terminal. */
export function widthOf(text: string): number {
  if (narrow.test(text)) return text.length
  return graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0)
}

/**
 * Lines of at most `columns`, broken at single spaces: the lines joined with a space are the text again. A word that
 * is wider stands alone and whole, so that it can be copied.
 */
export function wrap(text: string, columns: number): string[] {
  if (text.length <= columns && narrow.test(text)) return [text]
  const lines: string[] = []
  let line: string | undefined
  let width = 0
  for (const word of text.split(' ')) {
    const more = widthOf(word)
    if (line === undefined) [line, width] = [word, more]
    else if (width + 1 + more <= columns) [line, width] = [`${line} ${word}`, width + 1 + more]
    else {
      lines.push(line)
      line = word
      width = more
    }
  }
  return [...lines, line ?? '']
}

/** Words that look alike. */
export type Run = readonly [words: string, paint: (words: string) => string]

/** Wraps as `wrap` does, and paints the words then. `first` stands before the first line, `rest` before the others. */
export function fill(runs: readonly Run[], columns: number, first: string, rest: string): string {
  const lines: [words: string, paint: Run[1]][][] = [[]]
  let width = first.length - 1
  for (const [words, paint] of runs)
    for (const word of words.split(' ')) {
      const more = widthOf(word)
      const line = lines.at(-1) ?? []
      const last = line.at(-1)
      if (last !== undefined && width + 1 + more > columns) {
        lines.push([[word, paint]])
        width = rest.length + more
        continue
      }
      width += 1 + more
      if (last?.[1] === paint) last[0] += ` ${word}`
      else line.push([word, paint])
    }
  return lines
    .map((line, at) => (at === 0 ? first : rest) + line.map(([words, paint]) => paint(words)).join(' '))
    .join('\n')
}

/** At most `columns` of visible text; what is cut off is an `…`. */
export function cut(text: string, columns: number): string {
  if (text.length <= columns && narrow.test(text)) return text
  const cells = cellsOf(text.slice(0, columns * 8))
  if (text.length <= columns * 8 && widthOfCells(cells) <= columns) return text
  return `${textOfCells(takeFirst(cells, columns - 1))}…`
}

/** A source line for the eye, and the line of marks below it. */
export interface Frame {
  readonly source: string
  readonly marks: string
}

/**
 * The source line with a mark under a span of it: `^`, then `~` to the span's end. Tabs become four spaces, hidden
 * characters are shown, a line that is too long is cut around the span. The work depends on `columns`, not on the
 * length of the line: thousands of findings may point into one line of minified JSON.
 * `start` and `end` count UTF-16 code units from 0; an empty span gets one mark.
 */
export function frame(line: string, start: number, end: number, columns: number): Frame {
  const from = pairStart(line, Math.min(Math.max(start, 0), line.length))
  const to = pairEnd(line, Math.min(Math.max(end, from), line.length))
  const windowStart = pairStart(line, Math.max(0, from - columns))
  const spanEnd = pairEnd(line, Math.min(to, from + columns))
  const windowEnd = pairEnd(line, Math.min(line.length, spanEnd + columns))
  const before = cellsOf(line.slice(windowStart, from))
  const span = cellsOf(line.slice(from, spanEnd))
  const after = cellsOf(line.slice(spanEnd, windowEnd).trimEnd())

  const spanWidth = widthOfCells(span)
  const whole = widthOfCells(before) + spanWidth + widthOfCells(after)
  const untouched = windowStart === 0 && spanEnd === to && windowEnd === line.length
  const marksEnd = widthOfCells(before) + Math.max(1, spanWidth)
  if (untouched && Math.max(whole, marksEnd) <= columns) return framed('', before, span, after, '')

  // What is left of the span stays whole when there is room for the span beside it; else a third of the width stays.
  const beforeWidth = widthOfCells(before)
  const room = columns - 2
  const keepAll = windowStart === 0 && beforeWidth + Math.min(spanWidth, Math.ceil(columns / 3)) <= room
  const left = keepAll ? before : takeLast(before, Math.min(Math.floor(columns / 3), room))
  const head = keepAll || left.length === before.length && windowStart === 0 ? '' : '…'
  const middle = takeFirst(span, room - widthOfCells(left))
  const spanCut = middle.length < span.length || spanEnd < to
  const right = spanCut ? [] : takeFirst(after, room - widthOfCells(left) - widthOfCells(middle))
  const tail = spanCut || right.length < after.length || windowEnd < line.length ? '…' : ''
  return framed(head, left, middle, right, tail)
}

interface Cell {
  readonly text: string
  readonly width: number
}

function framed(
  head: string,
  before: readonly Cell[],
  span: readonly Cell[],
  after: readonly Cell[],
  tail: string
): Frame {
  const marked = Math.max(1, widthOfCells(span))
  return {
    source: (head + textOfCells(before) + textOfCells(span) + textOfCells(after) + tail).trimEnd(),
    marks: ' '.repeat(head.length + widthOfCells(before)) + '^' + '~'.repeat(marked - 1)
  }
}

function cellsOf(text: string): Cell[] {
  const parts = narrow.test(text) ? Array.from(text) : graphemes(text)
  return parts.map(part => {
    const shown = part === '\t' ? tab : visible(part)
    if (narrow.test(shown)) return { text: shown, width: shown.length }
    return { text: shown, width: shown === part ? graphemeWidth(part) : widthOf(shown) }
  })
}

function textOfCells(cells: readonly Cell[]): string {
  return cells.map(cell => cell.text).join('')
}

function widthOfCells(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0)
}

function takeFirst(cells: readonly Cell[], columns: number): readonly Cell[] {
  let width = 0
  const past = cells.findIndex(cell => (width += cell.width) > columns)
  return past === -1 ? cells : cells.slice(0, past)
}

function takeLast(cells: readonly Cell[], columns: number): readonly Cell[] {
  let width = 0
  const past = cells.findLastIndex(cell => (width += cell.width) > columns)
  return cells.slice(past + 1)
}

/** The offset, or the one before it where it would split a surrogate pair. */
function pairStart(text: string, offset: number): number {
  return splitsPair(text, offset) ? offset - 1 : offset
}

/** The offset, or the one after it where it would split a surrogate pair. */
function pairEnd(text: string, offset: number): number {
  return splitsPair(text, offset) ? offset + 1 : offset
}

function splitsPair(text: string, offset: number): boolean {
  return (text.charCodeAt(offset) & 0xfc00) === 0xdc00 && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800
}
