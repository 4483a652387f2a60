/** The refusals of the built-in plugins. */
import type { Answer, Request, RuleViolation } from './plugin.ts'
import { forbidden } from './status.ts'
import { unfinishedName } from './unnamed.ts'

/** 403, as a validating plugin gives it. */
export function deny({ type, name }: Request, why: string, violations: readonly RuleViolation[]): Answer {
  return { kind: 'deny', message: forbidden(type, name, why), code: 403, reason: 'Forbidden', violations }
}

/** 403, as a mutating plugin gives it: before the object's name is generated. */
export function denyUnfinished(request: Request, why: string, violations: readonly RuleViolation[]): Answer {
  return deny({ ...request, name: unfinishedName(request) }, why, violations)
}
