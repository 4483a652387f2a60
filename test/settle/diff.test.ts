/** `--diff BASE` in repositories that the test makes: what a change is told of, and what it is not. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import type { Report } from '../../src/finding.ts'
import { run } from '../../src/main.ts'

const scratch = mkdtempSync(join(tmpdir(), 'preadmit-diff-'))
after(() => rmSync(scratch, { recursive: true, force: true }))
const env = { PATH: process.env['PATH'], HOME: scratch, GIT_CONFIG_NOSYSTEM: '1', GIT_CEILING_DIRECTORIES: tmpdir() }

type Tree = Readonly<Record<string, string | null>>

function write(root: string, tree: Tree): void {
  for (const [file, text] of Object.entries(tree)) {
    const path = join(root, file)
    mkdirSync(dirname(path), { recursive: true })
    if (text === null) rmSync(path)
    else writeFileSync(path, text)
  }
}

function git(cwd: string, ...args: readonly string[]): string {
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgSign=false']
  return execFileSync('git', [...author, ...args], { cwd, env, encoding: 'utf8' })
}

let number = 0
/** A repository with these files in one commit. */
function repository(tree: Tree): string {
  const root = join(scratch, String(number++))
  write(root, tree)
  git(root, 'init', '--quiet')
  git(root, 'add', '--all')
  git(root, 'commit', '--quiet', '--message', 'base', '--allow-empty')
  return root
}

interface Said {
  readonly status: number
  readonly out: string
  readonly err: string
}

async function preadmit(cwd: string, ...argv: readonly string[]): Promise<Said> {
  let [out, err] = ['', '']
  const status = await run(['--cluster', 'baseline', '--no-config', '--format', 'json', ...argv], {
    stdin: Readable.from([]),
    stdout: { write: text => (out += text) },
    stderr: { write: text => (err += text) },
    cwd,
    env
  })
  return { status, out, err }
}

async function changed(cwd: string, ...argv: readonly string[]): Promise<readonly string[]> {
  const { status, out, err } = await preadmit(cwd, '--diff', 'HEAD', ...argv)
  assert.ok(status < 2, err)
  const { findings } = JSON.parse(out) as Report
  return findings.map(({ file, start }) => `${file}:${start.line}`)
}

