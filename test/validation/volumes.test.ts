/** Volumes of a Pod and their mounts, in the words of a real server. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { child, field, item } from '../../src/admission/validation/field.ts'
import type { FieldError } from '../../src/admission/validation/field.ts'
import { validateVolumeDevices, validateVolumeMounts } from '../../src/admission/validation/pod/mounts.ts'
import { validateVolumes } from '../../src/admission/validation/pod/volumes.ts'
import type { Container, Pod } from '../../src/kube/api/core-v1.ts'
import { prepared } from '../decoded.ts'

/** The complaints about a Pod's volumes, and then about the mounts of its container. */
function complaints(volumes: readonly object[], container: object = {}): readonly FieldError[] {
  const containers = [{ name: 'c', image: 'i', ...container }]
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web' }, spec: { containers, volumes } }
  const { spec } = prepared(pod, '1.32') as Pod
  const at = item(child(field('spec'), 'containers'), 0)
  const first: Container = spec?.containers?.[0] ?? {}
  const options = { kubernetes: '1.32', podName: 'web', origins: new Map() } as const
  const checked = validateVolumes(spec?.volumes ?? [], child(field('spec'), 'volumes'), options)
  return [
    ...checked.errors,
    ...validateVolumeMounts(first, checked.volumes, at),
    ...validateVolumeDevices(first, checked.volumes, at)
  ]
}

function texts(volumes: readonly object[], container: object = {}): readonly string[] {
  return complaints(volumes, container).map(({ text }) => text)
}

function places(volumes: readonly object[], container: object = {}): readonly string[] {
  return complaints(volumes, container).map(({ path }) => path.join('.'))
}

const claim = { persistentVolumeClaim: { claimName: 'data' } }

test('a volume has a name of its own and one source', () => {
  const volumes = [
    { name: 'a', secret: { secretName: 's' }, downwardAPI: {}, cephfs: {} },
    { name: 'b' },
    { emptyDir: {} },
    { name: 'b', hostPath: { path: '/a/../b', type: 'Dir' } },
    { name: 'b', emptyDir: {} }
  ]
  assert.deepEqual(texts(volumes), [
    'spec.volumes[0].cephFS: Forbidden: may not specify more than 1 volume type',
    'spec.volumes[0].downwarAPI: Forbidden: may not specify more than 1 volume type',
    'spec.volumes[2].name: Required value',
    'spec.volumes[3].hostPath.path: Invalid value: "/a/../b": must not contain \'..\'',
    'spec.volumes[3].hostPath.type: Unsupported value: "Dir": supported values: "", "BlockDevice", "CharDevice", ' +
      '"Directory", "DirectoryOrCreate", "File", "FileOrCreate", "Socket"',
    'spec.volumes[3].name: Duplicate value: "b"',
    'spec.volumes[4].name: Duplicate value: "b"'
  ])
  assert.deepEqual(places(volumes).slice(0, 2), ['spec.volumes.0.cephfs', 'spec.volumes.0.downwardAPI'])
})

test('a file has a key, a path down from the volume, and a mode', () => {
  const items = [{ key: 'k', path: '../x' }, { path: '..x', mode: -1 }]
  const mode = 'must be a number between 0 and 0777 (octal), both inclusive'
  assert.deepEqual(texts([{ name: 'a', secret: { defaultMode: 512, items } }]), [
    'spec.volumes[0].secret.secretName: Required value',
    `spec.volumes[0].secret.defaultMode: Invalid value: 512: ${mode}`,
    'spec.volumes[0].secret.items[0].path: Invalid value: "../x": must not contain \'..\'',
    'spec.volumes[0].secret.items[1].key: Required value',
    'spec.volumes[0].secret.items[1].path: Invalid value: "..x": must not start with \'..\'',
    `spec.volumes[0].secret.items[1].mode: Invalid value: -1: ${mode}`
  ])
})

