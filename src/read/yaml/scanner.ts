/**
 * From a document's text to tokens, exactly as libyaml's scanner (in go-yaml v2) makes them: same tokens, same order,
 * same lookahead, same complaints. Learned from go.yaml.in/yaml/v2 `scannerc.go`.
 */
import {
  AMPERSAND, ASTERISK, COLON, COMMA, DASH, DOT, DOUBLE_QUOTE, EXCLAMATION, GREATER, HASH, LEFT_BRACE, LEFT_BRACKET, NUL,
  PERCENT, PIPE, QUESTION, RIGHT_BRACE, RIGHT_BRACKET, SINGLE_QUOTE, SPACE, TAB, isBlank, isBreak, isBreakOrEnd, isGap,
  isIndicator
} from './characters.ts'
import { scanBlockScalar } from './block-scalar.ts'
import { scanPlainScalar, scanQuotedScalar } from './flow-scalar.ts'
import { scanDirective, scanName, scanTag } from './properties.ts'
import {
  type Scanner, type SimpleKey, type Token, type TokenType, column, isDocumentIndicator, need, push, scanFault,
  simpleKey, skipBreak, skipByteOrderMark, skipComment
} from './token.ts'

/** libyaml's bound on both kinds of nesting. Ours is lower, but a scanner can be far ahead of its parser. */
const MAX_LEVELS = 10_000

/** How far behind a key's start its colon may stand, in characters. */
const MAX_KEY = 1024

/** The next token, which stays in the queue. */
export function peek(s: Scanner): Token {
  if (!s.ready) fetchMore(s)
  return s.tokens[s.head]!
}

/** Takes the token that was seen last. */
export function take(s: Scanner): void {
  s.ready = false
  s.taken++
  s.head++
  if (s.head === s.tokens.length) {
    s.tokens.length = 0
    s.head = 0
  }
}

/** Fetches tokens until the queue's head cannot become a key any more. */
function fetchMore(s: Scanner): void {
  for (;;) {
    if (s.head !== s.tokens.length) {
      const level = s.keyLevels.get(s.taken)
      if (level === undefined || !isPossible(s, s.simpleKeys[level]!)) break
    }
    fetch(s)
  }
  s.ready = true
}

function fetch(s: Scanner): void {
  need(s, 1)
  skipToToken(s)
  const place = column(s)
  unrollIndent(s, place)
  need(s, 4)
  const { text, at } = s
  const code = text.charCodeAt(at)
  if (code === NUL) return fetchStreamEnd(s)
  if (!isIndicator(code) && code !== DOT) {
    if (isBlank(code)) throw scanFault(s, 'found character that cannot start any token')
    return fetchPlain(s)
  }
  const next = text.charCodeAt(at + 1)
  if (place === 0) {
    if (code === PERCENT) return fetchDirective(s)
    if (isDocumentIndicator(text, at))
      return fetchDocumentIndicator(s, code === DASH ? 'document-start' : 'document-end')
  }
  switch (code) {
    case LEFT_BRACKET:
      return fetchFlowStart(s, 'flow-sequence-start')
    case LEFT_BRACE:
      return fetchFlowStart(s, 'flow-mapping-start')
    case RIGHT_BRACKET:
      return fetchFlowEnd(s, 'flow-sequence-end')
    case RIGHT_BRACE:
      return fetchFlowEnd(s, 'flow-mapping-end')
    case COMMA:
      return fetchFlowEntry(s)
    case DASH:
      if (isGap(next)) return fetchBlockEntry(s)
      return fetchPlain(s)
    case QUESTION:
      if (s.flowLevel > 0 || isGap(next)) return fetchKey(s)
      return fetchPlain(s)
    case COLON:
      if (s.flowLevel > 0 || isGap(next)) return fetchValue(s)
      return fetchPlain(s)
    case ASTERISK:
      return fetchName(s, 'alias')
    case AMPERSAND:
      return fetchName(s, 'anchor')
    case EXCLAMATION:
      saveSimpleKey(s)
      s.simpleKeyAllowed = false
      return scanTag(s)
    case PIPE:
    case GREATER:
      if (s.flowLevel > 0) break
      removeSimpleKey(s)
      s.simpleKeyAllowed = true
      return scanBlockScalar(s, code === PIPE)
    case SINGLE_QUOTE:
    case DOUBLE_QUOTE:
      saveSimpleKey(s)
      s.simpleKeyAllowed = false
      return scanQuotedScalar(s, code === SINGLE_QUOTE)
    case DOT:
      return fetchPlain(s)
  }
  throw scanFault(s, 'found character that cannot start any token')
}

