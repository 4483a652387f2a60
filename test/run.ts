/**
 * `npm test [-- WORD…]`: runs all tests, or those whose file name contains one of the words.
 *
 * With UPDATE=1 the tests that compare generated files rewrite them. Some of these are made from others, so they run in
 * this order then: sources that are generated, the bundle made from all sources, everything else. The sources are
 * compiled again in between; before that they may be wrong, as when the generated index imports a deleted rule.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { root } from './root.ts'

/** Tests that write sources. */
const sources = ['catalogue', 'schema']
const bundled = ['bundle']

const words = process.argv.slice(2)
const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file.endsWith('.test.ts') && !file.startsWith('tools/'))
  .filter(file => words.length === 0 || words.some(word => file.includes(word)))
  .sort()
const early = tests.filter(file => sources.includes(nameOf(file)))
const late = tests.filter(file => bundled.includes(nameOf(file)))
const others = tests.filter(file => !early.includes(file) && !late.includes(file))

if (tests.length === 0) {
  console.error(`No test file's name contains ${words.join(' or ')}.`)
  process.exitCode = 2
} else if (process.env['UPDATE'] === '1') {
  process.exitCode = run(early) || compile() || run(late) || run(others)
} else {
  process.exitCode = run(tests)
}

function nameOf(file: string): string {
  return file.replace(/^.*\//, '').replace('.test.ts', '')
}

function run(files: readonly string[]): number {
  if (files.length === 0) return 0
  const compiled = files.map(file => join('build/test', file.replace(/\.ts$/, '.js')))
  return node(['--test', `--test-concurrency=${availableParallelism()}`, ...compiled])
}

function compile(): number {
  return node(['node_modules/typescript/bin/tsc'])
}

function node(args: readonly string[]): number {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1
}
