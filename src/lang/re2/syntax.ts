/**
 * The syntax of regular expressions in Go: what an expression means, or the complaint of Go's parser about it.
 * Source: Go `regexp/syntax/parse.go`, with the flags of `regexp.Compile`; https://github.com/google/re2/wiki/Syntax.
 */
import { foldedRange, rangesSet } from './characters.ts'
import type { CharacterSet } from './characters.ts'
import { characterClass, codeAt, escape, lengthOf, namedClass, SyntaxFault } from './classes.ts'

export type Assertion = 'beginText' | 'endText' | 'beginLine' | 'endLine' | 'wordBoundary' | 'noWordBoundary'

/** What an expression matches. Groups and greed are left out: they make no difference to whether it does. */
export type Expression =
  | { readonly kind: 'character'; readonly set: CharacterSet }
  | { readonly kind: 'assertion'; readonly what: Assertion }
  | { readonly kind: 'sequence'; readonly parts: readonly Expression[] }
  | { readonly kind: 'choice'; readonly parts: readonly Expression[] }
  | {
      readonly kind: 'repeat'
      readonly of: Expression
      readonly least: number
      /** Infinity: no limit. */
      readonly most: number
      /** Written with a number, and not as `*`, `+` or `?`. */
      readonly isCounted: boolean
    }

/** An open group. */
interface Group {
  readonly choices: Expression[]
  parts: Expression[]
  /** The flags that hold again behind it. */
  readonly flags: Readonly<Flags>
}

interface Flags {
  foldsCase: boolean
  isMultiline: boolean
  dotMatchesAll: boolean
}

const mostRepeats = 1000
const deepest = 1000

/** The expression that a text is. Throws a SyntaxFault for one that is none. */
export function parse(source: string): Expression {
  const groups: Group[] = []
  let flags: Readonly<Flags> = { foldsCase: false, isMultiline: false, dotMatchesAll: false }
  let group: Group = { choices: [], parts: [], flags }
  let at = 0
  /** Where the repetition began that was read last, if it was the last thing. */
  let lastRepeat = -1
  const assertion = (what: Assertion): void => void group.parts.push({ kind: 'assertion', what })
  const literal = (code: number): void =>
    void group.parts.push({ kind: 'character', set: flags.foldsCase ? foldedRange(code, code) : rangesSet(code, code) })
  const repeat = (from: number, behind: number, least: number, most: number, isCounted: boolean): void => {
    const end = source[behind] === '?' ? behind + 1 : behind
    if (lastRepeat >= 0) throw new SyntaxFault('invalid nested repetition operator', source.slice(lastRepeat, end))
    const of = group.parts.pop()
    if (of === undefined) throw new SyntaxFault('missing argument to repetition operator', source.slice(from, end))
    const made: Expression = { kind: 'repeat', of, least, most, isCounted }
    if (isCounted && (least >= 2 || (most >= 2 && most !== Infinity)) && !repeatsAtMost(made, mostRepeats))
      throw new SyntaxFault('invalid repeat count', source.slice(from, end))
    group.parts.push(made)
    at = end
  }
  while (at < source.length) {
    const from = at
    let repeated = -1
    switch (source[at]) {
      case '(':
        if (source[at + 1] === '?') {
          const { end, opens, flags: changed } = perlGroup(source, at, flags)
          if (opens) {
            groups.push(group)
            group = { choices: [], parts: [], flags }
          }
          flags = changed
          at = end
        } else {
          groups.push(group)
          group = { choices: [], parts: [], flags }
          at++
        }
        if (groups.length >= deepest) throw new SyntaxFault('expression nests too deeply', source)
        break
      case '|':
        group.choices.push(sequence(group.parts))
        group.parts = []
        at++
        break
      case ')': {
        const outer = groups.pop()
        if (outer === undefined) throw new SyntaxFault('unexpected )', source)
        outer.parts.push(closed(group))
        flags = group.flags
        group = outer
        at++
        break
      }
      case '^':
        assertion(flags.isMultiline ? 'beginLine' : 'beginText')
        at++
        break
      case '$':
        assertion(flags.isMultiline ? 'endLine' : 'endText')
        at++
        break
      case '.':
        group.parts.push({ kind: 'character', set: flags.dotMatchesAll ? any : anyButNewline })
        at++
        break
      case '[': {
        const { set, end } = characterClass(source, at, flags.foldsCase)
        group.parts.push({ kind: 'character', set })
        at = end
        break
      }
      case '*':
      case '+':
      case '?':
        repeat(at, at + 1, source[at] === '+' ? 1 : 0, source[at] === '?' ? 1 : Infinity, false)
        repeated = from
        break
      case '{': {
        const counts = repeatCounts(source, at)
        if (counts === undefined) {
          literal(codeAt(source, at))
          at++
          break
        }
        const { least, most, end } = counts
        const isTooLarge = least > mostRepeats || (most !== Infinity && (most > mostRepeats || least > most))
        if (isTooLarge) throw new SyntaxFault('invalid repeat count', source.slice(at, end))
        repeat(at, end, least, most, true)
        repeated = from
        break
      }
      case '\\':
        at = escapeOutside(source, at, flags.foldsCase, { assertion, literal, group })
        break
      default: {
        const code = codeAt(source, at)
        literal(code)
        at += lengthOf(code)
      }
    }
    lastRepeat = repeated
  }
  if (groups.length > 0) throw new SyntaxFault('missing closing )', source)
  return closed(group)
}

