/**
 * Annotations that say something about a Pod: those from before there was a field for it are checked still.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, ValidatePodSpecificAnnotations.
 */
import { append } from '../../../append.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import type { KubernetesVersion } from '../../../rule.ts'
import { causedAt, child, invalid, key } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { validateAppArmorAnnotations, validateSeccompAnnotations } from './profiles.ts'
import { validateTolerations } from './scheduling.ts'
import { readTolerations } from './tolerations-annotation.ts'

export const mirrorAnnotation = 'kubernetes.io/config.mirror'
const tolerationsAnnotation = 'scheduler.alpha.kubernetes.io/tolerations'
const deletionCostAnnotation = 'controller.kubernetes.io/pod-deletion-cost'

/** The complaints about the annotations at a field, those of the Pod or template that has the spec. */
export function validatePodAnnotations(
  annotations: Readonly<Record<string, string>> | undefined,
  spec: core.PodSpec,
  at: Field,
  kubernetes: KubernetesVersion
): readonly FieldError[] {
  if (annotations === undefined) return []
  const errors: FieldError[] = []
  const mirrored = annotations[mirrorAnnotation]
  const tolerations = annotations[tolerationsAnnotation]
  const cost = annotations[deletionCostAnnotation]
  if (mirrored !== undefined && (spec.nodeName ?? '') === '')
    errors.push(invalid(key(at, mirrorAnnotation), mirrored, 'must set spec.nodeName if mirror pod annotation is set'))
  if (tolerations !== undefined && tolerations !== '')
    append(errors, validateTolerationsText(tolerations, at, kubernetes))
  if (cost !== undefined && !isInt32(cost))
    errors.push(invalid(key(at, deletionCostAnnotation), cost, 'must be a 32bit integer'))
  append(errors, validateSeccompAnnotations(annotations, at), validateAppArmorAnnotations(annotations, spec, at))
  return errors
}

/** Upstream: ValidateTolerationsInPodAnnotations. */
function validateTolerationsText(text: string, at: Field, kubernetes: KubernetesVersion): readonly FieldError[] {
  const read = readTolerations(text)
  const cause = key(at, tolerationsAnnotation)
  if ('error' in read) return [causedAt(cause, invalid(at, tolerationsAnnotation, read.error))]
  return validateTolerations(read.tolerations, child(at, tolerationsAnnotation), kubernetes)
    .map(error => causedAt(cause, error))
}

const smallInteger = /^(?:0|-[0-9]+|[1-9][0-9]*)$/

/** Upstream: GetDeletionCostFromPodAnnotations. */
function isInt32(text: string): boolean {
  return smallInteger.test(text) && Number(text) >= -(2 ** 31) && Number(text) < 2 ** 31
}
