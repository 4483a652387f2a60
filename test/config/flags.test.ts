/** The command line: what is accepted, and the one line that says what is wrong. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outputsOf, parse, type Options } from '../../src/config/flags.ts'
import { optionNames } from '../../src/config/options.ts'
import { help } from '../../src/config/help.ts'
import { distance, nearest, unknown } from '../../src/nearest.ts'

function options(...argv: string[]): Options {
  const command = parse(argv)
  return command.command === 'lint' ? command.options : assert.fail(JSON.stringify(command))
}

function error(...argv: string[]): string {
  const command = parse(argv)
  return command.command === 'error' ? command.message : assert.fail(`${JSON.stringify(command)} is no error`)
}

test('no argument: nothing is said', () => {
  assert.deepEqual(options(), {
    paths: [],
    cluster: null,
    tool: null,
    uid: null,
    namespace: null,
    kubernetesVersion: null,
    disableAdmissionPlugins: [],
    withPolicies: false,
    only: [],
    formats: [],
    failOn: null,
    config: null,
    printConfig: false,
    baseline: null,
    writeBaseline: false,
    diff: null,
    helm: null,
    stdinFilename: null,
    color: null,
    quiet: false,
    verbose: false
  })
})

test('all options', () => {
  const argv = [
    'a.yaml', '--cluster=toolsbeta', '--tool', 'wm', '--uid=52503', '-n', 'web', '--kubernetes-version', '1.30',
    '--disable-admission-plugins', 'PodSecurity, LimitRanger', '--disable-admission-plugins', 'Priority',
    '--with-policies', '--only', 'a', '--only=b',
    '--format', 'text', '--format=sarif=x=y.sarif', '--fail-on', 'warning', '--stdin-filename', 's.yaml', '--no-config',
    '--color', '--verbose', '--baseline', 'known.json', '-', '--', '-b.yaml', '--help'
  ]
  assert.deepEqual(options(...argv), {
    paths: ['a.yaml', '-', '-b.yaml', '--help'],
    cluster: 'toolsbeta',
    tool: 'wm',
    uid: 52503,
    namespace: 'web',
    kubernetesVersion: '1.30',
    disableAdmissionPlugins: ['PodSecurity', 'LimitRanger', 'Priority'],
    withPolicies: true,
    only: ['a', 'b'],
    formats: ['text', 'sarif=x=y.sarif'],
    failOn: 'warning',
    config: false,
    printConfig: false,
    baseline: 'known.json',
    writeBaseline: false,
    diff: null,
    helm: null,
    stdinFilename: 's.yaml',
    color: true,
    quiet: false,
    verbose: true
  })
})

test('the last one of an option that has one value holds', () => {
  assert.equal(options('--cluster', 'baseline', '--cluster', 'privileged').cluster, 'privileged')
  assert.equal(options('--color', '--no-color').color, false)
  assert.equal(options('--no-color', '--color').color, true)
})

test('commands', () => {
  assert.deepEqual(parse(['rules']), { command: 'rules', format: 'text' })
  assert.deepEqual(parse(['rules', '--format', 'json']), { command: 'rules', format: 'json' })
  assert.match(error('rules', '--format', 'sarif'), /text and json/)
  assert.deepEqual(parse(['--no-color', 'explain', 'psa/x']), { command: 'explain', rule: 'psa/x' })
  for (const argv of [['--help'], ['-h'], ['rules', '--help'], ['--wrong', '--help']])
    assert.deepEqual(parse(argv), { command: 'help' })
  assert.deepEqual(parse(['--version', '--baseline', 'x']), { command: 'version' })
  assert.deepEqual(options('./rules', 'explain').paths, ['./rules', 'explain'])
  assert.deepEqual(options('--', 'rules').paths, ['rules'])
  assert.equal(error('explain'), 'explain takes the name of one rule; all names: preadmit rules')
  assert.equal(error('explain', 'a', 'b'), 'explain takes the name of one rule; all names: preadmit rules')
  assert.equal(error('rules', 'psa/x'), 'rules takes no argument; for one rule: explain psa/x')
  assert.equal(error('rules', '--cluster', 'baseline'), '--cluster means nothing to rules')
  assert.deepEqual(parse(['completion', 'zsh']), { command: 'completion', shell: 'zsh' })
  assert.equal(error('completion'), 'completion takes the name of one shell: bash, zsh, fish')
  assert.equal(error('completion', 'fihs'), 'unknown shell fihs; did you mean fish?')
  assert.equal(error('completion', 'powershell'), 'unknown shell powershell; known are bash, zsh, fish')
  assert.deepEqual(parse(['init', '--tool=a', '--cluster', 'lima-kilo', '--dry-run', '--no-color']),
    { command: 'init', cluster: 'lima-kilo', tool: 'a', dryRun: true })
  assert.equal(error('init', 'k8s'), 'init takes no argument: it writes into the working directory')
  assert.equal(error('--dry-run', 'k8s'), '--dry-run is for init alone')
  assert.equal(error('snapshot'), 'snapshot is not available in this version')
})

test('unknown options', () => {
  assert.equal(error('--fromat', 'json'), 'unknown option --fromat; did you mean --format?')
  assert.equal(error('--kubernetes=1.30'), 'unknown option --kubernetes; did you mean --kubernetes-version?')
  assert.equal(error('--colour'), 'unknown option --colour; did you mean --color?')
  assert.equal(error('--xyzzy'), 'unknown option --xyzzy; all options: preadmit --help')
  assert.equal(error('-x'), 'unknown option -x; all options: preadmit --help')
  assert.equal(error('--constructor'), 'unknown option --constructor; all options: preadmit --help')
  assert.equal(error('--__proto__=x'), 'unknown option --__proto__; all options: preadmit --help')
})

test('values that are missing, or not wanted', () => {
  assert.equal(error('--cluster'), '--cluster needs a value')
  assert.equal(error('--cluster='), '--cluster needs a value')
  assert.equal(error('-n', ''), '-n needs a value')
  const advice = '--namespace needs a value; for one that begins with a dash, write --namespace=--quiet'
  assert.equal(error('--namespace', '--quiet'), advice)
  assert.equal(error('--quiet=yes'), '--quiet takes no value')
  assert.equal(options('--stdin-filename', '-', '-').stdinFilename, '-')
})

test('a chart and its values', () => {
  const argv = ['--helm', 'web', '-f', 'dev.yaml', '--values=base.yaml,prod.yaml', 'k8s']
  assert.deepEqual(options(...argv).helm, { chart: 'web', values: ['dev.yaml', 'base.yaml,prod.yaml'] })
  assert.deepEqual(options(...argv).paths, ['k8s'])
  assert.deepEqual(options('--helm=-web').helm, { chart: '-web', values: [] })
  for (const name of ['-f', '--values'])
    assert.equal(error(name, 'x.yaml'), '-f (--values) belongs to --helm; a file to lint is named without -f')
  assert.equal(error('-f', '-x'), '-f needs a value; for one that begins with a dash, write --values=-x')
  assert.match(error('--helm', 'a', '--helm', 'b'), /one chart/)
  assert.match(error('--helm', 'a', '--diff', 'main'), /--diff/)
  assert.match(error('--helm', 'a', '--only', 'b'), /--only/)
  for (const values of [',', 'a,', 'a,,b']) assert.match(error('--helm', 'a', '-f', values), /between commas/)
})

test('what is not there yet is said', () => {
  for (const place of ['./dir', '..', '/etc/cluster'])
    assert.equal(error('--cluster', place), '--cluster with a directory is not available in this version')
})

test('wrong values', () => {
  assert.equal(error('--cluster', 'Restricted'), 'unknown cluster Restricted; did you mean restricted?')
  assert.match(error('--cluster', 'prod'), /^unknown cluster prod; known are toolforge, .*privileged$/)
  assert.match(error('--tool', 'My_Tool'), /not a tool's name/)
  assert.match(error('--uid', '-5'), /needs a value/)
  assert.match(error('--uid', 'root'), /not a number/)
  assert.equal(error('--format', 'jsno'), 'unknown format jsno; did you mean json?')
  assert.equal(error('--fail-on', 'warn'), 'unknown value of --fail-on: warn; did you mean warning?')
  assert.equal(error('--fail-on', 'info'), 'unknown value of --fail-on: info; known are error, warning, unknown, never')
  assert.match(error('-n', 'My_NS'), /^--namespace My_NS: not a namespace's name/)
  assert.match(error('-n', 'x'.repeat(64)), /not a namespace's name/)
  assert.equal(error('a', ''), 'a path is empty')
  assert.equal(error('--config', 'x', '--no-config'), '--config and --no-config exclude each other')
  assert.equal(error('--quiet', '--verbose'), '--quiet and --verbose exclude each other')
  assert.equal(error('--stdin-filename', 'x', 'a'), '--stdin-filename needs - (standard input) among the paths')
})

test('versions of Kubernetes', () => {
  for (const version of ['1.30', 'v1.30', '1.30.4', 'v1.30.4-gke.1023+x'])
    assert.equal(options('--kubernetes-version', version).kubernetesVersion, '1.30')
  assert.equal(options('--kubernetes-version', '1.0').kubernetesVersion, '1.0')
  for (const version of ['latest', '1', '2.0', '1.030', '1.x', '1.30.', '1.1000', ' 1.30'])
    assert.match(error('--kubernetes-version', version), /: not a version; write 1\.N, such as 1\.32$/)
})

test('a baseline and a diff', () => {
  const { baseline, writeBaseline, diff } = options('--diff', 'origin/main', '--baseline=known.json')
  assert.deepEqual([baseline, writeBaseline, diff], ['known.json', false, 'origin/main'])
  assert.deepEqual(options('--write-baseline', '.').writeBaseline, true)
  assert.match(error('--diff', 'HEAD', '-'), /^--diff compares files: it cannot be used with -/)
  assert.match(error('--diff', 'HEAD', '--write-baseline'), /not with --diff$/)
  assert.match(error('--only', 'a', '--write-baseline'), /not with --only$/)
  assert.equal(error('--diff'), '--diff needs a value')
})

test('--read-all: the paths are what is reported on', () => {
  const { paths, only } = options('--read-all', 'a.yaml', '--only', 'b', '--', '-c.yaml')
  assert.deepEqual([paths, only], [[], ['b', 'a.yaml', '-c.yaml']])
  assert.deepEqual([options('--read-all').paths, options('--read-all').only], [[], []])
  assert.match(error('--read-all', '-'), /^--read-all reports on files: it cannot be used with -/)
  assert.match(error('--read-all', 'a', '--write-baseline'), /not with --read-all$/)
})

test('outputs', () => {
  const two = outputsOf(options('--format', 'json=-', '--format', 'sarif=out').formats)
  assert.deepEqual(two, [{ format: 'json', file: null }, { format: 'sarif', file: 'out' }])
  assert.equal(error('--format', 'json='), '--format json=: no file after =')
  assert.equal(error('--format', 'json', '--format', 'text'), '--format: json and text both go to standard output')
  assert.equal(error('--format', 'json=x', '--format', 'text=x'), '--format: json and text both go to x')
})

test('the help names all options that there are, and fits into 80 columns', () => {
  for (const name of optionNames) assert.match(help, new RegExp(`--${name}\\b`), name)
  for (const [, name = ''] of help.matchAll(/--([a-z][a-z-]*)/g)) assert.ok(optionNames.some(one => one === name), name)
  for (const line of help.split('\n')) assert.ok(line.length < 80 && line === line.trimEnd(), line)
})

test('the nearest word', () => {
  const words = ['psa/host-namespaces', 'psa/host-ports', 'psa/privileged', 'yaml/duplicate-key']
  assert.equal(nearest('psa/host-namespace', words), 'psa/host-namespaces')
  assert.equal(nearest('privileged', words), 'psa/privileged')
  assert.equal(nearest('PSA/Host-Ports', words), 'psa/host-ports')
  assert.equal(nearest('psa/host-prots', words), 'psa/host-ports')
  assert.equal(nearest('nothing-like-it', words), null)
  assert.equal(nearest('', words), null)
  assert.equal(nearest('x'.repeat(1_000_000), words), null)
  assert.equal(unknown('rule', 'x', []), 'unknown rule x')
})

test('the distance of words', () => {
  for (const [from, to, expected] of [
    ['', '', 0], ['a', '', 1], ['', 'abc', 3], ['abc', 'abc', 0], ['abc', 'acb', 1], ['abc', 'axc', 1],
    ['kitten', 'sitting', 3], ['ca', 'abc', 3]
  ] as const)
    assert.equal(distance(from, to), expected, `${from} ${to}`)
})
