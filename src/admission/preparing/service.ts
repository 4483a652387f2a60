/**
 * The address of a Service, which it has as `clusterIP` and as the first of `clusterIPs`: a server writes both.
 * Source: kubernetes/kubernetes `pkg/registry/core/service/storage/storage.go`, normalizeClusterIPs.
 */
import type * as core from '../../kube/api/core-v1.ts'
import type { Context } from '../../kube/rewrite.ts'

export function syncClusterIps({ spec }: core.Service, { note }: Context): core.Service | undefined {
  const { clusterIP, clusterIPs = [] } = spec ?? {}
  if (clusterIP === undefined || clusterIPs.length > 0) return undefined
  const from = ['spec', 'clusterIP']
  note({ path: ['spec', 'clusterIPs'], from })
  note({ path: ['spec', 'clusterIPs', 0], from })
  return { spec: { ...spec, clusterIPs: [clusterIP] } }
}
