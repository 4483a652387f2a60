/**
 * A Pod's spec, alone or in a template, in the server's order.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, ValidatePodSpec.
 */
import type * as core from '../../../kube/api/core-v1.ts'
import type { PodMetadata } from '../../../kube/pod.ts'
import { child } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { validateAllContainers } from './containers.ts'
import type { PodOptions } from './options.ts'
import { validateHostProcess, validateHostUsers, validateOs, validatePodSecurityContext } from './security.ts'
import { validateVolumes } from './volumes.ts'

/** The complaints about a Pod's spec. */
export function validatePodSpec(
  spec: core.PodSpec,
  _metadata: PodMetadata,
  at: Field,
  options: PodOptions
): readonly FieldError[] {
  const { volumes, errors } = validateVolumes(spec.volumes ?? [], child(at, 'volumes'), options)
  return [
    ...errors,
    ...validateAllContainers(spec, volumes, at, options),
    ...validatePodSecurityContext(spec, at, options),
    ...validateHostProcess(spec, at),
    ...validateHostUsers(spec, at),
    ...validateOs(spec, at, options)
  ]
}
