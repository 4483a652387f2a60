/**
 * What is usual in a schema: a type, a description, limits of values, and schemas of the same kind below. There is
 * nothing to say about such parts, and most schemas have hardly any others.
 */
import { formatCheck } from '../../../kube/structural/formats.ts'
import { valuesOf } from '../../../kube/structural/schema.ts'
import type { Schema } from '../../../kube/structural/schema.ts'

/** The types that a value may have. */
export const types: readonly string[] = ['array', 'boolean', 'integer', 'number', 'object', 'string']
const isType: ReadonlySet<string | undefined> = new Set(types)

const plain: Schema = { type: 'string' }

/** The parts of a schema that have to be looked at: unusual ones, and those that only lead to one. */
export type Unusual = ReadonlyMap<object, Where>
type Where = 'itself' | 'below'

/** Looks for them, in one way through the schema. */
export function unusualIn(schema: Schema): Unusual {
  const unusual = new Map<object, Where>()
  isUnusual(schema, unusual)
  return unusual
}

/** Whether anything in a schema is unusual; that is added. */
function isUnusual(schema: Schema, unusual: Map<object, Where>): boolean {
  const { type } = schema
  let isBelow = false
  let is = type === 'array' ? schema.items === undefined : !isType.has(type)
  for (const name in schema)
    switch (name) {
      case 'type':
      case 'description':
      case 'required':
      case 'enum':
      case 'minimum':
      case 'maximum':
      case 'minLength':
      case 'maxLength':
      case 'minItems':
      case 'maxItems':
      case 'nullable':
      case 'title':
        break
      case 'properties':
        for (const property in schema.properties)
          if (isUnusual(schema.properties[property] ?? {}, unusual)) isBelow = true
        break
      case 'items':
        if (Array.isArray(schema.items)) {
          is = true
          addAll(schema.items, unusual)
        } else if (isUnusual(schema.items as Schema, unusual)) isBelow = true
        break
      case 'additionalProperties':
        if (schema.properties !== undefined) is = true
        if (isUnusual(valuesOf(schema) ?? plain, unusual)) isBelow = true
        break
      case 'format':
        if (!isKnownFormat(schema)) is = true
        break
      case 'x-kubernetes-list-type':
        if (schema[name] !== 'atomic' || type !== 'array') is = true
        break
      case 'x-kubernetes-map-type':
        if (schema[name] !== 'atomic' || type !== 'object') is = true
        break
      case 'x-kubernetes-preserve-unknown-fields':
        if (schema[name] !== true) is = true
        break
      default:
        is = true
        addAll(schema[name as keyof Schema], unusual)
    }
  if (is || isBelow) unusual.set(schema, is ? 'itself' : 'below')
  return is || isBelow
}

/** What is in something unusual is looked at, whatever it is. */
function addAll(value: unknown, unusual: Map<object, Where>): void {
  if (typeof value !== 'object' || value === null) return
  unusual.set(value, 'itself')
  for (const inner of Object.values(value)) addAll(inner, unusual)
}

const numberFormats: ReadonlyMap<string, readonly string[]> = new Map([
  ['integer', ['int32', 'int64']],
  ['number', ['float', 'double']]
])
const nameFormats = ['k8s-short-name', 'k8s-long-name']

/**
 * Whether a server knows the format for the type. Upstream: GetUnrecognizedFormats of
 * `pkg/apiserver/validation/formats.go`.
 */
export function isKnownFormat({ format = '', type = 'string' }: Schema): boolean {
  return type === 'string'
    ? formatCheck(format) !== undefined || nameFormats.includes(format)
    : numberFormats.get(type)?.includes(format) === true
}
