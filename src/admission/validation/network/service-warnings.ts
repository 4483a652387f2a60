/**
 * What a server warns of in a Service.
 * Source: kubernetes/kubernetes `pkg/api/service/warnings.go`.
 */
import { append } from '../../../append.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import { parseAddress, parsePrefix, printAddress, printPrefix } from '../../../kube/netip.ts'
import { goQuote } from '../../../kube/quote.ts'
import { minorOf } from '../../../kube/resources.ts'
import type { KubernetesVersion } from '../../../rule.ts'
import type { Answer } from '../../plugin.ts'
import { child, field, item, key } from '../field.ts'
import type { Field } from '../field.ts'
import { cidrWarnings, ipWarning } from '../ips.ts'
import type { Subject } from '../kinds.ts'
import { isIgnored, notation, warn } from './warnings.ts'

const root = field('spec')
const topologyHints = 'service.kubernetes.io/topology-aware-hints'
const topologyMode = 'service.kubernetes.io/topology-mode'

/** The warnings, one answer each. */
export function serviceWarnings({ metadata, spec = {} }: core.Service, { request }: Subject): readonly Answer[] {
  const { kubernetes } = request
  const minor = minorOf(kubernetes)
  const { type, clusterIP, clusterIPs = [], externalIPs = [], loadBalancerIP, loadBalancerSourceRanges = [] } = spec
  const isHeadless = type === 'ClusterIP' && clusterIP === 'None'
  const answers: Answer[] = []
  if (metadata?.annotations?.[topologyHints] !== undefined) {
    const at = key(child(field('metadata'), 'annotations'), topologyHints)
    const text = `annotation ${topologyHints} is deprecated, please use ${topologyMode} instead`
    answers.push(warn('api/deprecated', at, text, `the annotation ${topologyHints} is called ${topologyMode} now`))
  }
  if (clusterIP !== undefined && clusterIP !== 'None')
    for (const [index, ip] of clusterIPs.entries())
      append(answers, ofIp(ip, item(child(root, 'clusterIPs'), index), kubernetes))
  if (isHeadless && minor >= 34) append(answers, ofHeadless(spec))
  for (const [index, ip] of externalIPs.entries())
    append(answers, ofIp(ip, item(child(root, 'externalIPs'), index), kubernetes))
  if (externalIPs.length > 0 && !isHeadless && type !== 'ExternalName' && minor >= 36) {
    const text = 'spec.externalIPs is deprecated and may no longer be implemented in some clusters'
    const message = 'spec.externalIPs is deprecated: use a Service of type LoadBalancer'
    answers.push(warn('api/deprecated', child(root, 'externalIPs'), text, message))
  }
  if (loadBalancerIP !== undefined) append(answers, ofIp(loadBalancerIP, child(root, 'loadBalancerIP'), kubernetes))
  for (const [index, cidr] of loadBalancerSourceRanges.entries())
    append(answers, ofCidr(cidr, item(child(root, 'loadBalancerSourceRanges'), index), kubernetes))
  if (type === 'ExternalName' && externalIPs.length > 0)
    answers.push(isIgnored(child(root, 'externalIPs'), 'spec.externalIPs is ignored when spec.type is "ExternalName"'))
  if (type !== 'ExternalName' && spec.externalName !== undefined)
    answers.push(
      isIgnored(child(root, 'externalName'), 'spec.externalName is ignored when spec.type is not "ExternalName"')
    )
  if (spec.trafficDistribution === 'PreferClose' && minor >= 36) {
    const at = child(root, 'trafficDistribution')
    const text = 'spec.trafficDistribution: "PreferClose" is deprecated; use "PreferSameZone"'
    answers.push(warn('api/deprecated', at, text, 'PreferClose is called PreferSameZone now'))
  }
  return answers
}

function ofHeadless({ loadBalancerIP, externalIPs = [], sessionAffinity }: core.ServiceSpec): readonly Answer[] {
  const ignored = (name: string, text: string): Answer =>
    isIgnored(child(root, name), `spec.${text} is ignored for headless services`)
  return [
    ...(loadBalancerIP === undefined ? [] : [ignored('loadBalancerIP', 'loadBalancerIP')]),
    ...(externalIPs.length === 0 ? [] : [ignored('externalIPs', 'externalIPs')]),
    ...(sessionAffinity === 'None' ? [] : [ignored('sessionAffinity', 'SessionAffinity')])
  ]
}

const willBeInvalid = 'was accepted, but will be invalid in a future Kubernetes release'

/** Before 1.33 a Service has words of its own. Upstream, 1.32: getWarningsForIP. */
function ofIp(text: string, at: Field, kubernetes: KubernetesVersion): readonly Answer[] {
  if (minorOf(kubernetes) >= 33) return notation(at, text, ipWarning(text, kubernetes))
  const address = parseAddress(text)
  if ('error' in address)
    return notation(at, text, `IP address ${willBeInvalid}: ${address.error}`)
  return address.isIpv4 ? [] : notation(at, text, formerly('address', text, printAddress(address)))
}

/** Upstream, 1.32: getWarningsForCIDR. */
function ofCidr(text: string, at: Field, kubernetes: KubernetesVersion): readonly Answer[] {
  if (minorOf(kubernetes) >= 33) return notation(at, text, ...cidrWarnings(text, kubernetes))
  const prefix = parsePrefix(text)
  if ('error' in prefix)
    return notation(at, text, `IP prefix ${willBeInvalid}: ${prefix.error}`)
  return prefix.address.isIpv4 ? [] : notation(at, text, formerly('prefix', text, printPrefix(prefix)))
}

function formerly(what: string, text: string, canonical: string): string | undefined {
  if (canonical === text) return undefined
  const form = `${goQuote(text)} is not in RFC 5952 canonical format (${goQuote(canonical)})`
  return `IPv6 ${what} ${form}, which may cause controller apply-loops`
}
