/** The baseline: what it hides, what it reports as gone, and what is no baseline. */
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import type { Report } from '../../src/finding.ts'
import { run } from '../../src/main.ts'
import { readBaseline } from '../../src/settle/baseline.ts'

const scratch = mkdtempSync(join(tmpdir(), 'preadmit-baseline-'))
after(() => rmSync(scratch, { recursive: true, force: true }))

const pod = (name: string, ...spec: readonly string[]): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\nspec:\n${spec.map(line => `  ${line}\n`).join('')}` +
  '  containers:\n    - {name: a, image: a}\n'
const network = 'hostNetwork: true'
const pid = 'hostPID: true'

async function preadmit(...argv: readonly string[]): Promise<{ status: number; out: string; err: string }> {
  let [out, err] = ['', '']
  const status = await run(['--cluster', 'baseline', '--no-config', ...argv], {
    stdin: Readable.from([]),
    stdout: { write: text => (out += text) },
    stderr: { write: text => (err += text) },
    cwd: scratch,
    env: {}
  })
  return { status, out, err }
}

async function report(...argv: readonly string[]): Promise<{ status: number; findings: readonly string[] }> {
  const { status, out, err } = await preadmit('--format', 'json', ...argv)
  assert.ok(status < 2, err)
  const json = JSON.parse(out) as Report
  const findings = json.findings.map(({ file, rule, start, suppressed }) => {
    // The order of the baseline's lines is that of fingerprints in the end.
    const said = rule === 'suppression/gone' ? `${file} ${rule}` : `${file}:${start.line} ${rule}`
    return suppressed === null ? said : `(${said})`
  })
  return { status, findings }
}

function files(texts: Readonly<Record<string, string | null>>): void {
  for (const [file, text] of Object.entries(texts))
    if (text === null) rmSync(join(scratch, file), { force: true })
    else writeFileSync(join(scratch, file), text)
}

async function afresh(texts: Readonly<Record<string, string>>): Promise<void> {
  for (const file of ['a.yaml', 'b.yaml', 'known.json']) rmSync(join(scratch, file), { force: true })
  files(texts)
  const { status, err } = await preadmit('--baseline', 'known.json', '--write-baseline', '.')
  assert.equal(status, 0, err)
}

const both = { 'a.yaml': pod('a', network, pid), 'b.yaml': pod('b', network) }
const known = ['--baseline', 'known.json']

/** What is changed after the baseline was written, and what is found then. */
const cases: readonly (readonly [
  what: string,
  texts: Readonly<Record<string, string | null>>,
  expected: readonly string[],
  argv?: readonly string[]
])[] = [
  ['nothing', {}, ['(a.yaml:6 psa/host-namespaces)', '(a.yaml:7 psa/host-namespaces)',
    '(b.yaml:6 psa/host-namespaces)']],
  ['lines move', { 'b.yaml': `# a\n\n${pod('b', 'restartPolicy: Never', network)}` },
    ['(a.yaml:6 psa/host-namespaces)', '(a.yaml:7 psa/host-namespaces)', '(b.yaml:9 psa/host-namespaces)']],
  ['a document comes before',
    { 'b.yaml': `kind: ConfigMap\napiVersion: v1\nmetadata: {name: c}\n---\n${both['b.yaml']}` },
    ['(a.yaml:6 psa/host-namespaces)', '(a.yaml:7 psa/host-namespaces)', '(b.yaml:10 psa/host-namespaces)']],
  ['a new fault', { 'b.yaml': pod('b', network, pid) },
    ['(a.yaml:6 psa/host-namespaces)', '(a.yaml:7 psa/host-namespaces)', '(b.yaml:6 psa/host-namespaces)',
    'b.yaml:7 psa/host-namespaces']],
  ['another object has the same fault', { 'b.yaml': pod('c', network) },
    ['(a.yaml:6 psa/host-namespaces)', '(a.yaml:7 psa/host-namespaces)', 'b.yaml:6 psa/host-namespaces',
    'known.json suppression/gone']],
  ['once more the same object', { 'b.yaml': `${pod('b', network)}---\n${pod('b', network)}` },
    ['(a.yaml:6 psa/host-namespaces)', '(a.yaml:7 psa/host-namespaces)', '(b.yaml:6 psa/host-namespaces)',
    'b.yaml:15 psa/host-namespaces']],
  ['one is corrected', { 'a.yaml': pod('a', pid) },
    ['(a.yaml:6 psa/host-namespaces)', '(b.yaml:6 psa/host-namespaces)', 'known.json suppression/gone']],
  ['a file is removed', { 'b.yaml': null },
    ['(a.yaml:6 psa/host-namespaces)', '(a.yaml:7 psa/host-namespaces)', 'known.json suppression/gone']],
  ['a file is not judged', {}, ['(a.yaml:6 psa/host-namespaces)', '(a.yaml:7 psa/host-namespaces)'], ['a.yaml']],
  ['a file is not reported', {}, ['(a.yaml:6 psa/host-namespaces)', '(a.yaml:7 psa/host-namespaces)'],
    ['--only', 'a.yaml', '.']],
  ['what is suppressed too is not gone',
    { 'b.yaml': pod('b', `${network} # preadmit-ignore: psa/host-namespaces -- x`) },
    ['(a.yaml:6 psa/host-namespaces)', '(a.yaml:7 psa/host-namespaces)', '(b.yaml:6 psa/host-namespaces)']],
  ['faults of suppressions are never known', { 'b.yaml': pod('b', `${network} # preadmit-ignore: psa/host-port -- x`) },
    ['(a.yaml:6 psa/host-namespaces)', '(a.yaml:7 psa/host-namespaces)', '(b.yaml:6 psa/host-namespaces)',
    'b.yaml:6 suppression/unused']]
]

