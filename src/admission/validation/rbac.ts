/**
 * Roles and what binds them. Their names may be nearly anything.
 * Source: kubernetes/kubernetes `pkg/apis/rbac/validation/validation.go`.
 */
import { append } from '../../append.ts'
import type * as rbac from '../../kube/api/rbac-v1.ts'
import { child, field, invalid, item, required, unsupported } from './field.ts'
import type { Field, FieldError } from './field.ts'
import { isPathSegment } from './formats.ts'
import { goStrings } from './go-syntax.ts'
import { kind } from './kinds.ts'
import type { Kinds } from './kinds.ts'
import { nameIsSubdomain, validateCoreMetadata, validateLabelSelector } from './metadata.ts'
import type { NameFormat } from './metadata.ts'

const group = 'rbac.authorization.k8s.io'

/** Upstream: ValidateRBACName, which makes no difference between a name and its beginning. */
const isRbacName: NameFormat = name => isPathSegment(name)

/** Upstream: ValidatePolicyRule. */
function validateRule(rule: rbac.PolicyRule, isNamespaced: boolean, at: Field): readonly FieldError[] {
  const { verbs = [], apiGroups = [], resources = [], resourceNames = [], nonResourceURLs = [] } = rule
  const errors: FieldError[] = []
  if (verbs.length === 0) errors.push(required(child(at, 'verbs'), 'verbs must contain at least one value'))
  if (nonResourceURLs.length > 0) {
    const wrong = (why: string): FieldError => invalid(child(at, 'nonResourceURLs'), goStrings(nonResourceURLs), why)
    if (isNamespaced) errors.push(wrong('namespaced rules cannot apply to non-resource URLs'))
    if (apiGroups.length > 0 || resources.length > 0 || resourceNames.length > 0)
      errors.push(wrong('rules cannot apply to both regular resources and non-resource URLs'))
    return errors
  }
  if (apiGroups.length === 0)
    errors.push(required(child(at, 'apiGroups'), 'resource rules must supply at least one api group'))
  if (resources.length === 0)
    errors.push(required(child(at, 'resources'), 'resource rules must supply at least one resource'))
  return errors
}

function validateRules(rules: readonly rbac.PolicyRule[] | undefined, isNamespaced: boolean): readonly FieldError[] {
  return (rules ?? []).flatMap((rule, index) => validateRule(rule, isNamespaced, item(field('rules'), index)))
}

/** Upstream: ValidateClusterRole, the second half. */
function validateAggregation(rule: rbac.AggregationRule | undefined): readonly FieldError[] {
  if (rule === undefined) return []
  const at = child(field('aggregationRule'), 'clusterRoleSelectors')
  const { clusterRoleSelectors: selectors = [] } = rule
  if (selectors.length === 0)
    return [required(at, 'at least one clusterRoleSelector required if aggregationRule is non-nil')]
  return selectors.flatMap((selector, index) => {
    const errors = validateLabelSelector(selector, item(at, index))
    return errors.length === 0 ? errors : [...errors, invalid(item(at, index), null, 'invalid label selector.')]
  })
}

/** Upstream: ValidateRoleBinding and ValidateClusterRoleBinding, but for the metadata. */
function validateBinding({ roleRef, subjects }: rbac.RoleBinding, isNamespaced: boolean): readonly FieldError[] {
  const { apiGroup = '', kind: of = '', name = '' } = roleRef ?? {}
  const at = field('roleRef')
  const kinds = isNamespaced ? ['Role', 'ClusterRole'] : ['ClusterRole']
  const errors: FieldError[] = []
  if (apiGroup !== group) errors.push(unsupported(child(at, 'apiGroup'), apiGroup, [group]))
  if (!kinds.includes(of)) errors.push(unsupported(child(at, 'kind'), of, kinds))
  if (name === '') errors.push(required(child(at, 'name'), ''))
  else append(errors, isRbacName(name, false).map(why => invalid(child(at, 'name'), name, why)))
  for (const [index, subject] of (subjects ?? []).entries())
    append(errors, validateSubject(subject, isNamespaced, item(field('subjects'), index)))
  return errors
}

/** Upstream: ValidateRoleBindingSubject. */
function validateSubject(subject: rbac.Subject, isNamespaced: boolean, at: Field): readonly FieldError[] {
  const { apiGroup = '', kind: of = '', name = '', namespace = '' } = subject
  const errors: FieldError[] = []
  if (name === '') errors.push(required(child(at, 'name'), ''))
  if (of === 'ServiceAccount') {
    if (name !== '') append(errors, nameIsSubdomain(name, false).map(why => invalid(child(at, 'name'), name, why)))
    if (apiGroup !== '') errors.push(unsupported(child(at, 'apiGroup'), apiGroup, ['']))
    if (!isNamespaced && namespace === '') errors.push(required(child(at, 'namespace'), ''))
  } else if (of === 'User' || of === 'Group') {
    if (apiGroup !== group) errors.push(unsupported(child(at, 'apiGroup'), apiGroup, [group]))
  } else errors.push(unsupported(child(at, 'kind'), of, ['ServiceAccount', 'User', 'Group']))
  return errors
}

export const rbacKinds: Kinds = {
  [`${group}/Role`]: kind<rbac.Role>({
    errors: ({ rules }, subject) => [...validateCoreMetadata(subject, isRbacName), ...validateRules(rules, true)]
  }),
  [`${group}/ClusterRole`]: kind<rbac.ClusterRole>({
    errors: ({ rules, aggregationRule }, subject) => [
      ...validateCoreMetadata(subject, isRbacName),
      ...validateRules(rules, false),
      ...validateAggregation(aggregationRule)
    ]
  }),
  [`${group}/RoleBinding`]: kind<rbac.RoleBinding>({
    errors: (binding, subject) => [...validateCoreMetadata(subject, isRbacName), ...validateBinding(binding, true)]
  }),
  [`${group}/ClusterRoleBinding`]: kind<rbac.ClusterRoleBinding>({
    errors: (binding, subject) => [...validateCoreMetadata(subject, isRbacName), ...validateBinding(binding, false)]
  })
}
