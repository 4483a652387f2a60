/**
 * What an API server says of an object that it cannot decode, or not all of.
 *
 * The server decodes into Go structs, strictly. A value of a wrong type hides every unknown field; one that decodes
 * itself (a quantity, a time, an integer or string) ends the decoding, and hides the wrong types before it. kubectl has
 * sorted the keys before, so that duplicate ones never get there.
 * Source: sigs.k8s.io/json `internal/golang/encoding/json/decode.go`; `marshal.go` of k8s.io/apiextensions-apiserver
 * for the schemas of custom resources.
 */
import type { FloatNode, IntegerNode, MapNode, Node } from '../../read/node.ts'
import type { Path } from '../json.ts'
import { printField } from '../path.ts'
import { goQuote } from '../quote.ts'
import type { Definition, Type } from '../schema/schema.ts'
import { meantBy } from './meant.ts'
import type { Enclosing } from './meant.ts'
import { mismatch, scalarMismatch } from './scalar.ts'
import type { Mismatch } from './scalar.ts'

/** A field that a server does not know, or a value that it cannot decode. */
export interface DecodeFault {
  readonly what: 'unknown-field' | 'wrong-type'
  readonly path: Path
  /** The server's words for it. */
  readonly text: string
  /** The same for people. */
  readonly message: string
  /** The decoding ends there. */
  readonly isLast: boolean
  /** The field that was probably meant by one that is unknown. */
  readonly meant?: Path
}

interface Fault extends DecodeFault {
  readonly because: Mismatch['because']
}

/** Where the walk is. */
interface Walk {
  /** From the object's root. */
  readonly path: (string | number)[]
  /** The fields on the way, and the struct that has the last of them: an error names both. */
  readonly fields: string[]
  struct: string
  /** Those structs, from the object's root on. */
  readonly structs: Enclosing[]
  /** Whether unknown fields count. */
  readonly isStrict: boolean
  readonly faults: Fault[]
}

/**
 * Everything that a server has against an object, in the order in which it meets it. `at` is the way to it from the
 * root, where the server decodes only this part into a struct.
 */
export function decodeFaults(node: MapNode, definition: Definition, at: Path = []): readonly DecodeFault[] {
  const walk: Walk = { path: [...at], fields: [], struct: '', structs: [], isStrict: true, faults: [] }
  checkStruct(node, definition, walk)
  return walk.faults.length < 2 ? walk.faults : walk.faults.sort((a, b) => inGoOrder(a.path, b.path))
}

/** Unknown fields that a server lists at most. */
const mostUnknown = 100

/** The server's one text for all faults: of a wrong type alone, or of all unknown fields. */
export function decodingError(faults: readonly [DecodeFault, ...DecodeFault[]]): string {
  const wrong = decisive(faults)
  if (wrong !== undefined) return wrong.text
  const texts = [...new Set(faults.map(({ text }) => text))].slice(0, mostUnknown)
  return `strict decoding error: ${texts.join(', ')}`
}

function checkStruct(node: MapNode, definition: Definition, walk: Walk): void {
  const { fields, goName } = definition
  walk.structs.push({ node, definition, path: [...walk.path] })
  for (const { key, value } of node.entries) {
    const field = fields.get(key)
    if (field === undefined) {
      if (walk.isStrict) walk.faults.push(unknownField(key, value, walk))
    } else if (value.kind !== 'null') {
      const { struct } = walk
      walk.struct = goName
      walk.fields.push(key)
      checkAt(key, value, field.type, walk)
      walk.fields.pop()
      walk.struct = struct
    }
  }
  walk.structs.pop()
}

function checkAt(step: string | number, node: Node, type: Type, walk: Walk): void {
  walk.path.push(step)
  check(node, type, walk)
  walk.path.pop()
}

