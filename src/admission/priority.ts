/**
 * Priority: turns the name of a PriorityClass into a number.
 * Source: kubernetes/kubernetes `plugin/pkg/admission/priority/admission.go`.
 */
import { member, valueAt } from '../kube/json.ts'
import type { Json, Path } from '../kube/json.ts'
import { changesTo } from './changes.ts'
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
      if (pod === undefined) return { patches: [], answers: [] }
      const { object } = request
      const spec = specOf(pod)
      const given = valueAt(object, [...spec, 'priorityClassName'])
      const name = typeof given === 'string' && given !== '' ? given : (defaultClass ?? '')
      const found = name === '' ? { value: 0 } : find(name)
      if (found === undefined) return { patches: [], answers: [missing(request, name, [...spec, 'priorityClassName'])] }
      const policy = found.preemptionPolicy ?? 'PreemptLowerPriority'
      const refusal = conflict(request, spec, found.value, policy)
      if (refusal !== undefined) return { patches: [], answers: [refusal] }
      const changes = changesTo(object)
      const fields = { priorityClassName: name, priority: found.value, preemptionPolicy: policy }
      for (const [field, value] of Object.entries(fields))
        if (value !== '' && !isSame(changes.at([...spec, field]), value)) changes.set([...spec, field], value)
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

function isSame(given: Json | undefined, value: string | number): boolean {
  return typeof given === 'bigint' ? given === BigInt(value) : given === value
}

function missing(request: Request, name: string, path: Path): Answer {
  const violation = { rule: 'kube/missing-priority-class', path, message: `the PriorityClass "${name}" does not exist` }
  return denyUnfinished(request, `no PriorityClass with name ${name} was found`, [violation])
}

/** A Pod may repeat what its class says, and say nothing else. */
function conflict(request: Request, spec: Path, value: number, policy: string): Answer | undefined {
  const refuse = (field: string, given: string, wanted: string | number, why: string): Answer => {
    const message = `${field} is ${given}, but the Pod's PriorityClass makes it ${wanted}`
    return denyUnfinished(request, why, [{ rule: 'kube/conflicting-priority', path: [...spec, field], message }])
  }
  const computer = 'must not be provided in pod spec; priority admission controller computed'
  const number = valueAt(request.object, [...spec, 'priority'])
  if ((typeof number === 'number' || typeof number === 'bigint') && !isSame(number, value))
    return refuse(
      'priority',
      String(number),
      value,
      `the integer value of priority (${number}) ${computer} ${value} from the given PriorityClass name`
    )
  const given = valueAt(request.object, [...spec, 'preemptionPolicy'])
  if (typeof given === 'string' && given !== policy)
    return refuse(
      'preemptionPolicy',
      given,
      policy,
      `the string value of PreemptionPolicy (${given}) ${computer} ${policy} from the given PriorityClass name`
    )
  return undefined
}
