/** What a cluster is: all that decides a verdict and does not stand in the manifests. */
import type { Answer, Labels, Plugin, Request } from '../admission/plugin.ts'
import type { QuotaSpec } from '../admission/resource-quota/plugin.ts'
import type { KubernetesVersion } from '../rule.ts'

export interface Cluster {
  readonly name: string
  readonly kubernetes: KubernetesVersion
  /** Who applies the manifests that go to a namespace (empty: cluster-wide objects). */
  readonly usernameIn: (namespace: string) => string
  /** Where an object goes that names no namespace. */
  readonly defaultNamespace: string
  /** The labels of a namespace; undefined when the cluster has no such namespace. */
  readonly namespaceLabels: (namespace: string) => Labels | undefined
  /** What the user's own client refuses to send; absent: nothing. */
  readonly client?: (request: Request) => readonly Answer[]
  /** Whether the user may create this at all; absent: everything is allowed. Controllers are not asked. */
  readonly authorize?: (request: Request) => readonly Answer[]
  /** The admission plugins, those that mutate and those that validate each in the order of the chain. */
  readonly plugins: readonly Plugin[]
  /** The quotas of a namespace, for what all manifests need together. */
  readonly quotasOf?: (namespace: string) => readonly QuotaSpec[]
  /** Why nobody can tell what becomes of a kind that is not built in; undefined: nothing particular is known of it. */
  readonly whyUnknown?: (kind: { readonly group: string; readonly kind: string }) => string | undefined
}
