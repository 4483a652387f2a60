/** The report as SARIF 2.1.0, in the form that GitHub code scanning takes. */
import type { Finding, Severity, Verdict } from '../finding.ts'
import { homepage } from '../package.ts'
import type { Rule } from '../rule.ts'
import { jsonText } from './json-text.ts'
import { lineHashes } from './line-hash.ts'
import { bySeverity, mostSevere } from './most-severe.ts'
import type { ReportOptions, Reporter } from './reporter.ts'
import { visible, visibleLines } from './visible.ts'
import { count, fileOf, originOf } from './wording.ts'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
/** GitHub refuses a run with more results, and descriptions that are longer. */
const mostResults = 25_000
const longestDescription = 1024

/**
 * One run. Results stand in the report's order; beyond 25,000 the least severe are left out, and a notification says
 * how many. Suppressed findings are no part of a report (GitHub would show them as open alerts). `rules` holds the
 * rules with results only: GitHub needs no others, and their pages would make up most of a small file.
 * There is no `automationDetails`: it would beat the category that the upload is given.
 * Source of behaviour: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files
 */
export const sarif: Reporter = (report, options) => {
  const findings = report.findings.filter(finding => finding.suppressed === null)
  const kept = mostSevere(findings, mostResults)
  const ids = Array.from(new Set(kept.map(finding => finding.rule))).sort()
  const indexes = new Map(ids.map((id, index) => [id, index]))
  const rules = new Map(options.rules.map((rule): [string, Rule] => [rule.id, rule]))
  const worst = worstSeverities(kept)
  const verdicts = new Map(report.verdicts.map(verdict => [objectKey(verdict), verdict]))
  const fingerprintOf = lineFingerprints(options.textOf)

  return jsonText({
    $schema: schema,
    version: '2.1.0',
    runs: [{
      tool: {
        driver: {
          name: 'preadmit',
          informationUri: homepage,
          version: report.tool.version,
          semanticVersion: report.tool.version,
          rules: ids.map(id => descriptor(id, rules.get(id), worst.get(id) ?? 'note', options))
        }
      },
      invocations: [{
        executionSuccessful: true,
        toolExecutionNotifications: notifications(findings.length, kept.length)
      }],
      originalUriBaseIds: { [root]: { description: { text: 'The root of the repository.' } } },
      columnKind: 'utf16CodeUnits',
      results: kept.map(finding => ({
        ruleId: finding.rule,
        ruleIndex: indexes.get(finding.rule),
        level: finding.severity,
        message: { text: messageOf(finding) },
        locations: [{
          physicalLocation: {
            artifactLocation: locationOf(options.fromRoot(fileOf(finding))),
            region: regionOf(finding)
          }
        }],
        partialFingerprints: {
          primaryLocationLineHash: finding.rendered
            ? finding.fingerprint
            : fingerprintOf(finding.file, finding.start.line),
          'preadmit/v1': finding.fingerprint
        },
        properties: {
          effect: finding.effect,
          verdict: verdicts.get(objectKey(finding))?.verdict,
          template: finding.template ?? undefined,
          values: finding.values
        }
      })),
      properties: { cluster: report.cluster.name, kubernetes: report.cluster.kubernetes, summary: report.summary }
    }]
  })
}

/** What paths are relative to: the name that CodeQL gave it, and that viewers know. */
const root = '%SRCROOT%'

/** A file of the repository is relative to its root; any other stands for itself. */
function locationOf(file: string): { readonly uri: string; readonly uriBaseId?: string } {
  const uri = uriOf(file)
  return /^(?:\.\.\/|file:)/.test(uri) ? { uri } : { uri, uriBaseId: root }
}

/**
 * A file's name as a URI reference: relative as it is, absolute (also `C:/…` and `//server/…`) with `file:`. Each part
 * between slashes is percent-encoded, so that `#`, `?`, `%` and `:` do not change what it refers to.
 */
