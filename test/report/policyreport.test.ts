import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { parse, parseAllDocuments } from 'yaml'
import type { Report } from '../../src/finding.ts'
import { openreports, policyreport } from '../../src/report/policyreport.ts'
import type { ReportOptions } from '../../src/report/reporter.ts'
import { yamlText } from '../../src/report/yaml-text.ts'
import type { Yaml } from '../../src/report/yaml-text.ts'
import { assertGenerated } from '../generated.ts'
import { options, withSuppressed } from './arbitrary.ts'
import { validators } from './policyreport-schema.ts'
import { clean, optionsWith, reportOf, sample } from './sample.ts'

interface Written {
  readonly kind: string
  readonly metadata: { readonly namespace?: string }
  readonly summary: Readonly<Record<string, number>>
  readonly results: readonly { readonly result: string; readonly properties: Readonly<Record<string, string>> }[]
}

const formats = [['policyreport', policyreport], ['openreports', openreports]] as const

/** The reports, read as YAML 1.1, as Kubernetes does, and the same as YAML 1.2. */
function read(format: keyof typeof validators, report: Report, how: ReportOptions): Written[] {
  const output = (format === 'policyreport' ? policyreport : openreports)(report, how)
  const [old, current] = (['1.1', '1.2'] as const).map(version =>
    parseAllDocuments(output, { version, strict: true, uniqueKeys: true }).map(document => {
      assert.deepEqual(document.errors, [])
      return document.toJS() as Written
    }))
  assert.deepEqual(old, current)
  for (const one of old ?? []) assert.ok(validators[format](one), JSON.stringify(validators[format].errors))
  assert.doesNotMatch(output.replaceAll('\n', ''), /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]/u)
  return old ?? []
}

test('the reports of a dashboard', () => {
  for (const [name, reporter] of formats) {
    assertGenerated(`test/report/golden/${name}.yaml`, reporter(sample, optionsWith()))
  }
})

test('one report for each namespace, and one for what has none', () => {
  const kinds = (name: keyof typeof validators): string[] =>
    read(name, sample, optionsWith()).map(({ kind, metadata }) => `${kind} ${metadata.namespace ?? ''}`)
  assert.deepEqual(kinds('policyreport'), ['ClusterPolicyReport ', 'PolicyReport tool-x'])
  assert.deepEqual(kinds('openreports'), ['ClusterReport ', 'Report tool-x'])
})

test('a clean namespace has an empty report, and with verbose its objects pass', () => {
  assert.deepEqual(read('policyreport', clean, optionsWith()).map(({ results }) => results), [[]])
  const [verbose] = read('policyreport', clean, optionsWith({ verbose: true }))
  assert.deepEqual(verbose?.results.map(({ result }) => result), ['pass'])
  assert.equal(read('openreports', reportOf({ findings: [], verdicts: [] }), optionsWith()).length, 1)
})

test('a suppressed finding is skipped, with the reason', () => {
  const suppressed = { reason: 'known', by: 'comment' } as const
  const findings = sample.findings.map(finding => ({ ...finding, suppressed }))
  const results = read('openreports', { ...sample, findings }, optionsWith()).flatMap(one => one.results)
  assert.ok(results.every(({ result, properties }) => result === 'skip' && properties['suppressed'] === 'known'))
})

test('whatever is found, the reports fit the schemas, and their sums are right', () => {
  fc.assert(fc.property(withSuppressed, options, (report, how) => {
    for (const [name] of formats) {
      const all = read(name, report, { ...how, verbose: false })
      assert.equal(all.flatMap(({ results }) => results).length, report.findings.length)
      for (const { summary, results } of all) {
        for (const [result, number] of Object.entries(summary))
          assert.equal(results.filter(one => one.result === result).length, number)
      }
    }
  }))
})

test('YAML holds nothing that go-yaml refuses', () => {
  assert.equal(yamlText({ a: '\ud800x', b: '\ufffe\uffff\ufeff\x7f\x85', c: '😀 名' }),
    'a: "\ufffdx"\nb: "\\ufffe\\uffff\\ufeff\\u007f\\u0085"\nc: "😀 名"\n')
})

test('YAML reads back as what was written', () => {
  const { value } = fc.letrec<{ value: Yaml }>(tie => ({
    value: fc.oneof({ maxDepth: 4 },
      fc.string({ unit: 'binary' }),
      fc.constantFrom('yes', 'null', '~', '1e3', 'E0', 'e-5', '0x1', '- a', 'a: b', 'a #b', ''),
      fc.boolean(),
      fc.integer(),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.string().filter(key => key !== '__proto__'), tie('value'), { maxKeys: 3, noNullPrototype: true })
    )
  }))
  fc.assert(fc.property(value, given => {
    const wellFormed = JSON.parse(JSON.stringify(given, (_, one: unknown) =>
      typeof one === 'string' ? one.replace(/\p{Cs}/gu, '\ufffd') : one)) as Yaml
    for (const version of ['1.1', '1.2'] as const) assert.deepEqual(parse(yamlText(given), { version }), wellFormed)
  }))
})
