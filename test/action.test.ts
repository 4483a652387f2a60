/** The Action, run as the runner runs it: the bundled entry, told everything through the environment. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { parse } from 'yaml'
import { root } from './root.ts'

const scratch = mkdtempSync(join(tmpdir(), 'preadmit-action-'))
after(() => rmSync(scratch, { recursive: true, force: true }))

writeFileSync(join(scratch, 'pod.yaml'), `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostNetwork: true
  containers:
  - name: web
    image: nginx
`)

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
  inputs: Record<string, { default?: string }>
  outputs: Record<string, unknown>
  runs: { using: string; main: string }
}

/** The step's exit code, its log and its outputs. */
function step(inputs: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) {
  const output = join(scratch, 'output')
  writeFileSync(output, '')
  const given = Object.entries(action.inputs)
    .map(([name, { default: fallback = '' }]) => [`INPUT_${name.toUpperCase()}`, inputs[name] ?? fallback])
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, action.runs.main)], {
    cwd: scratch,
    encoding: 'utf8',
    env: {
      ...Object.fromEntries(given),
      GITHUB_ACTIONS: 'true',
      GITHUB_OUTPUT: output,
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

test('wrong inputs fail the step with the code of wrong usage', () => {
  const { status, outputs } = step({ cluster: 'no-such-cluster' })
  assert.equal(status, 2)
  assert.equal(outputs['exit-code'], '2')
})

test('the job summary is added to what is there', () => {
  const summary = join(scratch, 'summary.md')
  writeFileSync(summary, 'before\n')
  step({ cluster: 'baseline', paths: 'pod.yaml' }, { GITHUB_STEP_SUMMARY: summary })
  assert.match(readFileSync(summary, 'utf8'), /^before\n## preadmit: 1 object refused\n/)
})
