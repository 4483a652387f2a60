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
import { validateAllContainers } from './containers.ts'
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

const none: readonly FieldError[] = []

/** The complaints about a Pod's spec. */
export function validatePodSpec(
  spec: core.PodSpec,
  metadata: PodMetadata,
  at: Field,
  options: PodOptions
): readonly FieldError[] {
  const { nodeSelector, affinity, readinessGates, schedulingGates, topologySpreadConstraints: spread } = spec
  const { resourceClaims, tolerations, hostAliases, overhead } = spec
  const { volumes, errors } = validateVolumes(spec.volumes ?? [], child(at, 'volumes'), options)
  if (resourceClaims !== undefined)
    append(errors, validateResourceClaims(resourceClaims, metadata, child(at, 'resourceClaims'), options))
  append(errors, validateAllContainers(spec, volumes, at, options))
  append(errors, validatePodResources(spec, at, options))
  append(errors, validateHostNetwork(spec, at, options))
  append(errors, validatePolicies(spec, at))
  if (nodeSelector !== undefined) append(errors, validateLabels(nodeSelector, child(at, 'nodeSelector')))
  append(errors, validatePodSecurityContext(spec, at))
  if (affinity !== undefined) append(errors, validateAffinity(affinity, child(at, 'affinity'), options))
  append(errors, validateDnsConfig(spec, at, options))
  if (readinessGates !== undefined)
    append(errors, validateReadinessGates(readinessGates, child(at, 'readinessGates')))
  if (schedulingGates !== undefined)
    append(errors, validateSchedulingGates(schedulingGates, child(at, 'schedulingGates')))
  if (spread !== undefined)
    append(errors, validateTopologySpread(spread, child(at, 'topologySpreadConstraints'), options))
  append(errors, validateHostProcess(spec, at))
  append(errors, validateHostUsers(spec, at, options))
  append(errors, validateHostnameOverride(spec, at))
  append(errors, validateNames(spec, at))
  if (tolerations !== undefined)
    append(errors, validateTolerations(tolerations, child(at, 'tolerations'), options.kubernetes))
  if (hostAliases !== undefined) append(errors, validateHostAliases(hostAliases, child(at, 'hostAliases'), options))
  append(errors, validateClasses(spec, at))
  if (overhead !== undefined) append(errors, validateOverhead(overhead, child(at, 'overhead'), options))
  append(errors, validateOs(spec, at, options))
  append(errors, validateFileKeyVolumes(spec, at, options))
  return errors
}

/** In the network of the machine, a container's port is one of the machine. Upstream: validatePodHostNetworkDeps. */
function validateHostNetwork(
  { hostNetwork = false, containers = [] }: core.PodSpec,
  at: Field,
  { podName }: PodOptions
): readonly FieldError[] {
  if (!hostNetwork) return none
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
