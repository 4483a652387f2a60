/**
 * The ranges of the addresses that Services get, and the single addresses: kinds from 1.33 on.
 * Source: kubernetes/kubernetes, 1.33 to 1.36, `pkg/apis/networking/validation/validation.go`, ValidateIPAddress,
 * ValidateServiceCIDR.
 */
import type * as networking from '../../../kube/api/networking-v1.ts'
import { isIpv4, parseCidr } from '../../../kube/ip.ts'
import { child, field, invalid, item, malformed, required } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isDns1123Subdomain, isPathSegment } from '../formats.ts'
import { goStrings, goStruct } from '../go-syntax.ts'
import { isCanonicalCidr, isCanonicalIp } from '../ips.ts'
import type { Subject } from '../kinds.ts'
import { nameIsSubdomain, validateCoreMetadata } from '../metadata.ts'

/** The complaints about an IPAddress, whose name is the address. */
export function validateIpAddress({ spec = {} }: networking.IPAddress, subject: Subject): readonly FieldError[] {
  const at = child(field('spec'), 'parentRef')
  const { parentRef } = spec
  return [
    ...validateCoreMetadata(subject, isCanonicalIp),
    ...(parentRef === undefined ? [required(at, '')] : validateParent(parentRef, at))
  ]
}

function validateParent(
  { group = '', resource = '', name = '', namespace = '' }: networking.ParentReference,
  at: Field
): readonly FieldError[] {
  const part = (what: string, text: string): readonly FieldError[] => malformed(child(at, what), text, isPathSegment)
  const needed = (what: string, text: string): readonly FieldError[] =>
    text === '' ? [required(child(at, what), '')] : part(what, text)
  return [
    ...(group === '' ? [] : malformed(child(at, 'group'), group, isDns1123Subdomain)),
    ...needed('resource', resource),
    ...needed('name', name),
    ...part('namespace', namespace)
  ]
}

/** The complaints about a ServiceCIDR. */
export function validateServiceCidr({ spec = {} }: networking.ServiceCIDR, subject: Subject): readonly FieldError[] {
  const { cidrs = [] } = spec
  return [...validateCoreMetadata(subject, nameIsSubdomain), ...validateRanges(cidrs, child(field('spec'), 'cidrs'))]
}

function validateRanges(cidrs: readonly string[], at: Field): readonly FieldError[] {
  if (cidrs.length === 0) return [required(at, 'at least one CIDR required')]
  if (cidrs.length > 2) {
    const printed = goStruct('networking.ServiceCIDRSpec', { CIDRs: goStrings(cidrs) })
    return [invalid(at, printed, 'may only hold up to 2 values')]
  }
  const errors = cidrs.flatMap((cidr, index) => malformed(item(at, index), cidr, isCanonicalCidr))
  const families = cidrs.flatMap(text => {
    const cidr = parseCidr(text)
    return cidr === undefined ? [] : [isIpv4(cidr.ip)]
  })
  if (families.length === 2 && families[0] === families[1])
    errors.push(invalid(
      at,
      goStrings(cidrs),
      'may specify no more than one IP for each IP family, i.e 192.168.0.0/24 and 2001:db8::/64'
    ))
  return errors
}
