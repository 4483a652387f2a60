/**
 * Bounds and ratios of a LimitRange, against one container, Pod or claim.
 * Source: kubernetes/kubernetes `plugin/pkg/admission/limitranger/admission.go` (minConstraint, maxConstraint, …).
 */
import { describeLimit, isAbove, isBelow, limitOf, printLimit } from '../../kube/bound.ts'
import type { Answer, Limit } from '../../kube/bound.ts'
import type { Path } from '../../kube/json.ts'
import type { Container } from '../../kube/pod.ts'
import { print, scaledValue, zero } from '../../kube/quantity.ts'
import type { Quantity } from '../../kube/quantity.ts'
import { sortedNames } from '../../kube/sorted.ts'
import type { ResourceList } from '../../kube/resource-list.ts'
import type { RuleViolation } from '../plugin.ts'
import type { Bounds, LimitRangeItem } from './plugin.ts'

/** Who asks for resources, and for what. */
export interface Asked {
  /** As the texts have it: `Container`, `Pod`, `PersistentVolumeClaim`. */
  readonly type: string
  /** For people: `container "web"`. */
  readonly who: string
  /** Where `requests` and `limits` stand; for a whole Pod where its containers do. */
  readonly path: Path
  readonly requests: ResourceList
  /** Absent for a claim: it is asked for its requests only. */
  readonly limits?: ResourceList
  readonly container?: Container
}

/** A bound that is not kept. */
export interface Constrained {
  readonly text: string
  /** False when the bound is not known well enough. */
  readonly isCertain: boolean
  readonly violation: RuleViolation
}

/** What one item of a limit range bounds. A server's order within an item is random; here it is by name. */
export interface Constraints {
  readonly type: string
  readonly minima: readonly Bounded[]
  readonly maxima: readonly Bounded[]
  readonly ratios: readonly Bounded[]
}

interface Bounded {
  readonly name: string
  readonly limit: Limit
}

/** The bounds of an item, taken apart. */
export function constraintsOf({ type, min, max, maxLimitRequestRatio }: LimitRangeItem): Constraints {
  return { type, minima: boundedBy(min), maxima: boundedBy(max), ratios: boundedBy(maxLimitRequestRatio) }
}

function boundedBy(bounds: Bounds = {}): readonly Bounded[] {
  return sortedNames(Object.keys(bounds)).flatMap(name => {
    const bound = bounds[name]
    const limit = bound === undefined ? undefined : limitOf(bound)
    return limit === undefined ? [] : [{ name, limit }]
  })
}

/** All that one item of a limit range finds. */
export function constrain({ minima, maxima, ratios }: Constraints, asked: Asked): readonly Constrained[] {
  const all: Constrained[] = []
  const add = (one: Constrained | undefined): unknown => one && all.push(one)
  for (const { name, limit } of minima) add(minimum(name, limit, asked))
  for (const { name, limit } of maxima) add(maximum(name, limit, asked))
  if (asked.limits !== undefined) for (const { name, limit } of ratios) add(ratio(name, limit, asked))
  return all
}

type Field = 'request' | 'limit'

/** Makes what is found: the server's text, the field at fault, and a sentence for people. */
function found(asked: Asked, name: string, field: Field, answer: Answer, text: string, message: string): Constrained {
  const { path, container, type } = asked
  const place = type === 'Pod' ? path : [...path, `${field}s`, name]
  const violation = { rule: 'kube/limit-range-bound', path: place, message, ...(container ? { container } : {}) }
  return { text, isCertain: answer === 'yes', violation }
}

/** How it is for people: what somebody has, and what the cluster's bound is. */
function compared(asked: Asked, name: string, field: Field, value: Quantity, bound: string, certainty: Answer): string {
  const has = `${asked.who} has a ${name} ${field} of ${print(value)}`
  if (certainty === 'yes') return `${has}, but ${bound}`
  return `${has}; ${bound}: \`kubectl describe limitrange\` in the namespace tells`
}

