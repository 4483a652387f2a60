/**
 * Changes the structs of an object by their type, wherever they stand: what an API server fills in and takes away. The
 * object itself is not touched: what is changed is a copy that stands where the original stood.
 */
import { isList, isObject } from './json.ts'
import type { Json, JsonObject, Origins, Path } from './json.ts'
import type { Definition, Field, Type } from './schema/schema.ts'
import type { KubernetesVersion } from '../rule.ts'

/** A value that was filled in, and the value that it was made of. */
export interface FilledIn {
  readonly path: Path
  readonly from: Path
}

/** Where a change is made. */
export interface Context {
  readonly kubernetes: KubernetesVersion
  /** Of the object, as the server prints it. */
  readonly name: string
  /** Remembers a value that was made of another one. */
  readonly note: (filledIn: FilledIn) => unknown
}

/** In: a struct. Out: the members that it gets (undefined: that it loses), or nothing at all. */
export type Rewrite = (value: JsonObject, context: Context) => JsonObject | undefined

/**
 * What changes structs, by their names in the schema file: wherever they stand, or only where they are the object
 * itself, which is changed first; and what changes every map of some Go type.
 */
export interface Rewrites {
  readonly structs: Readonly<Record<string, Rewrite>>
  readonly objects?: Readonly<Record<string, Rewrite>>
  readonly maps?: Readonly<Record<string, Rewrite>>
}

/** A change to a struct of some type, which the schema warrants. */
export function rewrite<T extends object>(
  apply: (value: T, context: Context) => { readonly [Key in keyof T]?: T[Key] | undefined } | undefined
): Rewrite {
  return apply as Rewrite
}

/** The object with the changes: itself, when there are none. A struct is changed before what is in it. */
export function rewritten(
  object: JsonObject,
  definition: Definition,
  rewrites: Rewrites,
  origins: Origins,
  context: Context
): JsonObject {
  const members = rewrites.objects?.[definition.name]?.(object, context)
  const changed = members === undefined ? object : merged(object, members, origins)
  return ofStruct(changed, definition, { rewrites, origins, context })
}

/** Several changes to one struct, each of which sees those before it. */
export function inTurn(...changes: readonly Rewrite[]): Rewrite {
  return (value, context) =>
    changes.reduce<JsonObject | undefined>((members, change) => {
      const more = change(members === undefined ? value : ({ ...value, ...members } as JsonObject), context)
      return more === undefined ? members : { ...members, ...more }
    }, undefined)
}

interface Run {
  readonly rewrites: Rewrites
  readonly origins: Origins
  readonly context: Context
}

function ofStruct(value: JsonObject, definition: Definition, run: Run): JsonObject {
  const members = run.rewrites.structs[definition.name]?.(value, run.context)
  let result = members === undefined ? value : merged(value, members, run.origins)
  for (const { name, type } of leading(definition, run.rewrites)) {
    const inner = result[name]
    if (inner === undefined) continue
    const changed = ofValue(inner, type, run)
    if (changed === inner) continue
    if (result === value) {
      result = { ...value }
      inherit(result, value, run.origins)
    }
    ;(result as Record<string, Json>)[name] = changed
  }
  return result
}

function ofValue(value: Json, type: Type, run: Run): Json {
  if (isList(value)) return type.of === undefined ? value : ofList(value, type.of, run)
  if (!isObject(value)) return value
  if (type.definition !== undefined) return ofStruct(value, type.definition, run)
  const members = run.rewrites.maps?.[type.go]?.(value, run.context)
  return members === undefined ? value : merged(value, members, run.origins)
}

function ofList(list: readonly Json[], of: Type, run: Run): readonly Json[] {
  let made: Json[] | undefined
  for (const [index, item] of list.entries()) {
    const changed = ofValue(item, of, run)
    if (changed === item) continue
    made ??= [...list]
    made[index] = changed
  }
  if (made !== undefined) inherit(made, list, run.origins)
  return made ?? list
}

/** A struct with the members that it gets, and without those that it loses. */
function merged(value: JsonObject, members: JsonObject, origins: Origins): JsonObject {
  const names = Object.keys(members)
  if (names.every(name => members[name] === value[name])) return value
  const made: Record<string, Json | undefined> = { ...value, ...members }
  for (const name of names) {
    const member = members[name]
    if (member === undefined) delete made[name]
    else inheritDeep(member, value[name], origins)
  }
  inherit(made, value, origins)
  return made as JsonObject
}

function inherit(made: object, from: object, origins: Origins): void {
  const origin = origins.get(from)
  if (origin !== undefined) origins.set(made, origin)
}

/** What a change makes of a value stands where the value stood, and so do its parts. */
function inheritDeep(made: Json, from: Json | undefined, origins: Origins): void {
  if (made === from) return
  if (isObject(made) && isObject(from)) {
    inherit(made, from, origins)
    for (const [name, inner] of Object.entries(made)) if (inner !== undefined) inheritDeep(inner, from[name], origins)
  }
  if (isList(made) && isList(from)) {
    inherit(made, from, origins)
    for (const [index, inner] of made.entries()) inheritDeep(inner, from[index], origins)
  }
}

/** The fields of each struct that are changed, or lead to what is. */
const leadingFields = new WeakMap<Rewrites, Map<Definition, readonly Field[]>>()

function leading(definition: Definition, rewrites: Rewrites): readonly Field[] {
  let known = leadingFields.get(rewrites)
  if (known === undefined) leadingFields.set(rewrites, (known = new Map()))
  let fields = known.get(definition)
  if (fields === undefined) {
    fields = [...definition.fields.values()].filter(({ type }) => leads(type, rewrites, new Set([definition])))
    known.set(definition, fields)
  }
  return fields
}

/** Whether something of a type, or below it, is changed. A struct that was met before leads nowhere new. */
function leads(type: Type, rewrites: Rewrites, met: Set<Definition>): boolean {
  if (rewrites.maps?.[type.go] !== undefined) return true
  if (type.kind === 'list' && type.of !== undefined) return leads(type.of, rewrites, met)
  const { definition } = type
  if (type.kind !== 'struct' || definition === undefined || met.has(definition)) return false
  if (rewrites.structs[definition.name] !== undefined) return true
  met.add(definition)
  return [...definition.fields.values()].some(field => leads(field.type, rewrites, met))
}
