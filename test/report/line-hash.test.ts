import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineHashes } from '../../src/report/line-hash.ts'

/** Each value is what computeRollingHashes of @microsoft/sarif 5.7.0 says, which GitHub's uploader agrees with. */
const known: readonly (readonly [string, readonly string[]])[] = [
  ['', [
    'c129715d7a2bc9a3:1'
  ]],
  ['apiVersion: v1\nkind: Pod\n', [
    'f1c9ed2737aa92f:1', '28ba5d815d3b3bf4:1', 'c129715d7a2bc9a3:1'
  ]],
  ['a\r\nb\rc\n\n \t\nü: 😀\n', [
    '2105f47c30132308:1', '913fc44883a54c29:1', '86bdd9aa0917864d:1', '265409e345c4b97c:1', '920547d3164e3c82:1',
    '22a33b7c3a2e2c60:1', 'c129715d7a2bc9a3:1'
  ]],
  [`${'same: line\n'.repeat(3)}other: ${'x'.repeat(300)}`, [
    '41d8629f2cb52f06:1', '87d1d02c2b08d8bc:1', '7d1b11dad076d042:1', '3dddcaa3dea82b18:1'
  ]]
]

test('the fingerprints are those that GitHub computes', () => {
  for (const [text, hashes] of known) assert.deepEqual(lineHashes(text), hashes)
})

test('blanks and line ends do not matter', () => {
  assert.deepEqual(lineHashes('a: 1\r\n  b:\t2\r\n'), lineHashes('a:1\nb:2\n'))
})
