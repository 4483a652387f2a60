/**
 * Which objects an admission policy is for, and with which parameters.
 * Source: kubernetes/kubernetes `pkg/apis/admissionregistration/validation/validation.go`, validateMatchResources,
 * validateParamKind.
 */
import { append } from '../../../append.ts'
import type * as admissionregistration from '../../../kube/api/admissionregistration-v1.ts'
import { causedAt, child, forbidden, invalid, item, malformed, required, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isDns1035Label, isDns1123Subdomain, isPathSegment } from '../formats.ts'
import { validateLabelSelector } from '../metadata.ts'
import { validateNamedRule } from './rules.ts'
import { matchPolicies, oneOf } from './webhooks.ts'

/** Upstream: validateMatchResources. What it requires has defaults. */
export function validateMatchResources(
  resources: admissionregistration.MatchResources | undefined,
  at: Field
): readonly FieldError[] {
  if (resources === undefined) return []
  const errors = [...oneOf(resources.matchPolicy, matchPolicies, child(at, 'matchPolicy'))]
  for (const selector of ['namespaceSelector', 'objectSelector'] as const)
    append(errors, validateLabelSelector(resources[selector], child(at, selector)))
  for (const list of ['resourceRules', 'excludeResourceRules'] as const)
    for (const [index, rule] of (resources[list] ?? []).entries())
      append(errors, validateNamedRule(rule, item(child(at, list), index)))
  return errors
}

const mutableOperations = ['*', 'CONNECT', 'CREATE', 'UPDATE']

/** What is deleted cannot be changed any more. The server's path has no index. */
export function validateMutableOperations(
  rules: readonly admissionregistration.NamedRuleWithOperations[],
  at: Field
): readonly FieldError[] {
  return rules.flatMap(({ operations = [] }, index) =>
    operations.flatMap((operation, number) => {
      if (mutableOperations.includes(operation)) return []
      const error = unsupported(child(at, 'operations'), operation, mutableOperations)
      return [causedAt(item(child(item(at, index), 'operations'), number), error)]
    }))
}

/** Upstream: validateParamKind. */
export function validateParamKind(
  { apiVersion = '', kind = '' }: admissionregistration.ParamKind,
  at: Field
): readonly FieldError[] {
  const errors = [...validateParamVersion(apiVersion, child(at, 'apiVersion'))]
  if (kind === '') return [...errors, required(child(at, 'kind'), '')]
  const faults = isDns1035Label(kind.toLowerCase())
  if (faults.length === 0) return errors
  const why = `may have mixed case, but should otherwise match: ${faults.join(',')}`
  return [...errors, invalid(child(at, 'kind'), kind, why)]
}

function validateParamVersion(apiVersion: string, at: Field): readonly FieldError[] {
  if (apiVersion === '') return [required(at, '')]
  const parts = apiVersion === '/' ? [''] : apiVersion.split('/')
  if (parts.length > 2) return [invalid(at, apiVersion, `unexpected GroupVersion string: ${apiVersion}`)]
  const version = parts.at(-1) ?? ''
  const group = parts.length === 2 ? (parts[0] ?? '') : ''
  const errors: FieldError[] = []
  const join = (value: string, faults: readonly string[]): unknown =>
    faults.length > 0 && errors.push(invalid(at, value, faults.join(',')))
  if (group !== '') join(group, isDns1123Subdomain(group))
  if (version === '') errors.push(invalid(at, apiVersion, 'version must be specified'))
  else join(version, isDns1035Label(version))
  return errors
}

/** Upstream: validateParamRef. */
export function validateParamRef(
  reference: admissionregistration.ParamRef | undefined,
  at: Field
): readonly FieldError[] {
  if (reference === undefined) return []
  const { name = '', selector, parameterNotFoundAction = '' } = reference
  const errors: FieldError[] = []
  const both = name !== '' && selector !== undefined
  const forbid = (member: 'name' | 'selector'): unknown =>
    both && errors.push(forbidden(child(at, member), 'name and selector are mutually exclusive'))
  if (name !== '') append(errors, malformed(child(at, 'name'), name, isPathSegment))
  forbid('name')
  append(errors, validateLabelSelector(selector, child(at, 'selector')))
  forbid('selector')
  if (name === '' && selector === undefined) errors.push(required(at, 'one of name or selector must be specified'))
  const actionAt = child(at, 'parameterNotFoundAction')
  if (parameterNotFoundAction === '') errors.push(required(actionAt, ''))
  else append(errors, oneOf(parameterNotFoundAction, ['Deny', 'Allow'], actionAt))
  return errors
}
