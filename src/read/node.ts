/**
 * The tree that a manifest's text becomes: every value and every key knows the piece of text it stands in.
 *
 * Offsets count UTF-16 code units from the start of the file (not of the document); `end` is exclusive.
 * Lines and columns are computed late, from offsets (see lines.ts). A node never holds source text: it is
 * `text.slice(node.start, node.end)`. An alias is the anchored node itself, so its place is where the text stands.
 */

/** A half-open range of offsets into a file's text. */
export interface Span {
  readonly start: number
  readonly end: number
}

export type Node = MapNode | SeqNode | ScalarNode

/**
 * A mapping, as kubectl hands it on: one entry for each key, the last of several duplicates wins, merge keys
 * (`<<`) are resolved. Entries stand in the order in which their keys first appear.
 * Block style: `start` is the first key's start, `end` the end of the last value. Flow style: the braces.
 */
export interface MapNode extends Span {
  readonly kind: 'map'
  readonly entries: readonly Entry[]
}

/** One key and its value. `keyStart`/`keyEnd` cover the key as written (with its quotes). */
export interface Entry {
  readonly key: string
  readonly keyStart: number
  readonly keyEnd: number
  readonly value: Node
}

/** A sequence. Block style: `start` is the first dash, `end` the end of the last item. Flow style: the brackets. */
export interface SeqNode extends Span {
  readonly kind: 'seq'
  readonly items: readonly Node[]
}

/**
 * A scalar, resolved as go-yaml v2 resolves it. The span covers the scalar as written: quotes included, a block
 * scalar from its indicator (`|`, `>`) to the end of its last line of content, a tag or anchor before it excluded.
 * A null that is not written (`key:`) has an empty span right after the key's colon (or the dash).
 * An integer is a `number` while it is safe, a `bigint` beyond 2^53 (int64 and uint64 are exact).
 */
export type ScalarNode = StringNode | IntegerNode | FloatNode | BooleanNode | NullNode
export interface StringNode extends Span {
  readonly kind: 'string'
  readonly value: string
}
export interface IntegerNode extends Span {
  readonly kind: 'integer'
  readonly value: number | bigint
}
export interface FloatNode extends Span {
  readonly kind: 'float'
  readonly value: number
}
export interface BooleanNode extends Span {
  readonly kind: 'boolean'
  readonly value: boolean
}
export interface NullNode extends Span {
  readonly kind: 'null'
  readonly value: null
}
