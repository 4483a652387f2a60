/** The Action, run as the runner runs it: the bundled entry, told everything through the environment. */
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import { root } from './root.ts'

const scratch = mkdtempSync(join(tmpdir(), 'preadmit-action-'))
after(() => rmSync(scratch, { recursive: true, force: true }))

const pod = (network: boolean): string => `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostNetwork: ${network}
  containers:
  - name: web
    image: nginx
`
let count = 0

/** A workspace with these files. */
function workspace(files: Readonly<Record<string, string>>): string {
  const folder = join(scratch, String(count++))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

const plain = workspace({ 'pod.yaml': pod(true) })

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
  inputs: Record<string, { default?: string }>
  outputs: Record<string, unknown>
  runs: { using: string; main: string }
}

/** The step's exit code, its log and its outputs. The runner starts it in the workspace. */
function step(
  inputs: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
  where: string = plain
) {
  const output = join(scratch, 'output')
  writeFileSync(output, '')
  for (const name of Object.keys(inputs)) assert.ok(name in action.inputs, `${name} is no input of action.yml`)
  const given = Object.entries(action.inputs)
    .map(([name, { default: fallback = '' }]) => [`INPUT_${name.toUpperCase()}`, inputs[name] ?? fallback])
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, action.runs.main)], {
    cwd: where,
    encoding: 'utf8',
    env: {
      ...Object.fromEntries(given),
      PATH: process.env['PATH'],
      HOME: scratch,
      GITHUB_ACTIONS: 'true',
      GITHUB_OUTPUT: output,
      GITHUB_WORKSPACE: where,
      RUNNER_TEMP: scratch,
      ...more
    }
  })
  const lines = readFileSync(output, 'utf8').trim().split('\n')
  const outputs = Object.fromEntries(lines.map(line => line.split(/=(.*)/s).slice(0, 2))) as Record<string, string>
  return { status, stdout, stderr, outputs }
}

test('a refused object fails the step, is annotated and counted', () => {
  const { status, stdout, stderr, outputs } = step({ cluster: 'baseline', paths: 'pod.yaml' })
  assert.equal(stderr, '')
  assert.equal(status, 1)
  assert.match(stdout, /^::error file=pod\.yaml,.*line=6/m)
  assert.equal(outputs['exit-code'], '1')
  assert.equal(outputs['refused'], '1')
  assert.equal(outputs['unknown'], '0')
  assert.ok(Number(outputs['errors']) > 0)
  assert.equal((JSON.parse(readFileSync(outputs['report']!, 'utf8')) as { version: number }).version, 1)
  for (const name of Object.keys(outputs)) assert.ok(name in action.outputs, `${name} is no output of action.yml`)
})

test('an object that is taken passes the step', () => {
  const { status, outputs } = step({ cluster: 'privileged' })
  assert.equal(status, 0)
  assert.equal(outputs['refused'], '0')
})

test('wrong inputs fail the step with the code of wrong usage, and the pull request says why', () => {
  const { status, stdout, outputs } = step({ cluster: 'no-such-cluster' })
  assert.equal(status, 2)
  assert.deepEqual(outputs, { 'exit-code': '2' })
  assert.match(stdout, /^::error title=preadmit::preadmit: unknown cluster no-such-cluster; known are /)
  const nowhere = step({ 'working-directory': 'no\nwhere%' })
  assert.equal(nowhere.status, 2)
  assert.equal(nowhere.stdout,
    '::error title=preadmit::preadmit: working-directory no%0Awhere%25: no such directory\n')
})

test('what no input says, the configuration says', () => {
  const where = workspace({
    'preadmit.config.yaml': 'cluster: baseline\nfail-on: never\nfiles: [k8s]\n',
    'k8s/pod.yaml': pod(true),
    'other.yaml': pod(true)
  })
  const { status, stdout, outputs } = step({}, {}, where)
  assert.equal(status, 0)
  assert.equal(outputs['refused'], '1')
  assert.match(stdout, /^::error file=k8s\/pod\.yaml,/)
  assert.equal(step({ 'fail-on': 'error' }, {}, where).status, 1)
  assert.equal(step({ paths: 'other.yaml\n\n  k8s  \n' }, {}, where).outputs['refused'], '2')
  assert.equal(step({ cluster: 'privileged', 'fail-on': 'error' }, {}, where).status, 0)
})

