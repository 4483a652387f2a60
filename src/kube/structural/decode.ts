/**
 * A custom resource as an API server decodes it: its metadata like that of every object, the rest by its schema.
 * Source: k8s.io/apiextensions-apiserver `pkg/apiserver/customresource_handler.go` (unstructuredSchemaCoercer) and
 * `pkg/apiserver/schema/objectmeta`.
 */
import type { MapNode, Node } from '../../read/node.ts'
import { valueOf } from '../../read/entry.ts'
import { nearest } from '../../nearest.ts'
import { decodeFaults } from '../decoding/faults.ts'
import type { DecodeFault } from '../decoding/faults.ts'
import { structValue } from '../decoding/object.ts'
import { goBadValue } from '../go-value.ts'
import { inherit, isList, isObject, toJsonObject } from '../json.ts'
import type { Json, JsonObject, Origins, Path } from '../json.ts'
import { printField } from '../path.ts'
import type { Definition } from '../schema/schema.ts'
import { pruned, withoutNulls } from './prune.ts'
import { itemsOf, propertyOf, valuesOf } from './schema.ts'
import type { Schema } from './schema.ts'

export interface DecodedResource {
  readonly object: JsonObject
  readonly faults: readonly DecodeFault[]
}

/** Decodes an object by its schema; `objectMeta` is the struct of its metadata. */
export function decodeResource(
  node: MapNode,
  schema: Schema,
  objectMeta: Definition,
  origins: Origins
): DecodedResource {
  const whole = toJsonObject(node, origins)
  const metadata = valueOf(node, 'metadata')
  const ofMetadata = metadata === undefined ? [] : metadataFaults(metadata, ['metadata'], objectMeta)
  const { value: rest, unknown } = pruned(whole, schema, true, origins)
  const known = withoutNulls(rest, schema, origins)
  const coercion: Coercion = { origins, objectMeta, path: [], keys: [], faults: [] }
  coerce(known, schema, coercion)
  const faults = [
    ...ofMetadata,
    ...unknown.map(path => unknownField(path, schema)).sort(byText),
    ...coercion.faults.sort(byText)
  ]
  if (!isObject(known)) return { object: whole, faults }
  if (metadata?.kind !== 'map') return { object: known, faults }
  const origin = origins.get(whole)
  const decoded = structValue(metadata, objectMeta, origins, { node: metadata, parent: origin, step: 'metadata' })
  const object = { ...known, metadata: decoded }
  inherit(object, whole, origins)
  return { object, faults }
}

function byText(a: DecodeFault, b: DecodeFault): number {
  return a.text < b.text ? -1 : a.text > b.text ? 1 : 0
}

/** The server's one text for all faults: of the first wrong type alone, or of all unknown fields. */
export function resourceError(faults: readonly DecodeFault[]): string {
  const wrong = faults.find(({ what }) => what === 'wrong-type')
  if (wrong !== undefined) return wrong.text
  return `strict decoding error: ${[...new Set(faults.map(({ text }) => text))].join(', ')}`
}

function unknownField(path: Path, root: Schema): DecodeFault {
  const field = printField(path)
  const meant = nearest(String(path.at(-1)), Object.keys(schemaAt(root, path.slice(0, -1))?.properties ?? {}))
  const message = `there is no field ${field}${meant === null ? '' : `; did you mean ${meant}?`}`
  const fault: DecodeFault = { what: 'unknown-field', path, text: `unknown field "${field}"`, message, isLast: false }
  return meant === null ? fault : { ...fault, meant: [...path.slice(0, -1), meant] }
}

function schemaAt(root: Schema, path: Path): Schema | undefined {
  return path.reduce<Schema | undefined>(
    (schema, step) =>
      schema && (typeof step === 'number' ? itemsOf(schema) : (propertyOf(schema, step) ?? valuesOf(schema))),
    root
  )
}

/** What of metadata cannot be decoded, or is not known. */
function metadataFaults(node: Node, path: Path, objectMeta: Definition): readonly DecodeFault[] {
  if (node.kind === 'null') return []
  if (node.kind === 'map') {
    const faults = decodeFaults(node, objectMeta, path)
    const last = faults.find(({ isLast }) => isLast)
    return last === undefined ? faults : [last, ...faults.filter(fault => fault !== last)]
  }
  return [notMetadata(node.kind === 'seq' ? 'array' : goName(node.value), path)]
}

function notMetadata(what: string, path: Path): DecodeFault {
  const text = `json: cannot unmarshal ${what} into Go value of type v1.ObjectMeta`
  return { what: 'wrong-type', path, text, message: `${printField(path)} must be a mapping`, isLast: true }
}

function goName(value: unknown): string {
  return typeof value === 'string' ? 'string' : typeof value === 'boolean' ? 'bool' : 'number'
}

interface Coercion {
  readonly origins: Origins
  readonly objectMeta: Definition
  /** Where the search is, and which of the steps to there are keys of maps: those are printed in brackets. */
  readonly path: (string | number)[]
  readonly keys: number[]
  readonly faults: DecodeFault[]
}

/** Looks for objects in the resource, which have kind, version and metadata like any other. */
function coerce(value: Json, schema: Schema, coercion: Coercion): void {
  if (isList(value)) {
    const items = itemsOf(schema)
    if (items !== undefined) for (const [index, item] of value.entries()) below(index, item, items, coercion)
    return
  }
  if (!isObject(value)) return
  if (schema['x-kubernetes-embedded-resource'] === true) coerceResource(value, coercion)
  for (const key in value) {
    const property = propertyOf(schema, key)
    const inner = property ?? valuesOf(schema)
    if (inner === undefined) continue
    if (property === undefined) coercion.keys.push(coercion.path.length)
    below(key, value[key] ?? null, inner, coercion)
    if (property === undefined) coercion.keys.pop()
  }
}

function below(step: string | number, value: Json, schema: Schema, coercion: Coercion): void {
  coercion.path.push(step)
  coerce(value, schema, coercion)
  coercion.path.pop()
}

function printed(path: Path, keys: readonly number[]): string {
  return path
    .map((step, at) => (typeof step === 'number' || keys.includes(at) ? `[${step}]` : at === 0 ? step : `.${step}`))
    .join('')
}

function coerceResource(value: JsonObject, { origins, objectMeta, path, keys, faults }: Coercion): void {
  const wrong = (name: string, found: Json, detail: string, message?: string, place?: Path): void => {
    const at = [...path, name]
    const text = `${printed(at, keys)}: Invalid value: ${goBadValue(found)}: ${detail}`
    const says = message ?? `${printed(at, keys)} must be a string`
    faults.push({ what: 'wrong-type', path: place ?? at, text, message: says, isLast: true })
  }
  for (const name of ['apiVersion', 'kind'] as const) {
    const found = value[name]
    if (found !== undefined && typeof found !== 'string') wrong(name, found, 'must be a string')
  }
  const { metadata } = value
  if (metadata === undefined || metadata === null) return
  const at = [...path, 'metadata']
  const node = typeof metadata === 'object' ? origins.get(metadata)?.node : undefined
  const inner = node === undefined ? [notMetadata(goName(metadata), at)] : metadataFaults(node, at, objectMeta)
  const first = inner.find(({ what }) => what === 'wrong-type')
  if (first !== undefined) wrong('metadata', metadata, first.text, first.message, first.path)
  else
    for (const fault of inner) {
      const field = printed(at, keys) + printField(fault.path).slice(printField(at).length)
      faults.push({ ...fault, text: `unknown field "${field}"` })
    }
}
