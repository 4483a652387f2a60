/**
 * What all manifests together need of a quota. A server never sums them up beforehand: it refuses what comes last. And
 * what exists already is not known, so this is advice.
 */
import { describeLimit, isAbove } from '../../kube/bound.ts'
import { member } from '../../kube/json.ts'
import type { Path } from '../../kube/json.ts'
import { add, multiply, print } from '../../kube/quantity.ts'
import type { Quantity } from '../../kube/quantity.ts'
import { sortedNames } from '../../kube/sorted.ts'
import type { Request, RuleViolation } from '../plugin.ts'
import { boundsOf, concerns } from './plugin.ts'
import type { QuotaSpec } from './plugin.ts'
import { matching, usageOf } from './usage.ts'

/** An object of a manifest, and the Pod that its controller would make, both as the mutating plugins left them. */
export interface Planned {
  readonly object: Request
  readonly pod?: Request | undefined
}

/**
 * Adds up what it is called with, in the order of the objects. The answer is what the quotas are exceeded by with this
 * object: for each resource of a quota, the first object that is too much is told.
 */
export function summing(
  quotasOf: (namespace: string) => readonly QuotaSpec[]
): (planned: Planned) => readonly RuleViolation[] {
  const sums = new Map<string, Map<string, Sum>>()
  return plan => {
    const { namespace } = plan.object
    return quotasOf(namespace).flatMap(quota => {
      const key = `${namespace}/${quota.name}`
      const sum = sums.get(key) ?? new Map<string, Sum>()
      sums.set(key, sum)
      return overdrawn(plan, quota, sum)
    })
  }
}

interface Sum {
  readonly total: Quantity
  readonly isTold: boolean
}

interface Need {
  readonly quantity: Quantity
  /** What one Pod of them needs, or the object itself. */
  readonly each: Quantity
  readonly path: Path
}

function overdrawn(plan: Planned, quota: QuotaSpec, sum: Map<string, Sum>): readonly RuleViolation[] {
  const needs = needsOf(plan, quota)
  return sortedNames(needs.keys()).flatMap(resource => {
    const { quantity, each, path } = needs.get(resource) ?? {}
    const bound = boundsOf(quota).get(resource)
    if (quantity === undefined || each === undefined || path === undefined || bound === undefined) return []
    const { limit, used } = bound
    // What is too much by itself is refused, and needs nothing then.
    if (isAbove(add(used, each), limit) === 'yes') return []
    const before = sum.get(resource) ?? { total: used, isTold: false }
    const total = add(before.total, quantity)
    const isTooMuch = isAbove(total, limit) === 'yes'
    sum.set(resource, { total, isTold: before.isTold || isTooMuch })
    if (!isTooMuch || before.isTold) return []
    const message =
      `the manifests up to here need ${print(total)} of ${resource}, but the quota ${quota.name} of the namespace ` +
      `is ${describeLimit(limit)}`
    return [{ rule: 'kube/summed-quota', path, message }]
  })
}

/** What an object and its Pods use of a quota. */
function needsOf({ object, pod }: Planned, quota: QuotaSpec): ReadonlyMap<string, Need> {
  const needs = new Map<string, Need>()
  for (const [request, times] of [[object, 1n], [pod, replicasOf(object)]] as const) {
    const usage = request === undefined || times === 0n || !concerns(quota, request) ? undefined : usageOf(request)
    if (request === undefined || usage === undefined) continue
    for (const resource of matching(request.type, quota)) {
      const own = usage.list.get(resource)
      if (own === undefined || own.digits <= 0n) continue
      const field = request === object ? usage.pathOf(resource) : countField(object)
      const quantity = times === 1n ? own : multiply(own, times)
      needs.set(resource, { quantity, each: own, path: field })
    }
  }
  return needs
}

const counted: Readonly<Record<string, string>> = {
  Deployment: 'replicas',
  ReplicaSet: 'replicas',
  StatefulSet: 'replicas',
  ReplicationController: 'replicas',
  Job: 'parallelism'
}

function countField({ type }: Request): Path {
  return ['spec', counted[type.kind] ?? 'replicas']
}

/**
 * How many Pods of an object run at once. Those of a CronJob come and go, and a DaemonSet has as many as there are
 * nodes: neither is counted.
 */
function replicasOf({ type, object }: Request): bigint {
  const field = counted[type.kind]
  if (field === undefined) return 0n
  const value = member(member(object, 'spec'), field) ?? 1
  if (typeof value === 'bigint') return value > 0n ? value : 0n
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? BigInt(value) : 0n
}
