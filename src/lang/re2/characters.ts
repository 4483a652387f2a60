/**
 * Sets of characters, as classes of regular expressions describe them.
 * Source: Go `regexp/syntax` (parse.go, perl_groups.go) and `unicode`.
 */

/** What belongs to any of the parts; or all but that. */
export interface CharacterSet {
  /** Pairs of the first and the last code point. */
  readonly ranges: readonly number[]
  /** For what Unicode knows by name, and for cases: matches a single character. */
  readonly pattern: RegExp | undefined
  readonly sets: readonly CharacterSet[]
  readonly isNegated: boolean
}

/** Whether a code point belongs to a set. */
export function isIn(code: number, { ranges, pattern, sets, isNegated }: CharacterSet): boolean {
  for (let at = 0; at < ranges.length; at += 2)
    if (code >= (ranges[at] ?? 0) && code <= (ranges[at + 1] ?? 0)) return !isNegated
  if (pattern?.test(String.fromCodePoint(code)) === true) return !isNegated
  for (const set of sets) if (isIn(code, set)) return !isNegated
  return isNegated
}

/** The set of these code points, in pairs of first and last. */
export function rangesSet(...ranges: readonly number[]): CharacterSet {
  return { ranges, pattern: undefined, sets: [], isNegated: false }
}

function patternSet(pattern: RegExp): CharacterSet {
  return { ranges: [], pattern, sets: [], isNegated: false }
}

/** All but some. */
export function negated(set: CharacterSet): CharacterSet {
  return { ...set, isNegated: !set.isNegated }
}

/** What belongs to any of the sets. */
export function union(sets: readonly CharacterSet[]): CharacterSet {
  const isPlain = ({ pattern, sets: inner, isNegated }: CharacterSet): boolean =>
    !isNegated && pattern === undefined && inner.length === 0
  return {
    ranges: sets.filter(isPlain).flatMap(({ ranges }) => ranges),
    pattern: undefined,
    sets: sets.filter(set => !isPlain(set)),
    isNegated: false
  }
}

const highest = 0x10ffff

/** The range, and with it all that differs from one of its characters in case only. */
export function foldedRange(low: number, high: number): CharacterSet {
  const lastAscii = 0x7f
  if (high <= lastAscii && !hasForeignCase(low, high)) {
    const ranges = [low, high]
    for (let code = low; code <= high; code++) {
      if (code >= 0x41 && code <= 0x5a) ranges.push(code + 0x20, code + 0x20)
      else if (code >= 0x61 && code <= 0x7a) ranges.push(code - 0x20, code - 0x20)
    }
    return rangesSet(...ranges)
  }
  const pattern = new RegExp(`^[\\u{${low.toString(16)}}-\\u{${high.toString(16)}}]$`, 'iu')
  return patternSet(pattern)
}

/** K and S have other cases outside of ASCII: the Kelvin sign and the long s. */
function hasForeignCase(low: number, high: number): boolean {
  return [0x4b, 0x53, 0x6b, 0x73].some(code => low <= code && code <= high)
}

const digits = [0x30, 0x39] as const
const upper = [0x41, 0x5a] as const
const lower = [0x61, 0x7a] as const
const word = [...digits, ...upper, 0x5f, 0x5f, ...lower] as const

/** `\d`, `\s`, `\w`, by their letter. */
export const perlClasses: Readonly<Record<string, readonly number[]>> = {
  d: digits,
  s: [0x9, 0xa, 0xc, 0xd, 0x20, 0x20],
  w: word
}

/** `[:alnum:]` and so on, by their name. */
export const posixClasses: ReadonlyMap<string, readonly number[]> = new Map(Object.entries({
  alnum: [...digits, ...upper, ...lower],
  alpha: [...upper, ...lower],
  ascii: [0x0, 0x7f],
  blank: [0x9, 0x9, 0x20, 0x20],
  cntrl: [0x0, 0x1f, 0x7f, 0x7f],
  digit: digits,
  graph: [0x21, 0x7e],
  lower,
  print: [0x20, 0x7e],
  punct: [0x21, 0x2f, 0x3a, 0x40, 0x5b, 0x60, 0x7b, 0x7e],
  space: [0x9, 0xd, 0x20, 0x20],
  upper,
  word,
  xdigit: [...digits, 0x41, 0x46, 0x61, 0x66]
}))

/** A class, with all cases where they do not count. */
export function classSet(ranges: readonly number[], foldsCase: boolean): CharacterSet {
  if (!foldsCase) return rangesSet(...ranges)
  return union(Array.from({ length: ranges.length / 2 }, (_, at) =>
    foldedRange(ranges[2 * at] ?? 0, ranges[2 * at + 1] ?? 0)))
}

const categories = new Set(
  ('Cc Cf Co Cs L Ll Lm Lo Lt Lu M Mc Me Mn N Nd Nl No P Pc Pd Pe Pf Pi Po Ps S Sc Sk Sm So Z Zl Zp Zs').split(' ')
)

const script = /^[A-Z][A-Za-z]+(?:_[A-Z][A-Za-z]+)*$/

/** What Unicode knows by this name, a category or a script; undefined for no such name. */
export function unicodeSet(name: string, foldsCase: boolean): CharacterSet | undefined {
  if (name === 'Any') return rangesSet(0, highest)
  // Go has not those that are not assigned.
  if (name === 'C') return patternSet(/^[\p{Cc}\p{Cf}\p{Co}\p{Cs}]$/u)
  if (!categories.has(name) && !script.test(name)) return undefined
  const inner = categories.has(name) ? `\\p{${name}}` : `\\p{Script=${name}}`
  try {
    return patternSet(new RegExp(`^[${inner}]$`, foldsCase ? 'iu' : 'u'))
  } catch {
    // No script has that name.
    return undefined
  }
}
