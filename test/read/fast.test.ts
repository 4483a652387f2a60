/** What the quick reader answers, and what it leaves alone. That its answers are right, readers-agree.test.ts tells. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codesOf } from '../../src/read/fast-codes.ts'
import { readFast } from '../../src/read/fast.ts'
import type { Node } from '../../src/read/node.ts'
import { valueOfNode } from './nodes.ts'

function read(text: string): ReturnType<typeof readFast> {
  return readFast(text, codesOf(text), { start: 0, end: text.length })
}

/** The value that a text is read as. */
function valueOf(text: string): unknown {
  const result = read(text)
  assert.ok(result !== undefined, `left alone: ${text}`)
  return result.root === null ? null : valueOfNode(result.root)
}

/** Each scalar and key of a tree as it is written, by its span. */
function written(text: string, node: Node): unknown {
  if (node.kind === 'seq') return node.items.map(item => written(text, item))
  if (node.kind !== 'map') return text.slice(node.start, node.end)
  return node.entries.map(entry => [text.slice(entry.keyStart, entry.keyEnd), written(text, entry.value)])
}

test('block collections, nested and empty', () => {
  const text = 'a: 1\nb:\n  c: x y\n  d:\n  - 1\n  - - 2\n    -\n  -   e: f\n      g:\nh:\n- i\n-\n  j: k\nl:\n'
  assert.deepEqual(valueOf(text), {
    a: 1, b: { c: 'x y', d: [1, [2, null], { e: 'f', g: null }] }, h: ['i', { j: 'k' }], l: null
  })
})

test('spans cover what is written', () => {
  const text = '"a" : \'b\'\nc: [ 1, {d: "e"} ]  # x\nf: |\n  g\n  h\n\ni:\n'
  const root = read(text)?.root
  assert.ok(root?.kind === 'map')
  assert.deepEqual(written(text, root), [
    ['"a"', "'b'"], ['c', ['1', [['d', '"e"']]]], ['f', '|\n  g\n  h'], ['i', '']
  ])
  assert.deepEqual([root.start, root.end], [0, text.length - 1])
  const [, list, , absent] = root.entries
  assert.equal(text.slice(list!.value.start, list!.value.end), '[ 1, {d: "e"} ]')
  assert.deepEqual([absent!.value.start, absent!.value.end], [text.length - 1, text.length - 1])
})

test('offsets count from the start of the file', () => {
  const text = 'a: 1\n---\nb: 2\n'
  const root = readFast(text, codesOf(text), { start: 9, end: text.length })?.root
  assert.ok(root?.kind === 'map')
  assert.deepEqual([root.start, root.entries[0]?.value.start], [9, 12])
})

test('scalars are resolved as go-yaml resolves them, keys too', () => {
  assert.deepEqual(valueOf('yes: no\n0644: 0o644\n1.10: 1.10\n"on": "on"\ne: 1e3\nf: ~\ng: NaN\n'), {
    true: false, 420: 420, 1.1: 1.1, on: 'on', e: 1000, f: null, g: 'NaN'
  })
  assert.deepEqual(valueOf('a: 9223372036854775808\n'), { a: 2n ** 63n })
})

test('quoted scalars, with escapes and over several lines', () => {
  const quoted = 'a: "x\\n\\"\\u00e9\\x41\\U0001F600\\\\"\nb: \'it\'\'s\'\n'
  assert.deepEqual(valueOf(quoted), { a: 'x\n"éA😀\\', b: "it's" })
  assert.deepEqual(valueOf('a: "p  \n\n  q \\\n   r"\nb: \'s\n  t\'\n'), { a: 'p\nq r', b: 's t' })
})

test('plain scalars over several lines', () => {
  assert.deepEqual(valueOf('a: b\n  c\n\n\n  d # e\nf:\n  g\n  -h\n'), { a: 'b c\n\nd', f: 'g -h' })
})

test('block scalars', () => {
  assert.deepEqual(valueOf('a: |\n  x\n   y\n\n  z\n\nb: |-\n  x\n\nc: |+\n  x\n\nd: |2-\n    x\ne: |\nf: >-\n  x'), {
    a: 'x\n y\n\nz\n', b: 'x', c: 'x\n\n', d: '  x', e: '', f: 'x'
  })
  assert.deepEqual(valueOf('a: >\n  x\n  y\n\n  z\n   more\n  w\n'), { a: 'x y\nz\n more\nw\n' })
})

