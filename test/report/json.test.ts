import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Report } from '../../src/finding.ts'
import { json } from '../../src/report/json.ts'
import { jsonPieces, jsonText } from '../../src/report/json-text.ts'
import { assertGenerated } from '../generated.ts'
import { optionsWith, sample } from './sample.ts'

const written = (report: Report): string => [...json(report, optionsWith())].join('')

test('the report of a script', () => {
  assertGenerated('test/report/golden/report.json', written(sample))
})

test('members stand in the contract\'s order, however the report was made', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).toReversed().map(([key, member]) => [key, reversed(member)]))
  }
  const mixed = { ...reversed({ ...sample, verdicts: [] }) as typeof sample, more: 1 }
  assert.equal(written(mixed), written({ ...sample, verdicts: [] }))
})

test('JSON is written as JSON.stringify does, with exact integers', () => {
  const value = { a: [], b: {}, c: [1, { d: null, e: undefined }], f: 1e300, g: 'ü\n"', h: true, __proto__: null }
  assert.equal(jsonText(value), `${JSON.stringify(value, null, 2)}\n`)
  assert.equal(jsonText({ big: 18446744073709551615n }), '{\n  "big": 18446744073709551615\n}\n')
  assert.equal(jsonText([Infinity, NaN, -0, undefined]), '[\n  null,\n  null,\n  0,\n  null\n]\n')
})

test('what a terminal obeys is escaped', () => {
  assert.equal(jsonText('\x1b\x9b\u202e'), '"\\u001b\\u009b\\u202e"\n')
  assert.doesNotMatch(written(sample).replaceAll('\n', ''), /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
})

test('the pieces of a big report are the whole one', () => {
  const list = (length: number): readonly unknown[] => Array.from({ length }, (_, at) => ({ at, text: ']\n  ]' }))
  for (const length of [0, 1, 50, 51, 100, 1234]) {
    const value = { version: 1, none: undefined, first: list(length), empty: [], last: list(length) }
    const pieces = [...jsonPieces({ ...value, last: list(length).values() })]
    assert.equal(pieces.join(''), jsonText(value))
    assert.ok(pieces.every(piece => piece.length < 4000))
  }
  assert.equal([...jsonPieces({})].join(''), jsonText({}))
})
