/**
 * Expressions in CEL. A server compiles them when it takes an object, and refuses the object when one of them is wrong;
 * here it is only seen that they are there.
 * Source: kubernetes/kubernetes `pkg/apis/admissionregistration/validation/validation.go`, validateMatchConditions.
 */
import { append } from '../../../append.ts'
import type * as admissionregistration from '../../../kube/api/admissionregistration-v1.ts'
import type { Answer } from '../../plugin.ts'
import { child, duplicate, item, malformed, pathOf, required, tooMany } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isQualifiedName } from '../formats.ts'

const mostConditions = 64

/** Upstream: validateMatchConditions. */
export function validateMatchConditions(
  conditions: readonly admissionregistration.MatchCondition[],
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  if (conditions.length > mostConditions) errors.push(tooMany(at, conditions.length, mostConditions))
  const names = new Set<string>()
  for (const [index, { expression = '', name = '' }] of conditions.entries()) {
    const place = item(at, index)
    if (expression.trim() === '') errors.push(required(child(place, 'expression'), ''))
    if (name === '') {
      errors.push(required(child(place, 'name'), ''))
      continue
    }
    append(errors, malformed(child(place, 'name'), name, isQualifiedName))
    if (names.has(name)) errors.push(duplicate(child(place, 'name'), name))
    names.add(name)
  }
  return errors
}

/** That an object's expressions are not compiled, said once, at the first of them. */
export function uncompiled(first: Field | undefined): readonly Answer[] {
  if (first === undefined) return []
  const reason = 'its expressions in CEL are not compiled here, and a server refuses the object if one of them is wrong'
  return [{ kind: 'undecided', rule: 'api/expression', reason, path: pathOf(first) }]
}
