/**
 * The step between decoding and admission: what the API fills in by itself.
 * Source: kubernetes/kubernetes `pkg/apis/core/v1/defaults.go`, `conversion.go`. The same in every release unless said.
 */
import { isObject, member } from '../kube/json.ts'
import type { Json, Path } from '../kube/json.ts'
import type { Patch } from '../kube/patch.ts'
import { lastingContainers } from '../kube/containers.ts'
import type { Container, Pod } from '../kube/pod.ts'
import { print } from '../kube/quantity.ts'
import { hasPodLevelResources, podLevelResources, resourceList, usageOfContainers } from '../kube/resource-list.ts'
import { changesTo, isOpen } from './changes.ts'
import type { Changes } from './changes.ts'
import type { Request } from './plugin.ts'

/** One thing that the API fills in. */
interface Default {
  /** Pods and the templates of workloads, or Pods alone. */
  readonly on: 'every Pod spec' | 'Pod'
  readonly apply: (pod: Pod, changes: Changes, request: Request) => void
}

const table: readonly Default[] = [
  { on: 'every Pod spec', apply: printQuantities },
  { on: 'every Pod spec', apply: mirrorServiceAccount },
  { on: 'every Pod spec', apply: completeVolumes },
  { on: 'Pod', apply: requestLimits },
  { on: 'Pod', apply: requestForPod }
]

/** The changes that defaulting makes; none for an object that cannot be decoded. */
export function defaulting(request: Request): readonly Patch[] {
  const { pod, type } = request
  if (pod === undefined || pod.faults.length > 0) return []
  const changes = changesTo(request.object)
  for (const { on, apply } of table)
    if (on === 'every Pod spec' || type.kind === 'Pod') apply(pod.pod, changes, request)
  return changes.patches
}

/** Quantities are decoded, and from then on printed in their canonical form. */
function printQuantities({ path, containers }: Pod, changes: Changes): void {
  const ofContainers = containers.flatMap(container => [
    [...container.path, 'resources', 'limits'],
    [...container.path, 'resources', 'requests']
  ])
  for (const list of [...ofContainers, [...path, 'spec', 'overhead']]) {
    const values = changes.at(list)
    for (const [name, quantity] of resourceList(values))
      if (member(values, name) !== print(quantity)) changes.set([...list, name], print(quantity))
  }
}

/** `serviceAccount` is the old name of `serviceAccountName`; a server writes both. */
function mirrorServiceAccount({ path }: Pod, changes: Changes): void {
  const name = [...path, 'spec', 'serviceAccountName']
  const old = [...path, 'spec', 'serviceAccount']
  const value = textAt(changes, name) || textAt(changes, old)
  if (value === '') return
  for (const field of [name, old]) if (textAt(changes, field) !== value) changes.set(field, value)
}

function textAt(changes: Changes, path: Path): string {
  const value = changes.at(path)
  return typeof value === 'string' ? value : ''
}

/** A volume without a source is an empty directory; a hostPath without a type gets the empty one, any. */
function completeVolumes({ path, spec }: Pod, changes: Changes): void {
  for (const [index, { sources, hostPath }] of (spec.volumes ?? []).entries()) {
    const volume = [...path, 'spec', 'volumes', index]
    if (sources.length === 0) changes.set([...volume, 'emptyDir'], {})
    if (hostPath !== undefined && hostPath.type === undefined) changes.set([...volume, 'hostPath', 'type'], '')
  }
}

/** A container that sets a limit but no request requests its limit. */
function requestLimits(pod: Pod, changes: Changes): void {
  for (const { path } of lastingContainers(pod)) {
    const resources = [...path, 'resources']
    const requests = changes.at([...resources, 'requests'])
    for (const [name, quantity] of resourceList(changes.at([...resources, 'limits'])))
      if (isOpen(requests) && member(requests, name) === undefined)
        changes.set([...resources, 'requests', name], print(quantity))
  }
}

/** A Pod with limits of its own requests what its containers do, and else its limits. */
function requestForPod(pod: Pod, changes: Changes, { kubernetes }: Request): void {
  const resources = [...pod.path, 'spec', 'resources']
  const limits = resourceList(changes.at([...resources, 'limits']))
  if (!hasPodLevelResources(kubernetes) || limits.size === 0) return
  const containers = pod.containers.map(container => requesting(container, changes))
  for (const [name, quantity] of [...usageOfContainers({ ...pod, containers }, 'requests'), ...limits]) {
    const isMissing = member(changes.at([...resources, 'requests']), name) === undefined
    if (podLevelResources.includes(name) && isMissing) changes.set([...resources, 'requests', name], print(quantity))
  }
}

/** The container with the requests that it has by now. */
function requesting(container: Container, changes: Changes): Container {
  const requests: Json | undefined = changes.at([...container.path, 'resources', 'requests'])
  const { limits } = container.spec.resources ?? {}
  const values = isObject(requests) ? (requests as Readonly<Record<string, string>>) : undefined
  const resources = { ...(limits ? { limits } : {}), ...(values ? { requests: values } : {}) }
  return { ...container, spec: { ...container.spec, resources } }
}
