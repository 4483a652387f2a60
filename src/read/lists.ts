/** Lists: one document that holds several objects. kubectl takes them apart before it sends anything. */
import { headerProblems, validating, type Refusal } from './classify.ts'
import { valueOf } from './entry.ts'
import type { Entry, MapNode, Node } from './node.ts'

/** An object of a document: the document itself, or one item of a list. */
export interface Item {
  /** With `apiVersion` and `kind` of its list where it has none of its own; they point at the list's. */
  readonly node: MapNode
  /** Its index in the list; null for a document that is one object, and for a refusal of the list as a whole. */
  readonly item: number | null
  /** Not null where kubectl refuses the item, or the list (then it is the only one here, with the list as its node). */
  readonly refusal: Refusal | null
}

/**
 * The objects of a document that `classify` calls an object.
 *
 * kubectl does not look at the kind: all that has a key `items` is a list. Where an item has neither apiVersion nor
 * kind (or no strings there), it gets the list's apiVersion, and the list's kind without `List`. Lists in lists are
 * refused. `kind: List` of `v1` is validated as a whole first: one bad item, and nothing of the list is created.
 * Whether the cluster knows the list's own kind (`DeploymentList`; `List` in any group and version that it serves)
 * is not judged here.
 * Source: apimachinery `unstructured/helpers.go` (decodeToList), cli-runtime `resource/visitor.go`
 * (FlattenListVisitor), kubectl `openapi/validation` (validateList); checked against kubectl 1.32.
 */
export function items(root: MapNode): readonly Item[] {
  const list = valueOf(root, 'items')
  const isPlainList = text(root, 'apiVersion') === 'v1' && text(root, 'kind') === 'List'
  const whole = (kubectl: string, message: string, ...path: (string | number)[]): readonly Item[] => [
    { node: root, item: null, refusal: { kubectl, message, path } }
  ]
  if (isPlainList) {
    const invalid = ['invalid object to validate']
    if (list?.kind !== 'seq') return whole(validating(invalid), 'a List needs a list of items', 'items')
    const bad = list.items.findIndex(item => headerProblems(item).length > 0)
    if (bad >= 0) {
      const kubectl = validating(list.items.flatMap(headerProblems))
      return whole(kubectl, `${describe(list.items[bad])}, and kubectl refuses the whole list`, 'items', bad)
    }
  }
  if (list === undefined) return [{ node: root, item: null, refusal: null }]
  if (list.kind === 'null') return []
  if (list.kind !== 'seq') {
    const field = 'Go struct field decodeList.items of type []json.RawMessage'
    const kubectl = `json: cannot unmarshal ${goType(list)} into ${field}`
    return whole(kubectl, 'items must be a list: kubectl takes all that has items for a list of objects', 'items')
  }
  const odd = list.items.find(item => item.kind !== 'map' && item.kind !== 'null')
  if (odd) {
    const kubectl = `json: cannot unmarshal ${goType(odd)} into Go value of type map[string]interface {}`
    return whole(kubectl, 'an item of a list must be an object', 'items', list.items.indexOf(odd))
  }
  const nested = list.items.findIndex(item => item.kind === 'map' && valueOf(item, 'items')?.kind === 'seq')
  if (nested >= 0) {
    const kubectl = '*unstructured.Unstructured is not a list: no Items field in this object'
    return whole(kubectl, 'a list in a list: kubectl refuses the whole list', 'items', nested, 'items')
  }
  return list.items.map((item, index) => {
    const node = inherit(root, item)
    return { node, item: index, refusal: refusalOf(node) }
  })
}

/** The item with its list's type, where it has none. The kind's text is the list's without `List`, its place too. */
function inherit(root: MapNode, item: Node): MapNode {
  const own: MapNode = item.kind === 'map' ? item : { kind: 'map', start: item.start, end: item.end, entries: [] }
  if (text(own, 'apiVersion') !== '' || text(own, 'kind') !== '') return own
  const inherited: Entry[] = []
  for (const entry of root.entries) {
    if (entry.key === 'apiVersion') inherited.push(entry)
    if (entry.key === 'kind' && entry.value.kind === 'string')
      inherited.push({ ...entry, value: { ...entry.value, value: entry.value.value.replace(/List$/, '') } })
  }
  return { ...own, entries: [...inherited, ...own.entries.filter(({ key }) => key !== 'apiVersion' && key !== 'kind')] }
}

/** An item has one of the two, so it got nothing from its list. */
function refusalOf(node: MapNode): Refusal | null {
  const missing = text(node, 'kind') === '' ? 'kind' : text(node, 'apiVersion') === '' ? 'apiVersion' : undefined
  if (missing === undefined) return null
  const why = missing === 'kind' ? "Object 'Kind' is missing in 'object has no kind field '"
    : "Object 'apiVersion' is missing in 'object has no apiVersion field'"
  const kubectl = `unable to get type info from the object "*unstructured.Unstructured": ${why}`
  return { kubectl, message: `${missing} is missing in this item of a list`, path: [missing] }
}

/** A string's value; empty for all else, as apimachinery's `getNestedString`. */
function text(map: MapNode, key: string): string {
  const value = valueOf(map, key)
  return value?.kind === 'string' ? value.value : ''
}

function describe(item: Node | undefined): string {
  if (item?.kind !== 'map') return 'this item is not an object'
  const wrong = (['apiVersion', 'kind'] as const).filter(key => text(item, key) === '')
  if (wrong.length === 0) return 'this item has a malformed apiVersion'
  return `this item has no ${wrong.join(' and no ')}${wrong.some(key => valueOf(item, key)) ? ' that is a string' : ''}`
}

/** What Go's encoding/json calls the value. */
function goType(node: Node): string {
  const names: Readonly<Record<Node['kind'], string>> = {
    map: 'object',
    seq: 'array',
    string: 'string',
    integer: 'number',
    float: 'number',
    boolean: 'bool',
    null: 'null'
  }
  return names[node.kind]
}
