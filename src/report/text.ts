/** The report for a person: each cause with its place, then what the cluster would say, then one sum. */
import { append } from '../append.ts'
import type { Finding, Mutation, Report, Response, Severity, Summary, Verdict } from '../finding.ts'
import { lineIndex } from '../read/lines.ts'
import type { LineIndex } from '../read/lines.ts'
import { pageAddress } from '../package.ts'
import { cut, fill, frame, wrap } from './columns.ts'
import type { Run } from './columns.ts'
import { jsonText } from './json-text.ts'
import type { Paint, ReportOptions, Reporter } from './reporter.ts'
import { noCommands, visible, visibleFile, visibleLines } from './visible.ts'
import {
  allIsWell, count, fileOf, objectOf, onlyIn, originOf, placeOf, stillRejected, verdictPlace, verdictWords
} from './wording.ts'

/**
 * Findings in the order of the files; after those of an object, what the cluster would say to it. At a terminal the
 * file's name stands above its findings, and everything fits its width. Elsewhere each finding has a head of one line,
 * `file:line:column: severity: message [rule]`, that programs parse. What was said once is not said again: findings at
 * one place share their snippet, and a file repeats neither a help text nor a finding on an equal line.
 * Undecided verdicts are listed by reason before the closing sum. With `quiet`: findings and sum only, and nothing
 * when all is well. With `verbose`: every verdict, warning, mutation and reason. Suppressed findings are counted only.
 */
export const text: Reporter = (all, options) => {
  if (allIsWell(all.summary) && options.quiet) return ''
  const hidden = hiddenRefusals(all)
  const report: Report = { ...all, findings: all.findings.filter(finding => finding.suppressed === null) }
  const page: Page = {
    options,
    columns: Math.max(options.columns, 40),
    paint: options.paint,
    rules: new Set(options.rules.map(({ id }) => id)),
    said: new Map(),
    hidden
  }
  const blocks: string[] = []
  for (const file of groupByFile(report)) append(blocks, fileBlocks(page, file))
  if (!options.quiet) append(blocks, undecidedBlocks(page, report.verdicts))
  blocks.push(closing(page, report))
  return noCommands(`${blocks.join('\n\n')}\n`)
}

interface Page {
  readonly options: ReportOptions
  readonly columns: number
  readonly paint: Paint
  /** The names of our rules: those have pages. */
  readonly rules: ReadonlySet<string>
  /** Where each long text of the cluster was first printed, as `file:line`. */
  readonly said: Map<string, string>
  /** The refusals whose causes are all suppressed. */
  readonly hidden: ReadonlySet<Verdict>
}

export interface FileGroup {
  readonly file: string
  readonly objects: readonly ObjectGroup[]
}

/** What is known of one object, or of a document that holds none. */
export interface ObjectGroup {
  readonly document: number
  readonly item: number
  readonly findings: Finding[]
  verdict: Verdict | undefined
}

/** Findings and verdicts by file and by object, in the order of the documents. */
export function groupByFile(report: Report): FileGroup[] {
  const files = new Map<string, Map<string, ObjectGroup>>()
  const groupOf = (of: Finding | Verdict): ObjectGroup => {
    let objects = files.get(of.file)
    if (objects === undefined) files.set(of.file, objects = new Map())
    const key = `${of.document} ${of.item}`
    let group = objects.get(key)
    if (group === undefined) {
      objects.set(key, group = { document: of.document, item: of.item ?? -1, findings: [], verdict: undefined })
    }
    return group
  }
  for (const finding of report.findings) groupOf(finding).findings.push(finding)
  for (const verdict of report.verdicts) groupOf(verdict).verdict = verdict
  return Array.from(files)
    .sort(([a], [b]) => a < b ? -1 : 1)
    .map(([file, objects]) => ({
      file,
      objects: Array.from(objects.values()).sort((a, b) => a.document - b.document || a.item - b.item)
    }))
}

function fileBlocks(page: Page, group: FileGroup): string[] {
  const blocks: string[] = []
  const lineOf = linesOf(page.options.textOf(group.file))
  const told = new Set<string>()
  for (const object of group.objects) {
    for (const findings of groupByPlace(object.findings)) {
      blocks.push(findingsBlock(page, findings, lineOf(findings[0]), told))
    }
    const verdict = object.verdict === undefined ? '' : verdictBlock(page, object.verdict)
    if (verdict !== '') blocks.push(verdict)
  }
  const [first, ...others] = blocks
  if (first === undefined || !page.options.isTerminal) return blocks
  return [`${page.paint.bold(visibleFile(group.file))}\n${first}`, ...others]
}

