/** What the policy fills in, as patches. */
import { changesTo } from '../../../admission/changes.ts'
import type { Changes } from '../../../admission/changes.ts'
import type { Json, JsonObject, Path } from '../../../kube/json.ts'
import type { Patch } from '../../../kube/patch.ts'
import { containerLists } from '../../../kube/pod.ts'
import type { ContainerList, Pod, PodSecurityContext, SecurityContext } from '../../../kube/pod.ts'
import { isDeepEqual } from '../../../kube/structural/equal.ts'
import { mergeLists } from './merge.ts'
import type { Entry } from './state.ts'
import { casesOf, isAdmitted, isRefused, worldsOf } from './worlds.ts'
import type { Known } from './worlds.ts'

/**
 * The changes to a Pod. Where the verdict is certain, they are those of the likeliest way to write the policy. Where it
 * is not, nothing is filled into a list of containers about which the ways differ; it loses its duplicates all the
 * same. Without the uid, the fields that it would be filled into are left out.
 */
export function fill(object: JsonObject, pod: Pod, known: Known): readonly Patch[] {
  const [likeliest, ...others] = casesOf(pod, known, 2)
  if (likeliest === undefined) return []
  const { lists } = likeliest.state
  let isCertain: boolean | undefined
  const isFilled = (list: ContainerList): boolean =>
    others.every(({ state }) => isSame(lists[list], state.lists[list])) || (isCertain ??= isDecided(pod, known))

  const changes = changesTo(object)
  const spec = [...pod.path, 'spec']
  mergeLists(spec, changes)
  fillPod(spec, pod.spec.securityContext, known.uid, changes)
  for (const list of containerLists) {
    const entries = lists[list]
    if (entries.length === 0 || !isFilled(list)) continue
    for (let index = 0; index < entries.length; index++) fillContainer([...spec, list, index], entries[index]!, changes)
  }
  return changes.patches
}

/** True when the verdict is the same in every case. */
function isDecided(pod: Pod, known: Known): boolean {
  const worlds = worldsOf(pod, known, 2)
  return isRefused(worlds) || isAdmitted(worlds)
}

const seccompProfile: Json = { type: 'RuntimeDefault' }

function fillPod(
  spec: Path,
  context: PodSecurityContext | undefined,
  uid: number | undefined,
  changes: Changes
): void {
  const members: Record<string, Json> = {}
  if (context?.runAsNonRoot === undefined) members['runAsNonRoot'] = true
  if (uid !== undefined)
    for (const field of ['runAsUser', 'runAsGroup', 'fsGroup'] as const)
      if (context?.[field] === undefined) members[field] = uid
  if (context?.seccompProfile === undefined) members['seccompProfile'] = seccompProfile
  setAll([...spec, 'securityContext'], context, members, changes)
}

/** Gives an object these members, and makes it when there is none. */
function setAll(path: Path, given: object | undefined, members: JsonObject, changes: Changes): void {
  const names = Object.keys(members)
  if (names.length > 0 && given === undefined) changes.set(path, members)
  else for (const name of names) changes.set([...path, name], members[name]!)
}

/** What is filled into a container, where it is not there already. An empty list is none. */
function fillContainer(container: Path, { container: { spec }, context: filled }: Entry, changes: Changes): void {
  const given = spec.securityContext
  if (filled === undefined || filled === given) return
  const { allowPrivilegeEscalation, privileged } = filled
  const members: Record<string, Json> = {}
  if (allowPrivilegeEscalation !== undefined && allowPrivilegeEscalation !== given?.allowPrivilegeEscalation)
    members['allowPrivilegeEscalation'] = allowPrivilegeEscalation
  if (privileged !== undefined && privileged !== given?.privileged) members['privileged'] = privileged
  const drop = dropOf(filled)
  const place = [...container, 'securityContext']
  const mustDrop = drop !== undefined && !isDeepEqual(drop, given?.capabilities?.drop)
  if (mustDrop && given?.capabilities === undefined) members['capabilities'] = { drop }
  setAll(place, given, members, changes)
  if (mustDrop && given?.capabilities !== undefined) changes.set([...place, 'capabilities', 'drop'], drop)
}

function dropOf(context: SecurityContext | undefined): readonly string[] | undefined {
  const drop = context?.capabilities?.drop
  return drop?.length === 0 ? undefined : drop
}

/** True when a list has the same containers with the same values in two cases. */
function isSame(ones: readonly Entry[], others: readonly Entry[]): boolean {
  return ones.every(({ container, context: one }, index) => {
    const twin = others[index]
    if (twin?.container !== container) return false
    const other = twin.context
    return (
      one?.allowPrivilegeEscalation === other?.allowPrivilegeEscalation &&
      one?.privileged === other?.privileged &&
      isDeepEqual(dropOf(one), dropOf(other))
    )
  })
}
