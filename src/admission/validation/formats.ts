/**
 * Names and other texts of a certain form. Each function gives the server's complaints about a text, none for a good
 * one.
 * Source: k8s.io/apimachinery `pkg/util/validation/validation.go`, `pkg/api/validation/generic.go` and
 * `pkg/api/validation/path/name.go`.
 */
import { append } from '../../append.ts'
import { minorOf } from '../../kube/resources.ts'
import type { KubernetesVersion } from '../../rule.ts'

export type Format = (text: string) => readonly string[]

/** A form as upstream describes it: a pattern, what it asks for, and examples. */
interface Form {
  readonly format: string
  readonly pattern: RegExp
  readonly wants: string
  readonly examples: readonly string[]
}

function form(format: string, wants: string, ...examples: readonly string[]): Form {
  return { format, pattern: new RegExp(`^${format}$`), wants, examples }
}

/** Upstream: RegexError. */
function complaint({ format, wants, examples }: Form): string {
  const eg = examples.length === 0 ? '' : `e.g. ${examples.map(example => `'${example}', `).join(' or ')}`
  return `${wants} (${eg}regex used for validation is '${format}')`
}

const none: readonly string[] = []

function asForm(one: Form): Format {
  return text => (one.pattern.test(text) ? none : [complaint(one)])
}

/** Upstream: MaxLenError. */
export function maxLength(characters: number): string {
  return `must be no more than ${characters} characters`
}

/** Upstream: MaxLenError of `pkg/api/validate/content`, where the formats of labels are from 1.35 on. */
function maxBytes(bytes: number): string {
  return `must be no more than ${bytes} bytes`
}

const labelKey = 'a valid label key'

/** A text with what a release says about labels, in place of what those from 1.35 on say. */
export function asSaidBy(kubernetes: KubernetesVersion, text: string): string {
  if (minorOf(kubernetes) >= 35) return text
  return text.replace(/must be no more than (\d+) bytes/g, 'must be no more than $1 characters')
    .replaceAll(`${labelKey} must consist`, 'a qualified name must consist')
}

/** Upstream: InclusiveRangeError. */
export function inclusiveRange(least: number, most: number): string {
  return `must be between ${least} and ${most}, inclusive`
}

/** Go counts bytes. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text)
}

/** Whether a text has more bytes: no character of UTF-16 has more than three. */
function isLonger(text: string, bytes: number): boolean {
  return text.length * 3 > bytes && byteLength(text) > bytes
}

/** A format for texts up to a length. What has the format is ASCII, and as long as it looks. */
function atMost(bytes: number, format: Format, says: (bytes: number) => string = maxLength): Format {
  return text => {
    const faults = format(text)
    const isTooLong = faults.length === 0 ? text.length > bytes : isLonger(text, bytes)
    return isTooLong ? [says(bytes), ...faults] : faults
  }
}

const empty = 'must be non-empty'

const qualifiedName = form(
  '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]',
  "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character",
  'MyName', 'my.name', '123-abc'
)
const longestName = 63
const longestSubdomain = 253

/** `name` or `prefix.example.com/name`. Upstream: IsQualifiedName. */
export const isQualifiedName: Format = text => {
  const good = text.includes('/') ? goodPrefixedName : qualifiedName.pattern
  if (text.length <= longestName && good.test(text)) return none
  const parts = text.split('/')
  if (parts.length > 2)
    return [`${labelKey} ${complaint(qualifiedName)} with an optional DNS subdomain prefix and '/' ` +
      "(e.g. 'example.com/MyName')"]
  const name = parts.at(-1) ?? ''
  const prefix = parts.length === 2 ? parts[0] : undefined
  const errors: string[] = []
  if (prefix === '') errors.push(`prefix part ${empty}`)
  else if (prefix !== undefined) {
    if (byteLength(prefix) > longestSubdomain) errors.push(`prefix part ${maxBytes(longestSubdomain)}`)
    append(errors, isSubdomain(prefix).map(error => `prefix part ${error}`))
  }
  if (name === '') errors.push(`name part ${empty}`)
  else if (byteLength(name) > longestName) errors.push(`name part ${maxBytes(longestName)}`)
  if (!qualifiedName.pattern.test(name)) errors.push(`name part ${complaint(qualifiedName)}`)
  return errors
}

