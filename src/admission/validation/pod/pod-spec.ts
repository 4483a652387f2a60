/**
 * A Pod's spec, alone or in a template, in the server's order.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, ValidatePodSpec.
 */
import type * as core from '../../../kube/api/core-v1.ts'
import type { PodMetadata } from '../../../kube/pod.ts'
import { child } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { claimNames, validateAllContainers } from './containers.ts'
import { validateFileKeyVolumes } from './environment.ts'
import type { PodOptions } from './options.ts'
import { validateOs } from './os.ts'
import { validatePodResources } from './pod-resources.ts'
import { validateOverhead } from './resources.ts'
import { validateHostUsers, validatePodSecurityContext } from './security.ts'
import { validateVolumes } from './volumes.ts'
import { validateHostProcess } from './windows.ts'

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
    ...validatePodResources(spec, claimNames(spec), at, options),
    ...validatePodSecurityContext(spec, at),
    ...validateHostProcess(spec, at),
    ...validateHostUsers(spec, at, options),
    ...(spec.overhead === undefined ? [] : validateOverhead(spec.overhead, child(at, 'overhead'), options)),
    ...validateOs(spec, at, options),
    ...validateFileKeyVolumes(spec, at)
  ]
}
