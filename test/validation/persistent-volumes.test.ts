/** PersistentVolumes and their claims, in the words of a real server. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerTo } from './answers.ts'

const nfs = { server: 'files', path: '/p' }
const subdomain =
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and " +
  "end with an alphanumeric character (e.g. 'example.com', regex used for validation is " +
  "'[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')"

function volume(spec: object, metadata: object = {}): object {
  const usual = { accessModes: ['ReadWriteOnce'], capacity: { storage: '1Gi' } }
  const head = { apiVersion: 'v1', kind: 'PersistentVolume', metadata: { name: 'data', ...metadata } }
  return { ...head, spec: { ...usual, ...spec } }
}

function claim(spec: object, metadata: object = {}): object {
  const usual = { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } }
  const names = { name: 'data', namespace: 'blog' }
  const head = { apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { ...names, ...metadata } }
  return { ...head, spec: { ...usual, ...spec } }
}

test('a volume has one source and a capacity', () => {
  const cases: readonly (readonly [spec: object, refusal: string])[] = [
    [{ nfs }, ''],
    [
      { gcePersistentDisk: { partition: 300 }, cephfs: {}, flexVolume: {} },
      '[spec.persistentDisk.pdName: Required value, ' +
        'spec.persistentDisk.partition: Invalid value: 300: must be between 1 and 255, inclusive, ' +
        'spec.cephFS: Forbidden: may not specify more than 1 volume type, spec.flexVolume.driver: Required value]'
    ],
    [
      { capacity: { storage: '0' }, accessModes: [] },
      '[spec.accessModes: Required value, spec.capacity[storage]: Invalid value: "0": must be greater than zero, ' +
        'spec: Required value: must specify a volume type]'
    ],
    [
      // One was written with a fraction, the other with one that is kept as a large number.
      { nfs, capacity: { storage: '0.5Gi', iops: '0.5' } },
      'spec.capacity: Unsupported value: core.ResourceList{' +
        '"iops":resource.Quantity{i:resource.int64Amount{value:5, scale:-1}, ' +
        'd:resource.infDecAmount{Dec:(*inf.Dec)(nil)}, s:"", Format:"DecimalSI"}, ' +
        '"storage":resource.Quantity{i:resource.int64Amount{value:0, scale:0}, ' +
        'd:resource.infDecAmount{Dec:(*inf.Dec)(0x0)}, s:"", Format:"BinarySI"}}: supported values: "storage"'
    ],
    [
      { hostPath: { path: '/./' }, persistentVolumeReclaimPolicy: 'Recycle' },
      "spec.persistentVolumeReclaimPolicy: Forbidden: may not be 'recycle' for a hostPath mount of '/'"
    ],
    [
      { local: { path: 'a/../b' } },
      '[spec.local.path: Invalid value: "a/../b": must not contain \'..\', ' +
        'spec.nodeAffinity: Required value: Local volume requires node affinity]'
    ],
    [
      {
        iscsi: {
          targetPortal: 't'.repeat(60),
          iqn: 'iqn.2001-04.com.example:a b',
          initiatorName: 'x',
          chapAuthSession: true
        }
      },
      `[spec.iscsi.targetportal: Invalid value: "${'t'.repeat(60)}": ` +
        'Total length of <volume name>:<iscsi.targetPortal> must be under 64 characters if iscsi.initiatorName is ' +
        'specified., ' +
        'spec.iscsi.iqn: Invalid value: "iqn.2001-04.com.example:a b": must be valid format, ' +
        'spec.iscsi.secretRef: Required value, spec.iscsi.initiatorname: Invalid value: "x": must be valid format]'
    ],
    [
      { nfs, accessModes: ['ReadWriteOncePod', 'ReadOnlyMany', 'Mine'] },
      '[spec.accessModes: Unsupported value: "Mine": supported values: "ReadOnlyMany", "ReadWriteMany", ' +
        '"ReadWriteOnce", "ReadWriteOncePod", ' +
        'spec.accessModes: Forbidden: may not use ReadWriteOncePod with other access modes]'
    ]
  ]
  for (const [spec, refusal] of cases) assert.equal(answerTo(volume(spec)).refusal, refusal)
})

test('the cause stands in the field that is meant, whatever the server calls it', () => {
  const { places } = answerTo(volume({ gcePersistentDisk: {}, cephfs: {}, iscsi: {} }))
  assert.deepEqual(places, ['spec.gcePersistentDisk.pdName', 'spec.cephfs', 'spec.iscsi'])
  assert.deepEqual(answerTo(claim({ resources: { requests: { storage: '0' } } })).places, [
    'spec.resources.requests.storage'
  ])
})

test('options of a mount are for sources that can be mounted', () => {
  const annotated = { annotations: { 'volume.beta.kubernetes.io/mount-options': 'ro' } }
  const why = 'may not specify mount options for this volume type'
  const refusal = `metadata.annotations.volume.beta.kubernetes.io/mount-options: Forbidden: ${why}`
  assert.equal(answerTo(volume({ hostPath: { path: '/a' } }, annotated)).refusal, refusal)
  assert.equal(answerTo(volume({ nfs }, annotated)).refusal, '')
})

test('nodes are selected as a Pod selects them, by values that are checked from 1.33 on', () => {
  const affinity = (...terms: readonly object[]): object =>
    volume({ nfs, nodeAffinity: { required: { nodeSelectorTerms: terms } } })
  const at = 'spec.nodeAffinity.required.nodeSelectorTerms'
  assert.equal(answerTo(affinity()).refusal, `${at}: Required value: must have at least one node selector term`)
  const odd = affinity({
    matchExpressions: [{ key: 'a', operator: 'In', values: ['a'] }, { key: 'b', operator: 'Gt' }],
    matchFields: [{ key: 'metadata.name', operator: 'Exists' }, { key: 'x', operator: 'In', values: ['a'] }]
  })
  assert.equal(
    answerTo(odd).refusal,
    `[${at}[0].matchExpressions[1].values: Required value: must be specified single value when \`operator\` is 'Lt' ` +
      `or 'Gt', ${at}[0].matchFields[0].operator: Invalid value: "Exists": not a valid selector operator, ` +
      `${at}[0].matchFields[1].key: Invalid value: "x": not a valid field selector key]`
  )
  const value = affinity({ matchExpressions: [{ key: 'a', operator: 'In', values: ['-'] }] })
  assert.equal(answerTo(value, '1.32').refusal, '')
  assert.match(answerTo(value, '1.33').refusal, /^spec.*\.values\[0\]: Invalid value: "-": a valid label/)
})

test('a claim asks for an amount, and for contents that are named once', () => {
  const group = "must be 'PersistentVolumeClaim' when referencing the default apiGroup"
  const cases: readonly (readonly [spec: object, refusal: string])[] = [
    [
      { accessModes: [], resources: {} },
      '[spec.accessModes: Required value: at least 1 access mode is required, spec.resources[storage]: Required value]'
    ],
    [
      { resources: { requests: { storage: '-1' } }, storageClassName: 'My_Class', volumeMode: 'Disk' },
      '[spec.resources[storage]: Invalid value: "-1": must be greater than zero, ' +
        `spec.storageClassName: Invalid value: "My_Class": ${subdomain}, ` +
        'spec.volumeMode: Unsupported value: "Disk": supported values: "Block", "Filesystem"]'
    ],
    [
      {
        dataSource: { kind: 'PersistentVolumeClaim', name: 'a' },
        dataSourceRef: { kind: 'PersistentVolumeClaim', name: 'b' }
      },
      'spec: Invalid value: field.Path{name:"dataSource", index:"", parent:(*field.Path)(0x0)}: ' +
        'must match dataSourceRef'
    ],
    [
      { dataSourceRef: { kind: 'Backup', name: 'b' } },
      `[spec.dataSource: Invalid value: "Backup": ${group}, spec.dataSourceRef: Invalid value: "Backup": ${group}]`
    ],
    // The old field is for claims and snapshots: anything else is dropped.
    [{ dataSource: { kind: 'Backup', name: 'b' } }, ''],
    // Nor are the contents of another namespace there before the gate is on.
    [{ dataSourceRef: { kind: 'Backup', name: 'b', namespace: 'shop' } }, '']
  ]
  for (const [spec, refusal] of cases) assert.equal(answerTo(claim(spec)).refusal, refusal)
})

test('both fields for the contents of a claim are one and the same place', () => {
  const { places } = answerTo(claim({ dataSourceRef: { apiGroup: '-', kind: 'Backup', name: 'b' } }))
  assert.deepEqual(places, ['spec.dataSourceRef.apiGroup', 'spec.dataSourceRef.apiGroup'])
})

test('a class of attributes is looked at where the release has it', () => {
  const named = volume({ nfs, volumeAttributesClassName: '' })
  assert.equal(answerTo(named, '1.33').refusal, '')
  assert.equal(
    answerTo(named, '1.34').refusal,
    '[spec.volumeAttributesClassName: Required value: an empty string is disallowed, ' +
      'spec.csi: Required value: has to be specified when using volumeAttributesClassName]'
  )
})

test('what is outdated is warned of', () => {
  const old = { annotations: { 'volume.beta.kubernetes.io/storage-class': 'x' } }
  const terms = [{ matchExpressions: [{ key: 'beta.kubernetes.io/os', operator: 'Exists' }] }]
  const spec = {
    glusterfs: { endpoints: 'e', path: 'p' },
    persistentVolumeReclaimPolicy: 'Recycle',
    nodeAffinity: { required: { nodeSelectorTerms: terms } }
  }
  const storageClass =
    'metadata.annotations[volume.beta.kubernetes.io/storage-class]: deprecated since v1.8; use "storageClassName" ' +
    'attribute instead'
  assert.deepEqual(answerTo(volume(spec, old)).warnings, [
    storageClass,
    'spec.persistentVolumeReclaimPolicy: The Recycle reclaim policy is deprecated. Instead, the recommended approach ' +
      'is to use dynamic provisioning.',
    'spec.nodeAffinity.required.nodeSelectorTerms[0].matchExpressions[0].key: beta.kubernetes.io/os is deprecated ' +
      'since v1.14; use "kubernetes.io/os" instead',
    'spec.glusterfs: deprecated in v1.25, non-functional in v1.26+'
  ])
  assert.deepEqual(answerTo(volume({ storageos: { volumeName: 'v' } })).warnings, [
    'spec.storageOS: deprecated in v1.22, non-functional in v1.25+'
  ])
  const resources = { requests: { storage: '1500m' }, limits: { storage: '1800m' } }
  assert.deepEqual(answerTo(claim({ resources }, old)).warnings, [
    storageClass,
    'spec.resources.requests[storage]: fractional byte value "1500m" is invalid, must be an integer',
    'spec.resources.limits[storage]: fractional byte value "1800m" is invalid, must be an integer'
  ])
})
