/** What passes: Events, requests for certificates, and what only asks or orders; in the words of a real server. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeManifest } from '../../src/admission/manifest.ts'
import { levelCluster } from '../../src/cluster/levels.ts'
import { manifestsIn } from '../../src/read/manifest.ts'
import { readDocuments } from '../../src/read/read.ts'
import { answerTo } from './answers.ts'

const metadata = { name: 'x' }

/** The server's refusal, with its code. */
function refusalOf(object: object): string {
  const [manifest] = manifestsIn(readDocuments(JSON.stringify(object)))
  assert.ok(manifest)
  const world = { cluster: levelCluster('privileged', '1.32'), namespaceLabels: () => ({}) }
  const [first] = judgeManifest(manifest, world, () => '').judgement.responses
  return first === undefined ? '' : `${first.code} ${first.message}`
}

test('the two versions of an Event are refused as one kind', () => {
  assert.equal(
    refusalOf({ apiVersion: 'v1', kind: 'Event', metadata, involvedObject: { namespace: 'other' } }),
    '422 Event "x" is invalid: involvedObject.namespace: Invalid value: "other": does not match event.namespace'
  )
  const regarding = { namespace: 'default' }
  assert.equal(
    refusalOf({ apiVersion: 'events.k8s.io/v1', kind: 'Event', metadata, regarding, type: 'x', deprecatedCount: 1 }),
    '422 Event "x" is invalid: [eventTime: Required value, type: Invalid value: "": has invalid value: x, ' +
      'count: Invalid value: "": needs to be unset]'
  )
})

