/** The pipeline: inputs become documents, documents become verdicts and findings, and those become a report. */
import { judgeManifest } from './admission/manifest.ts'
import type { World } from './admission/manifest.ts'
import { remedyOf } from './catalogue.ts'
import { isUnread } from './discover/discover.ts'
import type { Input } from './discover/discover.ts'
import { chartOf, templatesSkipped } from './discover/helm.ts'
import type { Finding, Verdict } from './finding.ts'
import { lineIndex } from './read/lines.ts'
import { manifestsIn } from './read/manifest.ts'
import { readDocuments } from './read/read.ts'
import { detach } from './settle/detach.ts'
import { byDocument, byPlace, settle } from './settle/settle.ts'
import { foundInText, notRead, obstacle, skippedVerdict } from './settle/text.ts'

/** What a run has to say, and the texts that it points into. */
export interface Linted {
  readonly verdicts: readonly Verdict[]
  readonly findings: readonly Finding[]
  /** How many files were read. */
  readonly files: number
  /** The text of a file that a finding points into. */
  readonly textOf: (file: string) => string | undefined
  /** What was left out, each in one line for the user. */
  readonly notes: readonly string[]
  /** Faults of our own, each with the file and document at which it happened. */
  readonly faults: readonly string[]
}

/** Judges every document of the inputs, in their order. `cwd` is what their paths are relative to. */
export function lint(inputs: readonly Input[], world: World, cwd: string): Linted {
  const verdicts: Verdict[] = []
  const findings: Finding[] = []
  const faults: string[] = []
  const charts = new Map<string, number>()
  let files = 0
  for (const input of inputs) {
    const source = input.read()
    if (isUnread(source)) {
      findings.push(...notRead(source))
      verdicts.push(skippedVerdict(source.file, 0, 1, source.message))
      continue
    }
    files++
    const { file, text } = source
    const chart = chartOf(input, text, cwd)
    if (chart !== null) {
      charts.set(chart, (charts.get(chart) ?? 0) + 1)
      verdicts.push(skippedVerdict(file, 0, 1, `a template of the Helm chart ${chart}`))
      continue
    }
    const lines = lineIndex(text)
    const documents = readDocuments(text)
    for (const document of documents) {
      const { index } = document
      const about = { file, document: index, item: null, resource: null }
      findings.push(...detach(settle(foundInText(document), about, lines)))
      const why = obstacle(document)
      if (why === undefined) continue
      const kubectl = why.code === 'syntax' ? `error parsing ${file}: ${why.kubectl}` : undefined
      verdicts.push(skippedVerdict(file, index, lines.position(document.start).line, why.message, kubectl))
    }
    for (const manifest of manifestsIn(documents)) {
      const { document, item, node } = manifest
      try {
        const { resource, judgement, found } = judgeManifest(manifest, world, remedyOf)
        const { line } = lines.position(node.start)
        verdicts.push(detach({ file, document, item, line, ...resource, ...judgement }))
        findings.push(...detach(settle(found, { file, document, item, resource }, lines)))
      } catch (error) {
        const cause = error instanceof Error ? (error.stack ?? error.message) : String(error)
        faults.push(`${file}, document ${document}: ${cause}`)
      }
    }
  }
  return {
    verdicts: verdicts.sort(byDocument),
    findings: findings.sort(byPlace),
    files,
    notes: Array.from(charts, ([chart, count]) => templatesSkipped(chart, count)),
    textOf: textsOf(inputs),
    faults
  }
}

/** Texts are read again when a report points into them: to keep them all would take the memory of a big repository. */
function textsOf(inputs: readonly Input[]): Linted['textOf'] {
  const byFile = new Map(inputs.map(input => [input.file, input]))
  return file => {
    const source = byFile.get(file)?.read()
    return source === undefined || isUnread(source) ? undefined : source.text
  }
}
