/**
 * From offsets into a text to lines and columns and back. Lines and columns count from 1, columns in UTF-16 code units.
 * Lines end where editors end them: at LF, at CRLF and at a CR alone; not at NEL, LS and PS, as YAML 1.1's lines do.
 */

export interface Position {
  readonly line: number
  readonly column: number
}

/** Questions about the lines of one text. Offsets and lines outside the text count as its nearest ones. */
export interface LineIndex {
  /** How many lines there are: one more than line breaks. */
  readonly count: number
  /** Where an offset is. Between CR and LF it is still in the line that they end. */
  position(offset: number): Position
  /** The offset at which a line begins. */
  startOfLine(line: number): number
  /** The offset at which a line ends, in front of its line break. */
  endOfLine(line: number): number
  /** A line without its line break. */
  textOfLine(line: number): string
}

/** The index of a text, built as far as somebody asks: many files are asked for nothing but their first line. */
export function lineIndex(text: string): LineIndex {
  const starts = [0]
  let isWhole = false
  let hasReturns: boolean | undefined
  /** Looks for lines until there is one that begins behind the offset, and so many of them. */
  const know = (offset: number, count: number): void => {
    // Texts with CR are rare: the others are searched for LF alone.
    hasReturns ??= text.includes('\r')
    let start = starts[starts.length - 1]!
    while (!isWhole && (start <= offset || starts.length < count)) {
      start = hasReturns ? afterBreak(text, start) : text.indexOf('\n', start) + 1
      if (start === 0) isWhole = true
      else starts.push(start)
    }
  }
  const nearest = (line: number): number => Math.min(Math.max(line, 1), starts.length)
  const startOfLine = (line: number): number => {
    know(-1, line)
    return starts[nearest(line) - 1]!
  }
  const endOfLine = (line: number): number => {
    know(-1, Math.max(line, 1) + 1)
    const next = starts[nearest(line)]
    return next === undefined ? text.length : withoutBreak(text, next)
  }
  return {
    get count() {
      know(Infinity, 0)
      return starts.length
    },
    position(offset) {
      const at = Math.min(Math.max(offset, 0), text.length)
      know(at, 0)
      const index = lastAtMost(starts, at)
      return { line: index + 1, column: at - starts[index]! + 1 }
    },
    startOfLine,
    endOfLine,
    textOfLine: line => text.slice(startOfLine(line), endOfLine(line))
  }
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** Where the line begins that follows the next line break; 0 where there is none. */
function afterBreak(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) return at + 1
  }
  return 0
}

/** The end of a line, from the start of the next. */
function withoutBreak(text: string, next: number): number {
  const end = next - 1
  return text.charCodeAt(end) === LINE_FEED && text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end
}

/** The index of the last of these sorted numbers that is not greater than `value`; the first is not. */
function lastAtMost(numbers: readonly number[], value: number): number {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (numbers[middle]! <= value) low = middle
    else high = middle - 1
  }
  return low
}
