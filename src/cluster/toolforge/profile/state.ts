/** The part of a Pod that the policy looks at, and how each way to write the policy changes it. */
import type { Container, ContainerList, ContainerPort, Pod, SecurityContext, Volume } from '../../../kube/pod.ts'
import { firstOfEach } from './merge.ts'
import type { Variant } from './variants.ts'

/** A container as it is at some moment. */
export interface Entry {
  /** As it was sent: where it stands, what else it says. */
  readonly container: Container
  readonly context: SecurityContext | undefined
  readonly ports: readonly ContainerPort[]
}

export interface State {
  readonly pod: Pod
  readonly volumes: readonly Volume[]
  readonly lists: Readonly<Record<ContainerList, readonly Entry[]>>
}

/** A Pod as it is sent. */
export function stateOf(pod: Pod): State {
  const entries = (name: ContainerList): readonly Entry[] =>
    pod.containers
      .filter(({ path }) => path.at(-2) === name)
      .map(container => ({
        container,
        context: container.spec.securityContext,
        ports: container.spec.ports ?? []
      }))
  return {
    pod,
    volumes: pod.volumes,
    lists: {
      initContainers: entries('initContainers'),
      containers: entries('containers'),
      ephemeralContainers: entries('ephemeralContainers')
    }
  }
}

/**
 * What Kyverno makes of it: lists lose duplicates, and what containers leave out is filled in. A Pod goes through twice
 * (`passes`): volume-admission changes it after Kyverno, which is asked again then. Measured with Kyverno 1.19.
 */
export function mutated(state: State, variant: Variant, passes: 1 | 2): State {
  const once = ({ pod, volumes, lists }: State): State => ({
    pod,
    volumes: firstOfEach(volumes, ({ name = '' }) => name),
    lists: {
      initContainers: filled(lists.initContainers, variant),
      containers: filled(lists.containers, variant),
      ephemeralContainers: filled(lists.ephemeralContainers, variant)
    }
  })
  return passes === 1 ? once(state) : once(once(state))
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
  if (first === undefined) return []
  if (variant.each) {
    const merged = firstOfEach(entries, nameOf).map(withoutDuplicatePorts)
    return merged.map(entry => withFields(entry, lackedBy(entry.context, variant)))
  }
  const lacked = lackedBy(first.context, variant)
  const counts = new Map<string, number>()
  for (const entry of entries) counts.set(nameOf(entry), (counts.get(nameOf(entry)) ?? 0) + 1)
  const isAlone = (entry: Entry): boolean => nameOf(entry) === '' || counts.get(nameOf(entry)) === 1
  return firstOfEach(entries.map(entry => (isAlone(entry) ? withFields(entry, lacked) : entry)), nameOf).map(
    withoutDuplicatePorts
  )
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

function withFields(entry: Entry, { escalation, privileged, capabilities }: Lacked): Entry {
  if (!escalation && !privileged && !capabilities) return entry
  const { context } = entry
  return {
    ...entry,
    context: {
      ...context,
      ...(escalation ? { allowPrivilegeEscalation: false } : {}),
      ...(privileged ? { privileged: false } : {}),
      ...(capabilities ? { capabilities: { ...context?.capabilities, drop: ['ALL'] } } : {})
    }
  }
}
