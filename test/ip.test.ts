/** IP addresses and networks, as the older and the newer Go read and write them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  containsIp, isIpv4, isLinkLocalMulticast, isLinkLocalUnicast, isLoopback, isUnspecified, parseCidr, parseIp, printIp,
  printNetwork
} from '../src/kube/ip.ts'
import { parseAddress, parsePrefix, printAddress, printPrefix } from '../src/kube/netip.ts'

/** What is read, as Go writes it; nothing for what is no address. */
function written(text: string): string | undefined {
  const ip = parseIp(text)
  return ip && printIp(ip)
}

test('an address may have zeros in front, and be of IPv4 in the notation of IPv6', () => {
  const read = {
    '10.0.0.1': '10.0.0.1',
    '010.008.0.0001': '10.8.0.1',
    '::': '::',
    '2001:DB8:0:0:0:0:0:00001': '2001:db8::1',
    '1:0:0:2:0:0:0:3': '1:0:0:2::3',
    '1:0:2:3:4:5:6:7': '1:0:2:3:4:5:6:7',
    '::ffff:192.0.2.1': '192.0.2.1',
    '64:ff9b::192.0.2.33': '64:ff9b::c000:221'
  }
  for (const [text, canonical] of Object.entries(read)) assert.equal(written(text), canonical)
  const others = ['', 'a', '1.2.3', '1.2.3.4.5', '256.1.1.1', '1..2.3', ':', ':::', '1:2:3:4:5:6:7:8::', '::1::2',
    '12345::', '1:2', 'g::', '1.2.3.4::', 'fe80::1%eth0', ' 1.2.3.4']
  for (const text of others) assert.equal(written(text), undefined, text)
})

test('what an address is good for', () => {
  const kinds = { isIpv4, isLoopback, isUnspecified, isLinkLocalUnicast, isLinkLocalMulticast }
  const expected: Readonly<Record<string, readonly (keyof typeof kinds)[]>> = {
    '127.9.9.9': ['isIpv4', 'isLoopback'],
    '::1': ['isLoopback'],
    '0.0.0.0': ['isIpv4', 'isUnspecified'],
    '::': ['isUnspecified'],
    '169.254.1.1': ['isIpv4', 'isLinkLocalUnicast'],
    'febf::1': ['isLinkLocalUnicast'],
    '224.0.0.251': ['isIpv4', 'isLinkLocalMulticast'],
    'ff12::1': ['isLinkLocalMulticast'],
    '224.0.1.1': ['isIpv4'],
    'fec0::1': []
  }
  for (const [text, names] of Object.entries(expected)) {
    const ip = parseIp(text) ?? []
    assert.deepEqual(Object.entries(kinds).filter(([, is]) => is(ip)).map(([name]) => name), names, text)
  }
})

test('a network is written without the bits behind its prefix', () => {
  const networks = {
    '10.1.2.3/8': '10.0.0.0/8',
    '10.1.2.3/031': '10.1.2.2/31',
    '2001:db8::ff/121': '2001:db8::80/121',
    '::ffff:10.1.2.3/104': '10.0.0.0/8',
    '::ffff:10.1.2.3/90': '::ffc0:0:0/90'
  }
  for (const [text, network] of Object.entries(networks)) {
    const cidr = parseCidr(text)
    assert.equal(cidr && printNetwork(cidr), network)
  }
  for (const text of ['10.0.0.1', '10.0.0.1/33', '10.0.0.1/', '/8', '::/129', '10.0.0.1/8/8', '10.0.0.1/+8'])
    assert.equal(parseCidr(text), undefined, text)
  const has = (network: string, ip: string): boolean => {
    const cidr = parseCidr(network)
    return cidr !== undefined && containsIp(cidr, parseIp(ip) ?? [])
  }
  assert.deepEqual([has('10.0.0.0/8', '10.9.9.9'), has('10.0.0.0/8', '11.0.0.1')], [true, false])
  assert.deepEqual([has('::/0', '2001:db8::1'), has('::/0', '10.0.0.1')], [true, false])
})

test('the newer Go is stricter, and tells why', () => {
  const said = (text: string): string => {
    const address = parseAddress(text)
    return 'error' in address ? address.error : printAddress(address)
  }
  assert.equal(said('::ffff:0102:0304'), '::ffff:1.2.3.4')
  assert.equal(said('FE80::1%eth0'), 'fe80::1%eth0')
  const faults = {
    '010.1.1.1': 'IPv4 field has octet with leading zero',
    '1.2.3': 'IPv4 address too short',
    '1.2.3.': 'IPv4 field must have at least one digit (at ".")',
    '1.2.3.4.5': 'IPv4 address too long',
    '1.2.3.256': 'IPv4 field has value >255',
    ' 1.2.3.4': 'unexpected character (at " 1.2.3.4")',
    foo: 'unable to parse IP',
    '%eth0': 'missing IPv6 address',
    '::1%': 'zone must be a non-empty string',
    '00001::': 'each group must have 4 or less digits (at "00001::")',
    '1::2::3': 'multiple :: in address (at ":3")',
    '1:2': 'address string too short',
    '1:2:3:4:5:6:7:8:9': 'trailing garbage after address (at "9")',
    '1:2:3:4::5:6:7:8': 'the :: must expand to at least one field of zeros',
    '1.2.3.4::': 'unexpected character (at "::")'
  }
  for (const [text, why] of Object.entries(faults)) assert.equal(said(text), `ParseAddr("${text}"): ${why}`)
  const network = (text: string): string => {
    const prefix = parsePrefix(text)
    return 'error' in prefix ? prefix.error : printPrefix(prefix)
  }
  assert.equal(network('2001:DB8::1/64'), '2001:db8::1/64')
  assert.equal(network('1.2.3.4/08'), 'netip.ParsePrefix("1.2.3.4/08"): bad bits after slash: "08"')
  assert.equal(network('1.2.3.4/33'), 'netip.ParsePrefix("1.2.3.4/33"): prefix length out of range')
  assert.equal(network('1.2.3.4'), `netip.ParsePrefix("1.2.3.4"): no '/'`)
})
