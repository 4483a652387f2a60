/**
 * The addresses of a Service within its cluster, and their families.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, ValidateServiceClusterIPsRelatedFields.
 */
import { append } from '../../../append.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import { isIpv4, parseIp } from '../../../kube/ip.ts'
import type { KubernetesVersion } from '../../../rule.ts'
import { child, duplicate, field, invalid, item, required, unsupported } from '../field.ts'
import type { FieldError } from '../field.ts'
import { goStrings } from '../go-syntax.ts'
import { validateLegacyIp } from '../ips.ts'

const families = ['IPv4', 'IPv6']
const familyPolicies = ['PreferDualStack', 'RequireDualStack', 'SingleStack']

/** Whether a Service has no address of its own. */
export function isHeadless({ clusterIPs = [] }: core.ServiceSpec): boolean {
  return clusterIPs.length === 1 && clusterIPs[0] === 'None'
}

/** The family of an address without faults. */
function familyOf(ip: string): 'IPv4' | 'IPv6' {
  const parsed = parseIp(ip)
  return parsed !== undefined && isIpv4(parsed) ? 'IPv4' : 'IPv6'
}

/** A Service whose `clusterIPs` have got what it says as `clusterIP`. */
export function validateClusterIps(spec: core.ServiceSpec, kubernetes: KubernetesVersion): readonly FieldError[] {
  if (spec.type === 'ExternalName') return []
  const { clusterIPs = [], ipFamilies = [], ipFamilyPolicy } = spec
  const at = child(field('spec'), 'clusterIPs')
  const errors: FieldError[] = [...validateFirst(spec), ...validateFamilies(ipFamilies)]
  const complain = (why: string): unknown => errors.push(invalid(at, goStrings(clusterIPs), why))
  if (ipFamilyPolicy !== undefined && !familyPolicies.includes(ipFamilyPolicy))
    errors.push(unsupported(child(field('spec'), 'ipFamilyPolicy'), ipFamilyPolicy, familyPolicies))
  let isReadable = true
  for (const [index, ip] of clusterIPs.entries()) {
    if (index === 0 && ip === 'None') {
      if (clusterIPs.length === 1) continue
      isReadable = false
      complain("'None' must be the first and only value")
      continue
    }
    const ofIp = validateLegacyIp(ip, item(at, index), kubernetes)
    if (ofIp.length > 0) isReadable = false
    append(errors, isFirst(spec, index) ? ofIp.map(asFirst) : ofIp)
  }
  if (clusterIPs.length > 2) complain('may only hold up to 2 values')
  if (!isReadable) return errors
  if (clusterIPs.length > 1 && new Set(clusterIPs.map(familyOf)).size < 2)
    complain('may specify no more than one IP for each IP family')
  if (!isHeadless(spec))
    for (const [index, ip] of clusterIPs.entries()) {
      const family = ipFamilies[index]
      if (family === undefined || !families.includes(family) || family === familyOf(ip)) continue
      errors.push(invalid(item(at, index), ip, `expected an ${family} value as indicated by \`ipFamilies[${index}]\``))
    }
  return errors
}

/** Whether an address is the one that people write as `clusterIP`. */
export function isFirst({ clusterIP, clusterIPs = [] }: core.ServiceSpec, index: number): boolean {
  return index === 0 && clusterIP === clusterIPs[0]
}

function asFirst(error: FieldError): FieldError {
  return { ...error, message: error.message.replace('spec.clusterIPs[0]', 'spec.clusterIP') }
}

/** `clusterIP` is the first of `clusterIPs`. */
function validateFirst({ clusterIP = '', clusterIPs = [] }: core.ServiceSpec): readonly FieldError[] {
  const at = child(field('spec'), 'clusterIPs')
  if (clusterIP === '')
    return clusterIPs.length === 0
      ? []
      : [invalid(at, goStrings(clusterIPs), 'must be empty when `clusterIP` is not specified')]
  if (clusterIPs.length === 0) return [required(at, '')]
  if (clusterIPs[0] === clusterIP) return []
  return [invalid(at, goStrings(clusterIPs), 'first value must match `clusterIP`')]
}

function validateFamilies(given: readonly string[]): readonly FieldError[] {
  const at = child(field('spec'), 'ipFamilies')
  const errors: FieldError[] = []
  const known = new Set<string>()
  for (const [index, family] of given.entries()) {
    if (!families.includes(family)) errors.push(unsupported(item(at, index), family, families))
    if (known.has(family)) errors.push(duplicate(item(at, index), family))
    known.add(family)
  }
  return errors
}
