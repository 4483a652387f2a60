/** Trees without a text, for tests of what looks at trees only. */
import type { Node } from '../../src/read/node.ts'

/** The tree of a plain value. Its places are made up: each node and key has a number of its own. */
export function nodeOf(value: unknown, next: { place: number } = { place: 0 }): Node {
  const start = next.place++
  const span = { start, end: start }
  if (value === null) return { kind: 'null', value, ...span }
  if (typeof value === 'string') return { kind: 'string', value, ...span }
  if (typeof value === 'boolean') return { kind: 'boolean', value, ...span }
  if (typeof value === 'number') return { kind: Number.isInteger(value) ? 'integer' : 'float', value, ...span }
  if (Array.isArray(value)) return { kind: 'seq', items: value.map(item => nodeOf(item, next)), ...span }
  const entries = Object.entries(Object(value)).map(([key, member]) => {
    const keyStart = next.place++
    return { key, keyStart, keyEnd: keyStart, value: nodeOf(member, next) }
  })
  return { kind: 'map', entries, ...span }
}

/** The plain value of a tree. */
export function valueOfNode(node: Node): unknown {
  if (node.kind === 'seq') return node.items.map(valueOfNode)
  if (node.kind === 'map') return Object.fromEntries(node.entries.map(({ key, value }) => [key, valueOfNode(value)]))
  return node.value
}
