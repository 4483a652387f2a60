/**
 * What a Job makes of Pods that fail, and when it has succeeded.
 * Source: kubernetes/kubernetes `pkg/apis/batch/validation/validation.go`, validatePodFailurePolicy,
 * validatePodReplacementPolicy, validateSuccessPolicy.
 */
import { append } from '../../../append.ts'
import type * as batch from '../../../kube/api/batch-v1.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import { goQuote } from '../../../kube/quote.ts'
import { child, duplicate, invalid, item, malformed, required, tooLong, tooMany, unsupported, wrong } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { byteLength, isQualifiedName } from '../formats.ts'
import { goList, goPointer, goStruct } from '../go-syntax.ts'
import { nonNegative } from '../metadata.ts'
import { countIndexes } from './indexes.ts'

/** Of a field that goes with indexes only. */
export const needsIndexes = 'requires indexed completion mode'

const mostRules = 20
const mostExitCodes = 255
const mostConditions = 20

/** Upstream prints a list with `%q`. */
function validValues(values: readonly string[]): string {
  return `valid values: [${values.map(goQuote).join(' ')}]`
}

export function validateFailurePolicy(
  { rules = [] }: batch.PodFailurePolicy,
  spec: batch.JobSpec,
  at: Field
): readonly FieldError[] {
  const rulesAt = child(at, 'rules')
  const errors: FieldError[] = []
  if (rules.length > mostRules) errors.push(tooMany(rulesAt, rules.length, mostRules))
  for (const [index, rule] of rules.entries()) append(errors, validateFailureRule(rule, spec, item(rulesAt, index)))
  return errors
}

const actions = ['Count', 'FailIndex', 'FailJob', 'Ignore']

function validateFailureRule(
  { action = '', onExitCodes, onPodConditions = [] }: batch.PodFailurePolicyRule,
  spec: batch.JobSpec,
  at: Field
): readonly FieldError[] {
  const actionAt = child(at, 'action')
  const hasConditions = onPodConditions.length > 0
  const errors: FieldError[] = []
  if (action === '') errors.push(required(actionAt, validValues(actions)))
  else if (action === 'FailIndex') {
    if (spec.backoffLimitPerIndex === undefined)
      errors.push(invalid(actionAt, action, 'requires the backoffLimitPerIndex to be set'))
  } else if (!actions.includes(action)) errors.push(unsupported(actionAt, action, actions))
  if (onExitCodes !== undefined) append(errors, validateExitCodes(onExitCodes, spec, child(at, 'onExitCodes')))
  if (hasConditions) append(errors, validateConditions(onPodConditions, child(at, 'onPodConditions')))
  if (onExitCodes !== undefined && hasConditions)
    errors.push(wrong(at, 'specifying both OnExitCodes and OnPodConditions is not supported'))
  if (onExitCodes === undefined && !hasConditions)
    errors.push(wrong(at, 'specifying one of OnExitCodes and OnPodConditions is required'))
  return errors
}

const statuses = ['False', 'True', 'Unknown']

function validateConditions(
  patterns: readonly batch.PodFailurePolicyOnPodConditionsPattern[],
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  if (patterns.length > mostConditions) errors.push(tooMany(at, patterns.length, mostConditions))
  for (const [index, { type = '', status = '' }] of patterns.entries()) {
    const pattern = item(at, index)
    append(errors, malformed(child(pattern, 'type'), type, isQualifiedName))
    // Only that of a Job is filled in, not that of a CronJob.
    if (status === '') errors.push(required(child(pattern, 'status'), validValues(statuses)))
    else if (!statuses.includes(status)) errors.push(unsupported(child(pattern, 'status'), status, statuses))
  }
  return errors
}

const operators = ['In', 'NotIn']

