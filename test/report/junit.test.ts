import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { junit } from '../../src/report/junit.ts'
import { assertGenerated } from '../generated.ts'
import { options, report as anyReport, withSuppressed } from './arbitrary.ts'
import { junitComplaints, missingJunit, readJunit } from './junit-validator.ts'
import type { JunitCase } from './junit-validator.ts'
import { clean, optionsWith, reportOf, sample } from './sample.ts'

const missing = missingJunit()
const validated = { skip: missing === undefined ? false : `JUNIT XML IS NOT VALIDATED: the validators are ${missing}` }
const empty = reportOf({ findings: [], verdicts: [] })

async function casesOf(xml: string): Promise<readonly JunitCase[]> {
  return ((await readJunit(xml)).testsuite ?? []).flatMap(({ testcase }) => testcase ?? [])
}

test('the report of a test page', () => {
  assertGenerated('test/report/golden/junit.xml', junit(sample, optionsWith()))
})

test('Jenkins takes every report', validated, async () => {
  const reports = [sample, clean, empty, ...fc.sample(withSuppressed, 60)]
  assert.deepEqual(await junitComplaints(reports.map(report => junit(report, optionsWith()))), [])
})

test('the validator finds faults', validated, async () => {
  const good = junit(sample, optionsWith())
  for (const bad of [
    good.replace('<testcase ', '<testcase file="x" '),
    good.replace('</testsuites>', ''),
    good.replace('web', 'w\x1beb'),
    good.replace(' tests=', ' test=')
  ]) assert.notDeepEqual(await junitComplaints([bad]), [])
})

test('each object is a test, with a name of its own in its file', validated, async () => {
  for (const report of [sample, ...fc.sample(anyReport, 40)]) {
    const xml = junit(report, optionsWith())
    const suites = await readJunit(xml)
    const cases = await casesOf(xml)
    assert.equal(suites.tests, cases.length)
    assert.equal(suites.failures, cases.filter(({ failure }) => failure !== undefined).length)
    const objects = [...report.findings, ...report.verdicts]
      .map(({ file, document, item }) => JSON.stringify([file, document, item]))
    assert.equal(cases.length, new Set(objects).size)
    assert.equal(new Set(cases.map(({ name, classname }) => JSON.stringify([classname, name]))).size, cases.length)
  }
})

test('a test fails, is skipped or passes as the object does', validated, async () => {
  const cases = await casesOf(junit(sample, optionsWith()))
  const outcomes = cases.map(one =>
    `${one.name}: ${one.failure === undefined ? one.skipped === undefined ? 'passed' : 'skipped' : 'failed'}`)
  assert.deepEqual(outcomes.slice(0, 5), [
    'document 1: failed',
    'Deployment web in tool-x: failed',
    'Pod job in tool-x: failed',
    'ConfigMap fine in tool-x: passed',
    'Thing thing in tool-x: skipped'
  ])
})

test('a refused object whose errors are suppressed is skipped, and the test says so', validated, async () => {
  const suppressed = { reason: 'known <since> "May"', by: 'comment' } as const
  const findings = sample.findings.map(finding => ({ ...finding, suppressed }))
  const cases = await casesOf(junit({ ...sample, findings }, optionsWith()))
  const web = cases.find(({ name }) => name.startsWith('Deployment web'))
  assert.equal(web?.skipped?.[0]?.message, '4 errors suppressed, and the cluster will still refuse it')
  assert.match(junit({ ...sample, findings }, optionsWith()), /suppressed: known &lt;since&gt; &quot;May&quot;/)
})

test('a refusal without a finding fails', validated, async () => {
  const cases = await casesOf(junit({ ...sample, findings: [] }, optionsWith()))
  assert.equal(cases.filter(({ failure }) => failure !== undefined).length, 3)
})

test('what XML cannot hold is shown as an escape', () => {
  const findings = sample.findings.map(finding => ({ ...finding, message: '\ufffe\uffff\0<&' }))
  assert.match(junit({ ...sample, findings }, optionsWith()), /message="\\ufffe\\uffff\\x00&lt;&amp;"/)
})

test('nothing steers the terminal or GitHub\'s runner', () => {
  fc.assert(fc.property(withSuppressed, options, (report, how) => {
    const output = junit(report, how)
    const words = output.replaceAll('\n', '')
    assert.doesNotMatch(words, /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\ufffe\uffff\u202a-\u202e\u2066-\u2069]/u)
    assert.doesNotMatch(output, /^\s*::|##\[/m)
  }))
})