/** The text of the line that a finding begins in; undefined where the file's text or that place is not at hand. */
function linesOf(source: string | undefined): (finding: Finding) => string | undefined {
  let lines: LineIndex | undefined
  return ({ start }) => {
    if (source === undefined || start.offset > source.length) return undefined
    lines ??= lineIndex(source)
    return source.slice(Math.max(0, start.offset - start.column + 1), lines.endOfLine(start.line))
  }
}

function groupByPlace(findings: readonly Finding[]): [Finding, ...Finding[]][] {
  const groups: [Finding, ...Finding[]][] = []
  for (const finding of findings) {
    const group = groups.at(-1)
    const first = group?.[0]
    const isThere = first?.start.offset === finding.start.offset && first.end.offset === finding.end.offset
    if (isThere && originOf(first) === originOf(finding)) group?.push(finding)
    else groups.push([finding])
  }
  return groups
}

/** The heads of all findings at one place; then, unless this file's reader has seen the same, the line and the help. */
function findingsBlock(
  page: Page,
  findings: readonly [Finding, ...Finding[]],
  line: string | undefined,
  told: Set<string>
): string {
  const { paint } = page
  const [one] = findings
  const { start, end, severity, rendered } = one
  const printed = findings.map(finding => head(page, finding))
  const gutter = String(start.line).length + 2
  // Beside the name of a template, the number of another text's line would be taken for one of its lines.
  const number = rendered === undefined ? String(start.line) : ''
  const bar = paint.dim('|')

  const { source, marks } = frame(line ?? '', start.column - 1, end.column - 1, page.columns - gutter - 3)
  const same = JSON.stringify([source.trim(), marks.trim(), ...findings.map(({ rule, message }) => [rule, message])])
  if (line !== undefined && !told.has(same)) {
    printed.push(`${paint.dim(number.padStart(gutter))} ${bar} ${source}`.trimEnd())
    printed.push(`${' '.repeat(gutter)} ${bar} ${marks.replace(/\^~*/, paintAs(page, severity))}`)
  }
  told.add(same)
  const origin = originOf(one)
  const from = JSON.stringify([one.document, one.item, origin])
  if (origin !== '' && !told.has(from)) printed.push(`${' '.repeat(gutter)} ${bar} ${origin}`)
  told.add(from)

  for (const { rule, help } of findings) {
    const key = JSON.stringify([rule, help])
    if (help.trim() === '' || told.has(key)) continue
    told.add(key)
    const label = `${' '.repeat(gutter)} ${bar} `
    const [first = '', ...rest] = visibleLines(help).flatMap(part => wrap(part, page.columns - gutter - 9))
    printed.push(`${label}${paint.bold('help:')} ${first}`, ...rest.map(more => `${label}      ${more}`.trimEnd()))
  }
  return printed.join('\n')
}

function head(page: Page, finding: Finding): string {
  const { paint, options, rules } = page
  const { start, severity, message, rule, rendered } = finding
  const here = rendered === undefined ? `${start.line}:${start.column}` : undefined
  return headLines(page, here, placeOf(finding), [
    [`${severity}:`, paintAs(page, severity)],
    [visible(message), unpainted],
    [`[${visible(rule)}]`, rules.has(rule) ? tag => paint.dim(options.link(tag, pageAddress(rule))) : paint.dim]
  ])
}

const unpainted = (words: string): string => words

/**
 * The first line or lines of a block: a place, and what is to be said of it. `here` is the place in the file that the
 * block is about, where it lies in that one.
 */
function headLines(page: Page, here: string | undefined, place: string, said: readonly Run[]): string {
  const { paint, options, columns } = page
  if (options.isTerminal) return fill([[`${here ?? place}:`, paint.bold], ...said], columns, '  ', '    ')
  const all: readonly Run[] = [[`${place}:`, paint.bold], ...said]
  return all.map(([words, painted]) => painted(words)).join(' ')
}

function paintAs(page: Page, severity: Severity): (words: string) => string {
  const { paint } = page
  return { error: paint.red, warning: paint.yellow, note: paint.cyan }[severity]
}

/** The verdicts on objects that are refused, they or their Pods, and of which all that refuses them is suppressed. */
function hiddenRefusals(report: Report): ReadonlySet<Verdict> {
  if (report.summary.suppressed === 0) return new Set()
  const objects = groupByFile(report).flatMap(file => file.objects)
  return new Set(objects.flatMap(({ findings, verdict }) => {
    if (verdict?.verdict !== 'rejected' && verdict?.verdict !== 'pods-rejected') return []
    const causes = findings.filter(({ effect }) => effect === 'rejects' || effect === 'rejects-pods')
    return causes.length > 0 && causes.every(({ suppressed }) => suppressed !== null) ? [verdict] : []
  }))
}

