/**
 * CustomResourceDefinitions. What the compiler of CEL says of their rules is not known, and is said once.
 * Source: k8s.io/apiextensions-apiserver `pkg/apis/apiextensions/validation/validation.go`,
 * ValidateCustomResourceDefinition.
 */
import { append } from '../../../append.ts'
import type * as apiextensions from '../../../kube/api/apiextensions-v1.ts'
import { goQuote } from '../../../kube/quote.ts'
import { minorOf } from '../../../kube/resources.ts'
import { parseUrl } from '../../../kube/url.ts'
import type { Answer } from '../../plugin.ts'
import { warning } from '../../warning.ts'
import { uncompiled } from '../admission/expressions.ts'
import { causedAt, child, field, invalid, item, key, pathOf, required, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isDns1123Subdomain } from '../formats.ts'
import { goStrings } from '../go-syntax.ts'
import { kind } from '../kinds.ts'
import type { Kinds } from '../kinds.ts'
import { nameIsSubdomain, validateMetadata } from '../metadata.ts'
import type { NameFormat } from '../metadata.ts'
import { validateConversion } from './conversion.ts'
import { validateNames } from './names.ts'
import type { OddFormat } from './structural.ts'
import { validateVersions } from './versions.ts'
import type { CheckedVersions } from './versions.ts'

type Definition = apiextensions.CustomResourceDefinition
type Spec = apiextensions.CustomResourceDefinitionSpec

const spec = field('spec')

/** What is to say of a definition that is right, by the object: the check finds it on its way. */
const remarksOn = new WeakMap<Definition, Pick<CheckedVersions, 'rules' | 'oddFormats'>>()

export const customResourceDefinitionKinds: Kinds = {
  'apiextensions.k8s.io/CustomResourceDefinition': kind<Definition>({
    errors: (definition, subject) => {
      const { group = '', names = {} } = definition.spec ?? {}
      const isName: NameFormat = (name, isPrefix) => [
        ...nameIsSubdomain(name, isPrefix),
        ...(name === `${names.plural ?? ''}.${group}` ? [] : ['must be spec.names.plural+"."+spec.group'])
      ]
      const { errors, ...remarks } = validateSpec(definition.spec ?? {})
      remarksOn.set(definition, remarks)
      return [
        ...validateMetadata(subject, isName),
        ...errors,
        ...storedErrors(definition),
        ...approvalErrors(definition),
        ...(definition.spec?.preserveUnknownFields === true ? [preserving()] : [])
      ]
    },
    warnings: (definition, { request }) => {
      const { rules = [], oddFormats = [] } = remarksOn.get(definition) ?? {}
      return [...(minorOf(request.kubernetes) >= 34 ? unrecognized(oddFormats) : []), ...uncompiled(rules[0])]
    }
  })
}

const preservingField = child(spec, 'preserveUnknownFields')
function preserving(): FieldError {
  return invalid(
    preservingField, true,
    'cannot set to true, set x-kubernetes-preserve-unknown-fields to true in spec.versions[*].schema instead'
  )
}

/** From 1.34 on. Upstream: WarningsOnCreate of `pkg/registry/customresourcedefinition/strategy.go`. */
function unrecognized(formats: readonly OddFormat[]): readonly Answer[] {
  return [...new Set(formats.map(({ format }) => format))].sort().map(name => {
    const message = `unrecognized format ${goQuote(name)}`
    const violations = formats
      .filter(({ format }) => format === name)
      .map(({ at }) => ({ rule: 'api/doubtful-value', path: pathOf(at), message: `${message}: nobody checks it` }))
    return warning(message, violations)
  })
}

const scopes = ['Cluster', 'Namespaced'] as const

/** Upstream: validateCustomResourceDefinitionSpec. */
function validateSpec(value: Spec): Omit<CheckedVersions, 'hasDefaults'> {
  const { group = '', scope = '', versions, names = {}, conversion, preserveUnknownFields = false } = value
  const { single, shared } = validateVersions(versions)
  const errors: FieldError[] = [...groupErrors(group, child(spec, 'group'))]
  const atScope = child(spec, 'scope')
  if (scope === '') errors.push(required(atScope, ''))
  else if (!scopes.some(one => one === scope)) errors.push(unsupported(atScope, scope, scopes))
  if (preserveUnknownFields && (single.hasDefaults || shared.hasDefaults))
    errors.push(invalid(preservingField, true, 'must be false in order to use defaults in the schema'))
  append(errors, single.errors, validateNames(names, child(spec, 'names')), shared.errors)
  if (conversion !== undefined) {
    const at = child(spec, 'conversion')
    const { strategy = '' } = conversion
    if (strategy !== 'None' && preserveUnknownFields)
      errors.push(invalid(child(at, 'strategy'), strategy, 'must be None if spec.preserveUnknownFields is true'))
    append(errors, validateConversion(conversion, at))
  }
  return {
    errors,
    rules: [...single.rules, ...shared.rules],
    oddFormats: [...single.oddFormats, ...shared.oddFormats]
  }
}

function groupErrors(group: string, at: Field): readonly FieldError[] {
  if (group === '') return [required(at, '')]
  const faults = isDns1123Subdomain(group)
  if (faults.length > 0) return [invalid(at, group, faults.join(','))]
  return group.includes('.') ? [] : [invalid(at, group, 'should be a domain with at least one dot')]
}

/** Upstream: ValidateCustomResourceDefinitionStoredVersions. The server itself has set the status. */
function storedErrors({ spec: { versions = [] } = {}, status }: Definition): readonly FieldError[] {
  const at = child(field('status'), 'storedVersions')
  const stored = status?.storedVersions ?? []
  // Nobody writes the status: the cause is among the versions.
  const cause = child(field('spec'), 'versions')
  if (stored.length === 0)
    return [causedAt(cause, invalid(at, goStrings(undefined), 'must have at least one stored version'))]
  const left = new Map(stored.map((name, index) => [name, index]))
  const errors: FieldError[] = []
  for (const { name = '', storage } of versions) {
    if (storage === true && !left.has(name))
      errors.push(causedAt(cause, invalid(at, goStrings(stored), `must have the storage version ${name}`)))
    left.delete(name)
  }
  for (const [name, index] of left) errors.push(invalid(item(at, index), name, 'must appear in spec.versions'))
  return errors
}

const annotation = 'api-approved.kubernetes.io'
const proposal = 'see https://github.com/kubernetes/enhancements/pull/1111'

/** Upstream: validateAPIApproval. */
function approvalErrors({ metadata, spec: value }: Definition): readonly FieldError[] {
  const { group = '' } = value ?? {}
  if (!['k8s.io', 'kubernetes.io'].some(own => group === own || group.endsWith(`.${own}`))) return []
  const at = key(child(field('metadata'), 'annotations'), annotation)
  const approval = metadata?.annotations?.[annotation] ?? ''
  const must = `protected groups must have approval annotation ${goQuote(annotation)}`
  if (approval === '') return [required(at, `${must}, ${proposal}`)]
  const url = parseUrl(approval, true)
  const isApproved = approval.startsWith('unapproved') || (!('error' in url) && url.host !== '' && url.scheme !== '')
  const how = `${must} with either a URL or a reason starting with "unapproved", ${proposal}`
  return isApproved ? [] : [invalid(at, approval, how)]
}
