/**
 * What decides on which node a Pod may run, beside affinity.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, ValidateTolerations, validateSchedulingGates,
 * validateTopologySpreadConstraints.
 */
import { append } from '../../../append.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import type * as meta from '../../../kube/api/meta-v1.ts'
import { isOn } from '../../../kube/gates.ts'
import { minorOf } from '../../../kube/resources.ts'
import type { KubernetesVersion } from '../../../rule.ts'
import { causedAt, child, duplicate, forbidden, invalid, item, malformed, required, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isLabelValue, isQualifiedName } from '../formats.ts'
import { validateLabelName, validateLabelSelector } from '../metadata.ts'
import { validateLabelKeys } from './affinity.ts'
import type { PodOptions } from './options.ts'

export function validateTolerations(
  tolerations: readonly core.Toleration[],
  at: Field,
  kubernetes: KubernetesVersion
): readonly FieldError[] {
  return tolerations.flatMap((toleration, index) => validateToleration(toleration, item(at, index), kubernetes))
}

const tolerationOperators = ['Equal', 'Exists']
/** Releases that know them say so, though their gate (TaintTolerationComparisonOperators) is off. */
const comparisons = ['Lt', 'Gt']

function validateToleration(
  { key = '', operator = '', value = '', effect = '', tolerationSeconds }: core.Toleration,
  at: Field,
  kubernetes: KubernetesVersion
): readonly FieldError[] {
  const errors: FieldError[] = []
  const operatorAt = child(at, 'operator')
  if (key !== '') append(errors, validateLabelName(key, child(at, 'key')))
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
      if (faults.length > 0) errors.push(invalidValue(value, faults.join(';'), at))
      break
    }
    case 'Exists':
      if (value !== '') errors.push(invalidValue(value, "value must be empty when `operator` is 'Exists'", at))
      break
    default: {
      const isKnown = comparisons.includes(operator) && minorOf(kubernetes) >= 35
      const known = isKnown ? [...tolerationOperators, ...comparisons] : tolerationOperators
      const error = unsupported(operatorAt, operator, known)
      const message = `clusters have the operator ${operator} turned off: it must be Equal or Exists`
      errors.push(isKnown ? { ...error, message } : error)
    }
  }
  if (effect !== '') append(errors, validateTaintEffect(effect, child(at, 'effect')))
  return errors
}

/** The server names the operator. */
function invalidValue(value: string, why: string, at: Field): FieldError {
  return causedAt(child(at, 'value'), invalid(child(at, 'operator'), value, why))
}

/** Upstream: validateTaintEffect. */
export function validateTaintEffect(effect: string, at: Field): readonly FieldError[] {
  const effects = ['NoSchedule', 'PreferNoSchedule', 'NoExecute']
  return effects.includes(effect) ? [] : [unsupported(at, effect, effects)]
}

export function validateSchedulingGates(gates: readonly core.PodSchedulingGate[], at: Field): readonly FieldError[] {
  const errors: FieldError[] = []
  const seen = new Set<string>()
  for (const [index, { name = '' }] of gates.entries()) {
    const gate = item(at, index)
    append(errors, malformed(gate, name, isQualifiedName))
    if (seen.has(name)) errors.push(duplicate(gate, name))
    seen.add(name)
  }
  return errors
}

export function validateReadinessGates(gates: readonly core.PodReadinessGate[], at: Field): readonly FieldError[] {
  return gates.flatMap(({ conditionType = '' }, index) =>
    malformed(child(item(at, index), 'conditionType'), conditionType, isQualifiedName))
}

export function validateTopologySpread(
  constraints: readonly core.TopologySpreadConstraint[],
  at: Field,
  options: PodOptions
): readonly FieldError[] {
  const last = new Map(constraints.map((constraint, index) => [kindOf(constraint), index]))
  return constraints.flatMap((constraint, index) =>
    validateConstraint(constraint, last.get(kindOf(constraint)) !== index, item(at, index), options))
}

/** Of each kind there is one. */
function kindOf({ topologyKey = '', whenUnsatisfiable = '' }: core.TopologySpreadConstraint): string {
  return `{${topologyKey}, ${whenUnsatisfiable}}`
}

const isNotPositive = 'must be greater than zero'

function validateConstraint(
  constraint: core.TopologySpreadConstraint,
  isAgain: boolean,
  at: Field,
  { kubernetes }: PodOptions
): readonly FieldError[] {
  const { maxSkew = 0, topologyKey = '', whenUnsatisfiable = '', matchLabelKeys, labelSelector } = constraint
  const errors: FieldError[] = []
  if (maxSkew <= 0) errors.push(invalid(child(at, 'maxSkew'), maxSkew, isNotPositive))
  if (topologyKey === '') errors.push(required(child(at, 'topologyKey'), 'can not be empty'))
  const actions = ['DoNotSchedule', 'ScheduleAnyway']
  if (!actions.includes(whenUnsatisfiable))
    errors.push(unsupported(child(at, 'whenUnsatisfiable'), whenUnsatisfiable, actions))
  if (isAgain) {
    const pair = child(at, '{topologyKey, whenUnsatisfiable}')
    errors.push(causedAt(at, duplicate(pair, kindOf(constraint))))
  }
  append(errors, validateMinDomains(constraint, child(at, 'minDomains')))
  for (const name of ['nodeAffinityPolicy', 'nodeTaintsPolicy'] as const) {
    const policy = constraint[name]
    if (policy !== undefined && policy !== 'Honor' && policy !== 'Ignore')
      errors.push(unsupported(child(at, name), policy, ['Honor', 'Ignore']))
  }
  append(
    errors,
    isOn('MatchLabelKeysInPodTopologySpreadSelectorMerge', kubernetes)
      ? validateLabelKeys(matchLabelKeys, [], labelSelector, at)
      : validateSpreadKeys(matchLabelKeys, labelSelector, child(at, 'matchLabelKeys'))
  )
  append(errors, validateLabelSelector(labelSelector, child(at, 'labelSelector')))
  return errors
}

function validateMinDomains(
  { minDomains, whenUnsatisfiable = '' }: core.TopologySpreadConstraint,
  at: Field
): readonly FieldError[] {
  if (minDomains === undefined) return []
  const errors: FieldError[] = []
  if (minDomains <= 0) errors.push(invalid(at, minDomains, isNotPositive))
  if (whenUnsatisfiable !== 'DoNotSchedule') {
    const why = `can only use minDomains if whenUnsatisfiable=DoNotSchedule, not ${whenUnsatisfiable}`
    errors.push(invalid(at, minDomains, why))
  }
  return errors
}

/** Upstream: ValidateMatchLabelKeysInTopologySpread. */
function validateSpreadKeys(
  keys: readonly string[] = [],
  selector: meta.LabelSelector | undefined,
  at: Field
): readonly FieldError[] {
  if (keys.length === 0) return []
  const errors: FieldError[] = []
  if (selector === undefined) errors.push(forbidden(at, 'must not be specified when labelSelector is not set'))
  const { matchLabels = {}, matchExpressions = [] } = selector ?? {}
  const selected = new Set([...Object.keys(matchLabels), ...matchExpressions.map(({ key = '' }) => key)])
  for (const [index, key] of keys.entries()) {
    append(errors, validateLabelName(key, item(at, index)))
    if (selected.has(key))
      errors.push(invalid(item(at, index), key, 'exists in both matchLabelKeys and labelSelector'))
  }
  return errors
}
