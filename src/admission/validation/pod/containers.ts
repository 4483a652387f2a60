/**
 * Containers of a Pod: main, init and ephemeral ones.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, validateContainers, validateInitContainers,
 * validateEphemeralContainers.
 */
import type * as core from '../../../kube/api/core-v1.ts'
import type { Field, FieldError } from '../field.ts'
import type { PodOptions } from './options.ts'
import type { VolumeSources } from './volumes.ts'

/** Main containers, then init containers, then ephemeral ones, each list below its field of the spec. */
export function validateAllContainers(
  _spec: core.PodSpec,
  _volumes: VolumeSources,
  _at: Field,
  _options: PodOptions
): readonly FieldError[] {
  return []
}
