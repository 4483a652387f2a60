/** What the policy fills in, as patches. */
import { changesTo } from '../../../admission/changes.ts'
import type { Changes } from '../../../admission/changes.ts'
import type { Json, JsonObject, Path } from '../../../kube/json.ts'
import type { Patch } from '../../../kube/patch.ts'
import { containerLists } from '../../../kube/pod.ts'
import type { ContainerList, Pod } from '../../../kube/pod.ts'
import { mergeLists } from './merge.ts'
import type { Entry, State } from './state.ts'
import { isAdmitted, isRefused, worldsOf } from './worlds.ts'
import type { Known } from './worlds.ts'

/**
 * The changes to a Pod. Where the verdict is certain, they are those of the likeliest way to write the policy. Where it
 * is not, nothing is filled into a list of containers about which the ways differ; it loses its duplicates all the
 * same. Without the uid, the fields that it would be filled into are left out.
 */
export function fill(object: JsonObject, pod: Pod, known: Known): readonly Patch[] {
  const worlds = worldsOf(pod, known, 2)
  const [first, ...others] = worlds.map(({ state }) => state)
  if (first === undefined) return []
  const isCertain = isRefused(worlds) || isAdmitted(worlds)
  const isFilled = (list: ContainerList): boolean => isCertain || others.every(other => isSame(first, other, list))

  const changes = changesTo(object)
  const spec = [...pod.path, 'spec']
  mergeLists(spec, changes)
  fillPod(spec, pod, known.uid, changes)
  for (const list of containerLists)
    if (isFilled(list))
      for (const [index, entry] of first.lists[list].entries()) fillContainer([...spec, list, index], entry, changes)
  return changes.patches
}

function fillPod(spec: Path, pod: Pod, uid: number | undefined, changes: Changes): void {
  const context = pod.spec.securityContext ?? {}
  const own = uid === undefined ? {} : { runAsUser: uid, runAsGroup: uid, fsGroup: uid }
  const whole = { runAsNonRoot: true, ...own, seccompProfile: { type: 'RuntimeDefault' } }
  const lacking = Object.entries(whole).filter(([field]) => context[field as keyof typeof whole] === undefined)
  setAll([...spec, 'securityContext'], Object.fromEntries(lacking), changes)
}

/** Gives an object these members, and makes it when there is none. */
function setAll(path: Path, members: JsonObject, changes: Changes): void {
  const entries = Object.entries(members) as [string, Json][]
  if (entries.length > 0 && (changes.at(path) ?? null) === null) changes.set(path, members)
  else for (const [name, value] of entries) changes.set([...path, name], value)
}

interface Fields {
  readonly allowPrivilegeEscalation?: boolean | undefined
  readonly privileged?: boolean | undefined
  readonly drop?: readonly string[] | undefined
}

/** The fields of a container that are filled in, with the values that they have then. An empty list is none. */
function fieldsOf({ context }: Entry): Fields {
  const { allowPrivilegeEscalation, privileged, capabilities } = context ?? {}
  const drop = capabilities?.drop?.length === 0 ? undefined : capabilities?.drop
  return { allowPrivilegeEscalation, privileged, drop }
}

function fillContainer(container: Path, entry: Entry, changes: Changes): void {
  const place = [...container, 'securityContext']
  const inCapabilities = [...place, 'capabilities']
  const { drop, ...switches } = fieldsOf(entry)
  const isNew = (path: Path, value: Json | undefined): boolean => value !== undefined && !equal(value, changes.at(path))
  const members: Record<string, Json | undefined> = {}
  for (const [name, value] of Object.entries(switches)) if (isNew([...place, name], value)) members[name] = value
  const mustDrop = isNew([...inCapabilities, 'drop'], drop)
  const isBare = (changes.at(inCapabilities) ?? null) === null
  if (mustDrop && isBare) members['capabilities'] = { drop }
  setAll(place, members, changes)
  if (mustDrop && !isBare) setAll(inCapabilities, { drop }, changes)
}

/** True when a list has the same containers with the same values in two cases. */
function isSame(one: State, other: State, list: ContainerList): boolean {
  return one.lists[list].every((entry, index) => {
    const twin = other.lists[list][index]
    return twin?.container === entry.container && equal({ ...fieldsOf(entry) }, { ...fieldsOf(twin) })
  })
}

function equal(one: Json | undefined, other: Json | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
