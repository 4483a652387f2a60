/**
 * The step between mutation and validation: what a server does to an object before it looks whether it is right. Fields
 * whose feature gate is off are dropped from a new object, without a word.
 * Source: kubernetes/kubernetes `pkg/api/pod/util.go` (dropDisabledFields) and the strategies in `pkg/registry`.
 */
import type * as apiextensions from '../../kube/api/apiextensions-v1.ts'
import type * as batch from '../../kube/api/batch-v1.ts'
import type * as core from '../../kube/api/core-v1.ts'
import type * as discovery from '../../kube/api/discovery-v1.ts'
import type * as meta from '../../kube/api/meta-v1.ts'
import { isOn } from '../../kube/gates.ts'
import type { Gate } from '../../kube/gates.ts'
import { isObject } from '../../kube/json.ts'
import type { JsonObject } from '../../kube/json.ts'
import { containerLists } from '../../kube/pod.ts'
import { minorOf } from '../../kube/resources.ts'
import { inTurn, rewrite } from '../../kube/rewrite.ts'
import type { Context, Rewrite, Rewrites } from '../../kube/rewrite.ts'
import { syncAppArmor } from './apparmor.ts'
import { withoutDisabledFields } from './containers.ts'
import { matchDataSources } from './claim.ts'
import { selectOwnPods, uid, withoutDisabledRules } from './job.ts'
import { applyLabelKeys } from './label-keys.ts'
import { syncClusterIps } from './service.ts'

/** Drops these fields while their gates are off. */
function dropped(gates: Readonly<Record<string, Gate>>): Rewrite {
  const fields = Object.entries(gates)
  return (value, { kubernetes }) => {
    let members: Record<string, undefined> | undefined
    for (const [name, gate] of fields)
      if (value[name] !== undefined && !isOn(gate, kubernetes)) (members ??= {})[name] = undefined
    return members
  }
}

/** A change to an object's spec, and not to the same struct where a template has it. */
function inSpec(change: Rewrite): Rewrite {
  return ({ spec }, context) => {
    const members = isObject(spec) ? change(spec, context) : undefined
    if (members === undefined) return undefined
    const changed = Object.entries({ ...(spec as JsonObject), ...members }).filter(([, value]) => value !== undefined)
    return { spec: Object.fromEntries(changed) }
  }
}

/** `procMount` goes back to the default, where it is not to be chosen. */
const procMount: Rewrite = rewrite<core.SecurityContext>(({ procMount: given }, { kubernetes }: Context) =>
  given === undefined || isOn('ProcMountType', kubernetes) ? undefined : { procMount: 'Default' })

/** A Pod without the volumes that are images, and without their mounts. */
function withoutImages(spec: core.PodSpec, { kubernetes }: Context): core.PodSpec | undefined {
  const images = new Set((spec.volumes ?? []).filter(({ image }) => image !== undefined).map(({ name }) => name))
  if (images.size === 0 || isOn('ImageVolume', kubernetes)) return undefined
  const members: Record<string, unknown> = { volumes: spec.volumes?.filter(({ image }) => image === undefined) }
  for (const list of containerLists)
    if (spec[list] !== undefined)
      members[list] = spec[list].map(container => ({
        ...container,
        ...(container.volumeMounts && {
          volumeMounts: container.volumeMounts.filter(({ name }) => !images.has(name))
        })
      }))
  return members
}

/** The status of a new definition is the server's: no name is accepted yet, and one version is stored. */
function newDefinition({ spec }: apiextensions.CustomResourceDefinition): apiextensions.CustomResourceDefinition {
  const stored = spec?.versions?.find(({ storage }) => storage === true)
  return { status: stored === undefined ? {} : { storedVersions: [stored.name ?? ''] } }
}

/** The kinds whose generations a server counts itself, from the first one on, whatever an object says. */
const counted: readonly string[] = [
  ...['ReplicationController', 'PodTemplate'].map(name => `core/v1.${name}`),
  ...['DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet'].map(name => `apps/v1.${name}`),
  ...['CronJob', 'Job'].map(name => `batch/v1.${name}`),
  ...['Ingress', 'IngressClass', 'NetworkPolicy'].map(name => `networking/v1.${name}`),
  ...['AdmissionPolicy', 'AdmissionPolicyBinding', 'WebhookConfiguration'].flatMap(name =>
    ['Mutating', 'Validating'].map(which => `admissionregistration/v1.${which}${name}`)),
  ...['v1', 'v1beta3', 'v1beta2'].flatMap(version =>
    ['FlowSchema', 'PriorityLevelConfiguration'].map(name => `flowcontrol/${version}.${name}`)),
  'apiextensions/v1.CustomResourceDefinition',
  'discovery/v1.EndpointSlice',
  'policy/v1.PodDisruptionBudget',
  'scheduling/v1.PriorityClass'
]

const withoutGeneration: Rewrite = rewrite<{ readonly metadata?: meta.ObjectMeta }>(({ metadata }) => {
  if (metadata?.generation === undefined) return undefined
  const { generation: _generation, ...others } = metadata
  return { metadata: others }
})

function countingGenerations(structs: Rewrites['structs']): Rewrites['structs'] {
  const own = counted.map(name => [name, inTurn(withoutGeneration, structs[name] ?? (() => undefined))] as const)
  return { ...structs, ...Object.fromEntries(own) }
}

const ofContainers = { resizePolicy: 'InPlacePodVerticalScaling', restartPolicyRules: 'ContainerRestartRules' } as const

