/**
 * What a Pod is called, and how it finds others.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, validatePodDNSConfig, ValidateHostAliases,
 * validatePodHostName.
 */
import { append } from '../../../append.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import { isOn } from '../../../kube/gates.ts'
import { minorOf } from '../../../kube/resources.ts'
import { child, forbidden, invalid, item, malformed, required, tooLong } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import {
  byteLength, isDns1123Subdomain, isDns1123SubdomainWithFormerUnderscore, isDns1123SubdomainWithUnderscore
} from '../formats.ts'
import { goStrings } from '../go-syntax.ts'
import { validateLegacyIp } from '../ips.ts'
import type { PodOptions } from './options.ts'

const none: readonly FieldError[] = []

const mostNameservers = 3
const mostSearches = 32
const longestSearchList = 2048

/** `spec` is where the spec stands. */
export function validateDnsConfig(
  { dnsConfig, dnsPolicy }: core.PodSpec,
  spec: Field,
  { kubernetes }: PodOptions
): readonly FieldError[] {
  if (dnsConfig === undefined && dnsPolicy !== 'None') return none
  const at = child(spec, 'dnsConfig')
  if (dnsConfig === undefined) return [required(at, 'must provide `dnsConfig` when `dnsPolicy` is None')]
  const { nameservers = [], searches = [], options = [] } = dnsConfig
  const [nameserversAt, searchesAt] = [child(at, 'nameservers'), child(at, 'searches')]
  if (dnsPolicy === 'None' && nameservers.length === 0)
    return [required(nameserversAt, 'must provide at least one DNS nameserver when `dnsPolicy` is None')]
  const errors: FieldError[] = []
  if (nameservers.length > mostNameservers) {
    const why = `must not have more than ${mostNameservers} nameservers`
    errors.push(invalid(nameserversAt, goStrings(nameservers), why))
  }
  for (const [index, address] of nameservers.entries())
    append(errors, validateLegacyIp(address, item(nameserversAt, index), kubernetes))
  if (searches.length > mostSearches)
    errors.push(invalid(searchesAt, goStrings(searches), `must not have more than ${mostSearches} search paths`))
  if (byteLength(searches.join(' ')) > longestSearchList) {
    const why = `must not have more than ${longestSearchList} characters (including spaces) in the search list`
    errors.push(invalid(searchesAt, goStrings(searches), why))
  }
  const isRelaxed = isOn('RelaxedDNSSearchValidation', kubernetes)
  const relaxed = minorOf(kubernetes) < 34 ? isDns1123SubdomainWithFormerUnderscore : isDns1123SubdomainWithUnderscore
  const format = isRelaxed ? relaxed : isDns1123Subdomain
  for (const [index, search] of searches.entries())
    if (!isRelaxed || search !== '.') append(errors, malformed(item(searchesAt, index), withoutDot(search), format))
  for (const [index, { name = '' }] of options.entries())
    if (name === '') errors.push(required(item(child(at, 'options'), index), 'must not be empty'))
  return errors
}

function withoutDot(domain: string): string {
  return domain.endsWith('.') ? domain.slice(0, -1) : domain
}

export function validateHostAliases(
  aliases: readonly core.HostAlias[],
  at: Field,
  { kubernetes }: PodOptions
): readonly FieldError[] {
  const errors: FieldError[] = []
  for (const [index, { ip = '', hostnames = [] }] of aliases.entries()) {
    const alias = item(at, index)
    append(errors, validateLegacyIp(ip, child(alias, 'ip'), kubernetes))
    for (const [number, hostname] of hostnames.entries())
      append(errors, malformed(item(child(alias, 'hostnames'), number), hostname, isDns1123Subdomain))
  }
  return errors
}

const longestHostname = 64

/** `spec` is where the spec stands. */
export function validateHostnameOverride(
  { hostnameOverride, setHostnameAsFQDN = false, hostNetwork = false }: core.PodSpec,
  spec: Field
): readonly FieldError[] {
  if (hostnameOverride === undefined) return none
  const at = child(spec, 'hostnameOverride')
  const errors: FieldError[] = []
  if (setHostnameAsFQDN) errors.push(forbidden(at, 'may not be specified when setHostnameAsFQDN is true'))
  if (hostNetwork) errors.push(forbidden(at, 'may not be specified when hostNetwork is true'))
  if (byteLength(hostnameOverride) > longestHostname) errors.push(tooLong(at, longestHostname))
  append(errors, malformed(at, hostnameOverride, isDns1123Subdomain))
  return errors
}