const any = rangesSet(0, 0x10ffff)
const anyButNewline = rangesSet(0, 0x9, 0xb, 0x10ffff)

function sequence(parts: readonly Expression[]): Expression {
  const [only] = parts
  return only !== undefined && parts.length === 1 ? only : { kind: 'sequence', parts }
}

function closed({ choices, parts }: Group): Expression {
  const last = sequence(parts)
  return choices.length === 0 ? last : { kind: 'choice', parts: [...choices, last] }
}

/** Whether the counts of nested repetitions multiply to no more than this. */
function repeatsAtMost(expression: Expression, most: number): boolean {
  switch (expression.kind) {
    case 'repeat': {
      let left = most
      if (expression.isCounted) {
        const count = expression.most === Infinity ? expression.least : expression.most
        if (expression.most === 0) return true
        if (count > most) return false
        if (count > 0) left = Math.floor(most / count)
      }
      return repeatsAtMost(expression.of, left)
    }
    case 'sequence':
    case 'choice':
      return expression.parts.every(part => repeatsAtMost(part, most))
    default:
      return true
  }
}

/** `{2}`, `{2,}`, `{2,5}`; undefined for anything else, which stands for itself. */
function repeatCounts(source: string, at: number): { least: number; most: number; end: number } | undefined {
  const counts = /\{(?<least>0|[1-9]\d*)(?<comma>,(?<most>0|[1-9]\d*)?)?\}/y
  counts.lastIndex = at
  const found = counts.exec(source)?.groups
  if (found === undefined) return undefined
  const least = Number(found['least'])
  const most = found['comma'] === undefined ? least : found['most'] === undefined ? Infinity : Number(found['most'])
  return { least, most, end: counts.lastIndex }
}

/** `(?i)`, `(?i:`, `(?:`, `(?P<name>`, `(?<name>`. */
function perlGroup(
  source: string,
  at: number,
  flags: Readonly<Flags>
): { end: number; opens: boolean; flags: Readonly<Flags> } {
  const nameAt = source.startsWith('(?P<', at) ? at + 4 : source.startsWith('(?<', at) ? at + 3 : -1
  if (nameAt > 0 && source.length > nameAt) {
    const end = source.indexOf('>', nameAt)
    if (end < 0) throw new SyntaxFault('invalid named capture', source.slice(at))
    if (!/^\w+$/.test(source.slice(nameAt, end)))
      throw new SyntaxFault('invalid named capture', source.slice(at, end + 1))
    return { end: end + 1, opens: true, flags }
  }
  const changed = { ...flags }
  let isOff = false
  let sawFlag = false
  let end = at + 2
  for (;;) {
    const code = source.codePointAt(end)
    if (code === undefined) throw new SyntaxFault('invalid or unsupported Perl syntax', source.slice(at))
    const letter = String.fromCodePoint(code)
    end += letter.length
    const field = flagNames[letter]
    if (field !== undefined) {
      sawFlag = true
      if (field !== 'greed') changed[field] = !isOff
    } else if (letter === '-' && !isOff) {
      isOff = true
      sawFlag = false
    } else if ((letter === ':' || letter === ')') && (!isOff || sawFlag)) {
      return { end, opens: letter === ':', flags: changed }
    } else throw new SyntaxFault('invalid or unsupported Perl syntax', source.slice(at, end))
  }
}

const flagNames: Readonly<Record<string, keyof Flags | 'greed'>> = {
  i: 'foldsCase',
  m: 'isMultiline',
  s: 'dotMatchesAll',
  U: 'greed'
}

/** What an escape outside of a class adds to. */
interface Escaped {
  readonly assertion: (what: Assertion) => void
  readonly literal: (code: number) => void
  readonly group: Group
}

const assertions: Readonly<Record<string, Assertion>> = {
  A: 'beginText',
  z: 'endText',
  b: 'wordBoundary',
  B: 'noWordBoundary'
}

/** Reads an escape, and returns where it ends. */
function escapeOutside(source: string, at: number, foldsCase: boolean, { assertion, literal, group }: Escaped): number {
  const letter = source[at + 1] ?? ''
  const what = assertions[letter]
  if (what !== undefined) {
    assertion(what)
    return at + 2
  }
  if (letter === 'C') throw new SyntaxFault('invalid escape sequence', '\\C')
  if (letter === 'Q') {
    const close = source.indexOf('\\E', at + 2)
    const quoted = source.slice(at + 2, close < 0 ? source.length : close)
    for (const character of quoted) literal(character.codePointAt(0) ?? 0)
    return close < 0 ? source.length : close + 2
  }
  const named = namedClass(source, at, foldsCase)
  if (named !== undefined) {
    group.parts.push({ kind: 'character', set: named.set })
    return named.end
  }
  const { code, end } = escape(source, at)
  literal(code)
  return end
}
