/**
 * From tokens to a tree as written: tags, anchors, aliases and merge keys are still there. The grammar, the order in
 * which tokens are looked at, and the complaints are libyaml's (`parserc.go` of go.yaml.in/yaml/v2); where that is a
 * machine that emits events, this is a descent, whose depth is bounded.
 */
import { maxDepth } from '../limits.ts'
import type { Node, Span } from '../node.ts'
import { LimitHit, Unreadable } from './fault.ts'
import { peek, take } from './scanner.ts'
import type { Scanner, Token, TokenType } from './token.ts'

/** A node as written. Spans leave out tags and anchors, as those of `Node` do. */
export type Raw = RawScalar | RawSeq | RawMap | RawAlias

interface RawBase extends Span {
  /** The node that it was decoded to, once it is: an alias of it is the same node. */
  node: Node | null
}

export interface RawScalar extends RawBase {
  readonly kind: 'scalar'
  /** The tag in full; empty for none. */
  readonly tag: string
  readonly text: string
  /** Without a tag and without quotes, or with the tag `!`. */
  readonly implicit: boolean
}

export interface RawSeq extends RawBase {
  readonly kind: 'seq'
  readonly items: readonly Raw[]
}

export interface RawMap extends RawBase {
  readonly kind: 'map'
  /** Key, value, key, value. */
  readonly pairs: readonly Raw[]
}

export interface RawAlias extends RawBase {
  readonly kind: 'alias'
  readonly name: string
  readonly target: Raw
}

interface Parser {
  readonly scanner: Scanner
  /** Handles of tags and what they stand for. */
  readonly handles: Map<string, string>
  readonly anchors: Map<string, Raw>
  depth: number
  /** The bracket or brace that is open. */
  bracket: Token | null
}

/**
 * Parses the first document of a text; what stands behind its end is left to the scanner. Out: null where there is
 * nothing but comments. Throws what it stumbles over (see fault.ts).
 */
export function parse(scanner: Scanner): Raw | null {
  const first = peek(scanner)
  if (first.type === 'stream-end') return null
  const p: Parser = { scanner, handles: new Map(), anchors: new Map(), depth: 0, bracket: null }
  const start = parseDirectives(p)
  // A directive asks for `---` behind it.
  const explicit = start.type === 'document-start'
  if (first !== start && !explicit) throw parseFault('did not find expected <document start>', start, first)
  let root: Raw
  if (explicit) {
    take(scanner)
    const token = peek(scanner)
    root = endsDocument(token.type) ? emptyScalar(p, start.end) : parseNode(p, true, false)
  } else root = parseNode(p, true, false)
  if (peek(scanner).type === 'document-end') take(scanner)
  return root
}

function endsDocument(type: TokenType): boolean {
  switch (type) {
    case 'version-directive':
    case 'tag-directive':
    case 'document-start':
    case 'document-end':
    case 'stream-end':
      return true
    default:
      return false
  }
}

/** Takes the directives. Out: the token behind them. */
function parseDirectives(p: Parser): Token {
  const { scanner, handles } = p
  let versioned = false
  for (;;) {
    const token = peek(scanner)
    if (token.type === 'version-directive') {
      if (versioned) throw parseFault('found duplicate %YAML directive', token)
      if (token.value !== '1.1') throw parseFault('found incompatible YAML document', token)
      versioned = true
    } else if (token.type === 'tag-directive') {
      if (handles.has(token.value)) throw parseFault('found duplicate %TAG directive', token)
      handles.set(token.value, token.suffix)
    } else {
      if (!handles.has('!')) handles.set('!', '!')
      if (!handles.has('!!')) handles.set('!!', 'tag:yaml.org,2002:')
      return token
    }
    take(scanner)
  }
}

/** The parser's complaint. Its line is a token's, counted from 0 by a slip of go-yaml; none is told for the first. */
function parseFault(problem: string, token: Token, place: Span = token): Unreadable {
  const line = token.line > 0 ? `line ${token.line}: ` : ''
  return new Unreadable(`yaml: ${line}${problem}`, problem, place, token.type)
}

