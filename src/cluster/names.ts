/** The names of the built-in clusters: enough to read a command line by, without the clusters themselves. */
import { levels } from '../admission/pod-security/policy.ts'
import type { Level } from '../admission/pod-security/policy.ts'
import { variants } from './toolforge/clusters.ts'
import type { Variant } from './toolforge/clusters.ts'

export type ClusterName = Variant | Level

/** The built-in clusters; the first is the default. */
export const clusterNames: readonly [ClusterName, ...ClusterName[]] = [
  ...variants, 'restricted', 'baseline', 'privileged'
]

/** Whether the cluster has tool accounts. */
export function hasTools(cluster: ClusterName): boolean {
  return !isLevel(cluster)
}

/** Whether the cluster is nothing but a Pod Security level. */
export function isLevel(cluster: ClusterName): cluster is Level {
  return levels.some(level => level === cluster)
}
