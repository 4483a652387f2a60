/**
 * API validation of what containers ask for: a request has to fit its limit.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, validateResourceRequirements.
 */
import { lastingContainers, theContainer } from '../../kube/containers.ts'
import { goQuote } from '../../kube/quote.ts'
import type { Path } from '../../kube/json.ts'
import { compare, print, scaledValue, zero } from '../../kube/quantity.ts'
import type { Quantity } from '../../kube/quantity.ts'
import { hasPodLevelResources, resourceList, sortedNames } from '../../kube/resource-list.ts'
import type { ResourceRequirements } from '../../kube/pod.ts'
import type { Request } from '../plugin.ts'
import type { FieldError } from './field.ts'
import { printField } from '../../kube/path.ts'

/** The faults of all containers of a Pod or a template, main ones first as a server has them, then the Pod's own. */
export function validateResources({ pod, kubernetes }: Request): readonly FieldError[] {
  if (pod === undefined) return []
  const { path, spec } = pod
  const ofContainers = lastingContainers(pod).flatMap(container => {
    const faults = faultsOf(theContainer(container), container.spec.resources, [...container.path, 'resources'])
    return faults.map(fault => ({ ...fault, container }))
  })
  const own = faultsOf('the Pod', spec.resources, [...path, 'spec', 'resources'])
  return [...ofContainers, ...(hasPodLevelResources(kubernetes) ? own : [])]
}

/** A server goes through the resources in random order; here it is that of their names. */
function faultsOf(who: string, resources: ResourceRequirements | undefined, path: Path): readonly FieldError[] {
  const limits = resourceList(resources?.limits)
  const requests = resourceList(resources?.requests)
  const faults: FieldError[] = []
  for (const [field, list] of [['limits', limits], ['requests', requests]] as const)
    for (const name of sortedNames(list.keys())) {
      const value = list.get(name) ?? zero
      const place = [...path, field, name]
      faults.push(...faultsOfValue(who, name, value, place))
      if (field === 'requests') faults.push(...faultsOfRequest({ who, name, path }, value, limits.get(name)))
    }
  return faults
}

const rule = 'kube/request-above-limit'

/** Cpu, memory and the like may be promised to more Pods than a machine has; devices and huge pages may not. */
function isOvercommitAllowed(name: string): boolean {
  return (!name.includes('/') || name.includes('kubernetes.io/')) && !name.startsWith('hugepages-')
}

/** Whose resource it is, and where its container's `resources` stand. */
interface Subject {
  readonly who: string
  readonly name: string
  readonly path: Path
}

function faultsOfRequest(subject: Subject, value: Quantity, limit: Quantity | undefined): readonly FieldError[] {
  const { who, name, path } = subject
  const place = [...path, 'requests', name]
  if (limit === undefined) {
    if (isOvercommitAllowed(name)) return []
    const why = 'Required value: Limit must be set for non overcommitable resources'
    const message = `${who} requests ${name}, which needs a limit of the same amount`
    return [{ rule, path: place, text: `${printField([...path, 'limits'])}: ${why}`, message }]
  }
  const order = compare(value, limit)
  const fits = isOvercommitAllowed(name) ? order <= 0 : order === 0
  if (fits) return []
  const want = isOvercommitAllowed(name) ? 'less than or equal' : 'equal'
  const field = printField([...path, 'requests'])
  const text = `${field}: Invalid value: ${goQuote(print(value))}: must be ${want} to ${name} limit of ${print(limit)}`
  const more = isOvercommitAllowed(name) ? 'more than' : 'not the same as'
  const message = `${who} requests ${print(value)} ${name}, ${more} its limit of ${print(limit)}`
  return [{ rule, path: place, text, message }]
}

/** No quantity may be negative, and what is counted in pieces must be whole. */
function faultsOfValue(who: string, name: string, value: Quantity, path: Path): readonly FieldError[] {
  const field = `${printField(path.slice(0, -1))}[${name}]`
  if (value.digits < 0n) {
    const text = `${field}: Invalid value: ${goQuote(print(value))}: must be greater than or equal to 0`
    const message = `${who} has ${print(value)} ${name}, which is less than nothing`
    return [{ rule: 'kube/invalid-quantity', path, text, message }]
  }
  const isPiece = !isOvercommitAllowed(name) && !name.startsWith('hugepages-')
  if (!isPiece || scaledValue(value, -3) % 1000n === 0n) return []
  const text = `${field}: Invalid value: ${goStruct(value)}: must be an integer`
  const message = `${who} has ${print(value)} ${name}, which comes in whole pieces only`
  return [{ rule: 'kube/invalid-quantity', path, text, message }]
}

/** A quantity as Go's `%#v` prints it: upstream forgets to make it a text. */
function goStruct({ digits, scale, format, text = '' }: Quantity): string {
  const amount = `i:resource.int64Amount{value:${digits}, scale:${scale}}`
  const rest = `d:resource.infDecAmount{Dec:(*inf.Dec)(nil)}, s:${goQuote(text)}, Format:${goQuote(format)}`
  return `resource.Quantity{${amount}, ${rest}}`
}
