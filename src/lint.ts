/** The pipeline: inputs are judged one by one, and what they make of each other is added. */
import type { PlacedNeed } from './admission/manifest.ts'
import { summing } from './admission/resource-quota/sum.ts'
import { append } from './append.ts'
import type { Cluster } from './cluster/cluster.ts'
import { isUnread } from './discover/discover.ts'
import type { Input } from './discover/discover.ts'
import { templatesSkipped } from './discover/helm.ts'
import type { Finding, Verdict } from './finding.ts'
import { judgeInput } from './judge-input.ts'
import type { JudgedInput } from './judge-input.ts'
import type { Needing } from './judge-text.ts'
import { lineIndex } from './read/lines.ts'
import { missingReferences } from './references/references.ts'
import type { Scope } from './scopes.ts'
import { byDocument, byPlace, settle } from './settle/settle.ts'
import type { Watch } from './watch.ts'

/** What a run has to say, and the texts that it points into. */
export interface Linted {
  readonly verdicts: readonly Verdict[]
  readonly findings: readonly Finding[]
  /** The files that were read. */
  readonly read: readonly string[]
  /** The text of a file that a finding points into. */
  readonly textOf: (file: string) => string | undefined
  /** What was left out, each in one line for the user. */
  readonly notes: readonly string[]
  /** Faults of our own, each with the file and document at which it happened. */
  readonly faults: readonly string[]
}

/**
 * Judges every document of the inputs, each by its file's scope. `cwd` is what their paths are relative to, `today` the
 * day by which suppressions end, as `2027-01-31`.
 */
export function lint(
  inputs: readonly Input[],
  scopeOf: (input: Input) => Scope,
  cwd: string,
  today: string,
  watch: Watch = {}
): Linted {
  return together(inputs, inputs.map(input => judgeInput(input, scopeOf(input).world, cwd, today, watch)), scopeOf)
}

/** What is said of all inputs together; `judged` has what was said of each. */
function together(
  inputs: readonly Input[],
  judged: readonly JudgedInput[],
  scopeOf: (input: Input) => Scope
): Linted {
  const textOf = textsOf(inputs)
  const missing = missingReferences(judged.flatMap(({ referring }) => referring), textOf)
  const exceeding = exceededQuotas(textOf)
  const verdicts: Verdict[] = []
  const findings: Finding[] = []
  const read: string[] = []
  const faults: string[] = []
  const charts = new Map<string, number>()
  judged.forEach((one, at) => {
    const input = inputs[at]!
    const { world, severityOf } = scopeOf(input)
    append(verdicts, one.verdicts)
    append(faults, one.faults)
    if (one.read !== undefined) read.push(one.read)
    if (one.chart !== undefined) charts.set(one.chart, (charts.get(one.chart) ?? 0) + 1)
    const exceeded = exceeding(one.needing, world.cluster)
    const all = [...one.findings, ...exceeded, ...(missing.get(input.file) ?? [])]
    const found = one.suppressed?.(all) ?? all
    append(findings, found.map(finding => rated(finding, severityOf(finding.rule))))
  })
  return {
    verdicts: verdicts.sort(byDocument),
    findings: findings.sort(byPlace),
    read,
    notes: Array.from(charts, ([chart, count]) => templatesSkipped(chart, count)),
    textOf,
    faults
  }
}

/** The findings about quotas that are exceeded by what the objects need together. Each cluster has its own quotas. */
function exceededQuotas(
  textOf: Linted['textOf']
): (needing: readonly Needing[], cluster: Cluster) => readonly Finding[] {
  const sums = new Map<Cluster['quotasOf'], ReturnType<typeof summing<PlacedNeed>>>()
  return (needing, { quotasOf }) => {
    if (needing.length === 0 || quotasOf === undefined) return []
    const sum = sums.get(quotasOf) ?? summing<PlacedNeed>(quotasOf)
    sums.set(quotasOf, sum)
    return needing.flatMap(({ needs, subject }) => {
      const found = sum(needs).map(({ need, message }) => ({ ...need.found, message }))
      return found.length === 0 ? [] : settle(found, subject, lineIndex(textOf(subject.file) ?? ''))
    })
  }
}

function rated(finding: Finding, severity: Finding['severity'] | undefined): Finding {
  return severity === undefined ? finding : { ...finding, severity }
}

/** Texts are read again when a report points into them: to keep them all would take the memory of a big repository. */
function textsOf(inputs: readonly Input[]): Linted['textOf'] {
  const byFile = new Map(inputs.map(input => [input.file, input]))
  return file => {
    const source = byFile.get(file)?.read()
    return source === undefined || isUnread(source) ? undefined : source.text
  }
}
