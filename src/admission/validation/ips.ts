/**
 * IP addresses and networks in fields of the API.
 * Source: k8s.io/apimachinery `pkg/util/validation/validation.go` (1.32) and `ip.go` (from 1.33 on),
 * kubernetes/kubernetes `pkg/apis/core/validation/validation.go` (ValidateNonSpecialIP).
 */
import { isOn } from '../../kube/gates.ts'
import {
  isIpv4, isLinkLocalMulticast, isLinkLocalUnicast, isLoopback, isSameIp, isUnspecified, masked, parseCidr, parseIp,
  printIp, printNetwork
} from '../../kube/ip.ts'
import { parseAddress, parsePrefix, printAddress, printPrefix } from '../../kube/netip.ts'
import type { Address } from '../../kube/netip.ts'
import { goQuote } from '../../kube/quote.ts'
import { minorOf } from '../../kube/resources.ts'
import type { KubernetesVersion } from '../../rule.ts'
import { invalid, malformed } from './field.ts'
import type { Field, FieldError } from './field.ts'
import type { Format } from './formats.ts'

const none: readonly never[] = []

/** An address in one of the older fields, which take more than one notation. Upstream: IsValidIPForLegacyField. */
export function validateLegacyIp(text: string, at: Field, kubernetes: KubernetesVersion): readonly FieldError[] {
  return malformed(at, text, isOn('StrictIPCIDRValidation', kubernetes) ? isUnambiguousIp : isIp)
}

const isIp: Format = text =>
  parseIp(text) === undefined ? ['must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)'] : none

/** No notation that programs read differently. */
const isUnambiguousIp: Format = text => {
  const errors = isIp(text)
  if (errors.length > 0) return errors
  const address = parseAddress(text)
  if ('error' in address) return ['must not have leading 0s']
  return isMapped(address) ? ['must not be an IPv4-mapped IPv6 address'] : none
}

/** The one right notation. Upstream: IsValidIP, from 1.33 on. */
export const isCanonicalIp: Format = text => {
  const errors = isUnambiguousIp(text)
  const ip = parseIp(text)
  if (errors.length > 0 || ip === undefined || printIp(ip) === text) return errors
  return [`must be in canonical form (${goQuote(printIp(ip))})`]
}

/** A network in one of the older fields. Upstream: IsValidCIDRForLegacyField. */
export function validateLegacyCidr(text: string, at: Field, kubernetes: KubernetesVersion): readonly FieldError[] {
  return malformed(at, text, isOn('StrictIPCIDRValidation', kubernetes) ? isUnambiguousCidr : isCidr)
}

const isCidr: Format = text =>
  parseCidr(text) === undefined ? ['must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)'] : none

const isUnambiguousCidr: Format = text => {
  const errors = isCidr(text)
  if (errors.length > 0) return errors
  const prefix = parsePrefix(text)
  if ('error' in prefix) return ['must not have leading 0s in IP or prefix length']
  if (isMapped(prefix.address)) return ['must not have an IPv4-mapped IPv6 address']
  const { address: { ip, isIpv4: isShort }, length } = prefix
  const isNetwork = isSameIp(masked(ip, isShort ? length + 96 : length), ip)
  return isNetwork ? none : ['must not have bits set beyond the prefix length']
}

/** The one right notation. Upstream: IsValidCIDR, from 1.33 on. */
export const isCanonicalCidr: Format = text => {
  const errors = isUnambiguousCidr(text)
  const cidr = parseCidr(text)
  if (errors.length > 0 || cidr === undefined || printNetwork(cidr) === text) return errors
  return [`must be in canonical form (${goQuote(printNetwork(cidr))})`]
}

/** An address of IPv4 that is written as one of IPv6: `::ffff:192.0.2.1`. */
function isMapped({ ip, isIpv4: isShort }: Address): boolean {
  return !isShort && isIpv4(ip)
}

/** An address that more than one machine can reach. Upstream: ValidateNonSpecialIP, ValidateEndpointIP. */
export function validateReachableIp(text: string, at: Field): readonly FieldError[] {
  const ip = parseIp(text)
  if (ip === undefined) return [invalid(at, text, 'must be a valid IP address')]
  const errors: FieldError[] = []
  const complain = (why: string): unknown => errors.push(invalid(at, text, why))
  if (isUnspecified(ip)) complain(`may not be unspecified (${text})`)
  if (isLoopback(ip)) complain('may not be in the loopback range (127.0.0.0/8, ::1/128)')
  if (isLinkLocalUnicast(ip)) complain('may not be in the link-local range (169.254.0.0/16, fe80::/10)')
  if (isLinkLocalMulticast(ip)) complain('may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)')
  return errors
}

/** What the server says of an address that it takes; nothing before 1.33. Upstream: GetWarningsForIP. */
export function ipWarning(text: string, kubernetes: KubernetesVersion): string | undefined {
  const ip = parseIp(text)
  if (ip === undefined || minorOf(kubernetes) < 33) return undefined
  const address = parseAddress(text)
  if ('error' in address || isMapped(address))
    return `non-standard IP address ${goQuote(text)} is invalid: use ${goQuote(printIp(ip))}`
  const canonical = printAddress(address)
  if (address.isIpv4 || canonical === text) return undefined
  return `IPv6 address ${goQuote(text)} should be in RFC 5952 canonical format (${goQuote(canonical)})`
}

/** What the server says of a network that it takes; nothing before 1.33. Upstream: GetWarningsForCIDR. */
export function cidrWarnings(text: string, kubernetes: KubernetesVersion): readonly string[] {
  const cidr = parseCidr(text)
  if (cidr === undefined || minorOf(kubernetes) < 33) return none
  const warnings: string[] = []
  const network = printNetwork(cidr)
  if (!isSameIp(cidr.ip, cidr.network)) {
    const meant = `${goQuote(network)} or ${goQuote(`${printIp(cidr.ip)}/${cidr.bits}`)}`
    warnings.push(`CIDR value ${goQuote(text)} is ambiguous in this context (should be ${meant}?)`)
  }
  const prefix = parsePrefix(text)
  if ('error' in prefix || isMapped(prefix.address))
    warnings.push(`non-standard CIDR value ${goQuote(text)} is invalid: use ${goQuote(network)}`)
  if (warnings.length > 0 || 'error' in prefix || prefix.address.isIpv4) return warnings
  const canonical = printPrefix(prefix)
  if (canonical === text) return none
  return [`IPv6 CIDR value ${goQuote(text)} should be in RFC 5952 canonical format (${goQuote(canonical)})`]
}
