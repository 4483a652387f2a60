/**
 * Changes the structs of an object by their type, wherever they stand: what an API server fills in and takes away. The
 * object itself is not touched: what is changed is a copy that stands where the original stood.
 */
import { inherit, isList, isObject, withEach } from './json.ts'
import type { Json, JsonObject, Origins, Path } from './json.ts'
import type { Definition, Type } from './schema/schema.ts'
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
  readonly settled: Settled
}

/**
 * The structs in which these rewrites have nothing more to change: a change made twice is a change made once. Between
 * two steps of the chain, and from a template to its Pod, most of an object stays the same.
 */
export type Settled = Map<Rewrites, Set<JsonObject>>

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
  const settled = context.settled.get(rewrites) ?? new Set()
  if (settled.has(object)) return object
  context.settled.set(rewrites, settled)
  const members = rewrites.objects?.[definition.name]?.(object, context)
  const changed = members === undefined ? object : merged(object, members, origins)
  const plan = planOf(definition, rewrites)
  return plan === undefined ? changed : ofStruct(changed, plan, { rewrites, origins, context, settled })
}

/** Several changes to one struct, each of which sees those before it. */
export function inTurn(...changes: readonly Rewrite[]): Rewrite {
  return (value, context) => {
    let members: JsonObject | undefined
    for (const change of changes) {
      const more = change(members === undefined ? value : { ...value, ...members }, context)
      if (more !== undefined) members = members === undefined ? more : { ...members, ...more }
    }
    return members
  }
}

interface Run {
  readonly rewrites: Rewrites
  readonly origins: Origins
  readonly context: Context
  readonly settled: Set<JsonObject>
}

/** Where the changes lie in values of a type. */
type Plan = StructPlan | { readonly is: 'list'; readonly of: Plan } | { readonly is: 'map'; readonly change: Rewrite }

interface StructPlan {
  readonly is: 'struct'
  readonly change: Rewrite | undefined
  /** The fields that are no scalars. */
  readonly fields: ReadonlyMap<string, FieldPlan>
}

/** Made when an object first has the field: most types of the schema file are in no manifest of a run. */
interface FieldPlan {
  readonly type: Type
  /** Null: nothing in it is changed. */
  plan?: Plan | null
}

function ofStruct(value: JsonObject, { change, fields }: StructPlan, run: Run): JsonObject {
  if (run.settled.has(value)) return value
  const members = change?.(value, run.context)
  let result = members === undefined ? value : merged(value, members, run.origins)
  // A volume has a source out of thirty: those that are there are gone through, not those that may be.
  for (const name of Object.keys(result)) {
    const field = fields.get(name)
    const inner = result[name]
    if (field === undefined || inner === undefined) continue
    if (field.plan === undefined) field.plan = planFor(field.type, run.rewrites) ?? null
    const { plan } = field
    if (plan === null) continue
    const changed = ofValue(inner, plan, run)
    if (changed === inner) continue
    if (result === value) {
      result = { ...value }
      inherit(result, value, run.origins)
    }
    ;(result as Record<string, Json>)[name] = changed
  }
  run.settled.add(result)
  return result
}

function ofValue(value: Json, plan: Plan, run: Run): Json {
  if (isList(value)) return plan.is === 'list' ? ofList(value, plan.of, run) : value
  if (!isObject(value)) return value
  if (plan.is === 'struct') return ofStruct(value, plan, run)
  const members = plan.is === 'map' ? plan.change(value, run.context) : undefined
  return members === undefined ? value : merged(value, members, run.origins)
}

function ofList(list: readonly Json[], of: Plan, run: Run): readonly Json[] {
  const made = withEach(list, item => ofValue(item, of, run))
  if (made !== list) inherit(made, list, run.origins)
  return made
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
  return made
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

const plans = new WeakMap<Rewrites, Map<Definition, StructPlan | undefined>>()

/** The plan for a struct; undefined where nothing of it is changed for sure: it has no change, and holds no structs. */
function planOf(definition: Definition, rewrites: Rewrites): StructPlan | undefined {
  let known = plans.get(rewrites)
  if (known === undefined) plans.set(rewrites, (known = new Map()))
  if (known.has(definition)) return known.get(definition)
  const change = rewrites.structs[definition.name]
  const fields = new Map<string, FieldPlan>()
  for (const { name, type } of definition.fields.values()) if (isChangeable(type, rewrites)) fields.set(name, { type })
  const plan: StructPlan | undefined =
    change === undefined && fields.size === 0 ? undefined : { is: 'struct', change, fields }
  known.set(definition, plan)
  return plan
}

/** False for a scalar, and for lists and maps of scalars that nothing is done to. */
function isChangeable(type: Type, rewrites: Rewrites): boolean {
  return itemOf(type).kind === 'struct' || rewrites.maps?.[itemOf(type).go] !== undefined
}

function planFor({ kind, go, of, definition }: Type, rewrites: Rewrites): Plan | undefined {
  if (kind === 'struct') return definition && planOf(definition, rewrites)
  const change = rewrites.maps?.[go]
  if (change !== undefined) return { is: 'map', change }
  const inner = kind === 'list' && of !== undefined ? planFor(of, rewrites) : undefined
  return inner && { is: 'list', of: inner }
}

/** The type of what a list holds, also one of lists; any other type itself. */
function itemOf(type: Type): Type {
  return type.kind === 'list' && type.of !== undefined ? itemOf(type.of) : type
}
