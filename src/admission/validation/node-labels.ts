/**
 * Labels of nodes that are no longer to be used: a server warns of whoever selects nodes by them.
 * Source: kubernetes/kubernetes `pkg/api/node/util.go`.
 */
import type * as meta from '../../kube/api/meta-v1.ts'
import { sortedEntries } from '../../kube/sorted.ts'
import type { Answer } from '../plugin.ts'
import { warning } from '../warning.ts'
import { child, item, key, pathOf, print } from './field.ts'
import type { Field } from './field.ts'

const none: readonly Answer[] = []

const deprecated: ReadonlyMap<string, string> = new Map([
  ['beta.kubernetes.io/arch', 'deprecated since v1.14; use "kubernetes.io/arch" instead'],
  ['beta.kubernetes.io/os', 'deprecated since v1.14; use "kubernetes.io/os" instead'],
  ['failure-domain.beta.kubernetes.io/region', 'deprecated since v1.17; use "topology.kubernetes.io/region" instead'],
  ['failure-domain.beta.kubernetes.io/zone', 'deprecated since v1.17; use "topology.kubernetes.io/zone" instead'],
  ['beta.kubernetes.io/instance-type', 'deprecated since v1.17; use "node.kubernetes.io/instance-type" instead'],
  ['app.kubernetes.io/created-by', 'deprecated since v1.9'],
  ['scheduler.alpha.kubernetes.io/preferAvoidPods', 'deprecated since v1.22; use Taints and Tolerations instead'],
  ['node-role.kubernetes.io/master', 'use "node-role.kubernetes.io/control-plane" instead']
])

/** What the server says of a label of nodes, if there is something to say; `said` comes before it. */
export function labelWarnings(label: string, at: Field, said = `${print(at)}: `): readonly Answer[] {
  const why = deprecated.get(label)
  if (why === undefined) return none
  const message = `nodes should not be told apart by ${label}: ${why}`
  return [warning(said + why, [{ rule: 'api/deprecated', path: pathOf(at), message }])]
}

type Requirements = readonly { readonly key?: string }[]

/** Upstream: GetWarningsForNodeSelectorTerm. */
export function termWarnings(
  { matchExpressions = [] }: { readonly matchExpressions?: Requirements },
  at: Field
): readonly Answer[] {
  return matchExpressions.flatMap(({ key: label = '' }, index) => {
    const place = child(item(child(at, 'matchExpressions'), index), 'key')
    return labelWarnings(label, place, `${print(place)}: ${label} is `)
  })
}

/** Upstream: GetWarningsForNodeSelector. */
export function selectorWarnings(selector: meta.LabelSelector, at: Field): readonly Answer[] {
  const place = child(at, 'matchLabels')
  const ofLabels = sortedEntries(selector.matchLabels).flatMap(([label]) =>
    labelWarnings(label, key(place, label), `${print(child(place, label))}: `))
  return [...termWarnings(selector, at), ...ofLabels]
}