const pod = (name: string, ...spec: readonly string[]): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\nspec:\n${spec.map(line => `  ${line}\n`).join('')}` +
  '  restartPolicy: Always\n  containers:\n    - name: a\n      image: a\n'
const network = 'hostNetwork: true'
const pid = 'hostPID: true'
const bad = pod('web', network, pid)
const namespace = (level: string): string =>
  'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: default\n' +
  `  labels:\n    pod-security.kubernetes.io/enforce: ${level}\n`

const cases: readonly (readonly [
  what: string,
  before: Tree,
  then: Tree,
  expected: readonly string[],
  argv?: readonly string[]
])[] = [
  ['nothing changed', { 'a.yaml': bad }, {}, []],
  ['a changed line with a fault', { 'a.yaml': pod('web', 'hostNetwork: false', pid) }, { 'a.yaml': bad }, ['a.yaml:6']],
  ['a changed line elsewhere', { 'a.yaml': bad }, { 'a.yaml': bad.replace('Always', 'Never') }, []],
  ['a fault that is written otherwise', { 'a.yaml': bad }, { 'a.yaml': bad.replace('PID: true', 'PID:  true') },
    ['a.yaml:7']],
  ['lines move', { 'a.yaml': bad }, { 'a.yaml': `# one\n# two\n${bad}` }, []],
  ['the verdict changed: all of the object',
    { 'a.yaml': pod('web', pid, 'hostUsers: true').replace(pid, 'hostPID: false') },
    { 'a.yaml': pod('web', network, 'hostUsers: true') }, ['a.yaml:6']],
  ['the verdict changed by another file', { 'a.yaml': bad, 'ns.yaml': namespace('privileged') },
    { 'ns.yaml': namespace('baseline') }, ['a.yaml:6', 'a.yaml:7']],
  ['the verdict changed by a file that is gone', { 'a.yaml': bad, 'ns.yaml': namespace('privileged') },
    { 'ns.yaml': null }, ['a.yaml:6', 'a.yaml:7']],
  ['a line is taken out, and a fault is there',
    { 'a.yaml': pod('web', network,
    'securityContext:', '  runAsUser: 1', '  appArmorProfile: {type: RuntimeDefault}') },
    { 'a.yaml': pod('web', network, 'securityContext:', '  runAsUser: 1', '  appArmorProfile: {type: Unconfined}') },
    ['a.yaml:9']],
  ['a new file', { 'a.yaml': bad }, { 'b.yaml': bad }, ['b.yaml:6', 'b.yaml:7']],
  ['a new file that git ignores', { '.gitignore': 'b.yaml\n', 'a.yaml': bad }, { 'b.yaml': bad },
    ['b.yaml:6', 'b.yaml:7']],
  ['a new object in a file', { 'a.yaml': bad }, { 'a.yaml': `${bad}---\n${pod('api', network)}` }, ['a.yaml:18']],
  ['a file that is gone', { 'a.yaml': bad, 'b.yaml': bad }, { 'a.yaml': null }, []],
  ['another name', { 'a.yaml': bad }, { 'a.yaml': null, 'sub/c.yaml': bad }, []],
  ['another name and a fault', { 'a.yaml': pod('web', network, 'hostPID: false') }, { 'a.yaml': null, 'c.yaml': bad },
    ['c.yaml:7']],
  ['names with blanks and letters', { 'a b.yaml': bad, 'ü/日本 "x".yaml': bad, 'tab\tx.yaml': bad },
    { 'ü/日本 "x".yaml': bad.replace('PID: true', 'PID:  true'),
    'tab\tx.yaml': bad.replace('Network: true', 'Network:  true') },
    ['tab\tx.yaml:6', 'ü/日本 "x".yaml:7']],
  ['a name with a line break', { 'a\nb.yaml': bad }, { 'a\nb.yaml': bad.replace('PID: true', 'PID:  true') },
    ['a\nb.yaml:7']],
  ['text that looks like a diff', { 'a.yaml': bad, 'b.yaml': bad },
    { 'a.yaml': `${bad}---\n# diff --git a/x b/x\n# @@ -1 +1 @@\n`,
    'b.yaml': bad.replace('PID: true', 'PID:  true') }, ['b.yaml:7']],
  ['files that git calls binary', { '.gitattributes': '*.yaml binary\n', 'a.yaml': bad },
    { 'a.yaml': bad.replace('PID: true', 'PID:  true') }, ['a.yaml:7']],
  ['CRLF', { 'a.yaml': bad.replaceAll('\n', '\r\n') },
    { 'a.yaml': bad.replaceAll('\n', '\r\n').replace('PID: true', 'PID:  true') }, ['a.yaml:7']],
  ['CR alone ends lines of ours, not of git', { 'a.yaml': `# x\r# y\r${bad}` }, { 'a.yaml': `# x\r# z\r${bad}` },
    ['a.yaml:8', 'a.yaml:9']],
  ['no last line break', { 'a.yaml': bad.trimEnd() }, { 'a.yaml': bad }, []],
  ['with --only', { 'a.yaml': bad, 'b.yaml': bad },
    { 'a.yaml': `${bad}# x\n`, 'b.yaml': bad.replace('PID: true', 'PID:  true') },
    [], ['--only', 'a.yaml', '.']],
  ['with a suppression', { 'a.yaml': bad },
    { 'a.yaml': bad.replace('PID: true', 'PID: true # preadmit-ignore: psa/host-port -- x') },
    ['a.yaml:7', 'a.yaml:7']]
]

for (const [what, before, then, expected, argv = []] of cases)
  test(`a change: ${what}`, async () => {
    const root = repository(before)
    write(root, then)
    if (what.startsWith('another name')) git(root, 'add', '--all')
    assert.deepEqual([...(await changed(root, ...argv))].sort(), [...expected].sort())
  })