/** `block`: block collections may stand here. `indentless`: so may a sequence that is not indented. */
function parseNode(p: Parser, block: boolean, indentless: boolean): Raw {
  const { scanner } = p
  let token = peek(scanner)
  if (token.type === 'alias') return parseAlias(p, token)

  let anchor: string | null = null
  let tagToken: Token | null = null
  let end = token.start
  while ((token.type === 'anchor' && anchor === null) || (token.type === 'tag' && tagToken === null)) {
    if (token.type === 'tag') tagToken = token
    else anchor = token.value
    end = token.end
    take(scanner)
    token = peek(scanner)
  }
  const tag = tagToken === null ? '' : fullTag(p, tagToken)

  switch (token.type) {
    case 'plain':
    case 'scalar': {
      take(scanner)
      const implicit = tag === '' ? token.type === 'plain' : tag === '!'
      return anchored(p, anchor, {
        kind: 'scalar', start: token.start, end: token.end, node: null, tag, text: token.value, implicit
      })
    }
    case 'flow-sequence-start':
      return parseFlowSequence(p, anchor)
    case 'flow-mapping-start':
      return parseFlowMapping(p, anchor)
    case 'block-sequence-start':
      if (block) return parseBlockSequence(p, anchor)
      break
    case 'block-mapping-start':
      if (block) return parseBlockMapping(p, anchor)
      break
    case 'block-entry':
      if (indentless) return parseIndentlessSequence(p, anchor)
      break
    default:
  }
  if (anchor === null && tag === '') throw flowFault(p, 'did not find expected node content', token)
  return anchored(p, anchor, {
    kind: 'scalar', start: end, end, node: null, tag, text: '', implicit: tag === ''
  })
}

function parseAlias(p: Parser, token: Token): Raw {
  const target = p.anchors.get(token.value)
  if (target === undefined) {
    const problem = 'unknown anchor'
    throw new Unreadable(`yaml: ${problem} '${token.value}' referenced`, problem, token, token.value)
  }
  take(p.scanner)
  return { kind: 'alias', start: token.start, end: token.end, node: null, name: token.value, target }
}

function fullTag(p: Parser, token: Token): string {
  if (token.value === '') return token.suffix
  const prefix = p.handles.get(token.value)
  const tag = prefix === undefined ? '' : prefix + token.suffix
  if (tag === '') throw parseFault('found undefined tag handle', token)
  return tag
}

function anchored<R extends Raw>(p: Parser, anchor: string | null, raw: R): R {
  if (anchor !== null) p.anchors.set(anchor, raw)
  return raw
}

/** A null that is not written. */
function emptyScalar(p: Parser, at: number): RawScalar {
  const start = Math.min(at, p.scanner.size)
  return { kind: 'scalar', start, end: start, node: null, tag: '', text: '', implicit: true }
}

/** A collection in the making: its anchor is known while its content is read, so that it may hold its own alias. */
type Open<R> = { -readonly [K in keyof R]: R[K] }

function openSeq(p: Parser, anchor: string | null, start: Token, items: Raw[]): Open<RawSeq> {
  enter(p, start)
  return anchored(p, anchor, { kind: 'seq', start: start.start, end: start.end, node: null, items })
}

function openMap(p: Parser, anchor: string | null, start: Token, pairs: Raw[]): Open<RawMap> {
  enter(p, start)
  return anchored(p, anchor, { kind: 'map', start: start.start, end: start.end, node: null, pairs })
}

function enter(p: Parser, place: Span): void {
  if (++p.depth > maxDepth) throw new LimitHit(`this is nested more than ${maxDepth} levels deep`, place)
}

/** Closes a block collection, which begins and ends as its content does. */
function close<R extends Open<RawSeq> | Open<RawMap>>(p: Parser, raw: R, content: readonly Raw[], start?: number): R {
  p.depth--
  const first = content[0]
  const last = content[content.length - 1]
  if (start !== undefined) raw.start = start
  else if (first !== undefined) raw.start = first.start
  if (last !== undefined) raw.end = last.end
  return raw
}

function parseBlockSequence(p: Parser, anchor: string | null): Raw {
  const { scanner } = p
  const items: Raw[] = []
  const raw = openSeq(p, anchor, peek(scanner), items)
  take(scanner)
  let start: number | undefined
  for (;;) {
    const token = peek(scanner)
    if (token.type === 'block-end') {
      take(scanner)
      return close(p, raw, items, start)
    }
    if (token.type !== 'block-entry') throw parseFault("did not find expected '-' indicator", token)
    start ??= token.start
    take(scanner)
    const { type } = peek(scanner)
    items.push(type === 'block-entry' || type === 'block-end' ? emptyScalar(p, token.end) : parseNode(p, true, false))
  }
}

/** A sequence whose dashes stand in the column of the key above. */
function parseIndentlessSequence(p: Parser, anchor: string | null): Raw {
  const { scanner } = p
  const items: Raw[] = []
  const first = peek(scanner)
  const raw = openSeq(p, anchor, first, items)
  for (;;) {
    const token = peek(scanner)
    if (token.type !== 'block-entry') return close(p, raw, items, first.start)
    take(scanner)
    const { type } = peek(scanner)
    const empty = type === 'block-entry' || isMappingPart(type)
    items.push(empty ? emptyScalar(p, token.end) : parseNode(p, true, false))
  }
}

/** What may follow a key or a value in a block mapping: before it, nothing is a null. */
function isMappingPart(type: TokenType): boolean {
  return type === 'key' || type === 'value' || type === 'block-end'
}

