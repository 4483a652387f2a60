/**
 * EndpointSlices.
 * Source: kubernetes/kubernetes `pkg/apis/discovery/validation/validation.go`,
 * `pkg/registry/discovery/endpointslice/strategy.go`.
 */
import { append } from '../../../append.ts'
import type * as discovery from '../../../kube/api/discovery-v1.ts'
import { isIpv4, parseIp } from '../../../kube/ip.ts'
import { minorOf } from '../../../kube/resources.ts'
import type { KubernetesVersion } from '../../../rule.ts'
import type { Answer } from '../../plugin.ts'
import { child, duplicate, field, invalid, item, malformed, required, tooMany, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isDns1123Label, isDns1123Subdomain, isLabelValue, isQualifiedName } from '../formats.ts'
import type { Format } from '../formats.ts'
import { ipWarning, isCanonicalIp, validateLegacyIp, validateReachableIp } from '../ips.ts'
import type { Subject } from '../kinds.ts'
import { nameIsSubdomain, validateCoreMetadata } from '../metadata.ts'
import { protocols } from '../ports.ts'
import { notation, warn } from './warnings.ts'

const addressTypes = ['FQDN', 'IPv4', 'IPv6']
const most = { endpoints: 1000, addresses: 100, ports: 20_000, hints: 8 } as const

/** The complaints about an EndpointSlice, whose `deprecatedTopology` has been dropped. */
export function validateEndpointSlice(slice: discovery.EndpointSlice, subject: Subject): readonly FieldError[] {
  const { kubernetes } = subject.request
  const { addressType = '', endpoints = [], ports = [] } = slice
  const ofEndpoints = validateEndpoints(endpoints, addressType, kubernetes)
  const ofPorts = validatePorts(ports)
  const at = field('addressType')
  return [
    ...validateCoreMetadata(subject, nameIsSubdomain),
    ...(addressType === '' ? [required(at, '')] : []),
    ...(addressType === '' || addressTypes.includes(addressType) ? [] : [unsupported(at, addressType, addressTypes)]),
    ...(minorOf(kubernetes) < 33 ? [...ofEndpoints, ...ofPorts] : [...ofPorts, ...ofEndpoints])
  ]
}

function validateEndpoints(
  endpoints: readonly discovery.Endpoint[],
  addressType: string,
  kubernetes: KubernetesVersion
): readonly FieldError[] {
  if (endpoints.length > most.endpoints) return [tooMany(field('endpoints'), endpoints.length, most.endpoints)]
  const errors: FieldError[] = []
  for (const [index, { addresses = [], nodeName, hostname, hints }] of endpoints.entries()) {
    const at = item(field('endpoints'), index)
    const list = child(at, 'addresses')
    if (addresses.length === 0) errors.push(required(list, 'must contain at least 1 address'))
    if (addresses.length > most.addresses) errors.push(tooMany(list, addresses.length, most.addresses))
    for (const [number, address] of addresses.entries())
      append(errors, validateAddress(address, addressType, list, number, kubernetes))
    if (nodeName !== undefined) append(errors, malformed(child(at, 'nodeName'), nodeName, isDns1123Subdomain))
    if (hostname !== undefined) append(errors, malformed(child(at, 'hostname'), hostname, isDns1123Label))
    if (hints !== undefined) append(errors, validateHints(hints, child(at, 'hints')))
  }
  return errors
}

function validateAddress(
  address: string,
  addressType: string,
  list: Field,
  index: number,
  kubernetes: KubernetesVersion
): readonly FieldError[] {
  const at = item(list, index)
  if (addressType === 'FQDN') return validateDomain(address, at)
  if (addressType !== 'IPv4' && addressType !== 'IPv6') return []
  const ip = parseIp(address)
  const isFit = ip !== undefined && isIpv4(ip) === (addressType === 'IPv4')
  if (minorOf(kubernetes) < 33) {
    const ofType = isFit ? [] : [invalid(at, address, `must be a valid ${addressType} address`)]
    return [...ofType, ...validateReachableIp(address, at)]
  }
  // IPv6 came to this kind when the notation was fixed already.
  const isOld = addressType === 'IPv4'
  const errors = isOld ? validateLegacyIp(address, at, kubernetes) : malformed(at, address, isCanonicalIp)
  if (errors.length > 0) return errors
  // The server names the list.
  const ofType = isFit ? [] : [invalid(list, address, `must be an ${addressType} address`)]
  return [...ofType, ...validateReachableIp(address, at)]
}

