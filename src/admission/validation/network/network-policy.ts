/**
 * NetworkPolicies.
 * Source: kubernetes/kubernetes `pkg/apis/networking/validation/validation.go`, ValidateNetworkPolicy,
 * `pkg/registry/networking/networkpolicy/strategy.go`.
 */
import { append } from '../../../append.ts'
import type * as networking from '../../../kube/api/networking-v1.ts'
import { containsIp, parseCidr } from '../../../kube/ip.ts'
import { minorOf } from '../../../kube/resources.ts'
import type { KubernetesVersion } from '../../../rule.ts'
import type { Answer } from '../../plugin.ts'
import { causedAt, child, field, forbidden, invalid, item, malformed, print, required, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isPortName } from '../formats.ts'
import { goStrings } from '../go-syntax.ts'
import { cidrWarnings, validateLegacyCidr } from '../ips.ts'
import type { Subject } from '../kinds.ts'
import { nameIsSubdomain, validateCoreMetadata, validateLabelSelector } from '../metadata.ts'
import { validatePortNumber } from '../ports.ts'
import { notation } from './warnings.ts'

const root = field('spec')
const protocols = ['TCP', 'UDP', 'SCTP']
const policyTypes = ['Ingress', 'Egress']

/** One direction, and who is at the other end. */
interface Rule {
  readonly at: Field
  readonly ports: readonly networking.NetworkPolicyPort[]
  readonly ofPeers: Field
  readonly peers: readonly networking.NetworkPolicyPeer[]
}

function rulesOf({ ingress = [], egress = [] }: networking.NetworkPolicySpec): readonly Rule[] {
  return [
    ...ingress.map(({ ports = [], from: peers = [] }, index) => {
      const at = item(child(root, 'ingress'), index)
      return { at, ports, ofPeers: child(at, 'from'), peers }
    }),
    ...egress.map(({ ports = [], to: peers = [] }, index) => {
      const at = item(child(root, 'egress'), index)
      return { at, ports, ofPeers: child(at, 'to'), peers }
    })
  ]
}

/** The complaints about a NetworkPolicy. */
export function validateNetworkPolicy(
  { spec = {} }: networking.NetworkPolicy,
  subject: Subject
): readonly FieldError[] {
  const { kubernetes } = subject.request
  const errors: FieldError[] = [
    ...validateCoreMetadata(subject, nameIsSubdomain),
    ...validateLabelSelector(spec.podSelector, child(root, 'podSelector'))
  ]
  for (const { at, ports, ofPeers, peers } of rulesOf(spec)) {
    for (const [index, port] of ports.entries()) append(errors, validatePort(port, item(child(at, 'ports'), index)))
    for (const [index, peer] of peers.entries()) append(errors, validatePeer(peer, item(ofPeers, index), kubernetes))
  }
  append(errors, validateTypes(spec.policyTypes ?? [], child(root, 'policyTypes')))
  return errors
}

function validateTypes(types: readonly string[], at: Field): readonly FieldError[] {
  if (types.length > policyTypes.length) {
    const printed = goStrings(types, 'networking.PolicyType')
    return [invalid(at, printed, 'may not specify more than two policyTypes')]
  }
  return types.flatMap((type, index) =>
    policyTypes.includes(type) ? [] : [unsupported(item(at, index), type, policyTypes)])
}

function validatePort({ port, endPort, protocol }: networking.NetworkPolicyPort, at: Field): readonly FieldError[] {
  const errors: FieldError[] = []
  const ofPort = child(at, 'port')
  const ofEnd = child(at, 'endPort')
  if (protocol !== undefined && !protocols.includes(protocol))
    errors.push(unsupported(child(at, 'protocol'), protocol, protocols))
  if (typeof port === 'number') {
    append(errors, validatePortNumber(port, ofPort))
    // The server prints the port, not the end.
    if (endPort !== undefined && endPort < port)
      errors.push({
        ...invalid(ofEnd, port, 'must be greater than or equal to `port`'),
        message: `${print(ofEnd)} is ${endPort}, which is less than the port ${port}`
      })
    if (endPort !== undefined) append(errors, validatePortNumber(endPort, ofEnd))
    return errors
  }
  if (endPort !== undefined) {
    const why = port === undefined ? 'not specified' : 'non-numeric'
    errors.push(invalid(ofEnd, endPort, `may not be specified when \`port\` is ${why}`))
  }
  if (port !== undefined) append(errors, malformed(ofPort, port, isPortName))
  return errors
}

function validatePeer(
  { podSelector, namespaceSelector, ipBlock }: networking.NetworkPolicyPeer,
  at: Field,
  kubernetes: KubernetesVersion
): readonly FieldError[] {
  const errors: FieldError[] = [
    ...validateLabelSelector(podSelector, child(at, 'podSelector')),
    ...validateLabelSelector(namespaceSelector, child(at, 'namespaceSelector'))
  ]
  const hasSelector = podSelector !== undefined || namespaceSelector !== undefined
  if (ipBlock !== undefined) append(errors, validateBlock(ipBlock, child(at, 'ipBlock'), kubernetes))
  else if (!hasSelector) {
    const message = `${print(at)} is nobody: name a podSelector, a namespaceSelector or an ipBlock`
    errors.push({ ...required(at, 'must specify a peer'), message })
  }
  if (ipBlock !== undefined && hasSelector)
    errors.push(causedAt(child(at, 'ipBlock'), forbidden(at, 'may not specify both ipBlock and another peer')))
  return errors
}

function validateBlock(
  { cidr = '', except = [] }: networking.IPBlock,
  at: Field,
  kubernetes: KubernetesVersion
): readonly FieldError[] {
  const ofCidr = child(at, 'cidr')
  if (cidr === '') return [required(ofCidr, '')]
  const errors = [...validateLegacyCidr(cidr, ofCidr, kubernetes)]
  const block = parseCidr(cidr)
  if (block === undefined) return errors
  for (const [index, text] of except.entries()) {
    const place = item(child(at, 'except'), index)
    append(errors, validateLegacyCidr(text, place, kubernetes))
    const part = parseCidr(text)
    if (part !== undefined && !(containsIp(block, part.network) && block.length < part.length))
      errors.push(invalid(place, text, 'must be a strict subset of `cidr`'))
  }
  return errors
}

/** The warnings, from 1.33 on. */
export function networkPolicyWarnings(
  { spec = {} }: networking.NetworkPolicy,
  { request }: Subject
): readonly Answer[] {
  const { kubernetes } = request
  if (minorOf(kubernetes) < 33) return []
  return rulesOf(spec).flatMap(({ ofPeers, peers }) =>
    peers.flatMap(({ ipBlock }, index) => {
      if (ipBlock === undefined) return []
      const at = child(item(ofPeers, index), 'ipBlock')
      const { cidr = '', except = [] } = ipBlock
      return [
        ...notation(child(at, 'cidr'), cidr, ...cidrWarnings(cidr, kubernetes)),
        ...except.flatMap((text, number) =>
          notation(item(child(at, 'except'), number), text, ...cidrWarnings(text, kubernetes)))
      ]
    }))
}
