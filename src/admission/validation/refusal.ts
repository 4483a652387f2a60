/** What becomes of complaints: one refusal with all of them. */
import type { Answer, Request } from '../plugin.ts'
import { invalid } from '../status.ts'
import { textFor } from './field.ts'
import type { FieldError } from './field.ts'

/** How a server refuses. */
export type Refusal = Pick<Extract<Answer, { readonly kind: 'deny' | 'warn' | 'audit' }>, 'message' | 'code' | 'reason'>

/**
 * A 422, or what else some kind makes of its complaints. Upstream says each text once: k8s.io/apimachinery
 * `pkg/util/validation/field`, ToAggregate.
 */
export function refusal(
  { type, kubernetes }: Request,
  name: string,
  errors: readonly FieldError[],
  make?: (texts: readonly string[], name: string) => Refusal
): Answer {
  const texts = [...new Set(errors.map(error => textFor(error, kubernetes)))]
  const made = make?.(texts, name) ?? { message: invalid(type, name, texts), code: 422, reason: 'Invalid' }
  const violations = errors.map(({ text: _text, laterText: _laterText, ...violation }) => violation)
  return { kind: 'deny', ...made, violations }
}
