/**
 * Volumes of CSI drivers.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, ValidateCSIDriverName,
 * validateCSIVolumeSource, validateCSIPersistentVolumeSource.
 */
import { append } from '../../../append.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import { minorOf } from '../../../kube/resources.ts'
import type { KubernetesVersion } from '../../../rule.ts'
import { causedBelow, child, invalid, malformed, required, tooLong } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { byteLength, isDns1123Label, isDns1123Subdomain } from '../formats.ts'

/** The release whose checks are made. */
interface Checked {
  readonly kubernetes: KubernetesVersion
}

/** The name of a driver, wherever one is named. */
export function validateDriverName(name: string, at: Field, { kubernetes }: Checked): readonly FieldError[] {
  const errors: FieldError[] = []
  if (name === '') errors.push(required(at, ''))
  // From 1.36 on, a name that is missing is not said to be malformed, too.
  if (name === '' && minorOf(kubernetes) >= 36) return errors
  if (byteLength(name) > 63) errors.push(tooLong(at, 63))
  for (const why of isDns1123Subdomain(name.toLowerCase())) errors.push(invalid(at, name, why))
  return errors
}

/** The volume of a Pod. */
export function validateCsi(
  { driver = '', nodePublishSecretRef }: core.CSIVolumeSource,
  at: Field,
  checked: Checked
): readonly FieldError[] {
  const errors: FieldError[] = [...validateDriverName(driver, child(at, 'driver'), checked)]
  if (nodePublishSecretRef === undefined) return errors
  const { name = '' } = nodePublishSecretRef
  const place = child(at, 'nodePublishSecretRef', 'name')
  const misplaced = child(at, 'name')
  if (name === '') errors.push(required(place, ''))
  else append(errors, causedBelow(place, misplaced, malformed(misplaced, name, isDns1123Subdomain)))
  return errors
}

/** `nodeStageSecretRef` is not looked into. */
const secretRefs = [
  'controllerPublishSecretRef', 'controllerExpandSecretRef', 'nodePublishSecretRef', 'nodeExpandSecretRef'
] as const

export function validateCsiOfPersistentVolume(
  source: core.CSIPersistentVolumeSource,
  at: Field,
  checked: Checked
): readonly FieldError[] {
  const { driver = '', volumeHandle = '' } = source
  const errors: FieldError[] = [...validateDriverName(driver, child(at, 'driver'), checked)]
  if (volumeHandle === '') errors.push(required(child(at, 'volumeHandle'), ''))
  for (const secret of secretRefs) {
    const reference = source[secret]
    if (reference !== undefined) append(errors, validateSecretReference(reference, child(at, secret)))
  }
  return errors
}

function validateSecretReference(
  { name = '', namespace = '' }: core.SecretReference,
  at: Field
): readonly FieldError[] {
  const ofName = child(at, 'name')
  const ofNamespace = child(at, 'namespace')
  return [
    ...(name === '' ? [required(ofName, '')] : malformed(ofName, name, isDns1123Subdomain)),
    ...(namespace === '' ? [required(ofNamespace, '')] : malformed(ofNamespace, namespace, isDns1123Label))
  ]
}
