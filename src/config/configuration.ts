/** One configuration file: from its text to what it sets, or to what is wrong with it, each with its place. */
import { isAbsolute } from 'node:path'
import type { ClusterName } from '../cluster/names.ts'
import type { Severity } from '../finding.ts'
import { globFault, globMatcher, isNamed } from '../glob.ts'
import { toJson } from '../kube/json.ts'
import { nearest, unknown } from '../nearest.ts'
import { entryOf, textOf, valueOf } from '../read/entry.ts'
import { lineIndex } from '../read/lines.ts'
import type { Node, Span } from '../read/node.ts'
import { readDocuments } from '../read/read.ts'
import type { KubernetesVersion } from '../rule.ts'
import { outputsOf, versionOf } from './flags.ts'
import type { Threshold } from './options.ts'

/** What may be set, in files and by flags, under the names that files use. Null where nothing is the value. */
export interface Values {
  readonly 'cluster': ClusterName
  readonly 'tool': string | null
  readonly 'uid': number | null
  readonly 'namespace': string | null
  readonly 'kubernetes-version': KubernetesVersion | null
  readonly 'disable-admission-plugins': readonly string[]
  readonly 'files': readonly string[]
  readonly 'with-policies': boolean
  readonly 'fail-on': Threshold
  readonly 'formats': readonly string[]
}
export type Key = keyof Values

/** Values from one place: the flags, a file, or an override in it. */
export interface Layer {
  readonly values: Partial<Values>
  /** Where a value that is set comes from, for people: `flag`, or `FILE:LINE`. */
  readonly placeOf: (key: Key) => string
}

/** Severities by rule or pattern, in the order of the file. */
export type Severities = readonly { readonly rule: string; readonly severity: Severity; readonly place: string }[]

export interface Override {
  /** Takes a path relative to the configuration's `base`. */
  readonly matches: (path: string) => boolean
  readonly layer: Layer
  readonly severities: Severities
}

/** A suppression as it is written. Its paths are relative to the configuration's `base`. */
export interface ConfiguredSuppression {
  readonly rules: readonly string[]
  /** Empty: all. */
  readonly paths: readonly string[]
  /** Empty: all. */
  readonly resources: readonly string[]
  readonly reason: string
  /** The last day, as `2027-01-31`. */
  readonly until: string | null
  /** Where it stands, in the file's text. */
  readonly line: number
  readonly column: number
  readonly offset: number
}

export interface Configuration {
  /** As printed. */
  readonly file: string
  /** Absolute: the directory that its patterns and paths are relative to. */
  readonly base: string
  readonly layer: Layer
  readonly severities: Severities
  readonly ignore: readonly string[]
  readonly overrides: readonly Override[]
  readonly suppressions: readonly ConfiguredSuppression[]
}

export interface ConfigurationSource {
  readonly file: string
  readonly base: string
  readonly text: string
  /** The key that holds the configuration, in a file that is not ours alone. */
  readonly property?: string
}

interface Fault extends Span {
  readonly message: string
}

/** Reads a configuration. `rules` are the names of all rules. Errors are lines for the user, in the text's order. */
export async function readConfiguration(
  source: ConfigurationSource,
  rules: readonly string[]
): Promise<Configuration | { readonly errors: readonly string[] }> {
  const { keysOf, validate } = await import('./validator.ts')
  const { file, text } = source
  const lines = lineIndex(text)
  const reading = rootOf(source)
  const faults = 'faults' in reading ? reading.faults : faultsIn(reading.root, text, rules, { keysOf, validate })
  if ('faults' in reading || faults.length > 0) {
    const sorted = [...faults].sort((one, other) => one.start - other.start)
    return {
      errors: sorted.map(({ start, message }) => {
        const { line, column } = lines.position(start)
        return `${file}:${line}:${column}: ${message}`
      })
    }
  }
  const { root } = reading
  const place = (node: Span): string => `${file}:${lines.position(node.start).line}`
  return {
    file,
    base: source.base,
    layer: layerOf(root, text, place),
    severities: severitiesOf(root, place),
    ignore: textsAt(root, 'ignore'),
    overrides: itemsAt(root, 'overrides').map(item => ({
      matches: globMatcher(textsAt(item, 'paths')),
      layer: layerOf(item, text, place),
      severities: severitiesOf(item, place)
    })),
    suppressions: itemsAt(root, 'suppressions').map(item => ({
      rules: textsAt(item, 'rules'),
      paths: textsAt(item, 'paths'),
      resources: textsAt(item, 'resources'),
      reason: textOf(item, 'reason') ?? '',
      until: textOf(item, 'until') ?? null,
      ...lines.position(item.start),
      offset: item.start
    }))
  }
}