/** Upstream: IsValidLabelValue. */
export const isLabelValue: Format = atMost(longestName, asForm(form(
  '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?',
  "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and " +
    'end with an alphanumeric character',
  'MyValue', 'my_value', '12345'
)), maxBytes)

const dns1123Label = form(
  '[a-z0-9]([-a-z0-9]*[a-z0-9])?',
  "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with " +
    'an alphanumeric character',
  'my-name', '123-abc'
)
const dns1123Subdomain = form(
  `${dns1123Label.format}(\\.${dns1123Label.format})*`,
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and " +
    'end with an alphanumeric character',
  'example.com'
)

/** Most names are good and short. */
const goodPrefixedName = new RegExp(`^${dns1123Subdomain.format}/${qualifiedName.format}$`)

/** Upstream: IsDNS1123Label. */
export const isDns1123Label: Format = atMost(longestName, text => {
  if (dns1123Label.pattern.test(text)) return none
  return dns1123Subdomain.pattern.test(text) ? ['must not contain dots'] : [complaint(dns1123Label)]
})

const isSubdomain = asForm(dns1123Subdomain)

/** Upstream: IsDNS1123Subdomain. */
export const isDns1123Subdomain: Format = atMost(longestSubdomain, isSubdomain)

const withUnderscore = form(
  '_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?(\\._?[a-z0-9]([-_a-z0-9]*[a-z0-9])?)*',
  "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '_', '-' or '.', and must " +
    'start and end with an alphanumeric character',
  'example.com'
)

/** Upstream: IsDNS1123SubdomainWithUnderscore. */
export const isDns1123SubdomainWithUnderscore: Format = atMost(longestSubdomain, asForm(withUnderscore))

/** The same before 1.34: its text names the format that has no underscores. */
export const isDns1123SubdomainWithFormerUnderscore: Format =
  atMost(longestSubdomain, asForm({ ...withUnderscore, format: dns1123Subdomain.format }))

/** Upstream: IsDNS1035Label. */
export const isDns1035Label: Format = atMost(longestName, asForm(form(
  '[a-z]([-a-z0-9]*[a-z0-9])?',
  "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, " +
    'and end with an alphanumeric character',
  'my-name', 'abc-123'
)))

/** Upstream: IsWildcardDNS1123Subdomain. */
export const isWildcardDns1123Subdomain: Format = atMost(longestSubdomain, asForm(form(
  `\\*\\.${dns1123Subdomain.format}`,
  "a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of " +
    "lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character",
  '*.example.com'
)))

/** The name of a port. Upstream: IsValidPortName. */
export const isPortName: Format = text => (text.length <= 15 && goodPortName.test(text) ? none : [
  ...(byteLength(text) > 15 ? [maxLength(15)] : []),
  ...(/^[-a-z0-9]+$/.test(text) ? [] : ['must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)']),
  ...(/[a-z]/.test(text) ? [] : ['must contain at least one letter (a-z)']),
  ...(text.includes('--') ? ['must not contain consecutive hyphens'] : []),
  ...(text.startsWith('-') || text.endsWith('-') ? ['must not begin or end with a hyphen'] : [])
])

