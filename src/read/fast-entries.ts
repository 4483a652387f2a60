/**
 * The entries of mappings and the items of sequences that are being read. They wait on one stack for all that are open
 * until theirs ends: an array for each that grows as it goes would be several times as large as what most hold.
 */
import { duplicateKey } from './duplicate-key.ts'
import type { Cursor } from './fast-cursor.ts'
import type { Entry, Node } from './node.ts'

/** In a mapping with more keys than these, a key is looked up in an index. */
const FEW = 24

/**
 * Adds an entry, whose key has the hash `hash`, to the mapping whose entries begin at `base` in the stack. `seen` has
 * one bit for each hash that was there before: a key whose bit is not set is new. Out: `seen` with this one.
 *
 * A key that is there already gets the new value in its old place, as kubectl does it, and that is a problem.
 */
export function addEntry(cursor: Cursor, base: number, seen: number, entry: Entry, hash: number): number {
  const { entries } = cursor
  const bit = 1 << hash
  let place = -1
  if (cursor.entryCount - base > FEW) place = indexed(cursor, base, entry.key)
  else if ((seen & bit) !== 0) place = placeOf(cursor, base, entry.key)
  if (place >= 0) {
    cursor.problems.push(duplicateKey(entries[place]!, entry))
    entries[place] = entry
  } else entries[cursor.entryCount++] = entry
  return seen | bit
}

/** Takes the entries from `base` on off the stack. */
export function takeEntries(cursor: Cursor, base: number): Entry[] {
  const list = cursor.entries.slice(base, cursor.entryCount)
  cursor.entryCount = base
  if (list.length > FEW) cursor.indexes.delete(base)
  return list
}

function placeOf({ entries, entryCount }: Cursor, base: number, key: string): number {
  for (let place = base; place < entryCount; place++) if (entries[place]!.key === key) return place
  return -1
}

/** The place of a key in a mapping with an index; a new key is entered there. */
function indexed(cursor: Cursor, base: number, key: string): number {
  const { entries, entryCount, indexes } = cursor
  let index = indexes.get(base)
  if (index === undefined) {
    index = new Map()
    for (let place = base; place < entryCount; place++) index.set(entries[place]!.key, place)
    indexes.set(base, index)
  }
  const place = index.get(key) ?? -1
  if (place === -1) index.set(key, entryCount)
  return place
}

/** Adds an item to the sequence that is open. */
export function addItem(cursor: Cursor, item: Node): void {
  cursor.items[cursor.itemCount++] = item
}

/** Takes the items from `base` on off the stack. */
export function takeItems(cursor: Cursor, base: number): Node[] {
  const list = cursor.items.slice(base, cursor.itemCount)
  cursor.itemCount = base
  return list
}
