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
import type { Request } from '../plugin.ts'
import { boundsOf, concerns } from './plugin.ts'
import type { QuotaSpec } from './plugin.ts'
import { matching, usageOf } from './usage.ts'

/** An object of a manifest, and the Pod that its controller would make, both as the mutating plugins left them. */
interface Planned {
  readonly object: Request
  readonly pod?: Request | undefined
}

/** What an object and its Pods use of a quota. It holds on to nothing of the object. */
export interface Need {
  readonly namespace: string
  readonly quota: string
  readonly resource: string
  readonly quantity: Quantity
  /** The field that asks for it. */
  readonly path: Path
}

/** What an object needs of the quotas of its namespace. What is too much by itself is refused, and needs nothing. */
export function needsOf(
  plan: Planned,
  quotasOf: (namespace: string) => readonly QuotaSpec[]
): readonly Need[] {
  const { namespace } = plan.object
  return quotasOf(namespace).flatMap(quota => {
    const usages = usedBy(plan, quota)
    return sortedNames(usages.keys()).flatMap(resource => {
      const { quantity, each, path } = usages.get(resource)!
      const bound = boundsOf(quota).get(resource)
      if (bound === undefined || isAbove(add(bound.used, each), bound.limit) === 'yes') return []
      return [{ namespace, quota: quota.name, resource, quantity, path }]
    })
  })
}

/**
 * Adds up what it is called with, in the order of the objects. The answer is the needs by which the quotas are
 * exceeded, each with what to say of it: for each resource of a quota, the first object that is too much is told.
 */
export function summing<N extends Need>(
  quotasOf: (namespace: string) => readonly QuotaSpec[]
): (needs: readonly N[]) => readonly { readonly need: N; readonly message: string }[] {
  const sums = new Map<string, Sum>()
  return needs => needs.flatMap(need => {
    const { namespace, resource, quantity } = need
    const quota = quotasOf(namespace).find(({ name }) => name === need.quota)
    const bound = quota && boundsOf(quota).get(resource)
    if (bound === undefined) return []
    const key = `${namespace}/${need.quota}/${resource}`
    const before = sums.get(key) ?? { total: bound.used, isTold: false }
    const total = add(before.total, quantity)
    const isTooMuch = isAbove(total, bound.limit) === 'yes'
    sums.set(key, { total, isTold: before.isTold || isTooMuch })
    if (!isTooMuch || before.isTold) return []
    const message =
      `the manifests up to here need ${print(total)} of ${resource}, but the quota ${need.quota} of the namespace ` +
      `is ${describeLimit(bound.limit)}`
    return [{ need, message }]
  })
}

interface Sum {
  readonly total: Quantity
  readonly isTold: boolean
}

interface Used {
  readonly quantity: Quantity
  /** What one Pod of them needs, or the object itself. */
  readonly each: Quantity
  readonly path: Path
}

function usedBy({ object, pod }: Planned, quota: QuotaSpec): ReadonlyMap<string, Used> {
  const used = new Map<string, Used>()
  for (const [request, times] of [[object, 1n], [pod, replicasOf(object)]] as const) {
    const usage = request === undefined || times === 0n || !concerns(quota, request) ? undefined : usageOf(request)
    if (request === undefined || usage === undefined) continue
    for (const resource of matching(request.type, quota)) {
      const own = usage.list.get(resource)
      if (own === undefined || own.digits <= 0n) continue
      const field = request === object ? usage.pathOf(resource) : countField(object)
      const quantity = times === 1n ? own : multiply(own, times)
      used.set(resource, { quantity, each: own, path: field })
    }
  }
  return used
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
