/**
 * LimitRanger: gives containers the default limits and requests of a namespace, and keeps them within its bounds.
 * Source: kubernetes/kubernetes `plugin/pkg/admission/limitranger/admission.go`.
 */
import type { Bound } from '../../kube/bound.ts'
import { lastingContainers } from '../../kube/containers.ts'
import { member, valueAt } from '../../kube/json.ts'
import type { Path } from '../../kube/json.ts'
import type { Pod } from '../../kube/pod.ts'
import { print } from '../../kube/quantity.ts'
import { podUsage, resourceList } from '../../kube/resource-list.ts'
import { sortedNames } from '../../kube/sorted.ts'
import type { ResourceList } from '../../kube/resource-list.ts'
import { theContainer } from '../../rule.ts'
import { changesTo, isOpen } from '../changes.ts'
import type { Changes } from '../changes.ts'
import { deny } from '../denial.ts'
import { requestedPod } from '../pod-request.ts'
import type { Answer, Plugin, Request } from '../plugin.ts'
import { fill } from './defaults.ts'
import { constrain } from './constraints.ts'
import type { Asked, Constrained } from './constraints.ts'

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

/** The plugin, with the limit ranges of each namespace. */
export function limitRanger(rangesOf: (namespace: string) => readonly LimitRangeSpec[]): Plugin {
  return {
    name: 'LimitRanger',
    mutate: request => {
      const pod = requestedPod(request)
      const ranges = pod === undefined ? [] : rangesOf(request.namespace)
      if (pod === undefined || ranges.length === 0) return { patches: [], answers: [] }
      const changes = changesTo(request.object)
      for (const range of ranges) setDefaults(pod, filled(range), changes)
      return { patches: changes.patches, answers: [] }
    },
    validate: request => {
      // A server stops at the first limit range that refuses.
      for (const range of rangesOf(request.namespace)) {
        const answers = answersOf(request, constrained(request, filled(range)))
        if (answers.length > 0) return answers
      }
      return []
    }
  }
}

function filled({ limits }: LimitRangeSpec): readonly LimitRangeItem[] {
  return limits.map(fill)
}

/** Upstream: mergePodResourceRequirements. */
function setDefaults(pod: Pod, items: readonly LimitRangeItem[], changes: Changes): void {
  const defaults = (of: 'default' | 'defaultRequest'): ResourceList =>
    new Map(items.flatMap(item => (item.type === 'Container' ? [...resourceList(item[of])] : [])))
  const set = { requests: defaults('defaultRequest'), limits: defaults('default') }
  const said: string[] = []
  for (const { path, name, role } of lastingContainers(pod))
    for (const list of ['requests', 'limits'] as const) {
      const given = changes.at([...path, 'resources', list])
      const missing = sortedNames(set[list].keys()).filter(key => isOpen(given) && member(given, key) === undefined)
      for (const key of missing) {
        const quantity = set[list].get(key)
        if (quantity !== undefined) changes.set([...path, 'resources', list, key], print(quantity))
      }
      const what = `${missing.join(', ')} ${list === 'requests' ? 'request' : 'limit'}`
      if (missing.length > 0) said.push(`${what} for ${role === 'main' ? 'container' : 'init container'} ${name}`)
    }
  const annotations = [...pod.path, 'metadata', 'annotations']
  if (said.length > 0) changes.set([...annotations, annotation], `LimitRanger plugin set: ${said.join('; ')}`)
}

/** What the bounds of a limit range say to a Pod or a claim. */
function constrained(request: Request, items: readonly LimitRangeItem[]): readonly Constrained[] {
  const { type, kubernetes } = request
  if (type.group === '' && type.kind === 'PersistentVolumeClaim') {
    const resources: Path = ['spec', 'resources']
    const requests = resourceList(valueAt(request.object, [...resources, 'requests']))
    const claim: Asked = { type: 'PersistentVolumeClaim', who: 'the claim', path: resources, requests }
    return items.filter(item => item.type === claim.type).flatMap(item => constrain(item, claim))
  }
  const pod = requestedPod(request)
  if (pod === undefined) return []
  return items.flatMap(item => askers(item.type, pod, kubernetes).flatMap(asked => constrain(item, asked)))
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
