/**
 * What decides on which node a Pod may run, beside affinity.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, ValidateTolerations.
 */
import type * as core from '../../../kube/api/core-v1.ts'
import { causedAt, child, invalid, item, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isLabelValue } from '../formats.ts'
import { validateLabelName } from '../metadata.ts'

export function validateTolerations(tolerations: readonly core.Toleration[], at: Field): readonly FieldError[] {
  return tolerations.flatMap((toleration, index) => validateToleration(toleration, item(at, index)))
}

function validateToleration(
  { key = '', operator = '', value = '', effect = '', tolerationSeconds }: core.Toleration,
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  const operatorAt = child(at, 'operator')
  if (key !== '') errors.push(...validateLabelName(key, child(at, 'key')))
  else if (operator !== 'Exists') {
    const why = 'operator must be Exists when `key` is empty, which means "match all values and all keys"'
    errors.push(invalid(operatorAt, operator, why))
  }
  if (tolerationSeconds !== undefined && effect !== 'NoExecute')
    errors.push(invalid(child(at, 'effect'), effect, "effect must be 'NoExecute' when `tolerationSeconds` is set"))
  switch (operator) {
    case 'Equal':
    case '': {
      const faults = isLabelValue(value)
      if (faults.length > 0) errors.push(causedAt(child(at, 'value'), invalid(operatorAt, value, faults.join(';'))))
      break
    }
    case 'Exists':
      if (value !== '')
        errors.push(causedAt(child(at, 'value'), invalid(operatorAt, value, "value must be empty when `operator` is 'Exists'")))
      break
    default:
      errors.push(unsupported(operatorAt, operator, ['Equal', 'Exists']))
  }
  if (effect !== '') errors.push(...validateTaintEffect(effect, child(at, 'effect')))
  return errors
}

/** Upstream: validateTaintEffect. */
export function validateTaintEffect(effect: string, at: Field): readonly FieldError[] {
  const effects = ['NoSchedule', 'PreferNoSchedule', 'NoExecute']
  return effects.includes(effect) ? [] : [unsupported(at, effect, effects)]
}
