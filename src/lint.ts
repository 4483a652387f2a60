/** The pipeline: inputs become documents, documents become verdicts and findings, and those become a report. */
import { judgeManifest } from './admission/manifest.ts'
import { remedyOf } from './catalogue.ts'
import { isUnread } from './discover/discover.ts'
import type { Input } from './discover/discover.ts'
import { chartOf, templatesSkipped } from './discover/helm.ts'
import type { Finding, Verdict, Whereabouts } from './finding.ts'
import { templatesIn } from './read/helm.ts'
import { lineIndex } from './read/lines.ts'
import { manifestsIn } from './read/manifest.ts'
import { readDocuments } from './read/read.ts'
import { entryOf } from './references/collect.ts'
import { missingReferences } from './references/references.ts'
import type { Referring } from './references/references.ts'
import type { Scope } from './scopes.ts'
import { detach } from './settle/detach.ts'
import { byDocument, byPlace, settle } from './settle/settle.ts'
import { maySuppress, suppress } from './settle/suppress.ts'
import type { Judged } from './settle/suppress.ts'
import { foundInText, notRead, obstacle, skippedVerdict, unreadVerdict } from './settle/text.ts'
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
  const findings: Finding[] = []
  const faults: string[] = []
  /** Files with suppressions: what these hide is known when all is found. */
  const suppressing = new Map<string, (found: readonly Finding[]) => readonly Finding[]>()
  const referring: Referring[] = []
  const charts = new Map<string, number>()
  const ratings = new Map<string, Scope['severityOf']>()
  const read: string[] = []
  for (const input of inputs) {
    watch.file?.(input.file)
    const { world, severityOf } = scopeOf(input)
    ratings.set(input.file, severityOf)
    const source = input.read()
    if (isUnread(source)) {
      const at = whereabouts(input, 0)
      findings.push(...notRead(source, at))
      verdicts.push(skippedVerdict(at, 1, source.message))
      continue
    }
    const { file, text } = source
    read.push(file)
    const chart = chartOf(input, text, cwd)
    if (chart !== null) {
      charts.set(chart, (charts.get(chart) ?? 0) + 1)
      verdicts.push(skippedVerdict(whereabouts(input, 0), 1, `a template of the Helm chart ${chart}`))
      continue
    }
    const lines = lineIndex(text)
    const documents = readDocuments(text)
    const templateOf = templatesIn(text, documents)
    const whereIs = (document: number): Whereabouts => whereabouts(input, document, templateOf(document))
    const settled: Finding[] = []
    const objects: Judged['objects'][number][] = []
    for (const document of documents) {
      const at = whereIs(document.index)
      settled.push(...settle(foundInText(document), { ...at, resource: null }, lines))
      const why = obstacle(document)
      if (why === undefined) continue
      verdicts.push(unreadVerdict(at, lines.position(document.start).line, why))
    }
    for (const manifest of manifestsIn(documents)) {
      const { document, item, node } = manifest
      const at = { ...whereIs(document), item }
      try {
        const { judgement, found, resource: named, admission } = judgeManifest(manifest, world, remedyOf, watch)
        const resource = detach(named)
        const { line } = lines.position(node.start)
        const verdict = { ...at, line, ...resource, ...detach(judgement) }
        verdicts.push(verdict)
        watch.verdict?.(verdict)
        const subject = { ...at, resource }
        settled.push(...settle(found, subject, lines))
        objects.push({ node, subject })
        if (admission !== undefined) referring.push({ ...detach(entryOf(admission)), world, subject })
      } catch (error) {
        const cause = error instanceof Error ? (error.stack ?? error.message) : String(error)
        faults.push(`${file}, document ${document}: ${cause}`)
      }
    }
    if (!maySuppress(text)) findings.push(...settled)
    else
      suppressing.set(file, more =>
        suppress([...settled, ...more], { text, documents, objects, whereIs }, lines, today))
  }
  const textOf = textsOf(inputs)
  for (const [file, found] of missingReferences(referring, textOf)) {
    const own = suppressing.get(file)
    findings.push(...(own === undefined ? found : own(found)))
    suppressing.delete(file)
  }
  for (const own of suppressing.values()) findings.push(...own([]))
  const rated = (one: Finding): Finding => {
    const severity = ratings.get(one.file)?.(one.rule)
    return severity === undefined ? one : { ...one, severity }
  }
  return {
    verdicts: verdicts.sort(byDocument),
    findings: findings.map(rated).sort(byPlace),
    read,
    notes: Array.from(charts, ([chart, count]) => templatesSkipped(chart, count)),
    textOf,
    faults
  }
}

function whereabouts({ file, rendered }: Input, document: number, template: string | null = null): Whereabouts {
  const at = { file, document, item: null, template: detach(template) }
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
