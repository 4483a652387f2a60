/**
 * The names of a custom kind, and its printer columns.
 * Source: k8s.io/apiextensions-apiserver `pkg/apis/apiextensions/validation/validation.go`.
 */
import { append } from '../../../append.ts'
import type * as apiextensions from '../../../kube/api/apiextensions-v1.ts'
import { child, invalid, item, required } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isDns1035Label } from '../formats.ts'

/** Upstream: ValidateCustomResourceDefinitionNames, and what the spec asks for beside. */
export function validateNames(names: apiextensions.CustomResourceDefinitionNames, at: Field): readonly FieldError[] {
  const { plural = '', singular = '', kind = '', listKind = '', shortNames = [], categories = [] } = names
  const errors: FieldError[] = []
  for (const name of ['plural', 'singular', 'kind', 'listKind'] as const)
    if ((names[name] ?? '') === '') errors.push(required(child(at, name), ''))
  for (const [field, name] of [['plural', plural], ['singular', singular]] as const)
    if (name !== '') append(errors, labelErrors(name, child(at, field)))
  for (const [field, name] of [['kind', kind], ['listKind', listKind]] as const) {
    const faults = name === '' ? [] : isDns1035Label(name.toLowerCase())
    if (faults.length > 0) {
      const why = `may have mixed case, but should otherwise match: ${faults.join(',')}`
      errors.push(invalid(child(at, field), name, why))
    }
  }
  for (const [index, name] of shortNames.entries())
    append(errors, labelErrors(name, item(child(at, 'shortNames'), index)))
  if (kind !== '' && kind === listKind)
    errors.push(invalid(child(at, 'listKind'), listKind, 'kind and listKind may not be the same'))
  for (const [index, name] of categories.entries())
    append(errors, labelErrors(name, item(child(at, 'categories'), index)))
  return errors
}

/** All faults of a name in one complaint. */
export function labelErrors(name: string, at: Field): readonly FieldError[] {
  const faults = isDns1035Label(name)
  return faults.length === 0 ? [] : [invalid(at, name, faults.join(','))]
}

const columnTypes = ['boolean', 'date', 'integer', 'number', 'string'] as const
const columnFormats = ['byte', 'date', 'date-time', 'double', 'float', 'int32', 'int64', 'password'] as const

/** Upstream: ValidateCustomResourceColumnDefinition. */
export function validateColumns(
  columns: readonly apiextensions.CustomResourceColumnDefinition[] | undefined,
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  for (const [index, { name = '', type = '', format = '', jsonPath = '' }] of (columns ?? []).entries()) {
    const one = item(at, index)
    if (name === '') errors.push(required(child(one, 'name'), ''))
    const wanted = `must be one of ${columnTypes.join(',')}`
    if (type === '') errors.push(required(child(one, 'type'), wanted))
    else if (!columnTypes.some(known => known === type)) errors.push(invalid(child(one, 'type'), type, wanted))
    if (format !== '' && !columnFormats.some(known => known === format))
      errors.push(invalid(child(one, 'format'), format, `must be one of ${columnFormats.join(',')}`))
    if (jsonPath === '') errors.push(required(child(one, 'JSONPath'), ''))
    else append(errors, jsonPathErrors(jsonPath, child(one, 'JSONPath')))
  }
  return errors
}

/** Upstream: validateSimpleJSONPath. */
function jsonPathErrors(path: string, at: Field): readonly FieldError[] {
  return path.startsWith('.') ? [] : [invalid(at, path, 'must be a simple json path starting with .')]
}

/** Upstream: ValidateCustomResourceDefinitionSubresources. */
export function validateSubresources(
  subresources: apiextensions.CustomResourceSubresources | undefined,
  at: Field
): readonly FieldError[] {
  const scale = subresources?.scale
  if (scale === undefined) return []
  const { labelSelectorPath = '' } = scale
  const errors: FieldError[] = []
  const under = (name: string, path: string, starts: readonly string[], where: string): void => {
    const one = child(at, `scale.${name}`)
    const faults = jsonPathErrors(path, one)
    if (faults.length > 0) append(errors, faults)
    else if (!starts.some(start => path.startsWith(start)))
      errors.push(invalid(one, path, `should be a json path under ${where}`))
  }
  for (const [name, start] of [['specReplicasPath', '.spec'], ['statusReplicasPath', '.status']] as const) {
    const path = scale[name] ?? ''
    if (path === '') errors.push(required(child(at, `scale.${name}`), ''))
    else under(name, path, [`${start}.`], start)
  }
  if (labelSelectorPath !== '')
    under('labelSelectorPath', labelSelectorPath, ['.spec.', '.status.'], 'either .spec or .status')
  return errors
}
