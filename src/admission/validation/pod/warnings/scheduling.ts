/** What the API warns of in what decides on a Pod's node. Source: kubernetes/kubernetes `pkg/api/pod/warnings.go`. */
import { append } from '../../../../append.ts'
import type * as core from '../../../../kube/api/core-v1.ts'
import { minorOf } from '../../../../kube/resources.ts'
import { sortedEntries } from '../../../../kube/sorted.ts'
import type { KubernetesVersion } from '../../../../rule.ts'
import type { Answer } from '../../../plugin.ts'
import { child, item, key, print } from '../../field.ts'
import type { Field } from '../../field.ts'
import { asSaidBy, isLabelValue } from '../../formats.ts'
import { labelWarnings, termWarnings } from '../../node-labels.ts'
import { doubtful } from './warn.ts'

const none: readonly Answer[] = []

const hard = 'requiredDuringSchedulingIgnoredDuringExecution'
const soft = 'preferredDuringSchedulingIgnoredDuringExecution'

/** Nodes that are told apart by labels of old, and spreads that count no Pod. */
export function schedulingWarnings(
  { nodeSelector, affinity, topologySpreadConstraints = [] }: core.PodSpec,
  at: Field,
  kubernetes: KubernetesVersion
): readonly Answer[] {
  const answers: Answer[] = []
  for (const [label] of sortedEntries(nodeSelector))
    append(answers, labelWarnings(label, key(child(at, 'nodeSelector'), label)))
  if (affinity?.nodeAffinity !== undefined)
    append(answers, nodeWarnings(affinity.nodeAffinity, child(at, 'affinity', 'nodeAffinity'), kubernetes))
  for (const [index, { topologyKey = '', labelSelector }] of topologySpreadConstraints.entries()) {
    const constraint = item(child(at, 'topologySpreadConstraints'), index)
    const keyAt = child(constraint, 'topologyKey')
    append(answers, labelWarnings(topologyKey, keyAt, `${print(keyAt)}: ${topologyKey} is `))
    if (labelSelector === undefined) answers.push(selectorless(child(constraint, 'labelSelector')))
  }
  return answers
}

function nodeWarnings(affinity: core.NodeAffinity, at: Field, kubernetes: KubernetesVersion): readonly Answer[] {
  const answers: Answer[] = []
  const terms = child(at, hard, 'nodeSelectorTerms')
  for (const [index, term] of (affinity[hard]?.nodeSelectorTerms ?? []).entries())
    append(answers, termWarnings(term, item(terms, index)))
  for (const [index, { preference = {} }] of (affinity[soft] ?? []).entries()) {
    const place = child(item(child(at, soft), index), 'preference')
    if (minorOf(kubernetes) < 33) append(answers, termWarnings(preference, place))
    else append(answers, preferenceWarnings(preference, place, kubernetes))
  }
  return answers
}

/** From 1.33 on, also values that no label can have. */
function preferenceWarnings(
  { matchExpressions = [] }: core.NodeSelectorTerm,
  at: Field,
  kubernetes: KubernetesVersion
): readonly Answer[] {
  return matchExpressions.flatMap(({ key: label = '', values = [] }, index) => {
    const expression = item(child(at, 'matchExpressions'), index)
    const [keyAt, valuesAt] = [child(expression, 'key'), child(expression, 'values')]
    return [
      ...labelWarnings(label, keyAt, `${print(keyAt)}: ${label} is `),
      ...values.flatMap((value, number) =>
        isLabelValue(value).map(why =>
          doubtful(item(valuesAt, number), `${value} is invalid, ${asSaidBy(kubernetes, why)}`)))
    ]
  })
}

/** Pods that are told to be near to none, or far from none. */
export function selectorlessWarnings({ podAffinity, podAntiAffinity }: core.Affinity, at: Field): readonly Answer[] {
  return [
    ...(podAffinity === undefined ? none : ofPods(podAffinity, child(at, 'podAffinity'))),
    ...(podAntiAffinity === undefined ? none : ofPods(podAntiAffinity, child(at, 'podAntiAffinity')))
  ]
}

function ofPods(affinity: core.PodAffinity, at: Field): readonly Answer[] {
  const answers: Answer[] = []
  for (const [index, { labelSelector }] of (affinity[hard] ?? []).entries())
    if (labelSelector === undefined) answers.push(selectorless(child(item(child(at, hard), index), 'labelSelector')))
  for (const [index, { podAffinityTerm }] of (affinity[soft] ?? []).entries())
    if (podAffinityTerm?.labelSelector === undefined)
      answers.push(selectorless(child(item(child(at, soft), index), 'podAffinityTerm', 'labelSelector')))
  return answers
}

function selectorless(at: Field): Answer {
  const message = 'without a labelSelector no Pod is meant; write {} to mean all'
  return doubtful(at, 'a null labelSelector results in matching no pod', message)
}
