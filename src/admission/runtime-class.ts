/**
 * RuntimeClass: the class that a Pod names exists, and its overhead, node selector and tolerations become the Pod's.
 * Source: kubernetes/kubernetes `plugin/pkg/admission/runtimeclass/admission.go`, `pkg/util/tolerations`.
 */
import { isDeepStrictEqual } from 'node:util'
import { goQuote } from '../kube/quote.ts'
import { isList, member, valueAt } from '../kube/json.ts'
import type { Json, Path } from '../kube/json.ts'
import { compare, print } from '../kube/quantity.ts'
import { resourceList } from '../kube/resource-list.ts'
import type { ResourceList } from '../kube/resource-list.ts'
import { changesTo, unchanged } from './changes.ts'
import { deny, denyUnfinished } from './denial.ts'
import { requestedPod, specOf } from './pod-request.ts'
import type { Mutated, Plugin } from './plugin.ts'

/** What of a RuntimeClass changes its Pods. */
export interface RuntimeClass {
  /** `overhead.podFixed`. */
  readonly overhead?: Readonly<Record<string, string | number>>
  readonly nodeSelector?: Readonly<Record<string, string>>
  readonly tolerations?: readonly Json[]
}

/** The plugin, with the classes that exist. */
export function runtimeClass(classOf: (name: string) => RuntimeClass | undefined): Plugin {
  return {
    name: 'RuntimeClass',
    mutate: request => {
      const pod = requestedPod(request)
      const name = pod?.spec.runtimeClassName
      if (pod === undefined || name === undefined) return unchanged
      const { object } = request
      const spec = specOf(pod)
      const found = classOf(name)
      const refuse = (rule: string, path: Path, why: string, message: string): Mutated => ({
        patches: [],
        answers: [denyUnfinished(request, why, [{ rule, path: [...spec, ...path], message }])]
      })
      if (found === undefined) {
        const why = `pod rejected: RuntimeClass ${goQuote(name)} not found`
        const message = `the RuntimeClass "${name}" does not exist`
        return refuse('kube/missing-runtime-class', ['runtimeClassName'], why, message)
      }
      const changes = changesTo(object)
      if (found.overhead !== undefined) {
        const [own, wanted] = [resourceList(valueAt(object, [...spec, 'overhead'])), resourceList(found.overhead)]
        if (own.size > 0 && !isEqual(own, wanted)) return refuse(conflict, ['overhead'], mismatch, overheadHint)
        const printed = Object.fromEntries([...wanted].map(([key, value]) => [key, print(value)]))
        if (own.size === 0) changes.set([...spec, 'overhead'], printed)
      }
      for (const [key, value] of Object.entries(found.nodeSelector ?? {})) {
        const own = member(changes.at([...spec, 'nodeSelector']), key)
        if (own !== undefined && own !== value) {
          const ofClass = `runtimeClass.scheduling.nodeSelector[${key}] = ${value}`
          const why = `conflict: ${ofClass}; pod.spec.nodeSelector[${key}] = ${textOf(own)}`
          const message = `the Pod selects nodes by ${key}, but its RuntimeClass wants another value there`
          return refuse(conflict, ['nodeSelector', key], why, message)
        }
        if (own === undefined) changes.set([...spec, 'nodeSelector', key], value)
      }
      const own = valueAt(object, [...spec, 'tolerations'])
      const before = isList(own) ? own : []
      const merged = found.tolerations === undefined ? before : mergeTolerations([...before, ...found.tolerations])
      if (!isDeepStrictEqual(merged, before)) changes.set([...spec, 'tolerations'], merged)
      return { patches: changes.patches, answers: [] }
    },
    validate: request => {
      const pod = requestedPod(request)
      if (pod === undefined) return []
      const { runtimeClassName: name, overhead: given } = pod.spec
      const wanted = name === undefined ? undefined : classOf(name)?.overhead
      const isRight = wanted === undefined ? given === undefined : isEqual(resourceList(given), resourceList(wanted))
      if (isRight) return []
      const why = wanted === undefined ? withoutClass : mismatch
      return [deny(request, why, [{ rule: conflict, path: [...specOf(pod), 'overhead'], message: overheadHint }])]
    }
  }
}

const conflict = 'kube/conflicting-runtime-class'
const withoutClass = 'pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead'
const mismatch = "pod rejected: Pod's Overhead doesn't match RuntimeClass's defined Overhead"
const overheadHint = 'the Pod sets overhead, which only its RuntimeClass can'

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function isEqual(a: ResourceList, b: ResourceList): boolean {
  return a.size === b.size && [...a].every(([name, value]) => {
    const other = b.get(name)
    return other !== undefined && compare(value, other) === 0
  })
}

/** All of them but those that another one covers. Upstream: MergeTolerations. */
function mergeTolerations(all: readonly Json[]): readonly Json[] {
  const merged: Json[] = []
  for (const [index, one] of all.entries()) {
    const isCovered = merged.some(other => covers(other, one))
    const isCoveredLater = all.slice(index + 1).some(other => !isDeepStrictEqual(other, one) && covers(other, one))
    if (!isCovered && !isCoveredLater) merged.push(one)
  }
  return merged
}

/** Upstream: isSuperset. */
function covers(wide: Json, narrow: Json): boolean {
  if (isDeepStrictEqual(wide, narrow)) return true
  const [a, b] = [fieldsOf(wide), fieldsOf(narrow)]
  if (a.key !== b.key && (a.key !== '' || a.operator !== 'Exists')) return false
  if (a.effect !== b.effect && a.effect !== '') return false
  if (a.effect === 'NoExecute' && a.seconds !== undefined && (b.seconds ?? Infinity) > a.seconds) return false
  if (a.operator === 'Exists') return true
  return (a.operator === 'Equal' || a.operator === '') && b.operator === 'Equal' && b.value === a.value
}

interface Toleration {
  readonly key: string
  readonly operator: string
  readonly effect: string
  readonly value: string
  readonly seconds: number | undefined
}

function fieldsOf(toleration: Json): Toleration {
  const text = (field: string): string => {
    const value = member(toleration, field)
    return typeof value === 'string' ? value : ''
  }
  const seconds = member(toleration, 'tolerationSeconds')
  return {
    key: text('key'),
    operator: text('operator'),
    effect: text('effect'),
    value: text('value'),
    seconds: typeof seconds === 'number' ? seconds : undefined
  }
}