/** A name with a domain. Upstream: IsFullyQualifiedDomainName. */
function validateDomain(name: string, at: Field): readonly FieldError[] {
  if (name === '') return [required(at, '')]
  const domain = name.replace(/\.$/, '')
  const complain = (text: string, why: string): readonly FieldError[] => [invalid(at, text, why)]
  const errors = isDns1123Subdomain(domain)
  if (errors.length > 0) return complain(domain, errors.join(','))
  const labels = domain.split('.')
  if (labels.length < 2) return complain(domain, 'should be a domain with at least two segments separated by dots')
  const long = labels.find(label => isDns1123Label(label).length > 0)
  return long === undefined ? [] : complain(long, isDns1123Label(long).join(','))
}

function validateHints({ forZones = [], forNodes = [] }: discovery.EndpointHints, at: Field): readonly FieldError[] {
  const errors = validateHint(forZones, isLabelValue, child(at, 'forZones'))
  return forZones.length > most.hints
    ? errors
    : [...errors, ...validateHint(forNodes, isDns1123Subdomain, child(at, 'forNodes'))]
}

function validateHint(
  hints: readonly (discovery.ForZone | discovery.ForNode)[],
  isName: Format,
  at: Field
): readonly FieldError[] {
  if (hints.length > most.hints) return [tooMany(at, hints.length, most.hints)]
  const names = new Set<string>()
  return hints.flatMap(({ name = '' }, index) => {
    const place = child(item(at, index), 'name')
    const isKnown = names.has(name)
    names.add(name)
    return [...(isKnown ? [duplicate(place, name)] : []), ...malformed(place, name, isName)]
  })
}

function validatePorts(ports: readonly discovery.EndpointPort[]): readonly FieldError[] {
  if (ports.length > most.ports) return [tooMany(field('ports'), ports.length, most.ports)]
  const names = new Set<string>()
  const errors: FieldError[] = []
  for (const [index, { name = '', protocol, appProtocol }] of ports.entries()) {
    const at = item(field('ports'), index)
    const ofName = child(at, 'name')
    if (name !== '') append(errors, malformed(ofName, name, isDns1123Label))
    if (names.has(name)) errors.push(duplicate(ofName, name))
    names.add(name)
    // There is a default: what is empty was written so.
    if (protocol !== undefined && !protocols.includes(protocol))
      errors.push(unsupported(child(at, 'protocol'), protocol, protocols))
    if (appProtocol !== undefined) append(errors, malformed(child(at, 'appProtocol'), appProtocol, isQualifiedName))
  }
  return errors
}

/** Who makes EndpointSlices of a Service or of Endpoints says so with a label. */
const managedBy = 'endpointslice.kubernetes.io/managed-by'
const managers = ['endpointslice-controller.k8s.io', 'endpointslicemirroring-controller.k8s.io']

export function endpointSliceWarnings(slice: discovery.EndpointSlice, { request }: Subject): readonly Answer[] {
  const { addressType, endpoints = [], metadata } = slice
  const { kubernetes } = request
  const answers: Answer[] = []
  if (addressType === 'FQDN') {
    const text = 'spec.addressType: FQDN endpoints are deprecated'
    answers.push(warn('api/deprecated', field('addressType'), text, 'addressType is FQDN, which is deprecated'))
  }
  if (minorOf(kubernetes) < 33 || managers.includes(metadata?.labels?.[managedBy] ?? '')) return answers
  for (const [index, { addresses = [] }] of endpoints.entries())
    for (const [number, address] of addresses.entries()) {
      const at = item(child(item(field('endpoints'), index), 'addresses'), number)
      append(answers, notation(at, address, ipWarning(address, kubernetes)))
    }
  return answers
}
