/** From all that was found to what is reported: merged, placed in lines and columns, sorted. */
import { effects, severityOf } from '../finding.ts'
import type { Finding, Found, Position, Resource, Whereabouts } from '../finding.ts'
import type { Path } from '../kube/json.ts'
import type { LineIndex } from '../read/lines.ts'
import { detach } from './detach.ts'

/** What the findings of one object (or of one document's text) have in common. */
export interface Subject extends Whereabouts {
  readonly resource: Resource | null
}

/**
 * The findings about one subject. Several of one rule at one place are one, with the strongest effect: those about one
 * path, and those that say the same of one text, as when two containers share an alias. The place is cut to its first
 * line.
 */
export function settle(found: readonly Found[], subject: Subject, lines: LineIndex): readonly Finding[] {
  const distinct = mayMerge(found) ? merge(found) : found
  return distinct.map(one => place(one, subject, lines))
}

/** Whether two are of one rule and begin at one place. Most are not, and of few that is soon seen. */
function mayMerge(found: readonly Found[]): boolean {
  return found.length > 8 || found.some(({ rule, span }, at) =>
    found.some((other, before) => before < at && other.rule === rule && other.span.start === span.start))
}

function merge(found: readonly Found[]): readonly Found[] {
  const merged = new Map<string, Found>()
  for (const one of found) {
    const key = [one.rule, one.span.start, one.span.end, ...one.path].join('\0')
    const other = merged.get(key)
    if (other === undefined || effects.indexOf(one.effect) < effects.indexOf(other.effect)) merged.set(key, one)
  }
  const said = new Map<string, Found>()
  for (const one of merged.values()) {
    const key = [one.rule, one.span.start, one.span.end, one.message].join('\0')
    const other = said.get(key)
    if (other === undefined) said.set(key, one)
    else if (effects.indexOf(one.effect) < effects.indexOf(other.effect)) said.set(key, { ...one, path: other.path })
  }
  return [...said.values()]
}

function place(found: Found, subject: Subject, lines: LineIndex): Finding {
  const { rule, effect, message, help, path, span } = found
  const start = placeAt(span.start, lines)
  const end = placeAt(Math.min(span.end, lines.endOfLine(start.line)), lines)
  const finding = {
    rule,
    severity: found.severity ?? severityOf[effect],
    effect,
    message: detach(message),
    file: subject.file,
    document: subject.document,
    item: subject.item,
    template: subject.template,
    path: detach(path),
    start,
    end: end.offset > start.offset ? end : start,
    resource: subject.resource,
    fingerprint: fingerprint(rule, path, subject),
    edits: [],
    suppressed: null,
    help
  }
  return subject.rendered === undefined ? finding : { ...finding, rendered: subject.rendered }
}

/** A warning about a file that is no manifest, such as the configuration. */
export function noted(
  rule: string,
  message: string,
  help: string,
  { file }: Pick<Finding, 'file'>,
  start: Position,
  end: Position,
  key = ''
): Finding {
  const effect = 'advises'
  const about = { file, document: 0, item: null, template: null, resource: null }
  const stable = fingerprint(rule, [message, key], about)
  const rest = { path: [], start, end, edits: [], suppressed: null, help }
  return { rule, severity: severityOf[effect], effect, message, ...about, ...rest, fingerprint: stable }
}

function placeAt(offset: number, lines: LineIndex): Position {
  const { line, column } = lines.position(offset)
  return { line, column, offset }
}

/**
 * The same fault has the same fingerprint when lines move, files are reformatted or other faults come and go; that of a
 * chart also with whichever values it was rendered.
 */
function fingerprint(rule: string, path: Path, { file, rendered, resource, document }: Subject): string {
  const about = resource ? [resource.apiVersion, resource.kind, resource.namespace, resource.name] : [document]
  return hash([rule, rendered?.chart ?? file, ...about, ...path].join('\0'))
}

/** 64 bits as hexadecimal digits (FNV-1a, twice): no secret, and quicker than loading a hash. */
function hash(text: string): string {
  let one = 0x811c9dc5
  let other = 0x9747b28c
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 0x01000193)
    other = Math.imul(other ^ (code + at), 0x01000193)
  }
  return digits(one) + digits(other ^ (one >>> 15))
}

/** The two hexadecimal digits of each byte: Node 20 takes a microsecond to print a number with them. */
const digitsOf: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

function digits(half: number): string {
  const byte = (shift: number): string => digitsOf[(half >>> shift) & 255]!
  return byte(24) + byte(16) + byte(8) + byte(0)
}

/** The order of verdicts: file, document, item. */
export function byDocument(one: InFile, other: InFile): number {
  return compare(one.file, other.file) || one.document - other.document || (one.item ?? -1) - (other.item ?? -1)
}

type InFile = Pick<Finding, 'file' | 'document' | 'item'>

/** What findings and verdicts on one object have in common, as a key. */
export function objectOf({ file, document, item }: InFile): string {
  return JSON.stringify([file, document, item])
}

/** The order of findings: file, document, item, line, column, rule. */
export function byPlace(one: Finding, other: Finding): number {
  return (
    byDocument(one, other) ||
    one.start.offset - other.start.offset ||
    compare(one.rule, other.rule) ||
    compare(one.message, other.message)
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
