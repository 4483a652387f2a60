import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { cut, frame, widthOf, wrap } from '../../src/report/columns.ts'

test('wide letters take two columns, marks none', () => {
  assert.equal(widthOf('abc'), 3)
  assert.equal(widthOf('名前'), 4)
  assert.equal(widthOf('e\u0301'), 1)
  assert.equal(widthOf('👩\u200d👩\u200d👧'), 2)
  assert.equal(widthOf('ｱ'), 1)
})

test('wrapped lines fit, and joined again are the text', () => {
  assert.deepEqual(wrap('one two three', 7), ['one two', 'three'])
  assert.deepEqual(wrap('a verylongword b', 6), ['a', 'verylongword', 'b'])
  assert.deepEqual(wrap('', 10), [''])
  const words = fc.string({ unit: fc.constantFrom('a', ' ', '名', 'é') })
  fc.assert(fc.property(words, fc.integer({ min: 1, max: 20 }), (text, columns) => {
    const lines = wrap(text, columns)
    assert.equal(lines.join(' '), text)
    for (const line of lines) assert.ok(widthOf(line) <= columns || !line.includes(' '))
  }))
})

test('what is cut ends in an ellipsis and fits', () => {
  assert.equal(cut('abcdef', 6), 'abcdef')
  assert.equal(cut('abcdefg', 6), 'abcde…')
  assert.equal(cut('名前名前', 5), '名前…')
})

test('the marks stand below the span', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['  image: nginx', 'nginx', '         ^~~~~'],
    ['\timage: nginx', 'nginx', '           ^~~~~'],
    ['名前: nginx', 'nginx', '      ^~~~~'],
    ['e\u0301: "\x1b" # x', '"\x1b"', '   ^~~~~~'],
    ['key: 名', '名', '     ^~']
  ]
  for (const [line, span, marks] of cases) {
    const start = line.indexOf(span)
    assert.equal(frame(line, start, start + span.length, 60).marks, marks, line)
  }
  assert.deepEqual(frame('key:', 4, 4, 60), { source: 'key:', marks: '    ^' })
})

test('a long line is cut around the span', () => {
  const line = `${'a'.repeat(1000)}SPAN${'b'.repeat(1000)}`
  const { source, marks } = frame(line, 1000, 1004, 40)
  assert.equal(source.length, 40)
  assert.match(source, /^…a+SPANb+…$/)
  assert.equal(source.slice(marks.indexOf('^'), marks.length), 'SPAN')
  const long = frame(line, 10, 1900, 40)
  assert.match(long.source, /^a{10}a+…$/)
  assert.equal(long.source.length, 39)
})

test('any span of any line is framed within the columns', () => {
  const unit = fc.constantFrom('a', ' ', '\t', '名', 'e\u0301', '\x1b', '😀', '\ud83d', '\u202e', '##[')
  const line = fc.string({ unit, maxLength: 200 })
  const place = fc.nat(250)
  fc.assert(fc.property(line, place, place, fc.integer({ min: 20, max: 100 }), (text, a, b, columns) => {
    const { source, marks } = frame(text, a, b, columns)
    assert.ok(widthOf(source) <= columns, source)
    assert.ok(marks.length <= columns, marks)
    assert.match(marks, /^ *\^~*$/)
  }))
})
