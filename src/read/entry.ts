/** What stands under a key of a mapping. */
import type { Entry, MapNode, Node } from './node.ts'

/** Fewer entries than this are quicker to go through than to look up. */
const large = 32
const indexes = new WeakMap<MapNode, ReadonlyMap<string, Entry>>()

/** The entry of a key; undefined when the mapping has no such key. As quick in a mapping of a hundred thousand keys. */
export function entryOf(map: MapNode, key: string): Entry | undefined {
  const { entries } = map
  if (entries.length < large) return entries.find(entry => entry.key === key)
  let index = indexes.get(map)
  if (index === undefined) indexes.set(map, (index = new Map(entries.map(entry => [entry.key, entry]))))
  return index.get(key)
}

/** The value of a key; undefined when the mapping has no such key, and for what is no mapping. */
export function valueOf(node: Node | null | undefined, key: string): Node | undefined {
  return node?.kind === 'map' ? entryOf(node, key)?.value : undefined
}

/** The text under a key of a mapping; undefined where there is no such key, or no string under it. */
export function textOf(node: Node | null | undefined, key: string): string | undefined {
  const value = valueOf(node, key)
  return value?.kind === 'string' ? value.value : undefined
}
