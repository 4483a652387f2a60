/** The part of a Pod that the policy looks at, and how each way to write the policy changes it. */
import { withEach } from '../../../kube/json.ts'
import type {
  Container, ContainerList, ContainerPort, ContainerRole, Pod, SecurityContext
} from '../../../kube/pod.ts'
import { firstOfEach } from './merge.ts'
import type { Variant } from './variants.ts'

/** A container as it is at some moment. */
export interface Entry {
  /** As it was sent: where it stands, what else it says. */
  readonly container: Container
  /** As it was sent too, by identity, while nothing of it is changed. */
  readonly context: SecurityContext | undefined
  readonly ports: readonly ContainerPort[]
}

export interface State {
  readonly pod: Pod
  readonly lists: Readonly<Record<ContainerList, readonly Entry[]>>
}

const listOf: Readonly<Record<ContainerRole, ContainerList>> = {
  init: 'initContainers',
  sidecar: 'initContainers',
  main: 'containers',
  ephemeral: 'ephemeralContainers'
}

/** A Pod as it is sent. */
export function stateOf(pod: Pod): State {
  const lists: Record<ContainerList, Entry[]> = { initContainers: [], containers: [], ephemeralContainers: [] }
  for (const container of pod.containers) {
    const { securityContext, ports = [] } = container.spec
    lists[listOf[container.role]].push({ container, context: securityContext, ports })
  }
  return { pod, lists }
}

/**
 * What Kyverno makes of it: lists lose duplicates, and what containers leave out is filled in. A Pod goes through twice
 * (`passes`): volume-admission changes it after Kyverno, which is asked again then. Measured with Kyverno 1.19.
 */
export function mutated(state: State, variant: Variant, passes: 1 | 2): State {
  const once = mutatedOnce(state, variant)
  return passes === 1 ? once : mutatedOnce(once, variant)
}

function mutatedOnce({ pod, lists }: State, variant: Variant): State {
  return {
    pod,
    lists: {
      initContainers: filled(lists.initContainers, variant),
      containers: filled(lists.containers, variant),
      ephemeralContainers: filled(lists.ephemeralContainers, variant)
    }
  }
}

function nameOf({ container }: Entry): string {
  return container.name
}

/**
 * `foreach` merges first and fills each container where it is empty. With anchors in a list, `+(x)` is resolved against
 * the first container: has it the field, nobody gets it; lacks it the field, everybody gets it, and what others wrote
 * there is overwritten. Of containers with one name the last one stays, unfilled.
 */
function filled(entries: readonly Entry[], variant: Variant): readonly Entry[] {
  const [first] = entries
  if (first === undefined) return entries
  if (variant.each) {
    const merged = withEach(firstOfEach(entries, nameOf), withoutDuplicatePorts)
    return withEach(merged, entry => withFields(entry, lackedBy(entry.context, variant)))
  }
  const lacked = lackedBy(first.context, variant)
  const isAlone = aloneIn(entries)
  const given = withEach(entries, entry => (isAlone(entry) ? withFields(entry, lacked) : entry))
  return withEach(firstOfEach(given, nameOf), withoutDuplicatePorts)
}

/** Tells the containers that share their name with no other one of their list. */
function aloneIn(entries: readonly Entry[]): (entry: Entry) => boolean {
  if (entries.length === 1) return () => true
  const counts = new Map<string, number>()
  for (const entry of entries) counts.set(nameOf(entry), (counts.get(nameOf(entry)) ?? 0) + 1)
  return entry => nameOf(entry) === '' || counts.get(nameOf(entry)) === 1
}

function withoutDuplicatePorts(entry: Entry): Entry {
  const ports = firstOfEach(entry.ports, ({ containerPort, protocol = 'TCP' }) => `${containerPort ?? ''}/${protocol}`)
  return ports === entry.ports ? entry : { ...entry, ports }
}

interface Lacked {
  readonly escalation: boolean
  readonly privileged: boolean
  readonly capabilities: boolean
}

/** A server drops null and empty lists before: they are absent. */
function lackedBy(context: SecurityContext | undefined, { capabilities }: Variant): Lacked {
  const given = context?.capabilities
  return {
    escalation: context?.allowPrivilegeEscalation === undefined,
    privileged: context?.privileged === undefined,
    capabilities: capabilities === 'block' ? given === undefined : (given?.drop ?? []).length === 0
  }
}

const allDropped = ['ALL']

function withFields(entry: Entry, { escalation, privileged, capabilities }: Lacked): Entry {
  if (!escalation && !privileged && !capabilities) return entry
  const { container, context, ports } = entry
  const made: Writable<SecurityContext> = { ...context }
  if (escalation) made.allowPrivilegeEscalation = false
  if (privileged) made.privileged = false
  if (capabilities) made.capabilities = { ...context?.capabilities, drop: allDropped }
  return { container, context: made, ports }
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }
