/**
 * Which requests a webhook or a policy is asked about.
 * Source: kubernetes/kubernetes `pkg/apis/admissionregistration/validation/validation.go`, validateRuleWithOperations,
 * validateNamedRuleWithOperations.
 */
import { append } from '../../../append.ts'
import type * as admissionregistration from '../../../kube/api/admissionregistration-v1.ts'
import { child, duplicate, invalid, item, malformed, required, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isPathSegment } from '../formats.ts'
import { goStrings } from '../go-syntax.ts'

const operations = ['*', 'CONNECT', 'CREATE', 'DELETE', 'UPDATE']
const scopes = ['*', 'Cluster', 'Namespaced']

/** Upstream: validateRuleWithOperations. */
export function validateRule(rule: admissionregistration.RuleWithOperations, at: Field): readonly FieldError[] {
  const { operations: named = [], apiGroups = [], apiVersions = [], resources = [], scope } = rule
  const errors: FieldError[] = []
  const operationsAt = child(at, 'operations')
  if (named.length === 0) errors.push(required(operationsAt, ''))
  if (isMixed(named)) {
    const printed = goStrings(named, 'admissionregistration.OperationType')
    errors.push(invalid(operationsAt, printed, "if '*' is present, must not specify other operations"))
  }
  for (const [index, operation] of named.entries())
    if (!operations.includes(operation)) errors.push(unsupported(item(operationsAt, index), operation, operations))
  const validateList = (values: readonly string[], place: Field, what: string): void => {
    if (values.length === 0) errors.push(required(place, ''))
    const why = `if '*' is present, must not specify other API ${what}`
    if (isMixed(values)) errors.push(invalid(place, goStrings(values), why))
  }
  validateList(apiGroups, child(at, 'apiGroups'), 'groups')
  validateList(apiVersions, child(at, 'apiVersions'), 'versions')
  for (const [index, version] of apiVersions.entries())
    if (version === '') errors.push(required(item(child(at, 'apiVersions'), index), ''))
  append(errors, validateResources(resources, child(at, 'resources')))
  if (scope !== undefined && !scopes.includes(scope)) errors.push(unsupported(child(at, 'scope'), scope, scopes))
  return errors
}

/** Everything, and more. */
function isMixed(values: readonly string[]): boolean {
  return values.length > 1 && values.includes('*')
}

/** Resources and subresources: `pods`, `pods/status`, and a `*` in place of either. Upstream: validateResources. */
function validateResources(resources: readonly string[], at: Field): readonly FieldError[] {
  const errors: FieldError[] = []
  if (resources.length === 0) errors.push(required(at, ''))
  const [withAllSubresources, ofAllResources] = [new Set<string>(), new Set<string>()]
  let isLastPlain = false
  for (const [index, resource] of resources.entries()) {
    const place = item(at, index)
    if (resource === '') {
      errors.push(required(place, ''))
      continue
    }
    const slash = resource.indexOf('/')
    if (slash < 0) {
      // Upstream remembers the last one only.
      isLastPlain = resource !== '*'
      continue
    }
    const [name, subresource] = [resource.slice(0, slash), resource.slice(slash + 1)]
    const clash = (all: string): unknown =>
      errors.push(invalid(place, resource, `if '${all}' is present, must not specify ${resource}`))
    if (withAllSubresources.has(name)) clash(`${name}/*`)
    if (ofAllResources.has(subresource)) clash(`*/${subresource}`)
    if (subresource === '*') withAllSubresources.add(name)
    if (name === '*') ofAllResources.add(subresource)
  }
  if (resources.length > 1 && resources.includes('*/*'))
    errors.push(invalid(at, goStrings(resources), "if '*/*' is present, must not specify other resources"))
  if (resources.includes('*') && isLastPlain) {
    const why = "if '*' is present, must not specify other resources without subresources"
    errors.push(invalid(at, goStrings(resources), why))
  }
  return errors
}

/** Upstream: validateNamedRuleWithOperations. */
export function validateNamedRule(
  rule: admissionregistration.NamedRuleWithOperations,
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  const names = new Set<string>()
  for (const [index, name] of (rule.resourceNames ?? []).entries()) {
    const place = item(child(at, 'resourceNames'), index)
    append(errors, malformed(place, name, isPathSegment))
    if (names.has(name)) errors.push(duplicate(place, name))
    names.add(name)
  }
  return [...errors, ...validateRule(rule, at)]
}
