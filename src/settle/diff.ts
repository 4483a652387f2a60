/** `--diff BASE`: what a change is responsible for, and nothing else. */
import type { Finding, Verdict } from '../finding.ts'
import { numbered } from './numbered.ts'
import { byDocument, objectOf } from './settle.ts'

/** A run of lines, first and last, counted from 1. Where lines were only taken out, those on both sides of the gap. */
export interface Lines {
  readonly first: number
  readonly last: number
  readonly isGap?: boolean
}

/** What was judged, before or after the change. Files bear the names that they have now. */
interface Run {
  readonly verdicts: readonly Verdict[]
  readonly findings: readonly Finding[]
}

/**
 * What is left of a run when all is taken out that the change has nothing to do with. These findings stay: on changed
 * lines, in objects whose verdict changed or that are new, and those that were not found before (a line that is taken
 * out leaves none that changed). Verdicts stay on objects with such a finding, with changed lines, or that differ.
 * `changed` gives a file's changed lines, undefined for a file that is none of those judged: what is found there stays.
 */
export function onlyChanged<R extends Run>(
  after: R,
  before: Run,
  changed: (file: string) => readonly Lines[] | undefined
): R {
  const verdictBefore = new Map(numbered(before.verdicts, nameOf).map(({ key, one }) => [key, one.verdict]))
  const foundBefore = new Set(numbered(before.findings, fingerprintOf).map(({ key }) => key))
  const differing = new Set(
    numbered(after.verdicts, nameOf).flatMap(({ key, one }) => (verdictBefore.get(key) === one.verdict ? [] : one))
  )
  const objects = new Set(Array.from(differing, objectOf))
  const findings = numbered(after.findings, fingerprintOf).filter(({ key, one }) => {
    const lines = changed(one.file)
    if (lines === undefined || objects.has(objectOf(one)) || !foundBefore.has(key)) return true
    return lines.some(({ first, last, isGap }) => !isGap && first <= one.start.line && one.start.line <= last)
  }).map(({ one }) => one)

  const found = new Set(findings.map(objectOf))
  const sorted = after.verdicts.toSorted(byDocument)
  const touched = new Set(sorted.filter((verdict, at) => {
    const next = sorted[at + 1]
    const end = next?.file === verdict.file ? next.line - 1 : Number.POSITIVE_INFINITY
    return (changed(verdict.file) ?? []).some(({ first, last }) => first <= end && verdict.line <= last)
  }))
  const verdicts = after.verdicts.filter(one => differing.has(one) || touched.has(one) || found.has(objectOf(one)))
  return { ...after, findings, verdicts }
}

/** What makes an object the same one, wherever it stands in its file. */
function nameOf({ file, apiVersion, kind, namespace, name }: Verdict): string {
  return JSON.stringify([file, apiVersion, kind, namespace, name])
}

function fingerprintOf({ fingerprint, rule, effect }: Finding): string {
  return `${fingerprint} ${rule} ${effect}`
}
