import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineHashes } from '../../src/report/line-hash.ts'
import { sarif, uriOf } from '../../src/report/sarif.ts'
import { assertGenerated } from '../generated.ts'
import { clean, optionsWith, reportOf, sample, texts } from './sample.ts'

interface Descriptor {
  readonly id: string
  readonly properties: object
}
interface Log {
  readonly runs: readonly [{
    readonly tool: { readonly driver: { readonly rules: readonly Descriptor[] } }
    readonly invocations: readonly [{ readonly toolExecutionNotifications: readonly { message: { text: string } }[] }]
    readonly results: readonly Result[]
  }]
}
interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }]
  readonly partialFingerprints: Readonly<Record<string, string>>
}

const runOf = (output: string): Log['runs'][0] => (JSON.parse(output) as Log).runs[0]

test('the report of GitHub code scanning', () => {
  assertGenerated('test/report/golden/report.sarif', sarif(sample, optionsWith()))
})

test('every result names its rule, and the rules are those with results', () => {
  const { results, tool } = runOf(sarif(sample, optionsWith()))
  assert.equal(results.length, sample.findings.length)
  for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules[ruleIndex]?.id, ruleId)
  assert.deepEqual(tool.driver.rules.map(rule => rule.id), [...new Set(results.map(result => result.ruleId))].sort())
})

test('a security rule has a score as a string', () => {
  const { rules } = runOf(sarif(sample, optionsWith())).tool.driver
  assert.deepEqual(rules.find(rule => rule.id === 'psa/host-namespaces')?.properties, {
    tags: ['security', 'baseline', 'restricted'],
    precision: 'very-high',
    'problem.severity': 'error',
    'security-severity': '8.0'
  })
})

test('a report without findings has results all the same: none', () => {
  assert.deepEqual(runOf(sarif(clean, optionsWith())).results, [])
})

test('the line\'s fingerprint is GitHub\'s; a text that is not at hand has none', () => {
  const [, result] = runOf(sarif(sample, optionsWith())).results
  assert.equal(result?.partialFingerprints['primaryLocationLineHash'], lineHashes(texts['apps/web.yaml'] ?? '')[7])
  assert.equal(result?.partialFingerprints['preadmit/v1'], sample.findings[1]?.fingerprint)
  const [without] = runOf(sarif(sample, optionsWith({ textOf: () => undefined }))).results
  assert.deepEqual(Object.keys(without?.partialFingerprints ?? {}), ['preadmit/v1'])
})

test('a message ends with a full stop and holds neither a link nor a control character', () => {
  for (const { message } of runOf(sarif(sample, optionsWith())).results) {
    assert.match(message.text, /[.!?…]$/)
    assert.doesNotMatch(message.text, /\]\(/)
    assert.doesNotMatch(message.text.replaceAll('\n', ''), /\p{Cc}/u)
  }
})

test('a file\'s name becomes a URI that names it', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['apps/web.yaml', 'apps/web.yaml'],
    ['a b/100%#?.yaml', 'a%20b/100%25%23%3F.yaml'],
    ['a:b.yaml', 'a%3Ab.yaml'],
    ['名/é.yaml', '%E5%90%8D/%C3%A9.yaml'],
    ['../x.yaml', '../x.yaml'],
    ['/etc/x y.yaml', 'file:///etc/x%20y.yaml'],
    ['C:/x.yaml', 'file:///C:/x.yaml'],
    ['//server/x.yaml', 'file://server/x.yaml'],
    ['<stdin>', '%3Cstdin%3E'],
    ['\ud800.yaml', '%EF%BF%BD.yaml']
  ]
  for (const [file, uri] of cases) assert.equal(uriOf(file), uri)
})

test('beyond 25,000 results the least severe are left out, and that is said', () => {
  const [error] = sample.findings
  const note = sample.findings.find(finding => finding.severity === 'note')
  assert.ok(error && note)
  const findings = [...Array.from({ length: 100 }, () => note), ...Array.from({ length: 24_990 }, () => error)]
  const { results, invocations } = runOf(sarif(reportOf({ findings, verdicts: [] }), optionsWith()))
  assert.equal(results.length, 25_000)
  assert.equal(results.filter(result => result.level === 'error').length, 24_990)
  assert.equal(results[9]?.level, 'note')
  assert.match(invocations[0].toolExecutionNotifications[0]?.message.text ?? '', /^90 results /)
})
