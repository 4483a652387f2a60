/** Charts, with the real Helm: what it renders is judged, each finding names its template, and each `-f` is a run. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import type { TestContext } from 'node:test'
import type { Report } from '../src/finding.ts'
import { run } from '../src/main.ts'
import { helmReleases, missingHelm, unpackHelm } from './helm-tool.ts'
import { root } from './root.ts'

const missing = missingHelm()
const skip = missing === undefined ? false : `HELM IS NOT RUN: it is ${missing}`
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'preadmit-helm-')))
after(() => rmSync(scratch, { recursive: true, force: true }))

const pod = (name: string, spec = '', annotations = ''): string => `apiVersion: v1
kind: Pod
metadata:
  name: ${name}
  annotations: {${annotations}}
spec:
  ${spec}
  containers: [{name: a, image: a}]
`
const chartFile = (name: string, more = ''): string => `apiVersion: v2\nname: ${name}\nversion: 0.1.0\n${more}`

/** A chart whose name is not that of its directory, with all that a chart may have. */
const site = {
  'charts/site/Chart.yaml': chartFile('web', 'dependencies: [{name: db, version: 0.1.0, alias: cache}]\n'),
  'charts/site/values.yaml': 'network: false\nprocesses: false\n',
  'charts/site/templates/_names.tpl': '{{- define "name" -}}web{{- end -}}',
  'charts/site/templates/NOTES.txt': 'Thank you, {{ .Release.Name }}',
  'charts/site/templates/pod.yaml': [
    pod('{{ include "name" . }}', 'hostNetwork: {{ .Values.network }}\n  hostPID: {{ .Values.processes }}'),
    '---\n{{ if .Values.more }}\n', pod('more', 'hostIPC: true'), '{{ end }}'
  ].join(''),
  'charts/site/templates/hook.yaml': pod('migrate', 'hostNetwork: true', 'helm.sh/hook: "pre-install, Post-Upgrade"'),
  'charts/site/templates/tests/check.yaml': pod('check', 'hostIPC: true', 'helm.sh/hook: test-success'),
  'charts/site/charts/db/Chart.yaml': chartFile('db'),
  'charts/site/charts/db/templates/pod.yaml': pod('db', 'hostPID: true'),
  'charts/site/charts/log/Chart.yaml': chartFile('log'),
  'charts/site/charts/log/templates/pod.yaml': pod('log', 'hostIPC: true'),
  'dev.yaml': 'network: true\n',
  'prod.yaml': 'network: true\nprocesses: true\n',
  'more.yaml': 'more: true\n'
}

