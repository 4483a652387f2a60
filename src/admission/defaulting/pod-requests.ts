/**
 * What a Pod with resources of its own asks for.
 * Source: kubernetes/kubernetes `pkg/apis/core/v1/defaults.go`, defaultPodRequests (KEP-2837).
 */
import type * as core from '../../kube/api/core-v1.ts'
import { podOf } from '../../kube/pod.ts'
import { print } from '../../kube/quantity.ts'
import { podLevelResources, usageOfContainers } from '../../kube/resource-list.ts'

/** A Pod that has limits of its own requests what its containers do, and else its limits. */
export function defaultPodRequests(spec: core.PodSpec): core.PodSpec {
  const { limits, requests } = spec.resources ?? {}
  if (limits === undefined) return spec
  const ofContainers = Array.from(usageOfContainers(podOf(spec, {}, []), 'requests'), ([name, quantity]) =>
    [name, print(quantity)] as const)
  const missing = [...Object.entries(limits), ...ofContainers].filter(
    ([name]) => podLevelResources.includes(name) && requests?.[name] === undefined
  )
  if (missing.length === 0) return spec
  return { ...spec, resources: { ...spec.resources, requests: { ...Object.fromEntries(missing), ...requests } } }
}
