/**
 * Classes of characters and escapes in the syntax of regular expressions.
 * Source: Go `regexp/syntax/parse.go` (parseClass, parseEscape, parseUnicodeClass, parseNamedClass).
 */
import {
  classSet, foldedRange, negated, perlClasses, posixClasses, rangesSet, unicodeSet, union
} from './characters.ts'
import type { CharacterSet } from './characters.ts'

/** Why a text is no regular expression, in the words of Go. */
export class SyntaxFault extends Error {
  constructor(code: string, expression: string) {
    super(`error parsing regexp: ${code}: \`${expression}\``)
  }
}

/** A set, and where its text ends. */
interface Class {
  readonly set: CharacterSet
  readonly end: number
}

export function codeAt(source: string, at: number): number {
  return source.codePointAt(at) ?? 0
}

export function lengthOf(code: number): number {
  return code > 0xffff ? 2 : 1
}

/** `\d`, `\pL`, `\p{Greek}` and the like; undefined for any other escape. */
export function namedClass(source: string, at: number, foldsCase: boolean): Class | undefined {
  const letter = source[at + 1] ?? ''
  if (letter === 'p' || letter === 'P') return unicodeClass(source, at, foldsCase)
  const ranges = perlClasses[letter.toLowerCase()]
  if (ranges === undefined || letter === '') return undefined
  const set = classSet(ranges, foldsCase)
  return { set: letter === letter.toLowerCase() ? set : negated(set), end: at + 2 }
}

function unicodeClass(source: string, at: number, foldsCase: boolean): Class {
  const code = source.codePointAt(at + 2)
  let name = code === undefined ? '' : String.fromCodePoint(code)
  let end = at + 2 + name.length
  if (name === '{') {
    const close = source.indexOf('}', at)
    if (close < 0) throw new SyntaxFault('invalid character class range', source.slice(at))
    name = source.slice(at + 3, close)
    end = close + 1
  }
  const isNegated = (source[at + 1] === 'P') !== name.startsWith('^')
  const set = unicodeSet(name.replace(/^\^/, ''), foldsCase)
  if (set === undefined) throw new SyntaxFault('invalid character class range', source.slice(at, end))
  return { set: isNegated ? negated(set) : set, end }
}

const cEscapes: Readonly<Record<string, number>> = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 }

/** An escape that stands for one character. */
export function escape(source: string, at: number): { code: number; end: number } {
  const code = source.codePointAt(at + 1)
  if (code === undefined) throw new SyntaxFault('trailing backslash at end of expression', '')
  const letter = String.fromCodePoint(code)
  let end = at + 1 + letter.length
  const isOctal = /[0-7]/
  if (letter === '0' || (/[1-7]/.test(letter) && isOctal.test(source[end] ?? ''))) {
    let value = Number(letter)
    for (let digits = 1; digits < 3 && isOctal.test(source[end] ?? ''); digits++)
      value = value * 8 + Number(source[end++])
    return { code: value, end }
  }
  if (letter === 'x') return hexEscape(source, at)
  const control = cEscapes[letter]
  if (control !== undefined) return { code: control, end }
  if (code < 0x80 && !/[A-Za-z0-9]/.test(letter)) return { code, end }
  throw new SyntaxFault('invalid escape sequence', source.slice(at, end))
}

/** `\x7F`, `\x{10FFFF}`. */
function hexEscape(source: string, at: number): { code: number; end: number } {
  let end = at + 2
  const next = (): string => {
    const code = source.codePointAt(end)
    const character = code === undefined ? '' : String.fromCodePoint(code)
    end += character.length
    return character
  }
  const invalid = (): SyntaxFault => new SyntaxFault('invalid escape sequence', source.slice(at, end))
  const first = next()
  if (first === '{') {
    let value = 0
    for (let digits = 0; ; digits++) {
      const digit = next()
      if (digit === '}' && digits > 0) return { code: value, end }
      if (!/^[0-9A-Fa-f]$/.test(digit)) throw invalid()
      value = value * 16 + Number.parseInt(digit, 16)
      if (value > 0x10ffff) throw invalid()
    }
  }
  const both = first + (first === '' ? '' : next())
  if (!/^[0-9A-Fa-f]{2}$/.test(both)) throw invalid()
  return { code: Number.parseInt(both, 16), end }
}

/** A class in brackets. */
export function characterClass(source: string, start: number, foldsCase: boolean): Class {
  let at = start + 1
  const isNegated = source[at] === '^'
  if (isNegated) at++
  const sets: CharacterSet[] = []
  const one = (): number => {
    if (at >= source.length) throw new SyntaxFault('missing closing ]', source.slice(start))
    if (source[at] === '\\') {
      const { code, end } = escape(source, at)
      at = end
      return code
    }
    const code = codeAt(source, at)
    at += lengthOf(code)
    return code
  }
  for (let isFirst = true; isFirst || source[at] !== ']'; isFirst = false) {
    const isEscape = source[at] === '\\'
    const posix = posixClass(source, at, foldsCase) ?? (isEscape ? namedClass(source, at, foldsCase) : undefined)
    if (posix !== undefined) {
      sets.push(posix.set)
      at = posix.end
      continue
    }
    const from = at
    const low = one()
    let high = low
    if (source[at] === '-' && at + 1 < source.length && source[at + 1] !== ']') {
      at++
      high = one()
      if (high < low) throw new SyntaxFault('invalid character class range', source.slice(from, at))
    }
    sets.push(foldsCase ? foldedRange(low, high) : rangesSet(low, high))
  }
  const set = union(sets)
  return { set: isNegated ? negated(set) : set, end: at + 1 }
}

/** `[:alpha:]`, `[:^alpha:]`. */
function posixClass(source: string, at: number, foldsCase: boolean): Class | undefined {
  if (!source.startsWith('[:', at)) return undefined
  const close = source.indexOf(':]', at + 2)
  if (close < 0) return undefined
  const name = source.slice(at + 2, close)
  const ranges = posixClasses.get(name.replace(/^\^/, ''))
  if (ranges === undefined) throw new SyntaxFault('invalid character class range', source.slice(at, close + 2))
  const set = classSet(ranges, foldsCase)
  return { set: name.startsWith('^') ? negated(set) : set, end: close + 2 }
}
