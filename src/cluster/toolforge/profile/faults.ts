/**
 * What the policy refuses, in the order in which Kyverno comes across it: of a refusal's text the first fault is all
 * that is printed.
 *
 * Of every map in a pattern Kyverno takes first the keys with an anchor, sorted as they are written, then those below
 * which there is an anchor, in reverse order, then the rest. Measured with Kyverno 1.19 on the reconstruction of the
 * policy; the values are those of the tool's PodSecurityPolicy (maintain-kubeusers `generate_psp()`, 2023-08).
 */
import type { Path } from '../../../kube/json.ts'
import { minorOf } from '../../../kube/resources.ts'
import type { Container, ContainerList, PodSecurityContext, SecurityContext, Volume } from '../../../kube/pod.ts'
import type { KubernetesVersion } from '../../../rule.ts'
import type { Entry, State } from './state.ts'

export interface Fault {
  readonly rule: `toolforge/${string}`
  /** As Kyverno prints it, below the Pod's `spec`: where the map is missing, it is the map's. */
  readonly at: Path
  /** From the object's root. */
  readonly path: Path
  readonly message: string
  /** The field that a container lacks, where a template of the policy might have filled it in. */
  readonly lacks?: string
  readonly container?: Container
  readonly volume?: Volume
  /** The value that is not the tool's uid. */
  readonly instead?: string
}

/** What the tool's uid may be. */
export interface Uid {
  /** The number as text; undefined: one that nobody wrote into this Pod. */
  readonly text: string | undefined
  /** The user gave it; otherwise it is only tried. */
  readonly isGiven: boolean
}

/** The volumes that a tool's Pod may have. Verified: the PodSecurityPolicy of tools (2023-08). */
const allowedVolumes: readonly string[] = [
  'configMap',
  'downwardAPI',
  'emptyDir',
  'hostPath',
  'persistentVolumeClaim',
  'projected',
  'secret'
]

/** The release from which on a server keeps `volumes[].image`: before, it drops the field. KEP-4639. */
const imageVolumes = 35

const shared = {
  hostIPC: 'shared memory and message queues',
  hostNetwork: 'network',
  hostPID: 'processes'
} as const

/** Every fault of a Pod, in Kyverno's order. */
export function faultsOf(state: State, uid: Uid, kubernetes: KubernetesVersion): readonly Fault[] {
  return [
    ...ofList(state, 'ephemeralContainers', uid),
    ...ofHost(state),
    ...ofList(state, 'initContainers', uid),
    ...ofVolumes(state, kubernetes),
    ...ofPod(state, uid),
    ...ofList(state, 'containers', uid)
  ]
}

function* ofHost({ pod }: State): Iterable<Fault> {
  for (const field of ['hostIPC', 'hostNetwork', 'hostPID'] as const)
    if (pod.spec[field] === true)
      yield {
        rule: 'toolforge/host-namespaces',
        at: [field],
        path: [...pod.path, 'spec', field],
        message: `the Pod shares the ${shared[field]} of the machine that it runs on (${field})`
      }
}

function* ofVolumes({ pod, volumes }: State, kubernetes: KubernetesVersion): Iterable<Fault> {
  for (const [index, volume] of volumes.entries()) {
    const place = pod.volumes.indexOf(volume)
    for (const source of volume.sources.toSorted()) {
      if (allowedVolumes.includes(source)) continue
      if (source === 'image' && minorOf(kubernetes) < imageVolumes) continue
      yield {
        rule: 'toolforge/forbidden-volume-type',
        at: ['volumes', index, source],
        path: [...pod.path, 'spec', 'volumes', place, source],
        message: `the volume "${volume.name ?? ''}" has the type ${source}, which a tool cannot use`,
        volume
      }
    }
  }
}

function* ofPod({ pod }: State, uid: Uid): Iterable<Fault> {
  const context: PodSecurityContext = pod.spec.securityContext ?? {}
  const at = ['securityContext']
  const path = [...pod.path, 'spec', ...at]
  for (const [index, group] of (context.supplementalGroups ?? []).entries())
    if (!isOrdinaryGroup(group))
      yield {
        rule: 'toolforge/forbidden-supplemental-group',
        at: [...at, 'supplementalGroups'],
        path: [...path, 'supplementalGroups', index],
        message: `the Pod asks for the group ${group}, and a tool may have the groups 1 to 65535`
      }
  yield* ofIdentity('the Pod', ['fsGroup', 'runAsGroup'], context, uid, at, path)
  yield* ofRoot('the Pod', context, at, path)
  yield* ofIdentity('the Pod', ['runAsUser'], context, uid, at, path)
  if (context.seccompProfile !== undefined) yield* ofSeccomp('the Pod', context, at, path)
}

function isOrdinaryGroup(group: number | bigint): boolean {
  return group >= 1 && group <= 65535
}

const identity = {
  fsGroup: { rule: 'toolforge/other-fs-group', what: 'shares its volumes with the group' },
  runAsGroup: { rule: 'toolforge/other-gid', what: 'runs as the group' },
  runAsUser: { rule: 'toolforge/other-uid', what: 'runs as the user' }
} as const