function check(node: Node, type: Type, walk: Walk): void {
  switch (type.kind) {
    case 'struct':
      if (node.kind !== 'map') report(node, type, mismatch(node, type), walk)
      else if (type.definition !== undefined) checkStruct(node, type.definition, walk)
      return
    case 'list':
      if (node.kind === 'seq') checkItems(node.items, type, walk)
      else report(node, type, mismatch(node, type), walk)
      return
    case 'map':
      if (node.kind !== 'map') report(node, type, mismatch(node, type), walk)
      else if (type.of !== undefined)
        for (const { key, value } of node.entries) if (value.kind !== 'null') checkAt(key, value, type.of, walk)
      return
    case 'schemaOrBoolean':
    case 'schemaOrList':
    case 'schemaOrStrings':
      checkSchema(node, type, walk)
      return
    default: {
      const wrong = scalarMismatch(node, type)
      if (wrong !== undefined) report(node, type, wrong, walk)
    }
  }
}

function checkItems(items: readonly Node[], { of }: Type, walk: Walk): void {
  if (of === undefined) return
  for (const [index, item] of items.entries()) if (item.kind !== 'null') checkAt(index, item, of, walk)
}

/**
 * Schemas of custom resources that may be something else decode themselves, and are lenient: nobody hears of an unknown
 * field in them, and what is neither of the two is nothing.
 */
function checkSchema(node: Node, type: Type, walk: Walk): void {
  if (type.kind === 'schemaOrBoolean' && node.kind !== 'map') {
    const because = 'boolean or JSON schema expected'
    const wrong = { because, expected: 'a schema, true or false', isLast: true }
    if (node.kind !== 'boolean') report(node, type, wrong, walk)
    return
  }
  const inner: Walk = { path: walk.path, fields: [], struct: '', structs: [], isStrict: false, faults: [] }
  if (node.kind === 'map' && type.definition !== undefined) checkStruct(node, type.definition, inner)
  else if (node.kind === 'seq' && type.of !== undefined) checkItems(node.items, type.of, inner)
  if (inner.faults.length === 0) return
  // The error of the inner decoder is told in the place where the outer one stands.
  const fault = decisive(sorted(inner.faults))
  if (fault !== undefined) walk.faults.push({ ...fault, text: wrongType(fault.because, walk), isLast: true })
}

function sorted(faults: Fault[]): readonly Fault[] {
  return faults.length < 2 ? faults : faults.sort((a, b) => inGoOrder(a.path, b.path))
}

function decisive<F extends DecodeFault>(faults: readonly F[]): F | undefined {
  return faults.find(({ isLast }) => isLast) ?? faults.find(({ what }) => what === 'wrong-type')
}

function report(node: Node, type: Type, { because, expected, isLast }: Mismatch, walk: Walk): void {
  const field = placeName(walk.path)
  const isUnquoted = expected === 'a string' && (node.kind === 'boolean' || isNumber(node))
  // Nobody wants a password in a log.
  const isSecret = type.kind === 'bytes' && node.kind === 'string'
  const message = isUnquoted ? `${field} must be a string, but YAML reads this as ${describe(node)}: put it in quotes`
    : isSecret ? `${field} must be ${expected}` : `${field} must be ${expected}, not ${describe(node)}`
  const isSelector = type.kind === 'string' && node.kind === 'map' && walk.path.at(-1) === 'matchLabels'
  const remedy = isSelector ? 'here the labels stand in the selector itself' : remedyFor(node, type, walk.struct)
  walk.faults.push({
    what: 'wrong-type',
    path: [...walk.path],
    because,
    text: wrongType(because, walk),
    message: remedy === undefined ? message : `${message}: ${remedy}`,
    isLast
  })
}

function isNumber(node: Node): node is IntegerNode | FloatNode {
  return node.kind === 'integer' || node.kind === 'float'
}

/** A word that is nothing but a string to YAML. */
const needsNoQuotes = /^(?!(?:y|n|yes|no|on|off|true|false|null)$)[a-z][\w./:-]*$/i

