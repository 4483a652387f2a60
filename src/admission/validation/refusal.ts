/** What becomes of complaints: one refusal with all of them. */
import type { Answer, Request } from '../plugin.ts'
import { invalid } from '../status.ts'
import type { FieldError } from './field.ts'

/** A 422. Upstream says each text once: k8s.io/apimachinery `pkg/util/validation/field`, ToAggregate. */
export function refusal({ type }: Request, name: string, errors: readonly FieldError[]): Answer {
  const message = invalid(type, name, [...new Set(errors.map(({ text }) => text))])
  const violations = errors.map(({ text: _text, ...violation }) => violation)
  return { kind: 'deny', message, code: 422, reason: 'Invalid', violations }
}
