/**
 * Makes the schema file of `src/kube/schema/`: what each release of Kubernetes serves, and the fields of its types. It
 * comes from the OpenAPI documents of the releases, and from what only Go says of the types (`go-types.txt`, which
 * `go run .` prints in `go-types/`). `src/kube/schema/schema.ts` tells the format.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One release's document: its definitions without descriptions, and the resources that it serves. */
export interface OpenApi {
  readonly definitions: Readonly<Record<string, Schema>>
  readonly resources: readonly Resource[]
}

interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly format?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly additionalProperties?: Schema
  readonly 'x-kubernetes-list-type'?: 'atomic' | 'set' | 'map'
  readonly 'x-kubernetes-list-map-keys'?: readonly string[]
  readonly 'x-kubernetes-group-version-kind'?: readonly GroupVersionKind[]
}

interface GroupVersionKind {
  readonly group: string
  readonly version: string
  readonly kind: string
}

interface Resource extends GroupVersionKind {
  readonly plural: string
  readonly namespaced: boolean
}

/** The documents of a folder, by minor release. */
export function openApiIn(folder: string, minors: readonly number[]): ReadonlyMap<number, OpenApi> {
  const read = (minor: number): OpenApi =>
    JSON.parse(readFileSync(join(folder, `1.${minor}.json`), 'utf8')) as OpenApi
  return new Map(minors.map(minor => [minor, read(minor)]))
}

/** Which releases have a text. */
type Releases = Map<string, number[]>

/** The text of the schema file. */
export function schemaText(documents: ReadonlyMap<number, OpenApi>, goTypes: string): string {
  const go = goFields(goTypes)
  const resources: Releases = new Map()
  const types = new Map<string, Releases>()
  for (const [minor, { definitions, resources: served }] of documents) {
    const names = new Set<string>()
    for (const resource of served) {
      const name = definitionOf(resource, definitions)
      reach(name, definitions, names)
      enter(resources, resourceText(resource, shortName(name)), minor)
    }
    for (const name of names) {
      const { properties = {}, required = [] } = definitions[name] ?? {}
      const type = shortName(name)
      const fields: Releases = types.get(type) ?? new Map()
      types.set(type, fields)
      for (const [field, schema] of Object.entries(properties))
        enter(fields, `${field}:${fieldText(type, schema, required.includes(field), go.get(type)?.get(field))}`, minor)
    }
  }
  const minors = [...documents.keys()]
  const lines = [...types].map(([type, fields]) => [type, ...withReleases(fields, minors)].join(' '))
  return `${[...withReleases(resources, minors), '', ...lines.sort()].join('\n')}\n`
}

function enter(releases: Releases, text: string, minor: number): void {
  const before = releases.get(text)
  if (before === undefined) releases.set(text, [minor])
  else before.push(minor)
}

/** Sorted; each with the first and the last release that has it, unless all have it. */
function withReleases(releases: Releases, minors: readonly number[]): readonly string[] {
  return Array.from(releases, ([text, having]) => {
    const [first, last] = [having[0], having.at(-1)]
    const since = first === minors[0] ? '' : first
    const until = last === minors.at(-1) ? '' : last
    return since === '' && until === '' ? text : `${text}@${since}-${until}`
  }).sort()
}

function resourceText({ group, version, kind, plural, namespaced }: Resource, type: string): string {
  return `${group === '' ? version : `${group}/${version}`} ${kind} ${plural}${namespaced ? '' : '*'} ${type}`
}

function definitionOf(resource: GroupVersionKind, definitions: OpenApi['definitions']): string {
  const isOf = ({ group, version, kind }: GroupVersionKind): boolean =>
    group === resource.group && version === resource.version && kind === resource.kind
  const found = Object.keys(definitions).find(name =>
    definitions[name]?.['x-kubernetes-group-version-kind']?.some(isOf))
  if (found === undefined) throw new Error(`no definition of ${JSON.stringify(resource)}`)
  return found
}

/** Adds a definition and all that it leads to. */
function reach(name: string, definitions: OpenApi['definitions'], names: Set<string>): void {
  if (names.has(name) || scalarNotation(shortName(name)) !== undefined) return
  names.add(name)
  const follow = ({ $ref, items, additionalProperties }: Schema): void => {
    if ($ref !== undefined) reach(refName($ref), definitions, names)
    if (items !== undefined) follow(items)
    if (additionalProperties !== undefined) follow(additionalProperties)
  }
  Object.values(definitions[name]?.properties ?? {}).forEach(follow)
}

