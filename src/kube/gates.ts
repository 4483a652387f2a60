/**
 * Feature gates that decide what the API accepts: a field whose gate is off is dropped from a new object, and so are
 * the defaults and checks that come with it.
 * Source: kubernetes/kubernetes `pkg/features/kube_features.go` of 1.32 to 1.36. Clusters are taken to run with the
 * defaults of their release.
 */
import type { KubernetesVersion } from '../rule.ts'
import { minorOf } from './resources.ts'

/** The first minor release in which a gate is on by default; null while none is known. */
const gates = {
  AppArmorFields: 30,
  AuthorizeWithSelectors: 32,
  CSIServiceAccountTokenSecrets: 35,
  ClusterTrustBundleProjection: null,
  ContainerRestartRules: 35,
  ContainerStopSignals: null,
  CoordinatedLeaderElection: null,
  CrossNamespaceVolumeDataSource: null,
  CustomResourceFieldSelectors: 31,
  DynamicResourceAllocation: 34,
  EnvFiles: 35,
  GenericWorkload: null,
  HPAConfigurableTolerance: 35,
  HPAScaleToZero: null,
  HostnameOverride: 35,
  ImageVolume: 35,
  InPlacePodVerticalScaling: 33,
  JobBackoffLimitPerIndex: 29,
  JobManagedBy: 32,
  JobPodReplacementPolicy: 29,
  JobSuccessPolicy: 31,
  LoadBalancerIPMode: 30,
  MatchLabelKeysInPodAffinity: 31,
  MatchLabelKeysInPodTopologySpreadSelectorMerge: 34,
  MaxUnavailableStatefulSet: null,
  MutableCSINodeAllocatableCount: 35,
  PodCertificateRequest: null,
  PodLevelResources: 34,
  PodLifecycleSleepAction: 30,
  PodLifecycleSleepActionAllowZero: 33,
  PreferSameTrafficDistribution: 34,
  ProcMountType: 33,
  RecursiveReadOnlyMounts: 31,
  RelaxedDNSSearchValidation: 33,
  RelaxedEnvironmentVariableValidation: 32,
  RelaxedServiceNameValidation: 36,
  RestartAllContainersOnContainerExits: 36,
  RetryGenerateName: 31,
  SELinuxChangePolicy: 33,
  SELinuxMountReadWriteOncePod: 28,
  ServiceAccountTokenNodeBinding: 31,
  ServiceTrafficDistribution: 31,
  SidecarContainers: 29,
  StrictIPCIDRValidation: 36,
  SupplementalGroupsPolicy: 33,
  UserNamespacesSupport: 33,
  VolumeAttributesClass: 34,
  VolumeLimitScaling: null
} as const satisfies Readonly<Record<string, number | null>>

export type Gate = keyof typeof gates

/** Whether a release has the gate on. */
export function isOn(gate: Gate, kubernetes: KubernetesVersion): boolean {
  const since: number | null = gates[gate]
  return since !== null && minorOf(kubernetes) >= since
}
