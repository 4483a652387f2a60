/**
 * From a tree as written to what kubectl hands on, as go-yaml v2 decodes and sigs.k8s.io/yaml turns into JSON: scalars
 * resolved, aliases followed, merge keys merged, keys made strings, and the refusals on the way. Learned from
 * go.yaml.in/yaml/v2 `decode.go` and sigs.k8s.io/yaml `yaml.go`.
 */
import type { Problem } from '../document.ts'
import { duplicateKey } from '../duplicate-key.ts'
import { maxDepth } from '../limits.ts'
import type { Entry, Node, Span } from '../node.ts'
import { LimitHit, Unreadable } from './fault.ts'
import { goSyntax } from './go-syntax.ts'
import type { Raw, RawAlias, RawMap, RawScalar } from './parser.ts'
import { keyOf, resolve } from './tags.ts'

interface Decoder {
  /** Where the document begins in its file. */
  readonly base: number
  /** Nodes visited, and how many of them in following aliases: go-yaml's measure of too much aliasing. */
  visits: number
  aliasVisits: number
  aliasDepth: number
  depth: number
  /** Aliases that are being followed. */
  readonly following: Set<RawAlias>
  readonly duplicates: Problem[]
  /** Mappings with a key that JSON has no string for: an error, but only in what is left when all is decoded. */
  readonly badKeys: Map<Node, BadKey>
  /** JSON has no infinity and no NaN: as with those keys. */
  nonfinite: boolean
}

interface BadKey {
  readonly key: Raw
  readonly value: Raw
}

/** What a document decodes to. */
export interface Decoded {
  readonly node: Node
  readonly duplicates: readonly Problem[]
}

/**
 * Decodes a document that begins at `base` in its file: there count the offsets that come out. Throws what kubectl
 * refuses (see fault.ts), with offsets as those that go in.
 */
export function decode(root: Raw, base: number): Decoded {
  const d: Decoder = {
    base,
    // go-yaml counts the document too.
    visits: 1,
    aliasVisits: 0,
    aliasDepth: 0,
    depth: 0,
    following: new Set(),
    duplicates: [],
    badKeys: new Map(),
    nonfinite: false
  }
  const node = visit(d, root)
  if (d.badKeys.size > 0) checkKeys(d, node)
  if (d.nonfinite) checkValues(d, node)
  return { node, duplicates: d.duplicates }
}

function visit(d: Decoder, raw: Raw): Node {
  countVisit(d, raw)
  switch (raw.kind) {
    case 'alias':
      return follow(d, raw, target => visit(d, target))
    case 'scalar':
      return (raw.node ??= scalarNode(d, raw))
    case 'seq': {
      enter(d, raw)
      const items = raw.items.map(item => visit(d, item))
      d.depth--
      return (raw.node ??= { kind: 'seq', start: d.base + raw.start, end: d.base + raw.end, items })
    }
    case 'map': {
      enter(d, raw)
      const map = newMap()
      addAll(d, raw, map)
      d.depth--
      raw.node ??= { kind: 'map', start: d.base + raw.start, end: d.base + raw.end, entries: map.entries }
      if (map.badKey !== null) d.badKeys.set(raw.node, map.badKey)
      return raw.node
    }
  }
}

/** A small document may consist of aliases almost wholly, a big one hardly; go-yaml's numbers. */
function countVisit(d: Decoder, raw: Raw): void {
  d.visits++
  if (d.aliasDepth === 0) return
  d.aliasVisits++
  if (d.aliasVisits > 100 && d.visits > 1000 && d.aliasVisits / d.visits > allowedRatio(d.visits)) {
    const problem = 'document contains excessive aliasing'
    throw new Unreadable(`yaml: ${problem}`, problem, [...d.following][0] ?? raw)
  }
}

function allowedRatio(visits: number): number {
  const low = 400_000
  const high = 4_000_000
  if (visits <= low) return 0.99
  return visits >= high ? 0.1 : 0.99 - 0.89 * ((visits - low) / (high - low))
}

function enter(d: Decoder, place: Span): void {
  if (++d.depth > maxDepth)
    throw new LimitHit(`with its aliases this is nested more than ${maxDepth} levels deep`, place)
}

function follow<T>(d: Decoder, alias: RawAlias, go: (target: Raw) => T): T {
  const { name } = alias
  if (d.following.has(alias))
    throw new Unreadable(`yaml: anchor '${name}' value contains itself`, 'value contains itself', alias, name)
  d.following.add(alias)
  d.aliasDepth++
  const result = go(alias.target)
  d.aliasDepth--
  d.following.delete(alias)
  return result
}

function scalarNode(d: Decoder, raw: RawScalar): Node {
  const start = d.base + raw.start
  const end = d.base + raw.end
  const scalar = resolve(raw)
  switch (scalar.kind) {
    case 'string':
      return { kind: 'string', start, end, value: scalar.value }
    case 'integer':
      return { kind: 'integer', start, end, value: scalar.value }
    case 'nonfinite':
      // It is refused in the end.
      d.nonfinite = true
      return { kind: 'float', start, end, value: scalar.value }
    case 'float':
      return { kind: 'float', start, end, value: scalar.value }
    case 'boolean':
      return { kind: 'boolean', start, end, value: scalar.value }
    case 'null':
      return { kind: 'null', start, end, value: null }
  }
}

/** A mapping in the making. */
interface OpenMap {
  readonly entries: Entry[]
  /** From a key to its entry's index, once there are many. */
  index: Map<string, number> | null
  badKey: BadKey | null
}

const FEW = 8

function newMap(): OpenMap {
  return { entries: [], index: null, badKey: null }
}

