/** The laws of the source tree: what may import what. */
import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { test } from 'node:test'
import { root } from './root.ts'

/** The phases in their order, and what each of them stands on. A folder may import itself and what is named here. */
const laws: Readonly<Record<string, readonly string[]>> = {
  'src/lang': [],
  'src/discover': [],
  'src/read': ['src/discover'],
  'src/kube': ['src/lang', 'src/read'],
  'src/admission': ['src/kube', 'src/lang', 'src/read', 'src/cluster', 'rules'],
  'src/cluster': ['src/admission', 'src/kube', 'src/read', 'src/discover', 'rules'],
  'src/settle': ['src/kube', 'src/read', 'src/discover'],
  'src/references': ['src/kube', 'src/admission', 'src/read', 'src/settle'],
  'src/report': ['src/read'],
  'src/config': ['src/report', 'src/cluster', 'src/discover', 'src/read', 'src/kube'],
  'src/commands': ['src/config', 'src/report', 'src/cluster', 'src/discover'],
  'rules': []
}

/** Files of `src/` itself that hold what everything shares. */
const shared = [
  'src/append.ts', 'src/rule.ts', 'src/finding.ts', 'src/nearest.ts', 'src/glob.ts', 'src/catalogue.ts',
  'src/package.ts', 'src/streams.ts', 'src/watch.ts'
]

const sources = ['src', 'rules'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => posix.join(folder, file.replaceAll('\\', '/')))
)

/** The files that a file imports, as paths from the root; packages are left out. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8')
  const found = text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)
  return Array.from(found, ([, path]) => posix.join(dirname(file), path ?? ''))
}

function folderOf(file: string): string | undefined {
  return Object.keys(laws).find(folder => file.startsWith(`${folder}/`))
}

for (const [folder, below] of Object.entries(laws))
  test(`${folder} imports itself and what it stands on`, () => {
    const allowed = [folder, ...below].map(one => `${one}/`)
    for (const file of sources.filter(one => folderOf(one) === folder))
      for (const imported of importsOf(file))
        assert.ok(
          shared.includes(imported) || allowed.some(prefix => imported.startsWith(prefix)),
          `${file} must not import ${imported}`
        )
  })

test('rules import nothing of src/ but src/rule.ts', () => {
  for (const file of sources.filter(one => one.startsWith('rules/')))
    for (const imported of importsOf(file).filter(one => one.startsWith('src/')))
      assert.equal(imported, 'src/rule.ts', file)
})

test('only the two entries touch the process', () => {
  const code = sources.filter(file => file.startsWith('src/'))
  // To ask for a module of Node's is no touch.
  const touches = /\bprocess\.(?!getBuiltinModule\b)|from 'node:process'|= process$/m
  const touching = code.filter(file => touches.test(readFileSync(join(root, file), 'utf8')))
  assert.deepEqual(touching.sort(), ['src/action.ts', 'src/cli.ts'])
})

test('nothing reaches out: no network; no other program but git and helm, and those only when the user asks', () => {
  const askedFor = ['src/git.ts', 'src/helm.ts']
  for (const file of sources) {
    let text = readFileSync(join(root, file), 'utf8')
    if (file === 'src/program.ts') text = text.replace("from 'node:child_process'", '')
    // A run without --diff and --helm never has what starts a program in memory.
    for (const [, path = ''] of text.matchAll(/from '(\.[^']+)'/g))
      assert.ok(!askedFor.includes(posix.join(dirname(file), path)), `${file} must import ${path} on demand`)
    if (!askedFor.includes(file)) assert.ok(!importsOf(file).includes('src/program.ts'), `${file} starts a program`)
    assert.doesNotMatch(text, /from 'node:(?:net|http|https|http2|dgram|dns|tls)'/, file)
    // The one thing that is run there is the bundle's own code.
    if (file === 'src/compiled-code.ts') text = text.replace("from 'node:vm'", '')
    assert.doesNotMatch(text, /from 'node:(?:child_process|worker_threads|vm)'/, file)
    assert.doesNotMatch(text, /\bawait fetch\(|\beval\(/, file)
  }
})
