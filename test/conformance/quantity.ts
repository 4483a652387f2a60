/**
 * Quantities against the tables of k8s.io/apimachinery's own tests: every row that parses, compares, calculates or
 * prints. A row is a list or an object of literals; a call such as `decQuantity(5, -1, DecimalSI)` is kept as a tree.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  add,
  canonical,
  compare,
  multiply,
  negate,
  parseQuantity,
  print,
  quantityOf,
  roundUp,
  scaledValue,
  subtract,
  integer,
  zero
} from '../../src/kube/quantity.ts'
import type { Quantity, QuantityFormat } from '../../src/kube/quantity.ts'
import { tally } from './suite.ts'
import type { Result } from './suite.ts'

export const name = 'quantity'

type Tree = null | string | number | boolean | readonly Tree[] | { readonly [key: string]: Tree }

interface Row {
  readonly func: string
  readonly table: string
  readonly case: Tree
}

/** What a row's test does: the expected value, and ours. */
type Test = (row: readonly Tree[]) => readonly [expected: unknown, got: unknown]

const file = 'go-table-extracts/k8s-quantity.jsonl'

const number = (tree: Tree | undefined): bigint => {
  if (typeof tree === 'number') return BigInt(tree)
  const text = goText(tree)
  const named = constants[text]
  if (named !== undefined) return named
  const inner = callOf(tree)
  if (inner !== undefined) return inner
  return expression(text)
}

const constants: Readonly<Record<string, bigint>> = {
  Nano: -9n, Micro: -6n, Milli: -3n, Kilo: 3n, Mega: 6n, Giga: 9n, Tera: 12n, Peta: 15n, Exa: 18n,
  mostPositive: 2n ** 63n - 1n, mostNegative: -(2n ** 63n),
  bigMostPositive: 2n ** 63n - 1n, bigMostNegative: -(2n ** 63n)
}

/** `big.NewInt(0).Mul(a, b)` and the like. */
function callOf(tree: Tree | undefined): bigint | undefined {
  const { call, args } = partsOf(tree)
  const [a, b] = args
  if (call === 'big.NewInt') return number(a)
  if (call.endsWith('.Add')) return number(a) + number(b)
  if (call.endsWith('.Sub')) return number(a) - number(b)
  if (call.endsWith('.Mul')) return number(a) * number(b)
  return undefined
}

/** Products, quotients and sums of numbers, as Go writes them. */
function expression(text: string): bigint {
  // One row has a fraction, of a multiple of 1024.
  const tokens = text.replace(/^\.5\*1024/, '512').match(/\d+|[a-zA-Z]\w*|[-+*/()]/g)
  if (tokens === null) throw new Error(`not an expression: ${text}`)
  let at = 0
  const factor = (): bigint => {
    const token = tokens[at++] ?? ''
    if (token === '-') return -factor()
    if (token === '(') {
      const inner = sum()
      at++
      return inner
    }
    const value = constants[token] ?? (/^\d+$/.test(token) ? BigInt(token) : undefined)
    if (value === undefined) throw new Error(`not an expression: ${text}`)
    return value
  }
  const product = (): bigint => {
    let value = factor()
    while (tokens[at] === '*' || tokens[at] === '/') value = tokens[at++] === '*' ? value * factor() : value / factor()
    return value
  }
  const sum = (): bigint => {
    let value = product()
    while (tokens[at] === '+' || tokens[at] === '-')
      value = tokens[at++] === '+' ? value + product() : value - product()
    return value
  }
  return sum()
}

function goText(tree: Tree | undefined): string {
  const text = isTree(tree) ? tree['$go'] : tree
  return typeof text === 'string' ? text : ''
}

function isTree(tree: Tree | undefined): tree is { readonly [key: string]: Tree } {
  return typeof tree === 'object' && tree !== null && !Array.isArray(tree)
}

function partsOf(tree: Tree | undefined): { call: string; args: readonly Tree[] } {
  if (!isTree(tree)) return { call: '', args: [] }
  const call = tree['$call']
  const args = tree['$args']
  return { call: typeof call === 'string' ? call : '', args: Array.isArray(args) ? args : [] }
}

/** `decQuantity(5, -1, DecimalSI)`, `dec(5, -1).Dec`, `Quantity{}`, a number's text, or nil. */
function quantity(tree: Tree | undefined): Quantity {
  if (typeof tree === 'string') return parsed(tree)
  if (tree === null || tree === undefined || Array.isArray(tree)) return zero
  const { call, args } = partsOf(tree)
  const short = /^(?:dec|bigDec)\((-?\d+), (-?\d+)\)\.Dec$/.exec(goText(tree))
  if (short !== null) return { ...zero, digits: BigInt(short[1] ?? 0), scale: Number(short[2]), isInt64: false }
  const format = (goText(args[2]) || 'DecimalSI') as QuantityFormat
  const capped = isTree(tree) && goText(tree['d']) === 'maxAllowed'
  if (capped) return { ...zero, digits: 2n ** 63n - 1n, format: goText(tree['Format']) as QuantityFormat }
  if (call === '') return zero
  return { digits: number(args[0]), scale: Number(number(args[1])), format, isInt64: call === 'intQuantity' }
}

function parsed(text: string): Quantity {
  const result = parseQuantity(text)
  if ('error' in result) throw new Error(`${text}: ${result.error}`)
  return result.quantity
}

/** The value and the format, whatever the power of ten that it is written with. */
function shown(value: Quantity): string {
  return `${canonical(value)} ${value.format}`
}