/** The value that is the configuration; null where the file says nothing. */
function rootOf({ text, property }: ConfigurationSource): { root: Node | null } | { faults: readonly Fault[] } {
  const documents = readDocuments(text)
  const faults = documents.flatMap(({ problems }): readonly Fault[] => problems)
  if (faults.length > 0) return { faults }
  const [first, second] = documents.filter(({ root }) => root !== null)
  if (second !== undefined) {
    const message = 'a configuration is one document; here begins another'
    return { faults: [{ message, start: second.start, end: second.end }] }
  }
  const root = first?.root ?? null
  const own = property === undefined ? root : root && valueOf(root, property)
  return { root: own?.kind === 'null' ? null : (own ?? null) }
}

/** The generated validator: it is loaded only where there is something to check. */
interface Validator {
  readonly validate: { (value: unknown): boolean; readonly errors?: readonly SchemaError[] | null }
  readonly keysOf: Readonly<Record<'root' | 'override' | 'suppression', readonly string[]>>
}

function faultsIn(
  root: Node | null,
  text: string,
  rules: readonly string[],
  { validate, keysOf }: Validator
): readonly Fault[] {
  if (root === null) return []
  const value = plain(root, text)
  const faults: Fault[] = []
  if (!validate(value)) for (const error of validate.errors ?? []) faults.push(schemaFault(error, root, text, keysOf))
  // What follows relies on the types.
  if (faults.length > 0) return faults

  const each = (nodes: readonly Node[], fault: (word: string) => string | undefined): void => {
    for (const node of nodes) {
      const message = node.kind === 'string' ? fault(node.value) : undefined
      if (message !== undefined) faults.push({ message, start: node.start, end: node.end })
    }
  }
  const unknownRule = (rule: string): string | undefined => {
    if (rules.some(id => isNamed(id, rule))) return undefined
    if (!rule.includes('*')) return unknown('rule', rule, rules)
    const meant = nearest(rule, new Set(rules.map(id => id.replace(/\/.*/, '/*'))))
    return `${rule} matches no rule; ${meant === null ? 'all rules: preadmit rules' : `did you mean ${meant}?`}`
  }
  const wrongGlob = (glob: string): string | undefined => {
    const why = globFault(glob)
    return why === undefined ? undefined : `the pattern ${glob} ${why}`
  }
  each(itemsAt(root, 'ignore'), wrongGlob)
  each(itemsAt(root, 'files'), path =>
    leadsOut(path) ? `files: ${path} leads out of the directory of this file` : undefined
  )
  for (const section of [root, ...itemsAt(root, 'overrides')]) {
    each(itemsAt(section, 'paths'), wrongGlob)
    for (const { key, keyStart, keyEnd } of entriesAt(section, 'rules')) {
      const message = unknownRule(key)
      if (message !== undefined) faults.push({ message, start: keyStart, end: keyEnd })
    }
  }
  for (const suppression of itemsAt(root, 'suppressions')) {
    each(itemsAt(suppression, 'paths'), wrongGlob)
    each(entryAt(suppression, 'reason'), reason => (reason.trim() === '' ? 'reason: say why' : undefined))
    each(entryAt(suppression, 'until'), day => (isDay(day) ? undefined : `until: there is no day ${day}`))
  }
  const formats = valueOf(root, 'formats')
  const outputs = outputsOf(textsAt(root, 'formats'))
  if (formats !== undefined && 'error' in outputs) {
    const { start, end } = formats
    faults.push({ message: outputs.error.replace(/^--format/, 'formats'), start, end })
  }
  return faults
}

