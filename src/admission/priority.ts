/**
 * Priority: turns the name of a PriorityClass into a number.
 * Source: kubernetes/kubernetes `plugin/pkg/admission/priority/admission.go`.
 */
import { member } from '../kube/json.ts'
import type { Path } from '../kube/json.ts'
import type { Pod } from '../kube/pod.ts'
import { changesTo, unchanged } from './changes.ts'
import { deny, denyUnfinished } from './denial.ts'
import { requestedPod, specOf } from './pod-request.ts'
import type { Answer, Plugin, Request } from './plugin.ts'

export interface PriorityClass {
  readonly value: number
  /** Absent: `PreemptLowerPriority`, as the API fills in. */
  readonly preemptionPolicy?: string
}

export interface PriorityClasses {
  readonly classOf: (name: string) => PriorityClass | undefined
  /** The class of Pods that name none; absent: they have no class, and priority 0. */
  readonly defaultClass?: string
}

/** Those that every cluster has. */
const system: Readonly<Record<string, PriorityClass>> = {
  'system-cluster-critical': { value: 2_000_000_000 },
  'system-node-critical': { value: 2_000_001_000 }
}

/** The plugin, with the classes that exist besides those of the system. */
export function priority({ classOf, defaultClass }: PriorityClasses): Plugin {
  const find = (name: string): PriorityClass | undefined => (Object.hasOwn(system, name) ? system[name] : classOf(name))
  return {
    name: 'Priority',
    mutate: request => {
      const pod = requestedPod(request)
      if (pod === undefined) return unchanged
      const spec = specOf(pod)
      const given = pod.spec.priorityClassName ?? ''
      const name = given === '' ? (defaultClass ?? '') : given
      const found = name === '' ? { value: 0 } : find(name)
      if (found === undefined) return { patches: [], answers: [missing(request, name, [...spec, 'priorityClassName'])] }
      const policy = found.preemptionPolicy ?? 'PreemptLowerPriority'
      const refusal = conflict(request, pod, found.value, policy)
      if (refusal !== undefined) return { patches: [], answers: [refusal] }
      const changes = changesTo(request.object)
      if (name !== given) changes.set([...spec, 'priorityClassName'], name)
      if (!isSame(pod.spec.priority, found.value)) changes.set([...spec, 'priority'], found.value)
      if (pod.spec.preemptionPolicy !== policy) changes.set([...spec, 'preemptionPolicy'], policy)
      return { patches: changes.patches, answers: [] }
    },
    validate: request => {
      const isClass = request.type.group === 'scheduling.k8s.io' && request.type.kind === 'PriorityClass'
      if (!isClass || defaultClass === undefined || member(request.object, 'globalDefault') !== true) return []
      const why = `PriorityClass ${defaultClass} is already marked as default. Only one default can exist`
      return [deny(request, why, [{ rule: 'kube/conflicting-priority', path: ['globalDefault'], message: why }])]
    }
  }
}

function isSame(given: number | bigint | undefined, value: number): boolean {
  return typeof given === 'bigint' ? given === BigInt(value) : given === value
}

function missing(request: Request, name: string, path: Path): Answer {
  const violation = { rule: 'kube/missing-priority-class', path, message: `the PriorityClass "${name}" does not exist` }
  return denyUnfinished(request, `no PriorityClass with name ${name} was found`, [violation])
}

/** A Pod may repeat what its class says, and say nothing else. */
function conflict(request: Request, pod: Pod, value: number, policy: string): Answer | undefined {
  const { priority: number, preemptionPolicy: given } = pod.spec
  if (number !== undefined && !isSame(number, value))
    return conflicting(request, pod, 'priority', number, value, 'integer value of priority')
  if (given !== undefined && given !== policy)
    return conflicting(request, pod, 'preemptionPolicy', given, policy, 'string value of PreemptionPolicy')
  return undefined
}

type Value = string | number | bigint

function conflicting(request: Request, pod: Pod, field: string, given: Value, wanted: Value, what: string): Answer {
  const computer = 'must not be provided in pod spec; priority admission controller computed'
  const why = `the ${what} (${given}) ${computer} ${wanted} from the given PriorityClass name`
  const message = `${field} is ${given}, but the Pod's PriorityClass makes it ${wanted}`
  return denyUnfinished(request, why, [{ rule: 'kube/conflicting-priority', path: [...specOf(pod), field], message }])
}
