/**
 * What an object uses of a quota, and whether a quota is about it.
 * Source: kubernetes/kubernetes `pkg/quota/v1/evaluator/core`, k8s.io/apiserver `pkg/quota/v1/generic`. Not here:
 * devices of a DeviceClass, of which a quota can only count the claims.
 */
import { lastingContainers } from '../../kube/containers.ts'
import { isList, isObject, member, valueAt } from '../../kube/json.ts'
import type { Json, Path } from '../../kube/json.ts'
import type { Container, Pod } from '../../kube/pod.ts'
import { integer, quantityOf, roundUp } from '../../kube/quantity.ts'
import type { Quantity } from '../../kube/quantity.ts'
import {
  addLists,
  hasPodLevelResources,
  podLevelResources,
  podUsage,
  resourceList,
  withOverhead
} from '../../kube/resource-list.ts'
import type { ResourceList } from '../../kube/resource-list.ts'
import type { ResourceType } from '../../kube/resources.ts'
import { sortedNames } from '../../kube/sorted.ts'
import { requestedPod, specOf } from '../pod-request.ts'
import type { Request } from '../plugin.ts'
import { printResource } from '../status.ts'
import type { QuotaSpec, ScopeRequirement } from './plugin.ts'

/** What an object uses, by the name of the quota's resource, and where that is said. */
export interface Usage {
  readonly list: ResourceList
  /** The field that makes the usage what it is. */
  readonly pathOf: (resource: string) => Path
}

/** Resources that are not stored, and events: nobody counts them. */
const uncounted: ReadonlySet<string> = new Set([
  'bindings', 'componentstatuses', 'tokenreviews.authentication.k8s.io', 'selfsubjectreviews.authentication.k8s.io',
  'subjectaccessreviews.authorization.k8s.io', 'selfsubjectaccessreviews.authorization.k8s.io',
  'localsubjectaccessreviews.authorization.k8s.io', 'selfsubjectrulesreviews.authorization.k8s.io', 'events',
  'events.events.k8s.io'
])

/** Kinds that had a quota of their own before `count/…` came. */
const aliases: ReadonlySet<string> = new Set(['configmaps', 'resourcequotas', 'replicationcontrollers', 'secrets'])

const one = integer(1)

/** What the object of a request uses; undefined for what no quota is about, or what could not be decoded. */
export function usageOf(request: Request): Usage | undefined {
  const resource = printResource(request.type)
  if (request.namespace === '' || uncounted.has(resource)) return undefined
  const counted = new Map([[`count/${resource}`, one]])
  if (resource === 'pods') {
    const pod = requestedPod(request)
    return pod && usageOfPod(pod, counted, request)
  }
  if (resource === 'services') return usageOfService(request.object, counted)
  if (resource === 'persistentvolumeclaims') return usageOfClaim(request.object, counted)
  if (aliases.has(resource)) counted.set(resource, one)
  return { list: counted, pathOf: () => ['metadata', 'name'] }
}

const computeResources = ['cpu', 'memory', 'ephemeral-storage'].map(name =>
  ({ name, ofRequests: `requests.${name}`, ofLimits: `limits.${name}` }))

/** Upstream: podComputeUsageHelper. */
function addComputeUsage(usage: Map<string, Quantity>, requests: ResourceList, limits: ResourceList): void {
  for (const { name, ofRequests, ofLimits } of computeResources) {
    const [request, limit] = [requests.get(name), limits.get(name)]
    if (request !== undefined) usage.set(name, request).set(ofRequests, request)
    if (limit !== undefined) usage.set(ofLimits, limit)
  }
  for (const [name, request] of requests) {
    if (name.startsWith('hugepages-')) usage.set(name, request).set(`requests.${name}`, request)
    if (isExtended(name)) usage.set(`requests.${name}`, request)
  }
}

function isNative(name: string): boolean {
  return !name.includes('/') || name.includes('kubernetes.io/')
}

/** A device such as `nvidia.com/gpu`. */
function isExtended(name: string): boolean {
  return !isNative(name) && !name.startsWith('requests.')
}

function usageOfPod(pod: Pod, counted: ReadonlyMap<string, Quantity>, { kubernetes }: Request): Usage {
  const requests = withOverhead(podUsage(pod, 'requests', kubernetes), pod, 'requests')
  const limits = withOverhead(podUsage(pod, 'limits', kubernetes), pod, 'limits')
  const list = new Map(counted).set('pods', one)
  addComputeUsage(list, requests, limits)
  return { list, pathOf: resource => placeInPod(pod, resource) }
}