/** What a configuration names lies beside it: it may be a stranger's. */
function leadsOut(path: string): boolean {
  return isAbsolute(path) || path.split(/[/\\]/).includes('..')
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** What ajv says, as far as we look at it. */
interface SchemaError {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/** What is right for a value that is text or a number, and wrong all the same. */
const expected: Readonly<Record<string, string>> = {
  'tool': "a tool's name (small letters, digits and -, at most 53)",
  'uid': 'a number of a user; id -u prints yours',
  'namespace': "a namespace's name (small letters, digits and -, at most 63)",
  'kubernetes-version': 'a version; write 1.N, such as 1.32',
  'until': 'a day, such as 2027-01-31',
  'formats': 'a format, or FORMAT=FILE with a FILE below this one that ends in .txt, .json, .sarif, .xml, .md or .yaml'
}

const kinds: Readonly<Record<string, string>> = {
  object: 'a map of keys',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
  boolean: 'true or false'
}

function schemaFault(
  { instancePath, keyword, params }: SchemaError,
  root: Node,
  text: string,
  keysOf: Validator['keysOf']
): Fault {
  const path = instancePath.split('/').slice(1).map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const node = path.reduce<Node>((parent, step) => childOf(parent, step) ?? parent, root)
  const key = path.findLast(step => !/^\d+$/.test(step)) ?? 'the configuration'
  const isOverride = path[0] === 'overrides'
  const written = text.slice(node.start, node.end)
  const shown = written.length > 60 || written.includes('\n') ? 'this' : written
  const at = (message: string): Fault => ({ message, start: node.start, end: node.end })
  switch (keyword) {
    case 'additionalProperties': {
      const name = String(params['additionalProperty'])
      const known = keysOf[path.length === 0 ? 'root' : isOverride ? 'override' : 'suppression']
      const entry = node.kind === 'map' ? entryOf(node, name) : undefined
      const start = entry?.keyStart ?? node.start
      return { message: unknownKey(name, known, keysOf.root, path), start, end: entry?.keyEnd ?? node.end }
    }
    case 'required':
      return at(`${String(params['missingProperty'])} is missing: each of ${path[0]} needs it`)
    case 'enum': {
      const allowed = params['allowedValues'] as readonly string[]
      if (path.at(-2) === 'rules') {
        const advice = 'a severity is error, warning or note; to hide findings, write a suppression with its reason'
        const isMeantToHide = /^["']?(?:off|false|no|ignore|none)["']?$/i.test(shown)
        return at(isMeantToHide ? `${shown} is no severity: ${advice}` : unknown('severity', shown, allowed))
      }
      const what = key === 'cluster' ? 'cluster' : `value of ${key}:`
      return at(unknown(what, node.kind === 'string' ? node.value : shown, allowed))
    }
    case 'type': {
      const wanted = [params['type']].flat().map(String)[0] ?? ''
      const isPlain = ['integer', 'float', 'boolean'].includes(node.kind)
      const quotes = wanted === 'string' && isPlain ? '; put it in quotes' : ''
      const subject = /^\d+$/.test(path.at(-1) ?? '') ? `${key}: each of them` : key
      return at(`${subject} must be ${kinds[wanted] ?? wanted}${quotes}`)
    }
    case 'minItems':
      return at(`${key}: the list is empty`)
    default: {
      const right = expected[key]
      if (right !== undefined) return at(`${key}: ${shown} is not ${right}`)
      return at(written.length > 200 ? `${key}: this is longer than 200 characters` : `${key}: this is empty`)
    }
  }
}

/** A key may be unknown, or at home somewhere else. */
function unknownKey(name: string, known: readonly string[], top: readonly string[], path: readonly string[]): string {
  if (path.length > 0 && nearest(name, known) === null && top.includes(name))
    return `${name} is not for ${path[0]}: write it at the top of the file`
  return unknown('key', name, known)
}

/** The plain value that is checked. A version as YAML reads it would lose its last zero: 1.30 is the number 1.3. */
function plain(root: Node, text: string): unknown {
  return toJson(withVersionsAsText(root, text), new Map())
}

function withVersionsAsText(node: Node, text: string): Node {
  if (node.kind === 'seq') return { ...node, items: node.items.map(item => withVersionsAsText(item, text)) }
  if (node.kind !== 'map') return node
  return {
    ...node,
    entries: node.entries.map(entry => {
      const { key, value: { kind, start, end } } = entry
      if (key === 'kubernetes-version' && (kind === 'float' || kind === 'integer'))
        return { ...entry, value: { kind: 'string', value: text.slice(start, end), start, end } as const }
      return key === 'overrides' ? { ...entry, value: withVersionsAsText(entry.value, text) } : entry
    })
  }
}

const layerKeys: readonly Key[] = [
  'cluster', 'tool', 'uid', 'namespace', 'kubernetes-version', 'disable-admission-plugins', 'files', 'with-policies',
  'fail-on', 'formats'
]

/** What a file or an override sets. The validator has seen it: the types are right. */
function layerOf(node: Node | null, text: string, place: (span: Span) => string): Layer {
  if (node === null) return { values: {}, placeOf: () => '' }
  const value = plain(node, text) as Partial<Record<Key, unknown>>
  const version = value['kubernetes-version']
  const entries = layerKeys.filter(key => Object.hasOwn(value, key)).map(key => [key, value[key]] as const)
  const values = Object.fromEntries(entries) as Partial<Values>
  return {
    values: typeof version === 'string' ? { ...values, 'kubernetes-version': versionOf(version) ?? null } : values,
    placeOf: key => {
      const entry = node.kind === 'map' ? entryOf(node, key) : undefined
      return entry === undefined ? '' : place({ start: entry.keyStart, end: entry.keyEnd })
    }
  }
}

function severitiesOf(node: Node | null, place: (span: Span) => string): Severities {
  return entriesAt(node, 'rules').flatMap(({ key, keyStart: start, keyEnd: end, value }) =>
    value.kind === 'string' ? [{ rule: key, severity: value.value as Severity, place: place({ start, end }) }] : []
  )
}

function childOf(node: Node, step: string): Node | undefined {
  return node.kind === 'seq' ? node.items[Number(step)] : valueOf(node, step)
}

function entryAt(node: Node | null, key: string): readonly Node[] {
  const value = valueOf(node, key)
  return value === undefined ? [] : [value]
}

function entriesAt(node: Node | null, key: string) {
  const value = valueOf(node, key)
  return value?.kind === 'map' ? value.entries : []
}

function itemsAt(node: Node | null, key: string): readonly Node[] {
  const value = valueOf(node, key)
  return value?.kind === 'seq' ? value.items : []
}

function textsAt(node: Node | null, key: string): readonly string[] {
  return itemsAt(node, key).flatMap(item => (item.kind === 'string' ? [item.value] : []))
}
