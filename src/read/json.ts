/**
 * One value of a JSON stream, with positions and with the complaints of Go's `encoding/json`. kubectl reads a file as
 * JSON when its first character is `{` (see split.ts).
 */
import type { Problem } from './document.ts'
import { duplicateKey } from './duplicate-key.ts'
import { maxDepth } from './limits.ts'
import type { Entry, Node, Span } from './node.ts'
import { isDigit } from './yaml/characters.ts'
import { goQuote } from './yaml/go-syntax.ts'

/**
 * Why there is no value. `syntax`: the text is not JSON; `at` is where, `message` is Go's. `eof`: it ends too early.
 * `depth`: a limit of ours.
 */
export interface JsonFault {
  readonly is: 'syntax' | 'eof' | 'depth'
  readonly at: number
  readonly message: string
}

export interface JsonValue extends Span {
  /** Null when it holds a number that is too big for a float: one of the problems. */
  readonly root: Node | null
  readonly problems: readonly Problem[]
}

class Fault extends Error {
  readonly fault: JsonFault

  constructor(fault: JsonFault) {
    super(fault.message)
    this.fault = fault
  }
}

interface Reader {
  readonly text: string
  at: number
  depth: number
  readonly problems: Problem[]
}

/** Reads the value at or behind an offset. Out: the value, why there is none, or null where only blanks are left. */
export function readJson(text: string, from: number): JsonValue | JsonFault | null {
  const r: Reader = { text, at: from, depth: 0, problems: [] }
  skipBlanks(r)
  if (r.at >= text.length) return null
  try {
    const node = readValue(r)
    const root = r.problems.some(({ code }) => code === 'syntax') ? null : node
    return { root, start: node.start, end: node.end, problems: r.problems }
  } catch (error) {
    if (error instanceof Fault) return error.fault
    throw error
  }
}

function skipBlanks(r: Reader): void {
  for (;;) {
    const code = r.text.charCodeAt(r.at)
    if (code !== 32 && code !== 9 && code !== 10 && code !== 13) return
    r.at++
  }
}

/** Go's complaint about the character here, or about the end. */
function fail(r: Reader, context: string): Fault {
  if (r.at >= r.text.length) return new Fault({ is: 'eof', at: r.at, message: 'unexpected EOF' })
  return new Fault({ is: 'syntax', at: r.at, message: invalidCharacter(r.text, r.at, context) })
}

/** Go's complaint about the character at an offset; `context` tells what it looked for. */
export function invalidCharacter(text: string, at: number, context: string): string {
  return `invalid character ${quoteByte(text, at)} ${context}`
}

/** Go looks at bytes: of a character beyond ASCII it shows the first one. */
function quoteByte(text: string, at: number): string {
  const code = text.codePointAt(at)!
  const byte =
    code < 0x80 ? code : code < 0x800 ? 0xc0 | (code >> 6) : code < 0x10000 ? 0xe0 | (code >> 12) : 0xf0 | (code >> 18)
  if (byte === 0x27) return "'\\''"
  if (byte === 0x22) return "'\"'"
  return `'${goQuote(String.fromCharCode(byte)).slice(1, -1)}'`
}

function readValue(r: Reader): Node {
  const start = r.at
  const character = r.text.charAt(start)
  switch (character) {
    case '{':
      return nested(r, readObject)
    case '[':
      return nested(r, readArray)
    case '"':
      return { kind: 'string', value: readString(r), start, end: r.at }
    case 't':
      readWord(r, 'true')
      return { kind: 'boolean', value: true, start, end: r.at }
    case 'f':
      readWord(r, 'false')
      return { kind: 'boolean', value: false, start, end: r.at }
    case 'n':
      readWord(r, 'null')
      return { kind: 'null', value: null, start, end: r.at }
    default:
      if (character === '-' || isDigit(r.text.charCodeAt(start))) return readNumber(r)
      throw fail(r, 'looking for beginning of value')
  }
}

function nested(r: Reader, read: (r: Reader) => Node): Node {
  if (++r.depth > maxDepth) {
    const message = `this is nested more than ${maxDepth} levels deep`
    throw new Fault({ is: 'depth', at: r.at, message })
  }
  const node = read(r)
  r.depth--
  return node
}