function minimum(name: string, limit: Limit, asked: Asked): Constrained | undefined {
  const request = asked.requests.get(name)
  if (request === undefined) return unsaid('minimum', name, limit, asked, 'request')
  const answer = isBelow(request, limit, inOrder)
  if (answer !== 'no') return outside('minimum', name, limit, asked, 'request', request, answer)
  const own = asked.limits?.get(name)
  const ofLimit = own === undefined ? 'no' : isBelow(own, limit, inOrder)
  return own && ofLimit !== 'no' ? outside('minimum', name, limit, asked, 'limit', own, ofLimit) : undefined
}

function maximum(name: string, limit: Limit, asked: Asked): Constrained | undefined {
  const request = asked.requests.get(name)
  const own = asked.limits?.get(name)
  const first = asked.limits === undefined ? 'request' : 'limit'
  if ((first === 'limit' ? own : request) === undefined) return unsaid('maximum', name, limit, asked, first)
  const ofLimit = own === undefined ? 'no' : isAbove(own, limit, inOrder)
  if (own && ofLimit !== 'no') return outside('maximum', name, limit, asked, 'limit', own, ofLimit)
  const answer = request === undefined ? 'no' : isAbove(request, limit, inOrder)
  return request && answer !== 'no' ? outside('maximum', name, limit, asked, 'request', request, answer) : undefined
}

type End = 'minimum' | 'maximum'

/** There must be a value, and there is none. */
function unsaid(end: End, name: string, limit: Limit, asked: Asked, field: Field): Constrained {
  const text = `${end} ${name} usage per ${asked.type} is ${printLimit(limit)}.  No ${field} is specified`
  const message = `${asked.who} has no ${name} ${field}, but the ${end} is ${describeLimit(limit)}`
  return found(asked, name, field, 'yes', text, message)
}

/** A value is beyond the bound, or may be. */
function outside(
  end: End,
  name: string,
  limit: Limit,
  asked: Asked,
  field: Field,
  value: Quantity,
  answer: Answer
): Constrained {
  const text = `${end} ${name} usage per ${asked.type} is ${printLimit(limit)}, but ${field} is ${print(value)}`
  const message = compared(asked, name, field, value, `the ${end} is ${describeLimit(limit)}`, answer)
  return found(asked, name, field, answer, text, message)
}

function ratio(name: string, limit: Limit, asked: Asked): Constrained | undefined {
  const text = `${name} max limit to request ratio per ${asked.type} is ${printLimit(limit)}`
  const message = `${asked.who} may have a ${name} limit of at most ${describeLimit(limit)} times its request`
  const [request, value] = [asked.requests.get(name), asked.limits?.get(name)]
  const [asRequest, asLimit] = common(request ?? zero, value ?? zero, limit.least)
  const fault = (field: Field, why: string, what: string): Constrained =>
    found(asked, name, field, 'yes', `${text}, but ${why}`, `${message}, but has ${what}`)
  if (asRequest === 0n) return fault('request', 'no request is specified or request is 0', 'no request')
  if (asLimit === 0n) return fault('limit', 'no limit is specified or limit is 0', 'no limit')
  const observed = Number(asLimit) / Number(asRequest)
  const isPrecise = scaledValue(limit.least, 0) <= maxMilli
  const most = Number(scaledValue(limit.least, isPrecise ? -3 : 0))
  if ((isPrecise ? observed * 1000 : observed) <= most) return undefined
  return fault('limit', `provided ratio is ${observed.toFixed(6)}`, `${Number(observed.toFixed(3))} times as much`)
}

/** The largest whole number whose thousandths fit into an int64. */
const maxMilli = (2n ** 63n - 1n) / 1000n

/** Two in thousandths when all three fit into an int64 that way, else in whole numbers, rounded up. */
function common(a: Quantity, b: Quantity, c: Quantity): readonly [bigint, bigint] {
  const unit = isSmall(a) && isSmall(b) && isSmall(c) ? -3 : 0
  return [scaledValue(a, unit), scaledValue(b, unit)]
}

function isSmall(value: Quantity): boolean {
  return scaledValue(value, 0) <= maxMilli
}

function inOrder(a: Quantity, b: Quantity): number {
  const [left, right] = common(a, b, zero)
  return left < right ? -1 : left > right ? 1 : 0
}
