/** Suppressions: what each of them hides, what it does not, and what is said about those that hide nothing. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { levelCluster } from '../../src/cluster/levels.ts'
import type { Finding } from '../../src/finding.ts'
import { lint } from '../../src/lint.ts'
import { isDate, readDirective } from '../../src/settle/directive.ts'
import { suppressConfigured } from '../../src/settle/configured.ts'
import type { ConfiguredSuppression } from '../../src/settle/configured.ts'

const world = { cluster: levelCluster('baseline', '1.32'), namespaceLabels: () => ({}) }
const scope = () => ({ world, severityOf: () => undefined })
const today = '2026-06-15'

function found(text: string): readonly Finding[] {
  const source = { file: 'a.yaml', text }
  const input = { file: 'a.yaml', named: true, path: null, read: () => source }
  const { findings, faults } = lint([input], scope, '.', today)
  assert.deepEqual(faults, [])
  return findings
}

/** Each finding as `LINE RULE`, a hidden one in brackets; packs are cut short. */
function short(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ start, rule, suppressed }) => {
    const said = `${start.line} ${rule.replace('suppression/', 's/').replace('psa/', '')}`
    return suppressed === null ? said : `(${said})`
  })
}

/** A Pod whose line 6 shares the network, and line 7 the process IDs; line 9 begins its container, with two faults. */
const pod = (lines: Readonly<Record<number, string>> = {}, extra = ''): string => [
  'apiVersion: v1',
  'kind: Pod',
  'metadata:',
  '  name: web',
  'spec:',
  '  hostNetwork: true',
  '  hostPID: true',
  '  containers:',
  '    - name: web',
  '      image: web',
  '      securityContext: {privileged: true}',
  '      ports:',
  '        - {containerPort: 80, hostPort: 80}',
  extra
].flatMap((line, at) => {
  const put = lines[at + 1]
  if (put === undefined) return line
  return put.startsWith('#') ? `${line} ${put}` : [`${/^ */.exec(line)?.[0] ?? ''}${put.slice(1)}`, line]
}).join('\n')

