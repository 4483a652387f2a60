import assert from 'node:assert/strict'
import { test } from 'node:test'
import picocolors from 'picocolors'
import { widthOf } from '../../src/report/columns.ts'
import { hyperlink } from '../../src/report/reporter.ts'
import { text } from '../../src/report/text.ts'
import { visibleFile } from '../../src/report/visible.ts'
import { assertGenerated } from '../generated.ts'
import { clean, findingAt, optionsWith, psaRefusal, reportOf, sample } from './sample.ts'

const head = /^(.+?):(\d+):(\d+): (error|warning|note): (.*) \[(.+)\]$/

test('the report of a person', () => {
  assertGenerated('test/report/golden/text.txt', text(sample, optionsWith()))
  assertGenerated('test/report/golden/text-verbose.txt', text(sample, optionsWith({ verbose: true })))
  assertGenerated('test/report/golden/text-quiet.txt', text(sample, optionsWith({ quiet: true })))
  assertGenerated('test/report/golden/text-terminal.txt', text(sample, optionsWith({ isTerminal: true })))
})

test('at a terminal the file stands once above its findings, and what can be wrapped fits', () => {
  const files = new Set(sample.findings.map(({ file }) => visibleFile(file)))
  for (const columns of [60, 80, 100]) {
    const output = text(sample, optionsWith({ isTerminal: true, columns })).split('\n')
    for (const file of files) assert.equal(output.filter(line => line === file).length, 1, file)
    for (const line of output) {
      const isOneWord = !/\S \S/.test(line.replace(/^[ |│]*(help:)? */, ''))
      const isWhole = files.has(line) || line.startsWith('      ') || isOneWord
      assert.ok(isWhole || widthOf(line.replaceAll('##\\x5b', '##[')) <= columns, `${columns}: ${line}`)
    }
  }
})

test('at a terminal all is said that is said elsewhere, and nothing else', () => {
  const files = Array.from(new Set(sample.findings.map(({ file }) => visibleFile(file))), file => `${file}:`)
  const lines = (isTerminal: boolean): string[] =>
    text(sample, optionsWith({ isTerminal, columns: 100_000 })).split('\n').filter(line => line !== '')
  const elsewhere = lines(false).map(line => `  ${line.slice(files.find(file => line.startsWith(file))?.length ?? 0)}`)
  assert.deepEqual(
    lines(true).filter(line => !files.includes(`${line}:`)).map(line => line.trim()),
    elsewhere.map(line => line.trim())
  )
})

test('the names of our rules lead to their pages, and nothing else is a link', () => {
  const [finding] = sample.findings
  assert.ok(finding)
  const evil = { ...finding, rule: 'x\x1b]8;;https://evil.example\x1b\\y', message: '\x1b]8;;https://evil.example\x07' }
  const report = reportOf({ findings: [finding, evil], verdicts: [] })
  for (const isTerminal of [true, false]) {
    const output = text(report, optionsWith({ isTerminal, link: hyperlink }))
    // oxlint-disable-next-line no-control-regex
    const links = Array.from(output.matchAll(/\x1b\]8;;(.*?)\x1b\\/g), ([, address]) => address)
    assert.deepEqual(links, [`https://github.com/toolforge/preadmit/blob/main/rules/${finding.rule}.md`, ''])
    assert.ok(output.includes(`[${finding.rule}]\x1b]8;;\x1b\\`), output)
    // oxlint-disable-next-line no-control-regex
    assert.equal(output.replace(/\x1b\]8;;.*?\x1b\\/g, ''), text(report, optionsWith({ isTerminal })))
  }
})

test('every finding has a head of one line that editors can parse', () => {
  const heads = text(sample, optionsWith()).split('\n').flatMap(line => head.exec(line) ?? [])
    .filter((_, index) => index % 7 === 2)
  assert.deepEqual(heads.toSorted(), sample.findings.map(({ start }) => String(start.line)).toSorted())
})

test('all is well in one line, and in none with quiet', () => {
  assert.match(text(clean, optionsWith()), /^[^\n]+\n$/)
  assert.equal(text(clean, optionsWith({ quiet: true })), '')
})

