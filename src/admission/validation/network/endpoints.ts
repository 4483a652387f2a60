/**
 * Endpoints, the older form of EndpointSlices.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, ValidateEndpointsCreate,
 * `pkg/registry/core/endpoint/strategy.go`.
 */
import { append } from '../../../append.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import { minorOf } from '../../../kube/resources.ts'
import type { KubernetesVersion } from '../../../rule.ts'
import type { Answer } from '../../plugin.ts'
import { child, field, item, malformed, required } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isDns1123Label, isDns1123Subdomain, isQualifiedName } from '../formats.ts'
import { ipWarning, validateLegacyIp, validateReachableIp } from '../ips.ts'
import type { Subject } from '../kinds.ts'
import { nameIsSubdomain, validateCoreMetadata } from '../metadata.ts'
import { validatePortNumber, validateProtocol } from '../ports.ts'
import { notation } from './warnings.ts'

const lists = ['addresses', 'notReadyAddresses'] as const

/** The complaints about Endpoints. */
export function validateEndpoints({ subsets = [] }: core.Endpoints, subject: Subject): readonly FieldError[] {
  const { kubernetes } = subject.request
  const errors: FieldError[] = [...validateCoreMetadata(subject, nameIsSubdomain)]
  for (const [index, subset] of subsets.entries()) {
    const at = item(field('subsets'), index)
    const { ports = [] } = subset
    if (lists.every(list => (subset[list] ?? []).length === 0))
      errors.push(required(at, 'must specify `addresses` or `notReadyAddresses`'))
    for (const list of lists)
      for (const [number, address] of (subset[list] ?? []).entries())
        append(errors, validateAddress(address, item(child(at, list), number), kubernetes))
    for (const [number, port] of ports.entries())
      append(errors, validatePort(port, ports.length > 1, item(child(at, 'ports'), number)))
  }
  return errors
}

function validateAddress(
  { ip = '', hostname = '', nodeName }: core.EndpointAddress,
  at: Field,
  kubernetes: KubernetesVersion
): readonly FieldError[] {
  return [
    ...validateLegacyIp(ip, child(at, 'ip'), kubernetes),
    ...(hostname === '' ? [] : malformed(child(at, 'hostname'), hostname, isDns1123Label)),
    ...(nodeName === undefined ? [] : malformed(child(at, 'nodeName'), nodeName, isDns1123Subdomain)),
    ...validateReachableIp(ip, child(at, 'ip'))
  ]
}

function validatePort(
  { name = '', port = 0, protocol = '', appProtocol }: core.EndpointPort,
  needsName: boolean,
  at: Field
): readonly FieldError[] {
  const ofName = child(at, 'name')
  return [
    ...(name !== '' ? malformed(ofName, name, isDns1123Label) : needsName ? [required(ofName, '')] : []),
    ...validatePortNumber(port, child(at, 'port')),
    ...validateProtocol(protocol, child(at, 'protocol')),
    ...(appProtocol === undefined ? [] : malformed(child(at, 'appProtocol'), appProtocol, isQualifiedName))
  ]
}

/** Who writes Endpoints for a Service says so with a label. */
const managedBy = 'endpoints.kubernetes.io/managed-by'

/** The warnings, from 1.33 on. */
export function endpointsWarnings({ subsets = [], metadata }: core.Endpoints, { request }: Subject): readonly Answer[] {
  const { kubernetes } = request
  if (minorOf(kubernetes) < 33 || metadata?.labels?.[managedBy] === 'endpoint-controller') return []
  return subsets.flatMap((subset, index) =>
    lists.flatMap(list =>
      (subset[list] ?? []).flatMap(({ ip = '' }, number) => {
        const at = child(item(child(item(field('subsets'), index), list), number), 'ip')
        return notation(at, ip, ipWarning(ip, kubernetes))
      })))
}
