/**
 * Mounts and devices of a container.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, ValidateVolumeMounts, ValidateVolumeDevices.
 */
import type * as core from '../../../kube/api/core-v1.ts'
import type { Field, FieldError } from '../field.ts'
import type { VolumeSources } from './volumes.ts'

/** The volumes that a container mounts. `at` is the container. */
export function validateVolumeMounts(
  _container: core.Container,
  _volumes: VolumeSources,
  _at: Field
): readonly FieldError[] {
  return []
}

/** The volumes that a container has as devices. `at` is the container. */
export function validateVolumeDevices(
  _container: core.Container,
  _volumes: VolumeSources,
  _at: Field
): readonly FieldError[] {
  return []
}