function* ofIdentity(
  who: string,
  fields: readonly (keyof typeof identity)[],
  context: PodSecurityContext,
  uid: Uid,
  at: Path,
  path: Path
): Iterable<Fault> {
  for (const field of fields) {
    const value = context[field]
    if (value === undefined || String(value) === uid.text) continue
    const { rule, what } = identity[field]
    const own = uid.isGiven ? `, ${uid.text}` : ''
    yield {
      rule,
      at: [...at, field],
      path: [...path, field],
      message: `${who} ${what} ${value} (${field}), which is not the tool's own${own}`,
      instead: String(value)
    }
  }
}

function* ofRoot(who: string, { runAsNonRoot }: SecurityContext, at: Path, path: Path): Iterable<Fault> {
  if (runAsNonRoot === false)
    yield {
      rule: 'toolforge/possible-root-user',
      at: [...at, 'runAsNonRoot'],
      path: [...path, 'runAsNonRoot'],
      message: `${who} may run as root (runAsNonRoot: false)`
    }
}

function* ofSeccomp(who: string, { seccompProfile }: SecurityContext, at: Path, path: Path): Iterable<Fault> {
  const { type } = seccompProfile ?? {}
  if (type !== 'RuntimeDefault')
    yield {
      rule: 'toolforge/other-seccomp-profile',
      at: [...at, 'seccompProfile', 'type'],
      path: [...path, 'seccompProfile', 'type'],
      message: `${who} has the seccomp profile ${type ?? '""'}, and a tool may have RuntimeDefault only`
    }
}

function* ofList({ lists }: State, list: ContainerList, uid: Uid): Iterable<Fault> {
  for (const [index, entry] of lists[list].entries())
    for (const fault of ofContainer(entry, [list, index], uid)) yield { ...fault, container: entry.container }
}

function* ofContainer({ container, context, ports }: Entry, at: Path, uid: Uid): Iterable<Fault> {
  const who = `${container.role === 'main' ? 'the container' : `the ${container.role} container`} "${container.name}"`
  for (const [index, port] of ports.entries())
    if (port.hostPort !== undefined && port.hostPort !== 0)
      yield {
        rule: 'toolforge/host-port',
        at: [...at, 'ports', index, 'hostPort'],
        path: [...container.path, 'ports', (container.spec.ports ?? []).indexOf(port), 'hostPort'],
        message: `${who} takes the port ${port.hostPort} of the machine (hostPort)`
      }
  const inContext = [...at, 'securityContext']
  const path = [...container.path, 'securityContext']
  const given = context ?? {}
  yield* ofIdentity(who, ['runAsGroup'], given, uid, inContext, path)
  yield* ofRoot(who, given, inContext, path)
  yield* ofIdentity(who, ['runAsUser'], given, uid, inContext, path)
  if (given.seccompProfile?.type !== undefined) yield* ofSeccomp(who, given, inContext, path)
  yield* ofCapabilities(who, context, inContext, path)
  yield* mustBeFalse('allowPrivilegeEscalation', who, context, inContext, path)
  yield* mustBeFalse('privileged', who, context, inContext, path)
}

function* ofCapabilities(who: string, context: SecurityContext | undefined, at: Path, path: Path): Iterable<Fault> {
  const rule = 'toolforge/undropped-capabilities'
  const { add = [], drop = [] } = context?.capabilities ?? {}
  const place = [...path, 'capabilities']
  const inCapabilities = [...at, 'capabilities']
  for (const [index, capability] of add.entries())
    yield {
      rule,
      at: [...inCapabilities, 'add'],
      path: [...place, 'add', index],
      message: `${who} adds the capability ${capability}, a piece of root's power`
    }
  for (const [index, capability] of drop.entries())
    if (capability !== 'ALL')
      yield {
        rule,
        at: [...inCapabilities, 'drop'],
        path: [...place, 'drop', index],
        message: `${who} names ${capability} in capabilities.drop, where nothing but ALL may stand`
      }
  if (drop.length > 0) return
  const isMissing = context === undefined ? at : context.capabilities === undefined ? inCapabilities : undefined
  yield {
    rule,
    at: isMissing ?? [...inCapabilities, 'drop'],
    path: [...place, 'drop'],
    message: `${who} keeps capabilities, pieces of root's power: it does not drop ALL`,
    lacks: 'capabilities.drop'
  }
}

const switches = {
  allowPrivilegeEscalation: {
    rule: 'toolforge/privilege-escalation',
    on: 'may get more rights than its parent process has (allowPrivilegeEscalation: true)',
    absent: 'does not forbid to get more rights (allowPrivilegeEscalation: false is missing)'
  },
  privileged: {
    rule: 'toolforge/privileged-container',
    on: 'has all rights of root on the machine that it runs on (privileged: true)',
    absent: 'does not say privileged: false'
  }
} as const

function* mustBeFalse(
  field: keyof typeof switches,
  who: string,
  context: SecurityContext | undefined,
  at: Path,
  path: Path
): Iterable<Fault> {
  const value = context?.[field]
  if (value === false) return
  const { rule, on, absent } = switches[field]
  yield {
    rule,
    at: context === undefined ? at : [...at, field],
    path: [...path, field],
    message: `${who} ${value === undefined ? absent : on}`,
    ...(value === undefined ? { lacks: field } : {})
  }
}
