/** Suppressions in a file: comments and annotations that hide findings, and what is wrong with them. */
import { append } from '../append.ts'
import { remedyOf, ruleIds, ruleNamed } from '../catalogue.ts'
import type { Finding, Whereabouts } from '../finding.ts'
import type { Path } from '../kube/json.ts'
import { podPathOf } from '../kube/workloads.ts'
import { unknown } from '../nearest.ts'
import type { Document } from '../read/document.ts'
import { valueOf } from '../read/entry.ts'
import type { LineIndex } from '../read/lines.ts'
import type { Entry, Node, Span } from '../read/node.ts'
import { detach } from './detach.ts'
import { malformed, readDirective } from './directive.ts'
import type { Defect, Directive, Named } from './directive.ts'
import { isReached, reachOf } from './reach.ts'
import { settle } from './settle.ts'
import type { Subject } from './settle.ts'

/** A file that was judged. */
export interface Judged {
  readonly text: string
  readonly documents: readonly Document[]
  /** Where a document stands. */
  readonly whereIs: (document: number) => Whereabouts
  /** The objects of its documents, those of Lists too. */
  readonly objects: readonly { readonly node: Node; readonly subject: Subject }[]
}

/** The annotation, on an object or on its Pod template. Each line of its value is a suppression. */
const annotation = 'preadmit.toolforge.org/ignore'
const domain = annotation.slice(0, annotation.indexOf('/') + 1)

/** A suppression, where it stands, and what it is for. */
interface Suppressor {
  readonly by: 'comment' | 'annotation'
  readonly said: Directive | Defect
  readonly subject: Subject
  readonly path: Path
  /** All of it. */
  readonly span: Span
  /** The place of a name in it. */
  readonly spanOf: (name: Named) => Span
  readonly covers: (finding: Finding) => boolean
}

/** What the suppressions of a file make of its findings; undefined where there are none: it holds on to the file. */
export function suppressing(judged: Judged, lines: LineIndex, today: string): Suppress | undefined {
  const suppressors = limited([...commentsIn(judged, lines), ...annotationsIn(judged)])
  return suppressors.length === 0 ? undefined : findings => suppress(findings, suppressors, lines, today)
}

type Suppress = (findings: readonly Finding[]) => readonly Finding[]

/**
 * The findings of a file, those hidden that a suppression is for, and with them a finding for each suppression that
 * hides nothing. `today` is a day, as `2027-01-31`. Findings about suppressions are never hidden.
 */
function suppress(
  findings: readonly Finding[],
  suppressors: readonly Suppressor[],
  lines: LineIndex,
  today: string
): readonly Finding[] {
  const used = new Map<Suppressor, Set<string>>(suppressors.map(suppressor => [suppressor, new Set()]))
  const settled = findings.map(finding => {
    let kept = finding
    for (const suppressor of suppressors) {
      const { said, by, covers } = suppressor
      if (said.is !== 'directive' || isOver(said.until, today) || !covers(finding)) continue
      if (!said.rules.some(({ rule }) => rule === finding.rule)) continue
      used.get(suppressor)?.add(finding.rule)
      if (kept.suppressed === null) kept = { ...finding, suppressed: hiding(said, by) }
    }
    return kept
  })
  const isKnown = (rule: string): boolean => ruleNamed(rule) !== undefined || findings.some(one => one.rule === rule)
  for (const suppressor of suppressors)
    for (const { rule, message, span } of faultsOf(suppressor, used.get(suppressor) ?? new Set(), isKnown, today)) {
      const found = { rule, effect: 'advises', message, help: remedyOf(rule), path: suppressor.path, span } as const
      // One at a time: several at one place are not one.
      append(settled, settle([found], suppressor.subject, lines))
    }
  return settled
}

/** What is linted is not trusted: each suppression is held against each finding. */
const maxSuppressors = 1000

function limited(all: readonly Suppressor[]): readonly Suppressor[] {
  const first = all[maxSuppressors]
  if (first === undefined) return all
  const said = malformed(`a file has at most ${maxSuppressors} of them, and this one and those behind it are too many`)
  return [...all.slice(0, maxSuppressors), { ...first, said }]
}

/** True for findings about suppressions themselves: nothing hides them. */
export function isAboutSuppression(rule: string): boolean {
  return rule.startsWith('suppression/')
}

/** True when the last day of a suppression has passed. */
export function isOver(until: string | null | undefined, today: string): boolean {
  return typeof until === 'string' && until < today
}

/** What a hidden finding says about why it is hidden. */
export function hiding<By>({ reason, until }: { reason: string; until?: string | null | undefined }, by: By) {
  return detach({ reason, by, ...(typeof until === 'string' ? { until } : {}) })
}

/** Why a rule that a suppression names has no effect, as rule and message; undefined when it has one. */
export function uselessName(
  rule: string,
  used: ReadonlySet<string>,
  isKnown: (rule: string) => boolean
): Pick<Finding, 'rule' | 'message'> | undefined {
  if (!isKnown(rule))
    return { rule: 'suppression/unknown-rule', message: unknown('rule', rule, ruleIds) }
  if (isAboutSuppression(rule))
    return { rule: 'suppression/unused', message: `${rule} cannot be suppressed: correct what it finds` }
  return used.has(rule)
    ? undefined
    : { rule: 'suppression/unused', message: `this suppression hides nothing: ${rule} is not found here` }
}

