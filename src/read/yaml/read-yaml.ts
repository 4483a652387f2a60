/**
 * The exact reader: one YAML document, whatever is in it, as kubectl reads it. It is slower than the fast reader, takes
 * what that one leaves, and decides what is right.
 */
import type { Document, Problem } from '../document.ts'
import type { Node, Span } from '../node.ts'
import { decode } from './decode.ts'
import { LimitHit, type Place, Unreadable } from './fault.ts'
import { explain } from './messages.ts'
import { type Raw, parse } from './parser.ts'
import { peek, take } from './scanner.ts'
import { type Scanner, createScanner } from './token.ts'

/**
 * Reads one document as the splitter cuts it out. In: the file's text, the document's span and number, and kubectl's
 * error text for a document that it took for JSON first (see split.ts). Never throws.
 */
export function readYaml(text: string, { start, end }: Span, index: number, instead?: string): Document {
  const scanner = createScanner(text.slice(start, end))
  const locate = (place: Place) => ({
    start: Math.min(start + place.start, end),
    end: Math.min(start + place.end, end)
  })
  let root: Node | null = null
  let rest: Place | null = null
  const problems: Problem[] = []
  try {
    const raw = parse(scanner)
    if (raw !== null) {
      const { node, duplicates } = decode(raw, start)
      if (isWritten(raw)) root = node
      problems.push(...duplicates)
    }
    rest = scanRest(scanner)
  } catch (fault) {
    if (fault instanceof Unreadable) {
      const place = widen(text, locate(fault.place), end)
      const kubectl = instead ?? `error converting YAML to JSON: ${fault.kubectl}`
      problems.push({ code: 'syntax', message: explain(fault, lineAt(text, place.start)), kubectl, ...place })
    } else if (fault instanceof LimitHit)
      problems.push({ code: 'limit', limit: 'depth', message: fault.message, ...locate(fault.place) })
    else throw fault
  }
  const comments = scanner.comments.map(locate)
  const document = { index, start, end, root, comments, problems }
  return rest === null ? document : { ...document, ignored: { start: locate(rest).start, end } }
}

/** False for a null that is not there: the document holds comments only. */
function isWritten(raw: Raw): boolean {
  return !(raw.kind === 'scalar' && raw.start === raw.end && raw.implicit)
}

/** Scans what stands behind the document's end, for its comments. Out: the first token of it that is content. */
function scanRest(scanner: Scanner): Place | null {
  let rest: Place | null = null
  try {
    for (;;) {
      const token = peek(scanner)
      if (token.type === 'stream-end') return rest
      if (token.type !== 'document-end') rest ??= token
      take(scanner)
    }
  } catch (fault) {
    if (fault instanceof Unreadable) return rest ?? fault.place
    throw fault
  }
}

/** An empty place, where something begins, becomes the rest of its line. */
function widen(text: string, place: Span, documentEnd: number): Span {
  if (place.end > place.start) return place
  const line = text.slice(place.start, Math.min(lineEnd(text, place.start), documentEnd))
  return { start: place.start, end: place.start + line.trimEnd().length }
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

function lineAt(text: string, at: number): string {
  return text.slice(at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1, lineEnd(text, at))
}
