/** Several renderings of one chart: what is one, and what names the values with which it is so. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Effect, Finding, Verdict } from '../../src/finding.ts'
import { overMatrix } from '../../src/settle/matrix.ts'

interface Said {
  readonly name: string
  readonly rule?: string
  readonly message?: string
  readonly effect?: Effect
  readonly path?: string
  readonly template?: string
  readonly isHidden?: true
}

const at = (values: string, document: number, template = 'web/templates/a.yaml') => ({
  file: `<web -f ${values}>`,
  document,
  item: null,
  template,
  rendered: { chart: 'web', file: 'web/templates/a.yaml' }
})
const place = { line: 1, column: 1, offset: 0 }

function finding(values: string, document: number, { name, template, path = 'spec', ...said }: Said): Finding {
  const { rule = 'psa/x', message = 'wrong', effect = 'rejects', isHidden = false } = said
  return {
    ...at(values, document, template),
    rule,
    severity: 'error',
    effect,
    message,
    path: [path],
    start: place,
    end: place,
    resource: { apiVersion: 'v1', kind: 'Pod', namespace: '', name },
    fingerprint: '',
    edits: [],
    suppressed: isHidden ? { reason: 'so', by: 'comment' } : null,
    help: ''
  }
}

function verdict(values: string, document: number, name: string, more: Partial<Verdict> = {}): Verdict {
  return {
    ...at(values, document),
    line: 1,
    apiVersion: 'v1',
    kind: 'Pod',
    namespace: '',
    name,
    hooks: [],
    verdict: 'rejected',
    responses: [],
    undecided: [],
    mutations: [],
    ...more
  }
}

/** The runs `a`, `b`, `c`, of which each has objects with these findings. */
function over(...runs: readonly (readonly Said[])[]): { findings: readonly string[]; verdicts: readonly string[] } {
  const merged = overMatrix(runs.map((said, run) => {
    const values = 'abc'[run] ?? ''
    const names = [...new Set(said.map(({ name }) => name))]
    return {
      values,
      findings: said.map(one => finding(values, names.indexOf(one.name), one)),
      verdicts: names.map((name, document) => verdict(values, document, name))
    }
  }))
  return {
    findings: merged.findings.map(({ file, message, values }) => `${message} ${file} ${values?.join() ?? 'all'}`),
    verdicts: merged.verdicts.map(({ file, name, values }) => `${name} ${file} ${values?.join() ?? 'all'}`)
  }
}

test('the same in all runs is one', () => {
  const [x, y]: readonly Said[] = [{ name: 'x', message: 'x' }, { name: 'y', message: 'y' }]
  assert.ok(x && y)
  assert.deepEqual(over([x, y], [y, x], [x, y]), {
    findings: ['x <web -f a> all', 'y <web -f a> all'],
    verdicts: ['x <web -f a> all', 'y <web -f a> all']
  })
})

test('what is not in all runs names those in which it is', () => {
  const x: Said = { name: 'x', message: 'x' }
  const more: Said = { name: 'x', message: 'more', path: 'other' }
  assert.deepEqual(over([x], [x, more], [x, more]), {
    findings: ['x <web -f a> all', 'more <web -f b> b,c'],
    verdicts: ['x <web -f a> a', 'x <web -f b> b,c']
  })
  assert.deepEqual(over([x], [], [x]), { findings: ['x <web -f a> a,c'], verdicts: ['x <web -f a> a,c'] })
})

test('one in other words is the same, and the strongest effect tells', () => {
  const [weak, strong]: readonly Said[] = [
    { name: 'x', message: 'weak', effect: 'advises' }, { name: 'x', message: 'strong', effect: 'rejects-pods' }
  ]
  assert.ok(weak && strong)
  assert.deepEqual(over([weak], [strong], [strong]), {
    findings: ['strong <web -f b> all'],
    verdicts: ['x <web -f a> a', 'x <web -f b> b,c']
  })
})

test('two alike in one run are two', () => {
  const x: Said = { name: 'x', message: 'x' }
  assert.deepEqual(over([x, x], [x]).findings, ['x <web -f a> all', 'x <web -f a> a'])
})

test('another template, object, rule or field is another finding, and so is one that is hidden', () => {
  const x: Said = { name: 'x' }
  const others: readonly Said[] = [
    { ...x, template: 'web/templates/b.yaml' }, { ...x, name: 'y' }, { ...x, rule: 'psa/y' }, { ...x, path: 'other' },
    { ...x, isHidden: true }
  ]
  for (const other of others)
    assert.deepEqual(over([x], [other]).findings, ['wrong <web -f a> a', 'wrong <web -f b> b'], JSON.stringify(other))
})

test('a suppression is unused only where no run that renders its template has a use for it', () => {
  const x: Said = { name: 'x', message: 'x' }
  const unused: Said = { name: 'x', message: 'unused', rule: 'suppression/unused' }
  assert.deepEqual(over([x, unused], [x]).findings, ['x <web -f a> all'])
  assert.deepEqual(over([x, unused], [x, unused]).findings, ['x <web -f a> all', 'unused <web -f a> all'])
  assert.deepEqual(over([x, unused], []).findings, ['x <web -f a> a', 'unused <web -f a> a'])
  const malformed: Said = { ...unused, rule: 'suppression/malformed' }
  assert.deepEqual(over([x, malformed], [x]).findings, ['x <web -f a> all', 'unused <web -f a> a'])
})

test('answers that differ in anything are two', () => {
  const differing: readonly Partial<Verdict>[] = [
    { verdict: 'admitted' },
    { hooks: ['test'] },
    { responses: [{ on: 'object', kind: 'Pod', by: 'x', action: 'warn', code: 201, reason: '', message: '' }] },
    { undecided: [{ by: 'x', reason: '' }] },
    { mutations: [{ by: 'x', on: 'object', op: 'add', path: [], value: 9223372036854775807n }] }
  ]
  for (const more of differing) {
    const runs = (b: Partial<Verdict>) => [
      { values: 'a', findings: [], verdicts: [verdict('a', 0, 'x', more)] },
      { values: 'b', findings: [], verdicts: [verdict('b', 3, 'x', b)] }
    ]
    assert.deepEqual(overMatrix(runs({})).verdicts.map(({ values }) => values), [['a'], ['b']])
    assert.deepEqual(overMatrix(runs(more)).verdicts.map(({ values }) => values), [undefined])
  }
})
