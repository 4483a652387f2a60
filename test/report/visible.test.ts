import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { noCommands, visible, visibleFile, visibleLines } from '../../src/report/visible.ts'

test('what a terminal would obey or hide becomes an escape', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['plain text, ünï 名前 👩\u200d👩\u200d👧', 'plain text, ünï 名前 👩\u200d👩\u200d👧'],
    ['\x1b[31m', '\\x1b[31m'],
    ['a\tb\nc\rd\0', 'a\\tb\\nc\\rd\\x00'],
    ['\x7f\x85\x9b', '\\x7f\\x85\\x9b'],
    ['\u2028\u2029', '\\u2028\\u2029'],
    ['\u202a\u202e\u2066\u2069\u200e', '\\u202a\\u202e\\u2066\\u2069\\u200e'],
    ['nginx\u200b\ufeff', 'nginx\\u200b\\ufeff'],
    ['\u{e0041}', '\\U000e0041'],
    ['\ud800x', '\\ud800x']
  ]
  for (const [text, shown] of cases) assert.equal(visible(text), shown)
})

test('nothing in a line is a command of GitHub\'s runner', () => {
  assert.equal(noCommands('# ##[stop-commands]x'), '# ##\\x5bstop-commands]x')
  assert.equal(noCommands('a::b\n  ::error::c\n::d\n: e\n'), 'a::b\n  \\x3a:error::c\n\\x3a:d\n: e\n')
  assert.equal(visibleFile('::error::/a.yaml'), './::error::/a.yaml')
  assert.equal(visibleFile('a.yaml'), 'a.yaml')
})

test('lines are kept apart, empty ones within a text too', () => {
  assert.deepEqual(visibleLines('a\r\n\n b\t\n\n'), ['a', '', ' b\\t'])
  assert.deepEqual(visibleLines(''), [''])
})

test('no text leaves a control character, and escaping is done once', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => {
    const shown = visible(text)
    assert.doesNotMatch(shown, /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]/u)
    assert.equal(visible(shown), shown)
  }))
})
