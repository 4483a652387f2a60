/** How far a comment reaches: the pieces of text that it speaks for. */
import type { Document } from '../read/document.ts'
import type { LineIndex } from '../read/lines.ts'
import type { Entry, Node, Span } from '../read/node.ts'

/**
 * A comment behind something speaks for its line, for the values of the keys that stand on it, and for a value of
 * several lines that ends on it. A comment on a line of its own speaks for the next node: a key with its value, or an
 * item of a list; before the first key of a document that is the whole object. Nothing follows: it speaks for nothing.
 */
export function reachOf(comment: Span, { root, end }: Document, text: string, lines: LineIndex): readonly Span[] {
  const line = lineAt(comment.start, lines)
  const before = text.slice(line.start, comment.start)
  if (/[^\s-]/.test(before)) return [line, ...valuesOn(line, comment, root, text)]
  const dash = before.trim() === '---' ? -1 : before.lastIndexOf('-')
  const next = dash >= 0 ? line.start + dash : contentFrom(comment.end, end, text)
  if (next >= end || root === null) return []
  if (next <= root.start) return [root]
  const node = nodeAt(next, root, text)
  const below = lineAt(next, lines)
  // A key that stands twice is in the tree but once: its line is all that can be meant.
  return node !== undefined && node.start <= below.end ? [node] : [below]
}

/** True for a place in one of these pieces. */
export function isReached(reach: readonly Span[], offset: number): boolean {
  return reach.some(({ start, end }) => start <= offset && (offset < end || offset === start))
}

function lineAt(offset: number, lines: LineIndex): Span {
  const { line } = lines.position(offset)
  return { start: lines.startOfLine(line), end: lines.endOfLine(line) }
}

/** A comment is about what stands near it: what follows further on is not looked for. */
const maxDistance = 10_000

/** Where the next thing stands that is neither blank nor a comment nor the start of the document. */
function contentFrom(from: number, end: number, text: string): number {
  const skipped = /\s+|#[^\r\n]*|---(?=\s)|%[^\r\n]*/y
  const near = text.slice(from, Math.min(end, from + maxDistance))
  for (let at = 0; at < near.length; at = skipped.lastIndex) {
    skipped.lastIndex = at
    if (!skipped.test(near)) return from + at
  }
  return end
}

/** The values that a comment at the end of this line is about. */
function valuesOn(line: Span, comment: Span, root: Node | null, text: string): readonly Span[] {
  const isWhole = (node: Node): boolean => isCollection(node) && !isFlow(node, text)
  const endsHere = (node: Node): boolean =>
    !isWhole(node) && node.start < line.start && node.end > line.start && node.end <= comment.start
  const found: Span[] = []
  walk(root, line, {
    entry(entry) {
      const { keyStart, value } = entry
      const isAround = isCollection(value) && value.start < comment.start && value.end > comment.start
      const isKeyHere = keyStart >= line.start && keyStart < comment.start && !isAround
      if (isKeyHere || endsHere(value)) found.push(spanOf(entry))
    },
    item(item) {
      if (endsHere(item)) found.push(item)
    }
  })
  return found
}

/** The node that begins here: the outermost, where several do. */
function nodeAt(at: number, root: Node, text: string): Span | undefined {
  let best: Span | undefined
  const take = (span: Span): void => {
    if (best === undefined || span.start < best.start) best = span
  }
  walk(root, { start: at, end: at }, {
    entry(entry) {
      if (entry.keyStart >= at) take(spanOf(entry))
    },
    item(item, from) {
      const isBehindDash = text[at] === '-' && from <= at && at < item.start
      const isItself = at === item.start && (item.kind !== 'map' || isFlow(item, text))
      if (isBehindDash || isItself) take({ start: at, end: item.end })
    }
  })
  return best
}

/** A key with its value. The value of an alias stands elsewhere, and is left out. */
function spanOf({ keyStart, keyEnd, value }: Entry): Span {
  return { start: keyStart, end: value.start >= keyEnd ? value.end : keyEnd }
}

function isCollection({ kind }: Node): boolean {
  return kind === 'map' || kind === 'seq'
}

function isFlow({ start }: Node, text: string): boolean {
  return text[start] === '{' || text[start] === '['
}

interface Visitor {
  readonly entry: (entry: Entry) => void
  /** `from` is where the item before it ends, or the list begins. */
  readonly item: (item: Node, from: number) => void
}

/**
 * The entries and items of all nodes that touch a piece of text, each once: what an alias stands for is met where it is
 * written.
 */
function walk(root: Node | null, piece: Span, visitor: Visitor): void {
  const seen = new Set<Node>()
  const open = root === null ? [] : [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const isNear = node.start <= piece.end && node.end >= piece.start
    if (!isNear || !isCollection(node) || seen.has(node)) continue
    seen.add(node)
    if (node.kind === 'map')
      for (const entry of node.entries) {
        visitor.entry(entry)
        open.push(entry.value)
      }
    if (node.kind !== 'seq') continue
    let from = node.start
    for (const item of node.items) {
      open.push(item)
      if (item.start < from || item.end > node.end) continue
      visitor.item(item, from)
      from = item.end
    }
  }
}
