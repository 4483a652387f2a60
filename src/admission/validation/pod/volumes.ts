/**
 * Volumes of a Pod.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, ValidateVolumes, validateVolumeSource.
 */
import { append } from '../../../append.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import { goQuote } from '../../../kube/quote.ts'
import type { Field, FieldError } from '../field.ts'
import { child, duplicate, invalid, item, required } from '../field.ts'
import { isDns1123Label, isDns1123Subdomain } from '../formats.ts'
import { validateClaimTemplate } from '../volumes/claims.ts'
import { validateCsi } from '../volumes/csi.ts'
import {
  validateAwsElasticBlockStore, validateAzureDisk, validateAzureFile, validateCinder, validateGcePersistentDisk,
  validatePhotonDisk, validateVsphereDisk
} from '../volumes/disks.ts'
import {
  validateConfigMapVolume, validateDownwardApiVolume, validateProjectedVolume, validateSecretVolume
} from '../volumes/files.ts'
import { isNameTooLong, nameTooLong, validateIscsi } from '../volumes/iscsi.ts'
import {
  validateCephFs, validateFibreChannel, validateFlexVolume, validateFlocker, validateGlusterfs, validateNfs,
  validatePortworx, validateQuobyte, validateRbd, validateScaleIo, validateStorageOs
} from '../volumes/network.ts'
import { validateEmptyDir, validateGitRepo, validateHostPath } from '../volumes/node.ts'
import { needing, validateSources } from '../volumes/sources.ts'
import type { Sources } from '../volumes/sources.ts'
import type { PodOptions } from './options.ts'
import { validatePullPolicy } from './pull-policy.ts'

/** The volumes that containers may mount, by their names. */
export type VolumeSources = ReadonlyMap<string, core.Volume>

/** A volume, and the Pod that it is one of. */
interface Owned extends PodOptions {
  readonly volume: core.Volume
  readonly at: Field
}

const needsReference = needing<core.ImageVolumeSource>('reference')
const sources: Sources<Omit<core.Volume, 'name'>, Owned> = {
  emptyDir: validateEmptyDir,
  hostPath: validateHostPath,
  gitRepo: validateGitRepo,
  gcePersistentDisk: { check: validateGcePersistentDisk, named: 'persistentDisk' },
  awsElasticBlockStore: validateAwsElasticBlockStore,
  secret: validateSecretVolume,
  nfs: validateNfs,
  iscsi: { check: validateIscsi, always: validateIscsiName },
  glusterfs: validateGlusterfs,
  flocker: validateFlocker,
  persistentVolumeClaim: needing('claimName'),
  rbd: validateRbd,
  cinder: validateCinder,
  cephfs: { check: validateCephFs, namedAsExtra: 'cephFS' },
  quobyte: validateQuobyte,
  downwardAPI: { check: validateDownwardApiVolume, namedAsExtra: 'downwarAPI' },
  fc: validateFibreChannel,
  flexVolume: validateFlexVolume,
  configMap: validateConfigMapVolume,
  azureFile: validateAzureFile,
  vsphereVolume: validateVsphereDisk,
  photonPersistentDisk: validatePhotonDisk,
  portworxVolume: validatePortworx,
  azureDisk: validateAzureDisk,
  storageos: validateStorageOs,
  projected: validateProjectedVolume,
  scaleIO: validateScaleIo,
  csi: validateCsi,
  ephemeral: validateEphemeral,
  image: validateImage
}

/** The volumes without fault, and the complaints about the others. */
export function validateVolumes(
  volumes: readonly core.Volume[],
  at: Field,
  options: PodOptions
): { readonly volumes: VolumeSources; readonly errors: FieldError[] } {
  const good = new Map<string, core.Volume>()
  const errors: FieldError[] = []
  volumes.forEach((volume, index) => {
    const { name = '', persistentVolumeClaim } = volume
    const place = item(at, index)
    const own = validateVolume(volume, place, options)
    if (good.has(name)) own.push(duplicate(child(place, 'name'), name))
    if (own.length === 0) good.set(name, volume)
    append(errors, own)
    if (persistentVolumeClaim === undefined) return
    const { claimName = '' } = persistentVolumeClaim
    if (isOfEphemeralVolume(claimName, volumes, options))
      errors.push(invalid(child(place, 'persistentVolumeClaim', 'claimName'), claimName,
        'must not reference a PVC that gets created for an ephemeral volume'))
  })
  return { volumes: good, errors }
}

function validateVolume(volume: core.Volume, at: Field, options: PodOptions): FieldError[] {
  const { name = '' } = volume
  const { kubernetes, podName, origins } = options
  const errors = validateSources(volume, sources, at, { kubernetes, podName, origins, volume, at })
  if (name === '') errors.push(required(child(at, 'name'), ''))
  else for (const why of isDns1123Label(name)) errors.push(invalid(child(at, 'name'), name, why))
  return errors
}

/** Whether the claim is one that a controller makes for another volume of the Pod. */
function isOfEphemeralVolume(claim: string, volumes: readonly core.Volume[], { podName }: PodOptions): boolean {
  if (!podName) return false
  return volumes.some(({ ephemeral, name = '' }) => ephemeral !== undefined && claim === `${podName}-${name}`)
}

function validateIscsiName(
  source: core.ISCSIVolumeSource,
  _at: Field,
  { volume: { name = '' }, at }: Owned
): readonly FieldError[] {
  return isNameTooLong(name, source) ? [invalid(child(at, 'name'), name, nameTooLong)] : []
}

function validateEphemeral(
  { volumeClaimTemplate }: core.EphemeralVolumeSource,
  at: Field,
  { podName, volume: { name = '' }, at: atVolume, kubernetes }: Owned
): readonly FieldError[] {
  const template = child(at, 'volumeClaimTemplate')
  const errors: FieldError[] =
    volumeClaimTemplate === undefined
      ? [required(template, '')]
      : [...validateClaimTemplate(volumeClaimTemplate, template, kubernetes)]
  if (!podName || name === '') return errors
  const claim = `${podName}-${name}`
  for (const why of isDns1123Subdomain(claim))
    errors.push(invalid(child(atVolume, 'name'), name, `PVC name ${goQuote(claim)}: ${why}`))
  return errors
}

function validateImage(source: core.ImageVolumeSource, at: Field, { podName }: Owned): readonly FieldError[] {
  const { pullPolicy } = source
  const errors = podName === undefined ? [] : needsReference(source, at)
  return [...errors, ...validatePullPolicy(pullPolicy, child(at, 'pullPolicy'))]
}
