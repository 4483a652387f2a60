/** Any JSON under any kind that carries a Pod: no crash, a verdict for every object, and every finding has a place. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { levelCluster } from '../src/cluster/levels.ts'
import { severityOf } from '../src/finding.ts'
import { workloadKinds } from '../src/kube/workloads.ts'
import { lint } from '../src/lint.ts'
import type { Linted } from '../src/lint.ts'

const world = { cluster: levelCluster('restricted', '1.36'), namespaceLabels: () => ({}) }

function lintText(text: string): Linted {
  const source = { file: 'fuzz.yaml', text }
  const input = { file: source.file, named: true, path: null, read: () => source }
  return lint([input], () => ({ world, severityOf: () => undefined }), '.', '2026-01-01')
}

function assertSound(text: string, { verdicts, findings, faults }: Linted): void {
  assert.deepEqual(faults, [])
  for (const { start, end, severity, effect, rule } of findings) {
    assert.equal(severity, severityOf[effect])
    assert.ok(0 <= start.offset && start.offset <= end.offset && end.offset <= text.length, rule)
    assert.equal(start.line, end.line, rule)
    assert.doesNotMatch(text.slice(start.offset, end.offset), /\n/, rule)
  }
  for (const { verdict, responses, undecided } of verdicts) {
    const refused = verdict === 'rejected' || verdict === 'pods-rejected'
    assert.equal(refused, responses[0]?.action === 'deny' && verdict !== 'skipped')
    if (verdict === 'unknown') assert.notEqual(undecided.length, 0)
  }
}

/** The words that the rules look for, so that random objects come near them. */
const words = fc.constantFrom(
  'spec', 'template', 'jobTemplate', 'metadata', 'name', 'namespace', 'labels', 'annotations', 'containers',
  'initContainers', 'ephemeralContainers', 'securityContext', 'capabilities', 'add', 'drop', 'ALL', 'privileged',
  'volumes', 'hostPath', 'hostNetwork', 'ports', 'hostPort', 'seccompProfile', 'type', 'sysctls', 'runAsUser',
  'runAsNonRoot', 'windowsOptions', 'hostProcess', 'livenessProbe', 'httpGet', 'host', '__proto__', 'constructor',
  'toString', ''
)
const { value } = fc.letrec<{ value: unknown }>(tie => ({
  value: fc.oneof(
    { maxDepth: 7, depthSize: 'large' },
    fc.oneof(fc.constant(null), fc.boolean(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), words),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(words, tie('value'), { maxKeys: 6 })
  )
}))
const kinds = fc.constantFrom(
  ...workloadKinds.flatMap(kind => ['v1', 'apps/v1', 'batch/v1'].map(apiVersion => ({ apiVersion, kind }))),
  { apiVersion: 'v1', kind: 'Namespace' },
  { apiVersion: 'v1', kind: 'List' },
  { apiVersion: 'apps/v1', kind: 'DeploymentList' }
)

test('any JSON under any kind', () => {
  fc.assert(
    fc.property(kinds, fc.dictionary(words, value), fc.option(value), (header, body, items) => {
      const text = JSON.stringify({ ...header, ...body, ...(items === null ? {} : { items }) }, null, 1)
      assertSound(text, lintText(text))
    }),
    { numRuns: 2000 }
  )
})

test('a Pod with anything as its spec', () => {
  fc.assert(
    fc.property(value, value, value, (security, container, volumes) => {
      const containers = [container, { name: 'a', securityContext: security }]
      const spec = { securityContext: security, containers, volumes }
      const text = JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'x' }, spec }, null, 2)
      assertSound(text, lintText(text))
    }),
    { numRuns: 2000 }
  )
})

test('any text', () => {
  const piece = fc.constantFrom(
    'apiVersion: v1\n', 'kind: Pod\n', '---\n', 'spec:\n', '  containers:\n', '  - ', 'a: ', '{', ']', '"', '\t', '*x',
    '&x ', '<<: ', '|\n', '#', '\r\n'
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 20 }), pieces => {
      const text = pieces.join('')
      assertSound(text, lintText(text))
    }),
    { numRuns: 3000 }
  )
})
