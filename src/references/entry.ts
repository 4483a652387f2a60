/** What an object names, and what it is named by: all that has to be remembered of it to compare it with the others. */
import type { Place } from '../kube/locate.ts'

/** A name in an object that should be that of another one, in the same namespace. */
export interface Reference {
  readonly kind: string
  readonly name: string
  readonly place: Place
  /** A port of the other one, where one is named. */
  readonly port?: { readonly port: string | number; readonly place: Place }
}

/** A Pod, or what makes some: what selectors and ports find. */
export interface Selectable {
  readonly labels: Readonly<Record<string, string>>
  /** The names of the ports of its containers. */
  readonly ports: readonly string[]
}

/** A selection of Pods, and the ports that are looked for there by their names. */
export interface Selection {
  readonly labels: Readonly<Record<string, string>>
  readonly place: Place
  readonly ports: readonly { readonly port: string; readonly place: Place }[]
}

/** One object. */
export interface Entry {
  readonly kind: string
  readonly namespace: string
  readonly name: string
  readonly refersTo: readonly Reference[]
  readonly selectable: Selectable | undefined
  readonly selects: Selection | undefined
  /** The ports of a Service, by name and by number. */
  readonly ports: readonly (string | number)[]
}
