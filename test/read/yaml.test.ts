/** The exact reader: where things stand, what is refused and with which words, what two readers must agree on. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Document } from '../../src/read/document.ts'
import { maxDepth } from '../../src/read/limits.ts'
import type { Entry, Node } from '../../src/read/node.ts'
import { readExactly } from './exact.ts'
import { valueOfNode } from './nodes.ts'

/** The only document of a text. */
function only(text: string): Document {
  const documents = readExactly(text)
  assert.equal(documents.length, 1)
  return documents[0]!
}

function rootOf(text: string): Node {
  const { root, problems } = only(text)
  assert.deepEqual(problems, [])
  assert.ok(root)
  return root
}

/** A node's text. */
function written(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end)
}

function entries(node: Node): readonly Entry[] {
  assert.ok(node.kind === 'map')
  return node.entries
}

/** Each value of a mapping as written, by its key. */
function writtenValues(text: string): Record<string, string> {
  return Object.fromEntries(entries(rootOf(text)).map(({ key, value }) => [key, written(text, value)]))
}

/** What a text is refused for: kubectl's words, and the place. */
function refusal(text: string): [kubectl: string, place: string, offset: number] {
  const problem = readExactly(text).flatMap(({ problems }) => problems)[0]
  assert.ok(problem?.code === 'syntax', text)
  assert.notEqual(problem.message, '')
  return [problem.kubectl, written(text, problem), problem.start]
}

test('a value stands where it is written, its tag and anchor left out', () => {
  const text = [
    'plain: two words # not this',
    'folded: one',
    '  two',
    'single: \'it\'\'s\'',
    'double: "a\\n\\x41 \\',
    '  b"',
    'flow: [a, {b: c}]',
    'map: {x: 1, "y": [2]}',
    'tagged: !!str &t 12',
    'list:',
    '- 1',
    '- - 2',
    '  - 3',
    'nested:',
    '  deep: true',
    'last: ~'
  ].join('\n')
  assert.deepEqual(writtenValues(text), {
    plain: 'two words',
    folded: 'one\n  two',
    single: "'it''s'",
    double: '"a\\n\\x41 \\\n  b"',
    flow: '[a, {b: c}]',
    map: '{x: 1, "y": [2]}',
    tagged: '12',
    list: '- 1\n- - 2\n  - 3',
    nested: 'deep: true',
    last: '~'
  })
  const root = rootOf(text)
  assert.deepEqual([root.start, root.end], [0, text.length])
  assert.deepEqual(Object.entries(valueOfNode(root) as object)[3], ['double', 'a\nA b'])
})

test('a block scalar ends with its last line of content', () => {
  const text = 'a: |  # why\n  x\n   y\n\nb: >-\n\n  p\n  q\n\n\nc: |+\n\nd: 1'
  assert.deepEqual(writtenValues(text), { a: '|  # why\n  x\n   y', b: '>-\n\n  p\n  q', c: '|+', d: '1' })
  assert.deepEqual(valueOfNode(rootOf(text)), { a: 'x\n y\n', b: '\np q', c: '\n', d: 1 })
})

test('a null that is not written stands behind its colon, dash, key or properties', () => {
  const text = 'a:\nb: # none\nc: !!null\nd:\n-\n- {e, f: , g}\n? h'
  const root = rootOf(text)
  const list = entries(root)[3]!.value
  assert.ok(list.kind === 'seq')
  const nulls = [...entries(root), ...entries(list.items[1]!)].filter(({ value }) => value.kind === 'null')
  for (const { value } of nulls) assert.equal(value.start, value.end)
  const before = ['a:', 'b:', '!!null', 'h', 'e', 'f:', 'g']
  assert.deepEqual(nulls.map(({ value }, i) => text.slice(0, value.end).endsWith(before[i]!)), before.map(() => true))
  assert.equal(list.items[0]?.start, text.indexOf('-\n') + 1)
})