const sample = parsed

const tests: Readonly<Record<string, Test>> = {
  'TestDec table': ([of, text]) => [plain(text), decimalText(of)],
  'TestBigDec table': ([of, text]) => [plain(text), decimalText(of)],
  'TestQuantityAddZeroPreservesSuffix testValues': ([text]) => {
    const value = sample(String(text))
    return [shown(value), shown(add(value, zero))]
  },
  'TestQuantitySubZeroPreservesSuffix testValues': ([text]) => {
    const value = sample(String(text))
    return [shown(value), shown(subtract(value, zero))]
  },
  'TestQuantityCmp table': ([a, b, order]) => [order, compare(quantity(a), quantity(b))],
  'TestQuantityCmp table2': ([a, b, order]) => [order, compare(quantity(a), quantity(b))],
  'TestQuantityCmpInt64AndDec table': ([a, b, order]) => [order, compare(quantity(a), quantity(b))],
  'TestParseQuantityString table': ([text]) => ['quantity', Object.keys(parseQuantity(String(text)))[0]],
  'TestQuantityParse table': ([text, expected]) => [shown(quantity(expected)), shown(sample(String(text)))],
  'TestQuantityParse invalid': ([text]) => ['error', Object.keys(parseQuantity(String(text)))[0]],
  'TestQuantityRoundUp table': ([text, scale, expected]) => [
    canonical(quantity(expected)),
    canonical(roundUp(sample(String(text)), Number(number(scale))))
  ],
  'TestQuantityNeg table': ([value, text]) => [text, print(negate(quantity(value)))],
  'TestQuantityString table': ([value, text]) => [text, print(quantity(value))],
  'TestQuantityParseEmit table': ([text, expected]) => [expected, print(sample(String(text)))],
  'TestJSONWhitespace testCases': ([text, expected]) => {
    const value = quantityOf(String(text).replaceAll('"', ''))
    return [expected, value && print(value)]
  },
  'TestMilliNewSet table': ([value, format, text]) => [text, print(made(value, -3, format))],
  'TestNewSet table': ([value, format, text]) => [text, print(made(value, 0, format))],
  'TestNewScaledSet table': ([value, scale, text]) => {
    const scaled = made(value, Number(number(scale)), { '$go': 'DecimalSI' })
    return [text, print(scaled)]
  },
  'TestScaledValue table': ([from, to, expected]) => [
    number(expected),
    scaledValue({ ...integer(1), scale: Number(number(from)) }, Number(number(to)))
  ],
  'TestSub tests': ([a, b, expected]) => [shown(quantity(expected)), shown(subtract(quantity(a), quantity(b)))],
  'TestAdd tests': ([a, b, expected]) => [shown(quantity(expected)), shown(add(quantity(a), quantity(b)))],
  'TestMul tests': ([a, times, expected]) => [shown(quantity(expected)), shown(multiply(quantity(a), number(times)))],
  'TestNeg tests': ([pair]) => {
    const { a, expected } = isTree(pair) ? pair : {}
    return [shown(quantity(expected)), shown(negate(quantity(a)))]
  },
  'TestParseQuantity tests': ([row]) => {
    const { input = '', canonical: text = '', wantAsInt64, wantAsDec } = isTree(row) ? row : {}
    const value = sample(String(input))
    const decimal = partsOf(wantAsDec ?? null).args[0]
    const asInt64 = /\(([-0-9]+)\)/.exec(goText(wantAsInt64))?.[1]
    const expected = text || input
    return [
      [expected, 0, asInt64 ?? null],
      [
        print(value),
        compare(value, sample(String(decimal))),
        asInt64 === undefined ? null : String(scaledValue(value, 0))
      ]
    ]
  }
}

function made(value: Tree | undefined, scale: number, format: Tree | undefined): Quantity {
  const known = goText(format)
  // A format that nobody knows is printed as an exponent.
  const isKnown = known === 'DecimalSI' || known === 'BinarySI'
  return { ...zero, digits: number(value), scale, format: isKnown ? known : 'DecimalExponent' }
}

/** `dec(5, 2)` as `500`, the way in which inf.Dec prints. */
function decimalText(tree: Tree | undefined): string {
  const { args } = partsOf(tree)
  const [digits, scale] = [number(args[0]), Number(number(args[1]))]
  return plain(canonical({ ...zero, digits, scale, format: 'DecimalExponent' }))
}

/** Both texts as one: a number and its power of ten. */
function plain(text: Tree | undefined): string {
  return canonical({ ...sample(String(text)), format: 'DecimalExponent' })
}

export async function run(corpora: string): Promise<Result> {
  const { add: count, leaveOut, result } = tally()
  for (const [index, line] of readFileSync(join(corpora, file), 'utf8').split('\n').entries()) {
    if (line === '') continue
    const row = JSON.parse(line) as Row
    const test = tests[`${row.func} ${row.table}`]
    if (test === undefined) {
      leaveOut("a row on floats, CBOR, copies or pointers, which are Go's own")
      continue
    }
    const [expected, got] = answer(test, Array.isArray(row.case) ? row.case : [row.case])
    count(`${file}#${index} ${row.func}`, expected, got)
  }
  return result()
}

function answer(test: Test, row: readonly Tree[]): readonly [expected: unknown, got: unknown] {
  try {
    return test(row)
  } catch (error) {
    return ['no error', String(error)]
  }
}