test('fail-on decides the exit code', () => {
  const custom = workspace({ 'a.yaml': 'apiVersion: example.org/v1\nkind: Thing\nmetadata: {name: a}\n' })
  const levels = [['error', 1, 0], ['warning', 1, 0], ['unknown', 1, 1], ['never', 0, 0]] as const
  for (const [level, refused, unknown] of levels) {
    assert.equal(step({ cluster: 'baseline', 'fail-on': level }).status, refused, level)
    assert.equal(step({ cluster: 'baseline', 'fail-on': level }, {}, custom).status, unknown, level)
  }
})

test('in a directory of the repository, hosts get paths from its root', () => {
  const where = workspace({
    'tools/a/preadmit.config.yaml': 'cluster: baseline\n',
    'tools/a/k8s/pod.yaml': pod(true),
    'tools/b/pod.yaml': pod(true)
  })
  const inputs = { 'working-directory': 'tools/a', paths: 'k8s', 'sarif-file': 'preadmit.sarif', args: '--quiet' }
  const { status, stdout, outputs } = step(inputs, {}, where)
  assert.equal(status, 1)
  assert.match(stdout, /^::error file=tools\/a\/k8s\/pod\.yaml,line=6,/)
  assert.equal(outputs['sarif-file'], 'preadmit.sarif')
  const file = join(where, 'preadmit.sarif')
  assert.match(readFileSync(file, 'utf8'), /"uri": "tools\/a\/k8s\/pod\.yaml"/)
  // What is left from before is no result of this run.
  const wrong = step({ ...inputs, args: '--quite' }, {}, where)
  assert.deepEqual([wrong.status, wrong.outputs['sarif-file'], existsSync(file)], [2, undefined, false])
})

test('with diff, only what a pull request changes is reported: its checkout is a merge, two commits deep', () => {
  const origin = workspace({ 'old.yaml': pod(true), 'web.yaml': pod(false) })
  const git = (cwd: string, ...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgSign=false', ...args],
      { cwd, encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: scratch, GIT_CONFIG_NOSYSTEM: '1' } }).trim()
  git(origin, 'init', '--quiet', '--initial-branch', 'main')
  git(origin, 'add', '--all')
  git(origin, 'commit', '--quiet', '--message', 'base')
  git(origin, 'switch', '--quiet', '--create', 'topic')
  writeFileSync(join(origin, 'web.yaml'), pod(true))
  git(origin, 'commit', '--quiet', '--all', '--message', 'change')
  git(origin, 'switch', '--quiet', 'main')
  git(origin, 'commit', '--quiet', '--allow-empty', '--message', 'meanwhile')
  git(origin, 'merge', '--quiet', '--no-edit', 'topic')
  const where = join(scratch, 'checkout')
  git(scratch, 'clone', '--quiet', '--depth', '2', pathToFileURL(origin).href, where)
  const annotated = (inputs: Readonly<Record<string, string>>): string[] => {
    const { stdout, status, stderr } = step({ cluster: 'baseline', ...inputs }, {}, where)
    assert.equal(status, 1, stderr)
    return Array.from(stdout.matchAll(/^::error file=([^,]*),/gm), ([, file = '']) => file)
  }
  assert.deepEqual(annotated({}), ['old.yaml', 'web.yaml'])
  assert.deepEqual(annotated({ diff: 'HEAD^' }), ['web.yaml'])
  assert.equal(step({ diff: 'HEAD~5' }, {}, where).status, 2)
})

test('an input for each setting: tool and version', () => {
  const job = 'apiVersion: batch/v1\nkind: Job\nmetadata: {name: a, namespace: tool-wm}\nspec: {template: {}}\n'
  const where = workspace({ 'job.yaml': job })
  const verdicts = (inputs: Readonly<Record<string, string>>): { cluster: unknown; namespaces: string[] } => {
    const { outputs } = step(inputs, {}, where)
    const report = JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8')) as
      { cluster: unknown; findings: { rule: string }[] }
    const foreign = report.findings.filter(({ rule }) => rule === 'toolforge/foreign-namespace')
    return { cluster: report.cluster, namespaces: foreign.map(({ rule }) => rule) }
  }
  assert.deepEqual(verdicts({ 'kubernetes-version': '1.31' }),
    { cluster: { name: 'toolforge', kubernetes: '1.31' }, namespaces: [] })
  assert.equal(verdicts({ tool: 'other' }).namespaces.length, 1)
})

test('the job summary is added to what is there', () => {
  const summary = join(scratch, 'summary.md')
  writeFileSync(summary, 'before\n')
  step({ cluster: 'baseline', paths: 'pod.yaml' }, { GITHUB_STEP_SUMMARY: summary })
  assert.match(readFileSync(summary, 'utf8'), /^before\n## preadmit: 1 object refused\n/)
})
