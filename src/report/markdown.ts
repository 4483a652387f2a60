/** The report as Markdown: the summary of a job on GitHub, or a comment on a change. */
import type { Finding, Report, Severity, Verdict } from '../finding.ts'
import { cut } from './columns.ts'
import { bySeverity, mostSevere } from './most-severe.ts'
import type { Reporter } from './reporter.ts'
import { visible, visibleLines } from './visible.ts'
import {
  allIsWell, count, objectOf, onlyIn, originOf, placeOf, renamed, verdictPlace, verdictWords
} from './wording.ts'

/**
 * GitHub takes 1 MiB of each step, and none of what is larger; a page is slow long before. So the tables are short, and
 * what would go beyond the bytes is left out and counted.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const mostBytes = 512 * 1024
const mostFindings = 200
const mostVerdicts = 50
const mostReasons = 20
const longestCell = 400
const longestAnswer = 2000

const signs: Readonly<Record<Severity, string>> = { error: '❌ error', warning: '⚠️ warning', note: 'ℹ️ note' }

/**
 * A heading that says how it went, the counts, a table of findings (the most severe ones, where there are many), then,
 * folded, what to write instead, what the cluster would say and what cannot be decided. Suppressed findings are
 * counted only. Nothing that stands in manifests can be Markdown, HTML, a mention or a link.
 */
export const markdown: Reporter = (report, { quiet, fromRoot }) => {
  if (quiet && allIsWell(report.summary)) return ''
  const findings = report.findings.filter(finding => finding.suppressed === null).map(one => renamed(one, fromRoot))
  const verdicts = report.verdicts.map(one => renamed(one, fromRoot))
  const parts = [
    [`## preadmit: ${headline(report)}\n\n${sums(report)}\n`],
    findingsTable(findings),
    quiet ? [] : remedies(findings),
    quiet ? [] : answers(verdicts),
    quiet ? [] : reasons(verdicts)
  ].flat()
  let room = mostBytes
  let left = 0
  const kept = parts.filter(part => {
    room -= Buffer.byteLength(part)
    if (room < 0) left++
    return room >= 0
  })
  if (left > 0) kept.push('More does not fit here: see the log or another format.\n')
  return kept.join('\n')
}

function headline({ summary }: Report): string {
  const refused = summary.rejected + summary.podsRejected
  if (refused > 0) return `${count(refused, 'object')} refused`
  if (summary.errors > 0) return count(summary.errors, 'error')
  if (summary.warnings > 0) return `nothing refused, ${count(summary.warnings, 'warning')}`
  if (summary.unknown > 0) return `nothing refused, ${count(summary.unknown, 'object')} unknown`
  return summary.objects === 0 ? 'nothing to judge' : 'all admitted'
}

function sums({ summary, cluster }: Report): string {
  const where = `${plain(cluster.name)} (Kubernetes ${plain(cluster.kubernetes)})`
  const columns: readonly (readonly [string, number])[] = [
    ['admitted', summary.admitted],
    ['rejected', summary.rejected],
    ['Pods refused', summary.podsRejected],
    ['unknown', summary.unknown],
    ['skipped', summary.skipped],
    ['errors', summary.errors],
    ['warnings', summary.warnings],
    ['notes', summary.notes],
    ['suppressed', summary.suppressed]
  ]
  const shown = columns.filter(([name, number]) => number > 0 || name === 'admitted')
  return [
    `${count(summary.objects, 'object')} in ${count(summary.files, 'file')}, judged as **${where}** would:`,
    '',
    row(shown.map(([name]) => name)),
    row(shown.map(() => '--:')),
    row(shown.map(([, number]) => String(number)))
  ].join('\n')
}

function findingsTable(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return []
  const kept = mostSevere(findings, mostFindings)
  const sorted = bySeverity.flatMap(severity => kept.filter(finding => finding.severity === severity))
  const rows = sorted.map(finding => row([
    signs[finding.severity],
    code(placeOf(finding)),
    `${plain(finding.message)} ${plain(originOf(finding))}`.trimEnd(),
    code(finding.rule)
  ]))
  const table = [row(['', 'place', 'what is wrong', 'rule']), row(['---', '---', '---', '---']), ...rows, ''].join('\n')
  return [table, ...more(findings.length - kept.length, 'finding')]
}

