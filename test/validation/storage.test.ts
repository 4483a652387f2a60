/** The kinds of storage.k8s.io, in the words of a real server. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerTo } from './answers.ts'

const subdomain =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and " +
  "end with an alphanumeric character (e.g. 'example.com', regex used for validation is " +
  "'[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')"
const qualified =
  "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character " +
  "(e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is " +
  "'([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')"

function of(kind: string, rest: object): object {
  return { apiVersion: 'storage.k8s.io/v1', kind, metadata: { name: 'fast' }, ...rest }
}

function storageClass(rest: object): object {
  return of('StorageClass', { provisioner: 'csi.example.com', ...rest })
}

test('a StorageClass names who makes the volumes, how, and where', () => {
  const cases: readonly (readonly [rest: object, refusal: string])[] = [
    [{}, ''],
    [{ provisioner: '' }, 'provisioner: Required value'],
    [
      { provisioner: 'a/b/c', parameters: { '': 'x' }, reclaimPolicy: 'Recycle', volumeBindingMode: 'Later' },
      `[provisioner: Invalid value: "a/b/c": a qualified name ${qualified} with an optional DNS subdomain prefix and ` +
        "'/' (e.g. 'example.com/MyName'), parameters: Invalid value: \"\": field can not be empty., " +
        'reclaimPolicy: Unsupported value: "Recycle": supported values: "Delete", "Retain", ' +
        'volumeBindingMode: Unsupported value: "Later": supported values: "Immediate", "WaitForFirstConsumer"]'
    ],
    [
      { parameters: Object.fromEntries(Array.from({ length: 513 }, (_, index) => [`k${index}`, ''])) },
      'parameters: Too long: may not be more than 512 bytes'
    ],
    [{ parameters: { a: 'x'.repeat(256 * 1024) } }, 'parameters: Too long: may not be more than 262144 bytes'],
    [
      {
        allowedTopologies: [
          { matchLabelExpressions: [{ key: 'zone', values: ['a', 'b'] }] },
          { matchLabelExpressions: [{ key: 'zone', values: ['b', 'a'] }] },
          {},
          { matchLabelExpressions: [{ key: 'y', values: ['a', 'a'] }, { key: 'z' }, { key: 'z', values: ['a'] }] }
        ]
      },
      '[allowedTopologies[1].matchLabelExpressions: Duplicate value: "", ' +
        'allowedTopologies[2].matchLabelExpressions: Duplicate value: "", ' +
        'allowedTopologies[3].matchLabelExpressions[0].values[1]: Duplicate value: "a", ' +
        'allowedTopologies[3].matchLabelExpressions[1].values: Required value, ' +
        'allowedTopologies[3].matchLabelExpressions[2].key: Duplicate value: "z"]'
    ]
  ]
  for (const [rest, refusal] of cases) assert.equal(answerTo(storageClass(rest)).refusal, refusal)
  const old = { matchLabelExpressions: [{ key: 'failure-domain.beta.kubernetes.io/zone', values: ['a'] }] }
  assert.deepEqual(answerTo(storageClass({ allowedTopologies: [old] })).warnings, [
    'allowedTopologies[0].matchLabelExpressions[0].key: deprecated since v1.17; use "topology.kubernetes.io/zone" ' +
      'instead'
  ])
})

test('a VolumeAttributesClass says what it sets', () => {
  assert.equal(
    answerTo(of('VolumeAttributesClass', { driverName: 'csi.example.com' }), '1.34').refusal,
    'parameters: Required value: must contain at least one key/value pair'
  )
})

test('a volume that is attached is a PersistentVolume, or stands in the attachment', () => {
  const attachment = (spec: object): object =>
    of('VolumeAttachment', { spec: { attacher: 'csi.example.com', nodeName: 'node', ...spec } })
  const one = 'must specify exactly one of inlineVolumeSpec and persistentVolumeName'
  const nobody = attachment({ attacher: '', source: {} })
  assert.equal(
    answerTo(nobody).refusal,
    `[spec.attacher: Required value, spec.source: Required value: ${one}, ` +
      `spec.attacher: Invalid value: "": ${subdomain}]`
  )
  assert.equal(answerTo(nobody, '1.36').refusal, `[spec.attacher: Required value, spec.source: Required value: ${one}]`)
  const inline = 'spec.source.inlineVolumeSpec'
  const inContext = 'in the context of inline volumes'
  const inlineVolumeSpec = {
    capacity: { storage: '1' },
    claimRef: { name: 'a' },
    nodeAffinity: {},
    storageClassName: 'a',
    volumeMode: 'Block',
    persistentVolumeReclaimPolicy: 'Delete',
    hostPath: { path: '/' }
  }
  assert.equal(
    answerTo(attachment({ source: { inlineVolumeSpec } })).refusal,
    `[${inline}.claimRef: Forbidden: may not be specified ${inContext}, ` +
      `${inline}.capacity: Forbidden: may not be specified ${inContext}, ` +
      `${inline}.csi: Required value: has to be specified ${inContext}, ${inline}.accessModes: Required value, ` +
      `${inline}.persistentVolumeReclaimPolicy: Forbidden: may only be Retain ${inContext}, ` +
      `${inline}.nodeAffinity: Forbidden: may not be specified ${inContext}, ` +
      `${inline}.storageClassName: Forbidden: may not be specified ${inContext}, ` +
      `${inline}.volumeMode: Forbidden: may not specify volumeMode other than Filesystem ${inContext}]`
  )
})

test('a driver asks for one token of each audience', () => {
  const spec = {
    fsGroupPolicy: 'Some',
    volumeLifecycleModes: ['Forever'],
    tokenRequests: [{ expirationSeconds: 60 }, { audience: '' }, { audience: 'a', expirationSeconds: 4294967297 }]
  }
  assert.equal(
    answerTo(of('CSIDriver', { spec })).refusal,
    '[spec.fsGroupPolicy: Unsupported value: "Some": supported values: "File", "None", "ReadWriteOnceWithFSType", ' +
      'spec.tokenRequests[0].expirationSeconds: Invalid value: 60: may not specify a duration less than 10 minutes, ' +
      'spec.tokenRequests[1].audience: Duplicate value: "", ' +
      'spec.tokenRequests[2].expirationSeconds: Invalid value: 4294967297: may not specify a duration larger than ' +
      '2^32 seconds, ' +
      'spec.volumeLifecycleModes: Unsupported value: "Forever": supported values: "Persistent", "Ephemeral"]'
  )
  const late = of('CSIDriver', { spec: { nodeAllocatableUpdatePeriodSeconds: 5 } })
  assert.equal(answerTo(late, '1.34').refusal, '')
  assert.match(answerTo(late, '1.35').refusal, /Invalid value: 5: must be greater than or equal to 10 seconds$/)
})

test('a node has each driver once', () => {
  const drivers = [
    { name: 'd', nodeID: 'n', topologyKeys: ['a', 'a', 'b/'] },
    { name: 'd', nodeID: 'x'.repeat(257), allocatable: { count: -1 } }
  ]
  const { refusal, places } = answerTo(of('CSINode', { spec: { drivers } }))
  assert.equal(
    refusal,
    '[spec.drivers[0]: Duplicate value: "a", spec.drivers[0]: Invalid value: "b/": name part must be non-empty, ' +
      `spec.drivers[0]: Invalid value: "b/": name part ${qualified}, ` +
      `spec.drivers[1].nodeID: Invalid value: "${'x'.repeat(257)}": must be 256 characters or less, ` +
      'spec.drivers[1].allocatable.count: Invalid value: -1: must be greater than or equal to 0, ' +
      'spec.drivers[1].name: Duplicate value: "d"]'
  )
  assert.equal(places[0], 'spec.drivers.0.topologyKeys.1')
})

test('the space that a class has on some nodes is none below nothing', () => {
  const head = { metadata: { name: 'fast', namespace: 'blog' } }
  const capacity = (rest: object): object => of('CSIStorageCapacity', { ...head, ...rest })
  const selector = { matchExpressions: [{ key: 'a', operator: 'In' }] }
  assert.equal(
    answerTo(capacity({ capacity: '-1', nodeTopology: selector })).refusal,
    "[nodeTopology.matchExpressions[0].values: Required value: must be specified when `operator` is 'In' or 'NotIn', " +
      `storageClassName: Invalid value: "": ${subdomain}, ` +
      'capacity: Invalid value: "-1": must be greater than or equal to 0]'
  )
  const nodeTopology = {
    matchLabels: { 'beta.kubernetes.io/arch': 'a' },
    matchExpressions: [{ key: 'node-role.kubernetes.io/master', operator: 'Exists' }]
  }
  assert.deepEqual(answerTo(capacity({ storageClassName: 'x', nodeTopology })).warnings, [
    'nodeTopology.matchExpressions[0].key: node-role.kubernetes.io/master is use ' +
      '"node-role.kubernetes.io/control-plane" instead',
    'nodeTopology.matchLabels.beta.kubernetes.io/arch: deprecated since v1.14; use "kubernetes.io/arch" instead'
  ])
})
