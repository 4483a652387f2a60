/**
 * What the API fills into a LimitRange itself, for containers.
 * Source: kubernetes/kubernetes `pkg/apis/core/v1/defaults.go`, SetDefaults_LimitRangeItem.
 */
import type { Bounds, LimitRangeItem } from './plugin.ts'

/** The maximum is the default limit, which is the default request; where there is none of them, the minimum is. */
export function fill(item: LimitRangeItem): LimitRangeItem {
  if (item.type !== 'Container') return item
  const limits = { ...known(item.max), ...item.default }
  return { ...item, default: limits, defaultRequest: { ...known(item.min), ...limits, ...item.defaultRequest } }
}

/** The bounds that are known exactly: only they can be a default. */
function known(bounds: Bounds = {}): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(bounds).flatMap(([name, bound]) => {
      if (typeof bound !== 'object') return [[name, bound]]
      return 'exactly' in bound ? [[name, bound.exactly]] : []
    })
  )
}
