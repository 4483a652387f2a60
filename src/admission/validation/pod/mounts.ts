/**
 * Where a container finds the volumes of its Pod: as folders (mounts) and as disks (devices).
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, ValidateVolumeMounts, ValidateVolumeDevices.
 */
import { append } from '../../../append.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import type { Path } from '../../../kube/json.ts'
import { nearest } from '../../../nearest.ts'
import {
  causedBelow, child, forbidden, invalid, item, malformed, notFound, pathOf, required, unsupported
} from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isDescendingPath, isWithoutBacksteps } from '../formats.ts'
import type { VolumeSources } from './volumes.ts'

const none: readonly FieldError[] = []

/** The complaints about the mounts of the container at `at`; `volumes` are those of its Pod that can be mounted. */
export function validateVolumeMounts(
  container: core.Container,
  volumes: VolumeSources,
  at: Field
): readonly FieldError[] {
  const { volumeMounts = [], volumeDevices = [] } = container
  if (volumeMounts.length === 0) return none
  const list = child(at, 'volumeMounts')
  const errors: FieldError[] = []
  const taken = new Set<string>()
  const devices = lastPaths(volumeDevices.map(({ name, devicePath }) => [name, devicePath]))
  volumeMounts.forEach((mount, index) => {
    const { name = '', mountPath = '' } = mount
    const place = item(list, index)
    if (name === '') errors.push(required(child(place, 'name'), ''))
    if (!volumes.has(name)) errors.push(missingVolume(child(place, 'name'), name, volumes))
    if (mountPath === '') errors.push(required(child(place, 'mountPath'), ''))
    if (taken.has(mountPath)) errors.push(invalid(child(place, 'mountPath'), mountPath, 'must be unique'))
    taken.add(mountPath)
    if (devices.names.has(name))
      errors.push(invalid(child(place, 'name'), name, 'must not already exist in volumeDevices'))
    if (devices.paths.has(mountPath))
      errors.push(invalid(child(place, 'mountPath'), mountPath, 'must not already exist as a path in volumeDevices'))
    // An image has no subPath before 1.33, but it is no volume either before its gate is on.
    if (mount.subPath !== undefined || mount.subPathExpr !== undefined)
      append(errors, validateSubPaths(mount, place, list))
    if (mount.mountPropagation !== undefined) append(errors, validatePropagation(mount, container, place, list))
    if (mount.recursiveReadOnly !== undefined) append(errors, validateRecursiveReadOnly(mount, place, list))
  })
  return errors
}

function missingVolume(at: Field, name: string, volumes: VolumeSources): FieldError {
  const error = notFound(at, name)
  if (name === '') return error
  const meant = nearest(name, volumes.keys())
  const message = `the Pod has no volume ${name}${meant === null ? '' : `; did you mean ${meant}?`}`
  return { ...error, message, lookedUp: { name, list: volumesPath(at) } }
}

/** The volumes of the Pod that has a field of a container. */
function volumesPath(at: Field): Path {
  const path = pathOf(at)
  const containers = path.findLastIndex(step => step === 'volumeMounts' || step === 'volumeDevices') - 2
  return [...path.slice(0, containers), 'volumes']
}

interface Paths {
  readonly names: ReadonlyMap<string, string>
  readonly paths: ReadonlySet<string>
}

const noPaths: Paths = { names: new Map(), paths: new Set() }

/** Of several with the same name, upstream remembers the path of the last. */
function lastPaths(named: readonly (readonly [name: string | undefined, path: string | undefined])[]): Paths {
  if (named.length === 0) return noPaths
  const names = new Map(named.map(([name = '', path = '']) => [name, path]))
  return { names, paths: new Set(names.values()) }
}

/** What follows is said of the list by the server, of one of its items by us. */
type MountCheck = (mount: core.VolumeMount, place: Field, list: Field) => readonly FieldError[]

