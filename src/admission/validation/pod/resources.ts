/**
 * What containers, and Pods themselves, ask for.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, validateResourceRequirements,
 * validateResourceClaimNames, validateResizePolicy, validateOverhead.
 */
import { append } from '../../../append.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import { compare, print, quantityOf, zero } from '../../../kube/quantity.ts'
import type { Quantity } from '../../../kube/quantity.ts'
import { sortedNames } from '../../../kube/sorted.ts'
import type { ResourceList } from '../../../kube/resource-list.ts'
import { minorOf } from '../../../kube/resources.ts'
import {
  causedAt, causedBelow, child, duplicate, forbidden, invalid, item, key, malformed, notFound, required, unsupported
} from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isDns1123Label } from '../formats.ts'
import { goBare } from '../go-syntax.ts'
import {
  hugePagesError, isHugePages, isOvercommitAllowed, validateContainerResourceName, validateQuantity
} from '../resource-names.ts'
import { writtenQuantity } from '../written.ts'
import type { PodOptions } from './options.ts'

const none: readonly FieldError[] = []
const nothing: ResourceList = new Map()

/** The names by which containers refer to the Pod's claims. Upstream: gatherPodResourceClaimNames. */
export function claimNames({ resourceClaims = [] }: core.PodSpec): ReadonlySet<string> {
  return new Set(resourceClaims.flatMap(({ name = '' }) => (name === '' ? [] : [name])))
}

/** Who asks for resources, and for which. */
export interface Asker {
  /** As people call it: `container "web"`. */
  readonly who: string
  readonly validateName: (name: string, at: Field) => readonly FieldError[]
  /** The claims of the Pod, which its containers may share. */
  readonly claims: ReadonlySet<string>
}

/** Limits and requests. A server goes through the resources in random order; here it is that of their names. */
export function validateResources(
  resources: core.ResourceRequirements,
  asker: Asker,
  at: Field,
  options: PodOptions
): readonly FieldError[] {
  const limits = quantities(resources, 'limits', options)
  const requests = quantities(resources, 'requests', options)
  const errors: FieldError[] = []
  for (const list of ['limits', 'requests'] as const) {
    const own = list === 'limits' ? limits : requests
    if (own.size === 0) continue
    const place = child(at, list)
    for (const name of sortedNames(own.keys())) {
      const quantity = own.get(name) ?? zero
      append(errors, asker.validateName(name, key(place, name)))
      append(errors, validateQuantity(asker.who, name, quantity, key(place, name)))
      if (list === 'requests') append(errors, validateRequest(asker, name, quantity, limits.get(name), at))
      const why = isHugePages(name) ? hugePagesError(name, quantity) : undefined
      if (why !== undefined) errors.push(invalid(key(place, name), print(quantity), why))
    }
  }
  const names = [...limits.keys(), ...requests.keys()]
  if (names.some(isHugePages) && !names.some(name => name === 'cpu' || name === 'memory'))
    errors.push(forbidden(at, 'HugePages require cpu or memory'))
  if (resources.claims !== undefined)
    append(errors, validateClaims(resources.claims, asker.claims, child(at, 'claims')))
  return errors
}

/**
 * The quantities as they were written, as a server has them: what it prints is not always the same amount. A request
 * may be filled in from its limit.
 */
function quantities(
  resources: core.ResourceRequirements,
  list: 'limits' | 'requests',
  { origins }: PodOptions
): ResourceList {
  const values = resources[list]
  if (values === undefined) return nothing
  const known = new Map<string, Quantity>()
  for (const name in values) {
    const value = values[name]
    const asWritten = (from: typeof values | undefined): Quantity | undefined => {
      const written = writtenQuantity(origins, from, name)
      return written !== undefined && print(written) === value ? written : undefined
    }
    const quantity = asWritten(values) ?? asWritten(resources.limits) ?? quantityOf(value)
    if (quantity !== undefined) known.set(name, quantity)
  }
  return known
}

/** A request fits its limit. */
function validateRequest(
  { who }: Asker,
  name: string,
  request: Quantity,
  limit: Quantity | undefined,
  at: Field
): readonly FieldError[] {
  const rule = 'kube/request-above-limit'
  const mayBeLess = isOvercommitAllowed(name)
  if (limit === undefined && mayBeLess) return none
  const atRequest = key(child(at, 'requests'), name)
  if (limit === undefined) {
    const message = `${who} requests ${name}, which needs a limit of the same amount`
    const error = required(child(at, 'limits'), 'Limit must be set for non overcommitable resources')
    return [{ ...causedAt(atRequest, error), rule, message }]
  }
  const order = compare(request, limit)
  if (order === 0 || (order < 0 && mayBeLess)) return none
  const want = mayBeLess ? 'less than or equal' : 'equal'
  const error = invalid(child(at, 'requests'), print(request), `must be ${want} to ${name} limit of ${print(limit)}`)
  const more = mayBeLess ? 'more than' : 'not the same as'
  const message = `${who} requests ${print(request)} ${name}, ${more} its limit of ${print(limit)}`
  return [{ ...causedAt(atRequest, error), rule, message }]
}

