import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { lineIndex } from '../../src/read/lines.ts'

test('lines and columns count from 1, columns in UTF-16 code units', () => {
  const lines = lineIndex('a\n\n😀b\n')
  const positions = [0, 1, 2, 3, 5, 6, 7].map(offset => Object.values(lines.position(offset)).join(':'))
  assert.deepEqual(positions, ['1:1', '1:2', '2:1', '3:1', '3:3', '3:4', '4:1'])
  assert.equal(lines.count, 4)
})

test('LF, CRLF and CR end a line; NEL, LS and PS do not', () => {
  const lines = lineIndex('a\r\nb\rc\nd\x85e\u2028f\u2029g')
  assert.deepEqual([1, 2, 3, 4].map(line => lines.textOfLine(line)), ['a', 'b', 'c', 'd\x85e\u2028f\u2029g'])
  assert.deepEqual(lines.position(2), { line: 1, column: 3 }, 'between CR and LF')
  assert.deepEqual(lines.position(3), { line: 2, column: 1 })
  assert.equal(lines.endOfLine(1), 1)
})

test('what lies outside the text counts as its nearest place', () => {
  const lines = lineIndex('a\nb')
  assert.deepEqual(lines.position(-1), { line: 1, column: 1 })
  assert.deepEqual(lines.position(99), { line: 2, column: 2 })
  assert.deepEqual([lines.startOfLine(0), lines.endOfLine(0)], [0, 1])
  assert.deepEqual([lines.startOfLine(9), lines.endOfLine(9)], [2, 3])
  assert.deepEqual([lineIndex('').count, lineIndex('').textOfLine(1)], [1, ''])
})

test('every offset is found again in its line, and lines with their breaks are the text', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', '😀') })
  fc.assert(fc.property(texts, text => {
    const lines = lineIndex(text)
    const split = text.split(/\r\n|\n|\r/)
    assert.deepEqual(Array.from({ length: lines.count }, (_, i) => lines.textOfLine(i + 1)), split)
    for (let offset = 0; offset <= text.length; offset++) {
      const { line, column } = lines.position(offset)
      assert.equal(lines.startOfLine(line) + column - 1, offset)
      assert.ok(line === lines.count || offset < lines.startOfLine(line + 1))
      assert.deepEqual(lineIndex(text).position(offset), { line, column }, 'whatever was asked before')
      assert.equal(lineIndex(text).endOfLine(line), lines.endOfLine(line))
    }
  }))
})
