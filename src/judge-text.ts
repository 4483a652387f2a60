/** From one text to what is said of it: its documents, the objects in them, and what they refer to. */
import { append } from './append.ts'
import { judgeManifest } from './admission/manifest.ts'
import type { Judged, PlacedNeed, World } from './admission/manifest.ts'
import { remedyOf } from './catalogue.ts'
import type { Finding, Mutation, Resource, Response, Undecided, Verdict, Whereabouts } from './finding.ts'
import { templatesIn } from './read/helm.ts'
import { lineIndex } from './read/lines.ts'
import { manifestsIn } from './read/manifest.ts'
import { readDocuments } from './read/read.ts'
import { entryOf } from './references/collect.ts'
import type { Referring } from './references/references.ts'
import { detach } from './settle/detach.ts'
import { settle } from './settle/settle.ts'
import type { Subject } from './settle/settle.ts'
import { suppressing } from './settle/suppress.ts'
import type { Judged as JudgedFile } from './settle/suppress.ts'
import { foundInText, obstacle, unreadVerdict } from './settle/text.ts'
import type { Watch } from './watch.ts'

/** All that can be said of a text before the others are known. It does not hold on to the text, if it can. */
export interface JudgedText {
  readonly verdicts: readonly Verdict[]
  readonly findings: readonly Finding[]
  readonly referring: readonly Referring[]
  readonly needing: readonly Needing[]
  /** The findings without what the text's own suppressions are for, and with what is wrong with these; absent: all. */
  readonly suppressed?: ((findings: readonly Finding[]) => readonly Finding[]) | undefined
  /** Faults of our own, each with the file and document at which it happened. */
  readonly faults: readonly string[]
}

/** What an object needs of the quotas of its namespace. */
export interface Needing {
  readonly needs: readonly PlacedNeed[]
  readonly subject: Subject
}

/** Judges every document of a text. `today` is the day by which suppressions end, as `2027-01-31`. */
export function judgeText(
  text: string,
  whereIs: (document: number, item: number | null, template: string | null) => Whereabouts,
  world: World,
  today: string,
  watch: Watch
): JudgedText {
  const verdicts: Verdict[] = []
  const findings: Finding[] = []
  const referring: Referring[] = []
  const needing: Needing[] = []
  const faults: string[] = []
  const objects: JudgedFile['objects'][number][] = []
  const lines = lineIndex(text)
  const documents = readDocuments(text)
  const templateOf = templatesIn(text, documents)
  const whereabouts = (document: number, item: number | null = null): Whereabouts =>
    whereIs(document, item, templateOf(document))
  for (const document of documents) {
    const found = foundInText(document)
    const why = obstacle(document)
    if (found.length === 0 && why === undefined) continue
    const at = whereabouts(document.index)
    append(findings, settle(found, subjectAt(at, null), lines))
    if (why !== undefined) verdicts.push(unreadVerdict(at, lines.position(document.start).line, why))
  }
  for (const manifest of manifestsIn(documents)) {
    const { document, item, node } = manifest
    const at = whereabouts(document, item)
    try {
      const { judgement, found, needs = [], resource: named, admission } =
        judgeManifest(manifest, world, remedyOf, watch)
      const resource = detachedResource(named)
      const { line } = lines.position(node.start)
      const verdict = verdictOf(at, line, resource, judgement)
      watch.verdict?.(verdict)
      verdicts.push(verdict)
      const subject = subjectAt(at, resource)
      if (found.length > 0) append(findings, settle(found, subject, lines))
      if (needs.length > 0) needing.push({ needs: detach(needs), subject })
      objects.push({ node, subject })
      const entry = admission && entryOf(admission, resource)
      if (entry !== undefined) referring.push({ entry, cluster: world.cluster.name, subject })
    } catch (error) {
      const cause = error instanceof Error ? (error.stack ?? error.message) : String(error)
      faults.push(`${at.file}, document ${document}: ${cause}`)
    }
  }
  const suppressed = suppressing({ text, documents, objects, whereIs: whereabouts }, lines, today)
  return { verdicts, findings, referring, needing, suppressed, faults }
}

// Members by name, not by spreading: there is one for each object.

function subjectAt({ file, document, item, template, rendered }: Whereabouts, resource: Resource | null): Subject {
  const subject = { file, document, item, template, resource }
  return rendered === undefined ? subject : { ...subject, rendered }
}

function detachedResource({ apiVersion, kind, namespace, name }: Resource): Resource {
  return { apiVersion: detach(apiVersion), kind: detach(kind), namespace: detach(namespace), name: detach(name) }
}

function verdictOf(at: Whereabouts, line: number, resource: Resource, judgement: Judged['judgement']): Verdict {
  const { file, document, item, template, rendered } = at
  const { apiVersion, kind, namespace, name } = resource
  const { hooks, verdict, responses, undecided, mutations } = judgement
  const made = {
    file,
    document,
    item,
    template,
    line,
    apiVersion,
    kind,
    namespace,
    name,
    hooks,
    verdict,
    responses: responses.map(detachedResponse),
    undecided: undecided.map(detachedReason),
    mutations: mutations.map(detachedMutation)
  }
  return rendered === undefined ? made : { ...made, rendered }
}

// What answers is the cluster's, and so is its name: it lasts as long as the run.

function detachedResponse({ on, kind, by, action, code, reason, message }: Response): Response {
  return { on, kind: detach(kind), by, action, code, reason: detach(reason), message: detach(message) }
}

function detachedReason({ by, reason }: Undecided): Undecided {
  return { by, reason: detach(reason) }
}

function detachedMutation({ by, on, op, path, value }: Mutation): Mutation {
  return { by, on, op, path: detach(path), value: detach(value) }
}