const all = ['6 host-namespaces', '7 host-namespaces', '11 privileged-container', '13 host-port']
/** `#…` stands behind a line, `^#…` on a line of its own above it. */
const network = '# preadmit-ignore: psa/host-namespaces -- it measures'
const cases: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
  ['nothing', pod(), all],
  ['behind a line', pod({ 6: network }), ['(6 host-namespaces)', ...all.slice(1)]],
  ['above a line', pod({ 7: `^${network}` }),
    ['6 host-namespaces', '(8 host-namespaces)', '12 privileged-container', '14 host-port']],
  ['two above two lines', pod({ 6: `^${network}`, 7: `^${network}` }),
    ['(7 host-namespaces)', '(9 host-namespaces)', '13 privileged-container', '15 host-port']],
  ['behind a key: all of its value', pod({ 5: network }), ['(6 host-namespaces)', '(7 host-namespaces)',
    ...all.slice(2)]],
  ['behind a key, the rule deep below', pod({ 5: '# preadmit-ignore: psa/privileged-container -- it must' }),
    [...all.slice(0, 2), '(11 privileged-container)', '13 host-port']],
  ['above a key: all of its value', pod({ 5: `^${network}` }),
    ['(7 host-namespaces)', '(8 host-namespaces)', '12 privileged-container', '14 host-port']],
  ['above an item: all of the item',
    pod({ 9: '^# preadmit-ignore: psa/privileged-container, psa/host-port -- it must' }),
    [...all.slice(0, 2), '(12 privileged-container)', '(14 host-port)']],
  ['behind the first key of an item: that line alone', pod({ 9: '# preadmit-ignore: psa/host-port -- it must' }),
    [...all.slice(0, 2), '9 s/unused', ...all.slice(2)]],
  ['before the first key: the whole object', `${network}\n${pod()}`,
    ['(7 host-namespaces)', '(8 host-namespaces)', '12 privileged-container', '14 host-port']],
  ['behind the start of a document', `---\n${network}\n${pod()}`,
    ['(8 host-namespaces)', '(9 host-namespaces)', '13 privileged-container', '15 host-port']],
  ['in a document of its own', `${network}\n---\n${pod()}`,
    ['1 s/unused', '8 host-namespaces', '9 host-namespaces', '13 privileged-container', '15 host-port']],
  ['in another document', `${pod()}\n---\n${network}\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}`,
    [...all, '16 s/unused']],
  ['a whole document, from its end', pod({}, '# preadmit-ignore-document: psa/host-namespaces -- it measures'),
    ['(6 host-namespaces)', '(7 host-namespaces)', ...all.slice(2)]],
  ['a document is not a file', `${pod({}, '# preadmit-ignore-document: psa/host-port -- x')}\n---\n${pod()}`,
    [...all.slice(0, 3), '(13 host-port)', '21 host-namespaces', '22 host-namespaces', '26 privileged-container',
      '28 host-port']],
  ['two rules', pod({}, '# preadmit-ignore-document: psa/host-port,psa/host-namespaces -- x'),
    ['(6 host-namespaces)', '(7 host-namespaces)', '11 privileged-container', '(13 host-port)']],
  ['two rules, one hides nothing', pod({ 6: '# preadmit-ignore: psa/host-port, psa/host-namespaces -- x' }),
    ['(6 host-namespaces)', '6 s/unused', ...all.slice(1)]],
  ['two rules, one unknown', pod({ 6: '# preadmit-ignore: psa/host-network, psa/host-namespaces -- x' }),
    ['(6 host-namespaces)', '6 s/unknown-rule', ...all.slice(1)]],
  ['a pattern is no name', pod({ 6: '# preadmit-ignore: psa/* -- x' }), ['6 host-namespaces', '6 s/unknown-rule',
    ...all.slice(1)]],
  ['the last day', pod({ 6: '# preadmit-ignore: psa/host-namespaces until 2026-06-15 -- x' }),
    ['(6 host-namespaces)', ...all.slice(1)]],
  ['the day after', pod({ 6: '# preadmit-ignore: psa/host-namespaces until 2026-06-14 -- x' }),
    ['6 host-namespaces', '6 s/expired', ...all.slice(1)]],
  ['no such day', pod({ 6: '# preadmit-ignore: psa/host-namespaces until 2026-06-31 -- x' }),
    ['6 host-namespaces', '6 s/malformed', ...all.slice(1)]],
  ['no day', pod({ 6: '# preadmit-ignore: psa/host-namespaces until -- x' }), ['6 host-namespaces', '6 s/malformed',
    ...all.slice(1)]],
  ['no reason', pod({ 6: '# preadmit-ignore: psa/host-namespaces' }), ['6 host-namespaces', '6 s/without-reason',
    ...all.slice(1)]],
  ['an empty reason', pod({ 6: '# preadmit-ignore: psa/host-namespaces -- ' }),
    ['6 host-namespaces', '6 s/without-reason', ...all.slice(1)]],
  ['a reason without a word', pod({ 6: '# preadmit-ignore: psa/host-namespaces -- ...' }),
    ['6 host-namespaces', '6 s/without-reason', ...all.slice(1)]],
  ['no rule', pod({ 6: '# preadmit-ignore: -- x' }), ['6 host-namespaces', '6 s/malformed', ...all.slice(1)]],
  ['no comma', pod({ 6: '# preadmit-ignore: psa/host-namespaces psa/host-port -- x' }),
    ['6 host-namespaces', '6 s/malformed', ...all.slice(1)]],
  ['no colon', pod({ 6: '# preadmit-ignore psa/host-namespaces -- x' }), ['6 host-namespaces', '6 s/malformed',
    ...all.slice(1)]],
  ['another word', pod({ 6: '# preadmit-disable: psa/host-namespaces -- x' }),
    ['6 host-namespaces', '6 s/malformed', ...all.slice(1)]],
  ['capital letters', pod({ 6: '# Preadmit-Ignore: psa/host-namespaces -- x' }),
    ['6 host-namespaces', '6 s/malformed', ...all.slice(1)]],
  ['behind another comment', pod({ 6: '# TODO # preadmit-ignore: psa/host-namespaces -- x' }),
    ['6 host-namespaces', '6 s/malformed', ...all.slice(1)]],
  ['a comment about preadmit', pod({ 6: '# preadmit finds this' }), all],
  ['in a block of text', pod({ 4: `^annotations:\n    a: |\n      ${network}` }),
    ['9 host-namespaces', '10 host-namespaces', '14 privileged-container', '16 host-port']],
  ['in a string', pod({ 4: `^annotations: {a: "${network}"}` }),
    ['7 host-namespaces', '8 host-namespaces', '12 privileged-container', '14 host-port']],
  ['a rule about suppressions', pod({ 6: '# preadmit-ignore: suppression/unused -- x' }),
    ['6 host-namespaces', '6 s/unused', ...all.slice(1)]],
  ['a suppression for one about suppressions',
    pod({}, '# preadmit-ignore-document: suppression/without-reason -- x\n# preadmit-ignore: a/b'),
    [...all, '14 s/unused', '15 s/without-reason']],
  ['nothing follows', pod({}, network), [...all, '14 s/unused']],
  ['in a list in one line', pod({ 13: '# preadmit-ignore: psa/host-port -- x' }),
    [...all.slice(0, 3), '(13 host-port)']],
  ['within brackets: the lines that it stands on', pod().replace('- {containerPort: 80, hostPort: 80}',
    '- { containerPort: 80, # preadmit-ignore: psa/host-port -- x\n          hostPort: 80}'),
    [...all.slice(0, 3), '13 s/unused', '14 host-port']],
  ['behind brackets that end here', pod().replace('{containerPort: 80, hostPort: 80}',
    '{containerPort: 80,\n          hostPort: 80\n          } # preadmit-ignore: psa/host-port -- x'),
    [...all.slice(0, 3), '(14 host-port)']],
  ['behind a dash', pod().replace('- {containerPort: 80, hostPort: 80}',
    '- # preadmit-ignore: psa/host-port -- x\n          containerPort: 80\n          hostPort: 80'),
    [...all.slice(0, 3), '(15 host-port)']],
  ['above a key that stands twice', pod({ 7: '^# preadmit-ignore: yaml/duplicate-key -- x\n  hostNetwork: true' }),
    ['(8 yaml/duplicate-key)', '8 host-namespaces', '9 host-namespaces', '13 privileged-container', '15 host-port']],
  ['with CRLF', pod({ 6: network }).replaceAll('\n', '\r\n'), ['(6 host-namespaces)', ...all.slice(1)]]
]