/** Devices that the Pod has claimed, by the names of its claims, or of single requests in them. */
function validateClaims(
  claims: readonly core.ResourceClaim[],
  known: ReadonlySet<string>,
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  const used = new Set<string>()
  /** Those of which single requests are used. */
  const inParts = new Set<string>()
  let among: string | undefined
  for (const [index, { name = '', request = '' }] of claims.entries()) {
    const place = item(at, index)
    if (name === '') {
      errors.push(required(place, ''))
      continue
    }
    const whole = request === '' ? name : `${name}/${request}`
    if (used.has(name)) errors.push(duplicate(place, name))
    else {
      if (request !== '') append(errors, malformed(child(place, 'request'), request, isDns1123Label))
      if (used.has(whole)) errors.push(duplicate(place, whole))
      // All requests of a claim are more than the single ones that were used before.
      else if (request === '' && inParts.has(name)) errors.push(duplicate(place, name))
      used.add(whole)
      if (whole.includes('/')) inParts.add(whole.slice(0, whole.indexOf('/')))
    }
    if (!known.has(name)) errors.push(notFound(place, name, (among ??= amongClaims(known))))
  }
  return errors
}

function amongClaims(known: ReadonlySet<string>): string {
  const names = 'must be one of the names in pod.spec.resourceClaims'
  return known.size === 0 ? `${names} which is empty` : `${names}: ${sortedNames(known).join(', ')}`
}

/** What a Pod costs beside its containers; the server takes it for limits. */
export function validateOverhead(
  overhead: Readonly<Record<string, string>>,
  at: Field,
  options: PodOptions
): readonly FieldError[] {
  const asker: Asker = { who: 'the overhead', validateName: validateContainerResourceName, claims: new Set() }
  return causedBelow(at, child(at, 'limits'), validateResources({ limits: overhead }, asker, at, options))
}

const resizable = ['cpu', 'memory']
const resizePolicies = ['NotRequired', 'RestartContainer']

/** What becomes of a running container when what it may use changes. The server names the list, and not its item. */
export function validateResizePolicy(
  policies: readonly core.ContainerResizePolicy[],
  podRestartPolicy: string | undefined,
  at: Field,
  { kubernetes }: PodOptions
): readonly FieldError[] {
  const errors: FieldError[] = []
  const known = new Set<string>()
  for (const [index, { resourceName = '', restartPolicy = '' }] of policies.entries()) {
    const place = item(at, index)
    if (known.has(resourceName)) errors.push(duplicate(place, goBare(resourceName)))
    known.add(resourceName)
    const complain = (name: string, error: FieldError): unknown => errors.push(causedAt(child(place, name), error))
    if (resourceName === '') complain('resourceName', required(at, ''))
    else if (!resizable.includes(resourceName))
      complain('resourceName', unsupported(at, goBare(resourceName), resizable))
    if (restartPolicy === '') complain('restartPolicy', required(at, ''))
    else if (!resizePolicies.includes(restartPolicy))
      complain('restartPolicy', unsupported(at, restartPolicy, resizePolicies))
    if (podRestartPolicy === 'Never' && restartPolicy !== 'NotRequired') {
      const whose = minorOf(kubernetes) >= 36 ? 'pod `restartPolicy`' : '`restartPolicy`'
      complain('restartPolicy', invalid(at, restartPolicy, `must be 'NotRequired' when ${whose} is 'Never'`))
    }
  }
  return errors
}

/**
 * An init container that ends cannot be started again. That none may have a policy at all is said only where the field
 * is dropped before. Upstream: validateInitContainers, from 1.36 on.
 */
export function validateResizePolicyOfInitContainer(
  policies: readonly core.ContainerResizePolicy[],
  at: Field,
  { kubernetes }: PodOptions
): readonly FieldError[] {
  if (minorOf(kubernetes) < 36) return none
  const errors: FieldError[] = []
  for (const [index, { restartPolicy }] of policies.entries()) {
    const why = "must not be set to 'RestartContainer' for non-sidecar initContainers"
    if (restartPolicy === 'RestartContainer')
      errors.push(invalid(child(item(at, index), 'restartPolicy'), restartPolicy, why))
  }
  return errors
}