/** What to write instead, where the value tells; `struct` has the field. */
function remedyFor(node: Node, { kind, of, definition }: Type, struct: string): string | undefined {
  if (kind === 'list' && node.kind === 'map' && of?.kind === 'struct') return 'put a dash before its first key'
  if (kind === 'struct' && node.kind === 'seq' && node.items.length === 1) return 'remove the dash'
  if (kind === 'struct' && isNumber(node) && definition?.fields.get('number') !== undefined)
    return `write {number: ${node.value}}`
  if (kind === 'int32' && isNumber(node) && Number.isInteger(Number(node.value)))
    return 'it must lie between -2147483648 and 2147483647'
  if (node.kind !== 'string') return undefined
  const { value } = node
  const written = needsNoQuotes.test(value) ? value : undefined
  if (kind === 'bytes' && struct === 'Secret') return 'as plain text it belongs in stringData'
  if (kind === 'quantity') return quantityMeant(value)
  if (kind === 'list' && of?.kind === 'string' && !/\s/.test(value))
    return `write [${written ?? JSON.stringify(value)}]`
  const isNamed = kind === 'struct' && definition?.fields.get('name')?.type.kind === 'string'
  if (isNamed && written !== undefined) return `write {name: ${written}}`
  const isPlain = kind === 'boolean' ? /^(?:true|false)$/.test(value)
    : (kind === 'int32' || kind === 'int64') && /^-?[0-9]{1,9}$/.test(value)
  return isPlain ? 'remove the quotes' : undefined
}

/** As a server prints a path, but for keys that are no words: they stand in brackets. */
function placeName(path: Path): string {
  return path.map((step, at) =>
    typeof step === 'number' || !/^[\w-]+$/.test(step) ? `[${step}]` : at === 0 ? step : `.${step}`).join('')
}

/** `100MB` as Kubernetes writes it. */
function quantityMeant(text: string): string | undefined {
  const [, amount, unit = '', binary = ''] = /^([0-9]+(?:\.[0-9]+)?) ?([kmgtp])(i?)b?$/i.exec(text) ?? []
  if (amount === undefined) return undefined
  const large = unit.toUpperCase()
  return binary === '' ? `write ${amount}${large}i, or ${amount}${large === 'K' ? 'k' : large}`
    : `write ${amount}${large}i`
}

function wrongType(because: Mismatch['because'], { struct, fields }: Walk): string {
  if (typeof because === 'string') return because
  const where = fields.length === 0 ? 'Go value' : `Go struct field ${struct}.${fields.join('.')}`
  return `json: cannot unmarshal ${because.value} into ${where} of type ${because.go}`
}

function describe(node: Node): string {
  switch (node.kind) {
    case 'map':
      return 'a mapping'
    case 'seq':
      return 'a list'
    case 'string':
      return goQuote(node.value.length > 40 ? `${node.value.slice(0, 40)}…` : node.value)
    case 'integer':
    case 'float':
      return `the number ${node.value}`
    default:
      return String(node.value)
  }
}

function unknownField(key: string, value: Node, { path, structs }: Walk): Fault {
  const field = printField([...path, key])
  const meant = meantBy(key, value, structs)
  return {
    what: 'unknown-field',
    path: [...path, key],
    because: '',
    text: `unknown field ${goQuote(field)}`,
    message: `there is no field ${field}${meant === undefined ? '' : `; did you mean ${meant.name}?`}`,
    isLast: false,
    ...(meant && { meant: meant.path })
  }
}

/** Lists by their items' places, mappings by the bytes of their keys: so does Go's encoder, which kubectl uses. */
function inGoOrder(a: Path, b: Path): number {
  for (const [at, step] of a.entries()) {
    const other = b[at]
    if (other === undefined) return 1
    if (step === other) continue
    if (typeof step === 'number' || typeof other === 'number') return Number(step) - Number(other)
    return Buffer.compare(Buffer.from(step), Buffer.from(other))
  }
  return a.length - b.length
}
