import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { compact } from '../../src/report/compact.ts'
import { assertGenerated } from '../generated.ts'
import { options, withSuppressed } from './arbitrary.ts'
import { clean, optionsWith, sample } from './sample.ts'

test('the report of an editor', () => {
  assertGenerated('test/report/golden/compact.txt', compact(sample, optionsWith()))
})

test('no findings are no line', () => {
  assert.equal(compact(clean, optionsWith()), '')
})

test('each line is a finding, and nothing steers the terminal or GitHub\'s runner', () => {
  fc.assert(fc.property(withSuppressed, options, (report, how) => {
    const output = compact(report, how)
    const lines = output.split('\n').slice(0, -1)
    assert.equal(lines.length, report.findings.filter(({ suppressed }) => suppressed === null).length)
    for (const line of lines) assert.match(line, /^\S.*(:\d+:\d+)?: (error|warning|note): .* \[.*\]( \(.*\))?$/)
    assert.doesNotMatch(output.replaceAll('\n', ''), /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]/u)
    assert.doesNotMatch(output, /^\s*::|##\[/m)
  }))
})