function validateExitCodes(
  { operator = '', containerName, values }: batch.PodFailurePolicyOnExitCodesRequirement,
  { template }: batch.JobSpec,
  at: Field
): readonly FieldError[] {
  const operatorAt = child(at, 'operator')
  const valuesAt = child(at, 'values')
  const errors: FieldError[] = []
  if (operator === '') errors.push(required(operatorAt, validValues(operators)))
  else if (!operators.includes(operator)) errors.push(unsupported(operatorAt, operator, operators))
  const { containers = [], initContainers = [] } = template?.spec ?? {}
  const isOneOf = (list: readonly core.Container[]): boolean => list.some(({ name = '' }) => name === containerName)
  if (containerName !== undefined && !isOneOf(containers) && !isOneOf(initContainers)) {
    const why = 'must be one of the container or initContainer names in the pod template'
    errors.push(invalid(child(at, 'containerName'), containerName, why))
  }
  const goValues = goList('int32', values, value => value)
  const codes = values ?? []
  if (codes.length === 0) errors.push(invalid(valuesAt, goValues, 'at least one value is required'))
  else if (codes.length > mostExitCodes) errors.push(tooMany(valuesAt, codes.length, mostExitCodes))
  const seen = new Set<number>()
  for (const [index, code] of codes.entries()) {
    if (operator === 'In' && code === 0)
      errors.push(invalid(item(valuesAt, index), code, 'must not be 0 for the In operator'))
    if (seen.has(code)) errors.push(duplicate(item(valuesAt, index), code))
    seen.add(code)
  }
  if (codes.some((code, index) => code < (codes[index - 1] ?? code)))
    errors.push(invalid(valuesAt, goValues, 'must be ordered'))
  return errors
}

const replacementPolicies = ['Failed', 'TerminatingOrFailed']

export function validateReplacementPolicy(
  { podReplacementPolicy, podFailurePolicy }: batch.JobSpec,
  at: Field
): readonly FieldError[] {
  if (podReplacementPolicy === undefined) return []
  const policies = podFailurePolicy === undefined ? replacementPolicies : ['Failed']
  return policies.includes(podReplacementPolicy) ? [] : [unsupported(at, podReplacementPolicy, policies)]
}

const longestIndexes = 64 * 1024

export function validateSuccessPolicy(
  policy: batch.SuccessPolicy,
  spec: batch.JobSpec,
  at: Field
): readonly FieldError[] {
  const { rules } = policy
  if (spec.completionMode !== 'Indexed') {
    const goRules = goList('batch.SuccessPolicyRule', rules, ({ succeededIndexes, succeededCount }) =>
      goStruct('batch.SuccessPolicyRule', {
        SucceededIndexes: goPointer('string', succeededIndexes),
        SucceededCount: goPointer('int32', succeededCount)
      }))
    return [invalid(at, goStruct('batch.SuccessPolicy', { Rules: goRules }), needsIndexes)]
  }
  const rulesAt = child(at, 'rules')
  const { length } = rules ?? []
  const errors: FieldError[] = []
  if (length === 0)
    errors.push(required(rulesAt, 'at least one rules must be specified when the successPolicy is specified'))
  if (length > mostRules) errors.push(tooMany(rulesAt, length, mostRules))
  // Without it a server breaks down, and takes nothing either: that it is missing has been said.
  if (spec.completions === undefined) return errors
  for (const [index, rule] of (rules ?? []).entries())
    append(errors, validateSuccessRule(rule, spec.completions, item(rulesAt, index)))
  return errors
}

function validateSuccessRule(
  { succeededCount, succeededIndexes }: batch.SuccessPolicyRule,
  completions: number,
  at: Field
): readonly FieldError[] {
  const countAt = child(at, 'succeededCount')
  const indexesAt = child(at, 'succeededIndexes')
  const errors: FieldError[] = []
  let total = 0
  if (succeededCount === undefined && succeededIndexes === undefined)
    errors.push(required(at, 'at least one of succeededCount or succeededIndexes must be specified'))
  if (succeededIndexes !== undefined) {
    if (byteLength(succeededIndexes) > longestIndexes) errors.push(tooLong(indexesAt, longestIndexes))
    const counted = countIndexes(succeededIndexes, completions)
    if (typeof counted === 'number') total = counted
    else errors.push(invalid(indexesAt, succeededIndexes, `error parsing succeededIndexes: ${counted.error}`))
  }
  if (succeededCount === undefined) return errors
  append(errors, nonNegative(succeededCount, countAt))
  const atMost = (most: number, ofWhat: string): void => {
    if (succeededCount > most)
      errors.push(invalid(countAt, succeededCount, `must be less than or equal to ${most} (${ofWhat})`))
  }
  atMost(completions, 'the number of specified completions')
  if (succeededIndexes !== undefined) atMost(total, 'the number of indexes in the specified succeededIndexes field')
  return errors
}
