/** Reports of any kind for tests: whatever may stand in manifests and messages stands in them. */
import * as fc from 'fast-check'
import { severityOf } from '../../src/finding.ts'
import type { Finding, Report, Suppression, Verdict } from '../../src/finding.ts'
import { allEffects, optionsWith, reportOf } from './sample.ts'

const nasty = fc.constantFrom('\x1b', '[', ':', '#', '\n', '\r', '\t', ' ', 'a', '\u202e', '名', '%', ',')
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: nasty, maxLength: 40 }),
  fc.constantFrom('', '::error::x', '##[error]x', '__proto__', '{0} [a](b)', 'a: b\n\n  c')
)
const files = fc.constantFrom('a.yaml', 'b/\x1b[2J.yaml', '::error::.yaml', '../c d.yaml', '/e.yaml', 'name\nd.yaml')
const place = fc.record({
  line: fc.integer({ min: 1, max: 9 }),
  column: fc.integer({ min: 1, max: 60 }),
  offset: fc.nat(60)
})
const resource = fc.record({ apiVersion: text, kind: text, namespace: text, name: text })
/** Where things stand; some of it Helm has rendered. */
const where = fc.record({
  at: fc.record({ file: files, document: fc.nat(2), item: fc.option(fc.nat(2)), template: fc.option(text) }),
  rendered: fc.option(fc.record({ chart: files, file: files })),
  values: fc.option(fc.array(text, { minLength: 1, maxLength: 3 }))
}).map(({ at, rendered, values }) => ({ ...at, ...(rendered && { rendered }), ...(values && { values }) }))
const path = fc.array(fc.oneof(text, fc.nat(9)), { maxLength: 4 })

const finding: fc.Arbitrary<Finding> = fc.record({
  where,
  rule: fc.oneof(fc.constantFrom('psa/host-namespaces', 'api/odd-name'), text.filter(id => id !== '')),
  effect: fc.constantFrom(...allEffects),
  message: text,
  path,
  start: place,
  length: fc.nat(30),
  resource: fc.option(resource),
  fingerprint: fc.string({ minLength: 1 }),
  help: text
}).map(({ where: at, length, ...rest }) => ({
  ...at,
  ...rest,
  severity: severityOf[rest.effect],
  end: { ...rest.start, column: rest.start.column + length, offset: rest.start.offset + length },
  edits: [],
  suppressed: null
}))

const on = fc.constantFrom('object' as const, 'derived' as const, 'pod' as const)
const verdict: fc.Arbitrary<Verdict> = fc.record({
  where,
  resource,
  line: fc.integer({ min: 1, max: 9 }),
  hooks: fc.subarray(['pre-install', 'test']),
  verdict: fc.constantFrom('admitted', 'rejected', 'pods-rejected', 'unknown', 'skipped'),
  responses: fc.array(fc.record({
    on,
    kind: text,
    by: text,
    action: fc.constantFrom('deny', 'warn', 'audit'),
    code: fc.constantFrom(0, 201, 403),
    reason: text,
    message: text
  }), { maxLength: 3 }),
  undecided: fc.array(fc.record({ by: text, reason: text }), { maxLength: 2 }),
  mutations: fc.array(fc.record({
    by: text,
    on,
    op: fc.constantFrom('add', 'replace'),
    path,
    value: fc.jsonValue()
  }), { maxLength: 2 })
}).map(({ where: at, resource: what, ...rest }) => ({ ...at, ...what, ...rest }))

export const report: fc.Arbitrary<Report> = fc.record({
  findings: fc.array(finding, { maxLength: 14 }),
  verdicts: fc.array(verdict, { maxLength: 6 })
}).map(reportOf)

export const options = fc.record({
  quiet: fc.boolean(),
  verbose: fc.boolean(),
  columns: fc.integer({ min: 1, max: 200 }),
  source: text
}).map(({ source, ...rest }) => {
  const textOf = (file: string): string | undefined => file === 'a.yaml' ? source.repeat(5) : undefined
  return optionsWith({ ...rest, textOf })
})

const suppression: fc.Arbitrary<Suppression> =
  fc.record({ reason: text, by: fc.constantFrom('comment', 'annotation', 'configuration', 'baseline') })

/** Reports in which some findings are suppressed. */
export const withSuppressed: fc.Arbitrary<Report> =
  fc.tuple(report, fc.array(fc.option(suppression), { minLength: 14, maxLength: 14 })).map(([given, hidden]) => ({
    ...given,
    findings: given.findings.map((one, index) => ({ ...one, suppressed: hidden[index] ?? null }))
  }))
