/** The pipeline: inputs become texts, texts become verdicts and findings, and those become a report. */
import { append } from './append.ts'
import { isUnread } from './discover/discover.ts'
import type { Input } from './discover/discover.ts'
import { chartOf, templatesSkipped } from './discover/helm.ts'
import type { Finding, Verdict, Whereabouts } from './finding.ts'
import { judgeText } from './judge-text.ts'
import type { JudgedText } from './judge-text.ts'
import { missingReferences } from './references/references.ts'
import type { Referring } from './references/references.ts'
import type { Scope } from './scopes.ts'
import { detach } from './settle/detach.ts'
import { byDocument, byPlace } from './settle/settle.ts'
import { notRead, skippedVerdict } from './settle/text.ts'
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
  const verdicts: Verdict[] = []
  const read: string[] = []
  const charts = new Map<string, number>()
  const faults: string[] = []
  const referring: Referring[] = []
  const texts: (Pick<JudgedText, 'findings' | 'suppressed'> & Pick<Scope, 'severityOf'> & { file: string })[] = []
  for (const input of inputs) {
    const { file } = input
    watch.file?.(file)
    const { world, severityOf } = scopeOf(input)
    const source = input.read()
    if (isUnread(source)) {
      const at = whereabouts(input)
      texts.push({ file, findings: notRead(source, at), suppressed: all => all, severityOf })
      verdicts.push(skippedVerdict(at, 1, source.message))
      continue
    }
    const { text } = source
    read.push(source.file)
    const chart = chartOf(input, text, cwd)
    if (chart !== null) {
      charts.set(chart, (charts.get(chart) ?? 0) + 1)
      verdicts.push(skippedVerdict(whereabouts(input), 1, `a template of the Helm chart ${chart}`))
      continue
    }
    const whereIs: Parameters<typeof judgeText>[1] = (document, item, template) =>
      whereabouts(input, document, item, template)
    const judged = judgeText(text, whereIs, world, today, watch)
    append(verdicts, judged.verdicts)
    append(referring, judged.referring)
    append(faults, judged.faults)
    texts.push({ file, findings: judged.findings, suppressed: judged.suppressed, severityOf })
  }
  const textOf = textsOf(inputs)
  const missing = missingReferences(referring, textOf)
  const findings = texts.flatMap(({ file, findings: found, suppressed, severityOf }) =>
    suppressed([...found, ...(missing.get(file) ?? [])]).map(one => rated(one, severityOf(one.rule))))
  return {
    verdicts: verdicts.sort(byDocument),
    findings: findings.sort(byPlace),
    read,
    notes: Array.from(charts, ([chart, count]) => templatesSkipped(chart, count)),
    textOf,
    faults
  }
}

function rated(finding: Finding, severity: Finding['severity'] | undefined): Finding {
  return severity === undefined ? finding : { ...finding, severity }
}

function whereabouts(
  { file, rendered }: Input,
  document = 0,
  item: number | null = null,
  template: string | null = null
): Whereabouts {
  const at = { file, document, item, template: detach(template) }
  return rendered ? { ...at, rendered: { chart: rendered.chart, file: rendered.fileOf(template) } } : at
}

/** Texts are read again when a report points into them: to keep them all would take the memory of a big repository. */
function textsOf(inputs: readonly Input[]): Linted['textOf'] {
  const byFile = new Map(inputs.map(input => [input.file, input]))
  return file => {
    const source = byFile.get(file)?.read()
    return source === undefined || isUnread(source) ? undefined : source.text
  }
}
