/** What an API server checks in the objects of each kind. */
import type { JsonObject, Origins } from '../../kube/json.ts'
import type { ResourceType } from '../../kube/resources.ts'
import type { Answer, Request } from '../plugin.ts'
import type { FieldError } from './field.ts'
import type { Named } from './metadata.ts'
import type { Refusal } from './refusal.ts'

/** Who is checked, and by which release. */
export interface Subject extends Named {
  readonly request: Request
  /** Where the parts of the object were written. */
  readonly origins: Origins
}

/** The checks of one kind. */
export interface Kind {
  /** The complaints about an object, in the server's order. */
  readonly errors: (object: JsonObject, subject: Subject) => readonly FieldError[]
  /** What the server warns of in an object that it takes, and what cannot be known of one; absent: nothing. */
  readonly warnings?: (object: JsonObject, subject: Subject) => readonly Answer[]
  /** What it warns of in any case, also whoever is refused; absent: nothing. */
  readonly notices?: (object: JsonObject, subject: Subject) => readonly Answer[]
  /** A question or an order, which is never stored: nothing is asked of its metadata. */
  readonly isTransient?: true
  /** What a server makes of the complaints about an object of some name; absent: what it makes of nearly all. */
  readonly refusal?: (texts: readonly string[], name: string) => Refusal
}

/** By group and kind, `apps/Deployment` and `/Pod`: the versions of a kind share their checks. */
export type Kinds = Readonly<Record<string, Kind>>

/** The checks of a kind whose objects have some type, which the schema warrants. */
export function kind<T extends object>(checks: {
  readonly errors: (object: T, subject: Subject) => readonly FieldError[]
  readonly warnings?: (object: T, subject: Subject) => readonly Answer[]
  readonly notices?: (object: T, subject: Subject) => readonly Answer[]
  readonly isTransient?: true
  readonly refusal?: (texts: readonly string[], name: string) => Refusal
}): Kind {
  return checks as Kind
}

/** The key of a kind. */
export function keyOf({ group, kind: name }: Pick<ResourceType, 'group' | 'kind'>): string {
  return `${group}/${name}`
}
