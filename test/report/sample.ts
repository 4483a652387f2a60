/** A report to try reporters on: every verdict, every effect, and manifests that mean harm to whoever prints them. */
import { effects, severityOf } from '../../src/finding.ts'
import type { Effect, Finding, Report, Resource, Response, Summary, Verdict } from '../../src/finding.ts'
import { noLink, plain } from '../../src/report/reporter.ts'
import type { ReportOptions } from '../../src/report/reporter.ts'
import type { Rule } from '../../src/rule.ts'

const rules: readonly Rule[] = [
  {
    id: 'api/odd-name',
    subject: 'object',
    title: 'Name is odd',
    remedy: 'Choose a name of plain letters',
    tags: ['api'],
    references: ['https://example.org/names'],
    revisions: []
  },
  {
    id: 'psa/host-namespaces',
    subject: 'pod',
    title: 'Pod shares a host namespace',
    remedy: 'Remove hostNetwork, hostPID and hostIPC',
    tags: ['baseline', 'restricted'],
    references: ['https://example.org/psa#baseline', 'https://example.org/more'],
    securitySeverity: 8,
    revisions: []
  },
  {
    id: 'psa/possible-root-user',
    subject: 'container',
    title: 'Container may run as root',
    remedy: 'Set runAsNonRoot to true',
    tags: ['restricted'],
    references: ['https://example.org/psa#restricted'],
    securitySeverity: 5.5,
    revisions: []
  },
  {
    id: 'psa/undropped-capabilities',
    subject: 'container',
    title: 'Container keeps capabilities',
    remedy: 'Drop ALL',
    tags: ['restricted'],
    references: ['https://example.org/psa#restricted'],
    revisions: []
  },
  {
    id: 'yaml/syntax-error',
    subject: 'text',
    title: 'Text is not YAML',
    remedy: 'Correct the text',
    tags: ['yaml'],
    references: ['https://yaml.org/spec/1.2.2/'],
    revisions: []
  }
]

const web = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      hostNetwork: true
      containers:
        - name: web
          image: registry.example.org/web:1.4
        - name: log
          image: registry.example.org/log:1.0
