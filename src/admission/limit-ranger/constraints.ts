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

/** All that one item of a limit range finds. A server's order within an item is random; here it is by name. */
export function constrain(item: LimitRangeItem, asked: Asked): readonly Constrained[] {
  const minima = each(item.min, (name, limit) => minimum(name, limit, asked))
  const maxima = each(item.max, (name, limit) => maximum(name, limit, asked))
  const ratios = each(item.maxLimitRequestRatio, (name, limit) => ratio(name, limit, asked))
  return [...minima, ...maxima, ...(asked.limits === undefined ? [] : ratios)]
}

type Check = (name: string, limit: Limit) => Constrained | undefined

function each(bounds: Bounds = {}, check: Check): readonly Constrained[] {
  return sortedNames(Object.keys(bounds)).flatMap(name => {
    const bound = bounds[name]
    const limit = bound === undefined ? undefined : limitOf(bound)
    return (limit && check(name, limit)) ?? []
  })
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
  const text = `minimum ${name} usage per ${asked.type} is ${printLimit(limit)}`
  const request = asked.requests.get(name)
  const bound = `the minimum is ${describeLimit(limit)}`
  if (request === undefined) {
    const message = `${asked.who} has no ${name} request, but ${bound}`
    return found(asked, name, 'request', 'yes', `${text}.  No request is specified`, message)
  }
  for (const [field, value] of [['request', request], ['limit', asked.limits?.get(name)]] as const) {
    if (value === undefined) continue
    const answer = isBelow(value, limit, inOrder)
    if (answer === 'no') continue
    const message = compared(asked, name, field, value, bound, answer)
    return found(asked, name, field, answer, `${text}, but ${field} is ${print(value)}`, message)
  }
  return undefined
}

function maximum(name: string, limit: Limit, asked: Asked): Constrained | undefined {
  const text = `maximum ${name} usage per ${asked.type} is ${printLimit(limit)}`
  const bound = `the maximum is ${describeLimit(limit)}`
  const first = asked.limits === undefined ? 'request' : 'limit'
  const values = { request: asked.requests.get(name), limit: asked.limits?.get(name) }
  if (values[first] === undefined) {
    const message = `${asked.who} has no ${name} ${first}, but ${bound}`
    return found(asked, name, first, 'yes', `${text}.  No ${first} is specified`, message)
  }
  for (const field of ['limit', 'request'] as const) {
    const value = values[field]
    if (value === undefined) continue
    const answer = isAbove(value, limit, inOrder)
    if (answer === 'no') continue
    const message = compared(asked, name, field, value, bound, answer)
    return found(asked, name, field, answer, `${text}, but ${field} is ${print(value)}`, message)
  }
  return undefined
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

/** In thousandths when all of them fit into an int64 that way, else in whole numbers, rounded up. */
function common(...values: readonly [Quantity, Quantity, Quantity]): [bigint, bigint, bigint] {
  const unit = values.every(value => scaledValue(value, 0) <= maxMilli) ? -3 : 0
  return values.map(value => scaledValue(value, unit)) as [bigint, bigint, bigint]
}

function inOrder(a: Quantity, b: Quantity): number {
  const [left, right] = common(a, b, zero)
  return left < right ? -1 : left > right ? 1 : 0
}
