/**
 * Services.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, ValidateServiceCreate.
 */
import { append } from '../../../append.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import { isOn } from '../../../kube/gates.ts'
import { minorOf } from '../../../kube/resources.ts'
import type { KubernetesVersion } from '../../../rule.ts'
import { needsHealthCheck } from '../../allocating/node-ports.ts'
import {
  causedAt, causedBelow, child, field, forbidden, invalid, item, key, malformed, required, unsupported
} from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isDns1123Subdomain, isQualifiedName } from '../formats.ts'
import { validateLegacyCidr, validateLegacyIp, validateReachableIp } from '../ips.ts'
import type { Subject } from '../kinds.ts'
import { validateCoreMetadata, validateLabels } from '../metadata.ts'
import { isHeadless, validateClusterIps } from './cluster-ips.ts'
import { validatePortNumber } from '../ports.ts'
import { serviceNameFormat } from './service-name.ts'
import { validateDuplicatePorts, validateServicePort } from './service-ports.ts'

const root = field('spec')
const types = ['ClusterIP', 'ExternalName', 'LoadBalancer', 'NodePort']
const trafficPolicies = ['Cluster', 'Local']
/** The first one is older than the others. */
const trafficDistributions = ['PreferClose', 'PreferSameZone', 'PreferSameNode']

/** The complaints about a Service that has got its addresses. */
export function validateService(service: core.Service, subject: Subject): readonly FieldError[] {
  const { kubernetes } = subject.request
  const { metadata: { annotations = {} } = {}, spec = {} } = service
  const { ports = [], externalIPs = [] } = spec
  const at = child(root, 'ports')
  const errors: FieldError[] = [...validateCoreMetadata(subject, serviceNameFormat(kubernetes))]
  append(errors, validateTopology(annotations))
  if (ports.length === 0 && !isHeadless(spec) && spec.type !== 'ExternalName') errors.push(required(at, ''))
  append(errors, validateType(spec, kubernetes))
  const names = new Set<string>()
  for (const [index, port] of ports.entries())
    append(errors, validateServicePort(port, ports.length > 1, names, item(at, index)))
  append(errors, validateLabels(spec.selector, child(root, 'selector')))
  append(errors, validateAffinity(spec))
  append(errors, validateClusterIps(spec, kubernetes))
  for (const [index, ip] of externalIPs.entries()) {
    const place = item(child(root, 'externalIPs'), index)
    const malformedIp = validateLegacyIp(ip, place, kubernetes)
    append(errors, malformedIp.length > 0 ? malformedIp : validateReachableIp(ip, place))
  }
  const { type = '' } = spec
  if (!types.includes(type)) errors.push(unsupported(child(root, 'type'), type, types))
  append(errors, validateDuplicatePorts(spec, at))
  append(errors, validateSourceRanges(spec, annotations, kubernetes))
  append(errors, validateLoadBalancer(spec))
  append(errors, validateTraffic(spec, kubernetes))
  return errors
}

const topologyMode = 'service.kubernetes.io/topology-mode'
const topologyHints = 'service.kubernetes.io/topology-aware-hints'

/** The old annotation and the new one say the same. */
function validateTopology(annotations: Readonly<Record<string, string>>): readonly FieldError[] {
  const { [topologyMode]: mode, [topologyHints]: hints } = annotations
  if (mode === undefined || hints === undefined || mode === hints) return []
  const at = key(child(field('metadata'), 'annotations'), topologyMode)
  return [invalid(at, mode, `must match annotations[${topologyHints}] when both are specified`)]
}

const kubeletPort = 10250

/** What only Services of some types may have. */
function validateType(spec: core.ServiceSpec, kubernetes: KubernetesVersion): readonly FieldError[] {
  const errors: FieldError[] = []
  const { type, ports = [], clusterIPs = [], ipFamilies = [], ipFamilyPolicy, externalName = '' } = spec
  if (type === 'LoadBalancer' && minorOf(kubernetes) < 33)
    for (const [index, { port = 0 }] of ports.entries()) {
      if (port !== kubeletPort) continue
      const why = `may not expose port ${kubeletPort} externally since it is used by kubelet`
      const at = item(child(root, 'ports'), index)
      errors.push(causedAt(child(at, 'port'), invalid(at, port, why)))
    }
  if ((type === 'LoadBalancer' || type === 'NodePort') && isHeadless(spec)) {
    const at = item(child(root, 'clusterIPs'), 0)
    errors.push(invalid(at, 'None', `may not be set to 'None' for ${type} services`))
  }
  if (type !== 'ExternalName') return errors
  const unfit = (name: string): unknown =>
    errors.push(forbidden(child(root, name), 'may not be set for ExternalName services'))
  if (clusterIPs.length > 0) unfit('clusterIPs')
  if (ipFamilies.length > 0) unfit('ipFamilies')
  if (ipFamilyPolicy !== undefined) unfit('ipFamilyPolicy')
  const at = child(root, 'externalName')
  const host = externalName.replace(/\.$/, '')
  append(errors, host === '' ? [required(at, '')] : malformed(at, host, isDns1123Subdomain))
  return errors
}

const affinities = ['ClientIP', 'None']
const longestAffinity = 86400

/** Whether requests of one client go to one Pod. Upstream: validateClientIPAffinityConfig. */
function validateAffinity({ sessionAffinity = '', sessionAffinityConfig }: core.ServiceSpec): readonly FieldError[] {
  const at = child(root, 'sessionAffinity')
  if (!affinities.includes(sessionAffinity)) return [unsupported(at, sessionAffinity, affinities)]
  if (sessionAffinity === 'None') return []
  const timeout = sessionAffinityConfig?.clientIP?.timeoutSeconds ?? 0
  if (timeout > 0 && timeout <= longestAffinity) return []
  const why = `must be greater than 0 and less than ${longestAffinity}`
  return [invalid(child(root, 'sessionAffinityConfig', 'clientIP', 'timeoutSeconds'), timeout, why)]
}

const sourceRanges = 'service.beta.kubernetes.io/load-balancer-source-ranges'
const onlyLoadBalancer = "may only be used when `type` is 'LoadBalancer'"

/** The clients that a load balancer lets through, as a field or, where there is none, as an annotation. */
function validateSourceRanges(
  { type, loadBalancerSourceRanges = [] }: core.ServiceSpec,
  annotations: Readonly<Record<string, string>>,
  kubernetes: KubernetesVersion
): readonly FieldError[] {
  const annotation = annotations[sourceRanges]
  const isField = loadBalancerSourceRanges.length > 0
  if (!isField && annotation === undefined) return []
  const unfit = (at: Field): readonly FieldError[] => (type === 'LoadBalancer' ? [] : [forbidden(at, onlyLoadBalancer)])
  if (isField) {
    // The server writes the field's name with a capital letter.
    const named = child(root, 'LoadBalancerSourceRanges')
    const errors = loadBalancerSourceRanges.flatMap((range, index) =>
      validateLegacyCidr(range.trim(), item(named, index), kubernetes))
    return causedBelow(child(root, 'loadBalancerSourceRanges'), named, [...unfit(named), ...errors])
  }
  const at = key(child(field('metadata'), 'annotations'), sourceRanges)
  const text = (annotation ?? '').trim()
  const ranges = text === '' ? [] : text.split(',')
  return [...unfit(at), ...ranges.flatMap(range => validateLegacyCidr(range.trim(), at, kubernetes))]
}

function validateLoadBalancer(spec: core.ServiceSpec): readonly FieldError[] {
  const { type, allocateLoadBalancerNodePorts, loadBalancerClass } = spec
  const at = child(root, 'loadBalancerClass')
  if (type === 'LoadBalancer')
    return loadBalancerClass === undefined ? [] : malformed(at, loadBalancerClass, isQualifiedName)
  const errors: FieldError[] = []
  if (allocateLoadBalancerNodePorts !== undefined)
    errors.push(forbidden(child(root, 'allocateLoadBalancerNodePorts'), onlyLoadBalancer))
  if (loadBalancerClass !== undefined) errors.push(forbidden(at, onlyLoadBalancer))
  return errors
}

/** Which Pods get the traffic from without and from within. */
function validateTraffic(spec: core.ServiceSpec, kubernetes: KubernetesVersion): readonly FieldError[] {
  const { type, externalTrafficPolicy, internalTrafficPolicy, trafficDistribution, healthCheckNodePort = 0 } = spec
  const errors: FieldError[] = []
  const external = child(root, 'externalTrafficPolicy')
  const isReachable =
    type === 'LoadBalancer' || type === 'NodePort' || (type === 'ClusterIP' && (spec.externalIPs ?? []).length > 0)
  if (externalTrafficPolicy !== undefined && !isReachable)
    errors.push(invalid(external, externalTrafficPolicy, 'may only be set for externally-accessible services'))
  if (isReachable && !trafficPolicies.includes(externalTrafficPolicy ?? ''))
    errors.push(unsupported(external, externalTrafficPolicy ?? '', trafficPolicies))
  const healthCheck = child(root, 'healthCheckNodePort')
  if (healthCheckNodePort !== 0 && needsHealthCheck(spec))
    append(errors, validatePortNumber(healthCheckNodePort, healthCheck))
  else if (healthCheckNodePort !== 0) {
    const why = "may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'"
    errors.push(invalid(healthCheck, healthCheckNodePort, why))
  }
  if (internalTrafficPolicy !== undefined && !trafficPolicies.includes(internalTrafficPolicy))
    errors.push(unsupported(child(root, 'internalTrafficPolicy'), internalTrafficPolicy, trafficPolicies))
  const distributions = trafficDistributions.slice(0, isOn('PreferSameTrafficDistribution', kubernetes) ? 3 : 1)
  if (trafficDistribution !== undefined && !distributions.includes(trafficDistribution))
    errors.push(unsupported(child(root, 'trafficDistribution'), trafficDistribution, distributions))
  return errors
}
