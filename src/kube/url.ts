/**
 * URLs as Go reads them.
 * Source: Go `net/url` (Parse, ParseRequestURI).
 */
import { parseIp } from './ip.ts'
import { goQuote } from './quote.ts'

export interface Url {
  /** Lower case; empty for a relative URL. */
  readonly scheme: string
  readonly host: string
  /** As it was written; undefined: none. */
  readonly user: string | undefined
  readonly query: string
  readonly fragment: string
}

/**
 * A URL, or Go's complaint about it. One of a request (ParseRequestURI) is absolute, or a path from the root, and has
 * no fragment.
 */
export function parseUrl(text: string, isRequest = false): Url | { readonly error: string } {
  const hash = isRequest ? -1 : text.indexOf('#')
  const beforeFragment = hash < 0 ? text : text.slice(0, hash)
  const fragment = hash < 0 ? '' : text.slice(hash + 1)
  const parsed = parseWithoutFragment(beforeFragment, isRequest)
  if ('error' in parsed) return { error: `parse ${goQuote(beforeFragment)}: ${parsed.error}` }
  const fault = escapeFault(fragment, false)
  return fault === undefined ? { ...parsed, fragment } : { error: `parse ${goQuote(text)}: ${fault}` }
}

type Parsed = Omit<Url, 'fragment'> | { readonly error: string }

function parseWithoutFragment(text: string, isRequest: boolean): Parsed {
  const plain = { scheme: '', host: '', user: undefined, query: '' }
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\u007f]/.test(text)) return { error: 'net/url: invalid control character in URL' }
  if (text === '' && isRequest) return { error: 'empty url' }
  if (text === '*') return plain
  const split = /^(?:(?<scheme>[A-Za-z][-+.0-9A-Za-z]*):)?(?<rest>.*)$/s.exec(text)?.groups
  if (text.startsWith(':')) return { error: 'missing protocol scheme' }
  const scheme = (split?.['scheme'] ?? '').toLowerCase()
  const [rest = '', ...queries] = (split?.['rest'] ?? '').split('?')
  const query = queries.join('?')
  if (!rest.startsWith('/')) {
    if (scheme !== '') return { ...plain, scheme, query }
    if (isRequest) return { error: 'invalid URI for request' }
    if ((rest.split('/')[0] ?? '').includes(':')) return { error: 'first path segment in URL cannot contain colon' }
  }
  const hasAuthority = (scheme !== '' || (!isRequest && !rest.startsWith('///'))) && rest.startsWith('//')
  const slash = rest.indexOf('/', 2)
  const authority = hasAuthority ? rest.slice(2, slash < 0 ? rest.length : slash) : ''
  const path = hasAuthority ? (slash < 0 ? '' : rest.slice(slash)) : rest
  const at = authority.lastIndexOf('@')
  const host = authority.slice(at + 1)
  const user = at < 0 ? undefined : authority.slice(0, at)
  const error = hostFault(host) ?? userFault(user) ?? escapeFault(path, false)
  return error === undefined ? { scheme, host, user, query } : { error }
}

function userFault(user: string | undefined): string | undefined {
  if (user === undefined) return undefined
  if (!/^[-A-Za-z0-9._:~!$&'()*+,;=%@]*$/.test(user)) return 'net/url: invalid userinfo'
  return escapeFault(user, false)
}

function hostFault(host: string): string | undefined {
  const bracket = host.lastIndexOf('[')
  if (bracket > 0) return 'invalid IP-literal'
  if (bracket === 0) {
    const close = host.lastIndexOf(']')
    if (close < 0) return "missing ']' in host"
    const port = host.slice(close + 1)
    if (!isOptionalPort(port)) return `invalid port ${goQuote(port)} after host`
    const inner = host.slice(1, close)
    const zone = inner.indexOf('%25')
    const address = zone < 0 ? inner : inner.slice(0, zone)
    return escapeFault(address, true) ?? (parseIp(address) === undefined ? invalidAddress(address) : undefined)
  }
  const colon = host.lastIndexOf(':')
  if (colon >= 0 && !isOptionalPort(host.slice(colon))) return `invalid port ${goQuote(host.slice(colon))} after host`
  return escapeFault(host, true)
}

function invalidAddress(address: string): string {
  return `invalid host: ParseAddr(${goQuote(address)}): unable to parse IP`
}

function isOptionalPort(text: string): boolean {
  return text === '' || /^:\d*$/.test(text)
}

/** What is wrong with the escapes in a part, and with the characters of a host. */
function escapeFault(text: string, isHost: boolean): string | undefined {
  for (let at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 3)) {
    const escape = text.slice(at, at + 3)
    if (!/^%[0-9A-Fa-f]{2}$/.test(escape)) return `invalid URL escape ${goQuote(escape)}`
    if (isHost && /^%[0-7]/.test(escape) && escape !== '%25') return `invalid URL escape ${goQuote(escape)}`
  }
  const bad = isHost ? /[^-A-Za-z0-9_.~!$&'()*+,;=:[\]<>"%\u0080-\u{10ffff}]/u.exec(text)?.[0] : undefined
  return bad === undefined ? undefined : `invalid character ${goQuote(bad)} in host name`
}
