/** What a suppression says, wherever it stands: `rule, rule until 2027-01-31 -- reason`. */

/** A name of a rule, and where it stands in the text of the suppression. */
export interface Named {
  readonly rule: string
  readonly at: number
}

export interface Directive {
  readonly is: 'directive'
  /** Never empty, no name twice. */
  readonly rules: readonly [Named, ...Named[]]
  readonly reason: string
  /** The last day on which it holds, as `2027-01-31`; null when it has no end. */
  readonly until: string | null
}

/** Why it is none: it has no effect, and `message` says what is wrong, in one sentence without a full stop. */
export interface Defect {
  readonly is: 'malformed' | 'without-reason'
  readonly message: string
}

/** What is linted is not trusted: names cost time. */
const maxRules = 100

/** Reads one suppression. A reason has a letter in it. */
export function readDirective(text: string): Directive | Defect {
  const dashes = /\s--(?=\s|$)/.exec(text)
  const reason = dashes === null ? '' : text.slice(dashes.index + dashes[0].length).trim()
  if (!/\p{L}/u.test(reason)) return { is: 'without-reason', message: 'a suppression without a reason hides nothing' }

  const said = text.slice(0, dashes?.index).trimEnd()
  const end = /(?:^|\s)until(?:\s+(\S+))?$/.exec(said)
  const until = end === null ? null : (end[1] ?? '')
  if (until !== null && !isDate(until))
    return malformed(`${until === '' ? 'no date' : `${until} is no date`} after until; write a day as 2027-01-31`)

  const rules = new Map<string, Named>()
  for (const { 0: word, index } of said.slice(0, end?.index).matchAll(/[^,]+/g)) {
    const rule = word.trim()
    if (rule === '') continue
    if (/\s/.test(rule)) return malformed(`${rule} is no name of a rule; between two names stands a comma`)
    if (rules.size === maxRules) return malformed(`it names more than ${maxRules} rules`)
    if (!rules.has(rule)) rules.set(rule, { rule, at: index + word.length - word.trimStart().length })
  }
  const [first, ...more] = rules.values()
  if (first === undefined) return malformed('it names no rule')
  return { is: 'directive', rules: [first, ...more], reason, until }
}

/** True for a day of the calendar, as `2027-01-31`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** A suppression that cannot be understood. */
export function malformed(why: string): Defect {
  return { is: 'malformed', message: `this suppression hides nothing: ${why}` }
}
