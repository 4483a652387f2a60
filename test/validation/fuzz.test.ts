/**
 * Any JSON at any place of an object of any kind and release: no crash, no word of JavaScript in what is said, and
 * nothing left to change once it is changed.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { builtIn } from '../../src/kube/resources.ts'
import type { BuiltInType } from '../../src/kube/resources.ts'
import { schemaFile, schemasOf } from '../../src/kube/schema/schema.ts'
import type { Definition, Type } from '../../src/kube/schema/schema.ts'
import { defaults } from '../../src/admission/defaulting/defaulting.ts'
import { preparations } from '../../src/admission/preparing/preparing.ts'
import { rewritten } from '../../src/kube/rewrite.ts'
import { decoded } from '../decoded.ts'
import { answerTo } from './answers.ts'

/** What validations look for, and what JavaScript takes for something else. */
const texts = fc.constantFrom(
  '', 'a', 'A-', 'a.b/c', 'a/b/c', '-1', '0', '1', '50%', '1e1000', '100m', '2Mi', '*', '*.a.b', '/', '/a/../b', 'é',
  '\0', '1h', '10.0.0.1', '10.0.0.1/33', '::1', 'https://[::1', '* * * * *', '@daily', 'Etc/UTC', 'aGk=',
  '2030-01-31T12:00:00Z', '2030-01-31T12:00:00.000000Z', 'In', 'Exists', 'Always', 'Never', 'None', 'TCP', 'Localhost',
  'RollingUpdate', 'Indexed', 'object', 'array', 'string', 'integer', 'map', 'set', 'cpu', 'requests.cpu',
  'hugepages-2Mi', 'hugepages-0', 'kubernetes.io/x', 'metadata.name', '.spec.a', '(', '[[:constructor:]]', '__proto__',
  'constructor', 'toString', 'x'.repeat(300)
)
const numbers = fc.oneof(
  fc.constantFrom(0, 1, -1, 80, 65536, 2 ** 31, -(2 ** 31), 0.5, 1e300, 2 ** 53),
  fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n)
)
const { any } = fc.letrec<{ any: unknown }>(tie => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(fc.constant(null), fc.boolean(), numbers, texts),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(texts, tie('any'), { maxKeys: 3 })
  )
}))

/** A value that a type may have, seldom another one. */
function valueOf(type: Type, depth: number): fc.Arbitrary<unknown> {
  return fc.oneof({ arbitrary: typed(type, depth), weight: 60 }, { arbitrary: any, weight: 1 })
}

function typed({ kind, of, definition }: Type, depth: number): fc.Arbitrary<unknown> {
  switch (kind) {
    case 'boolean':
      return fc.boolean()
    case 'int32':
    case 'int64':
    case 'float64':
      return numbers
    case 'list':
      return of === undefined || depth > 9 ? fc.constant([]) : fc.array(valueOf(of, depth + 1), { maxLength: 3 })
    case 'map':
      return of === undefined || depth > 9
        ? fc.constant({})
        : fc.dictionary(texts, valueOf(of, depth + 1), { maxKeys: 3 })
    case 'struct':
    case 'schemaOrBoolean':
    case 'schemaOrList':
    case 'schemaOrStrings':
      return definition === undefined ? any : structOf(definition, depth + 1)
    case 'any':
      return any
    default:
      return texts
  }
}

/** A struct with a few of its fields: at the top with nearly all. */
function structOf({ fields }: Definition, depth: number): fc.Arbitrary<object> {
  const all = [...fields.values()]
  const some = depth === 0 ? fc.constant(all) : fc.subarray(all, { maxLength: Math.min(all.length, depth > 6 ? 1 : 5) })
  return some.chain(chosen => {
    const wanted = all.filter(field => field.isRequired || chosen.includes(field))
    return fc.record(Object.fromEntries(wanted.map(({ name, type }) => [name, valueOf(type, depth)])))
  })
}

/** As JSON has them: the whole ones exactly. */
function jsonOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jsonOf).join(',')}]`
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${jsonOf(member)}`).join(',')}}`
}

const rows = schemaFile().resources.map(row => row.split(' '))
const kinds = rows.flatMap(([apiVersion = '', kind = '']) => builtIn(apiVersion, kind) ?? [])

function objectOf({ definition, since, until, group, version, kind }: BuiltInType): fc.Arbitrary<[string, number]> {
  return fc.integer({ min: since, max: until }).chain(minor =>
    structOf(schemasOf(minor).definition(definition), 0).map(object => {
      const header = { apiVersion: group === '' ? version : `${group}/${version}`, kind }
      return [jsonOf({ metadata: { name: 'a' }, ...object, ...header }), minor]
    }))
}

test('any object of any kind, in any release that has the kind', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds).chain(objectOf), ([text, minor]) => {
      const { refusal, warnings } = answerTo(text, `1.${minor}`)
      for (const said of [refusal, ...warnings]) assert.doesNotMatch(said, /\[object Object\]|: undefined/)
    }),
    { numRuns: 3000 }
  )
})

test('a change that is made twice is made once', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds).chain(type => objectOf(type).map(object => ({ type, object }))), one => {
      const [text, minor] = one.object
      const definition = schemasOf(minor).definition(one.type.definition)
      let object = decoded(text, `1.${minor}`)
      for (const rewrites of [defaults, preparations]) {
        const context = () => ({ kubernetes: `1.${minor}` as const, name: 'a', note: () => {}, settled: new Map() })
        object = rewritten(object, definition, rewrites, new Map(), context())
        assert.deepEqual(rewritten(object, definition, rewrites, new Map(), context()), object)
      }
    }),
    { numRuns: 1000 }
  )
})
