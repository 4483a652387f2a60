/** The conformance runner itself: what it lets pass and what not. */
import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from '../root.ts'
import { registry } from './registry.ts'
import { conform, type Conformance } from './runner.ts'
import { tally, type Result } from './suite.ts'

/** Runs the suites with these results; returns the exit code and the lines. */
async function conforming(results: Readonly<Record<string, Result | Error>>, options: Partial<Conformance> = {}) {
  const lines: string[] = []
  const suites = Object.entries(results).map(([name, result]) => {
    const run = () => (result instanceof Error ? Promise.reject(result) : Promise.resolve(result))
    return [name, () => Promise.resolve({ name, run })] as const
  })
  const code = await conform({
    registry: Object.fromEntries(suites),
    known: {},
    names: [],
    corpora: root,
    named: false,
    all: false,
    print: line => lines.push(line),
    ...options
  })
  return { code, lines }
}

function counted(...cases: readonly [id: string, expected: unknown, got: unknown][]): Result {
  const counts = tally()
  for (const [id, expected, got] of cases) counts.add(id, expected, got)
  return counts.result()
}

const one = counted(['a', 1, 1], ['b', { x: 1 }, { x: 2 }])

test('all agree: the closing line alone', async () => {
  assert.deepEqual(await conforming({ s: counted(['a', [1], [1]]) }), { code: 0, lines: ['s: 1/1'] })
})

test('an unknown disagreement is an error and is shown', async () => {
  const { code, lines } = await conforming({ s: one })
  assert.equal(code, 1)
  assert.deepEqual(lines.slice(0, 4), ['  disagrees: b', '    expected: {"x":1}', '    got:      {"x":2}', 's: 1/2'])
})

test('a known disagreement is none', async () => {
  const { code, lines } = await conforming({ s: one }, { known: { s: { b: 'we round' } } })
  assert.deepEqual({ code, lines }, { code: 0, lines: ['  1 differ as known', 's: 1/2'] })
})

test('--all shows known ones too, with the reason', async () => {
  const { lines } = await conforming({ s: one }, { known: { s: { b: 'we round' } }, all: true })
  assert.deepEqual(lines.slice(0, 2), ['  differs, as known: b', '    because:  we round'])
})

test('a known one that agrees now is an error', async () => {
  const { code, lines } = await conforming({ s: one }, { known: { s: { a: 'x', b: 'y' } } })
  assert.equal(code, 1)
  assert.ok(lines.some(line => line.includes('agrees now') && line.endsWith(': a')))
  assert.equal(lines.at(-2), 's: 1/2')
})

test('without the list of what agrees, a known one that is not among the disagreements agrees', async () => {
  const { code } = await conforming({ s: { agree: 1, total: 1, disagreements: [] } }, { known: { s: { a: 'x' } } })
  assert.equal(code, 1)
})

test('a known one of other cases is said, and is no error', async () => {
  const { code, lines } = await conforming({ s: counted(['a', 1, 1]) }, { known: { s: { z: 'x' } } })
  assert.deepEqual({ code, lines }, { code: 0, lines: ['  known, but not among these cases: z', 's: 1/1'] })
})

test('known differences of no suite are an error', async () => {
  assert.equal((await conforming({ s: counted(['a', 1, 1]) }, { known: { t: {} } })).code, 1)
})

test('a suite without a case is an error', async () => {
  assert.equal((await conforming({ s: counted() })).code, 1)
})

test('numbers that do not add up are an error', async () => {
  assert.equal((await conforming({ s: { agree: 1, total: 3, disagreements: [] } })).code, 1)
  assert.equal((await conforming({ s: counted(['a', 1, 2], ['a', 1, 2]) }, { known: { s: { a: 'x' } } })).code, 1)
})

test('a suite that fails does not stop the others', async () => {
  const { code, lines } = await conforming({ a: new Error('no folder psa'), b: counted(['a', 1, 1]) })
  assert.equal(code, 1)
  assert.match(lines[0]!, /^a: could not run: .*no folder psa/)
  assert.ok(lines.includes('b: 1/1'))
})

test('names pick suites and groups, sorted and once', async () => {
  const result = counted(['a', 1, 1])
  const suites = { 'v/b': result, 'v/a': result, 'vx': result, 'w': result }
  assert.deepEqual((await conforming(suites, { names: ['v', 'v/a'] })).lines, ['v/a: 1/1', 'v/b: 1/1'])
  assert.deepEqual((await conforming(suites, { names: ['w', 'v/b'] })).lines, ['v/b: 1/1', 'w: 1/1'])
})

test('an unknown name is wrong usage, and the nearest right one is said', async () => {
  const { code, lines } = await conforming({ 'verdicts/psa': one, 'psa': one }, { names: ['verdict'] })
  assert.equal(code, 2)
  assert.deepEqual(lines, ['unknown suite verdict; did you mean verdicts?'])
})

test('long lists and long answers are cut, and it is said', async () => {
  const cases = Array.from({ length: 30 }, (_, i) => [`c${i}`, 'x'.repeat(900), 'y'] as [string, unknown, unknown])
  const { lines } = await conforming({ s: counted(...cases) })
  assert.ok(lines.includes('  … and 10 more disagree; --all lists them'))
  assert.ok(lines[1]!.endsWith('… (900 characters)'))
})

test('without the corpora: left out aloud; an error where the folder was named', async () => {
  const suites = { s: one }
  const absent = await conforming(suites, { corpora: '/nowhere/at/all' })
  assert.equal(absent.code, 0)
  assert.match(absent.lines[0]!, /^LEFT OUT/)
  assert.equal((await conforming(suites, { corpora: '/nowhere/at/all', named: true })).code, 1)
})

test('every suite is registered under its own name, sorted', async () => {
  const folder = join(root, 'test/conformance')
  const named = readdirSync(folder)
    .filter(file => file.endsWith('.ts'))
    .flatMap(file => /^export const name = '(.+)'$/m.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? [])
  const names = await Promise.all(Object.values(registry).map(async load => (await load()).name))
  assert.deepEqual(Object.keys(registry), named.sort())
  assert.deepEqual(names, named)
})