/** A directory with these files. */
function directory(context: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(scratch, 'at-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

async function command(
  cwd: string,
  path: string,
  argv: readonly string[],
  stdin = '',
  env: Readonly<Record<string, string>> = {}
): Promise<Ran> {
  let [out, err] = ['', '']
  const status = await run(argv, {
    stdin: Readable.from([stdin]),
    stdout: { write: text => (out += text) },
    stderr: { write: text => (err += text) },
    cwd,
    env: { ...env, PATH: path }
  })
  return { status, out, err }
}

const level = ['--no-config', '--cluster', 'baseline']

/** What is found, as `RULE of OBJECT from TEMPLATE, in FILE[ with VALUES]`. */
function foundIn({ findings }: Report): readonly string[] {
  return findings.map(({ rule, resource, template, rendered, values }) => {
    const [, name = ''] = rule.split('/')
    const where = rendered === undefined ? '' : `, in ${rendered.file}`
    const only = values === undefined ? '' : ` with ${values.join()}`
    return `${name} of ${resource?.name} from ${template}${where}${only}`
  })
}

for (const release of helmReleases) {
  const path = missing === undefined ? unpackHelm(release, scratch) : ''
  const ran = (cwd: string, ...argv: readonly string[]): Promise<Ran> => command(cwd, path, [...level, ...argv])
  const report = async (cwd: string, ...argv: readonly string[]): Promise<Report> =>
    JSON.parse((await ran(cwd, '--format', 'json', ...argv)).out) as Report
  const helm = (cwd: string, ...argv: readonly string[]): string =>
    execFileSync(join(path, 'helm'), ['template', ...argv], { cwd, env: { KUBECONFIG: '/dev/null' }, encoding: 'utf8' })
  const helmTest = (name: string, body: (context: TestContext) => Promise<void>): unknown =>
    test(`helm ${release}: ${name}`, { skip }, body)

  helmTest('a chart with its own values', async context => {
    const cwd = directory(context, site)
    const given = await report(cwd, '--helm', 'charts/site')
    assert.deepEqual(foundIn(given).toSorted(), [
      'host-namespaces of check from web/templates/tests/check.yaml, in charts/site/templates/tests/check.yaml',
      // An alias has no directory of its own.
      'host-namespaces of db from web/charts/cache/templates/pod.yaml, in charts/site/Chart.yaml',
      'host-namespaces of log from web/charts/log/templates/pod.yaml, in charts/site/charts/log/templates/pod.yaml',
      'host-namespaces of migrate from web/templates/hook.yaml, in charts/site/templates/hook.yaml'
    ])
    for (const { rendered } of [...given.findings, ...given.verdicts])
      assert.ok(rendered !== undefined && existsSync(join(cwd, rendered.file)), rendered?.file)
    const objects = given.verdicts.map(({ name, hooks, verdict }) => `${name} ${verdict} ${hooks.join()}`)
    assert.deepEqual(objects.toSorted(), [
      'check rejected test', 'db rejected ', 'log rejected ', 'migrate rejected pre-install,post-upgrade',
      'web admitted '
    ])
    assert.ok([...given.findings, ...given.verdicts].every(({ file }) => file === '<charts/site>'))
    assert.equal(given.summary.files, 1)
  })

  helmTest('each -f is a rendering, and what is the same in all is said once', async context => {
    const cwd = directory(context, site)
    const all = ['-f', 'dev.yaml', '-f', 'prod.yaml', '-f', 'prod.yaml,more.yaml']
    const given = await report(cwd, '--helm', 'charts/site', ...all)
    assert.deepEqual(foundIn(given).filter(line => line.includes('web/templates/pod.yaml')), [
      'host-namespaces of web from web/templates/pod.yaml, in charts/site/templates/pod.yaml',
      'host-namespaces of more from web/templates/pod.yaml, in charts/site/templates/pod.yaml with prod.yaml,more.yaml',
      'host-namespaces of web from web/templates/pod.yaml, in charts/site/templates/pod.yaml ' +
        'with prod.yaml,prod.yaml,more.yaml'
    ])
    const paths = given.findings.filter(({ resource }) => resource?.name === 'web').map(({ path: at }) => at.join('.'))
    assert.deepEqual(paths, ['spec.hostNetwork', 'spec.hostPID'])
    const objects = given.verdicts.map(({ name, values }) => `${name} ${values?.join('+') ?? ''}`).toSorted()
    assert.deepEqual(objects, [
      'check ', 'db ', 'log ', 'migrate ', 'more prod.yaml,more.yaml', 'web dev.yaml',
      'web prod.yaml+prod.yaml,more.yaml'
    ])
    assert.equal(given.summary.rejected, 7)
  })

  helmTest('people read the file to open, and no line that it does not have', async context => {
    const cwd = directory(context, site)
    const { status, out, err } = await ran(cwd, '--helm', 'charts/site', '-f', 'dev.yaml', '-f', 'prod.yaml')
    assert.deepEqual([status, err], [1, ''])
    assert.match(out, /^charts\/site\/templates\/pod\.yaml: error: .* \[psa\/host-namespaces\]\n +\| {3}hostPID/m)
    assert.match(out, /^ +\| \(line \d+ of what Helm renders, in prod\.yaml only\)$/m)
    assert.match(out, /^ +\| \(line \d+ of what Helm renders, from web\/charts\/cache\/templates\/pod\.yaml\)$/m)
    assert.match(out, /^charts\/site\/templates\/tests\/check\.yaml: Pod check in default, a Helm test: rejected /m)
    assert.match(out, /: Pod migrate in default, a Helm hook \(pre-install, post-upgrade\): rejected /)
    assert.match(out, /: Pod web in default, in prod\.yaml only: rejected /)
    assert.doesNotMatch(out, /^\S+\.yaml:\d|^ *\d+ \|/m)
  })

  helmTest('the release is in the namespace and on the Kubernetes that are asked for', async context => {
    const cwd = directory(context, {
      'Chart.yaml': chartFile('web', 'kubeVersion: ">=1.31.0 <1.32.0"\n'),
      'crds/a.yaml': 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: crd}\n---\n' +
        'kind: ConfigMap\napiVersion: v1\nmetadata: {name: other}\n',
      'templates/a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Release.Name }}\n' +
        '  namespace: {{ .Release.Namespace }}\n' +
        '---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: far, namespace: elsewhere}\n'
    })
    const given = await report(cwd, '--helm', '.', '-n', 'here', '--kubernetes-version', '1.31')
    const objects = given.verdicts.map(one => `${one.name} in ${one.namespace} ${one.verdict} ${one.template}`)
    assert.deepEqual(objects.toSorted(), [
      'crd in here admitted web/crds/a.yaml',
      // Helm sends it there: it is kubectl that would refuse it.
      'far in elsewhere admitted web/templates/a.yaml',
      'other in here admitted web/crds/a.yaml',
      'release-name in here admitted web/templates/a.yaml'
    ])
    const [other] = (await report(cwd, '--helm', '.')).findings
    assert.match(other?.message ?? '', /chart requires kubeVersion: .* incompatible with Kubernetes v1\.32\.0/)
    const toolforge = ['--no-config', '--helm', '.', '--kubernetes-version', '1.31']
    assert.match((await command(cwd, path, toolforge)).err, /tool-<tool>; --tool NAME tells it/)
    assert.doesNotMatch((await command(cwd, path, [...toolforge, '--tool', 'x'])).err, /<tool>/)
  })

  helmTest('a rendering that fails is a finding, in the words of Helm; the others are judged', async context => {
    const cwd = directory(context, {
      ...site,
      'charts/site/templates/host.yaml': '{{ required "a host is needed" .Values.host }}\n' + pod('late'),
      'good.yaml': 'host: "# x"\n',
      'worse.yaml': 'host: "{"\n'
    })
    const { status, out, err } = await ran(cwd, '--helm', 'charts/site', '-f', 'dev.yaml', '-f', 'good.yaml')
    assert.deepEqual([status, err], [1, ''])
    const head = /^charts\/site\/Chart\.yaml: error: (.*) \[yaml\/unreadable-file\]$/m
    assert.equal(head.exec(out)?.[1],
      'helm template ended with 1: Error: execution error at (web/templates/host.yaml:1:3): a host is needed')
    assert.match(out, /^ +\| \(in dev\.yaml only\)$/m)
    assert.match(out, /Pod check in default/)
    const given = await report(cwd, '--helm', 'charts/site', '-f', 'worse.yaml')
    assert.deepEqual(given.verdicts.map(({ file, verdict }) => [file, verdict]), [
      ['<charts/site -f worse.yaml>', 'skipped']
    ])
    assert.match(given.findings[0]?.message ?? '', /YAML parse error on web\/templates\/host\.yaml/)
  })

  helmTest('dependencies that are not there: Helm says the way out', async context => {
    const cwd = directory(context, {
      'Chart.yaml': chartFile('web', 'dependencies: [{name: db, version: 1.0.0, repository: "https://example.org"}]\n')
    })
    const [finding] = (await report(cwd, '--helm', '.')).findings
    assert.match(finding?.message ?? '', /helm dependency build.* missing in charts\/ directory: db$/)
    assert.equal(finding?.severity, 'error')
  })

  helmTest('what Helm says beside is passed on once', async context => {
    const cwd = directory(context, {
      'Chart.yaml': chartFile('web'), 'a.yaml': '', 'b.yaml': '',
      'templates/a.yaml': pod('a', '', 'helm.sh/hook: crd-install')
    })
    const { status, out, err } = await ran(cwd, '--helm', '.', '-f', 'a.yaml', '-f', 'b.yaml')
    assert.equal(status, 0)
    assert.match(out, /^0 objects/)
    assert.match(err, /^preadmit: helm: .*skipping unknown hook.*crd-install.*\n$/)
  })

  helmTest('thousands of documents, and template actions in what is rendered', async context => {
    const rows = '{{ range until 3000 }}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: "c{{ . }}"}\n' +
      'data: {a: "{{ "{{ b }}" }}"}\n{{ end }}'
    const cwd = directory(context, { 'x/Chart.yaml': '', 'x/templates/Chart.yaml': chartFile('x'),
      'x/templates/templates/a.yaml': rows })
    const { summary, verdicts } = await report(cwd, '--helm', 'x/templates')
    assert.deepEqual([summary.admitted, summary.objects], [3000, 3000])
    assert.ok(verdicts.every(({ template }) => template === 'x/templates/a.yaml'))
  })

  helmTest('an archive, and names that are no options', async context => {
    const files = { '-web/Chart.yaml': chartFile('web'), '-web/templates/a.yaml': pod('a', 'hostPID: true') }
    const cwd = directory(context, { ...files, '-v.yaml': 'a: 1\n' })
    const given = await report(cwd, '--helm=-web', '--values=-v.yaml')
    assert.deepEqual(foundIn(given), ['host-namespaces of a from web/templates/a.yaml, in -web/templates/a.yaml'])
    execFileSync('tar', ['-czf', 'web.tgz', '--', '-web'], { cwd })
    assert.deepEqual(foundIn(await report(cwd, '--helm', 'web.tgz')), [
      'host-namespaces of a from web/templates/a.yaml, in web.tgz'
    ])
  })

  helmTest('files beside a chart are judged with each rendering, and are one', async context => {
    const quota = (name: string, size: string, replicas = '1'): string =>
      `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}}\nspec:\n  replicas: ${replicas}\n` +
      `  selector: {matchLabels: {app: ${name}}}\n  template:\n` +
      `    metadata: {labels: {app: ${name}}}\n    spec: {containers: [{name: a, image: ` +
      'docker-registry.svc.toolforge.org/a:latest, ' +
      `resources: {requests: {cpu: 500m, memory: 1Gi}, limits: {cpu: 500m, memory: ${size}}}}]}\n`
    const cwd = directory(context, {
      ...site,
      'charts/site/templates/pod.yaml': quota('web', '{{ .Values.memory }}', '{{ .Values.replicas | default 1 }}'),
      'charts/site/templates/hook.yaml': '', 'charts/site/templates/tests/check.yaml': '',
      'charts/site/charts/db/templates/pod.yaml': '', 'charts/site/charts/log/templates/pod.yaml': '',
      'k8s/a.yaml': quota('beside', '4Gi'),
      'small.yaml': 'memory: 3Gi\n', 'other.yaml': 'memory: 2Gi\n', 'big.yaml': 'memory: 4Gi\nreplicas: 2\n'
    })
    const toolforge = async (...argv: readonly string[]): Promise<Report> => {
      const all = ['--no-config', '--tool', 'x', '--format', 'json', '--helm', 'charts/site', ...argv, 'k8s']
      return JSON.parse((await command(cwd, path, all)).out) as Report
    }
    const summed = ({ findings }: Report): readonly string[] => findings
      .filter(({ rule }) => rule === 'kube/summed-quota')
      .map(({ resource, values }) => `${resource?.name} ${values?.join() ?? ''}`)
    // Together the two renderings need more than there is; but only one of them is applied.
    const same = await toolforge('-f', 'small.yaml', '-f', 'other.yaml')
    assert.deepEqual(summed(same), [])
    assert.deepEqual(same.verdicts.map(({ file, name, values }) => [file, name, values]), [
      ['<charts/site -f small.yaml>', 'web', undefined],
      ['k8s/a.yaml', 'beside', undefined]
    ])
    assert.deepEqual(summed(await toolforge('-f', 'small.yaml', '-f', 'big.yaml')), ['web big.yaml'])
  })

  helmTest('suppressions: a comment in a template, the configuration, a baseline', async context => {
    const cwd = directory(context, {
      ...site,
      'charts/site/templates/pod.yaml': pod('web', '# preadmit-ignore: psa/host-namespaces -- it measures\n' +
        '  hostNetwork: {{ .Values.network }}\n  hostPID: {{ .Values.processes }}'),
      'none.yaml': '',
      'preadmit.config.yaml': 'cluster: baseline\nsuppressions:\n' +
        '  - {rules: [psa/host-namespaces], paths: [charts/site/templates/tests], reason: it looks}\n'
    })
    const chart = ['--helm', 'charts/site', '--format', 'json']
    const found = async (...argv: readonly string[]): Promise<readonly string[]> => {
      const { findings } = JSON.parse((await command(cwd, path, [...chart, ...argv])).out) as Report
      return findings.map(({ rule, resource, suppressed, values }) =>
        `${rule} ${resource?.name ?? ''} ${suppressed?.by ?? ''} ${values?.join() ?? ''}`.trim())
    }
    const always = [
      'psa/host-namespaces check configuration', 'psa/host-namespaces db', 'psa/host-namespaces log',
      'psa/host-namespaces migrate'
    ]
    const hidden = 'psa/host-namespaces web comment'
    assert.deepEqual((await found('-f', 'dev.yaml')).toSorted(), [...always, hidden])
    // It is of use with other values.
    assert.deepEqual((await found('-f', 'none.yaml', '-f', 'dev.yaml')).toSorted(), [...always, `${hidden} dev.yaml`])
    assert.deepEqual((await found('-f', 'none.yaml')).toSorted(), [...always, 'suppression/unused'])

    const known = ['--baseline', 'known.json']
    await command(cwd, path, [...chart, '-f', 'dev.yaml', ...known, '--write-baseline'])
    const before = (await found('-f', 'dev.yaml', '-f', 'prod.yaml', ...known)).toSorted()
    assert.deepEqual(before, [
      'psa/host-namespaces check configuration', 'psa/host-namespaces db baseline', 'psa/host-namespaces log baseline',
      'psa/host-namespaces migrate baseline', hidden, 'psa/host-namespaces web  prod.yaml'
    ].toSorted())
    const without = await command(cwd, path, [...known, '--fail-on', 'warning', 'dev.yaml'])
    assert.equal(without.status, 0, 'what is in a chart that is not rendered is not gone')
    writeFileSync(join(cwd, 'charts/site/templates/hook.yaml'), '')
    assert.ok((await found('-f', 'dev.yaml', ...known)).includes('suppression/gone'))
  })

  helmTest('every format names the file to open, and the values', async context => {
    const cwd = directory(context, site)
    const chart = ['--helm', 'charts/site', '-f', 'dev.yaml', '-f', 'prod.yaml', '--quiet']
    const template = 'charts/site/templates/pod.yaml'
    const only = 'in prod.yaml only'
    const printed = async (format: string): Promise<string> => (await ran(cwd, ...chart, '--format', format)).out
    const line = (out: string, ...parts: readonly string[]): void =>
      assert.ok(out.split('\n').some(one => parts.every(part => one.includes(part))),
        `${parts.join(' … ')} in ${out}`)
    line(await printed('compact'), `${template}: error: `, '[psa/host-namespaces]', only)
    line(await printed('github'), `::error file=${template},title=psa/host-namespaces::`, only)
    line(await printed('markdown'), `<code>${template}</code>`, only)
    line(await printed('junit'), `${template}: error: `, only)
    for (const format of ['policyreport', 'openreports']) {
      const out = await printed(format)
      for (const part of [`file: ${template}`, 'template: web/templates/pod.yaml', 'values: prod.yaml'])
        line(out, part)
      assert.doesNotMatch(out, /^ +line:/m)
    }
    const quality = JSON.parse(await printed('gitlab')) as { location: { path: string; lines: object } }[]
    for (const { location } of quality) {
      assert.ok(existsSync(join(cwd, location.path)), location.path)
      assert.deepEqual(location.lines, { begin: 1 })
    }
    const { runs: [{ results }] } = JSON.parse(await printed('sarif')) as {
      runs: [{ results: {
        locations: [{ physicalLocation: { artifactLocation: { uri: string }; region: object } }]
        partialFingerprints: { 'primaryLocationLineHash': string; 'preadmit/v1': string }
      }[] }]
    }
    for (const { locations: [{ physicalLocation: { artifactLocation, region } }] } of results) {
      assert.ok(existsSync(join(cwd, artifactLocation.uri)), artifactLocation.uri)
      assert.deepEqual(region, { startLine: 1 })
    }
    // All stand at line 1: its hash would make one alert of those of a file.
    for (const { partialFingerprints: { primaryLocationLineHash, 'preadmit/v1': own } } of results)
      assert.equal(primaryLocationLineHash, own)
  })

  helmTest('what was rendered before, on standard input and in a directory', async context => {
    const cwd = directory(context, site)
    const text = helm(cwd, 'charts/site', '-f', 'prod.yaml')
    const piped = await command(cwd, '', [...level, '-'], text)
    assert.match(piped.out, /^<stdin>:\d+:\d+: error: .*\n.*\n.*\n +\| \(from web\/templates\/pod\.yaml\)$/m)
    assert.match(piped.out, /^<stdin>:\d+: Pod check in default, a Helm test: rejected /m)
    helm(cwd, 'charts/site', '-f', 'prod.yaml', '--output-dir', 'out')
    const { out } = await command(cwd, '', [...level, 'out'])
    assert.match(out, /^out\/web\/templates\/pod\.yaml:\d+:\d+: error: /m)
    assert.doesNotMatch(out, /\(from /, 'the file says it')
    const given = JSON.parse((await command(cwd, '', [...level, '--format', 'json', 'out'])).out) as Report
    assert.ok(given.findings.length > 0)
    for (const { file, template, rendered } of given.findings)
      assert.deepEqual([`out/${template}`, rendered], [file, undefined])
  })

  helmTest("README's commands", async context => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    const section = /\n### What Helm renders\n([^]*?)\n##/.exec(readme)?.[1] ?? ''
    const commands = Array.from(section.matchAll(/```sh\n([^]*?)```/g), ([, lines = '']) => lines.trim().split('\n'))
    assert.ok(commands.flat().length >= 2)
    const cwd = directory(context, Object.fromEntries(Object.entries(site).map(([name, text]) =>
      [name.replace('charts/site/', 'chart/').replace(/^(dev|prod)/, 'values-$1'), text])))
    for (const line of commands.flat()) {
      const [rendered = '', preadmit] = line.split(' | ')
      const words = (preadmit ?? rendered).split(' ')
      assert.equal(words[0], 'preadmit', line)
      const input = preadmit === undefined ? '' : helm(cwd, ...rendered.split(' ').slice(2))
      const { status, out } = await command(cwd, path, [...level, ...words.slice(1)], input)
      assert.equal(status, 1, line)
      assert.match(out, /Pod migrate in default, a Helm hook/, line)
    }
  })
}

test('without a chart, its values or Helm, nothing is judged', async context => {
  const cwd = directory(context, { ...site, 'k8s/a.yaml': pod('a') })
  const wrong: readonly (readonly [argv: readonly string[], message: RegExp])[] = [
    [['--helm', 'absent'], /--helm absent: no such file or directory/],
    [['--helm', 'oci://registry.example.org/web'], /--helm oci:.*: no such file or directory/],
    [['--helm', 'https://example.org/web.tgz'], /--helm https:.*: no such file or directory/],
    [['--helm', 'k8s'], /--helm k8s: there is no Chart\.yaml in it/],
    [['--helm', 'charts/site', '-f', 'absent.yaml'], /--values absent\.yaml: no such file/],
    [['--helm', 'charts/site', '-f', 'dev.yaml,absent.yaml'], /--values absent\.yaml: no such file/],
    [['--helm', 'charts/site', '-f', 'https://example.org/values.yaml'], /--values https:.*: no such file/],
    [['--helm', 'charts/site'], /--helm charts\/site: helm could not be started; it must be installed, and on the PATH/]
  ]
  for (const [argv, message] of wrong) {
    const { status, out, err } = await command(cwd, join(cwd, 'k8s'), [...level, ...argv])
    assert.deepEqual([status, out], [2, ''], argv.join(' '))
    assert.match(err, /^preadmit: .*\n$/)
    assert.match(err, message)
  }
})

test('a hook that Helm waits for needs nothing of a quota beside the others', async context => {
  const cwd = directory(context, {})
  const container = '{name: a, image: docker-registry.svc.toolforge.org/a:latest, ' +
    'resources: {requests: {cpu: 500m, memory: 1Gi}, limits: {cpu: 500m, memory: 4Gi}}}'
  const spec = `{restartPolicy: Never, containers: [${container}]}`
  const always = `{containers: [${container}]}`
  const deployment = (metadata: string): string => `apiVersion: apps/v1\nkind: Deployment\nmetadata: {${metadata}}\n` +
    `spec: {replicas: 2, selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: ${always}}}\n`
  const others: Readonly<Record<string, (metadata: string) => string>> = {
    Pod: metadata => `apiVersion: v1\nkind: Pod\nmetadata: {${metadata}}\nspec: ${spec}\n`,
    Job: metadata => `apiVersion: batch/v1\nkind: Job\nmetadata: {${metadata}}\nspec: {template: {spec: ${spec}}}\n`,
    Deployment: deployment
  }
  for (const [kind, other] of Object.entries(others))
    for (const hook of [false, true]) {
      const annotations = hook ? ', annotations: {helm.sh/hook: post-install}' : ''
      const text = `${deployment('name: a')}---\n${other(`name: b${annotations}`)}`
      const { out } = await command(cwd, '', ['--no-config', '--tool', 'x', '--format', 'json', '-'], text)
      const found = (JSON.parse(out) as Report).findings.map(({ rule, resource }) => `${rule} ${resource?.name}`)
      assert.deepEqual(found, hook && kind !== 'Deployment' ? [] : ['kube/summed-quota b'], `${kind} ${hook}`)
    }
})

const isWindows = process.platform === 'win32'
test('a helm that writes without end, or is stopped, is said', { skip: isWindows }, async context => {
  const cwd = directory(context, {
    'Chart.yaml': chartFile('web'),
    'endless/helm': '#!/bin/sh\nyes\n',
    'stopped/helm': '#!/bin/sh\necho "about to" >&2\nkill -9 $$\n'
  })
  for (const [name, message] of [
    ['endless', /^helm template wrote more than 32 MiB$/], ['stopped', /^helm template was ended by SIGKILL: about to$/]
  ] as const) {
    execFileSync('chmod', ['+x', join(cwd, name, 'helm')])
    const argv = [...level, '--format', 'json', '--helm', '.']
    const { status, out } = await command(cwd, `${join(cwd, name)}:${process.env['PATH']}`, argv)
    assert.equal(status, 1)
    assert.match((JSON.parse(out) as Report).findings[0]?.message ?? '', message)
  }
})

test('Helm gets no cluster, whatever the environment says', { skip: isWindows }, async context => {
  const script = '#!/bin/sh\nprintf "apiVersion: v1\\nkind: ConfigMap\\nmetadata: {name: c-%s}\\n" "$KUBECONFIG"\n'
  const cwd = directory(context, { 'Chart.yaml': chartFile('web'), 'bin/helm': script })
  execFileSync('chmod', ['+x', join(cwd, 'bin/helm')])
  const { out } = await command(cwd, `${join(cwd, 'bin')}:${process.env['PATH']}`, [
    ...level, '--format', 'json', '--helm', '.'
  ], '', { KUBECONFIG: '/etc/cluster' })
  assert.deepEqual((JSON.parse(out) as Report).verdicts.map(({ name }) => name), ['c-/dev/null'])
})
