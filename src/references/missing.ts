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

/** The objects of one cluster, by what has to be looked up. */
interface Index {
  /** The objects of a kind in a namespace, by name. */
  readonly named: ReadonlyMap<string, ReadonlyMap<string, Entry>>
  readonly selectable: ReadonlyMap<string, readonly Entry[]>
}

/** An entry with something that leads nowhere. */
export interface Dangling<E extends Entry> {
  readonly entry: E
  readonly missing: Missing
}

/** What leads nowhere in each of the entries, which all go to the same cluster. */
export function missing<E extends Entry>(entries: readonly E[]): readonly Dangling<E>[] {
  const index = indexOf(entries)
  return entries.flatMap(entry => missingIn(entry, index).map(one => ({ entry, missing: one })))
}

function indexOf(entries: readonly Entry[]): Index {
  const named = new Map<string, Map<string, Entry>>()
  const selectable = new Map<string, Entry[]>()
  for (const entry of entries) {
    const { kind, namespace, name } = entry
    const key = keyOf(kind, namespace)
    const group = named.get(key) ?? new Map<string, Entry>()
    named.set(key, group.set(name, entry))
    if (entry.selectable === undefined) continue
    const others = selectable.get(namespace)
    if (others === undefined) selectable.set(namespace, [entry])
    else others.push(entry)
  }
  return { named, selectable }
}

function keyOf(kind: string, namespace: string): string {
  return `${kind} ${namespace}`
}

function missingIn(entry: Entry, index: Index): readonly Missing[] {
  const { namespace, refersTo, selects } = entry
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
  return selects === undefined ? found : [...found, ...unselected(selects, index.selectable.get(namespace) ?? [])]
}

function inNamespace(namespace: string): string {
  return namespace === '' ? '' : ` in the namespace ${namespace}`
}

function portsOf(ports: readonly (string | number)[]): string {
  return ports.length > 8 ? '' : `: it has ${ports.join(', ')}`
}

function unselected({ labels, place, ports }: Selection, selectable: readonly Entry[]): readonly Missing[] {
  if (selectable.length === 0) return []
  const wanted = Object.entries(labels)
  const selected = selectable.filter(entry => {
    const given = new Map(Object.entries(entry.selectable?.labels ?? {}))
    return wanted.every(([key, value]) => given.get(key) === value)
  })
  if (selected.length === 0) {
    const printed = wanted.map(([key, value]) => `${key}=${value}`).join(',')
    return [{ place, message: `no Pod of the manifests has the labels ${printed}` }]
  }
  return ports.flatMap(({ port, place: at }) =>
    selected.some(entry => entry.selectable?.ports.includes(port) === true)
      ? []
      : [{ place: at, message: `no container that this Service selects has a port named ${port}` }])
}
