/**
 * Names of resources, and quantities of them: what containers, quotas and limit ranges have in common.
 * Source: kubernetes/kubernetes `pkg/apis/core/helper/helpers.go`, and `pkg/apis/core/validation/validation.go`,
 * validateResourceName, ValidateResourceQuantityValue.
 */
import { goQuote } from '../../kube/quote.ts'
import { compare, parseQuantity, print, scaledValue, zero } from '../../kube/quantity.ts'
import type { Quantity } from '../../kube/quantity.ts'
import { nearest } from '../../nearest.ts'
import { invalid } from './field.ts'
import type { Field, FieldError } from './field.ts'
import { isQualifiedName } from './formats.ts'
import { goBare, goQuantity } from './go-syntax.ts'

const none: readonly FieldError[] = []

const containerResources = ['cpu', 'memory', 'ephemeral-storage']
const counted = [
  'pods', 'resourcequotas', 'services', 'replicationcontrollers', 'secrets', 'configmaps', 'persistentvolumeclaims',
  'services.nodeports', 'services.loadbalancers'
]
const resources = new Set([
  ...containerResources,
  ...containerResources.flatMap(name => [`requests.${name}`, `limits.${name}`]),
  ...counted,
  'storage',
  'requests.storage'
])

/** Upstream: IsHugePageResourceName. */
export function isHugePages(name: string): boolean {
  return name.startsWith('hugepages-')
}

/** Upstream: IsStandardContainerResourceName. */
function isContainerResource(name: string): boolean {
  return containerResources.includes(name) || isHugePages(name)
}

/** A resource of Kubernetes itself. Upstream: IsNativeResource. */
function isNative(name: string): boolean {
  return !name.includes('/') || name.includes('kubernetes.io/')
}

/** A resource that somebody else brings, such as a device. Upstream: IsExtendedResourceName. */
function isExtended(name: string): boolean {
  return !isNative(name) && !name.startsWith('requests.') && isQualifiedName(`requests.${name}`).length === 0
}

/** Cpu, memory and the like may be promised to more Pods than a machine has; devices and huge pages may not. */
export function isOvercommitAllowed(name: string): boolean {
  return isNative(name) && !isHugePages(name)
}

/** What comes in pieces only. Upstream: IsIntegerResourceName. */
function isCounted(name: string): boolean {
  return counted.includes(name) || isExtended(name)
}

/** A resource of Kubernetes itself, but for huge pages. */
export function isResource(name: string): boolean {
  return resources.has(name)
}

/** A name of a resource that is wrong: it prints itself without quotes. */
export function invalidResource(at: Field, name: string, why: string): FieldError {
  const meant = nearest(name, [...resources].filter(known => known !== name))
  const hint = meant === null ? `it ${why}` : `did you mean ${meant}?`
  return { ...invalid(at, goBare(name), why), mark: 'key', message: `there is no resource ${goQuote(name)}; ${hint}` }
}

/** Upstream: validateResourceName. */
export function validateResourceName(name: string, at: Field): readonly FieldError[] {
  const faults = isQualifiedName(name)
  if (faults.length > 0) return faults.map(why => invalidResource(at, name, why))
  const isKnown = resources.has(name) || isHugePages(name) || name.startsWith('requests.hugepages-')
  return isKnown || name.includes('/') ? none : [invalidResource(at, name, isNoResource)]
}

const isNoResource = 'must be a standard resource type or fully qualified'

/** What a container may ask for. Upstream: validateContainerResourceName. */
export function validateContainerResourceName(name: string, at: Field): readonly FieldError[] {
  const errors = validateResourceName(name, at)
  if (!name.includes('/')) {
    if (isContainerResource(name)) return errors
    return [...errors, invalidResource(at, name, 'must be a standard resource for containers')]
  }
  if (isNative(name) || isExtended(name)) return errors
  return [...errors, invalidResource(at, name, "doesn't follow extended resource name standard")]
}

/** No quantity may be negative, and what is counted in pieces must be whole. `who` has it: `container "web"`. */
export function validateQuantity(who: string, name: string, quantity: Quantity, at: Field): readonly FieldError[] {
  const isNegative = compare(quantity, zero) < 0
  const isBroken = isCounted(name) && scaledValue(quantity, -3) % 1000n !== 0n
  if (!isNegative && !isBroken) return none
  const rule = 'kube/invalid-quantity'
  const has = `${who} has ${print(quantity)} ${name}, which`
  const errors: FieldError[] = []
  if (isNegative) {
    const error = invalid(at, print(quantity), 'must be greater than or equal to 0')
    errors.push({ ...error, rule, message: `${has} is less than nothing` })
  }
  if (isBroken) {
    const error = invalid(at, goQuantity(quantity), 'must be an integer')
    errors.push({ ...error, rule, message: `${has} comes in whole pieces only` })
  }
  return errors
}

/** What is wrong with an amount of huge pages, if anything. Upstream: validateResourceQuantityHugePageValue. */
export function hugePagesError(name: string, quantity: Quantity): string | undefined {
  const parsed = parseQuantity(name.slice('hugepages-'.length))
  if ('quantity' in parsed) {
    const { quantity: size } = parsed
    const bytes = scaledValue(size, 0)
    const isWhole = compare(size, zero) > 0 && scaledValue(size, -3) % 1000n === 0n
    if (isWhole && bytes !== 0n && scaledValue(quantity, 0) % bytes === 0n) return undefined
  }
  return `${print(quantity)} is not positive integer multiple of ${name}`
}
