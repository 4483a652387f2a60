/**
 * The step before validation in which a server gives a Service its addresses and its ports on all machines. It depends
 * on how the cluster was set up, and on what others have got: what only the server knows is undecided here. A cluster
 * is taken to have addresses of IPv4.
 * Source: kubernetes/kubernetes `pkg/registry/core/service/storage/alloc.go` (allocateCreate).
 */
import type * as core from '../../kube/api/core-v1.ts'
import type { KubernetesVersion } from '../../rule.ts'
import type { Answer, Request } from '../plugin.ts'
import { finishedName } from '../unnamed.ts'
import { child, field, invalid, item, pathOf, print } from '../validation/field.ts'
import type { Field, FieldError } from '../validation/field.ts'
import { isFirst, validateClusterIps } from '../validation/network/cluster-ips.ts'
import { refusal } from '../validation/refusal.ts'
import { needsHealthCheck, nodePorts } from './node-ports.ts'

const rule = 'api/service-network'
const spec = field('spec')

/** The refusal of what cannot be given, and what cannot be known; nothing for anything but a Service. */
export function allocate(request: Request): readonly Answer[] {
  const { type, object, kubernetes } = request
  if (type.group !== '' || type.kind !== 'Service') return []
  const { spec: given = {} } = object as core.Service
  const name = finishedName(request)
  const errors = familyErrors(given, kubernetes)
  if (errors.length > 0) return [refusal(request, name, errors)]
  const unknown = [...ofAddresses(given), ...ofNodePorts(given)]
  const { conflict } = nodePorts(given)
  if (conflict === undefined) return unknown
  const { nodePort, by } = conflict
  const refused = by === 'healthCheck' ? healthCheckRefusal(nodePort) : refusal(request, name, [taken(nodePort, by)])
  return [refused, ...unknown]
}

/** A Service without an address and without Pods of its own may have any families. */
function isAnyFamily({ clusterIP, selector = {} }: core.ServiceSpec): boolean {
  return clusterIP === 'None' && Object.keys(selector).length === 0
}

/** What does not fit together in any cluster. Upstream: initIPFamilyFields. */
function familyErrors(given: core.ServiceSpec, kubernetes: KubernetesVersion): readonly FieldError[] {
  if (given.type === 'ExternalName') return []
  const errors = validateClusterIps(given, kubernetes)
  const { clusterIPs = [], ipFamilies = [] } = given
  if (errors.length > 0 || policyOf(given) !== 'SingleStack') return errors
  const at = child(spec, 'ipFamilyPolicy')
  const tooMany = (what: string): FieldError =>
    invalid(at, 'SingleStack', `must be 'RequireDualStack' or 'PreferDualStack' when multiple ${what} are specified`)
  return [
    ...(clusterIPs.length === 2 ? [tooMany('cluster IPs')] : []),
    ...(ipFamilies.length === 2 ? [tooMany('IP families')] : [])
  ]
}

function policyOf(given: core.ServiceSpec): string {
  return given.ipFamilyPolicy ?? (isAnyFamily(given) ? 'RequireDualStack' : 'SingleStack')
}

function undecided(at: Field, reason: string): Answer {
  return { kind: 'undecided', rule, reason, path: pathOf(at) }
}

/** What the cluster must have for the Service to get its addresses. */
function ofAddresses(given: core.ServiceSpec): readonly Answer[] {
  const { type, clusterIPs = [], ipFamilies = [] } = given
  const isHeadless = clusterIPs[0] === 'None'
  if (type === 'ExternalName' || isAnyFamily(given)) return []
  const answers: Answer[] = []
  const policy = child(spec, 'ipFamilyPolicy')
  if (policyOf(given) === 'RequireDualStack')
    answers.push(undecided(policy, `${print(policy)} is RequireDualStack: only a cluster with IPv4 and IPv6 takes it`))
  for (const [index, family] of ipFamilies.entries()) {
    const at = item(child(spec, 'ipFamilies'), index)
    if (family === 'IPv6') answers.push(undecided(at, `${print(at)} is IPv6: only a cluster with IPv6 takes it`))
  }
  for (const [index, ip] of (isHeadless ? [] : clusterIPs).entries()) {
    const at = item(child(spec, 'clusterIPs'), index)
    const named = isFirst(given, index) ? 'spec.clusterIP' : print(at)
    const where = 'in its range of addresses for Services (--service-cluster-ip-range)'
    answers.push(undecided(at, `${named} is ${ip}: a cluster takes it only if it is free, and ${where}`))
  }
  return answers
}

/** Unless a server is told otherwise: `--service-node-port-range`. */
const nodePortRange = { least: 30000, most: 32767 } as const

/** What is outside of the range that clusters have if they are not told otherwise. A dry run takes any port. */
function ofNodePorts(given: core.ServiceSpec): readonly Answer[] {
  if (given.type !== 'NodePort' && given.type !== 'LoadBalancer') return []
  const { least, most } = nodePortRange
  const answers: Answer[] = []
  const look = (port: number, at: Field): void => {
    if (port === 0 || (port >= least && port <= most)) return
    const range = `node ports from ${least} to ${most}, unless it is set up otherwise (--service-node-port-range)`
    answers.push(undecided(at, `${print(at)} is ${port}: a cluster has ${range}`))
  }
  for (const [index, { nodePort = 0 }] of (given.ports ?? []).entries())
    look(nodePort, child(item(child(spec, 'ports'), index), 'nodePort'))
  if (needsHealthCheck(given)) look(given.healthCheckNodePort ?? 0, child(spec, 'healthCheckNodePort'))
  return answers
}

/** A port that has been given to another port of the same Service. */
function taken(nodePort: number, index: number): FieldError {
  const at = child(item(child(spec, 'ports'), index), 'nodePort')
  const message = `${print(at)} is ${nodePort}, which another port of this Service has already`
  return { ...invalid(at, nodePort, 'provided port is already allocated'), rule: 'api/duplicate-value', message }
}

/** The server takes it for a fault of its own. */
function healthCheckRefusal(nodePort: number): Answer {
  const at = child(spec, 'healthCheckNodePort')
  const why = `failed to allocate requested HealthCheck NodePort ${nodePort}: provided port is already allocated`
  const message = `${print(at)} is ${nodePort}, which a port of this Service has already`
  const violation = { rule: 'api/duplicate-value', path: pathOf(at), message }
  const text = `Internal error occurred: ${why}`
  return { kind: 'deny', message: text, code: 500, reason: 'InternalError', violations: [violation] }
}
