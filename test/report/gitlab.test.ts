import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ajv } from 'ajv'
import * as fc from 'fast-check'
import { gitlab } from '../../src/report/gitlab.ts'
import { assertGenerated } from '../generated.ts'
import { options, withSuppressed } from './arbitrary.ts'
import { clean, optionsWith, reportOf, sample } from './sample.ts'

const line = { type: 'integer', minimum: 1 }
const text = { type: 'string', minLength: 1 }
/** GitLab's app/validators/json_schemas/codeclimate.json, and of its documentation what the schema leaves open. */
const isValid = new Ajv({ allErrors: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: text,
      check_name: text,
      fingerprint: text,
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string' },
          lines: { type: 'object', required: ['begin'], properties: { begin: line, end: line } }
        }
      }
    }
  }
})

interface Entry {
  readonly fingerprint: string
  readonly description: string
}
const entries = (output: string): Entry[] => JSON.parse(output) as Entry[]

test('the report of GitLab Code Quality', () => {
  assertGenerated('test/report/golden/gitlab.json', gitlab(sample, optionsWith()))
})

test('no findings are an empty array', () => {
  assert.equal(gitlab(clean, optionsWith()), '[]\n')
})

test('every entry is one that GitLab takes, and has a fingerprint of its own', () => {
  fc.assert(fc.property(withSuppressed, options, (report, how) => {
    const output = gitlab(report, how)
    const all = entries(output)
    assert.ok(isValid(all), JSON.stringify(isValid.errors))
    assert.equal(all.length, report.findings.filter(({ suppressed }) => suppressed === null).length)
    assert.equal(new Set(all.map(({ fingerprint }) => fingerprint)).size, all.length)
    assert.doesNotMatch(output.replaceAll('\n', ''), /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]/u)
  }))
})

test('of equal fingerprints the first stays as it is', () => {
  const [finding] = sample.findings
  assert.ok(finding)
  const same = { ...finding, fingerprint: 'f' }
  const findings = [same, { ...same, fingerprint: 'f-2' }, same, same]
  const output = entries(gitlab(reportOf({ findings, verdicts: [] }), optionsWith()))
  assert.deepEqual(output.map(({ fingerprint }) => fingerprint), ['f', 'f-2', 'f-3', 'f-4'])
})
