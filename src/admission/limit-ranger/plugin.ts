/**
 * LimitRanger: gives containers the default limits and requests of a namespace, and keeps them within its bounds.
 * Source: kubernetes/kubernetes `plugin/pkg/admission/limitranger/admission.go`.
 */
import type { Bound } from '../../kube/bound.ts'
import { lastingContainers } from '../../kube/containers.ts'
import { member, valueAt } from '../../kube/json.ts'
import type { Path } from '../../kube/json.ts'
import type { Pod } from '../../kube/pod.ts'
import { print, zero } from '../../kube/quantity.ts'
import { podUsage, resourceList } from '../../kube/resource-list.ts'
import { sortedNames } from '../../kube/sorted.ts'
import { theContainer } from '../../rule.ts'
import { changesTo, isOpen, unchanged } from '../changes.ts'
import type { Changes } from '../changes.ts'
import { deny } from '../denial.ts'
import { requestedPod } from '../pod-request.ts'
import type { Answer, Plugin, Request } from '../plugin.ts'
import { remembered } from '../remembered.ts'
import { fill } from './defaults.ts'
import { constrain, constraintsOf } from './constraints.ts'
import type { Asked, Constrained, Constraints } from './constraints.ts'

/** The `spec` of a LimitRange. */
export interface LimitRangeSpec {
  readonly limits: readonly LimitRangeItem[]
}

export interface LimitRangeItem {
  readonly type: string
  readonly max?: Bounds
  readonly min?: Bounds
  readonly default?: Readonly<Record<string, string | number>>
  readonly defaultRequest?: Readonly<Record<string, string | number>>
  readonly maxLimitRequestRatio?: Readonly<Record<string, string | number>>
}

export type Bounds = Readonly<Record<string, Bound>>

const annotation = 'kubernetes.io/limit-ranger'

/** The plugin, with the limit ranges of each namespace: the same objects whenever it asks. */
export function limitRanger(rangesOf: (namespace: string) => readonly LimitRangeSpec[]): Plugin {
  return {
    name: 'LimitRanger',
    mutate: request => {
      const pod = requestedPod(request)
      if (pod === undefined) return unchanged
      const ranges = rangesOf(request.namespace)
      if (ranges.length === 0) return unchanged
      const changes = changesTo(request.object)
      for (const range of ranges) setDefaults(pod, rangeOf(range), changes)
      return { patches: changes.patches, answers: [] }
    },
    validate: request => {
      const { group, kind } = request.type
      if (group !== '' || (kind !== 'Pod' && kind !== 'PersistentVolumeClaim')) return []
      // A server stops at the first limit range that refuses.
      for (const range of rangesOf(request.namespace)) {
        const answers = answersOf(request, constrained(request, rangeOf(range).constraints))
        if (answers.length > 0) return answers
      }
      return []
    }
  }
}

/** A limit range with what the API fills in, taken apart. */
interface Range {
  readonly constraints: readonly Constraints[]
  readonly defaults: Readonly<Record<'requests' | 'limits', readonly Default[]>>
}

/** What a container gets of a resource. */
interface Default {
  readonly name: string
  readonly quantity: string
}

const rangeOf = remembered(({ limits }: LimitRangeSpec): Range => {
  const items = limits.map(fill)
  const defaults = (of: 'default' | 'defaultRequest'): readonly Default[] => {
    const list = new Map(items.flatMap(item => (item.type === 'Container' ? [...resourceList(item[of])] : [])))
    return sortedNames(list.keys()).map(name => ({ name, quantity: print(list.get(name) ?? zero) }))
  }
  return {
    constraints: items.map(constraintsOf),
    defaults: { requests: defaults('defaultRequest'), limits: defaults('default') }
  }
})

/** Upstream: mergePodResourceRequirements. */
function setDefaults(pod: Pod, { defaults }: Range, changes: Changes): void {
  const said: string[] = []
  for (const { path, name, role } of lastingContainers(pod))
    for (const list of ['requests', 'limits'] as const) {
      const place = [...path, 'resources', list]
      const given = changes.at(place)
      const missing = isOpen(given) ? defaults[list].filter(one => member(given, one.name) === undefined) : []
      if (missing.length === 0) continue
      for (const { name: resource, quantity } of missing) changes.set([...place, resource], quantity)
      const what = `${missing.map(one => one.name).join(', ')} ${list === 'requests' ? 'request' : 'limit'}`
      said.push(`${what} for ${role === 'main' ? 'container' : 'init container'} ${name}`)
    }
  const annotations = [...pod.path, 'metadata', 'annotations']
  if (said.length > 0) changes.set([...annotations, annotation], `LimitRanger plugin set: ${said.join('; ')}`)
}

/** What the bounds of a limit range say to a Pod or a claim. */
function constrained(request: Request, all: readonly Constraints[]): readonly Constrained[] {
  const { type, kubernetes } = request
  if (type.kind === 'PersistentVolumeClaim') {
    const resources: Path = ['spec', 'resources']
    const requests = resourceList(valueAt(request.object, [...resources, 'requests']))
    const claim: Asked = { type: 'PersistentVolumeClaim', who: 'the claim', path: resources, requests }
    return all.filter(one => one.type === claim.type).flatMap(one => constrain(one, claim))
  }
  const pod = requestedPod(request)
  if (pod === undefined) return []
  return all.flatMap(one => askers(one.type, pod, kubernetes).flatMap(asked => constrain(one, asked)))
}

function askers(type: string, pod: Pod, kubernetes: Request['kubernetes']): readonly Asked[] {
  if (type === 'Pod')
    return [
      {
        type,
        who: 'the Pod',
        path: [...pod.path, 'spec', 'containers'],
        requests: podUsage(pod, 'requests', kubernetes),
        limits: podUsage(pod, 'limits', kubernetes)
      }
    ]
  if (type !== 'Container') return []
  return lastingContainers(pod).map(container => ({
    type,
    who: theContainer(container),
    path: [...container.path, 'resources'],
    requests: resourceList(container.spec.resources?.requests),
    limits: resourceList(container.spec.resources?.limits),
    container
  }))
}

function answersOf(request: Request, found: readonly Constrained[]): readonly Answer[] {
  if (found.length === 0) return []
  const undecided = found.flatMap(({ isCertain, violation }): Answer[] =>
    isCertain ? [] : [{ kind: 'undecided', rule: violation.rule, reason: violation.message, path: violation.path }]
  )
  const certain = found.filter(({ isCertain }) => isCertain)
  if (certain.length === 0) return undecided
  const texts = [...new Set(certain.map(({ text }) => text))]
  const why = texts.length === 1 ? texts.join('') : `[${texts.join(', ')}]`
  const violations = certain.map(({ violation }) => violation)
  return [deny(request, why, violations), ...undecided]
}
