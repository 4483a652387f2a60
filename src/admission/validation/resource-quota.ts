/**
 * ResourceQuotas.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, ValidateResourceQuota, and
 * `pkg/apis/core/helper/helpers.go`.
 */
import { append } from '../../append.ts'
import type * as core from '../../kube/api/core-v1.ts'
import { isOn } from '../../kube/gates.ts'
import type { Origins } from '../../kube/json.ts'
import { quantityOf } from '../../kube/quantity.ts'
import { sortedEntries } from '../../kube/sorted.ts'
import type { KubernetesVersion } from '../../rule.ts'
import { causedAt, child, field, invalid, item, key, print, required } from './field.ts'
import type { Field, FieldError, GoSyntax, Printed } from './field.ts'
import { goList, goStrings, goStruct } from './go-syntax.ts'
import { kind } from './kinds.ts'
import type { Kinds } from './kinds.ts'
import { nameIsSubdomain, selectorOperators, validateCoreMetadata } from './metadata.ts'
import { invalidResource, isHugePages, isResource, validateQuantity, validateResourceName } from './resource-names.ts'
import { writtenQuantity } from './written.ts'

/** What may be in a quota. Upstream: IsStandardQuotaResourceName. */
function isQuotaResource(name: string): boolean {
  return (isResource(name) && name !== 'storage') || isHugePages(name) || name.startsWith('requests.hugepages-')
}

/** Upstream: ValidateResourceQuotaSpec, the first half. */
function validateHard(hard: Readonly<Record<string, string>> | undefined, origins: Origins): readonly FieldError[] {
  const errors: FieldError[] = []
  for (const [name, text] of sortedEntries(hard)) {
    const at = key(child(field('spec'), 'hard'), name)
    append(errors, validateResourceName(name, at))
    if (!name.includes('/') && !isQuotaResource(name))
      errors.push(invalidResource(at, name, 'must be a standard resource for quota'))
    const quantity = writtenQuantity(origins, hard, name) ?? quantityOf(text)
    if (quantity !== undefined) append(errors, validateQuantity('the quota', name, quantity, at))
  }
  return errors
}

const podsOnly = ['pods']
const compute = ['pods', ...['cpu', 'memory'].flatMap(name => [name, `limits.${name}`, `requests.${name}`])]

/** The resources that a scope can be for. Upstream: IsResourceQuotaScopeValidForResource. */
const scopes: Readonly<Record<string, readonly string[]>> = {
  Terminating: compute,
  NotTerminating: compute,
  BestEffort: podsOnly,
  NotBestEffort: compute,
  PriorityClass: compute,
  CrossNamespacePodAffinity: compute,
  VolumeAttributesClass: ['persistentvolumeclaims', 'requests.storage']
}

const opposites = [['BestEffort', 'NotBestEffort'], ['Terminating', 'NotTerminating']] as const

/** The complaints about scopes that both ways of writing them have in common. */
interface ScopeChecks {
  readonly isKnown: (scope: string) => boolean
  /** Whether a scope is not for one of the quota's resources. */
  readonly isUnfit: (scope: string) => boolean
}

function scopeChecks({ hard = {} }: core.ResourceQuotaSpec, kubernetes: KubernetesVersion): ScopeChecks {
  const isKnown = (scope: string): boolean =>
    Object.hasOwn(scopes, scope) && (scope !== 'VolumeAttributesClass' || isOn('VolumeAttributesClass', kubernetes))
  const names = Object.keys(hard).filter(isQuotaResource)
  const unfit = new Set(Object.keys(scopes).filter(scope => names.some(name => !scopes[scope]?.includes(name))))
  return { isKnown, isUnfit: scope => isKnown(scope) && unfit.has(scope) }
}

function conflicts(named: readonly string[], at: Field, printed: Printed): readonly FieldError[] {
  return opposites
    .filter(pair => pair.every(scope => named.includes(scope)))
    .map(() => invalid(at, printed, 'conflicting scopes'))
}

const unfitting = 'unsupported scope applied to resource'

