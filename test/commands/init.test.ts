/** `preadmit init`: what it writes, what it leaves as it is, and when it asks. */
import assert from 'node:assert/strict'
import {
  existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import { parse } from 'yaml'
import { run } from '../../src/main.ts'

const scratch = mkdtempSync(join(tmpdir(), 'preadmit-init-'))
after(() => rmSync(scratch, { recursive: true, force: true }))

type Tree = Readonly<Record<string, string>>
let count = 0

function repository(files: Tree): string {
  const folder = join(scratch, String(count++))
  mkdirSync(join(folder, '.git'), { recursive: true })
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

interface Said {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** `typed` is what a user at a terminal types; without it, nobody is there. */
async function preadmit(cwd: string, argv: readonly string[] = ['init'], typed?: string): Promise<Said> {
  let [out, err] = ['', '']
  const isTTY = typed !== undefined
  const status = await run(argv, {
    stdin: Object.assign(Readable.from(typed === '' ? [] : [typed ?? 'privileged\n']), { isTTY }),
    stdout: { write: piece => (out += piece) },
    stderr: { write: piece => (err += piece), isTTY },
    cwd,
    env: {}
  })
  return { status, out, err }
}

const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8')
const settings = (folder: string): unknown => parse(read(folder, 'preadmit.config.yaml'))
const map = (namespace: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  namespace: ${namespace}\n`
const [own, hooks, workflow] = ['preadmit.config.yaml', '.pre-commit-config.yaml', '.github/workflows/preadmit.yml']

test('three files, and no question where nobody is at a terminal', async () => {
  const folder = repository({ 'k8s/a.yaml': map('tool-wm') })
  const { status, out, err } = await preadmit(folder)
  assert.deepEqual([status, err], [0, ''])
  assert.equal(out, [own, hooks, workflow].map(file => `${file}: written\n`).join(''))
  assert.deepEqual(settings(folder), { cluster: 'toolforge', tool: 'wm' })
  assert.match(read(folder, own), /^# yaml-language-server: \$schema=https:\S+\/config\.schema\.json\n/)
  const { repos: [repo] } = parse(read(folder, hooks)) as { repos: [{ repo: string; hooks: unknown }] }
  assert.deepEqual([repo.repo, repo.hooks], ['https://github.com/toolforge/preadmit', [{ id: 'preadmit' }]])
  assert.match(read(folder, workflow), /^ +- uses: toolforge\/preadmit@v\d/m)
  const linted = await preadmit(folder, [])
  assert.deepEqual([linted.status, linted.err], [0, ''])
  assert.match(linted.out, /admitted by toolforge/)
})

test('nothing is overwritten, however often it runs', async () => {
  const folder = repository({})
  await preadmit(folder)
  for (const file of [own, hooks, workflow]) writeFileSync(join(folder, file), `# mine\n${read(folder, file)}`)
  const { status, out, err } = await preadmit(folder)
  assert.deepEqual([status, err], [0, ''])
  assert.deepEqual(out.split('\n').slice(0, 3).map(line => line.replace(/;.*/, '')),
    [own, hooks, workflow].map(file => `${file}: left as it is`))
  for (const file of [own, hooks, workflow]) assert.match(read(folder, file), /^# mine\n/)
})

test('what is to be added to other hooks is printed', async () => {
  const others = 'repos:\n  - repo: local\n    hooks: []\n'
  const folder = repository({ [hooks]: others })
  const { out } = await preadmit(folder)
  assert.equal(read(folder, hooks), others)
  const [, block = ''] = /left as it is; add below repos:\n([^]*?)\n\.github/.exec(out) ?? []
  const { repos } = parse(`${others}${block}`) as { repos: { hooks: unknown }[] }
  assert.deepEqual(repos.map(one => one.hooks), [[], [{ id: 'preadmit' }]])
  writeFileSync(join(folder, hooks), `${others}${block}\n`)
  assert.match((await preadmit(folder)).out, /yaml: left as it is; it has preadmit\n/)
})

test('one configuration is enough, under whichever name', async () => {
  for (const [file, text] of Object.entries({ '.preadmitrc': 'tool: a', 'package.json': '{"preadmit": {}}' })) {
    const folder = repository({ [file]: text })
    assert.match((await preadmit(folder)).out, new RegExp(`^${own}: not written, for ${file} is there\n`))
    assert.ok(!existsSync(join(folder, own)))
  }
  const folder = repository({ 'package.json': '{"name": "a"}' })
  assert.match((await preadmit(folder)).out, new RegExp(`^${own}: written\n`))
})

test('in a directory below, hooks and workflow go to the root of the repository', async () => {
  const folder = repository({ 'tools/a/k8s/a.yaml': map('tool-a'), 'tools/b/k8s/b.yaml': map('tool-b') })
  const { out } = await preadmit(join(folder, 'tools/a'))
  assert.equal(out, `${own}: written\n../../${hooks}: written\n../../${workflow}: written\n`)
  assert.deepEqual(settings(join(folder, 'tools/a')), { cluster: 'toolforge', tool: 'a' })
  assert.ok(existsSync(join(folder, workflow)))
})

test('the tool is guessed where the namespaces agree, and the options say the rest', async () => {
  const cases: readonly (readonly [files: Tree, argv: readonly string[], expected: unknown])[] = [
    [{}, [], { cluster: 'toolforge' }],
    [{ 'a.yaml': map('default') }, [], { cluster: 'toolforge' }],
    [{ 'a.yaml': map('tool-a'), 'b.yaml': map('tool-b') }, [], { cluster: 'toolforge' }],
    [{ 'a.yaml': `${map('tool-a')}---\n${map('other')}` }, [], { cluster: 'toolforge', tool: 'a' }],
    [{ 'a.yaml': `${map('tool-a')}---\na: [` }, [], { cluster: 'toolforge', tool: 'a' }],
    [{ 'a.yaml': '# namespace: tool-a\n' }, [], { cluster: 'toolforge' }],
    [{ 'a.yaml': map('tool-a') }, ['--tool', 'c'], { cluster: 'toolforge', tool: 'c' }],
    [{ 'a.yaml': map('tool-a') }, ['--cluster', 'baseline'], { cluster: 'baseline' }]
  ]
  for (const [files, argv, expected] of cases) {
    const folder = repository(files)
    assert.equal((await preadmit(folder, ['init', ...argv])).status, 0)
    assert.deepEqual(settings(folder), expected, JSON.stringify([files, argv]))
  }
})

test('at a terminal it asks, offers what it guesses, and asks again when it cannot be', async () => {
  const cases: readonly (readonly [typed: string, expected: unknown, argv?: readonly string[]])[] = [
    ['\n\n', { cluster: 'toolforge', tool: 'wm' }],
    ['', { cluster: 'toolforge', tool: 'wm' }],
    ['toolsbeta\nother\n', { cluster: 'toolsbeta', tool: 'other' }],
    ['toolbeta\n toolsbeta \r\nMy_Tool\n-\n', { cluster: 'toolsbeta' }],
    ['baseline\n', { cluster: 'baseline' }],
    ['', { cluster: 'baseline' }, ['--cluster', 'baseline']],
    ['x\n', { cluster: 'lima-kilo', tool: 'x' }, ['--cluster', 'lima-kilo']],
    ['lima-kilo', { cluster: 'lima-kilo', tool: 'y' }, ['--tool', 'y']]
  ]
  for (const [typed, expected, argv = []] of cases) {
    const folder = repository({ 'a.yaml': map('tool-wm') })
    const { status, err, out } = await preadmit(folder, ['init', ...argv], typed)
    assert.equal(status, 0, err)
    assert.deepEqual(settings(folder), expected, typed)
    assert.equal(out.includes('?'), false)
    if (typed.startsWith('toolbeta')) assert.match(err, /unknown cluster toolbeta; did you mean toolsbeta\?/)
  }
})

test('--dry-run prints all of it, and writes nothing', async () => {
  const folder = repository({})
  const { status, out } = await preadmit(folder, ['init', '--dry-run'])
  assert.equal(status, 0)
  for (const file of [own, hooks, workflow]) assert.ok(out.includes(`${file}: would be written:\n  `), out)
  assert.deepEqual(readdirSync(folder), ['.git'])
})

test('wrong usage writes nothing', async () => {
  const folder = repository({})
  for (const [argv, message] of [
    [['init', 'k8s'], 'init takes no argument: it writes into the working directory'],
    [['init', '--quiet'], '--quiet means nothing to init'],
    [['init', '--cluster', 'baselin'], 'unknown cluster baselin; did you mean baseline?'],
    [['init', '--cluster', 'baseline', '--tool', 'a'], '--tool means nothing to the cluster baseline']
  ] as const)
    assert.deepEqual(await preadmit(folder, argv), { status: 2, out: '', err: `preadmit: ${message}\n` })
  assert.deepEqual(readdirSync(folder), ['.git'])
})

test('no link leads out of the repository', async () => {
  const outside = repository({})
  const folder = repository({})
  symlinkSync(outside, join(folder, '.github'))
  symlinkSync(join(outside, 'new.yaml'), join(folder, own))
  const { status, out, err } = await preadmit(folder)
  assert.equal(status, 2)
  assert.equal(out, `${own}: left as it is\n${hooks}: written\n`)
  assert.equal(err, `preadmit: ${workflow}: cannot be written: a symbolic link leads out of the repository\n`)
  assert.deepEqual(readdirSync(outside), ['.git'])
})