/** What the cluster would say to an object; empty where there is nothing that the reader has asked for. */
function verdictBlock(page: Page, verdict: Verdict): string {
  const { paint, options } = page
  if (options.quiet) return ''
  const refused = verdict.verdict === 'rejected' || verdict.verdict === 'pods-rejected'
  const warned = verdict.responses.some(response => response.action === 'warn')
  if (!options.verbose && !refused && !(verdict.verdict === 'admitted' && warned)) return ''

  const responses = responsesToPrint(verdict, options.verbose)
  const told = page.hidden.has(verdict) ? `${verdictWords(verdict)} (${stillRejected})` : verdictWords(verdict)
  const refuser = refused ? responses[0]?.by : undefined
  const place = verdictPlace(verdict)
  const only = visible(onlyIn(verdict.values))
  const subject = only === '' ? objectOf(verdict) : `${objectOf(verdict)}, ${only}`
  const here = verdict.rendered === undefined ? String(verdict.line) : undefined
  const printed = [headLines(page, here, place, [
    [`${subject}:`, unpainted],
    [told, refused ? paint.red : paint.green],
    ...(refuser === undefined ? [] : [[`[${visible(refuser)}]`, paint.dim] as const])
  ])]
  responses.forEach((response, index) => {
    if (index > 0 || !refused) printed.push(`    ${responseLabel(response)}`)
    printed.push(...quoted(page, response.message, place))
  })
  if (options.verbose) {
    for (const { by, reason } of verdict.undecided) {
      printed.push(...hanging(page.columns, '    ', `? [${visible(by)}] `, reason))
    }
    for (const mutation of verdict.mutations) printed.push(cut(`    ${mutationText(mutation)}`, page.columns))
  }
  return printed.join('\n')
}

/** The refusal that would be given; where nothing is refused, the warnings. All of it when the reader asks for it. */
function responsesToPrint(verdict: Verdict, all: boolean): readonly Response[] {
  const distinct = Array.from(new Map(verdict.responses.map(response => [
    `${response.action} ${response.message}`,
    response
  ])).values())
  if (all) return distinct
  const refusal = distinct.find(response => response.action === 'deny')
  return refusal === undefined ? distinct.filter(response => response.action === 'warn') : [refusal]
}

function responseLabel({ action, by, kind }: Response): string {
  const words = { deny: 'also refused', warn: 'warning', audit: 'audit note' }[action]
  return `${words} for ${visible(kind)} [${visible(by)}]:`
}

/** A text of the cluster behind a bar, wrapped; one that stands above already is only referred to. */
function quoted(page: Page, message: string, place: string): string[] {
  const lines = visibleLines(message).flatMap(line => wrap(line, page.columns - 6))
  const before = page.said.get(message)
  const shown = lines.length > 1 && before !== undefined ? [`(word for word as for ${before})`] : lines
  if (before === undefined) page.said.set(message, place)
  return shown.map(line => `    ${page.paint.dim('│')} ${line}`.trimEnd())
}

/** A label, and a text wrapped beside it. */
function hanging(columns: number, indent: string, label: string, message: string): string[] {
  return wrap(label + visibleLines(message).join(' '), columns - indent.length - 2)
    .map((line, index) => indent + (index === 0 ? line : `  ${line}`))
}

/** `+ [plugin] (Pod) spec.priority = 0`. */
function mutationText({ by, on, op, path, value }: Mutation): string {
  const sign = { add: '+', remove: '-', replace: '~' }[op]
  const whose = on === 'object' ? '' : on === 'pod' ? ' (Pod)' : ' (derived)'
  const written = op === 'remove' ? '' : ` = ${jsonText(value).trim().replace(/\n */g, ' ')}`
  return `${sign} [${visible(by)}]${whose} ${visible(pathText(path) + written)}`
}

