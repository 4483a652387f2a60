/**
 * All containers of a Pod's spec with their places.
 * Source: kubernetes/kubernetes `pkg/apis/core/pods/helpers.go`.
 */
import type * as core from '../../../kube/api/core-v1.ts'
import { containerLists } from '../../../kube/pod.ts'
import { child, item } from '../field.ts'
import type { Field } from '../field.ts'

/** A container of any kind, and where it stands. */
export interface PlacedContainer {
  readonly container: core.Container
  readonly at: Field
}

/** Init containers, then main ones, then ephemeral ones. Upstream: VisitContainersWithPath. */
export function* eachContainer(spec: core.PodSpec, at: Field): Iterable<PlacedContainer> {
  for (const list of containerLists) {
    const place = child(at, list)
    for (const [index, container] of (spec[list] ?? []).entries()) yield { container, at: item(place, index) }
  }
}
