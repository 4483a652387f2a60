/**
 * How the policy of a tool may be written. The template is not public. What it has to do follows from the tool's old
 * PodSecurityPolicy and from what Toolforge's own tests show; how it does it makes a difference for a few Pods. Each
 * way was loaded into a real Kyverno: `lists` is the reconstruction, whose words are printed.
 */

/**
 * The names of the policy and of its rule that refuses.
 * Verified: the load test of lima-kilo and the functional tests of toolforge-deploy (2026).
 */
export const policyName = 'toolforge-kyverno-pod-policy'
export const ruleName = 'toolforge-validate-pod-policy'

/** How a template fills in what a container leaves out. */
export interface Variant {
  readonly name: 'lists' | 'blocks' | 'foreach'
  /** True: container by container. False: the first container of a list decides for all of them. */
  readonly each: boolean
  /** What is filled in where it is absent: `capabilities.drop`, or `capabilities` as a whole. */
  readonly capabilities: 'drop' | 'block'
}

/** Inferred: one of these is what Toolforge has. The first is the reconstruction. */
export const variants: readonly [Variant, ...Variant[]] = [
  { name: 'lists', each: false, capabilities: 'drop' },
  { name: 'blocks', each: false, capabilities: 'block' },
  { name: 'foreach', each: true, capabilities: 'drop' }
]

/**
 * The kinds whose templates the rules judge too, if they are made for workloads (Kyverno's autogen; whether the policy
 * switches that off is not known). ReplicaSets are never seen.
 * Source: kyverno `pkg/autogen/v1/autogen.go`, and `resourceFilters` of the chart's values.
 */
export const templateKinds: readonly string[] = [
  'CronJob',
  'DaemonSet',
  'Deployment',
  'Job',
  'ReplicationController',
  'StatefulSet'
]
