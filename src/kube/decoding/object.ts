/**
 * The object that an API server makes of a manifest: what is null is absent, and so are empty values that Go cannot
 * tell from none (an empty list or map it can tell, until the object is written). Quantities and times are written as
 * the server writes them. What it could not decode, or does not know, is left out.
 */
import type { MapNode, Node, SeqNode } from '../../read/node.ts'
import type { Json, JsonObject, Origin, Origins } from '../json.ts'
import { isObject, setMember, toJson } from '../json.ts'
import type { Definition, Field, Type } from '../schema/schema.ts'
import { scalarValue } from './scalar.ts'

/** A decoded object, and whether anything of its manifest may be at fault. */
export interface Decoded {
  readonly object: JsonObject
  readonly isSuspect: boolean
}

/** The object. Every object and list in it is entered in `origins`, but for what is in schemas. */
export function decodedObject(node: MapNode, definition: Definition, origins: Origins): Decoded {
  const run: Run = { origins, isSuspect: false }
  const object = rootOf(node, definition, run, { node, parent: undefined, step: undefined })
  return { object, isSuspect: run.isSuspect }
}

/** The same of a part of an object that is decoded into a struct, which stands at `origin`. */
export function structValue(node: MapNode, definition: Definition, origins: Origins, origin: Origin): JsonObject {
  return rootOf(node, definition, { origins, isSuspect: false }, origin)
}

interface Run {
  readonly origins: Origins
  isSuspect: boolean
}

/** Undefined below what is entered as a whole. */
type Parent = Origin | undefined

/** Schemas are big, nobody changes them, and most are right: only the place of a whole one is kept. */
const wholes: readonly string[] = ['apiextensions/v1.JSONSchemaProps']

/** The value of a field; undefined where it is none, or cannot be decoded. */
function fieldValue(node: Node, { name, type, isPointer }: Field, run: Run, parent: Parent): Json | undefined {
  if (node.kind === 'null' && (isPointer || type.kind !== 'quantity')) return undefined
  const value = valueOf(node, type, run, parent, name)
  return isPointer || !isEmpty(value, type) ? value : undefined
}

/** Go cannot tell the empty value of these types from none, but behind a pointer. */
function isEmpty(value: Json | undefined, { kind }: Type): boolean {
  switch (kind) {
    case 'struct':
      return isObject(value) && Object.keys(value).length === 0
    case 'string':
      return value === ''
    case 'boolean':
      return value === false
    case 'int32':
    case 'int64':
    case 'float64':
      return value === 0
    default:
      return false
  }
}

function valueOf(node: Node, type: Type, run: Run, parent: Parent, step: string | number): Json | undefined {
  // Most values are texts.
  if (node.kind === 'string' && type.kind === 'string') return node.value
  const value = decoded(node, type, run, parent, step)
  if (value === undefined && node.kind !== 'null') run.isSuspect = true
  return value
}

function decoded(node: Node, type: Type, run: Run, parent: Parent, step: string | number): Json | undefined {
  switch (type.kind) {
    case 'struct':
      return node.kind === 'map' && type.definition !== undefined
        ? structAt(node, type.definition, run, parent, step)
        : undefined
    case 'list':
      return node.kind === 'seq' && type.of !== undefined ? listValue(node, type.of, run, parent, step) : undefined
    case 'map':
      return node.kind === 'map' && type.of !== undefined ? mapValue(node, type.of, run, parent, step) : undefined
    case 'any':
      return toJson(node, parent && run.origins, parent, step)
    case 'schemaOrBoolean':
    case 'schemaOrList':
    case 'schemaOrStrings':
      return schemaValue(node, type, run, parent, step)
    default:
      return scalarValue(node, type)
  }
}

function structAt(node: MapNode, definition: Definition, run: Run, parent: Parent, step: string | number): JsonObject {
  if (parent === undefined) return members(node, definition, run, undefined)
  const isWhole = wholes.includes(definition.name)
  return rootOf(node, definition, run, isWhole ? { node, parent, step, isWhole } : { node, parent, step })
}

function rootOf(node: MapNode, definition: Definition, run: Run, origin: Origin): JsonObject {
  const object = members(node, definition, run, origin.isWhole ? undefined : origin)
  run.origins.set(object, origin)
  return object
}

function members(node: MapNode, { fields }: Definition, run: Run, origin: Parent): JsonObject {
  const object: Record<string, Json> = {}
  for (const { key, value } of node.entries) {
    const field = fields.get(key)
    if (field === undefined) {
      run.isSuspect = true
      continue
    }
    const made = fieldValue(value, field, run, origin)
    if (made !== undefined) object[key] = made
  }
  return object
}

/** Places are kept: an item that is null, or cannot be decoded, is the empty value of its type. */
function listValue(node: SeqNode, of: Type, run: Run, parent: Parent, step: string | number): Json {
  const origin: Parent = parent && { node, parent, step }
  const list = node.items.map((item, index) => valueOf(item, of, run, origin, index) ?? emptyOf(of))
  if (origin !== undefined) run.origins.set(list, origin)
  return list
}

function mapValue(node: MapNode, of: Type, run: Run, parent: Parent, step: string | number): JsonObject {
  const origin: Parent = parent && { node, parent, step }
  const map: Record<string, Json> = {}
  for (const { key, value } of node.entries) setMember(map, key, valueOf(value, of, run, origin, key) ?? emptyOf(of))
  if (origin !== undefined) run.origins.set(map, origin)
  return map
}

/** A schema, or what may stand in its place. */
function schemaValue(node: Node, type: Type, run: Run, parent: Parent, step: string | number): Json | undefined {
  if (node.kind === 'map' && type.definition !== undefined) return structAt(node, type.definition, run, parent, step)
  if (node.kind === 'seq' && type.of !== undefined) return listValue(node, type.of, run, parent, step)
  return type.kind === 'schemaOrBoolean' && node.kind === 'boolean' ? node.value : undefined
}

function emptyOf({ kind }: Type): Json {
  switch (kind) {
    case 'struct':
    case 'map':
      return {}
    case 'list':
      return []
    case 'boolean':
      return false
    case 'int32':
    case 'int64':
    case 'float64':
    case 'intOrString':
      return 0
    case 'quantity':
      return '0'
    case 'any':
      return null
    default:
      return ''
  }
}
