/** All that may be the case at Toolforge, for all that is known here, and a Pod's faults in each case. */
import { containerLists } from '../../../kube/pod.ts'
import type { Pod } from '../../../kube/pod.ts'
import type { KubernetesVersion } from '../../../rule.ts'
import { faultsOf } from './faults.ts'
import type { Fault, Uid } from './faults.ts'
import { mutated, stateOf } from './state.ts'
import type { State } from './state.ts'
import type { Variant } from './variants.ts'

/** What is known. */
export interface Known {
  /** The ways to write the policy that are considered. The first one's words are printed. */
  readonly considered: readonly Variant[]
  readonly uid: number | undefined
  readonly kubernetes: KubernetesVersion
}

/** One possible case. */
export interface World {
  readonly variant: Variant
  readonly uid: Uid
  /** The Pod after the policy's changes. */
  readonly state: State
  readonly faults: readonly Fault[]
}

/** A way to write the policy, and what becomes of a Pod by it. */
interface Case {
  readonly variant: Variant
  readonly state: State
}

/** The ways to write the policy that make a difference for a Pod. It goes through the policy twice, a template once. */
export function casesOf(pod: Pod, { considered }: Known, passes: 1 | 2): readonly Case[] {
  const sent = stateOf(pod)
  const different = isPlain(sent) ? considered.slice(0, 1) : considered
  return different.map(variant => ({ variant, state: mutated(sent, variant, passes) }))
}

/** The cases for a Pod, the likeliest first. Without the uid, each number that stands in its place may be it. */
export function worldsOf(pod: Pod, known: Known, passes: 1 | 2): readonly World[] {
  const { uid, kubernetes } = known
  const uids: readonly Uid[] = uid === undefined ? possibleUids(pod) : [{ text: String(uid), isGiven: true }]
  return casesOf(pod, known, passes).flatMap(({ variant, state }) =>
    uids.map(one => ({ variant, uid: one, state, faults: faultsOf(state, one, kubernetes) }))
  )
}

/** True for what all ways to write the policy treat alike: most Pods have one container, and it says little. */
function isPlain({ lists }: State): boolean {
  return containerLists.every(list => {
    const [first, second] = lists[list]
    const capabilities = first?.context?.capabilities
    return second === undefined && (capabilities === undefined || (capabilities.drop ?? []).length > 0)
  })
}

/**
 * So many numbers are tried for the uid. A Pod with more is refused whichever of them is the tool's, and each costs
 * as much as all containers.
 */
const mostUids = 8

/** One that is not there. */
const another: Uid = { text: undefined, isGiven: false }

/** The most frequent number first; at last one that is not there. No tool has the uid 0, and none is negative. */
function possibleUids({ spec, containers }: Pod): readonly Uid[] {
  const counts = new Map<string, number>()
  const count = (value: number | bigint | undefined): void => {
    if (value !== undefined && value > 0) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1)
  }
  count(spec.securityContext?.fsGroup)
  count(spec.securityContext?.runAsUser)
  count(spec.securityContext?.runAsGroup)
  for (const container of containers) {
    count(container.spec.securityContext?.runAsUser)
    count(container.spec.securityContext?.runAsGroup)
  }
  if (counts.size === 0) return [another]
  const byCount = [...counts].toSorted(([, one], [, other]) => other - one).map(([value]) => value)
  return [...byCount.slice(0, mostUids).map(text => ({ text, isGiven: false })), another]
}

/** True when the Pod is refused in every case. */
export function isRefused(worlds: readonly World[]): boolean {
  return worlds.every(({ faults }) => faults.length > 0)
}

/** True when the Pod is admitted in every case. */
export function isAdmitted(worlds: readonly World[]): boolean {
  return worlds.every(({ faults }) => faults.length === 0)
}
