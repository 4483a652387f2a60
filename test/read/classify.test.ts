/** Objects, files that are none, and those that were meant to be objects. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { classify, type Refusal } from '../../src/read/classify.ts'
import { nodeOf } from './nodes.ts'

const kindOf = (value: unknown, amongObjects = false): string => classify(nodeOf(value), amongObjects).kind
const skipped = (value: unknown): string => {
  const result = classify(nodeOf(value))
  return result.kind === 'skipped' ? result.why : assert.fail(JSON.stringify(result))
}
const refused = (value: unknown, amongObjects = false): Refusal => {
  const result = classify(nodeOf(value), amongObjects)
  return result.kind === 'refused' ? result.refusal : assert.fail(JSON.stringify(result))
}
const validating = (what: string): string =>
  `error validating data: ${what}; if you choose to ignore these errors, turn validation off with --validate=false`
const metadata = { name: 'x' }

test('objects: apiVersion and kind are enough', () => {
  for (const object of [
    { apiVersion: 'v1', kind: 'Pod' },
    { apiVersion: 'example.org/v1', kind: 'Whatever', metadata },
    { apiVersion: 'v1', kind: 'List', items: [] },
    { apiVersion: 'config.gatekeeper.sh/v1alpha1', kind: 'Config', metadata },
    { apiVersion: 'kustomize.toolkit.fluxcd.io/v1', kind: 'Kustomization', metadata },
    { apiVersion: 'clusterctl.cluster.x-k8s.io/v1alpha3', kind: 'Provider', metadata }
  ])
    assert.equal(kindOf(object), 'object', object.kind)
})

test('files of other programs are skipped', () => {
  for (const value of [
    null, 'text', 5, true, [], ['a'], {},
    [{ op: 'replace', path: '/spec/replicas', value: 2 }],
    { apiVersion: 'v2', name: 'chart', version: '1.0.0', appVersion: 'v1' },
    { replicaCount: 1, image: { tag: 'x' }, metadata: { labels: {} } },
    { services: { web: { image: 'x' } }, version: '3' },
    { repos: [{ repo: 'local', hooks: [] }] },
    { on: { push: {} }, jobs: {} },
    { name: 'package', version: '1.0.0', dependencies: {} },
    { openapi: '3.0.0', info: {}, paths: {} },
    { kind: 'pipeline', type: 'docker', steps: [] },
    { apiVersion: 1, providers: [] },
    { resources: ['a.yaml'] },
    { kind: 'Kustomization', resources: ['a.yaml'] }
  ])
    assert.equal(kindOf(value), 'skipped', JSON.stringify(value))
})

test('files that look like objects, but that no cluster serves, are skipped with the reason', () => {
  assert.match(skipped({ apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization' }), /kustomize build/)
  assert.match(skipped({ apiVersion: 'builtin', kind: 'LabelTransformer', metadata }), /kustomize/)
  assert.match(skipped({ apiVersion: 'kubelet.config.k8s.io/v1beta1', kind: 'KubeletConfiguration' }), /kubelet/)
  assert.match(skipped({ apiVersion: 'audit.k8s.io/v1', kind: 'Policy', rules: [] }), /API server/)
  assert.match(skipped({ apiVersion: 'v1', kind: 'Config', clusters: [] }), /kubectl/)
  assert.match(skipped({ apiVersion: 'skaffold/v4beta6', kind: 'Config' }), /build/)
  assert.match(skipped({ apiVersion: 'kind.x-k8s.io/v1alpha4', kind: 'Cluster' }), /makes clusters/)
  assert.match(skipped({ apiVersion: 'score.dev/v1b1', metadata, containers: {} }), /deployment/)
  assert.equal(classify(null).kind, 'skipped')
})

test('what was meant to be an object is refused, with kubectl’s text', () => {
  assert.deepEqual(refused({ kind: 'Pod', metadata }), {
    kubectl: validating('apiVersion not set'), message: 'apiVersion is missing', path: ['apiVersion']
  })
  assert.deepEqual(refused({ apiVersion: 'v1', metadata }), {
    kubectl: validating('kind not set'), message: 'kind is missing', path: ['kind']
  })
  assert.deepEqual(refused({ metadata, spec: {} }), {
    kubectl: validating('[apiVersion not set, kind not set]'),
    message: 'apiVersion and kind are missing',
    path: ['apiVersion']
  })
  assert.deepEqual(refused({ apiversion: 'v1', kind: 'Pod', metadata }), {
    kubectl: validating('apiVersion not set'),
    message: 'the key apiversion must be spelt apiVersion',
    path: ['apiversion']
  })
  assert.equal(refused({ apiVersion: 'v1', Kind: 'Pod', spec: {} }).message, 'the key Kind must be spelt kind')
  const { message } = refused({ apiVerison: 'v1', kind: 'Pod', spec: {} })
  assert.equal(message, 'the key apiVerison must be spelt apiVersion')
  assert.deepEqual(refused({ apiVersion: 'v1', kind: null, metadata }).path, ['kind'])
})

test('values of the wrong type', () => {
  assert.deepEqual(refused({ apiVersion: 'v1', kind: true, metadata }), {
    kubectl: validating("kind isn't string type"), message: 'kind must be a string', path: ['kind']
  })
  assert.deepEqual(refused({ apiVersion: 1, kind: 'Pod', metadata }), {
    kubectl: validating("apiVersion isn't string type"), message: 'apiVersion must be a string', path: ['apiVersion']
  })
  assert.deepEqual(refused({ apiVersion: 'a/b/c', kind: 'Pod', metadata }), {
    kubectl: validating('unexpected GroupVersion string: a/b/c'),
    message: 'apiVersion must be VERSION or GROUP/VERSION',
    path: ['apiVersion']
  })
})

test('empty values', () => {
  const document = { metadata: { name: '<z>', annotations: { b: 'x', a: 1.5 } }, kind: '', apiVersion: 'v1' }
  assert.deepEqual(refused(document), {
    kubectl:
      `Object 'Kind' is missing in '{"apiVersion":"v1","kind":"",` +
      `"metadata":{"annotations":{"a":1.5,"b":"x"},"name":"\\u003cz\\u003e"}}'`,
    message: 'kind is empty',
    path: ['kind']
  })
  assert.deepEqual(refused({ apiVersion: '', kind: 'Pod' }), {
    kubectl: 'the server could not find the requested resource', message: 'apiVersion is empty', path: ['apiVersion']
  })
})

test('among objects, all that is none is refused: kubectl stops there', () => {
  assert.equal(refused({ replicaCount: 1 }, true).kubectl, validating('[apiVersion not set, kind not set]'))
  assert.equal(refused('text', true).kubectl, validating('invalid object to validate'))
  assert.equal(kindOf(null, true), 'skipped')
  assert.equal(kindOf({ apiVersion: 'v1', kind: 'Config' }, true), 'skipped')
})

test('a bare list of objects', () => {
  const list = [{ apiVersion: 'v1', kind: 'Pod' }]
  assert.equal(refused(list).kubectl, validating('invalid object to validate'))
  assert.match(refused(list).message, /kind: List/)
})
