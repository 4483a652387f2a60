/** The clusters that are built in, as the command line adjusts them. */
import { kubectl } from '../admission/kubectl.ts'
import type { PodSecurityConfiguration } from '../admission/pod-security/policy.ts'
import { unknown } from '../nearest.ts'
import type { KubernetesVersion } from '../rule.ts'
import type { Cluster } from './cluster.ts'
import { defaultKubernetes, levelCluster } from './levels.ts'
import { isLevel } from './names.ts'
import type { ClusterName } from './names.ts'
import { toolforgeCluster } from './toolforge/toolforge.ts'

/** What the command line says of the cluster. */
export interface Adjustments {
  readonly cluster: ClusterName
  readonly tool: string | null
  readonly uid: number | null
  readonly kubernetesVersion: KubernetesVersion | null
  /** kubectl's `-n`. */
  readonly namespace: string | null
  readonly disableAdmissionPlugins: readonly string[]
}

/** The cluster asked for; an error for the user where it has no tools, or a plugin is not one of its. */
export function clusterNamed(
  adjustments: Adjustments,
  podSecurity: PodSecurityConfiguration | undefined
): Cluster | { readonly error: string } {
  const { namespace, disableAdmissionPlugins } = adjustments
  const built = build(adjustments, podSecurity)
  if ('error' in built) return built
  const names = [...new Set(built.plugins.map(({ name }) => name))]
  const wrong = disableAdmissionPlugins.find(name => !names.includes(name))
  if (wrong !== undefined) return { error: unknown('admission plugin', wrong, names) }
  return {
    ...built,
    plugins: built.plugins.filter(({ name }) => !disableAdmissionPlugins.includes(name)),
    ...(namespace === null ? {} : { client: kubectl(namespace), defaultNamespace: namespace })
  }
}

function build(
  { cluster, tool, uid, kubernetesVersion, namespace }: Adjustments,
  podSecurity: PodSecurityConfiguration | undefined
): Cluster | { readonly error: string } {
  if (isLevel(cluster)) {
    if (tool !== null || uid !== null)
      return { error: `--${tool === null ? 'uid' : 'tool'} means nothing to the cluster ${cluster}` }
    return levelCluster(cluster, kubernetesVersion ?? defaultKubernetes, podSecurity)
  }
  return toolforgeCluster(cluster, {
    ...(tool === null ? {} : { tool }),
    ...(uid === null ? {} : { uid }),
    ...(kubernetesVersion === null ? {} : { kubernetes: kubernetesVersion }),
    ...(namespace === null ? {} : { namespace })
  })
}
