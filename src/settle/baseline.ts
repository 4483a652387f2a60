/** The baseline: what was found when a repository began to use preadmit. It is known and hidden, and only shrinks. */
import { remedyOf } from '../catalogue.ts'
import type { Finding } from '../finding.ts'
import { valueOf } from '../read/entry.ts'
import { lineIndex } from '../read/lines.ts'
import type { Span } from '../read/node.ts'
import { readDocuments } from '../read/read.ts'
import { noted } from './settle.ts'
import { isAboutSuppression } from './suppress.ts'

/** Where `--write-baseline` writes when nobody names a file. */
export const defaultBaseline = '.preadmit-baseline.json'

/** Findings that are known: so many of one fingerprint. What they are about is there for readers only. */
interface Known {
  readonly file: string
  readonly rule: string
  readonly resource: string
  readonly fingerprint: string
  readonly count: number
}

export interface Baseline {
  /** The printed name of its file. */
  readonly file: string
  readonly text: string
  readonly known: readonly (Known & { readonly span: Span })[]
}

/** Reads a baseline; of a bad one, says where it is bad: `LINE:COLUMN: WHY`. `file` is its printed name. */
export function readBaseline(file: string, text: string): Baseline | { readonly error: string } {
  const lines = lineIndex(text)
  const bad = (at: number, why: string): { error: string } => {
    const { line, column } = lines.position(at)
    return { error: `${file}:${line}:${column}: ${why}; --write-baseline writes a new one` }
  }
  const [document, next] = readDocuments(text)
  const [problem] = document?.problems ?? []
  if (problem !== undefined) return bad(problem.start, problem.message)
  const root = document?.root
  if (root?.kind !== 'map' || next !== undefined) return bad(next?.start ?? 0, 'not a baseline of preadmit')
  const version = valueOf(root, 'version')
  if (version?.kind !== 'integer' || version.value !== 1)
    return bad(version?.start ?? root.start, 'not a baseline that this version knows: its version is not 1')
  const list = valueOf(root, 'findings')
  if (list?.kind !== 'seq') return bad(list?.start ?? root.start, 'findings must be a list')

  const known: (Known & { span: Span })[] = []
  const seen = new Set<string>()
  for (const item of list.items) {
    if (item.kind !== 'map') return bad(item.start, 'a finding of a baseline is an object')
    const texts: Record<string, string> = {}
    for (const key of ['file', 'rule', 'resource', 'fingerprint']) {
      const value = valueOf(item, key)
      if (value?.kind !== 'string') return bad(value?.start ?? item.start, `${key} must be a string`)
      texts[key] = value.value
    }
    const { file: about = '', rule = '', resource = '', fingerprint = '' } = texts
    const count = valueOf(item, 'count')
    if (count?.kind !== 'integer' || typeof count.value !== 'number' || count.value < 1)
      return bad(count?.start ?? item.start, 'count must be a whole number from 1 on')
    if (seen.has(keyOf(fingerprint, rule))) return bad(item.start, `the fingerprint ${fingerprint} stands here twice`)
    seen.add(keyOf(fingerprint, rule))
    known.push({ file: about, rule, resource, fingerprint, count: count.value, span: item })
  }
  return { file, text, known }
}

/** The text of a baseline that knows all findings that are not hidden already. Findings about suppressions stay out. */
export function writeBaseline(findings: readonly Finding[]): string {
  const known = new Map<string, Known>()
  for (const { file, rendered, rule, resource, fingerprint, suppressed } of findings) {
    if (suppressed !== null || isAboutSuppression(rule)) continue
    const key = keyOf(fingerprint, rule)
    const count = (known.get(key)?.count ?? 0) + 1
    const about = resource === null ? '' : `${resource.kind} ${resource.name}`
    known.set(key, { file: rendered?.chart ?? file, rule, resource: about, fingerprint, count })
  }
  const orderOf = ({ file, rule, resource, fingerprint }: Known): string[] => [file, rule, resource, fingerprint]
  const rows = Array.from(known.values()).sort((one, other) => compare(orderOf(one), orderOf(other)))
  const written = rows.map(row => `\n    ${JSON.stringify(row)}`).join(',')
  return `{\n  "version": 1,\n  "findings": [${written}${written === '' ? '' : '\n  '}]\n}\n`
}

/**
 * The findings with those hidden that the baseline knows, up to its count of each, and with a finding for each that is
 * there no more. `isJudged` tells of a file whether it was judged, or is no more: about all others nothing is known.
 */
export function compareWithBaseline(
  findings: readonly Finding[],
  { file, text, known }: Baseline,
  isJudged: (file: string) => boolean
): readonly Finding[] {
  const left = new Map(known.map(({ fingerprint, rule, count }) => [keyOf(fingerprint, rule), count]))
  const take = (finding: Finding): Finding => {
    const key = keyOf(finding.fingerprint, finding.rule)
    const count = left.get(key) ?? 0
    if (count === 0) return finding
    left.set(key, count - 1)
    return finding.suppressed === null
      ? { ...finding, suppressed: { reason: `known in ${file}`, by: 'baseline' } }
      : finding
  }
  // What is hidden otherwise needs no baseline: the others take from its counts first.
  const order = findings.filter(one => !isAboutSuppression(one.rule) && one.suppressed === null)
  const rest = findings.filter(one => !isAboutSuppression(one.rule) && one.suppressed !== null)
  const taken = new Map([...order, ...rest].map(finding => [finding, take(finding)]))

  const lines = lineIndex(text)
  const gone = known.flatMap(({ file: about, rule, resource, fingerprint, count, span }) => {
    const missing = left.get(keyOf(fingerprint, rule)) ?? 0
    if (missing === 0 || !isJudged(about)) return []
    const what = `${rule} in ${about}${resource === '' ? '' : ` (${resource})`}`
    const message = missing === count
      ? `the baseline knows ${what}, which is not found any more`
      : `the baseline knows ${what} ${count} times, and ${count - missing} of that is found`
    const start = { ...lines.position(span.start), offset: span.start }
    const last = Math.min(span.end, lines.endOfLine(start.line))
    const end = { ...lines.position(last), offset: last }
    return [noted('suppression/gone', message, remedyOf('suppression/gone'), { file }, start, end, fingerprint)]
  })
  return [...findings.map(finding => taken.get(finding) ?? finding), ...gone]
}

function keyOf(fingerprint: string, rule: string): string {
  return `${fingerprint} ${rule}`
}

function compare(one: readonly string[], other: readonly string[]): number {
  for (const [at, text] of one.entries()) {
    const against = other[at] ?? ''
    if (text !== against) return text < against ? -1 : 1
  }
  return 0
}
