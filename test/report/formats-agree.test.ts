/** One run, all formats: each holds the same findings, as far as it has a place for what makes a finding. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseAllDocuments } from 'yaml'
import type { Finding, Report } from '../../src/finding.ts'
import { isFormat, reporters } from '../../src/report/index.ts'
import { piecesOf } from '../../src/report/reporter.ts'
import { uriOf } from '../../src/report/sarif.ts'
import { visible } from '../../src/report/visible.ts'
import { optionsWith, sample } from './sample.ts'

const keyOf = (file: string, line: number | string, severity: string | undefined, rule: string): string =>
  `${file} ${line} ${severity ?? '?'} ${rule}`

interface Sarif {
  readonly runs: readonly [{
    readonly results: readonly {
      readonly ruleId: string
      readonly level: string
      readonly suppressions?: readonly unknown[]
      readonly locations: readonly [{
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string }
          readonly region: { readonly startLine: number }
        }
      }]
    }[]
  }]
}

interface CodeQuality {
  readonly check_name: string
  readonly severity: string
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}

interface PolicyReport {
  readonly results: readonly {
    readonly policy: string
    readonly rule: string
    readonly severity: string
    readonly result: string
    readonly properties: { readonly file: string; readonly line: string }
  }[]
}

const fromHead = /^(\S.*):(\d+):\d+: (error|warning|note): .* \[(.*)\]$/

/** A line as compilers print it, wherever it stands. */
function fromLines(lines: readonly string[]): string[] {
  return lines.flatMap(line => {
    const [, file = '', at = '', severity, rule = ''] = fromHead.exec(line) ?? []
    return severity === undefined ? [] : [keyOf(file, at, severity, rule)]
  })
}

function fromPolicyReport(output: string): string[] {
  const severities: Readonly<Record<string, string>> = { high: 'error', medium: 'warning', low: 'note' }
  return parseAllDocuments(output).flatMap(document => (document.toJS() as PolicyReport).results)
    .filter(({ result }) => result !== 'skip')
    .map(({ policy, rule, severity, properties }) =>
      keyOf(properties.file, properties.line, severities[severity], `${policy}/${rule}`))
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
const decoded = (text: string): string =>
  text.replaceAll('<!-- -->', '').replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
    code === undefined ? entities[name ?? ''] ?? whole : String.fromCharCode(Number(code)))

/** What a reader of each format finds in it. */
const readers: Readonly<Record<string, (output: string) => string[]>> = {
  json: output => (JSON.parse(output) as Report).findings
    .filter(({ suppressed }) => suppressed === null)
    .map(({ file, start, severity, rule }) => keyOf(visible(file), start.line, severity, rule)),
  sarif: output => (JSON.parse(output) as Sarif).runs[0].results
    .filter(({ suppressions = [] }) => suppressions.length === 0)
    .map(({ ruleId, level, locations: [{ physicalLocation: { artifactLocation, region } }] }) =>
      keyOf(fileOf(artifactLocation.uri), region.startLine, level, ruleId)),
  gitlab: output => (JSON.parse(output) as CodeQuality[]).map(({ check_name: rule, severity, location }) =>
    keyOf(location.path, location.lines.begin, { critical: 'error', minor: 'warning', info: 'note' }[severity], rule)),
  junit: output => {
    const texts = output.matchAll(/<(failure|skipped|system-out)[^>]*>([^<]*)<\/\1>/g)
    const lines = Array.from(texts, ([, , text = '']) => text.split('\n').map(decoded)).flat()
    return fromLines(lines.filter((_, at) => !lines[at + 1]?.startsWith('  suppressed: ')))
  },
  policyreport: fromPolicyReport,
  openreports: fromPolicyReport,
  github: output => Array.from(
    output.matchAll(/^::(error|warning|notice) file=([^,]*),line=(\d+),.*?,title=([^:]*)::/gm),
    ([, level = '', file = '', line = '', rule = '']) =>
      keyOf(decodeURIComponent(file), line, level === 'notice' ? 'note' : level, decodeURIComponent(rule))
  ),
  compact: output => fromLines(output.split('\n')),
  text: output => fromLines(output.split('\n')),
  markdown: output => Array.from(
    output.matchAll(/^\| \S+ (error|warning|note) \| <code>(.*?)<\/code> \| .* \| <code>(.*)<\/code> \|$/gm),
    ([, severity = '', place = '', rule = '']) => {
      const [, file = '', line = ''] = /^(.*):(\d+):\d+$/.exec(decoded(place)) ?? []
      return keyOf(file, line, severity, decoded(rule))
    }
  )
}

function fileOf(uri: string): string {
  const file = sample.findings.find(finding => uriOf(finding.file) === uri)?.file
  assert.ok(file !== undefined, `${uri} names no file`)
  return visible(file)
}

/** All of it, and the same with every third finding suppressed. */
const suppression: Finding['suppressed'] = { reason: 'known', by: 'comment' }
const some = sample.findings.map((finding, at) => at % 3 === 0 ? { ...finding, suppressed: suppression } : finding)

for (const format of Object.keys(reporters)) {
  test(`${format} holds the findings of the run, suppressed ones aside`, async () => {
    const reader = readers[format]
    assert.ok(reader && isFormat(format), `${format} has no reader in this test`)
    const reporter = await reporters[format]()
    for (const findings of [sample.findings, some]) {
      const wanted = findings.filter(({ suppressed }) => suppressed === null)
        .map(({ file, start, severity, rule }) => keyOf(visible(file), start.line, severity, rule))
      const output = [...piecesOf(reporter({ ...sample, findings }, optionsWith()))].join('')
      assert.deepEqual(reader(output).toSorted(), wanted.toSorted())
    }
  })
}
