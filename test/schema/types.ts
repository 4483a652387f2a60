/** Makes the TypeScript of `src/kube/api/`: the types of the API as the schema file has them. */
import { schemaFile, schemasOf } from '../../src/kube/schema/schema.ts'
import type { Definition, Type } from '../../src/kube/schema/schema.ts'

/** The packages that have types of their own in TypeScript: those that some code looks into. */
const packages: readonly string[] = [
  'admissionregistration/v1', 'apiextensions/v1', 'apiregistration/v1', 'apps/v1', 'authentication/v1',
  'authorization/v1', 'autoscaling/v1', 'autoscaling/v2', 'batch/v1', 'certificates/v1', 'coordination/v1', 'core/v1',
  'discovery/v1', 'events/v1', 'flowcontrol/v1', 'meta/v1', 'networking/v1', 'node/v1', 'policy/v1', 'rbac/v1',
  'scheduling/v1', 'storage/v1'
]

/** The newest release in the schema file: the API only grows. */
const newest = 36

/** The text of each file, by its name. */
export function typeFiles(): ReadonlyMap<string, string> {
  return new Map(packages.map(name => [`${fileOf(name)}.ts`, fileText(name)]))
}

/** `core-v1` for `core/v1`. */
function fileOf(name: string): string {
  return name.replace('/', '-')
}

/** `core` for `core/v1`: what other files call it. */
function aliasOf(name: string): string {
  return name.slice(0, name.indexOf('/'))
}

function fileText(own: string): string {
  const definitions = [...schemaFile().types.keys()]
    .filter(name => name.startsWith(`${own}.`))
    .map(name => schemasOf(newest).definition(name))
  const imported = new Set<string>()
  const interfaces = definitions.map(definition => interfaceText(definition, own, imported))
  const body = interfaces.join('\n')
  const imports = [...imported].sort().map(name => `import type * as ${aliasOf(name)} from './${fileOf(name)}.ts'`)
  if (body.includes('Json')) imports.push("import type { Json } from '../json.ts'")
  const head = `/** The types of ${own}. Generated from the schema file: see \`test/schema/types.ts\`. */`
  return [head, ...imports, '', body].join('\n')
}

function interfaceText({ goName, fields }: Definition, own: string, imported: Set<string>): string {
  const rows = Array.from(fields.values(), ({ name, type }) => {
    const key = /^[a-z]\w*$/i.test(name) ? name : `'${name}'`
    return `  readonly ${key}?: ${typeText(type, own, imported)}\n`
  })
  return `export interface ${goName} {\n${rows.join('')}}\n`
}

function typeText({ kind, of, definition }: Type, own: string, imported: Set<string>): string {
  const inner = (type: Type | undefined): string => (type === undefined ? 'never' : typeText(type, own, imported))
  switch (kind) {
    case 'boolean':
      return 'boolean'
    case 'int32':
    case 'float64':
      return 'number'
    case 'int64':
      return 'number | bigint'
    case 'intOrString':
      return 'number | string'
    case 'any':
      return 'Json'
    case 'list':
      return `readonly ${/ \| /.test(inner(of)) ? `(${inner(of)})` : inner(of)}[]`
    case 'map':
      return `Readonly<Record<string, ${inner(of)}>>`
    case 'struct':
      return nameIn(definition?.name ?? '', own, imported)
    case 'schemaOrBoolean':
      return `${definition?.goName} | boolean`
    case 'schemaOrList':
    case 'schemaOrStrings':
      return `${definition?.goName} | readonly ${inner(of)}[]`
    default:
      return 'string'
  }
}

function nameIn(name: string, own: string, imported: Set<string>): string {
  const [ownPackage = '', type = ''] = name.split('.')
  if (ownPackage === own) return type
  imported.add(ownPackage)
  return `${aliasOf(ownPackage)}.${type}`
}