for (const [what, text, expected] of cases)
  test(`a comment: ${what}`, () => assert.deepEqual(short(found(text)), expected, text))

const key = 'preadmit.toolforge.org/ignore'
const deployment = (own: string, template: string): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  annotations: {a: b${own}}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata:
      labels: {app: web}
      annotations: {a: b${template}}
    spec:
      hostNetwork: true
      containers:
        - {name: web, image: web, ports: [{containerPort: 1, hostPort: 1}]}
`
const annotations: typeof cases = [
  ['none', deployment('', ''), ['13 host-namespaces', '15 host-port']],
  ['on the object', deployment(`, ${key}: psa/host-port -- x`, ''), ['13 host-namespaces', '(15 host-port)']],
  ['on the Pod template', deployment('', `, ${key}: psa/host-port -- x`), ['13 host-namespaces', '(15 host-port)']],
  ['several rules', deployment(`, ${key}: "psa/host-port, psa/host-namespaces until 2027-01-31 -- x"`, ''),
    ['(13 host-namespaces)', '(15 host-port)']],
  ['several lines', deployment(`, ${key}: "psa/host-port -- x\\npsa/host-namespaces -- y"`, ''),
    ['(13 host-namespaces)', '(15 host-port)']],
  ['of another object', `${deployment(`, ${key}: psa/host-port -- x`, '')}---\n${deployment('', '')}`,
    ['13 host-namespaces', '(15 host-port)', '29 host-namespaces', '31 host-port']],
  ['hides nothing', deployment(`, ${key}: psa/privileged-container -- x`, ''),
    ['5 s/unused', '13 host-namespaces', '15 host-port']],
  ['unknown', deployment(`, ${key}: psa/nothing -- x`, ''), ['5 s/unknown-rule', '13 host-namespaces', '15 host-port']],
  ['expired', deployment('', `, ${key}: psa/host-port until 2026-06-14 -- x`),
    ['11 s/expired', '13 host-namespaces', '15 host-port']],
  ['no reason', deployment(`, ${key}: psa/host-port`, ''),
    ['5 s/without-reason', '13 host-namespaces', '15 host-port']],
  ['no text', deployment(`, ${key}: true`, ''),
    ['5 s/malformed', '5 api/wrong-type', '13 host-namespaces', '15 host-port']],
  ['another name', deployment(', preadmit.toolforge.org/ignored: psa/host-port -- x', ''),
    ['5 s/malformed', '13 host-namespaces', '15 host-port']]
]

for (const [what, text, expected] of annotations)
  test(`an annotation: ${what}`, () => assert.deepEqual(short(found(text)), expected, text))

test('a hidden finding says why, and its verdict is what it was', () => {
  const text = pod({ 6: '# preadmit-ignore: psa/host-namespaces until 2027-01-31 -- it measures -- the network' })
  const [first] = found(text)
  const suppressed = { reason: 'it measures -- the network', by: 'comment', until: '2027-01-31' }
  assert.deepEqual(first?.suppressed, suppressed)
  const source = { file: 'a.yaml', text }
  const { verdicts } = lint([{ file: 'a.yaml', named: true, path: null, read: () => source }], scope, '.', today)
  assert.equal(verdicts[0]?.verdict, 'rejected')
})

test('what is wrong has its place: the name, not the comment', () => {
  const text = pod({ 6: '# preadmit-ignore: psa/host-namespaces, psa/host-port, psa/hostport -- x' })
  const places = found(text).filter(({ rule }) => rule.startsWith('suppression/')).map(({ start, end, message }) =>
    `${text.slice(start.offset, end.offset)}: ${message}`)
  assert.deepEqual(places, [
    'psa/host-port: this suppression hides nothing: psa/host-port is not found here',
    'psa/hostport: unknown rule psa/hostport; did you mean psa/host-port?'
  ])
})

test('what would take for ever is a finding, and takes no time', () => {
  const many = pod({}, `${network}\n`.repeat(20_000))
  const said = short(found(many))
  assert.equal(said.length, all.length + 1001)
  assert.equal(said.at(-1), '1014 s/malformed')
  const names = Array.from({ length: 200 }, (_, at) => `a/b${at}`).join()
  const tooMany = short(found(pod({ 6: `# preadmit-ignore: ${names} -- x` })))
  assert.deepEqual(tooMany, ['6 host-namespaces', '6 s/malformed', ...all.slice(1)])
  const blank = ' '.repeat(200_000)
  assert.deepEqual(short(found(pod({}, `# preadmit-ignore: a/b until${blank}x y -- z`))), [...all, '14 s/malformed'])
  assert.deepEqual(short(found(`${network}\n${'# a\n'.repeat(50_000)}${pod()}`)).slice(0, 1), ['1 s/unused'])
})

