/**
 * Selectors of nodes, by their labels and their names: of Pods and of volumes that only some machines reach.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, ValidateNodeSelector,
 * ValidateNodeSelectorTerm.
 */
import { append } from '../../../append.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import { minorOf } from '../../../kube/resources.ts'
import type { KubernetesVersion } from '../../../rule.ts'
import { child, forbidden, invalid, item, malformed, required } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isDns1123Subdomain, isLabelValue } from '../formats.ts'
import { validateLabelName } from '../metadata.ts'

/** The complaints about a selector that has to be met. */
export function validateNodeSelector(
  { nodeSelectorTerms = [] }: core.NodeSelector,
  at: Field,
  kubernetes: KubernetesVersion
): readonly FieldError[] {
  const place = child(at, 'nodeSelectorTerms')
  if (nodeSelectorTerms.length === 0) return [required(place, 'must have at least one node selector term')]
  // Earlier releases let any text be a label's value; where the term is but preferred, all do.
  const areValuesChecked = minorOf(kubernetes) >= 33
  const errors: FieldError[] = []
  for (const [index, term] of nodeSelectorTerms.entries())
    append(errors, validateNodeSelectorTerm(term, item(place, index), areValuesChecked))
  return errors
}

/** The complaints about a term, those about the values of labels only where these are checked. */
export function validateNodeSelectorTerm(
  { matchExpressions = [], matchFields = [] }: core.NodeSelectorTerm,
  at: Field,
  areValuesChecked: boolean
): readonly FieldError[] {
  const errors: FieldError[] = []
  for (const [index, requirement] of matchExpressions.entries())
    append(errors, validateLabelRequirement(requirement, item(child(at, 'matchExpressions'), index), areValuesChecked))
  for (const [index, requirement] of matchFields.entries())
    append(errors, validateFieldRequirement(requirement, item(child(at, 'matchFields'), index)))
  return errors
}

const operators: readonly string[] = ['In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt']

/** Upstream: ValidateNodeSelectorRequirement. */
function validateLabelRequirement(
  { key: label = '', operator = '', values = [] }: core.NodeSelectorRequirement,
  at: Field,
  areValuesChecked: boolean
): readonly FieldError[] {
  const errors: FieldError[] = []
  const place = child(at, 'values')
  switch (operator) {
    case 'In':
    case 'NotIn':
      if (values.length === 0) errors.push(required(place, "must be specified when `operator` is 'In' or 'NotIn'"))
      break
    case 'Exists':
    case 'DoesNotExist':
      if (values.length > 0)
        errors.push(forbidden(place, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'"))
      break
    case 'Gt':
    case 'Lt':
      if (values.length !== 1)
        errors.push(required(place, "must be specified single value when `operator` is 'Lt' or 'Gt'"))
      break
    default:
      errors.push(invalid(child(at, 'operator'), operator, 'not a valid selector operator', operators))
  }
  append(errors, validateLabelName(label, child(at, 'key')))
  if (areValuesChecked)
    for (const [index, value] of values.entries()) append(errors, malformed(item(place, index), value, isLabelValue))
  return errors
}

/** Upstream: ValidateNodeFieldSelectorRequirement. */
function validateFieldRequirement(
  { key: name = '', operator = '', values = [] }: core.NodeSelectorRequirement,
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  const place = child(at, 'values')
  if (operator !== 'In' && operator !== 'NotIn')
    errors.push(invalid(child(at, 'operator'), operator, 'not a valid selector operator', ['In', 'NotIn']))
  else if (values.length !== 1)
    errors.push(required(place, "must be only one value when `operator` is 'In' or 'NotIn' for node field selector"))
  if (name !== 'metadata.name') errors.push(invalid(child(at, 'key'), name, 'not a valid field selector key'))
  else
    for (const [index, value] of values.entries())
      append(errors, malformed(item(place, index), value, isDns1123Subdomain))
  return errors
}
