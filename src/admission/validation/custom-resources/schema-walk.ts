/**
 * The way through the unusual parts of a schema. Most of these are right, too: the way is kept as names, and becomes a
 * field only when there is a complaint.
 */
import { child, item, key } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import type { Unusual } from './usual.ts'

/** Names that hold schemas by name: what follows them is a key. */
export type Container = 'properties' | 'definitions' | 'dependencies' | 'allOf' | 'anyOf' | 'oneOf' | 'items'

export interface SchemaWalk {
  /** The root of the schema. */
  readonly root: Field
  /** `properties`, `spec`, `items` …; under a container that is a map or a list, its key or index follows. */
  readonly steps: (string | number)[]
  /** For each step whether it is a key of a map. */
  readonly keys: boolean[]
  /** The parts of the schema that have to be looked at. */
  readonly unusual: Unusual
  readonly errors: FieldError[]
}

export function walkFrom(root: Field, unusual: Unusual): SchemaWalk {
  return { root, steps: [], keys: [], unusual, errors: [] }
}

/** Goes to a schema below. */
export function enter(walk: SchemaWalk, name: string): void {
  walk.steps.push(name)
  walk.keys.push(false)
}

/** Goes to a schema in a map or a list of them. */
export function enterMember(walk: SchemaWalk, container: Container, member: string | number): void {
  walk.steps.push(container, member)
  walk.keys.push(false, typeof member === 'string')
}

export function leave(walk: SchemaWalk): void {
  walk.steps.pop()
  walk.keys.pop()
}

export function leaveMember(walk: SchemaWalk): void {
  leave(walk)
  leave(walk)
}

/** The field of the schema where the walk is, or of what stands in it. */
export function here({ root, steps, keys }: SchemaWalk, ...names: readonly string[]): Field {
  let at = root
  for (const [index, step] of steps.entries())
    at = typeof step === 'number' ? item(at, step) : keys[index] === true ? key(at, step) : child(at, step)
  for (const name of names) at = child(at, name)
  return at
}

/** Sorted: Go goes through maps in random order. */
export function sortedKeys(map: Readonly<Record<string, unknown>>): readonly string[] {
  const keys = Object.keys(map)
  return keys.length < 2 ? keys : keys.sort()
}
