/**
 * Keys, each text kept once: manifests repeat a few hundred keys, and two keys that are the same string are compared
 * without a look at their characters.
 */

const SIZE = 8192
const MOST = SIZE / 2

let table: (string | undefined)[] = new Array<string | undefined>(SIZE).fill(undefined)
let count = 0

/** The hash that `intern` asks for. */
export function hashOf(key: string): number {
  let hash = 0
  for (let at = 0; at < key.length; at++) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0
  return hash
}

/** The text from `start` to `end`, as one string for all who ask. `codes` are those of the text. */
export function intern(text: string, codes: Uint16Array, start: number, end: number, hash: number): string {
  let slot = (hash ^ (hash >>> 13)) & (SIZE - 1)
  for (;;) {
    const known = table[slot]
    if (known === undefined) break
    if (isAt(known, codes, start, end)) return known
    slot = (slot + 1) & (SIZE - 1)
  }
  const made = text.slice(start, end)
  // Texts that do not repeat (a ConfigMap's keys) would fill the table: it starts anew then.
  if (count === MOST) {
    table = new Array<string | undefined>(SIZE).fill(undefined)
    count = 0
    slot = (hash ^ (hash >>> 13)) & (SIZE - 1)
  }
  table[slot] = made
  count++
  return made
}

function isAt(known: string, codes: Uint16Array, start: number, end: number): boolean {
  const length = end - start
  if (known.length !== length) return false
  for (let i = 0; i < length; i++) if (known.charCodeAt(i) !== codes[start + i]!) return false
  return true
}
