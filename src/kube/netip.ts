/**
 * IP addresses and networks as Go reads them today, with its complaints: a server warns of those that only the older
 * reading takes.
 * Source: Go's `net/netip` (ParseAddr, ParsePrefix).
 */
import { append } from '../append.ts'
import type { Ip } from './ip.ts'
import { isIpv4, printIp, printIpv6 } from './ip.ts'
import { goQuote } from './quote.ts'

/** An address. */
export interface Address {
  readonly ip: Ip
  /** Whether it is written as one of IPv4: `::ffff:192.0.2.1` is not. */
  readonly isIpv4: boolean
  /** What stands behind a percent sign; empty for nothing. */
  readonly zone: string
}

/** A network. */
export interface Prefix {
  readonly address: Address
  /** In bits. */
  readonly length: number
}

/** Why a text is no address or no network, in Go's words. */
export interface Failure {
  readonly error: string
}

/** Bytes, or what is wrong; with the text from there on, where Go tells. */
type Bytes = { readonly bytes: readonly number[] } | { readonly why: string; readonly at?: string }

/** The first of these tells what the text is to be. */
const mark = /[.:%]/

/** An address as text. Upstream: ParseAddr. */
export function parseAddress(text: string): Address | Failure {
  const first = mark.exec(text)?.[0]
  const percent = text.indexOf('%')
  const zone = first === ':' && percent >= 0 ? text.slice(percent + 1) : undefined
  const read = bytesOf(text, first, zone)
  if ('bytes' in read) {
    const ip = read.bytes.length === 4 ? [...new Array<number>(10).fill(0), 255, 255, ...read.bytes] : read.bytes
    return { ip, isIpv4: read.bytes.length === 4, zone: zone ?? '' }
  }
  const { why, at = '' } = read
  return { error: `ParseAddr(${goQuote(text)}): ${why}${at === '' ? '' : ` (at ${goQuote(at)})`}` }
}

function bytesOf(text: string, first: string | undefined, zone: string | undefined): Bytes {
  if (first === '.') return octetsOf(text)
  if (first === '%') return { why: 'missing IPv6 address' }
  if (first === undefined) return { why: 'unable to parse IP' }
  if (zone === '') return { why: 'zone must be a non-empty string' }
  return groupsOf(zone === undefined ? text : text.slice(0, -zone.length - 1))
}

const digit = /\d/

/** Upstream: parseIPv4Fields. */
function octetsOf(text: string): Bytes {
  const bytes: number[] = []
  let octet = ''
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index)
    if (digit.test(character)) {
      if (octet === '0') return { why: 'IPv4 field has octet with leading zero' }
      octet += character
      if (Number(octet) > 255) return { why: 'IPv4 field has value >255' }
    } else if (character === '.') {
      if (octet === '' || index === text.length - 1)
        return { why: 'IPv4 field must have at least one digit', at: text.slice(index) }
      if (bytes.length === 3) return { why: 'IPv4 address too long' }
      bytes.push(Number(octet))
      octet = ''
    } else return { why: 'unexpected character', at: text.slice(index) }
  }
  return bytes.length < 3 ? { why: 'IPv4 address too short' } : { bytes: [...bytes, Number(octet)] }
}

const digits = /^[\da-f]*/i

/** Upstream: parseIPv6, behind the zone. */
function groupsOf(text: string): Bytes {
  const bytes: number[] = []
  let open = -1
  let rest = text
  if (rest.startsWith('::')) {
    open = 0
    rest = rest.slice(2)
  }
  while (bytes.length < 16 && rest !== '') {
    const group = digits.exec(rest)?.[0] ?? ''
    if (group.length > 4) return { why: 'each group must have 4 or less digits', at: rest }
    if (group === '') return { why: 'each colon-separated field must have at least one digit', at: rest }
    const after = rest.slice(group.length)
    if (after.startsWith('.')) {
      if (open < 0 && bytes.length !== 12)
        return { why: 'embedded IPv4 address must replace the final 2 fields of the address', at: rest }
      if (bytes.length > 12)
        return { why: 'too many hex fields to fit an embedded IPv4 at the end of the address', at: rest }
      const ipv4 = octetsOf(rest)
      if (!('bytes' in ipv4)) return ipv4
      append(bytes, ipv4.bytes)
      rest = ''
      break
    }
    const value = Number.parseInt(group, 16)
    bytes.push(value >> 8, value & 0xff)
    rest = after
    if (rest === '') break
    if (!rest.startsWith(':')) return { why: 'unexpected character, want colon', at: rest }
    if (rest.length === 1) return { why: 'colon must be followed by more characters', at: rest }
    rest = rest.slice(1)
    if (!rest.startsWith(':')) continue
    if (open >= 0) return { why: 'multiple :: in address', at: rest }
    open = bytes.length
    rest = rest.slice(1)
  }
  if (rest !== '') return { why: 'trailing garbage after address', at: rest }
  if (bytes.length < 16 && open < 0) return { why: 'address string too short' }
  if (bytes.length === 16 && open >= 0) return { why: 'the :: must expand to at least one field of zeros' }
  return { bytes: bytes.toSpliced(Math.max(open, 0), 0, ...new Array<number>(16 - bytes.length).fill(0)) }
}

const number = /^(?:\d|[1-9]\d{0,18})$/
const maxInt64 = 2n ** 63n - 1n

/** A network as text. Upstream: ParsePrefix. */
export function parsePrefix(text: string): Prefix | Failure {
  const failure = (why: string): Failure => ({ error: `netip.ParsePrefix(${goQuote(text)}): ${why}` })
  const slash = text.lastIndexOf('/')
  if (slash < 0) return failure("no '/'")
  const address = parseAddress(text.slice(0, slash))
  if ('error' in address) return failure(address.error)
  if (address.zone !== '') return failure('IPv6 zones cannot be present in a prefix')
  const bits = text.slice(slash + 1)
  // One character may be anything that Atoi takes, which is a digit.
  if (!number.test(bits) || BigInt(bits) > maxInt64)
    return failure(`bad bits after slash: ${goQuote(bits)}`)
  const length = Number(bits)
  return length > (address.isIpv4 ? 32 : 128) ? failure('prefix length out of range') : { address, length }
}

/** The one right way to write an address; one of IPv4 that is written as IPv6 stays so. Upstream: Addr.String. */
export function printAddress({ ip, isIpv4: isShort, zone }: Address): string {
  const text = isShort ? printIp(ip) : isIpv4(ip) ? `::ffff:${printIp(ip)}` : printIpv6(ip)
  return zone === '' ? text : `${text}%${zone}`
}

/** With the bits behind the prefix. Upstream: Prefix.String. */
export function printPrefix({ address, length }: Prefix): string {
  return `${printAddress(address)}/${length}`
}
