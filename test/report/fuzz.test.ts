/** Whatever stands in manifests and messages: no reporter throws, and none lets through what steers a terminal. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { severityOf } from '../../src/finding.ts'
import type { Finding, Report, Verdict } from '../../src/finding.ts'
import { isFormat, reporters } from '../../src/report/index.ts'
import { againstSchema, missingValidator } from '../sarif-validator.ts'
import { allEffects, optionsWith, reportOf } from './sample.ts'

const nasty = fc.constantFrom('\x1b', '[', ':', '#', '\n', '\r', '\t', ' ', 'a', '\u202e', '名', '%', ',')
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: nasty, maxLength: 40 }),
  fc.constantFrom('', '::error::x', '##[error]x', '__proto__', '{0} [a](b)', 'a: b\n\n  c')
)
const files = fc.constantFrom('a.yaml', 'b/\x1b[2J.yaml', '::error::.yaml', '../c d.yaml', '/e.yaml', 'name\nd.yaml')
const place = fc.record({
  line: fc.integer({ min: 1, max: 9 }),
  column: fc.integer({ min: 1, max: 60 }),
  offset: fc.nat(60)
})
const resource = fc.record({ apiVersion: text, kind: text, namespace: text, name: text })
const at = { file: files, document: fc.nat(2), item: fc.option(fc.nat(2)) }
const path = fc.array(fc.oneof(text, fc.nat(9)), { maxLength: 4 })

const finding: fc.Arbitrary<Finding> = fc.record({
  ...at,
  rule: fc.oneof(fc.constantFrom('psa/host-namespaces', 'api/odd-name'), text.filter(id => id !== '')),
  effect: fc.constantFrom(...allEffects),
  message: text,
  path,
  start: place,
  length: fc.nat(30),
  resource: fc.option(resource),
  fingerprint: fc.string({ minLength: 1 }),
  template: fc.constant(null),
  help: text
}).map(({ length, ...rest }) => ({
  ...rest,
  severity: severityOf[rest.effect],
  end: { ...rest.start, column: rest.start.column + length, offset: rest.start.offset + length },
  edits: [],
  suppressed: null
}))

const on = fc.constantFrom('object' as const, 'derived' as const, 'pod' as const)
const verdict: fc.Arbitrary<Verdict> = fc.record({
  at: fc.record(at),
  resource,
  line: fc.integer({ min: 1, max: 9 }),
  verdict: fc.constantFrom('admitted', 'rejected', 'pods-rejected', 'unknown', 'skipped'),
  responses: fc.array(fc.record({
    on,
    kind: text,
    by: text,
    action: fc.constantFrom('deny', 'warn', 'audit'),
    code: fc.constantFrom(0, 201, 403),
    reason: text,
    message: text
  }), { maxLength: 3 }),
  undecided: fc.array(fc.record({ by: text, reason: text }), { maxLength: 2 }),
  mutations: fc.array(fc.record({
    by: text,
    on,
    op: fc.constantFrom('add', 'replace'),
    path,
    value: fc.jsonValue()
  }), { maxLength: 2 })
}).map(({ at: where, resource: what, ...rest }) => ({ ...where, ...what, ...rest }))

const report: fc.Arbitrary<Report> = fc.record({
  findings: fc.array(finding, { maxLength: 14 }),
  verdicts: fc.array(verdict, { maxLength: 6 })
}).map(reportOf)

const options = fc.record({
  quiet: fc.boolean(),
  verbose: fc.boolean(),
  columns: fc.integer({ min: 1, max: 200 }),
  source: text
}).map(({ source, ...rest }) => {
  const textOf = (file: string): string | undefined => file === 'a.yaml' ? source.repeat(5) : undefined
  return optionsWith({ ...rest, textOf })
})

const { text: loadText, github: loadGithub, json: loadJson, sarif: loadSarif } = reporters
const [asText, asGithub, asJson, asSarif] = await Promise.all([loadText(), loadGithub(), loadJson(), loadSarif()])

const spot = 'line=\\d+,endLine=\\d+,col=\\d+,endColumn=\\d+'
const ours = new RegExp(`^::(error|warning|notice) (file=[^:,]*,${spot},title=[^:,]*|title=preadmit)::`)

test('people never get a control character, nor GitHub\'s runner a command that is not ours', () => {
  fc.assert(fc.property(report, options, (given, how) => {
    for (const reporter of [asText, asGithub]) {
      const output = reporter(given, how)
      assert.doesNotMatch(output.replaceAll('\n', ''), /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]/u)
      assert.match(output, /^(.*\n)*$/)
    }
    assert.doesNotMatch(asText(given, how), /^\s*::|##\[/m)
    const commands = asGithub(given, how).split('\n').filter(line => /^\s*::/.test(line))
    for (const command of commands) {
      assert.match(command, ours)
    }
    assert.ok(commands.length <= 30)
  }))
})

test('every finding has a head of one line', () => {
  fc.assert(fc.property(report, options, (given, how) => {
    const head = /^\S.*:\d+:\d+: (error|warning|note): .* \[.*\]$/
    const heads = asText(given, how).split('\n').filter(line => head.test(line))
    assert.ok(heads.length >= given.findings.length)
  }))
})

test('JSON reads back as the report', () => {
  fc.assert(fc.property(report, options, (given, how) => {
    assert.deepEqual(JSON.parse(asJson(given, how)), JSON.parse(JSON.stringify(given)))
  }))
})

test('SARIF is JSON with one result a finding, and the same every time', () => {
  fc.assert(fc.property(report, options, (given, how) => {
    const output = asSarif(given, how)
    const log = JSON.parse(output) as { runs: [{ results: unknown[] }] }
    assert.equal(log.runs[0].results.length, given.findings.length)
    assert.equal(asSarif(given, how), output)
  }))
})

const missing = missingValidator()
const skip = missing === undefined ? false : `SARIF IS NOT VALIDATED: the validators are ${missing}`
test('SARIF satisfies its schema', { skip }, () => {
  fc.assert(fc.property(report, options, (given, how) => {
    assert.deepEqual(againstSchema(JSON.parse(asSarif(given, how))), [])
  }))
})

test('formats have names', () => {
  assert.ok(isFormat('sarif'))
  assert.ok(!isFormat('toString'))
})
