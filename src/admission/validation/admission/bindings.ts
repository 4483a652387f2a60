/**
 * What binds admission policies to objects and parameters.
 * Source: kubernetes/kubernetes `pkg/apis/admissionregistration/validation/validation.go`,
 * ValidateValidatingAdmissionPolicyBinding, ValidateMutatingAdmissionPolicyBinding.
 */
import type * as admissionregistration from '../../../kube/api/admissionregistration-v1.ts'
import { child, duplicate, field, invalid, item, required, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { goStrings } from '../go-syntax.ts'
import { kind } from '../kinds.ts'
import type { Kinds } from '../kinds.ts'
import { nameIsSubdomain, validateMetadata } from '../metadata.ts'
import { validateMatchResources, validateMutableOperations, validateParamRef } from './matching.ts'

const actions = ['Audit', 'Deny', 'Warn']

/** Upstream: validateValidationActions. */
function validateActions(named: readonly string[], at: Field): readonly FieldError[] {
  const errors: FieldError[] = []
  for (const [index, action] of named.entries()) {
    if (!actions.includes(action)) errors.push(unsupported(item(at, index), action, actions))
    if (named.indexOf(action) < index) errors.push(duplicate(item(at, index), action))
  }
  if (named.includes('Deny') && named.includes('Warn')) {
    const why = 'must not contain both Deny and Warn (repeating the same validation failure information in the API ' +
      'response and headers serves no purpose)'
    errors.push(invalid(at, goStrings(named, 'admissionregistration.ValidationAction'), why))
  }
  if (named.length === 0) errors.push(required(at, 'at least one validation action is required'))
  return errors
}

/** What both kinds of bindings have. */
function validateBinding(spec: admissionregistration.MutatingAdmissionPolicyBindingSpec): readonly FieldError[] {
  const { policyName = '', paramRef, matchResources } = spec
  const at = field('spec')
  const nameAt = child(at, 'policyName')
  return [
    ...(policyName === ''
      ? [required(nameAt, '')]
      : nameIsSubdomain(policyName, false).map(why => invalid(nameAt, policyName, why))),
    ...validateParamRef(paramRef, child(at, 'paramRef')),
    ...validateMatchResources(matchResources, child(at, 'matchResources'))
  ]
}

export const policyBindingKinds: Kinds = {
  'admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding':
    kind<admissionregistration.ValidatingAdmissionPolicyBinding>({
      errors: ({ spec = {} }, subject) => [
        ...validateMetadata(subject, nameIsSubdomain),
        ...validateBinding(spec),
        ...validateActions(spec.validationActions ?? [], child(field('spec'), 'validationActions'))
      ]
    }),
  'admissionregistration.k8s.io/MutatingAdmissionPolicyBinding':
    kind<admissionregistration.MutatingAdmissionPolicyBinding>({
      errors: ({ spec = {} }, subject) => {
        const rulesAt = child(field('spec'), 'matchResources', 'resourceRules')
        return [
          ...validateMetadata(subject, nameIsSubdomain),
          ...validateBinding(spec),
          ...validateMutableOperations(spec.matchResources?.resourceRules ?? [], rulesAt)
        ]
      }
    })
}