/** All that is changed, of every kind. */
export const preparations: Rewrites = {
  objects: {
    // Not the claims that a StatefulSet has templates of.
    'core/v1.PersistentVolumeClaim': inSpec(inTurn(
      dropped({ volumeAttributesClassName: 'VolumeAttributesClass' }),
      rewrite<core.PersistentVolumeClaimSpec>(matchDataSources)
    ))
  },
  structs: countingGenerations({
    'core/v1.Pod': inTurn(
      (pod, context) => (minorOf(context.kubernetes) >= 33 ? withoutGeneration(pod, context) : undefined),
      rewrite<core.Pod>(applyLabelKeys),
      rewrite<core.Pod>(syncAppArmor)
    ),
    'core/v1.PodSpec': inTurn(
      dropped({
        hostUsers: 'UserNamespacesSupport',
        resources: 'PodLevelResources',
        resourceClaims: 'DynamicResourceAllocation',
        hostnameOverride: 'HostnameOverride',
        schedulingGroup: 'GenericWorkload'
      }),
      rewrite<core.PodSpec>(withoutImages),
      rewrite<core.PodSpec>(withoutDisabledFields)
    ),
    'core/v1.PodAffinityTerm': dropped({
      matchLabelKeys: 'MatchLabelKeysInPodAffinity',
      mismatchLabelKeys: 'MatchLabelKeysInPodAffinity'
    }),
    'core/v1.PodSecurityContext': dropped({
      appArmorProfile: 'AppArmorFields',
      supplementalGroupsPolicy: 'SupplementalGroupsPolicy',
      seLinuxChangePolicy: 'SELinuxChangePolicy'
    }),
    'core/v1.SecurityContext': inTurn(dropped({ appArmorProfile: 'AppArmorFields' }), procMount),
    'core/v1.Container': dropped(ofContainers),
    'core/v1.EphemeralContainer': dropped(ofContainers),
    'core/v1.ResourceRequirements': dropped({ claims: 'DynamicResourceAllocation' }),
    'core/v1.EnvVarSource': dropped({ fileKeyRef: 'EnvFiles' }),
    'core/v1.VolumeMount': dropped({ recursiveReadOnly: 'RecursiveReadOnlyMounts' }),
    'core/v1.VolumeProjection': dropped({
      clusterTrustBundle: 'ClusterTrustBundleProjection',
      podCertificate: 'PodCertificateRequest'
    }),
    'core/v1.Namespace': rewrite<core.Namespace>(({ spec }) => {
      const { finalizers = [] } = spec ?? {}
      return finalizers.includes('kubernetes')
        ? undefined
        : { spec: { ...spec, finalizers: [...finalizers, 'kubernetes'] } }
    }),
    'core/v1.NodeSpec': rewrite<core.NodeSpec>(({ configSource }) =>
      configSource === undefined ? undefined : { configSource: undefined }),
    'core/v1.ServiceAccount': rewrite<core.ServiceAccount>(({ secrets }) =>
      secrets?.some(secret => Object.keys(secret).some(member => member !== 'name'))
        ? { secrets: secrets.map(({ name }) => (name === undefined ? {} : { name })) }
        : undefined),
    'core/v1.LimitRange': rewrite<core.LimitRange>(({ metadata }, { name }) =>
      name === '' ? { metadata: { ...metadata, name: uid } } : undefined),
    'authorization/v1.ResourceAttributes':
      dropped({ fieldSelector: 'AuthorizeWithSelectors', labelSelector: 'AuthorizeWithSelectors' }),
    'core/v1.Service': rewrite<core.Service>(syncClusterIps),
    'core/v1.ServiceSpec': dropped({ trafficDistribution: 'ServiceTrafficDistribution' }),
    'autoscaling/v2.HPAScalingRules': dropped({ tolerance: 'HPAConfigurableTolerance' }),
    'discovery/v1.Endpoint': rewrite<discovery.Endpoint>(({ deprecatedTopology }) =>
      deprecatedTopology === undefined ? undefined : { deprecatedTopology: undefined }),
    'discovery/v1.EndpointHints': dropped({ forNodes: 'PreferSameTrafficDistribution' }),
    'coordination/v1.LeaseSpec':
      dropped({ strategy: 'CoordinatedLeaderElection', preferredHolder: 'CoordinatedLeaderElection' }),
    'core/v1.PersistentVolume': inSpec(dropped({ volumeAttributesClassName: 'VolumeAttributesClass' })),
    'storage/v1.CSIDriverSpec': dropped({
      nodeAllocatableUpdatePeriodSeconds: 'MutableCSINodeAllocatableCount',
      preventPodSchedulingIfMissing: 'VolumeLimitScaling',
      seLinuxMount: 'SELinuxMountReadWriteOncePod',
      serviceAccountTokenInSecrets: 'CSIServiceAccountTokenSecrets'
    }),
    'apps/v1.RollingUpdateStatefulSetStrategy': dropped({ maxUnavailable: 'MaxUnavailableStatefulSet' }),
    'batch/v1.Job': inTurn(
      rewrite<batch.Job>(selectOwnPods),
      inSpec(inTurn(
        dropped({
          managedBy: 'JobManagedBy',
          successPolicy: 'JobSuccessPolicy',
          backoffLimitPerIndex: 'JobBackoffLimitPerIndex',
          maxFailedIndexes: 'JobBackoffLimitPerIndex',
          podReplacementPolicy: 'JobPodReplacementPolicy'
        }),
        rewrite<batch.JobSpec>(withoutDisabledRules)
      ))
    ),
    'apiextensions/v1.CustomResourceDefinition': rewrite<apiextensions.CustomResourceDefinition>(newDefinition),
    'apiextensions/v1.CustomResourceDefinitionVersion': dropped({ selectableFields: 'CustomResourceFieldSelectors' })
  })
}
