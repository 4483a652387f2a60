import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compile } from '../../src/lang/re2/regexp.ts'

function matches(source: string, text: string): boolean | undefined {
  const expression = compile(source)
  assert.ok(!('error' in expression), source)
  return expression.matches(text)
}

/** An expression, texts that it matches somewhere, and texts that it does not match. */
const cases: readonly (readonly [source: string, yes: readonly string[], no: readonly string[]])[] = [
  ['', ['', 'a'], []],
  ['^[a-z0-9]([-a-z0-9]*[a-z0-9])?$', ['a', 'a-b'], ['', '-a', 'a-', 'A', 'a\n']],
  ['a|^b$', ['xax', 'b'], ['xb', '']],
  ['^(?:ab){2,3}$', ['abab', 'ababab'], ['ab', 'abababab']],
  ['^x{0}$', [''], ['x']],
  ['a{,2}', ['a{,2}'], ['aa']],
  ['(?i)straße|k', ['STRASSE k', 'StraßE', '\u212a'], ['strasse']],
  ['(?i:a)b', ['Ab'], ['AB']],
  ['(?m)^b$', ['a\nb\nc'], ['a b']],
  ['^.$', ['é', '😀'], ['\n', '']],
  ['(?s)^.$', ['\n'], []],
  ['\\bfoo\\b', ['a foo.'], ['food', 'éfoo_']],
  ['^\\B$', [''], ['a']],
  ['[[:alpha:]]\\d\\D\\w\\W\\s\\S', ['a1x_- x'], ['11x_- x']],
  ['^[^\\W\\d]+$', ['ab_'], ['a1']],
  ['\\p{Greek}|\\PL', ['α', '1'], ['a']],
  ['\\x41\\x{1F600}\\101\\Qa.b\\E', ['A😀Aa.b'], ['A😀Aaxb']],
  ['[]a]b', [']b', 'ab'], ['b']]
]

for (const [source, yes, no] of cases)
  test(`${JSON.stringify(source)} matches what it does in Go`, () => {
    for (const text of yes) assert.equal(matches(source, text), true, JSON.stringify(text))
    for (const text of no) assert.equal(matches(source, text), false, JSON.stringify(text))
  })

const faults = [
  ['[', 'missing closing ]: `[`'],
  ['(a', 'missing closing ): `(a`'],
  ['a)', 'unexpected ): `a)`'],
  ['a**', 'invalid nested repetition operator: `**`'],
  ['*', 'missing argument to repetition operator: `*`'],
  ['a{1001}', 'invalid repeat count: `{1001}`'],
  ['(?:a{100}){11}', 'invalid repeat count: `{11}`'],
  ['(?=a)', 'invalid or unsupported Perl syntax: `(?=`'],
  ['(?P<a-b>x)', 'invalid named capture: `(?P<a-b>`'],
  ['[z-a]', 'invalid character class range: `z-a`'],
  ['[[:foo:]]', 'invalid character class range: `[:foo:]`'],
  ['[[:constructor:]]', 'invalid character class range: `[:constructor:]`'],
  ['\\p{Foo}', 'invalid character class range: `\\p{Foo}`'],
  ['\\8', 'invalid escape sequence: `\\8`'],
  ['\\', 'trailing backslash at end of expression: ``']
] as const

for (const [source, fault] of faults)
  test(`${source} is none, in Go's words`, () => {
    assert.deepEqual(compile(source), { error: `error parsing regexp: ${fault}` })
  })

test('what makes others backtrack is as fast as anything', () => {
  assert.equal(matches('^(a*)*b$', 'a'.repeat(20_000)), false)
  assert.equal(matches('^(a|a?)+$', `${'a'.repeat(20_000)}b`), false)
})

test('an expression that is too large is left open', () => {
  assert.equal(matches(`^(?:${'(?:a{100}|b){9}'.repeat(100)})$`, 'ab'), undefined)
})