/** Upstream: validateResourceQuotaScopes. */
function validateScopes(spec: core.ResourceQuotaSpec, checks: ScopeChecks): readonly FieldError[] {
  const { scopes: named = [] } = spec
  if (named.length === 0) return []
  const at = child(field('spec'), 'scopes')
  const printed = goStrings(named, 'core.ResourceQuotaScope')
  const errors: FieldError[] = []
  for (const [index, scope] of named.entries()) {
    const place = item(at, index)
    const wrong = (why: string): unknown =>
      errors.push({ ...causedAt(place, invalid(at, printed, why)), message: `${print(place)} is ${scope}: ${why}` })
    if (!checks.isKnown(scope)) wrong('unsupported scope')
    if (checks.isUnfit(scope)) wrong(unfitting)
  }
  return [...errors, ...conflicts(named, at, printed)]
}

const existOnly = ['BestEffort', 'NotBestEffort', 'Terminating', 'NotTerminating', 'CrossNamespacePodAffinity']

/** Upstream: validateScopedResourceSelectorRequirement. */
function validateScopeSelector(spec: core.ResourceQuotaSpec, checks: ScopeChecks): readonly FieldError[] {
  if (spec.scopeSelector === undefined) return []
  const { matchExpressions = [] } = spec.scopeSelector
  // The server's paths have no index.
  const at = child(field('spec'), 'scopeSelector', 'matchExpressions')
  const unfit = invalid(at, goSelector(matchExpressions), unfitting)
  const errors: FieldError[] = []
  for (const [index, { scopeName = '', operator = '', values = [] }] of matchExpressions.entries()) {
    const add = (error: FieldError, ...member: [] | [string]): unknown =>
      errors.push(causedAt(member[0] === undefined ? item(at, index) : child(item(at, index), member[0]), error))
    const wrong = (member: string, value: Printed, why: string): unknown =>
      add(invalid(child(at, member), value, why), member)
    if (!checks.isKnown(scopeName)) wrong('scopeName', scopeName, 'unsupported scope')
    if (checks.isUnfit(scopeName)) add(unfit, 'scopeName')
    if (existOnly.includes(scopeName) && operator !== 'Exists')
      wrong('operator', operator, "must be 'Exists' when scope is any of ResourceQuotaScopeTerminating, " +
        'ResourceQuotaScopeNotTerminating, ResourceQuotaScopeBestEffort, ResourceQuotaScopeNotBestEffort or ' +
        'ResourceQuotaScopeCrossNamespacePodAffinity')
    if (operator === 'In' || operator === 'NotIn') {
      const why = "must be at least one value when `operator` is 'In' or 'NotIn' for scope selector"
      if (values.length === 0) add(required(child(at, 'values'), why), 'values')
    } else if (operator === 'Exists' || operator === 'DoesNotExist') {
      const why = "must be no value when `operator` is 'Exist' or 'DoesNotExist' for scope selector"
      if (values.length > 0) wrong('values', goStrings(values), why)
    } else add(invalid(child(at, 'operator'), operator, 'not a valid selector operator', selectorOperators), 'operator')
  }
  const named = matchExpressions.map(({ scopeName = '' }) => scopeName)
  return [...errors, ...conflicts(named, at, goStrings(spec.scopes, 'core.ResourceQuotaScope'))]
}

function goSelector(requirements: readonly core.ScopedResourceSelectorRequirement[]): GoSyntax {
  const type = 'core.ScopedResourceSelectorRequirement'
  const printed = goList(type, requirements, ({ scopeName = '', operator = '', values }) => goStruct(type, {
    ScopeName: scopeName,
    Operator: operator,
    Values: goStrings(values)
  }))
  return goStruct('core.ScopeSelector', { MatchExpressions: printed })
}

export const resourceQuotaKinds: Kinds = {
  '/ResourceQuota': kind<core.ResourceQuota>({
    errors: ({ spec = {} }, subject) => {
      const checks = scopeChecks(spec, subject.request.kubernetes)
      return [
        ...validateCoreMetadata(subject, nameIsSubdomain),
        ...validateHard(spec.hard, subject.origins),
        ...validateScopes(spec, checks),
        ...validateScopeSelector(spec, checks)
      ]
    }
  })
}