for (const [what, texts, expected, argv = ['.']] of cases)
  test(`the baseline: ${what}`, async () => {
    await afresh(both)
    files(texts)
    const { findings, status } = await report(...known, ...argv)
    assert.deepEqual([...findings].sort(), [...expected].sort())
    const isNew = findings.some(one => /^[ab].yaml.*psa/.test(one))
    assert.equal(status, isNew ? 1 : 0)
  })

test('a baseline has few bytes, always the same, and knows nothing that is wrong with suppressions', async () => {
  await afresh({ 'a.yaml': pod('a', network), 'b.yaml': pod('b', `${network} # preadmit-ignore: psa/nothing -- x`) })
  const text = readFileSync(join(scratch, 'known.json'), 'utf8')
  assert.deepEqual(text.replace(/[0-9a-f]{16}/g, 'F').split('\n'), [
    '{',
    '  "version": 1,',
    '  "findings": [',
    '    {"file":"a.yaml","rule":"psa/host-namespaces","resource":"Pod a","fingerprint":"F","count":1},',
    '    {"file":"b.yaml","rule":"psa/host-namespaces","resource":"Pod b","fingerprint":"F","count":1}',
    '  ]',
    '}',
    ''
  ])
  const { err } = await preadmit('--baseline', 'known.json', '--write-baseline', '.')
  assert.equal(err, 'preadmit: known.json: 2 known findings written\n')
  assert.equal(readFileSync(join(scratch, 'known.json'), 'utf8'), text)
})

test('writing anew drops what is gone, and the default name is known', async () => {
  await afresh(both)
  files({ 'b.yaml': null, 'a.yaml': pod('a'), 'known.json': null })
  assert.equal((await preadmit('--write-baseline', '.')).status, 0)
  const path = join(scratch, '.preadmit-baseline.json')
  assert.equal(readFileSync(path, 'utf8'), '{\n  "version": 1,\n  "findings": []\n}\n')
  rmSync(path)
})

test('what is gone reaches --fail-on warning, and no less', async () => {
  await afresh(both)
  files({ 'b.yaml': pod('b') })
  assert.equal((await preadmit(...known, '.')).status, 0)
  const { status, out } = await preadmit(...known, '--fail-on', 'warning', '.')
  assert.equal(status, 1)
  assert.match(out, /known\.json:6:5: warning: the baseline knows psa\/host-namespaces in b\.yaml \(Pod b\), which/)
  assert.match(out, /2 findings suppressed, and the cluster will still\s+reject 1 object/)
})

test('a file that is no baseline is wrong usage, and says where', async () => {
  const one = '{"file":"a","rule":"r","resource":"","fingerprint":"f","count":1}'
  for (const [text, message] of [
    ['', /^f:1:1: not a baseline/],
    ['[]', /^f:1:1: not a baseline/],
    ['{"version": 1', /^f:1:\d+: /],
    ['{"findings": []}', /^f:1:1: .*its version is not 1/],
    ['{"version": 2, "findings": []}', /^f:1:13: .*its version is not 1/],
    ['{"version": 1}', /^f:1:1: findings must be a list/],
    ['{"version": 1, "findings": {}}', /^f:1:28: findings must be a list/],
    ['{"version": 1, "findings": [1]}', /^f:1:29: a finding of a baseline is an object/],
    [`{"version": 1, "findings": [\n${one.replace('"r"', '7')}]}`, /^f:2:20: rule must be a string/],
    [`{"version": 1, "findings": [\n${one.replace('1}', '0}')}]}`, /^f:2:\d+: count must be/],
    [`{"version": 1, "findings": [\n${one.replace('1}', '1.5}')}]}`, /^f:2:\d+: count must be/],
    [`{"version": 1, "findings": [\n${one},\n${one}]}`, /^f:3:1: the fingerprint f stands here twice/],
    [`{"version": 1, "findings": []}\n---\n{}`, /^f:2:.*not a baseline/]
  ] as const) {
    const read = readBaseline('f', text)
    assert.match('error' in read ? read.error : 'fine', message, text)
  }
  await afresh(both)
  files({ 'known.json': '{}' })
  const bad = await preadmit(...known, '.')
  assert.deepEqual([bad.status, bad.out], [2, ''])
  assert.match(bad.err, /^preadmit: known\.json:1:1: /)
  const missing = await preadmit('--baseline', 'none.json', '.')
  assert.equal(missing.status, 2)
  assert.equal(missing.err, 'preadmit: --baseline none.json: not there any more; --write-baseline writes one\n')
  assert.equal((await preadmit('--baseline', 'no/such/dir.json', '--write-baseline', '.')).status, 2)
})

test('what does not go together', async () => {
  for (const argv of [['--write-baseline', '--only', 'a.yaml'], ['--write-baseline', '--diff', 'HEAD']])
    assert.equal((await preadmit(...argv)).status, 2)
})
