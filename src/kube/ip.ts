/**
 * IP addresses and networks as the API takes them: as Go read them before 1.17, when an octet could begin with zeros.
 * Source: k8s.io/utils `internal/third_party/forked/golang/net` (ParseIP, ParseCIDR); Go's `net` for what it prints.
 */

/** An address, sixteen bytes; one of IPv4 as IPv6 has it, `::ffff:192.0.2.1`. */
export type Ip = readonly number[]

/** `192.0.2.1/24` */
export interface Cidr {
  readonly ip: Ip
  /** The address without the bits behind the prefix. */
  readonly network: Ip
  /** Of the prefix, in bits, as it was written. */
  readonly length: number
  /** Of the addresses, in bits, as they were written: 32 or 128. */
  readonly bits: 32 | 128
}

const mapped: Ip = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255]

/** An address as text, or undefined for what is none. A zone is not part of an address. Upstream: ParseIPSloppy. */
export function parseIp(text: string): Ip | undefined {
  const dot = text.indexOf('.')
  const colon = text.indexOf(':')
  return colon >= 0 && (dot < 0 || colon < dot) ? parseIpv6(text) : parseIpv4(text)
}

const octet = /^\d+$/

function parseIpv4(text: string): Ip | undefined {
  const octets = text.split('.')
  if (octets.length !== 4 || !octets.every(one => octet.test(one) && Number(one) <= 255)) return undefined
  return [...mapped, ...octets.map(Number)]
}

function parseIpv6(text: string): Ip | undefined {
  const [head = '', tail, ...more] = text.split('::')
  if (more.length > 0) return undefined
  const isOpen = tail !== undefined
  const before = bytesOf(head, !isOpen)
  const after = bytesOf(tail ?? '', isOpen)
  if (before === undefined || after === undefined) return undefined
  const missing = 16 - before.length - after.length
  if (isOpen ? missing < 1 : missing !== 0) return undefined
  return [...before, ...zeros(missing), ...after]
}

const group = /^[\da-f]+$/i

/** Groups of digits between colons, of which the last one may be an IPv4 address. */
function bytesOf(text: string, mayEndInIpv4: boolean): readonly number[] | undefined {
  if (text === '') return []
  const groups = text.split(':')
  const bytes: number[] = []
  for (const [index, one] of groups.entries()) {
    if (mayEndInIpv4 && index === groups.length - 1 && one.includes('.')) {
      const ipv4 = parseIpv4(one)
      if (ipv4 === undefined) return undefined
      bytes.push(...ipv4.slice(12))
    } else {
      const value = group.test(one) ? Number.parseInt(one, 16) : Infinity
      if (value > 0xffff) return undefined
      bytes.push(value >> 8, value & 0xff)
    }
  }
  return bytes
}

function zeros(count: number): readonly number[] {
  return new Array<number>(count).fill(0)
}

/** A network as text, or undefined for what is none. Upstream: ParseCIDRSloppy. */
export function parseCidr(text: string): Cidr | undefined {
  const slash = text.indexOf('/')
  const [address, mask] = [text.slice(0, Math.max(slash, 0)), text.slice(slash + 1)]
  const ipv4 = parseIpv4(address)
  const ip = ipv4 ?? parseIpv6(address)
  const bits = ipv4 === undefined ? 128 : 32
  const length = octet.test(mask) ? Number(mask) : Infinity
  if (slash < 0 || ip === undefined || length > bits) return undefined
  return { ip, network: masked(ip, length + 128 - bits), length, bits }
}

/** The address without the bits behind the first ones. */
export function masked(ip: Ip, length: number): Ip {
  return ip.map((byte, index) => byte & (0xff00 >> Math.min(Math.max(length - 8 * index, 0), 8)) & 0xff)
}

/** Whether a network has the address. None of IPv6 has one of IPv4. Upstream: IPNet.Contains. */
export function containsIp({ network, length, bits }: Cidr, ip: Ip): boolean {
  return isIpv4(network) === isIpv4(ip) && isSameIp(masked(ip, length + 128 - bits), network)
}

export function isSameIp(one: Ip, other: Ip): boolean {
  return one.every((byte, index) => byte === other[index])
}

/** Whether it is an address of IPv4, in whatever notation. */
export function isIpv4(ip: Ip): boolean {
  return mapped.every((byte, index) => byte === ip[index])
}

export function isLoopback(ip: Ip): boolean {
  return isIpv4(ip) ? ip[12] === 127 : isSameIp(ip, [...zeros(15), 1])
}

/** `0.0.0.0` or `::` */
export function isUnspecified(ip: Ip): boolean {
  return isSameIp(ip, zeros(16)) || isSameIp(ip, [...mapped, ...zeros(4)])
}

export function isLinkLocalUnicast([first = 0, second = 0, ...rest]: Ip): boolean {
  const ip = [first, second, ...rest]
  return isIpv4(ip) ? ip[12] === 169 && ip[13] === 254 : first === 0xfe && (second & 0xc0) === 0x80
}

export function isLinkLocalMulticast([first = 0, second = 0, ...rest]: Ip): boolean {
  const ip = [first, second, ...rest]
  return isIpv4(ip) ? ip[12] === 224 && ip[13] === 0 && ip[14] === 0 : first === 0xff && (second & 0x0f) === 0x02
}

/** The one right way to write an address (RFC 5952); one of IPv4 as such. Upstream: IP.String. */
export function printIp(ip: Ip): string {
  return isIpv4(ip) ? ip.slice(12).join('.') : printIpv6(ip)
}

/** A network, without the bits behind its prefix. Upstream: IPNet.String. */
export function printNetwork({ network, length, bits }: Cidr): string {
  return `${printIp(network)}/${isIpv4(network) && bits === 128 ? length - 96 : length}`
}

/** The longest run of zeros, the first of several, is left out if it is longer than one group. */
export function printIpv6(ip: Ip): string {
  const groups = Array.from({ length: 8 }, (_, index) => ((ip[2 * index] ?? 0) << 8) | (ip[2 * index + 1] ?? 0))
  let [start, end] = [0, 0]
  for (let from = 0; from < 8; from++) {
    let to = from
    while (to < 8 && groups[to] === 0) to++
    if (to - from > end - start) [start, end] = [from, to]
  }
  const hex = groups.map(one => one.toString(16))
  return end - start < 2 ? hex.join(':') : `${hex.slice(0, start).join(':')}::${hex.slice(end).join(':')}`
}
