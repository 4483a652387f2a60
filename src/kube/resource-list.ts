/**
 * What containers and Pods ask for: quantities by the name of a resource, and their sums.
 * Source: k8s.io/component-helpers `resource/helpers.go` (PodRequests, PodLimits).
 */
import type { KubernetesVersion } from '../rule.ts'
import { lastingContainers } from './containers.ts'
import { isObject } from './json.ts'
import type { Json } from './json.ts'
import type { Pod } from './pod.ts'
import { add, compare, quantityOf, roundUp, zero } from './quantity.ts'
import type { Quantity } from './quantity.ts'
import { minorOf } from './resources.ts'

/** Quantities by the name of a resource: `cpu`, `memory`, `nvidia.com/gpu`. */
export type ResourceList = ReadonlyMap<string, Quantity>

/** As the API server keeps them: rounded up to a thousandth, null is 0. What is no quantity is left out. */
export function resourceList(values: Json | undefined): ResourceList {
  if (!isObject(values)) return none
  const list = new Map<string, Quantity>()
  for (const name of Object.keys(values)) {
    const value = values[name]
    const quantity = value === null ? zero : quantityOf(value)
    if (quantity !== undefined) list.set(name, roundUp(quantity, -3))
  }
  return list
}

const none: ResourceList = new Map()

/** Both lists together. */
export function addLists(a: ResourceList, b: ResourceList): ResourceList {
  if (a.size === 0) return b
  if (b.size === 0) return a
  const sum = new Map(a)
  for (const [name, quantity] of b) {
    const before = sum.get(name)
    sum.set(name, before === undefined ? quantity : add(before, quantity))
  }
  return sum
}

function largest(a: ResourceList, b: ResourceList): ResourceList {
  if (a.size === 0) return b
  if (b.size === 0) return a
  const result = new Map(a)
  for (const [name, quantity] of b) {
    const before = result.get(name)
    if (before === undefined || compare(quantity, before) > 0) result.set(name, quantity)
  }
  return result
}

/** Whether Pods may have resources of their own: the gate PodLevelResources is on by default from 1.34. */
export function hasPodLevelResources(kubernetes: KubernetesVersion): boolean {
  return minorOf(kubernetes) >= 34
}

/** What a whole Pod can ask for itself. */
export const podLevelResources: readonly string[] = ['cpu', 'memory']

/**
 * What a Pod needs at its greediest: all containers and sidecars at once, or an init container with the sidecars that
 * were started before it. Its own resources replace those of its containers. Overhead is not in it.
 */
export function podUsage(pod: Pod, of: 'requests' | 'limits', kubernetes: KubernetesVersion): ResourceList {
  const sum = usageOfContainers(pod, of)
  const own = hasPodLevelResources(kubernetes) ? resourceList(pod.spec.resources?.[of]) : none
  if (own.size === 0) return sum
  return new Map([...sum, ...[...own].filter(([name]) => podLevelResources.includes(name))])
}

/** The same without the Pod's own resources. */
export function usageOfContainers(pod: Pod, of: 'requests' | 'limits'): ResourceList {
  let sum = none
  let sidecars = none
  let init = none
  for (const { role, spec } of lastingContainers(pod)) {
    const own = resourceList(spec.resources?.[of])
    if (role === 'main' || role === 'sidecar') sum = addLists(sum, own)
    if (role === 'sidecar') sidecars = addLists(sidecars, own)
    if (role === 'sidecar') init = largest(init, sidecars)
    if (role === 'init') init = largest(init, addLists(own, sidecars))
  }
  return largest(sum, init)
}

/** The Pod's overhead on top: of requests always, of limits only where there is a limit. */
export function withOverhead(usage: ResourceList, pod: Pod, of: 'requests' | 'limits'): ResourceList {
  const overhead = resourceList(pod.spec.overhead)
  if (overhead.size === 0) return usage
  if (of === 'requests') return addLists(usage, overhead)
  return addLists(usage, new Map([...overhead].filter(([name]) => (usage.get(name)?.digits ?? 0n) !== 0n)))
}