test('of what is projected into one volume, no two have the same path', () => {
  const file = { key: 'k', path: 'x' }
  const fields = [
    { path: 'x', fieldRef: { fieldPath: 'spec.nodeName' } },
    { path: 'y', resourceFieldRef: { resource: 'limits.cpu', divisor: '1Mi' } },
    { path: 'z' }
  ]
  const sources = [
    { secret: { name: 's', items: [file] }, configMap: { items: [file] } },
    { serviceAccountToken: { path: '/t', expirationSeconds: 60 } },
    { downwardAPI: { items: fields } }
  ]
  const volumes = [{ name: 'a', projected: { sources } }]
  const at = 'spec.volumes[0].projected'
  assert.deepEqual(texts(volumes), [
    `${at}.sources[0].configMap.name: Required value`,
    `${at}: Invalid value: "": conflicting duplicate paths`,
    `${at}.sources[0]: Forbidden: may not specify more than 1 volume type per source`,
    `${at}.sources[1].serviceAccountToken.expirationSeconds: Invalid value: 60: may not specify a duration less than ` +
      '10 minutes',
    `${at}.path: Invalid value: "/t": must be a relative path`,
    `${at}.sources[2].downwardAPI.fieldRef.fieldPath: Unsupported value: "spec.nodeName": supported values: ` +
      '"metadata.annotations", "metadata.labels", "metadata.name", "metadata.namespace", "metadata.uid"',
    `${at}: Invalid value: "x": conflicting duplicate paths`,
    `${at}.sources[2].downwardAPI.resourceFieldRef.containerName: Required value`,
    `${at}.sources[2].downwardAPI.resourceFieldRef.divisor: Invalid value: "limits.cpu": only divisor's values 1m ` +
      'and 1 are supported with the cpu resource',
    `${at}.sources[2].downwardAPI: Required value: one of fieldRef and resourceFieldRef is required`
  ])
  const source = 'spec.volumes.0.projected.sources'
  assert.deepEqual(places(volumes).slice(4), [
    `${source}.1.serviceAccountToken.path`,
    `${source}.2.downwardAPI.items.0.fieldRef.fieldPath`,
    `${source}.2.downwardAPI.items.0.path`,
    `${source}.2.downwardAPI.items.1.resourceFieldRef.containerName`,
    `${source}.2.downwardAPI.items.1.resourceFieldRef.divisor`,
    `${source}.2.downwardAPI.items.2`
  ])
})

test('the claim of an ephemeral volume is the volume\'s alone', () => {
  const metadata = { name: 'n', uid: 'u', finalizers: [], labels: { a: 'b' } }
  const template = { metadata, spec: { accessModes: ['ReadWriteOnce'] } }
  const volumes = [
    { name: 'a', persistentVolumeClaim: { claimName: 'web-b' } },
    { name: 'b', ephemeral: { volumeClaimTemplate: template } }
  ]
  const at = 'spec.volumes[1].ephemeral.volumeClaimTemplate'
  assert.deepEqual(texts(volumes), [
    'spec.volumes[0].persistentVolumeClaim.claimName: Invalid value: "web-b": must not reference a PVC that gets ' +
      'created for an ephemeral volume',
    `${at}.metadata.name: Forbidden: cannot be set`,
    `${at}.metadata.uID: Forbidden: cannot be set`,
    `${at}.metadata.finalizers: Forbidden: cannot be set`,
    `${at}.spec.resources[storage]: Required value`
  ])
  assert.equal(places(volumes)[2], 'spec.volumes.1.ephemeral.volumeClaimTemplate.metadata.uid')
  const long = { name: 'b'.repeat(250), ephemeral: { volumeClaimTemplate: {} } }
  assert.equal(places([long])[0], 'spec.volumes.0.ephemeral.volumeClaimTemplate.spec.accessModes')
  assert.equal(places([long])[2], 'spec.volumes.0.name')
})

test('drivers, disks and file servers have rules of their own', () => {
  const volumes = [
    { name: 'a', azureDisk: { diskName: 'd', diskURI: 'http://x', kind: 'Managed', cachingMode: 'All' } },
    { name: 'b', fc: { targetWWNs: ['x'], wwids: ['y'], lun: 256 } },
    { name: 'c', quobyte: { registry: 'a:1,b', volume: 'v' } },
    { name: 'd', flexVolume: { driver: 'd', options: { 'x.K8s.io/y': 'z' } } },
    { name: 'e', csi: { driver: 'd', nodePublishSecretRef: {} } }
  ]
  assert.deepEqual(texts(volumes), [
    'spec.volumes[0].azureDisk.cachingMode: Unsupported value: "All": supported values: "None", "ReadOnly", ' +
      '"ReadWrite"',
    'spec.volumes[0].azureDisk.diskURI: Unsupported value: "http://x": supported values: ' +
      '"/subscriptions/{sub-id}/resourcegroups/{group-name}/providers/microsoft.compute/disks/{disk-id}"',
    'spec.volumes[1].fc.targetWWNs: Invalid value: []string{"x"}: targetWWNs and wwids can not be specified ' +
      'simultaneously',
    'spec.volumes[1].fc.lun: Invalid value: 256: must be between 0 and 255, inclusive',
    'spec.volumes[2].quobyte.registry: Invalid value: "a:1,b": must be a host:port pair or multiple pairs separated ' +
      'by commas',
    'spec.volumes[3].flexVolume.options[x.K8s.io/y]: Invalid value: "x.K8s.io/y": kubernetes.io and k8s.io ' +
      'namespaces are reserved',
    'spec.volumes[4].csi.nodePublishSecretRef.name: Required value'
  ])
})

