/** A value as Go's `%#v` prints it: kubectl's words for keys that it refuses hold such texts. */
import type { Raw, RawMap } from './parser.ts'
import { type Scalar, resolve } from './tags.ts'

/** Aliases may make a text out of all proportion: what is longer is cut. */
const MAX_LENGTH = 1_000_000

/** The value of a node as written, in Go's syntax. In: a node that was decoded before, so that this ends. */
export function goSyntax(raw: Raw): string {
  return write(raw, { left: MAX_LENGTH })
}

interface Budget {
  left: number
}

function write(raw: Raw, budget: Budget): string {
  if (budget.left < 0) return '…'
  budget.left -= 2
  switch (raw.kind) {
    case 'alias':
      return write(raw.target, budget)
    case 'scalar': {
      const text = scalarSyntax(resolve(raw))
      budget.left -= text.length
      return text
    }
    case 'seq':
      return `[]interface {}{${raw.items.map(item => write(item, budget)).join(', ')}}`
    case 'map': {
      const entries = new Map<string, GoEntry>()
      collect(raw, entries, budget)
      const sorted = [...entries.values()].sort((a, b) => compareKeys(a.key, b.key))
      const written = sorted.map(({ key, value }) => `${scalarSyntax(key)}:${value}`)
      return `map[interface {}]interface {}{${written.join(', ')}}`
    }
  }
}

interface GoEntry {
  readonly key: Scalar
  readonly value: string
}

/** A mapping's entries by their keys, merge keys merged. */
function collect(raw: RawMap, entries: Map<string, GoEntry>, budget: Budget): void {
  if (budget.left < 0) return
  for (let i = 0; i < raw.pairs.length; i += 2) {
    const value = raw.pairs[i + 1]!
    let key = raw.pairs[i]!
    if (key.kind === 'alias') key = key.target
    if (key.kind !== 'scalar') continue
    if (key === raw.pairs[i] && key.text === '<<' && (key.implicit || key.tag === 'tag:yaml.org,2002:merge')) {
      for (const item of value.kind === 'seq' ? value.items.toReversed() : [value]) {
        const target = item.kind === 'alias' ? item.target : item
        if (target.kind === 'map') collect(target, entries, budget)
      }
      continue
    }
    const scalar = resolve(key)
    entries.set(scalarSyntax(scalar), { key: scalar, value: write(value, budget) })
  }
}

/** Go's `fmt` sorts a map by its keys: by type first, in the order in which a Go program happens to hold its types. */
function compareKeys(a: Scalar, b: Scalar): number {
  const order = rank(a) - rank(b)
  if (order !== 0) return order
  if (typeof a.value === 'string') return Buffer.compare(Buffer.from(a.value), Buffer.from(String(b.value)))
  if (Number.isNaN(a.value)) return -1
  return a.value! < b.value! ? -1 : a.value! > b.value! ? 1 : 0
}

function rank({ kind, value }: Scalar): number {
  switch (kind) {
    case 'null':
      return 0
    case 'string':
      return 1
    case 'integer':
      return value >= 2n ** 63n ? 2 : 3
    case 'float':
    case 'nonfinite':
      return 4
    case 'boolean':
      return 5
  }
}

function scalarSyntax(scalar: Scalar): string {
  switch (scalar.kind) {
    case 'null':
      return 'interface {}(nil)'
    case 'string':
      return goQuote(scalar.value)
    case 'integer':
      return scalar.value >= 2n ** 63n ? `0x${scalar.value.toString(16)}` : String(scalar.value)
    case 'float':
      return goFloat(scalar.value)
    case 'nonfinite':
      return scalar.value > 0 ? '+Inf' : scalar.value < 0 ? '-Inf' : 'NaN'
    case 'boolean':
      return String(scalar.value)
  }
}

const LETTERS: Record<string, string> = {
  '\x07': '\\a', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\v': '\\v', '\\': '\\\\', '"': '\\"'
}

/** Go's `strconv.Quote`. */
export function goQuote(text: string): string {
  let quoted = ''
  for (const character of text) {
    const code = character.codePointAt(0)!
    if (LETTERS[character] !== undefined) quoted += LETTERS[character]
    else if (/[\p{L}\p{M}\p{N}\p{P}\p{S} ]/u.test(character)) quoted += character
    else if (code < 0x80) quoted += `\\x${hex(code, 2)}`
    else quoted += code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`
  }
  return `"${quoted}"`
}

function hex(code: number, width: number): string {
  return code.toString(16).padStart(width, '0')
}

/** Go's `%g` with as many digits as it takes. */
function goFloat(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential().split('e')
  const power = Number(exponent)
  if (Object.is(value, -0)) return '-0'
  if (power >= -4 && power < 6) return String(value)
  return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`
}
