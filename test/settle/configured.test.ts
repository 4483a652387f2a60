/** Suppressions of configuration files, through the command: each is for the files that its file is the nearest to. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import type { Report } from '../../src/finding.ts'
import { run } from '../../src/main.ts'

const scratch = mkdtempSync(join(tmpdir(), 'preadmit-suppressions-'))
after(() => rmSync(scratch, { recursive: true, force: true }))

const pod =
  'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n' +
  '  hostNetwork: true\n  containers: [{name: a, image: a}]\n'
const configuration = (...more: readonly string[]): string =>
  `cluster: baseline\nsuppressions:\n  - rules: [psa/host-namespaces]\n    reason: it measures\n${more.join('')}`

for (const [file, text] of Object.entries({
  'preadmit.config.yaml': configuration('    paths: [one]\n'),
  'one/a.yaml': pod,
  'one/b.yaml': pod,
  'two/a.yaml': pod,
  'team/preadmit.config.yaml': configuration('    paths: [b.yaml]\n    resources: [Pod/a]\n    until: 2026-06-15\n'),
  'team/one/a.yaml': pod,
  'team/b.yaml': pod
})) {
  mkdirSync(dirname(join(scratch, file)), { recursive: true })
  writeFileSync(join(scratch, file), text)
}

async function found(day: string, ...argv: readonly string[]): Promise<readonly string[]> {
  let [out, err] = ['', '']
  const status = await run(['--format', 'json', ...argv], {
    stdin: Readable.from([]),
    stdout: { write: text => (out += text) },
    stderr: { write: text => (err += text) },
    cwd: scratch,
    env: {},
    now: new Date(`${day}T12:00:00Z`)
  })
  assert.ok(status < 2, err)
  const { findings } = JSON.parse(out) as Report
  return findings.map(({ file, rule, start, suppressed }) => {
    const said = `${file}:${start.line} ${rule.replace('psa/', '')}`
    return suppressed?.by === 'configuration' ? `(${said})` : said
  })
}

const team = ['(team/b.yaml:5 host-namespaces)', 'team/one/a.yaml:5 host-namespaces']
const one = ['(one/a.yaml:5 host-namespaces)', '(one/b.yaml:5 host-namespaces)']

test('each configuration hides what is its own', async () => {
  assert.deepEqual(await found('2026-06-15'), [...one, ...team, 'two/a.yaml:5 host-namespaces'])
})

test('one that has ended is told, where it stands', async () => {
  const [first, second, ...rest] = await found('2026-06-16')
  assert.deepEqual([first, second], one)
  assert.deepEqual(rest, [
    'team/b.yaml:5 host-namespaces',
    'team/one/a.yaml:5 host-namespaces',
    'team/preadmit.config.yaml:3 suppression/expired',
    'two/a.yaml:5 host-namespaces'
  ])
})

test('where files are named, nobody knows what else a suppression hides', async () => {
  assert.deepEqual(await found('2026-06-15', 'two/a.yaml'), ['two/a.yaml:5 host-namespaces'])
  assert.deepEqual(await found('2026-06-15', '--only', 'two', '.'), ['two/a.yaml:5 host-namespaces'])
})

test('without configuration nothing is hidden', async () => {
  const all = await found('2026-06-15', '--no-config', '--cluster', 'baseline')
  assert.equal(all.filter(said => said.endsWith(':5 host-namespaces')).length, 5)
})
