/** What becomes of complaints: one refusal with all of them. */
import type { Answer, Request } from '../plugin.ts'
import { invalid } from '../status.ts'
import { textsOf, violationOf } from './field.ts'
import type { FieldError } from './field.ts'

/** What a server says, with its causes. */
type Said = Extract<Answer, { readonly kind: 'deny' | 'warn' | 'audit' }>

/** How a server refuses. */
export type Refusal = Pick<Said, 'message' | 'code' | 'reason'>

/**
 * A 422, or what else some kind makes of its complaints, each of which is a violation.
 */
export function refusal(
  { type, kubernetes }: Request,
  name: string,
  errors: readonly FieldError[],
  make?: (texts: readonly string[], name: string) => Refusal
): Said {
  const texts = textsOf(errors, kubernetes)
  const made = make?.(texts, name) ?? { message: invalid(type, name, texts), code: 422, reason: 'Invalid' }
  return { kind: 'deny', ...made, violations: errors.map(violationOf) }
}
