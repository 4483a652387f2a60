/** The command from its arguments to its exit code: what goes to which stream, and that no trouble hides another. */
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import type { Report } from '../src/finding.ts'
import { run } from '../src/main.ts'
import { rules } from '../rules/index.ts'

const cwd = mkdtempSync(join(tmpdir(), 'preadmit-main-'))
after(() => rmSync(cwd, { recursive: true }))

const pod = (name: string, spec = ''): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\nspec: {${spec}containers: [{name: a, image: a}]}\n`
writeFileSync(join(cwd, 'good.yaml'), pod('good'))
writeFileSync(join(cwd, 'bad.yaml'), pod('bad', 'hostNetwork: true, '))
writeFileSync(join(cwd, 'custom.yaml'), 'apiVersion: example.org/v1\nkind: Thing\nmetadata: {name: a}\n')

interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

async function command(argv: readonly string[], stdin = ''): Promise<Ran> {
  let [out, err] = ['', '']
  const status = await run(argv, {
    stdin: Readable.from([stdin]),
    stdout: { write: piece => (out += piece) },
    stderr: { write: piece => (err += piece) },
    cwd,
    env: {}
  })
  return { status, out, err }
}

const lint = (...argv: readonly string[]): Promise<Ran> =>
  command(['--no-config', '--cluster', 'baseline', ...argv])

async function report(text: string, ...argv: readonly string[]): Promise<Report> {
  const { out } = await command(['--no-config', '--cluster', 'baseline', '--format', 'json', ...argv, '-'], text)
  return JSON.parse(out) as Report
}

test('0 for what is well, 1 from the threshold on, and nothing but the report on standard output', async () => {
  const good = await lint('good.yaml')
  assert.deepEqual([good.status, good.err], [0, ''])
  assert.match(good.out, /admitted by baseline/)
  const bad = await lint('bad.yaml')
  assert.deepEqual([bad.status, bad.err], [1, ''])
  assert.match(bad.out, /psa\/host-namespaces/)
  assert.equal((await lint('--fail-on', 'never', 'bad.yaml')).status, 0)
  assert.equal((await lint('custom.yaml')).status, 0)
  assert.equal((await lint('--fail-on', 'unknown', 'custom.yaml')).status, 1)
})

test('wrong usage is one line on standard error, with the nearest word, and 2', async () => {
  const wrong: readonly (readonly [argv: readonly string[], message: RegExp])[] = [
    [['--clutser', 'baseline'], /--clutser.*--cluster/],
    [['--cluster', 'basline'], /basline.*baseline/],
    [['--no-config', 'explain', 'psa/host-namespace'], /./],
    [['explain', 'psa/host-namespace'], /psa\/host-namespace.*psa\/host-namespaces/],
    [['--no-config', '--format', 'jsn', 'good.yaml'], /jsn.*json/],
    [['--no-config', 'absent.yaml'], /absent\.yaml: no such file or directory\n$/],
    [['--no-config', 'god.yaml'], /god\.yaml: no such file or directory; did you mean good\.yaml\?/],
    [['--no-config', 'explian'], /explian: no such file or directory; did you mean explain\?/],
    [['--no-config', 'good.yaml', 'explian'], /explian: no such file or directory\n$/],
    [['--baseline', 'goods.yaml', 'good.yaml'], /goods\.yaml: not there any more; did you mean good\.yaml\?/]
  ]
  for (const [argv, message] of wrong) {
    const { status, out, err } = await command(argv)
    assert.deepEqual([status, out], [2, ''], argv.join(' '))
    assert.match(err, /^preadmit: .*\n$/)
    assert.match(err, message)
  }
})

test('a fault of our own is 3: it is told, and the rest is judged', async t => {
  const rule = rules.find(({ id }) => id === 'psa/host-namespaces')
  assert.ok(rule?.standard)
  t.mock.method(rule.standard, 'refusal', () => {
    throw new Error('out of words')
  })
  const { status, out, err } = await lint('--format', 'json', 'bad.yaml', 'good.yaml')
  assert.equal(status, 3)
  assert.match(err, /^preadmit: a fault of preadmit itself in bad\.yaml, document 0: Error: out of words/)
  assert.deepEqual((JSON.parse(out) as Report).verdicts.map(({ file, verdict }) => [file, verdict]), [
    ['good.yaml', 'admitted']
  ])
})

test('rules and explain', async () => {
  const listed = JSON.parse((await command(['rules', '--format', 'json'])).out) as { id: string }[]
  assert.deepEqual(listed.map(({ id }) => id), rules.map(({ id }) => id))
  assert.equal((await command(['rules'])).out.split('\n').length, rules.length + 1)
  const { status, out } = await command(['explain', 'psa/host-namespaces'])
  assert.equal(status, 0)
  assert.match(out, /^# psa\/host-namespaces\n/)
})

test('several formats, to files and to standard output', async () => {
  const { status, out, err } = await lint('--format', 'compact', '--format', 'json=out.json', 'bad.yaml')
  assert.deepEqual([status, err], [1, ''])
  assert.match(out, /^bad\.yaml:4:\d+: error: /)
  const { summary } = JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')) as Report
  assert.equal(summary.rejected, 1)
})

test('a file that cannot be written is told in one line; the other formats are written', async () => {
  const { status, out, err } = await lint('--format', 'text=absent/x', '--format', 'json', 'good.yaml')
  assert.equal(status, 2)
  assert.equal(err, 'preadmit: absent/x: the text report cannot be written: there is no such directory\n')
  assert.equal((JSON.parse(out) as Report).summary.admitted, 1)
})

test('a limit that is hit is an unknown verdict and an error', async () => {
  const deep = await report(`a: ${'['.repeat(1001)}${']'.repeat(1001)}\n`)
  assert.deepEqual(deep.verdicts.map(({ verdict }) => verdict), ['unknown'])
  assert.deepEqual(deep.findings.map(({ rule, severity, help }) => [rule, severity, help]), [
    ['yaml/exceeded-limit', 'error', 'Nest lists and mappings less deeply']
  ])
  const many = await report(`${'---\n# nothing\n'.repeat(100_000)}---\n${pod('bad', 'hostNetwork: true, ')}`)
  assert.equal(many.summary.unknown, 1)
  assert.deepEqual(many.findings.map(({ severity, help }) => [severity, help]), [
    ['error', 'Split the file: no more than 100000 documents of one are read']
  ])
})

test('metadata of a wrong type is refused, whatever the kind', async () => {
  const wrong = [
    'name: 5', 'name: a, namespace: n', 'name: a, labels: {a: 1}', 'name: a, annotations: {a: true}',
    'generateName: [a]'
  ]
  for (const kind of ['Pod', 'ConfigMap', 'Namespace'])
    for (const metadata of wrong) {
      const { verdicts, findings } = await report(`apiVersion: v1\nkind: ${kind}\nmetadata: {${metadata}}\n`)
      const found = findings.filter(({ rule }) => rule === 'api/wrong-type')
      assert.deepEqual([verdicts[0]?.verdict, found.length], ['rejected', 1], `${kind} ${metadata}`)
      assert.match(found[0]?.message ?? '', /^metadata\..* must be a string, (?:not|but) /)
    }
})

test('the uid that is printed is one that the user gave', async () => {
  const text = 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  securityContext: {runAsUser: 0, fsGroup: 5}\n'
  const messages = async (...argv: string[]): Promise<string> => {
    const { findings } = await report(text, '--cluster', 'toolforge', '--tool', 'wm', ...argv)
    return findings.map(({ message }) => message).join()
  }
  assert.match(await messages(), /not the tool's own(?!, \d)/)
  assert.doesNotMatch(await messages(), /not the tool's own, \d/)
  assert.match(await messages('--uid', '52503'), /not the tool's own, 52503/)
})

test('what two containers share by an alias is found once', async () => {
  const { findings } = await report(
    'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n' +
    '  - {name: a, image: a, ports: &p [{containerPort: 1, hostPort: 1}]}\n  - {name: a, image: a, ports: *p}\n'
  )
  const found = findings.filter(({ rule }) => rule === 'psa/host-port')
  assert.deepEqual(found.map(({ path }) => path.slice(0, 3)), [['spec', 'containers', 0]])
})

test('what is asked for and has no effect is told on standard error', async () => {
  const nothing = 'preadmit: no file that is judged lies at'
  assert.equal((await lint('--only', 'elsewhere', 'good.yaml')).err, `${nothing} elsewhere\n`)
  assert.equal((await lint('--read-all', 'bad.yml')).err, `${nothing} bad.yml; did you mean bad.yaml?\n`)
  const seven = ['1', '2', '3', '4', '5', '6', '7']
  assert.equal((await lint('--read-all', 'good.yaml', ...seven)).err, `${nothing} 1, 2, 3, 4, 5 and 2 more\n`)
  assert.match((await lint('--kubernetes-version', '1.99', 'good.yaml')).err, /^preadmit: Kubernetes 1\.99 .* 1\.36\n$/)
  assert.equal((await lint('--kubernetes-version', '1.28', 'good.yaml')).err, '')
  const policies = [
    'apiVersion: v1\nkind: ResourceQuota\nmetadata: {name: a}\n',
    'apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: K8sAny\nmetadata: {name: a}\n',
    'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata: {name: a}\n'
  ].join('---\n')
  const { err } = await command(['--no-config', '--cluster', 'baseline', '--with-policies', '-'], policies)
  assert.equal(err, 'preadmit: --with-policies: not applied yet: ClusterPolicy, K8sAny, ResourceQuota\n')
})

test('a kind of Kubernetes in a wrong spelling or version is not called custom', async () => {
  type Asked = readonly (string | undefined)[]
  const asked = async (apiVersion: string, kind: string, ...argv: string[]): Promise<Asked> => {
    const text = `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: a}\n`
    const { verdicts: [verdict], findings: [finding] } = await report(text, ...argv)
    return [verdict?.verdict, finding?.rule, finding?.message ?? verdict?.undecided[0]?.reason]
  }
  assert.deepEqual(await asked('apps/v1', 'deployment'),
    ['rejected', 'api/unknown-kind', 'Kubernetes has no kind deployment in apps/v1; did you mean Deployment?'])
  assert.deepEqual(await asked('v1', 'Deployment'),
    ['rejected', 'api/unknown-kind', 'Kubernetes has no kind Deployment in v1: write apiVersion: apps/v1'])
  const went = (kind: string, apiVersion: string, rest: string): readonly string[] =>
    ['rejected', 'api/removed-version', `the kind ${kind} of ${apiVersion} went with Kubernetes ${rest}`]
  assert.deepEqual(await asked('extensions/v1beta1', 'Deployment'),
    went('Deployment', 'extensions/v1beta1', '1.16: write apiVersion: apps/v1'))
  assert.deepEqual((await asked('policy/v1beta1', 'PodSecurityPolicy')).slice(0, 2),
    ['rejected', 'api/removed-version'])
  const beta = ['flowcontrol.apiserver.k8s.io/v1beta3', 'FlowSchema'] as const
  assert.deepEqual(await asked(...beta),
    went('FlowSchema', beta[0], '1.32: write apiVersion: flowcontrol.apiserver.k8s.io/v1'))
  assert.notEqual((await asked(...beta, '--kubernetes-version', '1.31'))[1], 'api/removed-version')
  assert.deepEqual((await asked('resource.k8s.io/v1', 'DeviceClass'))[2],
    'the kind DeviceClass of resource.k8s.io/v1 comes with Kubernetes 1.34: write apiVersion: resource.k8s.io/v1beta1')
  const [verdict, , reason] = await asked('example.org/v1', 'Deployment')
  assert.equal(verdict, 'unknown')
  assert.match(reason ?? '', /custom kind/)
})
