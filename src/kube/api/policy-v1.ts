/** The types of policy/v1. Generated from the schema file: see `test/schema/types.ts`. */
import type * as meta from './meta-v1.ts'

export interface PodDisruptionBudget {
  readonly apiVersion?: string
  readonly kind?: string
  readonly metadata?: meta.ObjectMeta
  readonly spec?: PodDisruptionBudgetSpec
  readonly status?: PodDisruptionBudgetStatus
}

export interface PodDisruptionBudgetSpec {
  readonly maxUnavailable?: number | string
  readonly minAvailable?: number | string
  readonly selector?: meta.LabelSelector
  readonly unhealthyPodEvictionPolicy?: string
}

export interface PodDisruptionBudgetStatus {
  readonly conditions?: readonly meta.Condition[]
  readonly currentHealthy?: number
  readonly desiredHealthy?: number
  readonly disruptedPods?: Readonly<Record<string, string>>
  readonly disruptionsAllowed?: number
  readonly expectedPods?: number
  readonly observedGeneration?: number | bigint
}
