/** `--verbose`: the steps with their times, which stand on standard error and in no report. */
import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { clusterNamed } from '../src/cluster/builtin.ts'
import { run } from '../src/main.ts'
import { reporters } from '../src/report/index.ts'
import { root } from './root.ts'

const text = 'apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: a, namespace: tool-wm}\n' +
  'spec:\n  schedule: "* * * * *"\n' +
  '  jobTemplate:\n' +
  '    spec: {template: {spec: {restartPolicy: Never, hostNetwork: true, containers: [{name: a, image: a}]}}}\n' +
  '---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: b, namespace: tool-wm}\n---\njust: text\n'

async function preadmit(...argv: readonly string[]): Promise<{ out: string; err: string }> {
  let [out, err] = ['', '']
  await run(['--no-config', ...argv, '-'], {
    stdin: Readable.from([text]),
    stdout: { write: piece => (out += piece) },
    stderr: { write: piece => (err += piece) },
    cwd: root,
    env: {}
  })
  return { out, err }
}

test('every step of the chain is named once, with how often it was asked and for how long', async () => {
  const cluster = clusterNamed({
    cluster: 'toolforge', tool: null, uid: null, kubernetesVersion: null, namespace: null, disableAdmissionPlugins: []
  }, undefined)
  assert.ok('plugins' in cluster)
  const { err } = await preadmit('--verbose')
  const rows = Array.from(err.matchAll(/^ +(\d+) +\d+\.\d{3}  (\S.*)$/gm), ([, times, name = '']) =>
    [name, Number(times)] as const)
  const asked = [
    ...['kubectl', 'authorization', 'deprecation', 'decoding'].map(name => [name, 2] as const),
    ...['defaulting', 'owner references', 'preparing', 'allocation', 'validation'].map(name => [name, 4] as const)
  ]
  const own = asked.map(([name]) => name)
  const expected = new Set([...own, ...cluster.plugins.map(({ name }) => name)])
  assert.deepEqual(new Set(rows.map(([name]) => name)), expected)
  // Four requests: the CronJob, its Job, its Pod, the ConfigMap. Nobody asks whether a controller may.
  assert.deepEqual(rows.filter(([name]) => own.includes(name)), asked)
})

test('each object tells which requests it took, and which step refused', async () => {
  const { err } = await preadmit('--verbose')
  const time = String.raw`\d+ steps, \d+\.\d{3} ms`
  const went = `CronJob ${time}; Job ${time}; Pod ${time}, refused by `
  assert.match(err, new RegExp(`^  <stdin>:1: CronJob a in tool-wm: ${went}`, 'm'))
  assert.match(err, new RegExp(`^  <stdin>:9: ConfigMap b in tool-wm: ConfigMap ${time}$`, 'm'))
})

test('no report has a time, and without --verbose nobody is told', async () => {
  assert.equal((await preadmit()).err, '')
  for (const format of Object.keys(reporters)) {
    const { out } = await preadmit('--verbose', '--format', format)
    assert.equal(out, (await preadmit('--verbose', '--format', format)).out, format)
    assert.doesNotMatch(out, /\d ms\b/)
  }
  assert.equal((await preadmit('--verbose', '--format', 'json')).out, (await preadmit('--format', 'json')).out)
})