test('in a directory below, staged or committed, by any name of a commit', async () => {
  const root = repository({ 'k8s/a.yaml': bad, 'other.yaml': bad })
  write(root, { 'k8s/a.yaml': bad.replace('PID: true', 'PID:  true'), 'other.yaml': `${bad}# x\n` })
  assert.deepEqual(await changed(join(root, 'k8s')), ['a.yaml:7'])
  git(root, 'add', '--all')
  assert.deepEqual(await changed(join(root, 'k8s')), ['a.yaml:7'])
  git(root, 'commit', '--quiet', '--message', 'more')
  assert.deepEqual(await changed(root), [])
  assert.deepEqual(await changed(root, '--diff', 'HEAD~1'), ['k8s/a.yaml:7'])
  assert.deepEqual(await changed(root, '--diff', git(root, 'rev-parse', '--short', 'HEAD^').trim()), ['k8s/a.yaml:7'])
})

test('through a link, and outside of the repository', async () => {
  const root = repository({ 'k8s/a.yaml': bad })
  const linked = join(scratch, 'linked')
  symlinkSync(root, linked)
  write(root, { 'k8s/a.yaml': bad.replace('PID: true', 'PID:  true') })
  assert.deepEqual(await changed(linked), ['k8s/a.yaml:7'])
  write(scratch, { 'outside.yaml': bad })
  assert.deepEqual((await changed(root, join(scratch, 'outside.yaml'))).map(one => one.slice(-2)), [':6', ':7'])
})

test('verdicts of what did not change are left out, and that is said', async () => {
  const root = repository({ 'a.yaml': bad, 'b.yaml': bad, 'c.yaml': bad })
  write(root, { 'b.yaml': bad.replace('Always', 'Never') })
  const { status, out, err } = await preadmit(root, '--diff', 'HEAD')
  const { verdicts, summary } = JSON.parse(out) as Report
  assert.deepEqual(verdicts.map(({ file, verdict }) => `${file} ${verdict}`), ['b.yaml rejected'])
  assert.deepEqual([status, summary.errors, summary.rejected], [0, 0, 1])
  assert.equal(err, 'preadmit: --diff HEAD: 2 objects and documents left out that did not change\n')
})

test('what is gone from the baseline is told, though its file did not change', async () => {
  const root = repository({ 'a.yaml': bad })
  await preadmit(root, '--write-baseline')
  git(root, 'add', '--all')
  git(root, 'commit', '--quiet', '--message', 'baseline')
  write(root, { 'a.yaml': pod('web', network) })
  const [gone, ...more] = await changed(root, '--baseline', '.preadmit-baseline.json')
  assert.match(gone ?? '', /^\.preadmit-baseline\.json:[45]$/)
  assert.deepEqual(more, [])
})

test('wrong usage in one line', async () => {
  const outside = join(scratch, 'no-repository')
  write(outside, { 'a.yaml': bad })
  const root = repository({ 'a.yaml': bad })
  for (const [cwd, argv, message] of [
    [outside, ['--diff', 'HEAD'], 'preadmit: --diff: this is not in a git repository\n'],
    [root, ['--diff', 'no-such'], 'preadmit: --diff no-such: git knows no such commit\n'],
    [root, ['--diff=--output=x'], 'preadmit: --diff --output=x: git knows no such commit\n'],
    [root, ['--diff', 'HEAD:a.yaml'], 'preadmit: --diff HEAD:a.yaml: git knows no such commit\n'],
    [root, ['--diff', 'HEAD', '-'], 'preadmit: --diff compares files: it cannot be used with - (standard input)\n']
  ] as const) {
    const { status, out, err } = await preadmit(cwd, ...argv)
    assert.deepEqual([status, out, err], [2, '', message])
  }
})

test('nothing that the repository asks for is run', async () => {
  const root = repository({ 'a.yaml': bad, '.gitattributes': '*.yaml diff=evil\n' })
  const trap = join(root, 'trap')
  for (const name of ['diff.evil.textconv', 'diff.evil.command', 'diff.external', 'core.fsmonitor'])
    git(root, 'config', name, `touch '${trap}'; false`)
  write(root, { 'a.yaml': bad.replace('PID: true', 'PID:  true') })
  rmSync(trap, { force: true })
  assert.deepEqual(await changed(root), ['a.yaml:7'])
  assert.throws(() => execFileSync('test', ['-e', trap]))
})