/** In one sentence: when a suppression ended. */
export function ended(until: string): Pick<Finding, 'rule' | 'message'> {
  return { rule: 'suppression/expired', message: `this suppression hides nothing any more: it ended on ${until}` }
}

type Fault = Pick<Finding, 'rule' | 'message'> & { readonly span: Span }

function faultsOf(
  { said, span, spanOf }: Suppressor,
  used: ReadonlySet<string>,
  isKnown: (rule: string) => boolean,
  today: string
): readonly Fault[] {
  if (said.is !== 'directive') return [{ rule: `suppression/${said.is}`, message: said.message, span }]
  if (said.until !== null && isOver(said.until, today)) return [{ ...ended(said.until), span }]
  return said.rules.flatMap(name => {
    const fault = uselessName(name.rule, used, isKnown)
    return fault === undefined ? [] : [{ ...fault, span: spanOf(name) }]
  })
}

/** A comment that is meant as a suppression, and one that is written as such. */
const meant = /^#+\s*preadmit\s*[-:]|#\s*preadmit-ignore|^#+\s*preadmit\s+(?:ignore|disable|suppress)/i
const written = /^#+\s*preadmit-ignore(?<all>-document)?\s*:(?=\s)/

/** The comments, those for a line or a node first. */
function commentsIn(judged: Judged, lines: LineIndex): readonly Suppressor[] {
  const found: Comment[] = []
  for (const document of judged.documents)
    for (const span of document.comments) {
      const comment = judged.text.slice(span.start, span.end)
      if (meant.test(comment)) found.push(suppressorIn(comment, span, document, judged, lines))
    }
  return found.sort((one, other) => Number(one.isForAll) - Number(other.isForAll))
}

interface Comment extends Suppressor {
  readonly isForAll: boolean
}

function suppressorIn(
  comment: string,
  span: Span,
  document: Document,
  { text, whereIs }: Judged,
  lines: LineIndex
): Comment {
  const head = written.exec(comment)
  const isForAll = head?.groups?.['all'] !== undefined
  let reach: readonly Span[] | undefined
  const isIn = (offset: number): boolean => isReached(reach ??= reachOf(span, document, text, lines), offset)
  const from = head?.[0].length ?? 0
  return {
    by: 'comment',
    said: head === null ? unread : readDirective(comment.slice(from)),
    subject: { ...whereIs(document.index), resource: null },
    path: [],
    span,
    spanOf: ({ rule, at }) => ({ start: span.start + from + at, end: span.start + from + at + rule.length }),
    covers: finding => finding.document === document.index && (isForAll || isIn(finding.start.offset)),
    isForAll
  }
}

const forms = 'preadmit-ignore: RULE -- REASON, or preadmit-ignore-document: RULE -- REASON'
const unread: Defect = { is: 'malformed', message: `this comment is no suppression; one begins with ${forms}` }

/** The annotations of all objects and their Pod templates. */
function annotationsIn({ text, objects }: Judged): readonly Suppressor[] {
  const found: Suppressor[] = []
  for (const { node, subject } of objects) {
    const { apiVersion = '', kind = '' } = subject.resource ?? {}
    const pod = podPathOf(apiVersion, kind) ?? []
    append(found, annotationsOf(node, [], subject, text))
    if (pod.length > 0) append(found, annotationsOf(nodeAt(node, pod), pod, subject, text))
  }
  return found
}

/** Those of a node that has metadata. `root` is the way to it. */
function annotationsOf(node: Node | undefined, root: Path, subject: Subject, text: string): readonly Suppressor[] {
  const annotations = valueOf(valueOf(node, 'metadata'), 'annotations')
  if (annotations?.kind !== 'map') return []
  const covers = (finding: Finding): boolean =>
    finding.document === subject.document && finding.item === subject.item && finding.resource !== null &&
    root.every((step, at) => finding.path[at] === step)
  return annotations.entries.filter(({ key }) => key.startsWith(domain)).flatMap(entry =>
    suppressionsIn(entry, text).map((said): Suppressor =>
      ({ by: 'annotation', ...said, subject, path: [...root, 'metadata', 'annotations', entry.key], covers })
    )
  )
}

/** What the value of an annotation says, line by line. */
function suppressionsIn(entry: Entry, text: string): readonly Pick<Suppressor, 'said' | 'span' | 'spanOf'>[] {
  const { key, keyStart, keyEnd, value } = entry
  const place = { start: keyStart, end: keyEnd }
  const defect = (why: string) =>
    [{ said: malformed(why), span: place, spanOf: () => place }]
  if (key !== annotation) return defect(`the annotation is ${annotation}`)
  if (value.kind !== 'string') return defect('the value of an annotation is a string')
  const stated = value.value.split('\n').map(line => line.trim()).filter(line => line !== '')
  if (stated.length === 0) return defect('it names no rule')
  return stated.map(line => {
    // Where the value is written with escapes, or folded, the line is not found: all of the value is the place then.
    const at = text.slice(value.start, value.end).indexOf(line)
    const start = value.start + at
    const span = at < 0 ? value : { start, end: start + line.length }
    return {
      said: readDirective(line),
      span,
      spanOf: name => (at < 0 ? value : { start: start + name.at, end: start + name.at + name.rule.length })
    }
  })
}

function nodeAt(node: Node, path: Path): Node | undefined {
  let at: Node | undefined = node
  for (const step of path) at = valueOf(at, String(step))
  return at
}
