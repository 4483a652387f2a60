/**
 * PodDisruptionBudgets.
 * Source: kubernetes/kubernetes `pkg/apis/policy/validation/validation.go`, ValidatePodDisruptionBudget.
 */
import { append } from '../../append.ts'
import type * as policy from '../../kube/api/policy-v1.ts'
import { child, field, invalid, unsupported } from './field.ts'
import type { FieldError, GoSyntax } from './field.ts'
import { goLabelSelector, goPointer, goStruct } from './go-syntax.ts'
import { validateAtMost100Percent, validateIntOrPercent } from './int-or-percent.ts'
import { kind } from './kinds.ts'
import type { Kinds } from './kinds.ts'
import { validateLabelSelector } from './metadata.ts'

const evictionPolicies = ['AlwaysAllow', 'IfHealthyBudget']

function validateBudget({ spec = {} }: policy.PodDisruptionBudget): readonly FieldError[] {
  const at = field('spec')
  const { minAvailable, maxUnavailable, selector, unhealthyPodEvictionPolicy: evictionPolicy } = spec
  const errors: FieldError[] = []
  if (minAvailable !== undefined && maxUnavailable !== undefined) {
    const error = invalid(at, goSpec(spec), 'minAvailable and maxUnavailable cannot be both set')
    errors.push({ ...error, message: 'minAvailable and maxUnavailable are both set: keep one of them' })
  }
  for (const [name, value] of Object.entries({ minAvailable, maxUnavailable }))
    if (value !== undefined)
      append(errors, validateIntOrPercent(value, child(at, name)), validateAtMost100Percent(value, child(at, name)))
  append(errors, validateLabelSelector(selector, child(at, 'selector')))
  if (evictionPolicy !== undefined && !evictionPolicies.includes(evictionPolicy))
    errors.push(unsupported(child(at, 'unhealthyPodEvictionPolicy'), evictionPolicy, evictionPolicies))
  return errors
}

function goSpec(spec: policy.PodDisruptionBudgetSpec): GoSyntax {
  return goStruct('policy.PodDisruptionBudgetSpec', {
    MinAvailable: goPointer('intstr.IntOrString', spec.minAvailable),
    Selector: goPointer('v1.LabelSelector', spec.selector && goLabelSelector(spec.selector)),
    MaxUnavailable: goPointer('intstr.IntOrString', spec.maxUnavailable),
    UnhealthyPodEvictionPolicy: goPointer('policy.UnhealthyPodEvictionPolicyType', spec.unhealthyPodEvictionPolicy)
  })
}

export const disruptionKinds: Kinds = {
  'policy/PodDisruptionBudget': kind<policy.PodDisruptionBudget>({ errors: validateBudget })
}
