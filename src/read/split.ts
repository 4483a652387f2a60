/**
 * How kubectl takes a file apart: into the values of a JSON stream, or into YAML documents, cut at lines that begin
 * with `---` before any YAML is read. Learned from k8s.io/apimachinery `pkg/util/yaml` of 1.36 (`YAMLOrJSONDecoder`,
 * `YAMLReader`, `LineReader`).
 */
import type { Document, Problem } from './document.ts'
import { type JsonFault, readJson } from './json.ts'
import type { Span } from './node.ts'

/** A document that is still to be read as YAML, or one that needs no more reading. */
export type Piece = YamlPiece | Document

/** `index` and span as those of the document that it becomes. */
export interface YamlPiece extends Span {
  readonly index: number
  readonly yaml: true
  /** What kubectl says if this is no YAML either, when it took it for JSON first. */
  readonly instead?: string
}

/** As many bytes as kubectl looks at to tell JSON from YAML, and as many as its line reader holds. */
const BUFFER = 4096

/** A byte order mark that the decoding left in front is no part of the text. */
export function* split(text: string): Generator<Piece, void> {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  if (mayBeJson(text, start)) yield* splitJson(text, start)
  else yield* splitYaml(text, start, 0)
}

/** Whether the first visible character is `{`. It has to be near. */
function mayBeJson(text: string, start: number): boolean {
  let at = start
  while (isSpace(text.charCodeAt(at))) at++
  return text[at] === '{' && byteLength(text, start, at) < BUFFER
}

/**
 * The values of a JSON stream. After none or one of them kubectl is ready to read on as YAML: that is how `{…}` above
 * a `---`, or YAML in braces that is not JSON, gets through.
 */
function* splitJson(text: string, start: number): Generator<Piece, void> {
  let at = start
  for (let index = 0; ; index++) {
    const value = readJson(text, at)
    if (value === null) return
    if ('is' in value) {
      if (value.is === 'depth' || index > 1) {
        yield unreadable(text, at, index, value, value.message)
        return
      }
      const offset = value.is === 'eof' ? '' : `json: offset ${byteLength(text, start, value.at) + 1}: `
      const kubectl = offset + value.message
      const yamlStart = skipSpace(text, at)
      if (yamlStart === null) yield unreadable(text, at, index, value, kubectl)
      else yield* splitYaml(text, yamlStart, index, kubectl)
      return
    }
    yield { index, start: value.start, end: value.end, root: value.root, comments: [], problems: value.problems }
    at = value.end
  }
}

/** All that is left of a JSON stream, from where it cannot be read any more. */
function unreadable(text: string, start: number, index: number, fault: JsonFault, kubectl: string): Document {
  const place = { start: fault.at, end: Math.min(fault.at + 1, text.length) }
  const message =
    fault.is === 'eof' ? 'the text ends inside of a JSON value' : 'the file begins as JSON, and JSON cannot go on so'
  const problem: Problem =
    fault.is === 'depth'
      ? { code: 'limit', limit: 'depth', message: fault.message, ...place }
      : { code: 'syntax', message, kubectl, ...place }
  return { index, start, end: text.length, root: null, comments: [], problems: [problem] }
}

/**
 * What kubectl skips before it tries YAML after JSON: white space up to the first line break. Null when it does not
 * try, as it wants four bytes in hand, and no U+FFFD.
 */
function skipSpace(text: string, start: number): number | null {
  let at = start
  for (;;) {
    if (byteLength(text, at, at + 4) < 4) return null
    const code = text.charCodeAt(at)
    if (code === 0xfffd) return null
    if (!isSpace(code)) return at
    at++
    if (code === 10) return at
  }
}

/** YAML documents from `start` on. */
function* splitYaml(text: string, start: number, from: number, instead?: string): Generator<Piece, void> {
  const size = endOfLines(text, start)
  let index = from
  let kubectl = instead
  let documentStart = start
  let separator = text.startsWith('---', start) ? start : nextSeparator(text, start)
  while (separator !== -1 && separator < text.length) {
    const lineBreak = text.indexOf('\n', separator)
    const lineEnd = lineBreak === -1 ? text.length : lineBreak
    const next = lineBreak === -1 ? text.length : lineBreak + 1
    const behind = trim(text, separator + 3, lineEnd)
    if (behind.start < behind.end && text[behind.start] !== '#') {
      yield badSeparator(text, { start: documentStart, end: lineEnd }, index++, behind, kubectl)
      documentStart = next
    } else if (documentStart < separator) {
      yield yamlPiece(documentStart, separator, index++, kubectl)
      documentStart = next
    } else {
      // A separator with nothing in front belongs to the document that it begins.
      separator = followingSeparator(text, next)
      continue
    }
    kubectl = undefined
    separator = followingSeparator(text, next)
  }
  if (documentStart < size) yield yamlPiece(documentStart, size, index++, kubectl)
  if (size < text.length) {
    const lost = { start: size, end: text.length }
    yield { index, ...lost, root: null, comments: [], problems: [], ignored: lost }
  }
}

function yamlPiece(start: number, end: number, index: number, instead: string | undefined): YamlPiece {
  return instead === undefined ? { index, yaml: true, start, end } : { index, yaml: true, start, end, instead }
}

/** The separator in the line at `at` or in one behind it. */
function followingSeparator(text: string, at: number): number {
  return text.startsWith('---', at) ? at : nextSeparator(text, at)
}

function nextSeparator(text: string, from: number): number {
  const at = text.indexOf('\n---', from)
  return at === -1 ? -1 : at + 1
}

/** A document that ends with a separator that is none. kubectl gives up; we read on behind the line. */
function badSeparator(text: string, span: Span, index: number, behind: Span, instead?: string): Document {
  const problem: Problem = {
    code: 'syntax',
    message: 'nothing but a comment can stand behind ---: begin a new line',
    kubectl: instead ?? `invalid Yaml document separator: ${text.slice(behind.start, behind.end)}`,
    ...behind
  }
  return { index, ...span, root: null, comments: [], problems: [problem] }
}

/**
 * Where the lines end that kubectl sees. Its line reader loses the last one when that has no line break and fills the
 * buffer just so, one or more times.
 */
function endOfLines(text: string, start: number): number {
  if (text.endsWith('\n')) return text.length
  const lastLine = Math.max(text.lastIndexOf('\n') + 1, start)
  if ((text.length - lastLine) * 3 < BUFFER) return text.length
  const bytes = Buffer.from(text.slice(lastLine))
  let at = 0
  while (bytes.length - at >= BUFFER) {
    at += BUFFER
    // It may be half of a line break: the buffer keeps it for the next time.
    if (bytes[at - 1] === 13) at--
  }
  return at === bytes.length ? lastLine : text.length
}

/** Go's `strings.TrimSpace`. */
function trim(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** Go's `unicode.IsSpace`: what JavaScript's `trim` takes, with NEL and without the byte order mark. */
function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13)
  return code === 0x85 || (code !== 0xfeff && /\s/.test(String.fromCharCode(code)))
}

function byteLength(text: string, from: number, to: number): number {
  return Buffer.byteLength(text.slice(from, to))
}
