/**
 * The step between mutation and validation: what a server does to an object before it looks whether it is right. Fields
 * whose feature gate is off are dropped from a new object, without a word.
 * Source: kubernetes/kubernetes `pkg/api/pod/util.go` (dropDisabledFields) and the strategies in `pkg/registry`.
 */
import type * as batch from '../../kube/api/batch-v1.ts'
import type * as core from '../../kube/api/core-v1.ts'
import { isOn } from '../../kube/gates.ts'
import type { Gate } from '../../kube/gates.ts'
import { isObject } from '../../kube/json.ts'
import type { JsonObject } from '../../kube/json.ts'
import { inTurn, rewrite } from '../../kube/rewrite.ts'
import type { Context, Rewrite, Rewrites } from '../../kube/rewrite.ts'
import { syncAppArmor } from './apparmor.ts'
import { withoutDisabledFields } from './containers.ts'
import { matchDataSources } from './claim.ts'
import { selectOwnPods, uid, withoutDisabledRules } from './job.ts'
import { applyLabelKeys } from './label-keys.ts'

/** Drops these fields while their gates are off. */
function dropped(gates: Readonly<Record<string, Gate>>): Rewrite {
  const fields = Object.entries(gates)
  return (value, { kubernetes }) => {
    const off = fields.filter(([name, gate]) => value[name] !== undefined && !isOn(gate, kubernetes))
    return off.length === 0 ? undefined : (Object.fromEntries(off.map(([name]) => [name, undefined])) as JsonObject)
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
  const images = (spec.volumes ?? []).filter(({ image }) => image !== undefined).map(({ name }) => name)
  if (images.length === 0 || isOn('ImageVolume', kubernetes)) return undefined
  const members: Record<string, unknown> = { volumes: spec.volumes?.filter(({ image }) => image === undefined) }
  for (const list of ['containers', 'initContainers', 'ephemeralContainers'] as const)
    if (spec[list] !== undefined)
      members[list] = spec[list].map(container => ({
        ...container,
        ...(container.volumeMounts && { volumeMounts: container.volumeMounts.filter(({ name }) => !images.includes(name)) })
      }))
  return members
}

const ofContainers = { resizePolicy: 'InPlacePodVerticalScaling', restartPolicyRules: 'ContainerRestartRules' } as const

/** All that is changed, of every kind. */
export const preparations: Rewrites = {
  structs: {
    'core/v1.Pod': inTurn(rewrite<core.Pod>(applyLabelKeys), rewrite<core.Pod>(syncAppArmor)),
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
    'core/v1.LimitRange': rewrite<core.LimitRange>(({ metadata }, { name }) =>
      name === '' ? { metadata: { ...metadata, name: uid } } : undefined),
    'core/v1.PersistentVolume': inSpec(dropped({ volumeAttributesClassName: 'VolumeAttributesClass' })),
    'core/v1.PersistentVolumeClaim': inSpec(inTurn(
      dropped({ volumeAttributesClassName: 'VolumeAttributesClass' }),
      rewrite<core.PersistentVolumeClaimSpec>(matchDataSources)
    )),
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
    )
  }
}
