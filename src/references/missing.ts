/**
 * References that lead nowhere. Nobody can know from here what else a cluster holds, so this is advice, and only given
 * where the manifests hold other objects of the kind in the same namespace: among these, one that is missing was
 * probably meant. Secrets are seldom kept beside manifests: of these, only a name that is nearly right is told.
 */
import { nearest } from '../nearest.ts'
import type { Place } from '../kube/locate.ts'
import type { Entry, Selection } from './entry.ts'

/** What leads nowhere, and where that stands. */
export interface Missing {
  readonly place: Place
  readonly message: string
}

/** The objects that go to one cluster, by what has to be looked up. */
export interface Index {
  /** The objects of a kind in a namespace, by name. */
  readonly named: ReadonlyMap<string, ReadonlyMap<string, Entry>>
  /** The namespaces in which something can be selected. */
  readonly selectable: ReadonlySet<string>
  /** What can be selected by one label in a namespace. */
  readonly labelled: ReadonlyMap<string, readonly Entry[]>
}

/** All of the objects. */
export function indexOf(entries: readonly Entry[]): Index {
  const named = new Map<string, Map<string, Entry>>()
  const selectable = new Set<string>()
  const labelled = new Map<string, Entry[]>()
  for (const entry of entries) {
    const { kind, namespace, name } = entry
    const key = keyOf(kind, namespace)
    const group = named.get(key) ?? new Map<string, Entry>()
    named.set(key, group.set(name, entry))
    if (entry.selectable === undefined) continue
    selectable.add(namespace)
    for (const [label, value] of Object.entries(entry.selectable.labels)) {
      const at = keyOf(namespace, label, value)
      const others = labelled.get(at)
      if (others === undefined) labelled.set(at, [entry])
      else others.push(entry)
    }
  }
  return { named, selectable, labelled }
}

function keyOf(...parts: readonly string[]): string {
  return parts.join(' ')
}

/** What leads nowhere in one of the objects. */
export function missingIn({ namespace, refersTo, selects }: Entry, index: Index): readonly Missing[] {
  const found: Missing[] = []
  for (const { kind, name, place, port } of refersTo) {
    const others = index.named.get(keyOf(kind, namespace))
    const target = others?.get(name)
    if (others !== undefined && target === undefined) {
      const meant = nearest(name, others.keys())
      const hint = meant === null ? '' : `; did you mean ${meant}?`
      if (meant === null && kind === 'Secret') continue
      found.push({ place, message: `the manifests hold no ${kind} ${name}${inNamespace(namespace)}${hint}` })
    }
    if (target !== undefined && port !== undefined && target.ports.length > 0 && !target.ports.includes(port.port))
      found.push({ place: port.place, message: `the ${kind} ${name} has no port ${port.port}${portsOf(target.ports)}` })
  }
  return selects === undefined ? found : [...found, ...unselected(selects, namespace, index)]
}

function inNamespace(namespace: string): string {
  return namespace === '' ? '' : ` in the namespace ${namespace}`
}

function portsOf(ports: readonly (string | number)[]): string {
  return ports.length > 8 ? '' : `: it has ${ports.join(', ')}`
}

function unselected({ labels, place, ports }: Selection, namespace: string, index: Index): readonly Missing[] {
  if (!index.selectable.has(namespace)) return []
  const wanted = Object.entries(labels)
  const groups = wanted.map(([label, value]) => index.labelled.get(keyOf(namespace, label, value)) ?? [])
  const [fewest = []] = groups.toSorted((a, b) => a.length - b.length)
  const selected = fewest.filter(({ selectable }) =>
    wanted.every(([label, value]) => selectable?.labels[label] === value))
  if (selected.length === 0) {
    const printed = wanted.map(([label, value]) => `${label}=${value}`).join(',')
    return [{ place, message: `no Pod of the manifests has the labels ${printed}` }]
  }
  return ports.flatMap(({ port, place: at }) =>
    selected.some(entry => entry.selectable?.ports.includes(port) === true)
      ? []
      : [{ place: at, message: `no container that this Service selects has a port named ${port}` }])
}
