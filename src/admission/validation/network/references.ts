/**
 * References to objects of any kind.
 * Source: kubernetes/kubernetes `pkg/apis/networking/validation/validation.go`,
 * validateIngressTypedLocalObjectReference.
 */
import type * as core from '../../../kube/api/core-v1.ts'
import { minorOf } from '../../../kube/resources.ts'
import { child, malformed, required } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isDns1123Subdomain, isPathSegment } from '../formats.ts'
import type { Subject } from '../kinds.ts'

/** An object that is named by group, kind and name. */
export function validateReference(
  { apiGroup, kind = '', name = '' }: core.TypedLocalObjectReference,
  at: Field,
  { request }: Subject
): readonly FieldError[] {
  // Since 1.34 a server says no more than that they are missing.
  const isTold = minorOf(request.kubernetes) < 34
  const part = (what: string, text: string): readonly FieldError[] =>
    text === ''
      ? [required(child(at, what), isTold ? `${what} is required` : '')]
      : malformed(child(at, what), text, isPathSegment)
  return [
    ...(apiGroup === undefined ? [] : malformed(child(at, 'apiGroup'), apiGroup, isDns1123Subdomain)),
    ...part('kind', kind),
    ...part('name', name)
  ]
}
