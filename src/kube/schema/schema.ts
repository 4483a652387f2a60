/**
 * What a release of Kubernetes knows of its objects: the kinds that it serves, and the fields of their types.
 *
 * It comes from one file for all releases, `kubernetes.schema`, which is read once and taken apart where somebody
 * looks. Its lines are, first, the kinds that are served, `apps/v1 Deployment deployments apps/v1.Deployment`, with a
 * `*` behind the plural of what is cluster-wide; then, behind an empty line, the types with their fields,
 * `core/v1.ContainerPort containerPort:i!+ hostIP:s protocol:s=v1.Protocol`. A field is a name and a type:
 *
 * | notation | type |
 * |---|---|
 * | `s` `b` `i` `l` `f` `y` | string, boolean, int32, int64, float64, bytes in base64 |
 * | `q` `t` `u` `x` | quantity, time, time with microseconds, integer or string |
 * | `r` | anything |
 * | `B` `A` `S` | in the schema of a custom resource: a schema or a boolean, a list or a list of strings |
 * | `[T` `{T` | list, map from strings |
 * | `>probe.Type` | a type of the file; without a package, one of the same package |
 *
 * Behind it: `=NAME`, what Go calls a scalar, `==NAME` a list or a map; `(a,b)` the keys of a list that is a map, `(*)`
 * a list that is a set; `!` required, `*` a pointer (so that its empty value is kept), `+` written even if it is empty;
 * `@29-31`, the releases that have it, where not all have.
 *
 * Source: the OpenAPI documents and the Go types of Kubernetes 1.28 to 1.36.
 */
import { isBundled, readPackageFile } from '../../package.ts'

/** What a value may be. */
export type TypeKind =
  | 'string' | 'boolean' | 'int32' | 'int64' | 'float64' | 'bytes' | 'quantity' | 'time' | 'microTime'
  | 'intOrString' | 'any' | 'schemaOrBoolean' | 'schemaOrList' | 'schemaOrStrings' | 'list' | 'map' | 'struct'

export interface Type {
  readonly kind: TypeKind
  /** As Go prints the type: `string`, `v1.Protocol`, `[]v1.Container`. */
  readonly go: string
  /** Of the items of a list, or of the values of a map. */
  readonly of: Type | undefined
  /** Of a struct, and of the schema that `schemaOr…` may be. */
  readonly definition: Definition | undefined
}

export interface Field {
  readonly name: string
  readonly type: Type
  readonly isRequired: boolean
  /** Go holds a pointer: an empty value that was given stays one. */
  readonly isPointer: boolean
  /** It is there in what the server stores even when it is empty. */
  readonly isAlwaysWritten: boolean
  /** What tells the items of a list that is a map apart; `[]` for a set, undefined for any other list. */
  readonly listKeys: readonly string[] | undefined
}

/** A struct of the API. */
export interface Definition {
  /** `core/v1.Container` */
  readonly name: string
  /** `Container` */
  readonly goName: string
  readonly fields: ReadonlyMap<string, Field>
}

/** The types of one release. */
export interface Schemas {
  /** Throws for a name that this release does not have. */
  readonly definition: (name: string) => Definition
}

interface SchemaFile {
  /** The rows of the kinds that are served. */
  readonly resources: readonly string[]
  /** The rows of the types, by their name. */
  readonly types: ReadonlyMap<string, string>
}

let file: SchemaFile | undefined

/** The file, as lines. */
export function schemaFile(): SchemaFile {
  return (file ??= parseFile(readPackageFile(`${isBundled ? 'dist' : 'src/kube/schema'}/kubernetes.schema`)))
}

function parseFile(text: string): SchemaFile {
  const gap = text.indexOf('\n\n')
  const types = new Map<string, string>()
  for (const line of text.slice(gap + 2).trimEnd().split('\n')) {
    const space = line.indexOf(' ')
    if (space < 0) types.set(line, '')
    else types.set(line.slice(0, space), line.slice(space + 1))
  }
  return { resources: text.slice(0, gap).split('\n'), types }
}

const known = new Map<number, Schemas>()

/** The types of a minor release, `32` for 1.32, that the file has. */
export function schemasOf(minor: number): Schemas {
  let schemas = known.get(minor)
  if (schemas === undefined) known.set(minor, (schemas = schemasFrom(schemaFile().types, minor)))
  return schemas
}