/** The container's own field when there is one container, else where all of them stand. */
function placeInPod(pod: Pod, resource: string): Path {
  const [, list = 'requests', name = ''] = /^(?:(requests|limits)\.)?(.*)$/.exec(resource) ?? []
  if (name === 'pods' || name === 'count/pods') return [...pod.path, 'metadata', 'name']
  const asking = pod.containers.filter(({ spec }) => {
    const values = list === 'limits' ? spec.resources?.limits : spec.resources?.requests
    return values !== undefined && Object.hasOwn(values, name)
  })
  const [only, ...others] = asking
  if (only !== undefined && others.length === 0) return [...only.path, 'resources', list, name]
  return [...pod.path, 'spec', 'containers']
}

function usageOfService(object: Json, counted: ResourceList): Usage {
  const spec = member(object, 'spec')
  const ports = member(spec, 'ports')
  const type = member(spec, 'type')
  const all = isList(ports) ? ports.length : 0
  const withNodePort = (isList(ports) ? ports : []).filter(port => Number(member(port, 'nodePort') ?? 0) !== 0).length
  const isBalanced = type === 'LoadBalancer'
  const suppressed = isBalanced && member(spec, 'allocateLoadBalancerNodePorts') === false
  const nodePorts = suppressed ? withNodePort : isBalanced || type === 'NodePort' ? all : 0
  const list = new Map([
    ...counted,
    ['services', one] as const,
    ['services.nodeports', integer(nodePorts)] as const,
    ['services.loadbalancers', integer(isBalanced ? 1 : 0)] as const
  ])
  const typed = ['services.nodeports', 'services.loadbalancers']
  return { list, pathOf: resource => (typed.includes(resource) ? ['spec', 'type'] : ['metadata', 'name']) }
}

function usageOfClaim(object: Json, counted: ResourceList): Usage {
  const annotations = member(member(object, 'metadata'), 'annotations')
  const beta = member(annotations, 'volume.beta.kubernetes.io/storage-class')
  const given = beta ?? member(member(object, 'spec'), 'storageClassName')
  const storage = resourceList(valueAt(object, ['spec', 'resources', 'requests'])).get('storage')
  const list = new Map([...counted, ['persistentvolumeclaims', one] as const])
  if (storage !== undefined) list.set('requests.storage', roundUp(storage, 0))
  if (typeof given === 'string' && given !== '')
    for (const name of ['persistentvolumeclaims', 'requests.storage']) {
      const quantity = list.get(name)
      if (quantity !== undefined) list.set(`${given}${storageClass}${name}`, quantity)
    }
  const field = ['spec', 'resources', 'requests', 'storage']
  return { list, pathOf: resource => (resource.endsWith('requests.storage') ? field : ['metadata', 'name']) }
}

const storageClass = '.storageclass.storage.k8s.io/'

/** Resources of a quota that Pods use up. */
const podResources: ReadonlySet<string> = new Set([
  'count/pods', 'pods',
  ...['cpu', 'memory', 'ephemeral-storage'].flatMap(name => [name, `requests.${name}`, `limits.${name}`])
])

const matched = new WeakMap<QuotaSpec, Map<ResourceType, readonly string[]>>()

/** Those resources of a quota that objects of this type can use up. */
export function matching(type: ResourceType, quota: QuotaSpec): readonly string[] {
  let ofTypes = matched.get(quota)
  if (ofTypes === undefined) matched.set(quota, (ofTypes = new Map()))
  let known = ofTypes.get(type)
  if (known === undefined) ofTypes.set(type, (known = matchingOf(type, Object.keys(quota.hard))))
  return known
}

/** Upstream: MatchingResources. */
function matchingOf(type: ResourceType, resources: readonly string[]): readonly string[] {
  const resource = printResource(type)
  const counted = `count/${resource}`
  return resources.filter(name => {
    if (name === counted) return true
    if (resource === 'pods') return podResources.has(name) || isOfDevices(name)
    if (resource === 'services') return /^services(?:\.nodeports|\.loadbalancers)?$/.test(name)
    if (resource === 'persistentvolumeclaims') return ofClaims.test(name)
    return name === resource && aliases.has(resource)
  })
}

const ofClaims = /^(?:.*\.storageclass\.storage\.k8s\.io\/)?(?:persistentvolumeclaims|requests\.storage)$/

function isOfDevices(name: string): boolean {
  return /^(?:requests\.)?hugepages-/.test(name) || (!isNative(name) && name.startsWith('requests.'))
}

/**
 * Resources that every container must name once a quota is about them, with the containers that do not: by the mistake
 * of the first quotas, cpu and memory only. Upstream: Constraints of the Pod evaluator.
 */