function refName(ref: string): string {
  return ref.replace('#/definitions/', '')
}

/** `core/v1.Pod` for `io.k8s.api.core.v1.Pod`: the last two parts of the Go package, and the type. */
function shortName(name: string): string {
  const [type, version, group] = name.split('.').toReversed()
  return `${group}/${version}.${type}`
}

/** Types with a notation of their own, by their definition's last part. */
const scalars: Readonly<Record<string, string>> = {
  'resource.Quantity': 'q',
  'v1.Time': 't',
  'v1.MicroTime': 'u',
  'intstr.IntOrString': 'x',
  'runtime.RawExtension': 'r',
  'v1.FieldsV1': 'r',
  'v1.JSON': 'r',
  'v1.JSONSchemaPropsOrBool': 'B',
  'v1.JSONSchemaPropsOrArray': 'A',
  'v1.JSONSchemaPropsOrStringArray': 'S'
}

function scalarNotation(name: string): string | undefined {
  return scalars[name.slice(name.indexOf('/') + 1)]
}

interface GoField {
  /** As Go prints it, a pointer's without the star. */
  readonly type: string
  readonly isPointer: boolean
  /** Written even when it is empty. */
  readonly isAlwaysWritten: boolean
}

function goFields(text: string): ReadonlyMap<string, ReadonlyMap<string, GoField>> {
  const rows = text.trimEnd().split('\n').map(line => {
    const [name = '', ...fields] = line.split(' ')
    return [name, new Map(fields.map(goField))] as const
  })
  return new Map(rows)
}

function goField(text: string): readonly [string, GoField] {
  const { name = '', type = '', flags = '' } = /^(?<name>[^=]*)=(?<type>.*?)(?<flags>[*!]*)$/.exec(text)?.groups ?? {}
  return [name, { type, isPointer: flags.includes('*'), isAlwaysWritten: flags.includes('!') }]
}

function fieldText(owner: string, schema: Schema, isRequired: boolean, go: GoField | undefined): string {
  const { type, isPointer = false, isAlwaysWritten = false } = go ?? {}
  const keys = schema['x-kubernetes-list-map-keys'] ?? []
  const listType = schema['x-kubernetes-list-type'] ?? 'none'
  const list = { map: `(${keys.join(',')})`, set: '(*)', atomic: '', none: '' }[listType]
  const flags = `${isRequired ? '!' : ''}${isPointer ? '*' : ''}${isAlwaysWritten ? '+' : ''}`
  return `${typeText(owner, schema, type)}${list}${flags}`
}

/** The notation of a type; `go` is how Go prints it, where that is known. */
function typeText(owner: string, schema: Schema, go: string | undefined): string {
  const { $ref, type, format, items, additionalProperties } = schema
  if ($ref !== undefined) {
    const name = shortName(refName($ref))
    const scalar = scalarNotation(name)
    // Not everything that may be anything is a RawExtension.
    const isNamed = scalar === 'r' && go !== undefined && go !== 'runtime.RawExtension'
    if (scalar !== undefined) return isNamed ? `r=${go}` : scalar
    const [ownPackage] = owner.split('.')
    return `>${name.startsWith(`${ownPackage}.`) ? name.slice(name.indexOf('.') + 1) : name}`
  }
  if (type === 'array' && items !== undefined) {
    const inner = go?.startsWith('[]') ? go.slice(2) : undefined
    return `[${typeText(owner, items, inner)}${named(go, inner)}`
  }
  if (type === 'object' && additionalProperties !== undefined) {
    const inner = go?.startsWith('map[string]') ? go.slice('map[string]'.length) : undefined
    return `{${typeText(owner, additionalProperties, inner)}${named(go, inner)}`
  }
  const [notation, plain] = scalarOf(type, format)
  return notation + (go === undefined || go === plain ? '' : `=${go}`)
}

/** The Go name of a list or map whose type has one. The `=` of its items comes first, so that it is the second. */
function named(go: string | undefined, inner: string | undefined): string {
  return go === undefined || inner !== undefined ? '' : `==${go}`
}

function scalarOf(type: string | undefined, format: string | undefined): readonly [notation: string, go: string] {
  if (type === 'string' && format === 'byte') return ['y', '[]uint8']
  if (type === 'string') return ['s', 'string']
  if (type === 'integer') return format === 'int32' ? ['i', 'int32'] : ['l', 'int64']
  if (type === 'boolean') return ['b', 'bool']
  if (type === 'number') return ['f', 'float64']
  if (type === 'object' || type === undefined) return ['r', '']
  throw new Error(`no notation for ${type} ${format}`)
}