/** Letters, digits and single hyphens, and somewhere a letter. */
const goodPortName = /^(?=[-0-9]*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Upstream: IsValidPercent. */
export const isPercent: Format = asForm(form(
  '[0-9]+%', "a valid percent string must be a numeric string followed by an ending '%'", '1%', '93%'
))

/** Upstream: IsHTTPHeaderName. */
export const isHttpHeaderName: Format = asForm(form(
  '[-A-Za-z0-9]+', "a valid HTTP header must consist of alphanumeric characters or '-'", 'X-Header-Name'
))

const isPlainEnvironmentName = asForm(form(
  '[-._a-zA-Z][-._a-zA-Z0-9]*',
  "a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not " +
    'start with a digit',
  'my.env-name', 'MY_ENV.NAME', 'MyEnvName1'
))

/** The name of a variable, in releases before 1.32. Upstream: IsEnvVarName. */
export const isEnvironmentName: Format = text => both(isPlainEnvironmentName(text), parentFolder(text))

/** The name of a variable, from 1.32 on. Upstream: IsRelaxedEnvVarName. */
export const isRelaxedEnvironmentName: Format = text => {
  if (text === '') return [`environment variable name ${empty}`]
  if (/^[ -<>-~]*$/.test(text)) return none
  return ["a valid environment variable name must consist only of printable ASCII characters other than '='"]
}

const isPlainKey = atMost(longestSubdomain, asForm(form(
  '[-._a-zA-Z0-9]+', "a valid config key must consist of alphanumeric characters, '-', '_' or '.'",
  'key.name', 'KEY_NAME', 'key-name'
)))

/** A key of a ConfigMap or a Secret. Upstream: IsConfigMapKey. */
export const isConfigMapKey: Format = text => both(isPlainKey(text), parentFolder(text))

/** Nearly always there are none. */
function both(some: readonly string[], more: readonly string[]): readonly string[] {
  return some.length === 0 ? more : more.length === 0 ? some : [...some, ...more]
}

/** Upstream: hasChDirPrefix. */
function parentFolder(text: string): readonly string[] {
  if (text === '.') return ["must not be '.'"]
  if (text === '..') return ["must not be '..'"]
  return text.startsWith('..') ? ["must not start with '..'"] : none
}

/** What may be part of a URL's path. Upstream: IsValidPathSegmentName. */
export const isPathSegment: Format = text => {
  if (text === '.' || text === '..') return [`may not be '${text}'`]
  if (!/[/%]/.test(text)) return none
  return ['/', '%'].filter(one => text.includes(one)).map(one => `may not contain '${one}'`)
}

/** Upstream: IsValidPortNum. */
export function portErrors(port: number | bigint): readonly string[] {
  return port >= 1 && port <= 65535 ? none : [inclusiveRange(1, 65535)]
}

/** The number of a user or a group. Upstream: IsValidUserID, IsValidGroupID. */
export function idErrors(id: number | bigint): readonly string[] {
  return id >= 0 && id <= 2147483647 ? none : [inclusiveRange(0, 2147483647)]
}

/** A path with no way up. Upstream: validatePathNoBacksteps. */
export const isWithoutBacksteps: Format = text =>
  (text.includes('..') && text.split('/').includes('..') ? ["must not contain '..'"] : none)

/** A path that leads down from where it is used. Upstream: validateLocalDescendingPath. */
export const isDescendingPath: Format = text =>
  both(text.startsWith('/') ? ['must be a relative path'] : none, isWithoutBacksteps(text))

/** The path of a file in a volume. Upstream: ValidateLocalNonReservedPath. */
export const isLocalPath: Format = text =>
  both(isDescendingPath(text), text.startsWith('..') && !text.startsWith('../') ? ["must not start with '..'"] : none)

/** White space as Go knows it, at the beginning or the end. Upstream: a text that strings.TrimSpace makes shorter. */
export function isPadded(text: string): boolean {
  return outerSpace.test(text)
}

const space = '[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]'
const outerSpace = new RegExp(`^${space}|${space}$`)

/** What may stand in a path of HTTP. Upstream: httpPathRegexp. */
export const isHttpPath: Format = asForm(form("[A-Za-z0-9/\\-._~%!$&'()*+,;=:]+", 'Invalid path'))