function readObject(r: Reader): Node {
  const start = r.at++
  const entries: Entry[] = []
  const index = new Map<string, number>()
  skipBlanks(r)
  if (r.text[r.at] === '}') r.at++
  else
    for (;;) {
      skipBlanks(r)
      const keyStart = r.at
      if (r.text[keyStart] !== '"') throw fail(r, 'looking for beginning of object key string')
      const key = readString(r)
      const keyEnd = r.at
      skipBlanks(r)
      if (r.text[r.at] !== ':') throw fail(r, 'after object key')
      r.at++
      skipBlanks(r)
      addEntry(r, entries, index, { key, keyStart, keyEnd, value: readValue(r) })
      skipBlanks(r)
      const next = r.text[r.at]
      if (next !== ',' && next !== '}') throw fail(r, 'after object key:value pair')
      r.at++
      if (next === '}') break
    }
  return { kind: 'map', start, end: r.at, entries }
}

function addEntry(r: Reader, entries: Entry[], index: Map<string, number>, entry: Entry): void {
  const at = index.get(entry.key)
  if (at === undefined) {
    index.set(entry.key, entries.length)
    entries.push(entry)
    return
  }
  r.problems.push(duplicateKey(entries[at]!, entry))
  entries[at] = entry
}

function readArray(r: Reader): Node {
  const start = r.at++
  const items: Node[] = []
  skipBlanks(r)
  if (r.text[r.at] === ']') r.at++
  else
    for (;;) {
      skipBlanks(r)
      items.push(readValue(r))
      skipBlanks(r)
      const next = r.text[r.at]
      if (next !== ',' && next !== ']') throw fail(r, 'after array element')
      r.at++
      if (next === ']') break
    }
  return { kind: 'seq', start, end: r.at, items }
}

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

function readString(r: Reader): string {
  const { text } = r
  const start = r.at++
  let escaped = false
  for (;;) {
    const code = text.charCodeAt(r.at)
    if (code === 0x22) break
    if (code === 0x5c) {
      escaped = true
      skipEscape(r)
    } else if (code >= 0x20) r.at++
    else throw fail(r, 'in string literal')
  }
  r.at++
  if (!escaped) return text.slice(start + 1, r.at - 1)
  return (JSON.parse(text.slice(start, r.at)) as string).replace(LONE_SURROGATE, '\ufffd')
}

function skipEscape(r: Reader): void {
  r.at++
  const letter = r.text[r.at]
  if (letter !== 'u') {
    if (letter === undefined || !'bfnrt\\/"'.includes(letter)) throw fail(r, 'in string escape code')
    r.at++
    return
  }
  for (let i = 0; i < 4; i++) {
    r.at++
    if (!/[0-9a-fA-F]/.test(r.text.charAt(r.at))) throw fail(r, 'in \\u hexadecimal character escape')
  }
  r.at++
}

function readWord(r: Reader, word: string): void {
  for (const letter of word) {
    if (r.text[r.at] !== letter) throw fail(r, `in literal ${word} (expecting '${letter}')`)
    r.at++
  }
}

const MAX_INT64 = 2n ** 63n - 1n
const MIN_INT64 = -(2n ** 63n)

function readNumber(r: Reader): Node {
  const { text } = r
  const start = r.at
  if (text[r.at] === '-') r.at++
  if (text[r.at] === '0') r.at++
  else readDigits(r, 'in numeric literal')
  let whole = true
  if (text[r.at] === '.') {
    whole = false
    r.at++
    readDigits(r, 'after decimal point in numeric literal')
  }
  if (text[r.at] === 'e' || text[r.at] === 'E') {
    whole = false
    r.at++
    if (text[r.at] === '+' || text[r.at] === '-') r.at++
    readDigits(r, 'in exponent of numeric literal')
  }
  const end = r.at
  const literal = text.slice(start, end)
  const value = Number(literal)
  if (whole && Number.isSafeInteger(value)) return { kind: 'integer', value: value === 0 ? 0 : value, start, end }
  if (whole && Number.isFinite(value)) {
    const exact = BigInt(literal)
    if (exact >= MIN_INT64 && exact <= MAX_INT64) return { kind: 'integer', value: exact, start, end }
  }
  if (!Number.isFinite(value)) r.problems.push(tooBig(literal, start, end))
  return { kind: 'float', value, start, end }
}

/** kubectl finds it later than a fault of syntax. */
function tooBig(literal: string, start: number, end: number): Problem {
  const kubectl = `json: cannot unmarshal number ${literal} into Go value of type float64`
  return { code: 'syntax', message: 'this number is too big: put it in quotes if it is text', kubectl, start, end }
}

function readDigits(r: Reader, context: string): void {
  const start = r.at
  while (isDigit(r.text.charCodeAt(r.at))) r.at++
  if (r.at === start) throw fail(r, context)
}