function pathText(path: readonly (string | number)[]): string {
  return path.map(step => {
    if (typeof step === 'number') return `[${step}]`
    return /^[\w-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`
  }).join('').replace(/^\./, '')
}

/** Objects whose verdict is unknown, by what is missing: the reason once, and where it holds. */
function undecidedBlocks(page: Page, verdicts: readonly Verdict[]): string[] {
  const { options, paint, columns } = page
  const unknown = verdicts.filter(verdict => verdict.verdict === 'unknown')
  if (unknown.length === 0) return []
  const groups = new Map<string, { by: string; reason: string; objects: Set<Verdict> }>()
  for (const verdict of unknown) {
    const missing = verdict.undecided.length === 0 ? [noReason] : verdict.undecided
    for (const { by, reason } of missing) {
      const key = JSON.stringify([by, reason])
      const group = groups.get(key) ?? { by, reason, objects: new Set() }
      groups.set(key, group)
      group.objects.add(verdict)
    }
  }
  const reasons = Array.from(groups.values()).sort((a, b) => b.objects.size - a.objects.size)
  const shown = options.verbose ? reasons : reasons.slice(0, mostReasons)
  const printed = [`${paint.cyan('unknown:')} ${count(unknown.length, 'object')} cannot be judged offline`]
  for (const { by, reason, objects } of shown) {
    printed.push(...hanging(columns, '  ', `[${visible(by)}] `, reason))
    const places = Array.from(objects, verdict => `${verdictPlace(verdict)}: ${objectOf(verdict)}`)
    // Of many reasons, such as a dozen custom kinds, one place each is enough.
    const most = reasons.length > fewReasons ? 1 : mostPlaces
    const listed = options.verbose ? places : places.slice(0, most)
    const rest = places.length - listed.length
    const more = rest === 0 ? '' : `and ${rest} more`
    if (most === 1 && more !== '' && !options.verbose) printed.push(`      ${listed[0]}, ${more}`)
    else printed.push(...[...listed, ...(more === '' ? [] : [more])].map(line => `      ${line}`))
  }
  if (shown.length < reasons.length) {
    printed.push(`  and ${count(reasons.length - shown.length, 'more reason')}: --verbose lists them all`)
  }
  return [printed.join('\n')]
}

const noReason = { by: 'preadmit', reason: 'no reason is given' }
const mostReasons = 20
const mostPlaces = 3
/** Beyond these the places are shortened. */
const fewReasons = 3

/** The sum of the run: what the cluster would do, and below it what is found. One line where all is well. */
function closing({ paint, columns, hidden }: Page, { summary, cluster, findings }: Report): string {
  const name = `${visible(cluster.name)} (Kubernetes ${visible(cluster.kubernetes)})`
  const aside = [
    summary.skipped === 0 ? '' : `${count(summary.skipped, 'document')} skipped`,
    summary.suppressed === 0 ? '' : suppressedWords(summary.suppressed, hidden.size)
  ].filter(part => part !== '')
  if (allIsWell(summary)) {
    const objects = `${count(summary.objects, 'object')} in ${count(summary.files, 'file')}`
    const verdict = summary.admitted === 0 ? 'nothing to judge' : paint.green(`admitted by ${name}`)
    return [`${objects}: ${verdict}`, ...aside].join(' · ')
  }
  const verdicts = [
    [summary.rejected, 'rejected'],
    [summary.podsRejected, 'created but nothing runs'],
    [summary.unknown, 'unknown'],
    [summary.admitted, 'admitted']
  ] as const
  const said = verdicts.filter(([number]) => number > 0)
    .map(([number, words], index) => `${index === 0 ? count(number, 'object') : number} ${words}`)
  const files = new Set(findings.map(fileOf)).size
  // Of a chart one text is read, and many templates are named.
  const read = Math.max(files, summary.files)
  const found = [
    findings.length === 0
      ? `no findings in ${count(summary.files, 'file')}`
      : `${severityCounts(summary)} in ${files < summary.files ? `${files} of ` : ''}${count(read, 'file')}`,
    ...aside
  ]
  const painted = summary.errors > 0 ? paint.red : summary.warnings > 0 ? paint.yellow : paint.cyan
  return [`${name}: ${said.join(', ') || 'nothing to judge'}`, found.join(' · ')]
    .flatMap(line => wrap(line.replace(numbers, `$1${glue}`), columns))
    .map(line => paint.bold(painted(line.replaceAll(glue, ' '))))
    .join('\n')
}

/** A number stays in the line of what it counts. */
const numbers = /(\d) (?=[a-z])/g
const glue = '\u00a0'

function suppressedWords(findings: number, objects: number): string {
  const words = `${count(findings, 'finding')} suppressed`
  return objects === 0 ? words : `${words}, and the cluster will still reject ${count(objects, 'object')}`
}

function severityCounts({ errors, warnings, notes }: Summary): string {
  const counts = [[errors, 'error'], [warnings, 'warning'], [notes, 'note']] as const
  return counts.filter(([number]) => number > 0).map(([number, noun]) => count(number, noun)).join(', ')
}