test('questions and orders need no name, and are refused in ways of their own', () => {
  assert.equal(
    refusalOf({ apiVersion: 'authorization.k8s.io/v1', kind: 'SubjectAccessReview', spec: {} }),
    '422 .authorization.k8s.io "" is invalid: [spec.resourceAttributes: Invalid value: "null": exactly one of ' +
      'nonResourceAttributes or resourceAttributes must be specified, spec.user: Invalid value: "": at least one of ' +
      'user or group must be specified]'
  )
  assert.equal(
    refusalOf({ apiVersion: 'authentication.k8s.io/v1', kind: 'TokenReview', spec: {} }),
    '400 token is required for TokenReview in authentication'
  )
  assert.equal(refusalOf({ apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' }), '')
  const binding = { apiVersion: 'v1', kind: 'Binding', metadata, target: { kind: 'x' } }
  assert.equal(
    refusalOf(binding),
    '500 [target.kind: Unsupported value: "x": supported values: "Node", "<empty>", target.name: Required value]'
  )
  assert.equal(answerTo({ ...binding, target: { name: 'node' } }).undecided.length, 1)
})

const request = `-----BEGIN CERTIFICATE REQUEST-----
MIHGMG4CAQAwDDEKMAgGA1UEAwwBYTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IA
BAkguGBaEkt29spK0OUuzW6QuszQEm6VpAAqUAFQ2KmsNYvBDvNEgJyDGhWaR6mq
xt62PgAJl8Dch+KonR/LCyOgADAKBggqhkjOPQQDAgNIADBFAiEAx3iUYwoOW8gq
h5cm4Y8mAEzxosWfNqs/289yWus0yBUCIDKpfPG1s9+lJQmFMiDoqqHxSFSyRgC1
1ZboMP9xcbN5
-----END CERTIFICATE REQUEST-----
`

function certificateRequest(text: string, rest: object): object {
  const spec = { request: Buffer.from(text).toString('base64'), ...rest }
  return { apiVersion: 'certificates.k8s.io/v1', kind: 'CertificateSigningRequest', metadata, spec }
}

test('a request for a certificate is signed by its own key', () => {
  const of = (text: string): string => {
    const { refusal } = answerTo(certificateRequest(text, { signerName: 'example.com/a', usages: ['client auth'] }))
    return refusal.replace(/\[\]byte\{[^}]*\}/, '…')
  }
  const wrong = (why: string): string => `spec.request: Invalid value: …: ${why}`
  assert.equal(of(request), '')
  for (const text of ['x', request.replaceAll('CERTIFICATE REQUEST', 'CERTIFICATE')])
    assert.equal(of(text), wrong('PEM block type must be CERTIFICATE REQUEST'))
  const bytes = Buffer.from(request.replaceAll(/-----.*-----/g, ''), 'base64')
  const pem = (der: Buffer): string =>
    `-----BEGIN CERTIFICATE REQUEST-----\n${der.toString('base64')}\n-----END CERTIFICATE REQUEST-----\n`
  assert.equal(of(pem(bytes.subarray(0, 50))), wrong('asn1: syntax error: data truncated'))
  assert.equal(of(pem(Buffer.concat([bytes, bytes]))), wrong('asn1: syntax error: trailing data'))
  const forged = Buffer.from(bytes)
  forged[forged.length - 1]! ^= 1
  assert.equal(of(pem(forged)), wrong('x509: ECDSA verification failure'))
})

test('who may sign, and for what', () => {
  assert.equal(
    answerTo(certificateRequest(request, { signerName: 'kubernetes.io/x/y', expirationSeconds: 1 })).refusal,
    '[spec.usages: Required value, spec.signerName: Invalid value: "kubernetes.io/x/y": must be a fully qualified ' +
      "domain and path of the form 'example.com/signer-name', spec.expirationSeconds: Invalid value: 1: may not " +
      'specify a duration less than 600 seconds (10 minutes)]'
  )
})

test('a review with metadata is refused, and a number beyond those of JavaScript printed as it is', () => {
  const object = {
    apiVersion: 'authorization.k8s.io/v1',
    kind: 'SelfSubjectAccessReview',
    metadata: { generation: 2 ** 53 },
    spec: { nonResourceAttributes: { path: '/', verb: 'get' } }
  }
  const before = 'Invalid value: v1.ObjectMeta{Name:"", GenerateName:"", Namespace:"", SelfLink:"", UID:"", ' +
    'ResourceVersion:"", Generation:9007199254740992, CreationTimestamp:'
  assert.ok(answerTo(object).refusal.includes(before))
  assert.ok(answerTo(object, '1.34').refusal.includes('Invalid value: {"generation":9007199254740992}: must be empty'))
})

test('owners that are named twice are left out, with a warning', () => {
  const owner = { apiVersion: 'v1', kind: 'Pod', name: 'a', uid: 'u' }
  const named = { name: 'x', ownerReferences: [owner, { ...owner, name: 'b' }, owner] }
  const { warnings, places } = answerTo({ apiVersion: 'v1', kind: 'ConfigMap', metadata: named })
  assert.deepEqual(warnings, [
    '.metadata.ownerReferences contains duplicate entries; API server dedups owner references in 1.20+, and may ' +
      'reject such requests as early as 1.24; please fix your requests; duplicate UID(s) observed: u'
  ])
  assert.deepEqual(places, ['metadata.ownerReferences.2'])
})

test('a deprecated version is warned of from the release on that deprecates it, whatever becomes of the object', () => {
  const endpoints = { apiVersion: 'v1', kind: 'Endpoints', metadata }
  const warning = 'v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice'
  assert.deepEqual(answerTo(endpoints).warnings, [])
  assert.deepEqual(answerTo(endpoints, '1.33').warnings, [warning])
  assert.deepEqual(answerTo({ ...endpoints, foo: 1 }, '1.33').warnings, [warning])
  const schema = { apiVersion: 'flowcontrol.apiserver.k8s.io/v1beta3', kind: 'FlowSchema', metadata: { name: 'A' } }
  const { warnings, refusal } = answerTo(schema, '1.31')
  assert.deepEqual(warnings, [
    'flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema is deprecated in v1.29+, unavailable in v1.32+; use ' +
      'flowcontrol.apiserver.k8s.io/v1 FlowSchema'
  ])
  assert.notEqual(refusal, '')
  assert.deepEqual(answerTo(schema, '1.28').warnings, [])
})
