/** Configuration files: what wins over what, which file is whose, what is wrong with one, and what is never run. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import type { Report } from '../../src/finding.ts'
import { run } from '../../src/main.ts'
import { root } from '../root.ts'

const scratch = mkdtempSync(join(tmpdir(), 'preadmit-config-'))
after(() => rmSync(scratch, { recursive: true, force: true }))

type Tree = Readonly<Record<string, string>>
let count = 0

/** A new repository that holds these files. */
function repository(files: Tree, isGit = true): string {
  const folder = join(scratch, String(count++))
  mkdirSync(join(folder, ...(isGit ? ['.git'] : [])), { recursive: true })
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

interface Outcome {
  readonly status: number
  readonly out: string
  /** Without the program's name. */
  readonly err: readonly string[]
}

async function preadmit(cwd: string, ...argv: readonly string[]): Promise<Outcome> {
  let out = ''
  let err = ''
  const status = await run(argv, {
    stdin: (async function* () {})(),
    stdout: { write: text => (out += text) },
    stderr: { write: text => (err += text) },
    cwd,
    env: {}
  })
  return { status, out, err: err.split('\n').filter(Boolean).map(line => line.replace('preadmit: ', '')) }
}

async function report(cwd: string, ...argv: readonly string[]): Promise<Report> {
  const { out, err } = await preadmit(cwd, ...argv, '--format', 'json')
  assert.notEqual(out, '', err.join('\n'))
  return JSON.parse(out) as Report
}

/** What `--print-config` says of a key: its value, and where it comes from. */
async function setting(cwd: string, key: string, ...argv: readonly string[]): Promise<string> {
  const { out, err } = await preadmit(cwd, '--print-config', ...argv)
  const line = out.split('\n').find(one => one.startsWith(`${key}:`) || one.startsWith(`# ${key}:`))
  return line?.replace(/ +# /, ' # ') ?? err.join('\n')
}

const map = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n'
const pod = (name: string): string => [
  'apiVersion: v1', 'kind: Pod', `metadata: {name: ${name}}`, 'spec:', '  hostNetwork: true', '  containers:',
  '    - {name: a, image: a, ports: []}', ''
].join('\n')

type Winner = readonly [what: string, files: Tree, argv: readonly string[], key: string, expected: string]
const winners: readonly Winner[] = [
  ['nothing is said', {}, [], 'cluster', 'cluster: toolforge # default'],
  ['a file', { '.preadmitrc': 'cluster: baseline' }, [], 'cluster', 'cluster: baseline # .preadmitrc:1'],
  ['a flag beats a file', { '.preadmitrc': 'cluster: baseline' }, ['--cluster', 'privileged'], 'cluster',
    'cluster: privileged # flag'],
  ['a file is not read', { '.preadmitrc': 'cluster: baseline' }, ['--no-config'], 'cluster',
    'cluster: toolforge # default'],
  ['--config beats what is there', { '.preadmitrc': 'cluster: baseline', 'ci/a.yml': '\ncluster: lima-kilo' },
    ['--config', 'ci/a.yml'],
    'cluster', 'cluster: lima-kilo # ci/a.yml:2'],
  ['JSON', { 'preadmit.config.json': '{\n "fail-on":\n "never"}' }, [], 'fail-on',
    'fail-on: never # preadmit.config.json:2'],
  ['JSON in a file without ending', { '.preadmitrc': '{"uid": 5}' }, [], 'uid', 'uid: 5 # .preadmitrc:1'],
  ['package.json', { 'package.json': '{"name": "x",\n"preadmit": {"tool": "wm"}}' }, [], 'tool',
    'tool: wm # package.json:2'],
  ['package.json without us', { 'package.json': '{"bin": {"preadmit": "x"}}' }, [], 'tool', '# tool: # default'],
  ['a file of ours beats package.json',
    { 'package.json': '{"preadmit": {"tool": "a"}}', 'preadmit.config.yml': 'tool: b' }, [],
    'tool', 'tool: b # preadmit.config.yml:1'],
  ['an empty file', { '.preadmitrc.yaml': '' }, [], 'tool', '# tool: # default'],
  ['only comments', { '.preadmitrc.yaml': '# x\n' }, [], 'tool', '# tool: # default'],
  ['a version keeps its zero', { '.preadmitrc': 'kubernetes-version: 1.30' }, [], 'kubernetes-version',
    'kubernetes-version: "1.30" # .preadmitrc:1'],
  ['a version of an override, too', { '.preadmitrc': 'overrides:\n- paths: [k8s]\n  kubernetes-version: 1.20' },
    ['k8s/a.yaml'],
    'kubernetes-version', 'kubernetes-version: "1.20" # .preadmitrc:3'],
  ['an override', { '.preadmitrc': 'cluster: baseline\noverrides:\n- {paths: [k8s/], cluster: lima-kilo}' },
    ['k8s/a.yaml'],
    'cluster', 'cluster: lima-kilo # .preadmitrc:3'],
  ['an override for others',
    { '.preadmitrc': 'cluster: baseline\noverrides:\n- {paths: [k8s/], cluster: lima-kilo}' }, ['a.yaml'],
    'cluster', 'cluster: baseline # .preadmitrc:1'],
  ['an override for a directory, wherever it is', { '.preadmitrc': 'overrides:\n- {paths: [k8s/], uid: 1}' },
    ['a/k8s/b.yaml'], 'uid', 'uid: 1 # .preadmitrc:2'],
  ['an override for a directory here, and not below', { '.preadmitrc': 'overrides:\n- {paths: [/k8s/], uid: 1}' },
    ['a/k8s/b.yaml'], 'uid', '# uid: # default'],
  ['an override for a directory is none for a file of that name',
    { '.preadmitrc': 'overrides:\n- {paths: [k8s/], uid: 1}' }, ['a/k8s'], 'uid', '# uid: # default'],
  ['an override by the ending', { '.preadmitrc': 'overrides:\n- {paths: ["*.staging.yaml"], uid: 1}' },
    ['a/b.staging.yaml'], 'uid', 'uid: 1 # .preadmitrc:2'],
  ['an override looks at the case of letters', { '.preadmitrc': 'overrides:\n- {paths: [K8S/], uid: 1}' },
    ['k8s/a.yaml'], 'uid', '# uid: # default'],
  ['an override is not for standard input', { '.preadmitrc': 'overrides:\n- {paths: ["*"], uid: 1}' }, ['-'],
    'uid', '# uid: # default'],
  ['an override is not for what has a configuration of its own',
    { '.preadmitrc': 'overrides:\n- {paths: ["*"], uid: 1}', 'sub/.preadmitrc': 'tool: wm' }, ['sub/a.yaml'],
    'uid', '# uid: # default'],
  ['a tool of the file was not meant for the cluster of an override',
    { '.preadmitrc': 'tool: wm\noverrides:\n- {paths: [k8s], cluster: baseline}' }, ['k8s/a.yaml'],
    'tool', '# tool: # default'],
  ['of two overrides the last', { '.preadmitrc': 'overrides:\n- {paths: ["*"], uid: 1}\n- {paths: [k8s], uid: 2}' },
    ['k8s/a.yaml'],
    'uid', 'uid: 2 # .preadmitrc:3'],
  ['a flag beats an override', { '.preadmitrc': 'overrides:\n- {paths: ["*"], uid: 1}' }, ['a.yaml', '--uid', '3'],
    'uid', 'uid: 3 # flag'],
  ['a tool was meant for another cluster', { '.preadmitrc': 'tool: wm' }, ['--cluster', 'baseline'], 'tool',
    '# tool: # default'],
  ['the nearest, and no other', { '.preadmitrc': 'tool: wm', 'b/.preadmitrc': 'uid: 1' }, ['b/c/a.yaml'], 'tool',
    '# tool: # default'],
  ['from above the working directory', { '.preadmitrc': 'tool: wm' }, ['.'], 'tool', 'tool: wm # .preadmitrc:1'],
  ['--config relative to the working directory', { 'ci/a.yml': 'overrides:\n- {paths: [k8s/x.yaml], uid: 1}' },
    ['--config', 'ci/a.yml', 'k8s/x.yaml'], 'uid', 'uid: 1 # ci/a.yml:2'],
  ['a severity', { '.preadmitrc': 'rules:\n  psa/*: note' }, [], '  psa/host-port',
    '  psa/host-port: note # .preadmitrc:2'],
  ['a name beats a pattern', { '.preadmitrc': 'rules:\n  psa/host-port: error\n  psa/*: note' }, [], '  psa/host-port',
    '  psa/host-port: error # .preadmitrc:2'],
  ['the last pattern', { '.preadmitrc': 'rules:\n  psa/*: note\n  "*/host-*": warning' }, [], '  psa/host-port',
    '  psa/host-port: warning # .preadmitrc:3'],
  ["an override's pattern beats a file's name",
    { '.preadmitrc': 'rules: {psa/host-port: error}\noverrides:\n- paths: [a.yaml]\n  rules: {psa/*: note}' },
    ['a.yaml'],
    '  psa/host-port', '  psa/host-port: note # .preadmitrc:4']
]

for (const [what, files, argv, key, expected] of winners)
  test(`what holds: ${what}`, async () => assert.equal(await setting(repository(files), key, ...argv), expected))

const faults: readonly (readonly [text: string, ...expected: readonly string[]])[] = [
  ['clutser: baseline', '1:1: unknown key clutser; did you mean cluster?'],
  ['a: 1\nb: 2', '1:1: unknown key a', '2:1: unknown key b'],
  ['__proto__: {cluster: x}', '1:1: unknown key __proto__'],
  ['$import: ./other.js', '1:1: unknown key $import'],
  ['cluster: Restricted', '1:10: unknown cluster Restricted; did you mean restricted?'],
  ['tool: 12', '1:7: tool must be text; put it in quotes'],
  ['tool: My_Tool', "1:7: tool: My_Tool is not a tool's name (small letters, digits and -, at most 53)"],
  ['uid: root', '1:6: uid must be a whole number'],
  ['uid: -1', '1:6: uid: -1 is not a number of a user; id -u prints yours'],
  ['kubernetes-version: latest', '1:21: kubernetes-version: latest is not a version; write 1.N, such as 1.32'],
  ['fail-on: warn', '1:10: unknown value of fail-on: warn; did you mean warning?'],
  ['files: k8s', '1:8: files must be a list'],
  ['files: []', '1:8: files: the list is empty'],
  ['files: [/etc]', '1:9: files: /etc leads out of the directory of this file'],
  ['files: [a/../../b]', '1:9: files: a/../../b leads out of the directory of this file'],
  ['ignore: [1]', '1:10: ignore: each of them must be text; put it in quotes'],
  ['ignore: ["!a"]', '1:10: the pattern !a is a negation, which there is none of'],
  [`ignore: [${'x'.repeat(201)}]`, '1:10: ignore: this is longer than 200 characters'],
  ['rules:\n  psa/host-prot: note', '2:3: unknown rule psa/host-prot; did you mean psa/host-port?'],
  ['rules: {pss/*: note}', '1:9: pss/* matches no rule; did you mean psa/*?'],
  ['rules: {"*/nothing": note}', '1:9: */nothing matches no rule; all rules: preadmit rules'],
  ['rules: {psa/host-port: warn}', '1:24: unknown severity warn; did you mean warning?'],
  ['rules: {psa/host-port: off}',
    '1:24: off is no severity: a severity is error, warning or note; '
      + 'to hide findings, write a suppression with its reason'],
  ['formats: [jsno]', '1:10: unknown format jsno; did you mean json?'],
  ['formats: [json, text]', '1:10: formats: json and text both go to standard output'],
  ['overrides: [{cluster: baseline}]', '1:13: paths is missing: each of overrides needs it'],
  ['overrides:\n- paths: [a]\n  fail-on: never', '3:3: fail-on is not for overrides: write it at the top of the file'],
  ['overrides:\n- paths: [a]\n  clutser: x', '3:3: unknown key clutser; did you mean cluster?'],
  ...['files: [a]', 'formats: [json]', 'with-policies: true', 'ignore: [a]', 'suppressions: []', 'overrides: []'].map(
    (line): [string, string] => {
      const message = `${line.replace(/:.*/, '')} is not for overrides: write it at the top of the file`
      return [`overrides:\n- paths: [a]\n  ${line}`, `3:3: ${message}`]
    }
  ),
  ['overrides:\n- paths: []', '2:10: paths: the list is empty'],
  ['overrides:\n- paths: ["!a"]', '2:11: the pattern !a is a negation, which there is none of'],
  ['overrides: {paths: [a]}', '1:12: overrides must be a list'],
  ['suppressions: [{rules: [psa/host-port]}]', '1:16: reason is missing: each of suppressions needs it'],
  ['suppressions: [{rules: [psa/host-port], reason: " "}]', '1:49: reason: say why'],
  ['suppressions: [{rules: [psa/host-port], reason: x, until: 2027-02-30}]', '1:59: until: there is no day 2027-02-30'],
  ['cluster: [', '1:10: this bracket or brace is never closed'],
  ['tool: a\ntool: b', '2:1: the key "tool" stands here again, and its first value is lost: keep one of the two'],
  ['tool: a\n---\ntool: b', '3:1: a configuration is one document; here begins another'],
  ['- a', '1:1: the configuration must be a map of keys'],
  ['text', '1:1: the configuration must be a map of keys']
]

for (const [text, ...expected] of faults)
  test(`wrong: ${text.slice(0, 70).replaceAll('\n', ' / ')}`, async () => {
    const { status, err, out } = await preadmit(repository({ 'preadmit.config.yaml': text, 'a.yaml': map }))
    assert.deepEqual(err, expected.map(line => `preadmit.config.yaml:${line}`))
    assert.equal(status, 2)
    assert.equal(out, '')
  })

test('every output in a configuration lies below it', async () => {
  const wrong = [
    '/etc/x.txt', '../x.txt', 'a/../../x.txt', '.git/x.txt', 'a/.git/x.txt', '.x.txt', 'a.sh', 'hook', 'a.txt/b.js'
  ]
  for (const file of wrong) {
    const { status, err } = await preadmit(repository({ '.preadmitrc': `formats: ["text=${file}"]`, 'a.yaml': map }))
    assert.equal(status, 2, file)
    assert.match(err[0] ?? '', /^\.preadmitrc:1:11: formats: "text=.* is not a format, or FORMAT=FILE/)
  }
  const outside = join(scratch, 'outside.txt')
  writeFileSync(outside, 'mine')
  const folder = repository({ '.preadmitrc': 'formats: ["text=out.txt"]', 'a.yaml': map })
  symlinkSync(outside, join(folder, 'out.txt'))
  assert.deepEqual((await preadmit(folder)).err, ['.preadmitrc:1: formats: out.txt is reached by a symbolic link'])
  rmSync(join(folder, 'out.txt'))
  assert.equal((await preadmit(folder)).status, 0)
  assert.match(readFileSync(join(folder, 'out.txt'), 'utf8'), /admitted/)
  assert.equal(readFileSync(outside, 'utf8'), 'mine')
})

test('links out of the repository are not followed', async () => {
  const secret = repository({ 'secret.yaml': 'password: x', 'a.yaml': map })
  const one = repository({ 'a.yaml': map })
  symlinkSync(join(secret, 'secret.yaml'), join(one, 'preadmit.config.yaml'))
  const message = 'preadmit.config.yaml: a symbolic link that leads out of the repository; name it with --config'
  assert.deepEqual((await preadmit(one)).err, [message])
  const two = repository({ '.preadmitrc': 'files: [k8s]' })
  symlinkSync(secret, join(two, 'k8s'))
  assert.match((await preadmit(two)).err[0] ?? '', /^\.preadmitrc:1: files: k8s is a symbolic link that leads out/)
})

test('what is wrong with a file as such', async () => {
  const folder = repository({ 'a.yaml': map })
  assert.deepEqual((await preadmit(folder, '--config', 'xyz')).err, ['--config xyz: no such file'])
  assert.deepEqual((await preadmit(folder, '--config', 'a.yml')).err,
    ['--config a.yml: no such file; did you mean a.yaml?'])
  assert.match((await preadmit(folder, '--config', '.git')).err[0] ?? '', /a directory/)
  mkdirSync(join(folder, '.preadmitrc'))
  assert.match((await preadmit(folder)).err[0] ?? '', /^\.preadmitrc: a directory, not a file$/)
  const big = repository({ '.preadmitrc': '#'.repeat(1_048_577) })
  assert.match((await preadmit(big)).err[0] ?? '', /larger than/)
  const closed = repository({ '.preadmitrc': 'cluster: baseline', 'a.yaml': map })
  chmodSync(join(closed, '.preadmitrc'), 0)
  if (process.getuid?.() !== 0) assert.deepEqual((await preadmit(closed)).err, ['.preadmitrc: permission denied'])
})

test('overrides: a directory is linted for another cluster', async () => {
  const folder = repository({
    'preadmit.config.yaml': 'cluster: privileged\noverrides:\n- paths: [staging/]\n  cluster: baseline\n',
    'a.yaml': pod('a'),
    'staging/b.yaml': pod('b'),
    'k8s/staging/c.yaml': pod('c'),
    'staging.yaml': pod('d')
  })
  const { verdicts, cluster } = await report(folder)
  const said = verdicts.map(({ name, verdict }) => `${name} ${verdict}`)
  assert.deepEqual(said, ['a admitted', 'c rejected', 'd admitted', 'b rejected'])
  assert.equal(cluster.name, 'privileged')
  const { err } = await preadmit(folder)
  const shares = '2 files as privileged (Kubernetes 1.32), 2 files as baseline (Kubernetes 1.32)'
  assert.deepEqual(err, [`judged for more than one cluster: ${shares}`])
  assert.equal((await report(folder, 'staging')).cluster.name, 'baseline')
  const flagged = await report(folder, '--cluster', 'privileged')
  assert.equal(flagged.summary.admitted, 4)
})

test('a Namespace counts for the files that go to a cluster of the same name', async () => {
  const labels = '{pod-security.kubernetes.io/enforce: privileged}'
  const namespace = `apiVersion: v1\nkind: Namespace\nmetadata: {name: default, labels: ${labels}}\n`
  const tree = {
    '.preadmitrc': 'cluster: restricted\noverrides:\n- {paths: [staging], cluster: baseline}\n',
    'namespace.yaml': namespace,
    'a.yaml': pod('a'),
    'staging/b.yaml': pod('b')
  }
  const { verdicts } = await report(repository(tree))
  const said = verdicts.map(({ name, verdict }) => `${name} ${verdict}`)
  assert.deepEqual(said, ['a admitted', 'default admitted', 'b rejected'])
})

test('a monorepo: each file takes the nearest configuration, wherever the command runs', async () => {
  const folder = repository({
    '.preadmitrc': 'cluster: baseline\nignore: [old/]\nfail-on: never\n',
    'a.yaml': pod('a'),
    'old/a.yaml': pod('old'),
    'tools/one/.preadmitrc.json': '{"cluster": "privileged"}',
    'tools/one/k8s/b.yaml': pod('b'),
    'tools/one/old/c.yaml': pod('c'),
    'tools/two/package.json': '{"preadmit": {"overrides": [{"paths": ["/k8s"], "cluster": "privileged"}]}}',
    'tools/two/k8s/d.yaml': pod('d'),
    'tools/two/other/k8s/e.yaml': pod('e'),
    'tools/three/f.yaml': pod('f')
  })
  const said = async (cwd: string, ...argv: string[]): Promise<string> =>
    (await report(cwd, ...argv)).verdicts.map(({ name, verdict }) => `${name}:${verdict}`).join(' ')
  assert.equal(await said(folder), 'a:rejected b:admitted c:admitted f:rejected d:admitted e:rejected :skipped')
  assert.equal(await said(join(folder, 'tools/one')), 'b:admitted c:admitted')
  assert.equal(await said(join(folder, 'tools/three')), 'f:rejected')
  assert.equal(await said(join(folder, 'tools/three'), '../two/k8s', '.'), 'd:admitted f:rejected')
  const outcome = await preadmit(folder)
  assert.equal(outcome.status, 0)
  assert.ok(outcome.err.includes('1 file left out, as .preadmitrc says (ignore)'), outcome.err.join('\n'))
  assert.equal((await preadmit(join(folder, 'tools/two'))).status, 1)
})

test('the search ends at the repository, or at the working directory where there is none', async () => {
  const files = {
    '.preadmitrc': 'cluster: privileged',
    'sub/.git/x': '',
    'sub/a.yaml': pod('a'),
    'deep/er/b.yaml': pod('b')
  }
  const folder = repository(files, false)
  const level = async (cwd: string): Promise<string> => (await report(cwd)).cluster.name
  assert.equal(await level(join(folder, 'sub')), 'toolforge')
  assert.equal(await level(join(folder, 'deep/er')), 'toolforge')
  assert.equal(await level(folder), 'privileged')
})

test('files: what is linted when no path is given', async () => {
  const folder = repository({
    '.preadmitrc': 'cluster: privileged\nfiles: [k8s, "x/*.yaml"]',
    'k8s/a.yaml': pod('a'),
    'x/b.yaml': pod('b'),
    'c.yaml': pod('c')
  })
  const names = async (cwd: string, ...argv: string[]): Promise<string> =>
    (await report(cwd, ...argv)).verdicts.map(({ name }) => name).join()
  assert.equal(await names(folder), 'a,b')
  assert.equal(await names(join(folder, 'x')), 'a,b')
  assert.equal(await names(folder, 'c.yaml'), 'c')
})

test('ignored files are left out when they are named, too, and their Namespaces do not count', async () => {
  const folder = repository({
    '.preadmitrc': 'ignore: [vendor, "*.gen.yaml"]',
    'vendor/a.yaml': 'x: [',
    'b.gen.yaml': map,
    'c.yaml': map
  })
  const { out, err, status } = await preadmit(folder, '.', 'vendor/a.yaml')
  assert.equal(status, 0)
  assert.match(out, /1 object in 1 file/)
  assert.deepEqual(err, ['2 files left out, as .preadmitrc says (ignore)'])
})

test('a configuration is no manifest', async () => {
  const { summary } = await report(repository({ 'preadmit.config.yaml': 'cluster: privileged', 'a.yaml': map }))
  assert.deepEqual([summary.files, summary.skipped], [1, 0])
})

test('severities change what is counted, and no verdict', async () => {
  const folder = repository({ '.preadmitrc': 'cluster: baseline\nrules: {psa/*: note}', 'a.yaml': pod('a') })
  const { summary, verdicts, findings } = await report(folder)
  assert.deepEqual([summary.errors, summary.notes, summary.rejected], [0, 1, 1])
  assert.equal(verdicts[0]?.verdict, 'rejected')
  assert.equal(findings[0]?.effect, 'rejects')
  assert.equal((await preadmit(folder)).status, 0)
})

test('wrong for the cluster: the place of the value is said', async () => {
  const wrongTool = await preadmit(repository({ '.preadmitrc': 'cluster: baseline\ntool: wm', 'a.yaml': map }))
  assert.deepEqual(wrongTool.err, ['.preadmitrc:2: tool means nothing to the cluster baseline'])
  const text = 'cluster: baseline\ndisable-admission-plugins: [PodSecurty]'
  const wrongPlugin = await preadmit(repository({ '.preadmitrc': text, 'a.yaml': map }))
  assert.deepEqual(wrongPlugin.err, ['.preadmitrc:2: unknown admission plugin PodSecurty; did you mean PodSecurity?'])
})

test('of several files in one directory, those that are not read are named', async () => {
  const files = { '.preadmitrc': 'cluster: baseline', 'preadmit.config.yaml': 'cluster: privileged', 'a.yaml': map }
  const folder = repository(files)
  const { err } = await preadmit(folder)
  assert.deepEqual(err, ['.preadmitrc: not read, since preadmit.config.yaml is there too'])
  assert.equal((await report(folder)).cluster.name, 'privileged')
})

test('code beside it is named, and never run', () => {
  const mark = (file: string): string => join(scratch, `ran-${file.replaceAll('/', '-')}`)
  const trap = (file: string): string => `require('node:fs').writeFileSync(${JSON.stringify(mark(file))}, '')\n`
  const traps = [
    'preadmit.config.js', 'preadmit.config.cjs', '.preadmitrc.js', '.preadmitrc.cjs', '.config/config.js',
    '.config/config.cjs', '.config/preadmitrc.js', 'import.js'
  ]
  const meta = { cosmiconfig: { searchPlaces: ['preadmit.config.js'], mergeSearchPlaces: true } }
  const folder = repository({
    ...Object.fromEntries(traps.map(file => [file, trap(file)])),
    '.config/config.json': JSON.stringify(meta),
    'package.json': JSON.stringify({ ...meta, $import: './import.js', preadmit: { cluster: 'privileged' } }),
    'a.yaml': map
  })
  // In a process of its own: cosmiconfig's own settings are read from the process's working directory.
  const command = [join(root, 'build/src/cli.js')]
  const { status, stderr, stdout } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' })
  assert.equal(status, 0, stderr)
  assert.match(stdout, /privileged/)
  for (const name of ['preadmit.config.js', 'preadmit.config.cjs', '.preadmitrc.js', '.preadmitrc.cjs'])
    assert.ok(stderr.includes(`${name}: not read; a configuration is YAML or JSON, and is never run`), stderr)
  for (const file of traps) assert.ok(!existsSync(mark(file)), file)
})

test('--config names no code', async () => {
  const folder = repository({ 'a.js': 'throw 1', 'a.yaml': map })
  const { err } = await preadmit(folder, '--config', 'a.js')
  assert.deepEqual(err, ['a.js: a configuration is YAML or JSON, and is never run'])
})

test('suppressions of the nearest configuration, by paths relative to it', async () => {
  const rules = 'psa/host-namespaces'
  const folder = repository({
    '.preadmitrc': `cluster: baseline\nsuppressions:\n- {rules: [${rules}], paths: [k8s/a.yaml], reason: it must}\n`,
    'k8s/a.yaml': pod('a'),
    'k8s/b.yaml': pod('b'),
    'sub/.preadmitrc': `cluster: baseline\nsuppressions:\n- {rules: [${rules}], paths: [/c.yaml], reason: it must}\n`,
    'sub/c.yaml': pod('c'),
    'sub/k8s/a.yaml': pod('d')
  })
  const { findings, summary } = await report(folder)
  const hidden = findings.filter(({ suppressed }) => suppressed !== null)
  assert.deepEqual(hidden.map(({ file }) => file), ['k8s/a.yaml', 'sub/c.yaml'])
  assert.deepEqual([summary.rejected, summary.suppressed, summary.errors], [4, 2, 2])
})