function find(map: OpenMap, key: string): number {
  if (map.index !== null) return map.index.get(key) ?? -1
  const { entries } = map
  for (let i = 0; i < entries.length; i++) if (entries[i]!.key === key) return i
  return -1
}

/** Sets a key. Out: the entry that it had before. */
function set(map: OpenMap, entry: Entry): Entry | undefined {
  const { entries } = map
  const at = find(map, entry.key)
  if (at >= 0) {
    const before = entries[at]
    entries[at] = entry
    return before
  }
  entries.push(entry)
  if (map.index !== null) map.index.set(entry.key, entries.length - 1)
  else if (entries.length > FEW) map.index = new Map(entries.map(({ key }, index) => [key, index]))
  return undefined
}

/** Adds a mapping's entries to one in the making: its own, or one that it is merged into. */
function addAll(d: Decoder, raw: RawMap, map: OpenMap): void {
  const { pairs } = raw
  // With a merge key, what was there before need not be this mapping's own.
  let own: OpenMap | null = null
  if (map.entries.length > 0 || pairs.some((key, i) => i % 2 === 0 && isMerge(key))) own = newMap()
  for (let i = 0; i < pairs.length; i += 2) {
    const key = pairs[i]!
    const value = pairs[i + 1]!
    if (isMerge(key)) {
      merge(d, value, map)
      continue
    }
    const text = visitKey(d, key)
    if (text === undefined) noteBadKey(map, key, value)
    const entry = {
      key: text ?? '', keyStart: d.base + key.start, keyEnd: d.base + key.end, value: visit(d, value)
    }
    if (text === undefined) continue
    const first = own === null ? set(map, entry) : set(own, entry)
    if (own !== null) set(map, entry)
    if (first !== undefined && d.aliasDepth === 0) d.duplicates.push(duplicateKey(first, entry))
  }
}

/** A key as JSON has it. Undefined for one that it has not. */
function visitKey(d: Decoder, raw: Raw): string | undefined {
  countVisit(d, raw)
  if (raw.kind === 'alias') return follow(d, raw, target => visitKey(d, target))
  if (raw.kind !== 'scalar') {
    visitAgain(d, raw)
    throw new Unreadable(`yaml: invalid map key: ${goSyntax(raw)}`, 'invalid map key', raw)
  }
  return keyOf(resolve(raw))
}

/** Remembers the first key that JSON has no string for. If it stands there twice, its last value counts. */
function noteBadKey(map: OpenMap, key: Raw, value: Raw): void {
  if (map.badKey === null || goSyntax(key) === goSyntax(map.badKey.key)) map.badKey = { key, value }
}

/** Decodes a key that is refused: it may hold a fault that comes first. */
function visitAgain(d: Decoder, raw: Raw): void {
  d.visits--
  if (d.aliasDepth > 0) d.aliasVisits--
  visit(d, raw)
}

function isMerge(key: Raw): boolean {
  return key.kind === 'scalar' && key.text === '<<' && (key.implicit || key.tag === 'tag:yaml.org,2002:merge')
}

/** Merges a mapping, an alias of one, or a sequence of these, the first of which wins. */
function merge(d: Decoder, raw: Raw, map: OpenMap): void {
  if (raw.kind === 'seq') for (const item of raw.items.toReversed()) mergeOne(d, item, map)
  else mergeOne(d, raw, map)
}

function mergeOne(d: Decoder, raw: Raw, map: OpenMap): void {
  const target = raw.kind === 'alias' ? raw.target : raw
  if (target.kind !== 'map') {
    const problem = 'map merge requires map or sequence of maps as the value'
    throw new Unreadable(`yaml: ${problem}`, problem, raw)
  }
  countVisit(d, raw)
  if (raw.kind === 'alias') {
    follow(d, raw, () => {
      countVisit(d, target)
      mergeMap(d, target, map)
    })
  } else mergeMap(d, target, map)
}

function mergeMap(d: Decoder, raw: RawMap, map: OpenMap): void {
  enter(d, raw)
  addAll(d, raw, map)
  d.depth--
}

/** JSON's keys are strings. kubectl meets several bad ones in no order; ours is the text's. */
function checkKeys(d: Decoder, node: Node): void {
  const bad = d.badKeys.get(node)
  if (bad !== undefined) {
    const key = goSyntax(bad.key)
    const type = key === NIL ? '%!s(<nil>)' : 'uint64'
    const [shownKey, shownValue] = [key, goSyntax(bad.value)].map(text => (text === NIL ? '<nil>' : text))
    const problem = 'unsupported map key'
    throw new Unreadable(`${problem} of type: ${type}, key: ${shownKey}, value: ${shownValue}`, problem, bad.key, type)
  }
  if (node.kind === 'seq') for (const item of node.items) checkKeys(d, item)
  else if (node.kind === 'map') for (const { value } of node.entries) checkKeys(d, value)
}

const NIL = 'interface {}(nil)'

/** Finds the first value that JSON does not have, in the order in which Go writes JSON: keys sorted by their bytes. */
function checkValues(d: Decoder, node: Node): void {
  if (node.kind === 'float') {
    const { value, start, end } = node
    if (Number.isFinite(value)) return
    const text = value > 0 ? '+Inf' : value < 0 ? '-Inf' : 'NaN'
    const place = { start: start - d.base, end: end - d.base }
    throw new Unreadable(`json: unsupported value: ${text}`, 'json: unsupported value', place)
  }
  if (node.kind === 'seq') for (const item of node.items) checkValues(d, item)
  else if (node.kind === 'map') {
    const sorted = node.entries.toSorted((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)))
    for (const { value } of sorted) checkValues(d, value)
  }
}
