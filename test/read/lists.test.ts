/** Lists, as kubectl 1.32 takes them apart or refuses them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { items } from '../../src/read/lists.ts'
import type { MapNode, Node } from '../../src/read/node.ts'
import { nodeOf, valueOfNode } from './nodes.ts'

const map = (value: object): MapNode => {
  const node: Node = nodeOf(value)
  return node.kind === 'map' ? node : assert.fail()
}
const split = (value: object) =>
  items(map(value)).map(({ node, item, refusal }) => refusal?.kubectl ?? { item, ...Object(valueOfNode(node)) })
const refusal = (value: object) => items(map(value)).map(each => each.refusal)
const stop = 'if you choose to ignore these errors, turn validation off with --validate=false'
const a = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } }
const noKind = `unable to get type info from the object "*unstructured.Unstructured": ` +
  `Object 'Kind' is missing in 'object has no kind field '`
const noVersion = `unable to get type info from the object "*unstructured.Unstructured": ` +
  `Object 'apiVersion' is missing in 'object has no apiVersion field'`

test('an object that is no list', () => {
  assert.deepEqual(split(a), [{ item: null, ...a }])
})

test('a List, and typed lists', () => {
  assert.deepEqual(split({ apiVersion: 'v1', kind: 'List', items: [a, a] }), [{ item: 0, ...a }, { item: 1, ...a }])
  assert.deepEqual(split({ apiVersion: 'apps/v1', kind: 'List', items: [a] }), [{ item: 0, ...a }])
  const typed = { apiVersion: 'apps/v1', kind: 'DeploymentList', metadata: {}, items: [{ metadata: { name: 'x' } }, a] }
  assert.deepEqual(split(typed), [
    { item: 0, apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'x' } },
    { item: 1, ...a }
  ])
})

test('what an item gets from its list points at the list', () => {
  const root = map({ apiVersion: 'v1', kind: 'PodList', items: [{ kind: 5, metadata: {} }] })
  const [pod] = items(root)
  assert.deepEqual(pod?.node.entries.map(({ key }) => key), ['apiVersion', 'kind', 'metadata'])
  assert.equal(pod?.node.entries[1]?.value.start, root.entries[1]?.value.start)
})

test('items of a typed list with half a type are refused, the others are not', () => {
  const list = {
    apiVersion: 'v1', kind: 'ConfigMapList',
    items: [{ apiVersion: 'v1' }, { kind: 'ConfigMap' }, { apiVersion: '', kind: '' }, { apiVersion: 1, kind: 2 }, null]
  }
  const own = { apiVersion: 'v1', kind: 'ConfigMap' }
  assert.deepEqual(split(list), [noKind, noVersion, { item: 2, ...own }, { item: 3, ...own }, { item: 4, ...own }])
  assert.deepEqual(items(map(list)).map(({ item }) => item), [0, 1, 2, 3, 4])
})

test('all that has items is a list to kubectl', () => {
  assert.deepEqual(split({ ...a, items: [a] }), [{ item: 0, ...a }])
  assert.deepEqual(split({ ...a, items: [] }), [])
  assert.deepEqual(split({ ...a, items: null }), [])
  const field = 'Go struct field decodeList.items of type []json.RawMessage'
  assert.deepEqual(split({ ...a, items: {} }), [`json: cannot unmarshal object into ${field}`])
  assert.deepEqual(split({ ...a, items: 'x' }), [`json: cannot unmarshal string into ${field}`])
  const value = 'Go value of type map[string]interface {}'
  assert.deepEqual(split({ ...a, items: [a, true] }), [`json: cannot unmarshal bool into ${value}`])
  assert.deepEqual(refusal({ ...a, items: [a, true] })[0]?.path, ['items', 1])
})

test('a List of v1 is validated as a whole', () => {
  const list = (value: unknown): object => ({ apiVersion: 'v1', kind: 'List', items: value })
  const invalid = `error validating data: invalid object to validate; ${stop}`
  for (const value of [null, 'x', {}, ['x'], [null], [null, a], ['x', null]])
    assert.deepEqual(split(list(value)), [invalid])
  assert.deepEqual(split({ apiVersion: 'v1', kind: 'List' }), [invalid])
  assert.deepEqual(split(list([])), [])
  const several = [{}, { apiVersion: 'v1' }, { kind: 'ConfigMap' }, a]
  assert.deepEqual(split(list(several)), [`error validating data: [apiVersion not set, kind not set]; ${stop}`])
  assert.deepEqual(refusal(list([a, { apiVersion: 'v1' }])), [{
    kubectl: `error validating data: kind not set; ${stop}`,
    message: 'this item has no kind, and kubectl refuses the whole list',
    path: ['items', 1]
  }])
  assert.deepEqual(split(list([{ apiVersion: '', kind: '' }])), [noKind])
})

test('lists in lists are refused', () => {
  const nested = '*unstructured.Unstructured is not a list: no Items field in this object'
  const inner = { apiVersion: 'v1', kind: 'List', items: [a] }
  assert.deepEqual(split({ apiVersion: 'v1', kind: 'List', items: [a, inner] }), [nested])
  assert.deepEqual(split({ apiVersion: 'v1', kind: 'List', items: [{ ...inner, items: [] }] }), [nested])
  assert.deepEqual(refusal({ apiVersion: 'v1', kind: 'List', items: [a, inner] })[0]?.path, ['items', 1, 'items'])
  const odd = { ...a, items: 'x' }
  assert.deepEqual(split({ apiVersion: 'v1', kind: 'List', items: [odd] }), [{ item: 0, ...odd }])
})