export function unnamed(request: Request, quota: QuotaSpec): ReadonlyMap<string, readonly string[]> {
  const pod = requestedPod(request)
  const result = new Map<string, string[]>()
  if (pod === undefined || hasOwnResources(pod, request)) return result
  const containers = lastingContainers(pod)
  for (const demand of demandsOf(quota, request.type)) {
    if (containers.every(container => isNamed(demand, container))) continue
    const lacking = containers.filter(container => !isNamed(demand, container))
    result.set(demand.resource, sortedNames(new Set(lacking.map(container => container.name))))
  }
  return result
}

/** A resource that every container must name: `limits.cpu` is `cpu` of its limits. */
interface Demand {
  readonly resource: string
  readonly list: 'requests' | 'limits'
  readonly name: string
}

const demanded = new WeakMap<QuotaSpec, readonly Demand[]>()

function demandsOf(quota: QuotaSpec, pods: ResourceType): readonly Demand[] {
  let known = demanded.get(quota)
  if (known === undefined) {
    const all = matching(pods, quota).filter(name => /^(?:requests\.|limits\.)?(?:cpu|memory)$/.test(name))
    known = sortedNames(all).map(resource => ({
      resource,
      list: resource.startsWith('limits.') ? 'limits' : 'requests',
      name: resource.replace(/^.*\./, '')
    }))
    demanded.set(quota, known)
  }
  return known
}

function isNamed({ list, name }: Demand, { spec }: Container): boolean {
  const value = spec.resources?.[list]?.[name]
  return value === null || quantityOf(value) !== undefined
}

/** A Pod that says what it needs as a whole. */
function hasOwnResources({ spec }: Pod, { kubernetes }: Request): boolean {
  const { requests = {}, limits = {} } = spec.resources ?? {}
  const names = [...Object.keys(requests), ...Object.keys(limits)]
  return hasPodLevelResources(kubernetes) && names.some(name => podLevelResources.includes(name))
}

/** Whether a quota's scopes include the object. Only Pods have scopes. */
export function isInScope(quota: QuotaSpec, request: Request): boolean {
  if (quota.scopes === undefined && quota.scopeSelector === undefined) return true
  const scopes = [
    ...(quota.scopes ?? []).map(scopeName => ({ scopeName, operator: 'Exists' })),
    ...(quota.scopeSelector?.matchExpressions ?? [])
  ]
  if (scopes.length === 0) return true
  const pod = requestedPod(request)
  return pod !== undefined && scopes.every(scope => matchesScope(scope, pod, valueAt(request.object, specOf(pod))))
}

function matchesScope(scope: ScopeRequirement, pod: Pod, spec: Json | undefined): boolean {
  const { scopeName, operator, values = [] } = scope
  switch (scopeName) {
    case 'Terminating':
    case 'NotTerminating': {
      const deadline = member(spec, 'activeDeadlineSeconds') ?? null
      return (deadline !== null && Number(deadline) >= 0) === (scopeName === 'Terminating')
    }
    case 'BestEffort':
    case 'NotBestEffort':
      return isBestEffort(pod) === (scopeName === 'BestEffort')
    case 'PriorityClass': {
      const given = member(spec, 'priorityClassName')
      const name = typeof given === 'string' ? given : ''
      if (operator === 'Exists') return name !== ''
      if (operator === 'DoesNotExist') return name === ''
      return operator === 'In' ? name !== '' && values.includes(name) : operator === 'NotIn' && !values.includes(name)
    }
    case 'CrossNamespacePodAffinity':
      return hasCrossNamespaceAffinity(spec)
    default:
      return false
  }
}

/** No container asks for cpu or memory. */
function isBestEffort(pod: Pod): boolean {
  return lastingContainers(pod).every(({ spec }) => {
    const all = addLists(resourceList(spec.resources?.requests), resourceList(spec.resources?.limits))
    return ['cpu', 'memory'].every(name => (all.get(name)?.digits ?? 0n) <= 0n)
  })
}

function hasCrossNamespaceAffinity(spec: Json | undefined): boolean {
  return ['podAffinity', 'podAntiAffinity'].some(kind => {
    const affinity = member(member(spec, 'affinity'), kind)
    const required = member(affinity, 'requiredDuringSchedulingIgnoredDuringExecution')
    const preferred = member(affinity, 'preferredDuringSchedulingIgnoredDuringExecution')
    const terms = [
      ...(isList(required) ? required : []),
      ...(isList(preferred) ? preferred.map(weighted => member(weighted, 'podAffinityTerm')) : [])
    ]
    return terms.some(term => {
      const namespaces = member(term, 'namespaces')
      return (isList(namespaces) && namespaces.length > 0) || isObject(member(term, 'namespaceSelector'))
    })
  })
}
