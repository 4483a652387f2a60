/**
 * Disks and shares of cloud providers.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, validateGCEPersistentDiskVolumeSource and the
 * functions named like it.
 */
import type * as core from '../../../kube/api/core-v1.ts'
import { child, invalid, required, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { inclusiveRange } from '../formats.ts'
import { needing } from './sources.ts'

const needsDiskName = needing<core.GCEPersistentDiskVolumeSource>('pdName')
const needsVolumeId = needing<core.AWSElasticBlockStoreVolumeSource>('volumeID')

/** A disk of Google. */
export function validateGcePersistentDisk(disk: core.GCEPersistentDiskVolumeSource, at: Field): readonly FieldError[] {
  return [...needsDiskName(disk, at), ...validatePartition(disk, at)]
}

/** A disk of Amazon. */
export function validateAwsElasticBlockStore(
  disk: core.AWSElasticBlockStoreVolumeSource,
  at: Field
): readonly FieldError[] {
  return [...needsVolumeId(disk, at), ...validatePartition(disk, at)]
}

/** 0 stands for no partition, but the text does not say so. */
function validatePartition({ partition = 0 }: { readonly partition?: number }, at: Field): readonly FieldError[] {
  if (partition >= 0 && partition <= 255) return []
  return [invalid(child(at, 'partition'), partition, inclusiveRange(1, 255))]
}

/** A disk of VMware. */
export const validateVsphereDisk = needing<core.VsphereVirtualDiskVolumeSource>('volumePath')
/** A disk of VMware, for a platform that is gone. */
export const validatePhotonDisk = needing<core.PhotonPersistentDiskVolumeSource>('pdID')
/** A share of Microsoft. */
export const validateAzureFile = needing<core.AzureFileVolumeSource>('secretName', 'shareName')

/** The same of a PersistentVolume, whose Secret may be in another namespace. */
export function validateAzureFileOfPersistentVolume(
  share: core.AzureFilePersistentVolumeSource,
  at: Field
): readonly FieldError[] {
  const errors = validateAzureFile(share, at)
  return share.secretNamespace === '' ? [...errors, required(child(at, 'secretNamespace'), '')] : errors
}

const cachingModes = ['None', 'ReadOnly', 'ReadWrite']
const diskKinds = ['Dedicated', 'Managed', 'Shared']
const managedDiskUri =
  '/subscriptions/{sub-id}/resourcegroups/{group-name}/providers/microsoft.compute/disks/{disk-id}'
const blobUri = 'https://{account-name}.blob.core.windows.net/{container-name}/{disk-name}.vhd'
const needsDisk = needing<core.AzureDiskVolumeSource>('diskName', 'diskURI')

/** A disk of Microsoft. */
export function validateAzureDisk(disk: core.AzureDiskVolumeSource, at: Field): readonly FieldError[] {
  const { cachingMode, kind, diskURI = '' } = disk
  const errors: FieldError[] = [...needsDisk(disk, at)]
  if (cachingMode !== undefined && !cachingModes.includes(cachingMode))
    errors.push(unsupported(child(at, 'cachingMode'), cachingMode, cachingModes))
  if (kind === undefined) return errors
  if (!diskKinds.includes(kind)) errors.push(unsupported(child(at, 'kind'), kind, diskKinds))
  const isManaged = kind === 'Managed'
  if (!diskURI.startsWith(isManaged ? '/subscriptions/' : 'https://')) {
    const form = isManaged ? managedDiskUri : blobUri
    const message = `a disk of the kind ${kind} has a URI such as ${form}, and not ${diskURI || 'nothing'}`
    errors.push({ ...unsupported(child(at, 'diskURI'), diskURI, [form]), message })
  }
  return errors
}

/** A disk of OpenStack. */
export function validateCinder(
  { volumeID = '', secretRef }: core.CinderVolumeSource,
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  if (volumeID === '') errors.push(required(child(at, 'volumeID'), ''))
  if (secretRef !== undefined && !secretRef.name) errors.push(required(child(at, 'secretRef', 'name'), ''))
  return errors
}

/** The same of a PersistentVolume, whose Secret may be in any namespace. */
export function validateCinderOfPersistentVolume(
  volume: core.CinderPersistentVolumeSource,
  at: Field
): readonly FieldError[] {
  const errors = validateCinder(volume, at)
  if (volume.secretRef === undefined || volume.secretRef.namespace) return errors
  return [...errors, required(child(at, 'secretRef', 'namespace'), '')]
}