test('directives', () => {
  assert.deepEqual(readDirective(' a/b ,, a/b, until until 2027-01-31 -- why'), {
    is: 'directive', rules: [{ rule: 'a/b', at: 1 }, { rule: 'until', at: 13 }], reason: 'why', until: '2027-01-31'
  })
  assert.equal(readDirective('a/b--why').is, 'without-reason')
  assert.equal(readDirective('a/b -- –').is, 'without-reason')
  assert.equal(readDirective(`${' '.repeat(50_000)}x -- y`).is, 'directive')
  for (const day of ['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', '2026-01-01T00:00', ''])
    assert.ok(!isDate(day), day)
  assert.ok(isDate('2028-02-29'))
})

const at = { line: 3, column: 1, offset: 20 }
const place = { file: 'preadmit.config.yaml', start: at, end: at }
type Partly = Omit<ConfiguredSuppression, 'reason' | 'place'>
const configured: readonly (readonly [
  what: string,
  suppressions: readonly Partly[],
  expected: readonly string[],
  isWhole?: boolean
])[] = [
  ['by rule', [{ rules: ['psa/host-namespaces'] }], ['(6 host-namespaces)', '(7 host-namespaces)', ...all.slice(2)]],
  ['by path', [{ rules: ['psa/host-port'], isFor: ({ file }) => file === 'a.yaml' }],
    [...all.slice(0, 3), '(13 host-port)']],
  ['by another path', [{ rules: ['psa/host-port'], isFor: () => false }], [...all, '3 s/unused']],
  ['by kind', [{ rules: ['psa/host-port'], resources: ['Pod'] }], [...all.slice(0, 3), '(13 host-port)']],
  ['by resource', [{ rules: ['psa/host-port'], resources: ['Pod/w*'] }], [...all.slice(0, 3), '(13 host-port)']],
  ['by resource and namespace', [{ rules: ['psa/host-port'], resources: ['default/Pod/web'] }],
    [...all.slice(0, 3), '(13 host-port)']],
  ['by another resource', [{ rules: ['psa/host-port'], resources: ['Pod/api', 'other/Pod/web', 'Deployment'] }],
    [...all, '3 s/unused']],
  ['a part of the name', [{ rules: ['psa/host-port'], resources: ['Pod/we'] }], [...all, '3 s/unused']],
  ['no resource at all', [{ rules: ['psa/host-port'], resources: [] }], [...all, '3 s/unused']],
  ['not all files were judged', [{ rules: ['psa/host-port'], isFor: () => false }], all, false],
  ['unknown, when not all files were judged', [{ rules: ['psa/nothing'] }], [...all, '3 s/unknown-rule'], false],
  ['expired', [{ rules: ['psa/host-port'], until: '2026-06-14' }], [...all, '3 s/expired']],
  ['the last day', [{ rules: ['psa/host-port'], until: '2026-06-15' }], [...all.slice(0, 3), '(13 host-port)']],
  ['about suppressions', [{ rules: ['suppression/unused'] }], [...all, '3 s/unused']],
  ['twice', [{ rules: ['psa/host-port'] }, { rules: ['psa/host-port'] }], [...all.slice(0, 3), '(13 host-port)']]
]

for (const [what, suppressions, expected, isWhole = true] of configured)
  test(`in the configuration: ${what}`, () => {
    const given = suppressions.map(one => ({ ...one, reason: 'x', place }))
    assert.deepEqual(short(suppressConfigured(found(pod()), given, { today, isWhole })), expected)
  })
