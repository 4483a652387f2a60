/**
 * Volumes of the machine that a Pod runs on: its folders and disks, and what is made there for the Pod.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, validateHostPathVolumeSource,
 * validateLocalVolumeSource, validateGitRepoVolumeSource, validateVolumeSource (emptyDir), validateImageVolumeSource.
 */
import type * as core from '../../../kube/api/core-v1.ts'
import { quantityOf, zero } from '../../../kube/quantity.ts'
import { child, forbidden, malformed, required, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isDescendingPath, isWithoutBacksteps } from '../formats.ts'

const none: readonly FieldError[] = []

/** A folder that is made for the Pod. */
export function validateEmptyDir({ sizeLimit = '0' }: core.EmptyDirVolumeSource, at: Field): readonly FieldError[] {
  if ((quantityOf(sizeLimit) ?? zero).digits >= 0n) return none
  const error = forbidden(child(at, 'sizeLimit'), 'SizeLimit field must be a valid resource quantity')
  return [{ ...error, message: `the limit of the volume's size is ${sizeLimit}, which is less than nothing` }]
}

const hostPathTypes = [
  '', 'BlockDevice', 'CharDevice', 'Directory', 'DirectoryOrCreate', 'File', 'FileOrCreate', 'Socket'
]

/** A folder or a file of the machine. */
export function validateHostPath({ path = '', type }: core.HostPathVolumeSource, at: Field): readonly FieldError[] {
  if (path === '') return [required(child(at, 'path'), '')]
  const errors = malformed(child(at, 'path'), path, isWithoutBacksteps)
  if (type === undefined || hostPathTypes.includes(type)) return errors
  return [...errors, unsupported(child(at, 'type'), type, hostPathTypes)]
}

/** A disk of one machine, as a PersistentVolume. */
export function validateLocal({ path = '' }: core.LocalVolumeSource, at: Field): readonly FieldError[] {
  const atPath = child(at, 'path')
  return path === '' ? [required(atPath, '')] : malformed(atPath, path, isWithoutBacksteps)
}

/** A folder with what a repository holds. */
export function validateGitRepo(
  { repository = '', directory = '' }: core.GitRepoVolumeSource,
  at: Field
): readonly FieldError[] {
  return [
    ...(repository === '' ? [required(child(at, 'repository'), '')] : []),
    ...malformed(child(at, 'directory'), directory, isDescendingPath)
  ]
}
