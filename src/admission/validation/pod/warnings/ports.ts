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
import { eachContainer, someContainer } from '../each-container.ts'
import { doubtful } from './warn.ts'

interface PlacedPort {
  readonly port: core.ContainerPort
  readonly at: Field
}

/** The ports of one number and protocol so far, as their indexes. */
interface Peers {
  readonly all: number[]
  /** By their port of the machine, and by that and its address: `8080`, `8080/`, `8080/10.0.0.1`. */
  readonly by: Map<string, number[]>
}

export function portWarnings(spec: core.PodSpec, at: Field, kubernetes: KubernetesVersion): Iterable<Answer> {
  if (!someContainer(spec, ({ ports }) => ports !== undefined)) return []
  const ports: PlacedPort[] = []
  for (const { container, at: place } of eachContainer(spec, at))
    container.ports?.forEach((port, index) => ports.push({ port, at: item(child(place, 'ports'), index) }))
  return hasAnyDoubt(ports) ? doubtsAbout(ports, kubernetes) : []
}

/** Most ports have numbers, and names, of their own. */
function hasAnyDoubt(ports: readonly PlacedPort[]): boolean {
  const taken = new Set<number | string>()
  return ports.some(({ port: { containerPort = 0, name = '', hostIP = '' } }) => {
    if (hostIP !== '' || taken.has(containerPort) || (name !== '' && taken.has(name))) return true
    taken.add(containerPort).add(name)
    return false
  })
}

function* doubtsAbout(ports: readonly PlacedPort[], kubernetes: KubernetesVersion): Iterable<Answer> {
  const peers = new Map<string, Peers>()
  for (const [index, { port, at: place }] of ports.entries()) {
    if ((port.hostIP ?? '') !== '' && (port.hostPort ?? 0) === 0)
      yield doubtful(place, `hostIP set without hostPort: ${goPort(port)}`, 'hostIP means nothing without hostPort')
    const number = `${port.containerPort ?? 0}/${port.protocol ?? ''}`
    let others = peers.get(number)
    if (others === undefined) peers.set(number, (others = { all: [], by: new Map() }))
    for (const other of inTheWay(port, index, others)) {
      const { port: earlier = port, at: there = place } = ports[other] ?? {}
      yield doubtful(place, `${conflict(port, earlier)} port definition with ${print(there)}`)
    }
  }
  if (minorOf(kubernetes) >= 33) yield* nameWarnings(ports)
}

/**
 * The earlier ports that a port gets into the way of: all, where one of the two is no port of the machine; else those
 * of the same port of the machine, unless both have addresses, and different ones. It becomes one of them.
 */
function inTheWay(
  { hostIP = '', hostPort = 0 }: core.ContainerPort,
  index: number,
  { all, by }: Peers
): readonly number[] {
  const own = hostIP === '' ? [`${hostPort}`] : [`${hostPort}/`, `${hostPort}/${hostIP}`]
  const found = hostPort === 0 ? [...all] : ['0', ...own].flatMap(key => by.get(key) ?? [])
  all.push(index)
  for (const key of [`${hostPort}`, `${hostPort}/${hostIP}`]) {
    const list = by.get(key)
    if (list === undefined) by.set(key, [index])
    else list.push(index)
  }
  return found.sort((a, b) => a - b)
}

/** How they do. */
function conflict(one: core.ContainerPort, other: core.ContainerPort): string {
  const { hostIP: ip = '', hostPort: port = 0 } = one
  const { hostIP: otherIp = '', hostPort: otherPort = 0 } = other
  if (ip === otherIp && port === otherPort) return 'duplicate'
  return port === 0 || otherPort === 0 ? 'overlapping' : 'dangerously ambiguous'
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
