/**
 * Volumes of file servers and storage systems in the network.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, validateNFSVolumeSource and the functions
 * named like it.
 */
import { append } from '../../../append.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import { sortedEntries } from '../../../kube/sorted.ts'
import { child, invalid, key, malformed, required } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { byteLength, inclusiveRange, isDns1123Label } from '../formats.ts'
import { goStrings } from '../go-syntax.ts'
import { needing } from './sources.ts'

const none: readonly FieldError[] = []

const needsServer = needing<core.NFSVolumeSource>('server', 'path')

/** A folder of a file server. */
export function validateNfs(source: core.NFSVolumeSource, at: Field): readonly FieldError[] {
  const { path = '' } = source
  const errors = needsServer(source, at)
  return path.startsWith('/') ? errors : [...errors, invalid(child(at, 'path'), path, 'must be an absolute path')]
}

/** A disk of Ceph. */
export const validateRbd = needing<core.RBDVolumeSource>('monitors', 'image')
/** A folder of Ceph. */
export const validateCephFs = needing<core.CephFSVolumeSource>('monitors')
/** A volume of Portworx. */
export const validatePortworx = needing<core.PortworxVolumeSource>('volumeID')
/** A volume of ScaleIO. */
export const validateScaleIo = needing<core.ScaleIOVolumeSource>('gateway', 'system', 'volumeName')
/** A volume of Gluster. */
export const validateGlusterfs = needing<core.GlusterfsVolumeSource>('endpoints', 'path')

/** The same of a PersistentVolume, whose Endpoints may be in any namespace. */
export function validateGlusterfsOfPersistentVolume(
  source: core.GlusterfsPersistentVolumeSource,
  at: Field
): readonly FieldError[] {
  const errors = validateGlusterfs(source, at)
  const { endpointsNamespace: namespace } = source
  if (namespace === undefined) return errors
  const place = child(at, 'endpointsNamespace')
  if (namespace !== '') return [...errors, ...malformed(place, namespace, isDns1123Label)]
  return [...errors, invalid(place, namespace, 'if the endpointnamespace is set, it must be a valid namespace name')]
}

/** A data set of Flocker. */
export function validateFlocker(
  { datasetName = '', datasetUUID = '' }: core.FlockerVolumeSource,
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  if (datasetName === '' && datasetUUID === '')
    errors.push(required(at, 'one of datasetName and datasetUUID is required'))
  if (datasetName !== '' && datasetUUID !== '')
    errors.push(invalid(at, 'resource', 'datasetName and datasetUUID can not be specified simultaneously'))
  if (datasetName.includes('/')) errors.push(invalid(child(at, 'datasetName'), datasetName, "must not contain '/'"))
  return errors
}

/** Upstream: Go's net.SplitHostPort, which lets a host in brackets have colons. */
const hostAndPort = /^(?:\[[^[\]]*\]|[^:[\]]*):[^:[\]]*$/
const hostsAndPorts = 'must be a host:port pair or multiple pairs separated by commas'

/** A volume of Quobyte. */
export function validateQuobyte(
  { registry = '', tenant = '', volume = '' }: core.QuobyteVolumeSource,
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  if (registry === '') errors.push(required(child(at, 'registry'), hostsAndPorts))
  else if (byteLength(tenant) >= 65)
    errors.push(required(child(at, 'tenant'), 'must be a UUID and may not exceed a length of 64 characters'))
  else if (!registry.split(',').every(pair => hostAndPort.test(pair)))
    errors.push(invalid(child(at, 'registry'), registry, hostsAndPorts))
  if (volume === '') errors.push(required(child(at, 'volume'), ''))
  return errors
}

/** A disk behind Fibre Channel. */
export function validateFibreChannel(
  { targetWWNs = [], wwids = [], lun }: core.FCVolumeSource,
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  const place = child(at, 'targetWWNs')
  if (targetWWNs.length === 0 && wwids.length === 0)
    errors.push(required(place, 'must specify either targetWWNs or wwids, but not both'))
  if (targetWWNs.length === 0) return errors
  if (wwids.length > 0) {
    const printed = goStrings(targetWWNs)
    errors.push(invalid(place, printed, 'targetWWNs and wwids can not be specified simultaneously'))
  }
  if (lun === undefined) errors.push(required(child(at, 'lun'), 'lun is required if targetWWNs is specified'))
  else append(errors, validateLun(lun, child(at, 'lun')))
  return errors
}

/** The number of a disk behind a target. */
export function validateLun(lun: number, at: Field): readonly FieldError[] {
  return lun >= 0 && lun <= 255 ? none : [invalid(at, lun, inclusiveRange(0, 255))]
}

/** A volume of StorageOS. */
export function validateStorageOs(
  { volumeName = '', volumeNamespace = '', secretRef }: core.StorageOSVolumeSource,
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  if (volumeName === '') errors.push(required(child(at, 'volumeName'), ''))
  else append(errors, malformed(child(at, 'volumeName'), volumeName, isDns1123Label))
  if (volumeNamespace !== '') append(errors, malformed(child(at, 'volumeNamespace'), volumeNamespace, isDns1123Label))
  if (secretRef !== undefined && !secretRef.name) errors.push(required(child(at, 'secretRef', 'name'), ''))
  return errors
}

/** The same of a PersistentVolume, whose Secret may be in any namespace. */
export function validateStorageOsOfPersistentVolume(
  volume: core.StorageOSPersistentVolumeSource,
  at: Field
): readonly FieldError[] {
  const errors = validateStorageOs(volume, at)
  if (volume.secretRef === undefined || volume.secretRef.namespace) return errors
  return [...errors, required(child(at, 'secretRef', 'namespace'), '')]
}

/** A driver of the old kind, a program on the machine. */
export function validateFlexVolume(
  { driver = '', options }: Pick<core.FlexVolumeSource, 'driver' | 'options'>,
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  if (driver === '') errors.push(required(child(at, 'driver'), ''))
  for (const [name] of sortedEntries(options)) {
    const [namespace = ''] = name.split('/', 1)
    const domain = `.${namespace.toLowerCase()}`
    if (domain.endsWith('.kubernetes.io') || domain.endsWith('.k8s.io'))
      errors.push(invalid(key(child(at, 'options'), name), name, 'kubernetes.io and k8s.io namespaces are reserved'))
  }
  return errors
}