/** Skips blanks, comments and line breaks. Tabs are not skipped where a key could begin: they would be indentation. */
function skipToToken(s: Scanner): void {
  for (;;) {
    need(s, 1)
    if (s.at === s.lineStart) skipByteOrderMark(s)
    need(s, 1)
    let code = s.text.charCodeAt(s.at)
    while (code === SPACE || (code === TAB && (s.flowLevel > 0 || !s.simpleKeyAllowed))) {
      s.at++
      need(s, 1)
      code = s.text.charCodeAt(s.at)
    }
    if (code === HASH) {
      skipComment(s)
      code = s.text.charCodeAt(s.at)
    }
    if (!isBreak(code)) return
    need(s, 2)
    skipBreak(s)
    if (s.flowLevel === 0) s.simpleKeyAllowed = true
  }
}

/** Whether the key is still possible: on one line, and not too long. A required one that is not is an error. */
function isPossible(s: Scanner, key: SimpleKey): boolean {
  if (!key.possible) return false
  if (key.line === s.line && !isTooLong(s, key.at)) return true
  if (key.required) throw missingColon(s, key)
  key.possible = false
  return false
}

function isTooLong(s: Scanner, start: number): boolean {
  if (s.at - start <= MAX_KEY) return false
  let length = s.at - start
  for (let i = start; i < s.at; i++) if ((s.text.charCodeAt(i) & 0xfc00) === 0xdc00) length--
  return length > MAX_KEY
}

function saveSimpleKey(s: Scanner): void {
  if (!s.simpleKeyAllowed) return
  const place = column(s)
  removeSimpleKey(s)
  const level = s.simpleKeys.length - 1
  const key = s.simpleKeys[level]!
  key.possible = true
  key.required = s.flowLevel === 0 && s.indent === place
  key.token = s.taken + s.tokens.length - s.head
  key.at = s.at
  key.line = s.line
  key.column = place
  s.keyLevels.set(key.token, level)
}

function removeSimpleKey(s: Scanner): void {
  const key = s.simpleKeys[s.simpleKeys.length - 1]!
  if (!key.possible) return
  if (key.required) throw missingColon(s, key)
  key.possible = false
  s.keyLevels.delete(key.token)
}

/** The fault's place is the line that should have been `key: value`. */
function missingColon(s: Scanner, key: SimpleKey) {
  let end = key.at
  while (!isBreakOrEnd(s.text.charCodeAt(end))) end++
  while (end > key.at + 1 && isBlank(s.text.charCodeAt(end - 1))) end--
  return scanFault(s, "could not find expected ':'", { start: key.at, end })
}

/** Begins a block collection when the column is deeper than what is open. `number`: the token that it goes before. */
function rollIndent(s: Scanner, place: number, number: number, type: TokenType, at: number, line: number): void {
  if (s.flowLevel > 0 || s.indent >= place) return
  s.indents.push(s.indent)
  s.indent = place
  if (s.indents.length > MAX_LEVELS) throw scanFault(s, `exceeded max depth of ${MAX_LEVELS}`)
  insert(s, number < 0 ? -1 : number - s.taken, { type, start: at, end: at, line, value: '', suffix: '' })
}

/** Ends the block collections that are deeper than the column. */
function unrollIndent(s: Scanner, place: number): void {
  if (s.flowLevel > 0) return
  while (s.indent > place) {
    push(s, 'block-end', s.at, s.line)
    s.indent = s.indents.pop()!
  }
}

/** Puts a token `index` places behind the queue's head. With an index below 0 it goes to the end, as in go-yaml. */
function insert(s: Scanner, index: number, token: Token): void {
  if (index < 0) s.tokens.push(token)
  else s.tokens.splice(s.head + index, 0, token)
}

