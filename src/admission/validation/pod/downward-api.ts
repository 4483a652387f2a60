/**
 * References to fields of the Pod itself and to what its containers ask for: of volumes and of variables.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, validateObjectFieldSelector,
 * validateContainerResourceFieldSelector; `pkg/apis/core/pods/helpers.go`, ConvertDownwardAPIFieldLabel.
 */
import type * as core from '../../../kube/api/core-v1.ts'
import { compare, quantityOf, zero } from '../../../kube/quantity.ts'
import { nearest } from '../../../nearest.ts'
import { causedAt, child, invalid, malformed, print, required, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isQualifiedName } from '../formats.ts'

const none: readonly FieldError[] = []

/** `metadata.labels['app']`; the subscript may hold anything. Upstream: SplitMaybeSubscriptedPath. */
const subscripted = /^(?<path>(?:(?!\[')[^])+)\['(?<subscript>[^]*)'\]$/

/** All fields that any reference may name. */
const referable = [
  'metadata.annotations', 'metadata.labels', 'metadata.name', 'metadata.namespace', 'metadata.uid', 'spec.nodeName',
  'spec.restartPolicy', 'spec.serviceAccountName', 'spec.schedulerName', 'status.phase', 'status.hostIP',
  'status.hostIPs', 'status.podIP', 'status.podIPs'
]

/** A reference to one of the fields that can be shown here, which are given in the order of the alphabet. */
export function validateFieldRef(
  { apiVersion = '', fieldPath = '' }: core.ObjectFieldSelector,
  shown: readonly string[],
  at: Field
): readonly FieldError[] {
  const atPath = child(at, 'fieldPath')
  if (apiVersion === '') return [required(child(at, 'apiVersion'), '')]
  if (fieldPath === '') return [required(atPath, '')]
  const failed = (why: string, message: string): readonly FieldError[] =>
    [{ ...invalid(atPath, fieldPath, `error converting fieldPath: ${why}`), message: `${print(atPath)} ${message}` }]
  if (apiVersion !== 'v1') {
    const place = child(at, 'apiVersion')
    const message = `${print(place)} is ${apiVersion}; it must be v1`
    return failed(`unsupported pod version: ${apiVersion}`, '').map(error => ({ ...causedAt(place, error), message }))
  }
  const { path, subscript = '' } = subscripted.exec(fieldPath)?.groups ?? {}
  if (path === 'metadata.labels') return malformed(at, subscript, isQualifiedName)
  if (path === 'metadata.annotations') return malformed(at, subscript.toLowerCase(), isQualifiedName)
  if (path !== undefined) {
    const message = `is ${fieldPath}, and only labels and annotations have keys`
    return failed(`field label does not support subscript: ${fieldPath}`, message)
  }
  const field = fieldPath === 'spec.host' ? 'spec.nodeName' : fieldPath
  if (!referable.includes(field)) {
    const meant = nearest(fieldPath, shown)
    const hint = meant === null ? `it must be one of ${shown.join(', ')}` : `did you mean ${meant}?`
    return failed(`field label not supported: ${fieldPath}`, `is ${fieldPath}; ${hint}`)
  }
  return shown.includes(field) ? none : [unsupported(atPath, field, shown)]
}

const resources = [
  'limits.cpu', 'limits.ephemeral-storage', 'limits.memory',
  'requests.cpu', 'requests.ephemeral-storage', 'requests.memory'
]

const hugePages = /^(?:limits|requests)\.hugepages-/

/** A reference to a request or a limit. A volume belongs to no container: it has to name one. */
export function validateResourceFieldRef(
  { containerName = '', resource = '', divisor = '0' }: core.ResourceFieldSelector,
  isInVolume: boolean,
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  if (isInVolume && containerName === '') errors.push(required(child(at, 'containerName'), ''))
  else if (resource === '') errors.push(required(child(at, 'resource'), ''))
  else if (!resources.includes(resource) && !hugePages.test(resource))
    errors.push(unsupported(child(at, 'resource'), resource, resources))
  const of = divisible(resource)
  if (of !== undefined && !isDivisor(divisor, of.divisors)) {
    const why = `only divisor's values ${of.values} are supported with the ${of.what} resource`
    errors.push({
      ...invalid(child(at, 'divisor'), resource, why),
      message: `${resource} cannot be divided by ${divisor}: the divisor is one of ${of.values}`
    })
  }
  return errors
}

/** What a resource may be divided by, and what the server calls both. */
interface Divisible {
  readonly divisors: readonly string[]
  readonly values: string
  readonly what: string
}

const ofCpu: Divisible = { divisors: ['1m', '1'], values: '1m and 1', what: 'cpu' }
const sizes = ['1', '1k', '1M', '1G', '1T', '1P', '1E', '1Ki', '1Mi', '1Gi', '1Ti', '1Pi', '1Ei']
const ofMemory: Divisible = { divisors: sizes, values: sizes.join(', '), what: 'memory' }
const ofStorage: Divisible = { ...ofMemory, what: 'local ephemeral storage' }
const ofHugePages: Divisible = { ...ofMemory, what: 'hugepages' }

function divisible(resource: string): Divisible | undefined {
  if (hugePages.test(resource)) return ofHugePages
  if (!resources.includes(resource)) return undefined
  return resource.endsWith('.cpu') ? ofCpu : resource.endsWith('.memory') ? ofMemory : ofStorage
}

/** Nothing is what is written when there is no divisor. */
function isDivisor(divisor: string, divisors: readonly string[]): boolean {
  return divisors.includes(divisor) || compare(quantityOf(divisor) ?? zero, zero) === 0
}
