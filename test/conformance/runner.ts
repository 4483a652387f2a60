/** Runs conformance suites and compares what disagrees with the differences that are known. */
import { existsSync } from 'node:fs'
import { unknown } from '../../src/nearest.ts'
import type { Registry } from './registry.ts'
import type { Disagreement, Result } from './suite.ts'

/** Case → why we differ. */
type Reasons = Readonly<Record<string, string>>
/** Suite → its known differences. */
export type Known = Readonly<Record<string, Reasons>>

export interface Conformance {
  readonly registry: Registry
  readonly known: Known
  /** Suites or groups of suites; none: all. */
  readonly names: readonly string[]
  /** The folder of all corpora, and whether somebody named it: then it must be there. */
  readonly corpora: string
  readonly named: boolean
  /** List every disagreement, and in full. */
  readonly all: boolean
  readonly print: (line: string) => void
}

const listed = 20
const width = 400

/** Runs the suites asked for; returns the exit code: 0 as known, 1 not as known, 2 wrong usage. */
export async function conform(options: Conformance): Promise<0 | 1 | 2> {
  const { registry, known, names, corpora, named, print } = options
  const suites = Object.keys(registry).sort()
  const picked = new Set<string>()
  for (const name of names) {
    const below = suites.filter(suite => suite === name || suite.startsWith(`${name}/`))
    if (below.length === 0) {
      print(unknown('suite', name, groupsAnd(suites)))
      return 2
    }
    for (const suite of below) picked.add(suite)
  }
  const strays = Object.keys(known).filter(suite => !suites.includes(suite))
  for (const stray of strays) print(`error: known differences for '${stray}', which is no suite`)

  if (!existsSync(corpora)) {
    if (named) {
      print(`error: PREADMIT_CORPORA names a folder that is not there: ${corpora}`)
      return 1
    }
    print('LEFT OUT: all conformance suites. The cases are not there: set PREADMIT_CORPORA to their folder.')
    return strays.length > 0 ? 1 : 0
  }

  const failed: string[] = []
  for (const name of picked.size > 0 ? suites.filter(suite => picked.has(suite)) : suites) {
    const reasons = known[name] ?? {}
    try {
      const suite = await registry[name]!()
      if (!report(name, await suite.run(corpora), reasons, options)) failed.push(name)
    } catch (error) {
      print(`${name}: could not run: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      failed.push(name)
    }
  }
  if (failed.length > 0) print(`\nNot as known: ${failed.join(', ')}`)
  return failed.length + strays.length > 0 ? 1 : 0
}

/** Prints one suite's result, its closing line last. Returns whether all is as known. */
function report(name: string, result: Result, reasons: Reasons, { print, all }: Conformance): boolean {
  const disagree = new Set(result.disagreements.map(({ id }) => id))
  const news = result.disagreements.filter(({ id }) => reasons[id] === undefined)
  const cut = all ? news : news.slice(0, listed)
  for (const disagreement of cut) list('disagrees', disagreement)
  if (cut.length < news.length) print(`  … and ${news.length - cut.length} more disagree; --all lists them`)

  const differing = result.disagreements.filter(({ id }) => reasons[id] !== undefined)
  if (all) for (const disagreement of differing) list('differs, as known', disagreement)
  if (differing.length > 0) print(`  ${differing.length} differ as known`)

  const agreed = result.agreed === undefined ? undefined : new Set(result.agreed)
  const mended: string[] = []
  for (const id of Object.keys(reasons)) {
    if (disagree.has(id)) continue
    if (agreed === undefined || agreed.has(id)) mended.push(id)
    else print(`  known, but not among these cases: ${id}`)
  }
  for (const id of mended) print(`  error: agrees now, so it is no known difference any more: ${id}`)

  const differ = result.disagreements.length
  const sums = result.agree + differ === result.total && disagree.size === differ
  if (!sums) print('  error: the numbers do not add up: a case is counted twice or not at all')
  if (result.total === 0) print('  error: the suite found no case')
  for (const note of result.notes ?? []) print(`  ${note}`)
  print(`${name}: ${result.agree}/${result.total}`)
  return sums && result.total > 0 && news.length === 0 && mended.length === 0

  function list(how: string, { id, expected, got }: Disagreement): void {
    print(`  ${how}: ${id}`)
    const reason = reasons[id]
    if (reason !== undefined) print(`    because:  ${reason}`)
    print(`    expected: ${show(expected, all)}`)
    print(`    got:      ${show(got, all)}`)
  }
}

/** An answer on one line, cut to a readable length. */
function show(answer: unknown, whole: boolean): string {
  const text = typeof answer === 'string' ? answer : (JSON.stringify(answer) ?? String(answer))
  const line = text.replaceAll('\n', '⏎')
  return whole || line.length <= width ? line : `${line.slice(0, width)}… (${line.length} characters)`
}

/** All that a name may be: the suites, and the groups above them. */
function groupsAnd(suites: readonly string[]): Set<string> {
  return new Set(suites.flatMap(suite => suite.split('/').map((_, i, parts) => parts.slice(0, i + 1).join('/'))))
}