test('a key stands where it is written, quotes included, and is the string that JSON has', () => {
  const text = '"a b": 1\n? c\n: 2\n0x10: 3\nyes: 4\n1.10: 5'
  const keys = entries(rootOf(text)).map(({ key, keyStart, keyEnd }) => [key, text.slice(keyStart, keyEnd)])
  assert.deepEqual(keys, [['a b', '"a b"'], ['c', 'c'], ['16', '0x10'], ['true', 'yes'], ['1.1', '1.10']])
})

test('an alias is the node that it names, a merged entry stands where its text stands', () => {
  const text = 'base: &b\n  x: 1\n  z: 2\nalias: *b\nmerged:\n  <<: *b\n  z: 3\n'
  const [base, alias, merged] = entries(rootOf(text))
  assert.equal(alias?.value, base?.value)
  assert.equal(text.slice(alias?.keyStart, alias?.keyEnd), 'alias')
  const places = entries(merged!.value).map(({ key, keyStart, value }) => [key, keyStart, written(text, value)])
  assert.deepEqual(places, [['x', text.indexOf('x: 1'), '1'], ['z', text.indexOf('z: 3'), '3']])
  assert.equal(written(text, merged!.value), '<<: *b\n  z: 3')
})

test('a merge key overrides what stands before it, and is overridden by what stands behind it', () => {
  const text = 'a: &a {x: 1, z: 1}\nb: {x: 2, <<: *a, z: 2}\nc: {<<: [{x: 3}, *a]}\nd: {"<<": *a}\n'
  assert.deepEqual(valueOfNode(rootOf(text)), {
    a: { x: 1, z: 1 }, b: { x: 1, z: 2 }, c: { x: 3, z: 1 }, d: { '<<': { x: 1, z: 1 } }
  })
})

test('offsets count from the start of the file, behind a byte order mark and in later documents too', () => {
  const text = '\ufeff# one\n---\n# two\r\na: 1\r\n--- # three\nb: [x,\n  y]\n'
  const documents = readExactly(text)
  assert.deepEqual(documents.map(({ index, start, end }) => [index, text.slice(start, end)]), [
    [0, '# one\n'], [1, '# two\r\na: 1\r\n'], [2, 'b: [x,\n  y]\n']
  ])
  const comments = documents.map(document => document.comments.map(span => written(text, span)))
  assert.deepEqual(comments, [['# one'], ['# two'], []])
  assert.deepEqual(documents.map(({ root }) => root && written(text, root)), [null, 'a: 1', 'b: [x,\n  y]'])
})

test('documents are counted as kubectl counts them', () => {
  const count = (text: string) => readExactly(text).map(({ root }) => root && valueOfNode(root))
  assert.deepEqual(count(''), [])
  assert.deepEqual(count('---\na: 1\n---\n---\nb: 1\n---'), [{ a: 1 }, { b: 1 }])
  assert.deepEqual(count('\n---\na: 1'), [null, { a: 1 }])
  assert.deepEqual(count('# c\n---\n~\n'), [null, null])
  assert.deepEqual(count('a: |\n  x\n---\nb: 1'), [{ a: 'x\n' }, { b: 1 }])
  assert.deepEqual(count('{"a": 1} {"b": 2}\n\n{"c": 3}'), [{ a: 1 }, { b: 2 }, { c: 3 }])
  assert.deepEqual(count('{"a": 1}\n---\nb: 1\n---\n{"c": 3}'), [{ a: 1 }, { b: 1 }, { c: 3 }])
  assert.deepEqual(count('{a: 1}\n---\nb: 1'), [{ a: 1 }, { b: 1 }])
})

