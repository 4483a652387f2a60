/**
 * Ports that several containers of a Pod have, or one has twice.
 * Source: kubernetes/kubernetes `pkg/api/pod/warnings.go`.
 */
import type * as core from '../../../../kube/api/core-v1.ts'
import { goQuote } from '../../../../kube/quote.ts'
import { minorOf } from '../../../../kube/resources.ts'
import type { KubernetesVersion } from '../../../../rule.ts'
import type { Answer } from '../../../plugin.ts'
import { child, item, print } from '../../field.ts'
import type { Field } from '../../field.ts'
import { eachContainer } from '../each-container.ts'
import { doubtful } from './warn.ts'

interface PlacedPort {
  readonly port: core.ContainerPort
  readonly at: Field
}

export function* portWarnings(spec: core.PodSpec, at: Field, kubernetes: KubernetesVersion): Iterable<Answer> {
  const ports: PlacedPort[] = []
  for (const { container, at: place } of eachContainer(spec, at))
    for (const [index, port] of (container.ports ?? []).entries())
      ports.push({ port, at: item(child(place, 'ports'), index) })
  const same = new Map<string, PlacedPort[]>()
  for (const placed of ports) {
    const { port, at: place } = placed
    if ((port.hostIP ?? '') !== '' && (port.hostPort ?? 0) === 0)
      yield doubtful(place, `hostIP set without hostPort: ${goPort(port)}`, 'hostIP means nothing without hostPort')
    const number = `${port.containerPort ?? 0}/${port.protocol ?? ''}`
    let others = same.get(number)
    if (others === undefined) same.set(number, (others = []))
    for (const other of others) {
      const how = conflict(port, other.port)
      if (how !== undefined) yield doubtful(place, `${how} port definition with ${print(other.at)}`)
    }
    others.push(placed)
  }
  if (minorOf(kubernetes) >= 33) yield* nameWarnings(ports)
}

/** How two ports of one number and protocol get into each other's way. */
function conflict(one: core.ContainerPort, other: core.ContainerPort): string | undefined {
  const { hostIP: ip = '', hostPort: port = 0 } = one
  const { hostIP: otherIp = '', hostPort: otherPort = 0 } = other
  if (ip === otherIp && port === otherPort) return 'duplicate'
  if (port === 0 || otherPort === 0) return 'overlapping'
  return port === otherPort && (ip === '') !== (otherIp === '') ? 'dangerously ambiguous' : undefined
}

/** As Go's `%+v` prints the server's internal type. */
function goPort({ name = '', hostPort = 0, containerPort = 0, protocol = '', hostIP = '' }: core.ContainerPort) {
  return `{Name:${name} HostPort:${hostPort} ContainerPort:${containerPort} Protocol:${protocol} HostIP:${hostIP}}`
}

/** From 1.33 on. */
function* nameWarnings(ports: readonly PlacedPort[]): Iterable<Answer> {
  const first = new Map<string, string>()
  for (const { port, at } of ports) {
    const { name = '' } = port
    if (name === '') continue
    const other = first.get(name)
    if (other === undefined) first.set(name, print(at))
    else {
      const why = `services and probes that select ports by name will use ${other}`
      yield doubtful(at, `duplicate port name ${goQuote(name)} with ${other}, ${why}`)
    }
  }
}