export function uriOf(file: string): string {
  const encoded = file.split('/').map(part => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'))).join('/')
  if (encoded.startsWith('//')) return `file:${encoded}`
  if (encoded.startsWith('/')) return `file://${encoded}`
  return /^[A-Za-z]:\//.test(file) ? `file:///${encoded.replace('%3A', ':')}` : encoded
}

/**
 * The place in its file. What Helm rendered has none: which line of the template made it nobody can tell for sure.
 * GitHub wants a line, so the first one stands for the file then, and the message says more.
 */
function regionOf({ start, end, rendered }: Finding): object {
  if (rendered !== undefined) return { startLine: 1 }
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

function worstSeverities(findings: readonly Finding[]): Map<string, Severity> {
  const worst = new Map<string, Severity>()
  for (const { rule, severity } of findings) {
    const before = worst.get(rule)
    if (before === undefined || bySeverity.indexOf(severity) < bySeverity.indexOf(before)) worst.set(rule, severity)
  }
  return worst
}

/** A rule as GitHub shows it. A policy of the cluster has no rule of ours: its name is all that is known. */
function descriptor(id: string, rule: Rule | undefined, severity: Severity, { pageOf }: ReportOptions): object {
  const title = rule === undefined ? `The cluster's policy ${visible(id)} objects` : rule.title
  const remedy = rule === undefined ? 'Read the policy in the cluster\'s directory' : rule.remedy
  const page = rule === undefined ? '' : pageOf(rule.id)
  const security = rule?.securitySeverity
  return {
    id,
    name: id.split(/[^A-Za-z0-9]+/).map(part => part.charAt(0).toUpperCase() + part.slice(1)).join('') || undefined,
    shortDescription: { text: shorten(sentence(title)) },
    fullDescription: { text: shorten(`${sentence(title)} ${sentence(remedy)}`) },
    help: {
      text: [sentence(remedy), ...(rule?.references ?? []).map(reference => `See ${reference}`)].join('\n'),
      markdown: page === '' ? undefined : page
    },
    helpUri: rule?.references[0],
    properties: {
      tags: [...(security === undefined ? [] : ['security']), ...(rule?.tags ?? ['policy'])].slice(0, 10),
      precision: 'very-high',
      'problem.severity': severity === 'note' ? 'recommendation' : severity,
      'security-severity': security === undefined ? undefined : security.toFixed(1)
    }
  }
}

/** What is wrong, as the first sentence (all that GitHub shows where space is short), then what to write instead. */
function messageOf(finding: Finding): string {
  const { message, help, rule } = finding
  const said = [`${message} ${originOf(finding)}`, help]
    .map(part => sentence(visibleLines(part.trim()).join('\n')))
    .filter(part => part !== '')
  // `[text](target)` would be a link, and its text may come from a manifest.
  return (said.length === 0 ? sentence(visible(rule)) : said.join(' ')).replaceAll('](', '] (')
}

function sentence(words: string): string {
  return words === '' || /[.!?…]$/.test(words) ? words : `${words}.`
}

function shorten(words: string): string {
  return words.length <= longestDescription ? words : `${words.slice(0, longestDescription - 1)}…`
}

function objectKey({ file, document, item }: Finding | Verdict): string {
  return JSON.stringify([file, document, item])
}

/** GitHub's fingerprint of a line; each file is hashed once. Undefined where the text or the line is not there. */
function lineFingerprints(textOf: ReportOptions['textOf']): (file: string, line: number) => string | undefined {
  const files = new Map<string, readonly string[]>()
  return (file, line) => {
    let hashes = files.get(file)
    if (hashes === undefined) {
      const text = textOf(file)
      hashes = text === undefined ? [] : lineHashes(text)
      files.set(file, hashes)
    }
    return hashes[line - 1]
  }
}

function notifications(all: number, kept: number): object[] {
  const left = all - kept
  if (left === 0) return []
  const words = `${count(left, 'result')} of ${all} are left out, the least severe ones: ` +
    `GitHub takes at most ${mostResults} of a run.`
  return [{ level: 'warning', message: { text: words } }]
}