test('what kubectl refuses is refused in its words, at the cause', () => {
  const yaml = (text: string) => `error converting YAML to JSON: ${text}`
  const cases: [text: string, kubectl: string, place: string][] = [
    ['a:\n  b: 1\n c: 2\n', yaml('yaml: line 2: did not find expected key'), 'c: 2'],
    ['a: b\n\tc: 1\n', yaml('yaml: line 2: found a tab character that violates indentation'), '\t'],
    ['a: "x\nb: 1\n', yaml('yaml: line 3: found unexpected end of stream'), '"'],
    ['a: [1,\nb: 1\n', yaml("yaml: line 2: did not find expected ',' or ']'"), '['],
    ['a: 1\nb\nc: 1\n', yaml("yaml: line 3: could not find expected ':'"), 'b'],
    ['a: b: c\n', yaml('yaml: mapping values are not allowed in this context'), ':'],
    ['a: "\\d"\n', yaml('yaml: found unknown escape character'), '\\d'],
    ['a: *b\n', yaml("yaml: unknown anchor 'b' referenced"), '*b'],
    ['a: &a [*a]\n', yaml("yaml: anchor 'a' value contains itself"), '*a'],
    ['a: 1\n\nb: x\u0001\n', yaml('yaml: control characters are not allowed'), '\u0001'],
    ['a: !!int x\n', yaml('yaml: cannot decode !!str `x` as a !!int'), 'x'],
    ['a: !!binary "?"\n', yaml('yaml: !!binary value contains invalid base64 data'), '"?"'],
    ['a: [1, .inf]\n', yaml('json: unsupported value: +Inf'), '.inf'],
    ['b: {~: [x]}\n', yaml(
      'unsupported map key of type: %!s(<nil>), key: <nil>, value: []interface {}{"x"}'), '~'],
    ['a: {{ .Values.x }}\n', yaml(
      'yaml: invalid map key: map[interface {}]interface {}{".Values.x":interface {}(nil)}'), '{ .Values.x }'],
    ['%YAML 1.2\n', yaml('yaml: found incompatible YAML document'), '%YAML 1.2'],
    ['a: 1\n--- b\n', 'invalid Yaml document separator: b', 'b'],
    ['{"a": 1} {"b": 2} x', "invalid character 'x' looking for beginning of value", 'x'],
    ['{"a": tru}', "json: offset 10: invalid character '}' in literal true (expecting 'e')", '}']
  ]
  for (const [text, kubectl, place] of cases.slice(0, -1)) {
    assert.deepEqual(refusal(text).slice(0, 2), [kubectl, place], text)
    assert.equal(readExactly(text).find(({ problems }) => problems.length > 0)?.root, null)
  }
  // What is no JSON may still be YAML.
  assert.deepEqual(valueOfNode(rootOf(cases.at(-1)![0])), { a: 'tru' })
})

test('when JSON is no YAML either, kubectl complains about the JSON', () => {
  const [kubectl, , start] = refusal('{"a": "\\/", b}')
  assert.equal(kubectl, "json: offset 13: invalid character 'b' looking for beginning of object key string")
  assert.equal(start, 7)
})

test('one bad document does not hide the next', () => {
  const documents = readExactly('a: "\n---\nb: 1\n--- x\nc: 1\n---\nd: 1\n')
  assert.deepEqual(documents.map(({ root }) => root && valueOfNode(root)), [null, null, { c: 1 }, { d: 1 }])
})

test('a key that stands twice is reported with both places, and its last value counts', () => {
  const text = 'a: 1\nyes: 2\n"true": 3\na: 4\nm: &m {x: 1}\np: {<<: *m, x: 2, <<: *m}\no: {<<: {x: 1, x: 2}}\n'
  const { root, problems } = only(text)
  assert.deepEqual(valueOfNode(root!), { a: 4, true: 3, m: { x: 1 }, p: { x: 1 }, o: { x: 2 } })
  assert.deepEqual(
    problems.map(problem => problem.code === 'duplicate-key' && [written(text, problem), problem.first.start]),
    [['"true"', 5], ['a', 0], ['x', text.lastIndexOf('x: 1')]]
  )
  const json = only('{"b": {"k": 1, "k": 2}}')
  assert.deepEqual(json.problems.map(({ start, end }) => [start, end]), [[15, 18]])
})

