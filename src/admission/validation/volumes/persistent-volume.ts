/**
 * What a PersistentVolume is made of, or a volume that a VolumeAttachment has inline.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, ValidatePersistentVolumeSpec.
 */
import { append } from '../../../append.ts'
import { posix } from 'node:path'
import type * as core from '../../../kube/api/core-v1.ts'
import { isOn } from '../../../kube/gates.ts'
import type { Origins } from '../../../kube/json.ts'
import { quantityOf, scaledValue, zero } from '../../../kube/quantity.ts'
import { sortedEntries } from '../../../kube/sorted.ts'
import type { KubernetesVersion } from '../../../rule.ts'
import { child, forbidden, invalid, key, malformed, required, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isDns1123Subdomain } from '../formats.ts'
import { goResourceList } from '../go-syntax.ts'
import { validateNodeSelector } from '../pod/node-selector.ts'
import { validateAccessModes, validatePositive, validateVolumeMode } from './claims.ts'
import { validateCsiOfPersistentVolume } from './csi.ts'
import {
  validateAwsElasticBlockStore, validateAzureDisk, validateAzureFileOfPersistentVolume,
  validateCinderOfPersistentVolume, validateGcePersistentDisk, validatePhotonDisk, validateVsphereDisk
} from './disks.ts'
import { validateIscsiOfPersistentVolume } from './iscsi.ts'
import {
  validateCephFs, validateFibreChannel, validateFlexVolume, validateFlocker, validateGlusterfsOfPersistentVolume,
  validateNfs, validatePortworx, validateQuobyte, validateRbd, validateScaleIo, validateStorageOsOfPersistentVolume
} from './network.ts'
import { validateHostPath, validateLocal } from './node.ts'
import { validateSources } from './sources.ts'
import type { Sources } from './sources.ts'

const none: readonly FieldError[] = []

/** Who has the volume. */
export interface PersistentVolumeOptions {
  readonly kubernetes: KubernetesVersion
  /** Empty for an inline volume. */
  readonly name: string
  /** In a VolumeAttachment. */
  readonly isInline: boolean
  /** Where the volume was written. */
  readonly origins: Origins
}

/** What the checks of the sources have to know. */
interface Owned extends PersistentVolumeOptions {
  readonly hasNodeAffinity: boolean
  readonly at: Field
}

const sources: Sources<core.PersistentVolumeSpec, Owned> = {
  hostPath: validateHostPath,
  gcePersistentDisk: { check: validateGcePersistentDisk, named: 'persistentDisk' },
  awsElasticBlockStore: validateAwsElasticBlockStore,
  glusterfs: validateGlusterfsOfPersistentVolume,
  flocker: validateFlocker,
  nfs: validateNfs,
  rbd: validateRbd,
  quobyte: validateQuobyte,
  cephfs: { check: validateCephFs, namedAsExtra: 'cephFS' },
  iscsi: validateIscsiOfPersistentVolume,
  cinder: validateCinderOfPersistentVolume,
  fc: validateFibreChannel,
  flexVolume: { check: validateFlexVolume, mayBeExtra: true },
  azureFile: validateAzureFileOfPersistentVolume,
  vsphereVolume: validateVsphereDisk,
  photonPersistentDisk: validatePhotonDisk,
  portworxVolume: validatePortworx,
  azureDisk: validateAzureDisk,
  scaleIO: validateScaleIo,
  local: (source, at, { hasNodeAffinity, at: atSpec }) => [
    ...validateLocal(source, at),
    ...(hasNodeAffinity ? [] : [required(child(atSpec, 'nodeAffinity'), 'Local volume requires node affinity')])
  ],
  storageos: validateStorageOsOfPersistentVolume,
  csi: validateCsiOfPersistentVolume
}

/** The complaints about a volume's spec. */
export function validatePersistentVolumeSpec(
  spec: core.PersistentVolumeSpec,
  at: Field,
  options: PersistentVolumeOptions
): readonly FieldError[] {
  const { accessModes = [], capacity, hostPath, nodeAffinity, persistentVolumeReclaimPolicy: policy } = spec
  const { isInline } = options
  const errors: FieldError[] = []
  if (isInline) append(errors, validateInline(spec, at))
  if (accessModes.length === 0) errors.push(required(child(at, 'accessModes'), ''))
  append(errors, validateAccessModes(accessModes, child(at, 'accessModes')))
  if (!isInline) append(errors, validateCapacity(capacity, child(at, 'capacity'), options))
  append(errors, validatePolicy(policy, child(at, 'persistentVolumeReclaimPolicy'), isInline))
  if (nodeAffinity !== undefined)
    append(errors, validateNodeAffinity(nodeAffinity, child(at, 'nodeAffinity'), options))
  const hasNodeAffinity = !isInline && nodeAffinity !== undefined
  append(errors, validateSources(spec, sources, at, { ...options, hasNodeAffinity, at }))
  if (policy === 'Recycle' && hostPath?.path !== undefined && posix.normalize(hostPath.path) === '/') {
    const why = "may not be 'recycle' for a hostPath mount of '/'"
    errors.push(forbidden(child(at, 'persistentVolumeReclaimPolicy'), why))
  }
  append(errors, isInline ? validateInlineClasses(spec, at) : validateClasses(spec, at, options))
  return errors
}

