/** The Pod that a request asks for; plugins that are about Pods alone look at nothing else. */
import type { Path } from '../kube/json.ts'
import type { Pod } from '../kube/pod.ts'
import type { Request } from './plugin.ts'

/**
 * The Pod of a request for a Pod; undefined for a template and any other kind. The type is looked at first: an object
 * is only read when a step needs it.
 */
export function requestedPod(request: Request): Pod | undefined {
  if (request.type.kind !== 'Pod' || request.type.group !== '') return undefined
  return request.pod
}

/** Where a Pod's spec stands. */
export function specOf({ path }: Pod): Path {
  return [...path, 'spec']
}