test('text that kubectl drops is known', () => {
  const ignored = (text: string) => readExactly(text).map(({ ignored: span }) => span && written(text, span))
  assert.deepEqual(ignored('a: 1\n...\n# end\n'), [undefined])
  assert.deepEqual(ignored('a: 1\n...\nb: 1\n---\nc: 1\n'), ['b: 1\n', undefined])
  assert.deepEqual(ignored('{a: 1} b: "\n\n'), [undefined])
  assert.deepEqual(ignored('[a] b\n'), ['b\n'])
  const long = `b: ${'x'.repeat(4093)}`
  assert.deepEqual(ignored(`a: 1\n${long}`), [undefined, long])
  assert.deepEqual(ignored(`a: 1\n${long}\n`), [undefined])
})

test('comments are all that begins with # where YAML sees a comment', () => {
  const text = '# 1\na: "# no" # 2\nb: | # 3\n  # no\n# 4\nc: x#no\nd: [1, # 5\n  2]\n...\n# 6\n'
  assert.deepEqual(only(text).comments.map(span => written(text, span)), ['# 1', '# 2', '# 3', '# 4', '# 5', '# 6'])
})

test('deep nesting is a limit with a place, not an overflow', () => {
  for (const [open, close] of [['[', ']'], ['{a: ', '}'], ['- ', ''], ['? ', '']] as const) {
    const deep = (levels: number) => open.repeat(levels) + '1' + close.repeat(levels)
    const [problem] = only(deep(maxDepth + 1)).problems
    assert.equal(problem?.code, 'limit')
    assert.equal(problem.start, open.length * maxDepth)
    assert.notEqual(only(deep(maxDepth)).problems[0]?.code, 'limit')
    assert.equal(only(deep(100_000)).problems[0]?.code, 'limit')
  }
  assert.equal(only(`{"a":${'['.repeat(100_000)}`).problems[0]?.code, 'limit')
  const chain = Array.from({ length: 10 }, (_, i) =>
    `a${i}: &a${i} ${'['.repeat(200)}${i === 0 ? 1 : `*a${i - 1}`}${']'.repeat(200)}\n`)
  assert.equal(only(chain.join('')).problems[0]?.code, 'limit')
})

test('aliases may not multiply without end', () => {
  const line = (i: number) => `k${i}: &k${i} [${Array(9).fill(i === 0 ? 'x' : `*k${i - 1}`).join(',')}]\n`
  const [kubectl] = refusal(Array.from({ length: 30 }, (_, i) => line(i)).join(''))
  assert.equal(kubectl, 'error converting YAML to JSON: yaml: document contains excessive aliasing')
  const text = `a: &a ${'x'.repeat(1_000_000)}\nb: {~: [${Array(1000).fill('*a').join(',')}]}\n`
  assert.ok(refusal(text)[0].length < 10_000_000)
})

const pieces = fc.constantFrom(
  '\n', '\n  ', '- ', ': ', '? ', ' #', '&a ', '*a', '<<: ', '!!int ', '!', '|\n', '>-\n', '"', "'", '\\', '[', ']',
  '{', '}', ',', '---\n', '...\n', '%TAG ', '\t', '\r', '\u0085', '\u2028', '\ufeff', '\u0000', '\ud800', '😀', 'a',
  '1', '~', '{"a":'
)

test('any text is read without a throw, and its places lie inside of it', () => {
  const property = (text: string) => {
    for (const { start, end, root, comments, problems } of readExactly(text)) {
      const spans = [...comments, ...problems, ...(root === null ? [] : spansIn(root))]
      for (const span of spans) assert.ok(start <= span.start && span.start <= span.end && span.end <= end, text)
    }
  }
  fc.assert(fc.property(fc.string({ unit: 'binary' }), property), { numRuns: 2000 })
  const patchwork = fc.array(pieces, { maxLength: 40 }).map(parts => parts.join(''))
  fc.assert(fc.property(patchwork, property), { numRuns: 20_000 })
})

function spansIn(node: Node): { start: number; end: number }[] {
  if (node.kind === 'seq') return [node, ...node.items.flatMap(spansIn)]
  if (node.kind !== 'map') return [node]
  return [
    node,
    ...node.entries.flatMap(({ keyStart, keyEnd, value }) => [{ start: keyStart, end: keyEnd }, ...spansIn(value)])
  ]
}