/** What the attachment says, or the driver, and not the volume. */
function validateInline({ claimRef, capacity = {}, csi }: core.PersistentVolumeSpec, at: Field): readonly FieldError[] {
  const errors: FieldError[] = []
  if (claimRef !== undefined) errors.push(notInline(child(at, 'claimRef')))
  if (Object.keys(capacity).length > 0) errors.push(notInline(child(at, 'capacity')))
  if (csi === undefined)
    errors.push(required(child(at, 'csi'), 'has to be specified in the context of inline volumes'))
  return errors
}

function notInline(at: Field, what = 'be specified'): FieldError {
  return forbidden(at, `may not ${what} in the context of inline volumes`)
}

function validateCapacity(
  capacity: core.PersistentVolumeSpec['capacity'],
  at: Field,
  { origins }: PersistentVolumeOptions
): readonly FieldError[] {
  const entries = sortedEntries(capacity)
  const errors: FieldError[] = []
  if (entries.length === 0) errors.push(required(at, ''))
  if (capacity?.['storage'] === undefined || entries.length > 1) {
    const error = unsupported(at, goResourceList(capacity, origins), ['storage'])
    const message = 'the capacity of a volume is its storage, and nothing else'
    errors.push(capacity === undefined ? error : { ...error, message })
  }
  for (const [name, amount] of entries) {
    const place = key(at, name)
    const bytes = scaledValue(quantityOf(amount) ?? zero, 0)
    if (bytes < 0n) errors.push(invalid(place, bytes, 'must be a valid resource quantity'))
    append(errors, validatePositive(amount, place))
  }
  return errors
}

const policies = ['Delete', 'Recycle', 'Retain']

function validatePolicy(policy: string | undefined, at: Field, isInline: boolean): readonly FieldError[] {
  if (!policy) return none
  if (!isInline) return policies.includes(policy) ? none : [unsupported(at, policy, policies)]
  return policy === 'Retain' ? none : [forbidden(at, 'may only be Retain in the context of inline volumes')]
}

/** Upstream: validateVolumeNodeAffinity. */
function validateNodeAffinity(
  { required: selector }: core.VolumeNodeAffinity,
  at: Field,
  { isInline, kubernetes }: PersistentVolumeOptions
): readonly FieldError[] {
  if (isInline) return [notInline(at)]
  const place = child(at, 'required')
  if (selector === undefined) return [required(place, 'must specify required node constraints')]
  return validateNodeSelector(selector, place, kubernetes)
}

function validateInlineClasses(
  { storageClassName = '', volumeMode = 'Filesystem' }: core.PersistentVolumeSpec,
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  if (storageClassName !== '') errors.push(notInline(child(at, 'storageClassName')))
  if (volumeMode !== 'Filesystem')
    errors.push(notInline(child(at, 'volumeMode'), 'specify volumeMode other than Filesystem'))
  return errors
}

function validateClasses(
  { storageClassName = '', volumeMode, volumeAttributesClassName: attributes, csi }: core.PersistentVolumeSpec,
  at: Field,
  { kubernetes }: PersistentVolumeOptions
): readonly FieldError[] {
  const errors: FieldError[] = []
  if (storageClassName !== '')
    append(errors, malformed(child(at, 'storageClassName'), storageClassName, isDns1123Subdomain))
  append(errors, validateVolumeMode(volumeMode, child(at, 'volumeMode')))
  if (attributes === undefined || !isOn('VolumeAttributesClass', kubernetes)) return errors
  const place = child(at, 'volumeAttributesClassName')
  if (attributes === '') errors.push(required(place, 'an empty string is disallowed'))
  else append(errors, malformed(place, attributes, isDns1123Subdomain))
  if (csi === undefined)
    errors.push(required(child(at, 'csi'), 'has to be specified when using volumeAttributesClassName'))
  return errors
}