---
apiVersion: v1
kind: Pod
metadata: {name: job, labels: {note: "${'very long '.repeat(20)}"}}
spec: {hostNetwork: true}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: fine}
---
apiVersion: example.org/v1
kind: Thing
metadata: {name: thing}
`

/** Escape sequences, bidirectional controls, a tab, wide letters, commands of GitHub's runner. */
const evil = 'apiVersion: v1\r\nkind: Pod\r\nmetadata:\r\n' +
  '  name: "\x1b[2J\u202eevil\u2066 \x9b31m"\t# ##[stop-commands]x 名前 e\u0301\r\n' +
  '  labels: {名: "👩\u200d👩\u200d👧 ünï", b: c}\r\n'

export const texts: Readonly<Record<string, string>> = {
  'apps/web.yaml': web,
  'nasty #1 100%: \x1b[31m,é?.yaml': evil,
  '../shared/broken.yaml': 'a: [1,\n'
}

interface Spot {
  readonly file: string
  /** What the span covers; it begins at the `nth` place where this stands. */
  readonly covers: string
  readonly nth?: number
  readonly document: number
  readonly item?: number
  readonly resource?: Resource
}

/** A finding at a spot of one of the texts. */
export function findingAt(spot: Spot, rule: string, effect: Effect, message: string, help: string): Finding {
  const text = texts[spot.file] ?? ''
  let offset = -1
  for (let nth = 0; nth <= (spot.nth ?? 0); nth++) offset = text.indexOf(spot.covers, offset + 1)
  if (offset === -1) throw new Error(`${spot.file} does not hold ${spot.covers}`)
  const before = text.slice(0, offset).split('\n')
  const start = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset }
  const length = spot.covers.length
  return {
    rule,
    severity: severityOf[effect],
    effect,
    message,
    file: spot.file,
    document: spot.document,
    item: spot.item ?? null,
    path: ['spec', 'containers', 0],
    start,
    end: { ...start, column: start.column + length, offset: offset + length },
    resource: spot.resource ?? null,
    fingerprint: `${rule}-${offset}`,
    template: null,
    edits: [],
    suppressed: null,
    help
  }
}

const deployment = { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'tool-x', name: 'web' }
const pod = { apiVersion: 'v1', kind: 'Pod', namespace: 'tool-x', name: 'job' }
const evilPod = { apiVersion: 'v1', kind: 'Pod', namespace: '', name: '\x1b[2J\u202eevil' }
const file = 'apps/web.yaml'
const nasty = 'nasty #1 100%: \x1b[31m,é?.yaml'

export const psaRefusal = 'pods "web-xxxxx" is forbidden: violates PodSecurity "restricted:latest": host namespaces ' +
  '(hostNetwork=true), unrestricted capabilities (containers "web", "log" must set ' +
  'securityContext.capabilities.drop=["ALL"]), runAsNonRoot != true (pod or containers "web", "log" must set ' +
  'securityContext.runAsNonRoot=true)'

const psaWarning = psaRefusal.replace('violates', 'would violate')

const response = (over: Partial<Response>): Response => ({
  on: 'object',
  kind: 'Pod',
  by: 'PodSecurity',
  action: 'deny',
  code: 403,
  reason: 'Forbidden',
  message: psaRefusal,
  ...over
})

const verdict = (over: Partial<Verdict> & Resource): Verdict => ({
  file,
  document: 0,
  item: null,
  template: null,
  line: 1,
  hooks: [],
  verdict: 'admitted',
  responses: [],
  undecided: [],
  mutations: [],
  ...over
})

const rootHelp = 'Set securityContext.runAsNonRoot to true, on the Pod or on each of its containers, and let the ' +
  'image name a numeric user that is not 0'

const findings: readonly Finding[] = [
  findingAt({ file: '../shared/broken.yaml', covers: '[', document: 0 }, 'yaml/syntax-error', 'rejects',
    'did not find expected node content', 'Close the list with ]'),
  findingAt({ file, covers: 'hostNetwork', document: 0, resource: deployment }, 'psa/host-namespaces', 'rejects-pods',
    'hostNetwork must be unset or false', 'Remove hostNetwork'),
  findingAt({ file, covers: 'name: web', nth: 1, document: 0, resource: deployment }, 'psa/possible-root-user',
    'rejects-pods', 'container "web" may run as root', rootHelp),
  findingAt({ file, covers: 'name: web', nth: 1, document: 0, resource: deployment }, 'psa/undropped-capabilities',
    'rejects-pods', 'container "web" keeps capabilities', 'Set securityContext.capabilities.drop to [ALL]'),
  findingAt({ file, covers: 'name: log', document: 0, resource: deployment }, 'psa/possible-root-user',
    'rejects-pods', 'container "log" may run as root', rootHelp),
  findingAt({ file, covers: '"very long', document: 1, resource: pod }, 'api/odd-name', 'warns', 'label is long', ''),
  findingAt({ file, covers: 'hostNetwork', nth: 1, document: 1, resource: pod }, 'psa/host-namespaces', 'rejects',
    'hostNetwork must be unset or false', 'Remove hostNetwork'),
  findingAt({ file, covers: 'Thing', document: 3 }, 'policy/thing', 'undecided', 'no schema of Thing is known', ''),
  findingAt({ file: nasty, covers: '"\x1b[2J\u202eevil\u2066 \x9b31m"', document: 0, resource: evilPod },
    'api/odd-name', 'rejects', 'name "\x1b[2J\u202eevil" is odd\n::error::[a](https://example.org)',
    '::notice::100%, or not?'),
  findingAt({ file: nasty, covers: '👩\u200d👩\u200d👧 ünï', document: 0, resource: evilPod },
    'api/odd-name', 'mutates', 'label is changed', 'Nothing')
]

const verdicts: readonly Verdict[] = [
  verdict({ file: '../shared/broken.yaml', apiVersion: '', kind: '', namespace: '', name: '', verdict: 'skipped' }),
  verdict({
    ...deployment,
    verdict: 'pods-rejected',
    responses: [
      response({ on: 'pod' }),
      response({ kind: 'Deployment', action: 'warn', code: 201, reason: '', message: psaWarning })
    ],
    mutations: [
      {
        by: 'ServiceAccount',
        on: 'pod',
        op: 'add',
        path: ['spec', 'volumes', 0],
        value: { name: 'kube-api-access', big: 9223372036854775807n }
      },
      { by: 'Priority', on: 'pod', op: 'remove', path: ['metadata', 'labels', 'a.b/c'] }
    ]
  }),
  verdict({
    ...pod,
    document: 1,
    line: 15,
    verdict: 'rejected',
    responses: [response({ by: 'volume-admission', code: 400, reason: '', message: 'no:\n  \x1b[2Jhost path\n' })],
    undecided: [{ by: 'ResourceQuota', reason: 'what is used now is not known' }]
  }),
  verdict({ apiVersion: 'v1', kind: 'ConfigMap', namespace: 'tool-x', name: 'fine', document: 2, line: 20 }),
  verdict({
    apiVersion: 'example.org/v1',
    kind: 'Thing',
    namespace: 'tool-x',
    name: 'thing',
    document: 3,
    line: 24,
    verdict: 'unknown',
    undecided: [{ by: 'decode', reason: 'no schema of Thing in example.org/v1 is known, so its fields cannot be read' }]
  }),
  verdict({
    ...evilPod,
    file: nasty,
    verdict: 'rejected',
    responses: [response({ by: '::error::', message: `::error::${'\x1b[31m wide 名前 '.repeat(12)}` })]
  })
]

/** The sums over findings and verdicts, as the pipeline makes them. */
function summaryOf(of: Pick<Report, 'findings' | 'verdicts'>): Summary {
  const withVerdict = (name: string): number => of.verdicts.filter(one => one.verdict === name).length
  const withSeverity = (name: string): number => of.findings.filter(one => one.severity === name).length
  return {
    files: new Set(of.verdicts.map(one => one.file)).size,
    objects: of.verdicts.length - withVerdict('skipped'),
    admitted: withVerdict('admitted'),
    rejected: withVerdict('rejected'),
    podsRejected: withVerdict('pods-rejected'),
    unknown: withVerdict('unknown'),
    skipped: withVerdict('skipped'),
    errors: withSeverity('error'),
    warnings: withSeverity('warning'),
    notes: withSeverity('note'),
    suppressed: 0
  }
}

export function reportOf(of: Pick<Report, 'findings' | 'verdicts'>): Report {
  return {
    version: 1,
    tool: { name: 'preadmit', version: '0.1.0' },
    cluster: { name: 'toolforge', kubernetes: '1.32' },
    summary: summaryOf(of),
    verdicts: of.verdicts,
    findings: of.findings
  }
}

export const sample: Report = reportOf({ findings, verdicts })
export const clean: Report = reportOf({ findings: [], verdicts: [verdict({ ...deployment })] })
export const allEffects = effects

export function optionsWith(over: Partial<ReportOptions> = {}): ReportOptions {
  return {
    paint: plain,
    link: noLink,
    isTerminal: false,
    columns: 80,
    quiet: false,
    verbose: false,
    fromRoot: path => path,
    textOf: name => Object.hasOwn(texts, name) ? texts[name] : undefined,
    rules,
    pageOf: rule => `# ${rule}\n\nThe page of ${rule}.\n`,
    ...over
  }
}
