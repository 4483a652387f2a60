/**
 * Path patterns of configuration files, as `.gitignore` has them: `*` and `?` stay within a name, `**` goes through
 * directories, `[a-z]` and `{a,b}` choose. What matches a directory matches all that is in it. A pattern with no slash
 * before its end matches at any depth, any other from where it is relative to.
 *
 * Patterns may come from a linted repository: matching takes at most their length times the path's, never more.
 */

/** Alternatives multiply; a pattern with more of them is an error. */
const maxAlternatives = 64

/** What is wrong with a pattern, in words that follow it; undefined when nothing is. */
export function globFault(pattern: string): string | undefined {
  if (pattern.startsWith('!')) return 'is a negation, which there is none of'
  if (pattern.replaceAll(/^[./]+|\/+$/g, '') === '') return 'names nothing'
  if (pattern.split('/').includes('..')) return 'leads out of its directory'
  if (alternatives(pattern) === undefined) return `has more than ${maxAlternatives} alternatives`
  return undefined
}

/**
 * Whether one of the patterns matches a path: relative to what the patterns are relative to, with `/`. That of a
 * directory ends with `/`.
 */
export function globMatcher(patterns: readonly string[]): (path: string) => boolean {
  const compiled = patterns.flatMap(pattern => alternatives(pattern) ?? []).map(compile)
  return path => {
    if (compiled.length === 0) return false
    const names = path.split('/')
    return compiled.some(steps => matchSteps(steps, names))
  }
}

/** Whether a name of a rule, or a pattern in which `*` stands for anything, means this rule. */
export function isNamed(id: string, pattern: string): boolean {
  const [start = '', ...rest] = pattern.split('*')
  const end = rest.pop()
  if (end === undefined) return id === pattern
  let at = start.length
  if (!id.startsWith(start) || !id.endsWith(end)) return false
  for (const part of rest) {
    const found = id.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return at <= id.length - end.length
}

/** One step of a pattern: through any directories, or to a name. */
type Step = '**' | readonly Letter[]
/** One letter of a name: itself, any (`?`), any run of them (`*`), or one of a set. */
type Letter = { readonly is: 'letter'; readonly letter: string } | { readonly is: 'any' | 'run' } | Choice
interface Choice {
  readonly is: 'choice'
  readonly negated: boolean
  readonly ranges: readonly (readonly [from: string, to: string])[]
}

function alternatives(pattern: string): readonly string[] | undefined {
  let all = ['']
  let at = 0
  for (const { 0: braces, 1: inner = '', index } of pattern.matchAll(/\{([^{}]*,[^{}]*)\}/g)) {
    const before = pattern.slice(at, index)
    all = all.flatMap(start => inner.split(',').map(choice => start + before + choice))
    if (all.length > maxAlternatives) return undefined
    at = index + braces.length
  }
  return all.map(start => start + pattern.slice(at))
}

function compile(pattern: string): readonly Step[] {
  const isFloating = !pattern.replace(/\/+$/, '').includes('/')
  const names = pattern.split('/').filter(name => name !== '' && name !== '.')
  const steps = names.map((name): Step => (name === '**' ? name : lettersOf(name)))
  // With a slash at its end, or `/**`, it means what is in a directory: a name must follow.
  const inside: readonly Step[] = /\/(?:\*\*)?$/.test(pattern) ? [lettersOf('*')] : []
  return [...(isFloating ? (['**'] as const) : []), ...steps, ...inside, '**']
}

function lettersOf(name: string): readonly Letter[] {
  const letters: Letter[] = []
  for (let at = 0; at < name.length; at++) {
    const letter = String.fromCodePoint(name.codePointAt(at) ?? 0)
    const end = letter === '[' ? name.indexOf(']', at + 2) : -1
    if (letter === '*') letters.push({ is: 'run' })
    else if (letter === '?') letters.push({ is: 'any' })
    else if (end > 0) {
      letters.push(choiceOf(name.slice(at + 1, end)))
      at = end
    } else if (letter === '\\' && at + 1 < name.length) letters.push({ is: 'letter', letter: name.charAt(++at) })
    else {
      letters.push({ is: 'letter', letter })
      at += letter.length - 1
    }
  }
  return letters
}

function choiceOf(text: string): Choice {
  const negated = /^[!^]/.test(text)
  const parts = text.slice(negated ? 1 : 0).matchAll(/([^])-([^])|([^])/gu)
  const ranges = Array.from(parts, ([, from, to, one]) => [from ?? one ?? '', to ?? one ?? ''] as const)
  return { is: 'choice', negated, ranges }
}

function matchSteps(steps: readonly Step[], names: readonly string[]): boolean {
  return matchRuns(steps, names, step => step === '**', (step, name) => step !== '**' && matchName(step, name))
}

function matchName(letters: readonly Letter[], name: string): boolean {
  return matchRuns(letters, Array.from(name), ({ is }) => is === 'run', matchLetter)
}

function matchLetter(wanted: Letter, letter: string): boolean {
  if (wanted.is === 'letter') return wanted.letter === letter
  if (wanted.is !== 'choice') return true
  return wanted.ranges.some(([from, to]) => letter >= from && letter <= to) !== wanted.negated
}

/** Matches all of the parts. Only the last run ever has to be taken longer, so nothing is tried twice over. */
function matchRuns<Wanted, Part>(
  pattern: readonly Wanted[],
  parts: readonly Part[],
  isRun: (wanted: Wanted) => boolean,
  matches: (wanted: Wanted, part: Part) => boolean
): boolean {
  let at = 0
  let run = -1
  let runEnd = 0
  for (let part = 0; part < parts.length; ) {
    const wanted = pattern[at]
    if (wanted !== undefined && isRun(wanted)) {
      run = at++
      runEnd = part
    } else if (wanted !== undefined && matches(wanted, parts[part]!)) {
      at++
      part++
    } else if (run >= 0) {
      at = run + 1
      part = ++runEnd
    } else return false
  }
  return pattern.slice(at).every(isRun)
}
