/**
 * When an image is pulled: that of a container, and that of a volume.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, validatePullPolicy.
 */
import { required, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'

const policies = ['Always', 'IfNotPresent', 'Never']

/** A policy has a default: one that is empty was written so. */
export function validatePullPolicy(policy: string | undefined, at: Field): readonly FieldError[] {
  if (!policy) return [required(at, '')]
  return policies.includes(policy) ? [] : [unsupported(at, policy, policies)]
}
