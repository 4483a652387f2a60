import assert from 'node:assert/strict'
import { test } from 'node:test'
import { json } from '../../src/report/json.ts'
import { jsonText } from '../../src/report/json-text.ts'
import { assertGenerated } from '../generated.ts'
import { optionsWith, sample } from './sample.ts'

test('the report of a script', () => {
  assertGenerated('test/report/golden/report.json', json(sample, optionsWith()))
})

test('members stand in the contract\'s order, however the report was made', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).toReversed().map(([key, member]) => [key, reversed(member)]))
  }
  const mixed = { ...reversed({ ...sample, verdicts: [] }) as typeof sample, more: 1 }
  assert.equal(json(mixed, optionsWith()), json({ ...sample, verdicts: [] }, optionsWith()))
})

test('JSON is written as JSON.stringify does, with exact integers', () => {
  const value = { a: [], b: {}, c: [1, { d: null, e: undefined }], f: 1e300, g: 'ü\n"', h: true, __proto__: null }
  assert.equal(jsonText(value), `${JSON.stringify(value, null, 2)}\n`)
  assert.equal(jsonText({ big: 18446744073709551615n }), '{\n  "big": 18446744073709551615\n}\n')
  assert.equal(jsonText([Infinity, NaN, -0, undefined]), '[\n  null,\n  null,\n  0,\n  null\n]\n')
})

test('what a terminal obeys is escaped', () => {
  assert.equal(jsonText('\x1b\x9b\u202e'), '"\\u001b\\u009b\\u202e"\n')
  assert.doesNotMatch(json(sample, optionsWith()).replaceAll('\n', ''), /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
})
