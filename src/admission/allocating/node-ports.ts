/**
 * The ports of all machines that a server gives to a Service. Which ones are free is known to nobody else: these are
 * the numbers of a dry run, which are always the same.
 * Source: kubernetes/kubernetes `pkg/registry/core/service/storage/alloc.go` (txnAllocNodePorts),
 * `pkg/registry/core/service/portallocator/operation.go`.
 */
import type * as core from '../../kube/api/core-v1.ts'

export interface NodePorts {
  /** One for each port of the Service; 0 for none. */
  readonly ports: readonly number[]
  /** A node port that the Service has given away already, and which of its ports asks for it, or its health check. */
  readonly conflict: { readonly nodePort: number; readonly by: number | 'healthCheck' } | undefined
}

/** What comes before the first port of a dry run. */
const beforeFirst = 32768

/** The node ports that a Service gets: those that it asks for, and others where it asks for none. */
export function nodePorts(spec: core.ServiceSpec): NodePorts {
  const wanted = spec.ports ?? []
  const ports = wanted.map(({ nodePort = 0 }) => nodePort)
  if (spec.type !== 'NodePort' && spec.type !== 'LoadBalancer') return { ports, conflict: undefined }
  const isGiven = spec.type === 'NodePort' || spec.allocateLoadBalancerNodePorts === true
  const { take, next } = allocator()
  const asked = askedFor(wanted)
  // What TCP and UDP share has one node port.
  const given = new Map<number, number>()
  for (const [index, { port = 0, nodePort = 0 }] of wanted.entries()) {
    if (nodePort === 0 && !isGiven) continue
    const earlier = given.get(port)
    if (earlier !== undefined && (nodePort === 0 || nodePort === earlier)) {
      ports[index] = earlier
      continue
    }
    const chosen = earlier === undefined ? (asked.get(port) ?? next()) : nodePort
    if (!take(chosen)) return { ports, conflict: { nodePort: chosen, by: index } }
    ports[index] = chosen
    if (earlier === undefined) given.set(port, chosen)
  }
  const { healthCheckNodePort: nodePort = 0 } = spec
  if (!needsHealthCheck(spec) || nodePort === 0 || take(nodePort)) return { ports, conflict: undefined }
  return { ports, conflict: { nodePort, by: 'healthCheck' } }
}

/** The first node port that is asked for, by the number of the port. */
function askedFor(wanted: readonly core.ServicePort[]): ReadonlyMap<number, number> {
  const asked = new Map<number, number>()
  for (const { port = 0, nodePort = 0 } of wanted) if (nodePort !== 0 && !asked.has(port)) asked.set(port, nodePort)
  return asked
}

/** Gives each port away once; `next` is the one behind the highest that was given. */
function allocator(): { readonly take: (port: number) => boolean; readonly next: () => number } {
  const taken = new Set<number>()
  let highest = 0
  return {
    take: port => {
      if (taken.has(port)) return false
      taken.add(port)
      highest = Math.max(highest, port)
      return true
    },
    next: () => (taken.size === 0 ? beforeFirst : highest) + 1
  }
}

/** Whether a load balancer asks each machine if it has a Pod of the Service. Upstream: NeedsHealthCheck. */
export function needsHealthCheck({ type, externalTrafficPolicy }: core.ServiceSpec): boolean {
  return type === 'LoadBalancer' && externalTrafficPolicy === 'Local'
}
