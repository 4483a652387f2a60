/**
 * How fast an autoscaler scales.
 * Source: kubernetes/kubernetes `pkg/apis/autoscaling/validation/validation.go`, validateBehavior.
 */
import { append } from '../../../append.ts'
import type * as autoscaling from '../../../kube/api/autoscaling-v2.ts'
import { quantityOf } from '../../../kube/quantity.ts'
import { child, invalid, item, required, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'

const selectPolicies = ['Disabled', 'Max', 'Min']
const policyTypes = ['Percent', 'Pods']
const longestPeriod = 1800
const longestWindow = 3600

export function validateBehavior(
  { scaleUp, scaleDown }: autoscaling.HorizontalPodAutoscalerBehavior,
  at: Field
): readonly FieldError[] {
  return [
    ...(scaleUp === undefined ? [] : validateRules(scaleUp, child(at, 'scaleUp'))),
    ...(scaleDown === undefined ? [] : validateRules(scaleDown, child(at, 'scaleDown')))
  ]
}

function validateRules(rules: autoscaling.HPAScalingRules, at: Field): readonly FieldError[] {
  const { stabilizationWindowSeconds: window = 0, selectPolicy, policies = [], tolerance } = rules
  const errors: FieldError[] = []
  const ofWindow = child(at, 'stabilizationWindowSeconds')
  if (window < 0) errors.push(invalid(ofWindow, window, 'must be greater than or equal to zero'))
  if (window > longestWindow) errors.push(invalid(ofWindow, window, `must be less than or equal to ${longestWindow}`))
  if (selectPolicy !== undefined && !selectPolicies.includes(selectPolicy))
    errors.push(unsupported(child(at, 'selectPolicy'), selectPolicy, selectPolicies))
  const list = child(at, 'policies')
  if (policies.length === 0) errors.push(required(list, 'must specify at least one Policy'))
  for (const [index, policy] of policies.entries()) append(errors, validatePolicy(policy, item(list, index)))
  if (tolerance !== undefined && (quantityOf(tolerance)?.digits ?? 0n) < 0n)
    errors.push(invalid(child(at, 'tolerance'), tolerance, 'must be greater than or equal to 0'))
  return errors
}

function validatePolicy(
  { type = '', value = 0, periodSeconds = 0 }: autoscaling.HPAScalingPolicy,
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  const ofPeriod = child(at, 'periodSeconds')
  if (!policyTypes.includes(type)) errors.push(unsupported(child(at, 'type'), type, policyTypes))
  if (value <= 0) errors.push(invalid(child(at, 'value'), value, 'must be greater than zero'))
  if (periodSeconds <= 0) errors.push(invalid(ofPeriod, periodSeconds, 'must be greater than zero'))
  if (periodSeconds > longestPeriod)
    errors.push(invalid(ofPeriod, periodSeconds, `must be less than or equal to ${longestPeriod}`))
  return errors
}
