/** What a server says of an object that it takes all the same. */
import type { Answer, RuleViolation } from './plugin.ts'

/** A warning with the server's text. */
export function warning(message: string, violations: readonly RuleViolation[]): Answer {
  return { kind: 'warn', message, code: 201, reason: '', violations }
}