/** What to write instead, once for each rule and text. */
function remedies(findings: readonly Finding[]): string[] {
  const helps = new Map<string, string>()
  for (const { rule, help } of findings) {
    const words = visibleLines(help).join(' ')
    if (words.trim() !== '') helps.set(JSON.stringify([rule, words]), `- ${code(rule)}: ${plain(words)}`)
  }
  const lines = Array.from(helps.values())
  if (lines.length === 0) return []
  return [folded('What to write instead', lines.slice(0, mostFindings).join('\n')),
    ...more(lines.length - mostFindings, 'remedy', 'remedies')]
}

/** The refusals, word for word; equal ones once. */
function answers(verdicts: readonly Verdict[]): string[] {
  const refused = verdicts.filter(({ verdict }) => verdict === 'rejected' || verdict === 'pods-rejected')
  if (refused.length === 0) return []
  const shown = refused.slice(0, mostVerdicts).map(verdict => {
    const refusal = verdict.responses.find(({ action }) => action === 'deny')
    const subject = [objectOf(verdict), onlyIn(verdict.values)].filter(part => part !== '').join(', ')
    const head = `${code(verdictPlace(verdict))} ${plain(subject)}: ${verdictWords(verdict)}`
    if (refusal === undefined) return `${head}\n`
    const said = visibleLines(refusal.message).join('\n')
    const whole = said.length <= longestAnswer ? said : `${said.slice(0, longestAnswer)}…`
    return `${head}\n\n<pre>${whole.split('\n').map(escaped).join('\n')}</pre>\n`
  })
  return [folded('What the cluster would say', shown.join('\n').trimEnd()),
    ...more(refused.length - mostVerdicts, 'refused object')]
}

/** Why verdicts are unknown: each reason once, with the number of objects. */
function reasons(verdicts: readonly Verdict[]): string[] {
  const numbers = new Map<string, number>()
  for (const { verdict, undecided } of verdicts) {
    if (verdict !== 'unknown') continue
    for (const one of new Set(undecided.map(({ by, reason }) => `${code(by)}: ${plain(reason)}`)))
      numbers.set(one, (numbers.get(one) ?? 0) + 1)
  }
  if (numbers.size === 0) return []
  const lines = Array.from(numbers).sort(([, a], [, b]) => b - a)
    .map(([reason, number]) => `- ${count(number, 'object')}, ${reason}`)
  return [folded('What cannot be known offline', lines.slice(0, mostReasons).join('\n')),
    ...more(lines.length - mostReasons, 'reason')]
}

function folded(title: string, inner: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${inner}\n\n</details>\n`
}

function more(number: number, noun: string, nouns?: string): string[] {
  if (number <= 0) return []
  return [`and ${number === 1 || nouns === undefined ? count(number, `more ${noun}`) : `${number} more ${nouns}`}\n`]
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** What GitHub turns into a link, a mention, an emoji or a formula, wherever it stands. */
const magic = /[@#$]|:\/\/|www\.|:[\w+-]+:/i

/** Words from anywhere as text of one line; those in which GitHub would see something as code, where it does not. */
function plain(words: string): string {
  const shown = cut(visible(words), longestCell)
  return shown.split(' ').map(word => magic.test(word) ? `<code>${escaped(word)}</code>` : escaped(word)).join(' ')
}

/** In HTML, for a code span of Markdown could be ended from within, and is cut by a `|` of a table. */
function code(words: string): string {
  return `<code>${escaped(cut(visible(words), longestCell))}</code>`
}

/**
 * As character references, which begin nothing in Markdown. What they stand for is still taken for an e-mail address by
 * GitHub's parser, which looks for those in the end: so the comment. An address with `www.` begins with a plain letter.
 * https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
 */
function escaped(words: string): string {
  return words
    .replace(/[\\`*_{}[\]<>()#!|~&:@$]/g, sign => `&#${sign.charCodeAt(0)};${sign === '@' ? '<!-- -->' : ''}`)
    .replace(/www\./gi, address => `${address.slice(0, 3)}&#46;`)
}
