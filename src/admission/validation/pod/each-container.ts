/**
 * All containers of a Pod's spec with their places.
 * Source: kubernetes/kubernetes `pkg/apis/core/pods/helpers.go`.
 */
import type * as core from '../../../kube/api/core-v1.ts'
import { containerLists } from '../../../kube/pod.ts'
import { child, item } from '../field.ts'
import type { Field } from '../field.ts'

const none: readonly core.Container[] = []

/** A container of any kind, and where it stands. */
export interface PlacedContainer {
  readonly container: core.Container
  readonly at: Field
}

/** Init containers, then main ones, then ephemeral ones. Upstream: VisitContainersWithPath. */
export function eachContainer(spec: core.PodSpec, at: Field): readonly PlacedContainer[] {
  const all: PlacedContainer[] = []
  for (const list of containerLists) {
    const containers: readonly core.Container[] = spec[list] ?? none
    if (containers.length === 0) continue
    const place = child(at, list)
    containers.forEach((container, index) => all.push({ container, at: item(place, index) }))
  }
  return all
}

/** Whether a container of any kind has something; asked where hardly one has, before places are made for all. */
export function someContainer(spec: core.PodSpec, has: (container: core.Container) => boolean): boolean {
  return containerLists.some(list => spec[list]?.some(has))
}
