/** Writes JSON, for all reporters whose readers are machines: exact integers, and nothing that a terminal obeys. */

/** What JSON may leave raw but terminals act on: DEL, C1 controls, line separators, bidirectional controls. */
const risky = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/**
 * A value as JSON: two spaces of indentation, keys in the object's own order, one line break at the end.
 * A `bigint` is written as the exact number that it is (JSON sets no limit; a reader that has only doubles rounds it).
 * What JSON cannot say follows JSON.stringify: an absent member is left out, an infinite number is null.
 */
export function jsonText(value: unknown): string {
  return `${textOf(value)}\n`
}

function textOf(value: unknown): string {
  try {
    return JSON.stringify(value, null, 2).replace(risky, escape)
  } catch (error) {
    // The built-in writer is several times as fast, but refuses integers beyond 2^53.
    if (!(error instanceof TypeError)) throw error
    return write(value, '\n')
  }
}

/** So many items of a list are one piece. */
const most = 50

/**
 * The same for an object, in pieces: each member is one, and a long list several. The items of a list may be made as
 * they are asked for. A report of thousands of findings is never in memory as a whole, and one foreign letter in it
 * does not double what each of its characters takes.
 */
export function* jsonPieces(object: Readonly<Record<string, unknown>>): Iterable<string> {
  let before = '{'
  for (const [name, value] of Object.entries(object)) {
    if (value === undefined) continue
    yield before
    if (isIterable(value)) yield* listPieces(name, value)
    else yield memberText(name, value)
    before = ','
  }
  yield before === '{' ? '{}\n' : '\n}\n'
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value
}

function* listPieces(name: string, items: Iterable<unknown>): Iterable<string> {
  const opening = memberText(name, []).slice(0, -']'.length)
  const closing = '\n  ]'
  let before = opening
  for (const some of batches(items)) {
    yield before
    yield memberText(name, some).slice(opening.length, -closing.length)
    before = ','
  }
  yield before === opening ? `${opening}]` : closing
}

function* batches(items: Iterable<unknown>): Iterable<readonly unknown[]> {
  let batch: unknown[] = []
  for (const item of items) {
    if (batch.push(item) < most) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** A member of the outermost object, with the line break before it. */
function memberText(name: string, value: unknown): string {
  return textOf({ [name]: value }).slice('{'.length, -'\n}'.length)
}

function write(value: unknown, line: string): string {
  if (typeof value === 'string') return JSON.stringify(value).replace(risky, escape)
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const inner = `${line}  `
  if (Array.isArray(value)) {
    return value.length === 0 ? '[]' : `[${value.map(item => inner + write(item, inner)).join(',')}${line}]`
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  if (members.length === 0) return '{}'
  return `{${members.map(([key, member]) => `${inner}${write(key, inner)}: ${write(member, inner)}`).join(',')}${line}}`
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
