/** What the formats make of suppressed findings: they are counted, and the verdict is still told. */
import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import type { Report } from '../../src/finding.ts'
import { run } from '../../src/main.ts'
import { root } from '../root.ts'

const pod = (behind: string, port: string): string => `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  hostNetwork: true${behind}
  containers: [{name: a, image: a${port}}]
`
const hidden = pod(' # preadmit-ignore: psa/host-namespaces until 2999-01-31 -- it measures', '')
const comment = ' # preadmit-ignore: psa/host-namespaces -- it measures'
const partly = pod(comment, ', ports: [{containerPort: 1, hostPort: 1}]')

async function preadmit(text: string, ...argv: readonly string[]): Promise<{ status: number; out: string }> {
  let out = ''
  const status = await run(['--cluster', 'baseline', '--no-config', ...argv, '-'], {
    stdin: Readable.from([text]),
    stdout: { write: written => (out += written) },
    stderr: { write: written => assert.fail(written) },
    cwd: root,
    env: {},
    now: new Date('2999-01-31T23:59:59Z')
  })
  return { status, out }
}

test('text: no finding, and a verdict that says what is hidden', async () => {
  const { status, out } = await preadmit(hidden)
  assert.equal(status, 0)
  assert.doesNotMatch(out, /psa\/host-namespaces/)
  assert.match(out, /^<stdin>:1: Pod web in default: rejected \(suppressed, and the cluster will still reject it\)/)
  const hiding = '1 finding suppressed, and the cluster will still reject 1 object '
  assert.ok(out.replaceAll('\n', ' ').endsWith(`: 1 object rejected no findings in 1 file · ${hiding}`), out)
})

test('text: where something is left, the verdict is not called suppressed', async () => {
  const { status, out } = await preadmit(partly)
  assert.equal(status, 1)
  assert.match(out, /\[psa\/host-port\]/)
  assert.match(out, /: rejected \[PodSecurity\]/)
  assert.match(out.replaceAll('\n', ' '), /1 error in 1 file · 1 finding suppressed $/)
})

test('JSON has all of it, and its sums count what is not suppressed', async () => {
  const { findings, summary, verdicts } = JSON.parse((await preadmit(hidden, '--format', 'json')).out) as Report
  assert.deepEqual(findings.map(({ suppressed }) => suppressed),
    [{ reason: 'it measures', by: 'comment', until: '2999-01-31' }])
  assert.deepEqual([summary.errors, summary.suppressed, summary.rejected], [0, 1, 1])
  assert.equal(verdicts[0]?.verdict, 'rejected')
})

test('SARIF and annotations leave it out', async () => {
  for (const format of ['sarif', 'github']) {
    const all = (await preadmit(pod('', ''), '--format', format)).out
    const { out } = await preadmit(hidden, '--format', format)
    assert.match(all, /psa\/host-namespaces/)
    assert.doesNotMatch(out, /psa\/host-namespaces/, format)
  }
})

test('--fail-on looks at what is left; what is unknown stays unknown', async () => {
  assert.equal((await preadmit(hidden, '--fail-on', 'warning')).status, 0)
  assert.equal((await preadmit(partly, '--fail-on', 'warning')).status, 1)
  const thing = 'apiVersion: example.org/v1\nkind: Thing\nmetadata: {name: a}\n'
  assert.equal((await preadmit(`${hidden}---\n${thing}`, '--fail-on', 'unknown')).status, 1)
})