test('nothing to judge is not called well', () => {
  assert.match(text(reportOf({ findings: [], verdicts: [] }), optionsWith()), /nothing to judge/)
})

test('quiet keeps findings and the sum, and says what is unknown', () => {
  const quiet = text(sample, optionsWith({ quiet: true }))
  assert.equal(quiet.split('\n').filter(line => head.test(line)).length, sample.findings.length)
  assert.doesNotMatch(quiet, /│/)
  assert.match(quiet, /1 unknown/)
})

test('without colour only line breaks steer the terminal, with colour only colours do', () => {
  const plain = text(sample, optionsWith({ verbose: true })).replaceAll('\n', '')
  assert.doesNotMatch(plain, /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
  // oxlint-disable-next-line no-control-regex
  const colored = text(sample, optionsWith({ paint: picocolors.createColors(true) })).replace(/\x1b\[\d\d?m/g, '')
  assert.equal(colored, text(sample, optionsWith()))
})

test('the cluster\'s text is given exactly', () => {
  const quoted = text(sample, optionsWith()).split('\n').filter(line => line.startsWith('    │ '))
  assert.ok(quoted.map(line => line.slice(6)).join(' ').includes(psaRefusal))
})

test('what was said once is not said again', () => {
  const [verdict] = clean.verdicts
  assert.ok(verdict)
  const spot = { file: 'apps/web.yaml', covers: 'hostNetwork', document: 0 }
  const finding = findingAt(spot, 'psa/host-namespaces', 'rejects', 'hostNetwork must be unset', 'Remove hostNetwork')
  const refused = { ...verdict, verdict: 'rejected', responses: sample.verdicts[1]?.responses ?? [] } as const
  const numbers = Array.from({ length: 800 }, (_, document) => document)
  const output = text(reportOf({
    findings: numbers.map(document => ({ ...finding, document })),
    verdicts: numbers.map(document => ({ ...refused, document }))
  }), optionsWith())
  const lines = output.split('\n')
  assert.equal(lines.filter(line => head.test(line)).length, 800)
  assert.equal(lines.filter(line => line.includes('help:')).length, 1)
  assert.equal(lines.filter(line => line.includes('^~~')).length, 1)
  assert.equal(lines.filter(line => line.includes('is forbidden: violates')).length, 1)
})

test('undecided verdicts are grouped by reason', () => {
  const unknown = sample.verdicts.find(one => one.verdict === 'unknown')
  assert.ok(unknown)
  const verdicts = Array.from({ length: 50 }, (_, document) => ({ ...unknown, document, line: document + 1 }))
  const output = text(reportOf({ findings: [], verdicts }), optionsWith())
  assert.match(output, /50 objects/)
  assert.match(output, /and 47 more/)
  assert.equal(output.match(/no schema of Thing/g)?.length, 1)
  assert.match(text(reportOf({ findings: [], verdicts }), optionsWith({ verbose: true })), /web\.yaml:50: Thing thing/)
})

test('a finding in a file that is not at hand has its head and its help', () => {
  const output = text(sample, optionsWith({ textOf: () => undefined }))
  assert.equal(output.split('\n').filter(line => head.test(line)).length, sample.findings.length)
  assert.match(output, /help: Remove hostNetwork/)
})

test('of many reasons why something is unknown each has one place', () => {
  const unknown = sample.verdicts.find(one => one.verdict === 'unknown')
  assert.ok(unknown)
  const verdicts = Array.from({ length: 20 }, (_, document) => ({
    ...unknown,
    document,
    line: document + 1,
    undecided: [{ by: 'resources', reason: `nobody defines Kind${document % 5}` }]
  }))
  const lines = text(reportOf({ findings: [], verdicts }), optionsWith()).split('\n')
  const block = lines.slice(lines.findIndex(line => line.startsWith('unknown:')) + 1, lines.indexOf(''))
  assert.equal(block.length, 10)
  assert.equal(block.filter(line => line.endsWith(', and 3 more')).length, 5)
})
