/** Makes what is generated for configuration files: the schema that editors read, and the validator that we run. */
import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { transform } from 'esbuild'
import { rules } from '../../rules/index.ts'
import { clusterNames } from '../../src/cluster/names.ts'
import { thresholds } from '../../src/config/options.ts'
import { reporters } from '../../src/report/index.ts'

/** A part of a JSON Schema, as far as ours goes. */
export interface Schema {
  readonly [keyword: string]: unknown
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
}

const names = (description: string): Schema => ({ description, type: 'array', items: { type: 'string', pattern: '.' } })
const globs = (description: string): Schema =>
  ({ description, type: 'array', items: { type: 'string', pattern: '^.{1,200}$' } })

/** What may differ from file to file. */
const settings: Readonly<Record<string, Schema>> = {
  'cluster': { description: 'The cluster that the manifests go to', enum: clusterNames, default: clusterNames[0] },
  'tool': {
    description: 'The tool account; without it, the namespace tells',
    type: 'string',
    pattern: '^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$'
  },
  'uid': { description: "The tool's user ID", type: 'integer', minimum: 0, maximum: 4_294_967_295 },
  'namespace': {
    description: "As `kubectl -n`: the namespace of objects that name none; an object that names another is refused",
    type: 'string',
    pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$'
  },
  'kubernetes-version': {
    description: "The cluster's version of Kubernetes, such as 1.32; `1.30` needs no quotes",
    type: ['string', 'number'],
    pattern: '^v?1\\.(0|[1-9][0-9]{0,2})(\\.[0-9]+)?([-+][-+.0-9A-Za-z]+)?$'
  },
  'disable-admission-plugins': names("Admission plugins to leave out, as the API server's flag does")
}

const severities: Schema = {
  description: 'The severity of findings, by rule or by a pattern with `*`. What the cluster answers stays as it is',
  type: 'object',
  additionalProperties: { $ref: '#/$defs/severity' }
}

const definitions: Readonly<Record<string, Schema>> = {
  severity: { enum: ['error', 'warning', 'note'] },
  override: {
    type: 'object',
    required: ['paths'],
    additionalProperties: false,
    properties: { paths: { ...globs('The files that this is about'), minItems: 1 }, ...settings, rules: severities }
  },
  suppression: {
    type: 'object',
    required: ['rules', 'reason'],
    additionalProperties: false,
    properties: {
      rules: { ...names('The rules'), minItems: 1 },
      paths: { ...globs('The files; absent: all'), minItems: 1 },
      resources: {
        ...names('The objects: `Kind`, `Kind/name`, `namespace/Kind/name` or patterns of these; absent: all'),
        minItems: 1
      },
      reason: { description: 'Why', type: 'string', pattern: '.' },
      until: {
        description: 'The last day, such as 2027-01-31',
        type: 'string',
        pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
      }
    }
  }
}

const reports = '(=[A-Za-z0-9_-][A-Za-z0-9_.-]*(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)*\\.(txt|json|sarif|xml|md|yaml|yml))?'

const schema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://raw.githubusercontent.com/toolforge/preadmit/main/config.schema.json',
  title: 'Configuration of preadmit',
  type: 'object',
  additionalProperties: false,
  properties: {
    '$schema': { description: 'Where this schema is, for editors', type: 'string' },
    ...settings,
    'files': {
      description: 'What to lint where the command line names no path: files, directories, patterns',
      type: 'array',
      minItems: 1,
      items: { type: 'string', pattern: '.' },
      default: ['.']
    },
    'ignore': globs('Files that are left out, as patterns like those of .gitignore'),
    'rules': severities,
    'suppressions': {
      description: 'Findings that are hidden, each with the reason. What the cluster answers stays as it is',
      type: 'array',
      items: { $ref: '#/$defs/suppression' }
    },
    'overrides': {
      description: 'Other settings for some files; of several, the last one holds',
      type: 'array',
      items: { $ref: '#/$defs/override' }
    },
    'with-policies': {
      description: 'An AdmissionConfiguration or PodSecurityConfiguration among the manifests counts too',
      type: 'boolean',
      default: false
    },
    'fail-on': { description: 'The exit status is 1 from this level on', enum: thresholds, default: 'error' },
    'formats': {
      description: 'Reports, as `FORMAT` or `FORMAT=FILE`; FILE lies below the configuration',
      type: 'array',
      minItems: 1,
      items: { type: 'string', pattern: `^[a-z]+${reports}$`, examples: Object.keys(reporters) },
      default: ['text']
    }
  },
  $defs: definitions
}

/** The published schema: it also lists the rules, so that editors complete them. */
export const published: Schema = JSON.parse(JSON.stringify(schema), (key, value: Schema): unknown =>
  key !== 'rules' || value['type'] !== 'object' ? value : {
    ...value,
    properties: Object.fromEntries(
      rules.map(({ id, title }) => [id, { description: title, $ref: '#/$defs/severity' }])
    ),
    patternProperties: { '[*]': { $ref: '#/$defs/severity' } },
    additionalProperties: false
  }) as Schema

/** The validator as a module that needs no ajv, and the keys of each kind of object. */
export async function validatorModule(): Promise<string> {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    strict: true,
    messages: false,
    code: { source: true, esm: true, lines: true }
  })
  const code = standalone.default(ajv, ajv.compile(withoutNotes(schema)))
  const options = { format: 'esm', target: 'node20', minifySyntax: true, charset: 'utf8' } as const
  const { code: plain } = await transform(code.replace('"use strict";', ''), options)
  const body = plain.replaceAll(/^(?:const validate|var \w+_default) = .*\n|^export \{[^}]*\};\n/gm, '')
  if (/\brequire\(|\bimport\b/.test(body))
    throw new Error('the validator needs the runtime of ajv: leave that keyword out')
  const keys = Object.entries({ root: schema, ...definitions })
    .filter(([, { properties }]) => properties !== undefined)
    .map(([key, { properties }]) => `  ${key}: ${JSON.stringify(Object.keys(properties ?? {}))}`)
  return [
    '/* oxlint-disable */',
    '// @ts-nocheck',
    '/** Checks a configuration against config.schema.json. Compiled from it by test/config/schema.test.ts. */',
    `export const keysOf = {\n${keys.join(',\n')}\n}`,
    `${body}/** Says whether a plain value is a configuration, and what is wrong with it. */`,
    'export const validate: {',
    '  (value: unknown): boolean',
    '  errors?: readonly { instancePath: string; keyword: string; params: Record<string, unknown> }[] | null',
    '} = validate10',
    ''
  ].join('\n')
}

/** The schema without what does not decide: the validator carries parts of it along. */
function withoutNotes(whole: Schema): Schema {
  return JSON.parse(JSON.stringify(whole), (key, value: unknown) =>
    ['description', 'default', 'examples', 'title'].includes(key) ? undefined : value) as Schema
}

/** The keys of a configuration file, for README.md. */
export function keyTable(): string {
  const rows = Object.entries(schema.properties ?? {}).filter(([key]) => key !== '$schema').map(([key, part]) => {
    const { description = '', default: value } = part
    const shown = Array.isArray(value) ? `[${value.join(', ')}]` : String(value)
    const standard = value === undefined ? '' : `; default: \`${shown}\``
    return `| \`${key}\` | ${description}${standard} | ${key in settings || key === 'rules' ? 'yes' : ''} |`
  })
  return ['| key | what it sets | in `overrides` |', '|---|---|---|', ...rows].join('\n')
}