const validateSubPaths: MountCheck = ({ subPath = '', subPathExpr = '' }, place, list) => {
  if (subPath === '' && subPathExpr === '') return none
  const below = (name: 'subPath' | 'subPathExpr', path: string): readonly FieldError[] =>
    causedBelow(child(place, name), child(list, name), malformed(child(list, name), path, isDescendingPath))
  const errors: FieldError[] = [...below('subPath', subPath)]
  if (subPath !== '' && subPathExpr !== '')
    errors.push(invalid(child(place, 'subPathExpr'), subPathExpr, 'subPathExpr and subPath are mutually exclusive'))
  append(errors, below('subPathExpr', subPathExpr))
  return errors
}

const propagations = ['Bidirectional', 'HostToContainer', 'None']

function validatePropagation(
  { mountPropagation }: core.VolumeMount,
  { securityContext }: core.Container,
  place: Field,
  list: Field
): readonly FieldError[] {
  if (mountPropagation === undefined) return none
  const misplaced = child(list, 'mountPropagation')
  const errors: FieldError[] = []
  if (!propagations.includes(mountPropagation)) errors.push(unsupported(misplaced, mountPropagation, propagations))
  if (mountPropagation === 'Bidirectional' && securityContext?.privileged !== true)
    errors.push(forbidden(misplaced, 'Bidirectional mount propagation is available only to privileged containers'))
  return causedBelow(child(place, 'mountPropagation'), misplaced, errors)
}

const recursions = ['Disabled', 'Enabled', 'IfPossible']

const validateRecursiveReadOnly: MountCheck = (mount, place, list) => {
  const { recursiveReadOnly, readOnly = false, mountPropagation = 'None' } = mount
  if (recursiveReadOnly === undefined || recursiveReadOnly === 'Disabled') return none
  const misplaced = child(list, 'recursiveReadOnly')
  const errors: FieldError[] = []
  if (!recursions.includes(recursiveReadOnly)) errors.push(unsupported(misplaced, recursiveReadOnly, recursions))
  else {
    if (!readOnly) errors.push(forbidden(misplaced, 'may only be specified when readOnly is true'))
    if (mountPropagation !== 'None')
      errors.push(forbidden(misplaced, 'may only be specified when mountPropagation is None or not specified'))
  }
  return causedBelow(child(place, 'recursiveReadOnly'), misplaced, errors)
}

/** The complaints about the devices of the container at `at`. */
export function validateVolumeDevices(
  { volumeMounts = [], volumeDevices = [] }: core.Container,
  volumes: VolumeSources,
  at: Field
): readonly FieldError[] {
  if (volumeDevices.length === 0) return none
  const errors: FieldError[] = []
  const names = new Set<string>()
  const paths = new Set<string>()
  const mounts = lastPaths(volumeMounts.map(({ name, mountPath }) => [name, mountPath]))
  for (const [index, { name = '', devicePath = '' }] of volumeDevices.entries()) {
    const place = item(child(at, 'volumeDevices'), index)
    const ofName = child(place, 'name')
    const ofPath = child(place, 'devicePath')
    const volume = volumes.get(name)
    if (name === '') errors.push(required(ofName, ''))
    if (names.has(name)) errors.push(invalid(ofName, name, 'must be unique'))
    if (volume === undefined) errors.push(missingVolume(ofName, name, volumes))
    else if (volume.persistentVolumeClaim === undefined && volume.ephemeral === undefined)
      errors.push(invalid(ofName, name,
        'can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode'))
    if (devicePath === '') errors.push(required(ofPath, ''))
    if (paths.has(devicePath)) errors.push(invalid(ofPath, devicePath, 'must be unique'))
    if (isWithoutBacksteps(devicePath).length > 0)
      errors.push(invalid(ofPath, devicePath, "can not contain backsteps ('..')"))
    else paths.add(devicePath)
    if (mounts.names.has(name)) errors.push(invalid(ofName, name, 'must not already exist in volumeMounts'))
    if (mounts.paths.has(devicePath))
      errors.push(invalid(ofPath, devicePath, 'must not already exist as a path in volumeMounts'))
    if (name !== '') names.add(name)
  }
  return errors
}