test('comments, with their places', () => {
  const text = '# a\nb: c # d\n  # e\nf: "#" #g\nh: [ # i\n  1 ]\nj: |  # k\n  # l\n'
  const comments = read(text)?.comments.map(({ start, end }) => text.slice(start, end))
  assert.deepEqual(comments, ['# a', '# d', '# e', '#g', '# i', '# k'])
})

test('CRLF, a missing last line break, and the document\'s own markers', () => {
  assert.deepEqual(valueOf('--- # x\r\na: b\r\nc: |\r\n  d\r\n\r\n  e'), { a: 'b', c: 'd\n\ne\n' })
  assert.deepEqual(valueOf('a: b\n...\n# c\n'), { a: 'b' })
  assert.equal(valueOf('# only\n\n'), null)
  assert.equal(valueOf('---\n'), null)
})

test('flow collections, JSON among them', () => {
  assert.deepEqual(valueOf('{"a": [1, 2.5, true, null, "x"], "b": {}, "c":[]}'), {
    a: [1, 2.5, true, null, 'x'], b: {}, c: []
  })
  assert.deepEqual(valueOf('a: [b c, -1, http://x, ]\nd: {e: f,\n  g: [h]}\n'), {
    a: ['b c', -1, 'http://x'], d: { e: 'f', g: ['h'] }
  })
})

test('aliases of scalars are the anchored node', () => {
  const root = read('a: &x 1\nb: *x\n')?.root
  assert.ok(root?.kind === 'map')
  assert.equal(root.entries[1]?.value, root.entries[0]?.value)
  assert.deepEqual([root.start, root.end], [0, 13])
})

test('a key that stands twice: the last value, in the first place, and a problem', () => {
  const text = 'a: 1\nb: 2\n"a": 3\n'
  const result = read(text)
  assert.deepEqual(valueOf(text), { a: 3, b: 2 })
  assert.deepEqual(result?.problems.map(({ code, start, end }) => ({ code, start, end })), [
    { code: 'duplicate-key', start: 10, end: 13 }
  ])
  const many = Array.from({ length: 100 }, (_, i) => `k${i}: ${i}\n`).join('')
  assert.equal(read(many)?.problems.length, 0)
  assert.equal(read(`${many}k3: x\nk99: y\nk3: z\n`)?.problems.length, 3)
})

test('what is odd is left to the exact reader', () => {
  const odd = [
    '%YAML 1.1\n', 'a: &x {b: c}\nd: *x\n', '<<: {a: b}\n', 'a: !!str 1\n', '? a\n: b\n', 'a:\tb\n', 'a: b\tc\n',
    '\ta: b\n', 'a: "\u2028"\n', 'a: \x07\n', 'a: b\rc: d\n', '~: a\n', '18446744073709551615: a\n', 'a: .inf\n',
    'a: b: c\n', 'a: - b\n', 'a: b\n c: d\n', 'a:\n    b: c\n  d: e\n', '- a\nb: c\n', 'a: "b\n', 'a: [b\n',
    'a: "\\/"\n', 'a: "\\ud83d"\n', 'a: @b\n', 'a: `b`\n', 'a: "b" c\n', 'a: [b: c]\n', 'a: {b}\n', 'a: [b,, c]\n',
    'a: |x\n  b\n', 'a: |\n \tb\n', '{{ a }}\n', 'a: b\n...\nc: d\n', `${'k'.repeat(1100)}: a\n`, '[a]: b\n', 'a: *x\n',
    '\ufeffa: b\n'
  ]
  for (const text of odd) assert.equal(read(text), undefined, JSON.stringify(text))
  assert.equal(read(`${'['.repeat(101)}${']'.repeat(101)}\n`), undefined)
  assert.equal(read(Array.from({ length: 101 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')), undefined)
})

test('many aliases are counted elsewhere', () => {
  const aliases = (count: number): string => Array.from({ length: count }, (_, i) => `k${i}: *x\n`).join('')
  assert.notEqual(read(`a: &x 1\n${aliases(100)}`), undefined)
  assert.equal(read(`a: &x 1\n${aliases(101)}`), undefined)
})

test('long lines and many keys do not make it hang', () => {
  const keys = Array.from({ length: 100_000 }, (_, i) => `key${i}: ${i}\n`).join('')
  assert.equal(read(keys)?.root?.kind, 'map')
  const long = [' '.repeat(1e6), 'x '.repeat(5e5), `"${'\\n'.repeat(5e5)}"`, `'${"''".repeat(5e5)}'`]
  for (const line of [...long, `[${'x, '.repeat(1e5)}]`]) assert.notEqual(read(`a: ${line}\n`), undefined)
})
