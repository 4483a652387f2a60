/**
 * ControllerRevisions: what a template was once.
 * Source: kubernetes/kubernetes `pkg/apis/apps/validation/validation.go`, ValidateControllerRevisionCreate.
 */
import type * as apps from '../../../kube/api/apps-v1.ts'
import { isObject } from '../../../kube/json.ts'
import { field, required } from '../field.ts'
import type { FieldError } from '../field.ts'
import type { Subject } from '../kinds.ts'
import { nameIsSubdomain, nonNegative, validateCoreMetadata } from '../metadata.ts'

export function validateControllerRevision(
  { revision = 0, data }: apps.ControllerRevision,
  subject: Subject
): readonly FieldError[] {
  const errors = [...validateCoreMetadata(subject, nameIsSubdomain), ...nonNegative(revision, field('revision'))]
  if (data === undefined || data === null) errors.push(required(field('data'), 'data is mandatory'))
  else if (!isObject(data)) {
    const message = 'data must be an object: it is what a controller keeps of a template'
    errors.push({ ...required(field('data'), 'data must be a valid JSON object'), message })
  }
  return errors
}
