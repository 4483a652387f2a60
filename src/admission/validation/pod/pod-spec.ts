/**
 * A Pod's spec, alone or in a template, in the server's order.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, ValidatePodSpec.
 */
import { append } from '../../../append.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import type { PodMetadata } from '../../../kube/pod.ts'
import { child, invalid, item, malformed, required, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { inclusiveRange, isDns1123Label, isDns1123Subdomain } from '../formats.ts'
import { validateLabels } from '../metadata.ts'
import { validateAffinity } from './affinity.ts'
import { validateResourceClaims } from './claims.ts'
import { claimNames, validateAllContainers } from './containers.ts'
import { validateDnsConfig, validateHostAliases, validateHostnameOverride } from './dns.ts'
import { validateFileKeyVolumes } from './environment.ts'
import type { PodOptions } from './options.ts'
import { validateOs } from './os.ts'
import { validatePodResources } from './pod-resources.ts'
import { validateOverhead } from './resources.ts'
import {
  validateReadinessGates, validateSchedulingGates, validateTolerations, validateTopologySpread
} from './scheduling.ts'
import { validateHostUsers, validatePodSecurityContext } from './security.ts'
import { validateVolumes } from './volumes.ts'
import { validateHostProcess } from './windows.ts'

/** The complaints about a Pod's spec. */
export function validatePodSpec(
  spec: core.PodSpec,
  metadata: PodMetadata,
  at: Field,
  options: PodOptions
): readonly FieldError[] {
  const { volumes, errors } = validateVolumes(spec.volumes ?? [], child(at, 'volumes'), options)
  return [
    ...errors,
    ...validateResourceClaims(spec.resourceClaims ?? [], metadata, child(at, 'resourceClaims'), options),
    ...validateAllContainers(spec, volumes, at, options),
    ...validatePodResources(spec, claimNames(spec), at, options),
    ...validateHostNetwork(spec, at, options),
    ...validatePolicies(spec, at),
    ...validateLabels(spec.nodeSelector, child(at, 'nodeSelector')),
    ...validatePodSecurityContext(spec, at),
    ...validateAffinity(spec.affinity ?? {}, child(at, 'affinity'), options),
    ...validateDnsConfig(spec, child(at, 'dnsConfig'), options),
    ...validateReadinessGates(spec.readinessGates ?? [], child(at, 'readinessGates')),
    ...validateSchedulingGates(spec.schedulingGates ?? [], child(at, 'schedulingGates')),
    ...validateTopologySpread(spec.topologySpreadConstraints ?? [], child(at, 'topologySpreadConstraints'), options),
    ...validateHostProcess(spec, at),
    ...validateHostUsers(spec, at, options),
    ...validateHostnameOverride(spec, child(at, 'hostnameOverride')),
    ...validateNames(spec, at),
    ...validateTolerations(spec.tolerations ?? [], child(at, 'tolerations'), options.kubernetes),
    ...validateHostAliases(spec.hostAliases ?? [], child(at, 'hostAliases'), options),
    ...validateClasses(spec, at),
    ...(spec.overhead === undefined ? [] : validateOverhead(spec.overhead, child(at, 'overhead'), options)),
    ...validateOs(spec, at, options),
    ...validateFileKeyVolumes(spec, at)
  ]
}

/** In the network of the machine, a container's port is one of the machine. Upstream: validatePodHostNetworkDeps. */
function validateHostNetwork(
  { hostNetwork = false, containers = [] }: core.PodSpec,
  at: Field,
  { podName }: PodOptions
): readonly FieldError[] {
  if (!hostNetwork) return []
  const errors: FieldError[] = []
  for (const [index, { ports = [] }] of containers.entries())
    for (const [number, { hostPort = 0, containerPort = 0 }] of ports.entries()) {
      // In a template it may be left out: it is filled in when a Pod is made.
      if (hostPort === containerPort || (hostPort === 0 && podName === undefined)) continue
      const port = item(child(item(child(at, 'containers'), index), 'ports'), number)
      errors.push(invalid(child(port, 'hostPort'), hostPort, 'must match `containerPort` when `hostNetwork` is true'))
    }
  return errors
}

const restartPolicies = ['Always', 'OnFailure', 'Never']
const dnsPolicies = ['ClusterFirstWithHostNet', 'ClusterFirst', 'Default', 'None']

/** What is filled in where it is missing. Upstream: validateRestartPolicy, validateDNSPolicy. */
function validatePolicies({ restartPolicy, dnsPolicy }: core.PodSpec, at: Field): readonly FieldError[] {
  const errors: FieldError[] = []
  if (restartPolicy !== undefined && !restartPolicies.includes(restartPolicy))
    errors.push(unsupported(child(at, 'restartPolicy'), restartPolicy, restartPolicies))
  if (dnsPolicy !== undefined && !dnsPolicies.includes(dnsPolicy))
    errors.push(unsupported(child(at, 'dnsPolicy'), dnsPolicy, dnsPolicies))
  return errors
}

const maxInt32 = 2 ** 31 - 1

function validateNames(
  { serviceAccountName = '', nodeName = '', activeDeadlineSeconds, hostname = '', subdomain = '' }: core.PodSpec,
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  if (serviceAccountName !== '')
    append(errors, malformed(child(at, 'serviceAccountName'), serviceAccountName, isDns1123Subdomain))
  if (nodeName !== '') append(errors, malformed(child(at, 'nodeName'), nodeName, isDns1123Subdomain))
  if (activeDeadlineSeconds !== undefined && (activeDeadlineSeconds < 1 || activeDeadlineSeconds > maxInt32))
    errors.push(invalid(child(at, 'activeDeadlineSeconds'), activeDeadlineSeconds, inclusiveRange(1, maxInt32)))
  if (hostname !== '') append(errors, malformed(child(at, 'hostname'), hostname, isDns1123Label))
  if (subdomain !== '') append(errors, malformed(child(at, 'subdomain'), subdomain, isDns1123Label))
  return errors
}

const preemptionPolicies = ['PreemptLowerPriority', 'Never']

function validateClasses(
  { priorityClassName = '', runtimeClassName, preemptionPolicy }: core.PodSpec,
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  if (priorityClassName !== '')
    append(errors, malformed(child(at, 'priorityClassName'), priorityClassName, isDns1123Subdomain))
  if (runtimeClassName !== undefined)
    append(errors, malformed(child(at, 'runtimeClassName'), runtimeClassName, isDns1123Subdomain))
  if (preemptionPolicy === '') errors.push(required(child(at, 'preemptionPolicy'), ''))
  else if (preemptionPolicy !== undefined && !preemptionPolicies.includes(preemptionPolicy))
    errors.push(unsupported(child(at, 'preemptionPolicy'), preemptionPolicy, preemptionPolicies))
  return errors
}