test('the name of an iSCSI target has one of three forms', () => {
  const isGood = (iqn: string): boolean => texts([{ name: 'a', iscsi: { targetPortal: 'p', iqn } }]).length === 0
  const good = [
    'iqn.2001-04.com.example:storage:1', 'iqn:iqn.2001-04.b:c', 'iqn;iqn.2001-04.b:c', 'eui.0123456789abcDEF',
    `naa.${'0'.repeat(32)}`
  ]
  const bad = [
    'iqn.2001-04.com.example', 'iqn.2001-04.b:', 'iqn.2001-04.:c', 'iqn.2001-04.b:c d', 'iqn.2001-04.b_b:c', 'eui.0123',
    'naa.0123', 'other'
  ]
  assert.deepEqual([...good, ...bad].filter(isGood), good)
  assert.ok(!isGood('iqn.2001-04.'.repeat(50_000)))
})

test('a mount finds its volume, and has a place of its own', () => {
  const volumes = [{ name: 'a', emptyDir: {} }, { name: 'b', ...claim }]
  const volumeMounts = [
    { name: 'a', mountPath: '/x', subPath: '/y/../z', subPathExpr: '$(A)' },
    { name: 'b', mountPath: '/x', mountPropagation: 'Bidirectional', recursiveReadOnly: 'Enabled' },
    { name: 'c', mountPath: '' }
  ]
  const at = 'spec.containers[0].volumeMounts'
  assert.deepEqual(texts(volumes, { volumeMounts }), [
    `${at}.subPath: Invalid value: "/y/../z": must be a relative path`,
    `${at}.subPath: Invalid value: "/y/../z": must not contain '..'`,
    `${at}[0].subPathExpr: Invalid value: "$(A)": subPathExpr and subPath are mutually exclusive`,
    `${at}[1].mountPath: Invalid value: "/x": must be unique`,
    `${at}.mountPropagation: Forbidden: Bidirectional mount propagation is available only to privileged containers`,
    `${at}.recursiveReadOnly: Forbidden: may only be specified when readOnly is true`,
    `${at}.recursiveReadOnly: Forbidden: may only be specified when mountPropagation is None or not specified`,
    `${at}[2].name: Not found: "c"`,
    `${at}[2].mountPath: Required value`
  ])
  assert.equal(places(volumes, { volumeMounts })[4], 'spec.containers.0.volumeMounts.1.mountPropagation')
  const privileged = { securityContext: { privileged: true } }
  const shared = [{ name: 'a', mountPath: '/x', mountPropagation: 'Bidirectional' }]
  assert.deepEqual(texts(volumes, { ...privileged, volumeMounts: shared }), [])
})

test('a device is a claim, and no mount beside it', () => {
  const volumes = [{ name: 'a', emptyDir: {} }, { name: 'b', ...claim }]
  const volumeMounts = [{ name: 'b', mountPath: '/dev/a' }]
  const volumeDevices = [
    { name: 'a', devicePath: '/dev/a' },
    { name: 'b', devicePath: '/dev/../b' },
    { name: 'x', devicePath: '' }
  ]
  const at = 'spec.containers[0]'
  assert.deepEqual(texts(volumes, { volumeMounts, volumeDevices }), [
    `${at}.volumeMounts[0].name: Invalid value: "b": must not already exist in volumeDevices`,
    `${at}.volumeMounts[0].mountPath: Invalid value: "/dev/a": must not already exist as a path in volumeDevices`,
    `${at}.volumeDevices[0].name: Invalid value: "a": can only use volume source type of PersistentVolumeClaim or ` +
      'Ephemeral for block mode',
    `${at}.volumeDevices[0].devicePath: Invalid value: "/dev/a": must not already exist as a path in volumeMounts`,
    `${at}.volumeDevices[1].devicePath: Invalid value: "/dev/../b": can not contain backsteps ('..')`,
    `${at}.volumeDevices[1].name: Invalid value: "b": must not already exist in volumeMounts`,
    `${at}.volumeDevices[2].name: Not found: "x"`,
    `${at}.volumeDevices[2].devicePath: Required value`
  ])
})