function fetchStreamEnd(s: Scanner): void {
  if (s.at !== s.lineStart) {
    s.line++
    s.lineStart = s.at
  }
  endBlocks(s)
  push(s, 'stream-end', s.at, s.line)
}

/** What a directive, a document indicator and the end have in common. */
function endBlocks(s: Scanner): void {
  unrollIndent(s, -1)
  removeSimpleKey(s)
  s.simpleKeyAllowed = false
}

function fetchDirective(s: Scanner): void {
  endBlocks(s)
  scanDirective(s)
}

function fetchDocumentIndicator(s: Scanner, type: TokenType): void {
  endBlocks(s)
  advance(s, type, 3)
}

/** Makes a token of the next characters. */
function advance(s: Scanner, type: TokenType, count: number): void {
  const start = s.at
  s.at += count
  push(s, type, start, s.line)
}

function fetchFlowStart(s: Scanner, type: TokenType): void {
  saveSimpleKey(s)
  s.simpleKeys.push(simpleKey(s.taken + s.tokens.length - s.head, s.at))
  s.flowLevel++
  if (s.flowLevel > MAX_LEVELS) throw scanFault(s, `exceeded max depth of ${MAX_LEVELS}`)
  s.simpleKeyAllowed = true
  advance(s, type, 1)
}

function fetchFlowEnd(s: Scanner, type: TokenType): void {
  removeSimpleKey(s)
  if (s.flowLevel > 0) {
    s.flowLevel--
    s.keyLevels.delete(s.simpleKeys.pop()!.token)
  }
  s.simpleKeyAllowed = false
  advance(s, type, 1)
}

function fetchFlowEntry(s: Scanner): void {
  removeSimpleKey(s)
  s.simpleKeyAllowed = true
  advance(s, 'flow-entry', 1)
}

function fetchBlockEntry(s: Scanner): void {
  // Inside a flow collection the parser complains.
  if (s.flowLevel === 0) {
    if (!s.simpleKeyAllowed) throw scanFault(s, 'block sequence entries are not allowed in this context')
    rollIndent(s, column(s), -1, 'block-sequence-start', s.at, s.line)
  }
  removeSimpleKey(s)
  s.simpleKeyAllowed = true
  advance(s, 'block-entry', 1)
}

/** The `?` in front of a key. */
function fetchKey(s: Scanner): void {
  if (s.flowLevel === 0) {
    if (!s.simpleKeyAllowed) throw scanFault(s, 'mapping keys are not allowed in this context')
    rollIndent(s, column(s), -1, 'block-mapping-start', s.at, s.line)
  }
  removeSimpleKey(s)
  s.simpleKeyAllowed = s.flowLevel === 0
  advance(s, 'key', 1)
}

/** The `:` behind a key: only now the key's token is put in front of it. */
function fetchValue(s: Scanner): void {
  const key = s.simpleKeys[s.simpleKeys.length - 1]!
  if (isPossible(s, key)) {
    insert(s, key.token - s.taken, { type: 'key', start: key.at, end: key.at, line: key.line, value: '', suffix: '' })
    rollIndent(s, key.column, key.token, 'block-mapping-start', key.at, key.line)
    key.possible = false
    s.keyLevels.delete(key.token)
    s.simpleKeyAllowed = false
  } else {
    if (s.flowLevel === 0) {
      if (!s.simpleKeyAllowed) throw scanFault(s, 'mapping values are not allowed in this context')
      rollIndent(s, column(s), -1, 'block-mapping-start', s.at, s.line)
    }
    s.simpleKeyAllowed = s.flowLevel === 0
  }
  advance(s, 'value', 1)
}

function fetchName(s: Scanner, type: 'alias' | 'anchor'): void {
  saveSimpleKey(s)
  s.simpleKeyAllowed = false
  scanName(s, type)
}

function fetchPlain(s: Scanner): void {
  saveSimpleKey(s)
  s.simpleKeyAllowed = false
  scanPlainScalar(s)
}
