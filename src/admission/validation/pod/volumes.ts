/**
 * Volumes of a Pod.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, ValidateVolumes.
 */
import type * as core from '../../../kube/api/core-v1.ts'
import type { PodMetadata } from '../../../kube/pod.ts'
import type { Field, FieldError } from '../field.ts'
import type { PodOptions } from './options.ts'

/** The volumes that containers may mount, by their names. */
export type VolumeSources = ReadonlyMap<string, core.Volume>

/** The volumes with a good name, and the complaints about all of them. */
export function validateVolumes(
  _volumes: readonly core.Volume[],
  _metadata: PodMetadata,
  _at: Field,
  _options: PodOptions
): { readonly volumes: VolumeSources; readonly errors: readonly FieldError[] } {
  return { volumes: new Map(), errors: [] }
}
