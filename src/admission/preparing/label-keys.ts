/**
 * Labels of a Pod that its affinity and its spread go by: the server adds them to the selectors, with their values.
 * Source: kubernetes/kubernetes `pkg/registry/core/pod/strategy.go`, mutatePodAffinity, mutateTopologySpreadConstraints
 * (KEP-3633, KEP-3243).
 */
import type * as core from '../../kube/api/core-v1.ts'
import type * as meta from '../../kube/api/meta-v1.ts'
import { isOn } from '../../kube/gates.ts'
import { withEach } from '../../kube/json.ts'
import type { Context } from '../../kube/rewrite.ts'

type Labels = Readonly<Record<string, string>>

/** What has a selector, and keys that belong into it. */
interface Keyed {
  readonly labelSelector?: meta.LabelSelector
  readonly matchLabelKeys?: readonly string[]
  readonly mismatchLabelKeys?: readonly string[]
}

const hard = 'requiredDuringSchedulingIgnoredDuringExecution'
const soft = 'preferredDuringSchedulingIgnoredDuringExecution'

/** The Pod with selectors that have its labels; undefined where nothing changes. */
export function applyLabelKeys({ metadata, spec }: core.Pod, { kubernetes }: Context): core.Pod | undefined {
  if (spec === undefined) return undefined
  const labels = metadata?.labels ?? {}
  const { topologySpreadConstraints: constraints } = spec
  const affinity = isOn('MatchLabelKeysInPodAffinity', kubernetes) ? ofAffinity(spec.affinity, labels) : spec.affinity
  const spread = isOn('MatchLabelKeysInPodTopologySpreadSelectorMerge', kubernetes)
    ? constraints && withEach(constraints, constraint => applied(constraint, labels))
    : constraints
  if (affinity === spec.affinity && spread === constraints) return undefined
  return {
    spec: {
      ...spec,
      ...(affinity === undefined ? {} : { affinity }),
      ...(spread === undefined ? {} : { topologySpreadConstraints: spread })
    }
  }
}

function ofAffinity(affinity: core.Affinity | undefined, labels: Labels): core.Affinity | undefined {
  const { podAffinity, podAntiAffinity } = affinity ?? {}
  const near = podAffinity && ofTerms(podAffinity, labels)
  const far = podAntiAffinity && ofTerms(podAntiAffinity, labels)
  if (near === podAffinity && far === podAntiAffinity) return affinity
  return { ...affinity, ...(near && { podAffinity: near }), ...(far && { podAntiAffinity: far }) }
}

function ofTerms(affinity: core.PodAffinity, labels: Labels): core.PodAffinity {
  let changed = affinity
  const needed = affinity[hard] && withEach(affinity[hard], term => applied(term, labels))
  if (needed !== undefined && needed !== affinity[hard]) changed = { ...changed, [hard]: needed }
  const wanted = affinity[soft] && withEach(affinity[soft], weighted => {
    const term = weighted.podAffinityTerm && applied(weighted.podAffinityTerm, labels)
    return term === undefined || term === weighted.podAffinityTerm ? weighted : { ...weighted, podAffinityTerm: term }
  })
  if (wanted !== undefined && wanted !== affinity[soft]) changed = { ...changed, [soft]: wanted }
  return changed
}

/** Itself, where there are no keys of labels that the Pod has. */
function applied<T extends Keyed>(keyed: T, labels: Labels): T {
  const { labelSelector, matchLabelKeys = [], mismatchLabelKeys = [] } = keyed
  if (labelSelector === undefined) return keyed
  const added = [...requirements(matchLabelKeys, 'In', labels), ...requirements(mismatchLabelKeys, 'NotIn', labels)]
  if (added.length === 0) return keyed
  const matchExpressions = [...(labelSelector.matchExpressions ?? []), ...added]
  return { ...keyed, labelSelector: { ...labelSelector, matchExpressions } }
}

function requirements(
  keys: readonly string[],
  operator: string,
  labels: Labels
): readonly meta.LabelSelectorRequirement[] {
  return keys.flatMap(key => {
    const value = Object.hasOwn(labels, key) ? labels[key] : undefined
    return value === undefined ? [] : [{ key, operator, values: [value] }]
  })
}
