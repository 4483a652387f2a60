/** Path patterns: what they match, what is wrong with them, and that none of them takes long. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { globFault, globMatcher, isNamed } from '../src/glob.ts'

const cases: readonly (readonly [glob: string, matching: readonly string[], others: readonly string[]])[] = [
  ['staging/', ['staging/a.yaml', 'staging/b/a.yaml', 'k8s/staging/a.yaml'], ['a.yaml', 'staging2/a.yaml', 'staging']],
  ['/k8s/', ['k8s/a.yaml', 'k8s/'], ['x/k8s/a.yaml', 'k8s']],
  ['staging', ['staging/a.yaml', 'staging'], ['staging.yaml']],
  ['/staging', ['staging/a.yaml'], ['k8s/staging/a.yaml']],
  ['./staging', ['staging/a.yaml'], ['k8s/staging/a.yaml']],
  ['*.gen.yaml', ['a.gen.yaml', 'x/y/a.gen.yaml', '.gen.yaml'], ['a.yaml', 'a.gen.yaml.json']],
  ['k8s/*.yaml', ['k8s/a.yaml'], ['k8s/x/a.yaml', 'x/k8s/a.yaml']],
  ['k8s/**/*.yaml', ['k8s/a.yaml', 'k8s/x/y/a.yaml'], ['k8s/a.json', 'a.yaml']],
  ['**/test/*', ['test/a.yaml', 'x/test/a.yaml', 'x/test/deep/a.yaml'], ['x/testing/a.yaml']],
  ['k8s/**', ['k8s/a.yaml', 'k8s/x/a.yaml', 'k8s/'], ['k8s2/a.yaml', 'k8s']],
  ['**', ['a', 'a/b'], []],
  ['a?c', ['abc', 'aäc', 'a😀c'], ['ac', 'abbc', 'a/c']],
  ['[a-c]x', ['ax', 'cx'], ['dx', 'x']],
  ['[!a-c]x', ['dx'], ['ax']],
  ['*.{yaml,json}', ['a.yaml', 'a.json'], ['a.yml']],
  ['a\\*b', ['a*b'], ['axb']],
  ['[', ['['], ['x']]
]

for (const [pattern, matching, others] of cases)
  test(`the pattern ${pattern}`, () => {
    const matches = globMatcher([pattern])
    for (const path of matching) assert.ok(matches(path), path)
    for (const path of others) assert.ok(!matches(path), path)
  })

test('no pattern matches nothing, and several match what any of them does', () => {
  assert.equal(globMatcher([])('a'), false)
  assert.equal(globMatcher(['a', 'b'])('b'), true)
})

test('faults', () => {
  for (const [pattern, fault] of [
    ['!a', /negation/], ['./', /nothing/], ['/', /nothing/], ['../a', /leads out/], ['a/../b', /leads out/],
    ['{a,b}'.repeat(7), /alternatives/], ['{a,b}'.repeat(40), /alternatives/]
  ] as const)
    assert.match(globFault(pattern) ?? '', fault, pattern)
  for (const pattern of ['a', '.github/', '..a', '{a,b}'.repeat(6)])
    assert.equal(globFault(pattern), undefined, pattern)
})

test('patterns that make others slow', () => {
  const matches = globMatcher(['*a'.repeat(100), `${'**/a/'.repeat(39)}b`])
  assert.equal(matches('a'.repeat(4000) + 'b'), false)
  assert.equal(matches('a/'.repeat(2000) + 'c'), false)
})

test('names of rules', () => {
  for (const [id, pattern, expected] of [
    ['psa/host-port', 'psa/host-port', true], ['psa/host-port', 'psa/*', true], ['psa/host-port', '*', true],
    ['psa/host-port', '*/host-*', true], ['psa/host-port', 'psa/host', false], ['psa/host-port', 'kube/*', false],
    ['aba', 'ab*ba', false], ['abba', 'ab*ba', true], ['a/b', 'a/b*b', false]
  ] as const)
    assert.equal(isNamed(id, pattern), expected, `${id} ${pattern}`)
})
