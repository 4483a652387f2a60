/**
 * Three clusters that have a Pod Security level and no other policy. The level is enforced and warned of where a
 * namespace has no label of its own; every namespace exists.
 */
import { podSecurity } from '../admission/pod-security/plugin.ts'
import { noExemptions } from '../admission/pod-security/policy.ts'
import type { Level, PodSecurityConfiguration } from '../admission/pod-security/policy.ts'
import type { KubernetesVersion } from '../rule.ts'
import type { Cluster } from './cluster.ts'

/** The release that the level clusters run when nobody says. */
export const defaultKubernetes: KubernetesVersion = '1.32'

/**
 * The cluster of a level. A configuration of the plugin (from an AdmissionConfiguration) replaces the level's own.
 */
export function levelCluster(
  level: Level,
  kubernetes: KubernetesVersion,
  configured?: PodSecurityConfiguration
): Cluster {
  const set = { level, version: 'latest' } as const
  const own = { defaults: { enforce: set, audit: { level: 'privileged', version: 'latest' }, warn: set } } as const
  return {
    name: level,
    kubernetes,
    usernameIn: () => 'kubernetes-admin',
    defaultNamespace: 'default',
    namespaceLabels: () => ({}),
    plugins: [podSecurity(configured ?? { ...own, exemptions: noExemptions })]
  }
}
