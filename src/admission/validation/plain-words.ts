/** What a server says of a value, in the words of people: a report prints these, and never what only Go would write. */
import { goQuote } from '../../kube/quote.ts'
import type { Printed } from './field.ts'

/** The longest value that is shown to people in full. */
const longest = 60

/** A value for people; undefined of one that only Go would write like that. */
export function shown(value: Printed): string | undefined {
  if (value === undefined || value === null) return undefined
  const text = textOf(value)
  if (text !== undefined) return goQuote(text.length > longest ? `${text.slice(0, longest)}…` : text)
  if (typeof value !== 'object') return String(value)
  return value.json === undefined || /^(?:[[{]|null$)/.test(value.json) ? undefined : value.json
}

/** The text that a value is; undefined of one that is none. */
function textOf(value: Printed): string | undefined {
  if (typeof value !== 'object') return typeof value === 'string' ? value : undefined
  return value?.json?.startsWith('"') === true ? JSON.parse(value.json) as string : undefined
}

/** Whether Go cannot tell the value from one that is absent. */
export function isNothing(value: Printed): boolean {
  if (typeof value === 'object' && value !== null)
    return value.go.endsWith('(nil)') || value.go === 'intstr.IntOrString{Type:0, IntVal:0, StrVal:""}'
  return value === undefined || value === null || value === '' || Number(value) === 0
}

/** The pattern in what the server says of a text's form, which no person reads. */
const inPattern = / \((?:e\.g\. .*?)?regex used for validation is '(.*?)'\)(?= with an|$)/

/** Words of the server's that people do not use. */
const plainWords: readonly (readonly [RegExp, string])[] = [
  [inPattern, ''],
  [/^an? (?:valid|lowercase RFC 1123|DNS-1035|wildcard DNS-1123) [\w ]+? must /, 'must '],
  [/^(name|prefix) part (?:a lowercase RFC 1123 subdomain )?/, 'the $1 part '],
  [/an alphanumeric character/g, 'a letter or digit'],
  [/an alphabetic character/g, 'a letter'],
  [/lower case alphanumeric characters/g, 'small letters, digits'],
  [/alphanumeric characters/g, 'letters, digits'],
  [/alpha-numeric characters \(a-z, 0-9\), and hyphens \(-\)/, 'small letters, digits and hyphens'],
  [/^must be `spec\.version\+"\."\+spec\.group`: "([^.].*[^.])"$/, 'must be $1, as its version and group are'],
  [/^must be `spec\.version\+"\."\+spec\.group`: ".*"$/, 'must be the version, a dot and the group'],
  [/^must be spec\.names\.plural\+"\."\+spec\.group$/, 'must be the plural name, a dot and the group'],
  [/a numeric string followed by an ending '%'/, 'a number followed by %'],
  [/,? \(e\.g\. ([^)]*)\)/, ', such as $1'],
  [/^(?:must|may|should|cannot|can) /, 'it $&']
]

/** The server's detail as the rest of a sentence about the field. */
export function plain(detail: string): string {
  return plainWords.reduce((text, [server, people]) => text.replace(server, people), detail)
}

/** What was probably meant by a text that has not the form asked for, if there is such a text. */
export function suggestion(value: Printed, detail: string): string | undefined {
  const pattern = inPattern.exec(detail)?.[1]
  const text = textOf(value)
  if (pattern === undefined || text === undefined) return undefined
  const [, part] = /^(name|prefix) part /.exec(detail) ?? []
  const slash = part === undefined ? -1 : text.lastIndexOf('/')
  const before = part === 'prefix' ? '' : text.slice(0, slash + 1)
  const after = part === 'prefix' ? text.slice(slash) : ''
  const given = text.slice(before.length, text.length - after.length).trim().replace(/^\w+:\/\/([^/:?#]*).*/, '$1')
  if (/[${}<>:]/.test(given)) return undefined
  const dashed = given.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-._]+|[-._]+$/g, '')
  const small = dashed.toLowerCase()
  const form = new RegExp(`^(?:${pattern})$`)
  const good = [`${given}%`, dashed, small, small.replace(/[._]+/g, '-')].find(one => one !== '' && form.test(one))
  return good === undefined || good.length > longest ? undefined : `${before}${good}${after}`
}

/** Details that say no more than that the value is missing. */
const emptyDetail = new RegExp([
  '^(?:|(?:must|can|may) ?not be empty|must be (?:set|specified|non-empty)|',
  '(?:\\w+ )?(?:is|are) (?:required|not specified)|',
  '\\w+ (?:must be specified|can not be empty)|must specify an? [\\w ]+)$'
].join(''))

/** Whether a detail says no more than that a value is missing. */
export function saysNothing(detail: string): boolean {
  return emptyDetail.test(detail)
}

/** All the values that there are. */
export function choiceOf(values: readonly string[]): string {
  const names = values.map(value => (value === '' ? 'empty' : value))
  return names.length < 2 ? names.join('') : `one of ${names.join(', ')}`
}
