/**
 * References to what an autoscaler scales, or measures.
 * Source: kubernetes/kubernetes `pkg/apis/autoscaling/validation/validation.go`, ValidateCrossVersionObjectReference.
 */
import type * as autoscaling from '../../../kube/api/autoscaling-v2.ts'
import { minorOf, splitApiVersion } from '../../../kube/resources.ts'
import type { KubernetesVersion } from '../../../rule.ts'
import { child, invalid, malformed, required } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isPathSegment } from '../formats.ts'

/** An object by kind and name; a kind of the core group has no group. */
export function validateTarget(
  { apiVersion = '', kind = '', name = '' }: autoscaling.CrossVersionObjectReference,
  at: Field,
  isCore: boolean,
  kubernetes: KubernetesVersion
): readonly FieldError[] {
  const part = (what: string, text: string): readonly FieldError[] =>
    text === '' ? [required(child(at, what), '')] : malformed(child(at, what), text, isPathSegment)
  return [
    ...part('kind', kind),
    ...part('name', name),
    ...(minorOf(kubernetes) < 34 ? [] : validateApiVersion(apiVersion, child(at, 'apiVersion'), isCore))
  ]
}

/** Upstream: ValidateAPIVersion, from 1.34 on. */
function validateApiVersion(apiVersion: string, at: Field, isCore: boolean): readonly FieldError[] {
  if (apiVersion.split('/').length > 2)
    return [invalid(at, apiVersion, `unexpected GroupVersion string: ${apiVersion}`)]
  const [group] = splitApiVersion(apiVersion)
  return isCore || group !== '' ? [] : [invalid(at, apiVersion, 'apiVersion must specify API group')]
}