function schemasFrom(types: ReadonlyMap<string, string>, minor: number): Schemas {
  const made = new Map<string, Definition>()
  const definition = (name: string): Definition => {
    let found = made.get(name)
    if (found !== undefined) return found
    const row = types.get(name)
    if (row === undefined) throw new Error(`there is no type ${name}`)
    const [ownPackage = '', goName = ''] = name.split('.')
    let fields: ReadonlyMap<string, Field> | undefined
    found = {
      name,
      goName,
      // Taken apart when somebody looks: types refer to each other, some to themselves.
      get fields() {
        return (fields ??= fieldsIn(row, text => typeFrom(text, ownPackage, definition), minor))
      }
    }
    made.set(name, found)
    return found
  }
  return { definition }
}

/** The parts of a field: `name`, `type`, `go`, `keys`, `flags`, `since`, `until`. */
const fieldParts =
  /^(?<name>[^:]+):(?<type>[^(!*+@]+)(?:\((?<keys>[^)]*)\))?(?<flags>[!*+]*)(?:@(?<since>\d*)-(?<until>\d*))?$/

function fieldsIn(row: string, typeOf: (text: string) => Type, minor: number): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>()
  for (const text of row === '' ? [] : row.split(' ')) {
    const parts = fieldParts.exec(text)?.groups
    if (parts === undefined) throw new Error(`the schema file is damaged: ${text}`)
    const { name = '', type = '', keys, flags = '', since, until } = parts
    if (!isIn(minor, since, until)) continue
    fields.set(name, {
      name,
      type: typeOf(type),
      isRequired: flags.includes('!'),
      isPointer: flags.includes('*'),
      isAlwaysWritten: flags.includes('+'),
      listKeys: keys === undefined ? undefined : keys === '*' ? [] : keys.split(',')
    })
  }
  return fields
}

/** Whether a release lies between two, each of which may be open. */
function isIn(minor: number, since: string | undefined, until: string | undefined): boolean {
  return (!since || minor >= Number(since)) && (!until || minor <= Number(until))
}

const scalars: Readonly<Record<string, readonly [kind: TypeKind, go: string]>> = {
  s: ['string', 'string'],
  b: ['boolean', 'bool'],
  i: ['int32', 'int32'],
  l: ['int64', 'int64'],
  f: ['float64', 'float64'],
  y: ['bytes', '[]uint8'],
  q: ['quantity', 'resource.Quantity'],
  t: ['time', 'v1.Time'],
  u: ['microTime', 'v1.MicroTime'],
  x: ['intOrString', 'intstr.IntOrString'],
  r: ['any', 'runtime.RawExtension'],
  B: ['schemaOrBoolean', 'v1.JSONSchemaPropsOrBool'],
  A: ['schemaOrList', 'v1.JSONSchemaPropsOrArray'],
  S: ['schemaOrStrings', 'v1.JSONSchemaPropsOrStringArray']
}

function typeFrom(text: string, ownPackage: string, definition: (name: string) => Definition): Type {
  const first = text[0] ?? ''
  if (first === '>') return structFrom(text.slice(1), ownPackage, definition)
  if (first === '[' || first === '{') {
    // A name at the end is that of the innermost list or map.
    const isNested = text[1] === '[' || text[1] === '{'
    const [inner = '', go] = isNested ? [text.slice(1)] : text.slice(1).split('==')
    const of = typeFrom(inner, ownPackage, definition)
    const kind = first === '[' ? 'list' : 'map'
    return { kind, go: go ?? `${first === '[' ? '[]' : 'map[string]'}${of.go}`, of, definition: undefined }
  }
  const [kind, go] = scalars[first] ?? ['any', '']
  if (kind.startsWith('schemaOr')) {
    const schema = structFrom('JSONSchemaProps', ownPackage, definition)
    const of = kind === 'schemaOrStrings' ? typeFrom('s', ownPackage, definition) : schema
    return { kind, go, of: kind === 'schemaOrBoolean' ? undefined : of, get definition() { return schema.definition } }
  }
  return { kind, go: text[1] === '=' ? text.slice(2) : go, of: undefined, definition: undefined }
}

function structFrom(text: string, ownPackage: string, definition: (name: string) => Definition): Type {
  const name = text.includes('.') ? text : `${ownPackage}.${text}`
  const [fullPackage = '', goName = ''] = name.split('.')
  let found: Definition | undefined
  return {
    kind: 'struct',
    go: `${fullPackage.slice(fullPackage.indexOf('/') + 1)}.${goName}`,
    of: undefined,
    get definition() {
      return (found ??= definition(name))
    }
  }
}