function parseBlockMapping(p: Parser, anchor: string | null): Raw {
  const { scanner } = p
  const pairs: Raw[] = []
  const start = peek(scanner)
  const raw = openMap(p, anchor, start, pairs)
  take(scanner)
  for (;;) {
    let token = peek(scanner)
    if (token.type === 'block-end') {
      take(scanner)
      return close(p, raw, pairs)
    }
    if (token.type !== 'key') throw parseFault('did not find expected key', token)
    take(scanner)
    const key = isMappingPart(peek(scanner).type) ? emptyScalar(p, token.end) : parseNode(p, true, true)
    pairs.push(key)
    token = peek(scanner)
    if (token.type === 'value') {
      take(scanner)
      pairs.push(isMappingPart(peek(scanner).type) ? emptyScalar(p, token.end) : parseNode(p, true, true))
    } else pairs.push(emptyScalar(p, key.end))
  }
}

/** A complaint inside of a flow collection: at its start when it is never closed. */
function flowFault(p: Parser, problem: string, token: Token): Unreadable {
  return parseFault(problem, token, token.type === 'stream-end' && p.bracket !== null ? p.bracket : token)
}

function parseFlowSequence(p: Parser, anchor: string | null): Raw {
  const { scanner } = p
  const items: Raw[] = []
  const outer = p.bracket
  const open = peek(scanner)
  const raw = openSeq(p, anchor, open, items)
  p.bracket = open
  take(scanner)
  for (let first = true; ; first = false) {
    let token = peek(scanner)
    if (token.type !== 'flow-sequence-end' && !first) {
      if (token.type !== 'flow-entry') throw flowFault(p, "did not find expected ',' or ']'", token)
      take(scanner)
      token = peek(scanner)
    }
    if (token.type === 'flow-sequence-end') {
      take(scanner)
      p.depth--
      p.bracket = outer
      raw.end = token.end
      return raw
    }
    items.push(token.type === 'key' ? parseFlowPair(p) : parseNode(p, false, false))
  }
}

/** `key: value` inside brackets: a mapping of its own. */
function parseFlowPair(p: Parser): Raw {
  const { scanner } = p
  const start = peek(scanner)
  const pairs: Raw[] = []
  const raw = openMap(p, null, start, pairs)
  take(scanner)
  let token = peek(scanner)
  if (token.type !== 'value' && token.type !== 'flow-entry' && token.type !== 'flow-sequence-end')
    pairs.push(parseNode(p, false, false))
  else {
    // libyaml drops this token.
    take(scanner)
    pairs.push(emptyScalar(p, token.end))
  }
  const key = pairs[0]!
  token = peek(scanner)
  let end = key.end
  if (token.type === 'value') {
    end = token.end
    take(scanner)
    token = peek(scanner)
    if (token.type !== 'flow-entry' && token.type !== 'flow-sequence-end') {
      pairs.push(parseNode(p, false, false))
      return close(p, raw, pairs)
    }
  }
  pairs.push(emptyScalar(p, end))
  return close(p, raw, pairs)
}

function parseFlowMapping(p: Parser, anchor: string | null): Raw {
  const { scanner } = p
  const pairs: Raw[] = []
  const outer = p.bracket
  const open = peek(scanner)
  const raw = openMap(p, anchor, open, pairs)
  p.bracket = open
  take(scanner)
  for (let first = true; ; first = false) {
    let token = peek(scanner)
    if (token.type !== 'flow-mapping-end' && !first) {
      if (token.type !== 'flow-entry') throw flowFault(p, "did not find expected ',' or '}'", token)
      take(scanner)
      token = peek(scanner)
    }
    if (token.type === 'flow-mapping-end') {
      take(scanner)
      p.depth--
      p.bracket = outer
      raw.end = token.end
      return raw
    }
    if (token.type !== 'key') {
      // A key alone: its value is null.
      const key = parseNode(p, false, false)
      peek(scanner)
      pairs.push(key, emptyScalar(p, key.end))
      continue
    }
    const mark = token.end
    take(scanner)
    const key = endsFlowEntry(peek(scanner).type) ? emptyScalar(p, mark) : parseNode(p, false, false)
    pairs.push(key)
    token = peek(scanner)
    let end = key.end
    if (token.type === 'value') {
      end = token.end
      take(scanner)
      const { type } = peek(scanner)
      if (type !== 'flow-entry' && type !== 'flow-mapping-end') {
        pairs.push(parseNode(p, false, false))
        continue
      }
    }
    pairs.push(emptyScalar(p, end))
  }
}

function endsFlowEntry(type: TokenType): boolean {
  return type === 'value' || type === 'flow-entry' || type === 'flow-mapping-end'
}
