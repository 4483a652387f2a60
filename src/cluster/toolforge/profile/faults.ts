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
import { sourcesOf } from '../../../kube/pod.ts'
import type { Container, ContainerList, Pod, PodSecurityContext, SecurityContext, Volume } from '../../../kube/pod.ts'
import type { KubernetesVersion } from '../../../rule.ts'
import { firstOfEach } from './merge.ts'
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

/** What has a security context: the Pod itself, or a container of it. */
interface Owner {
  readonly pod: Pod
  /** Absent for the Pod itself. */
  readonly container?: Container
  /** Where the container stands after the policy's changes. */
  readonly place: Path
}

/** Every fault of a Pod, in Kyverno's order. */
export function faultsOf(state: State, uid: Uid, kubernetes: KubernetesVersion): readonly Fault[] {
  const faults: Fault[] = []
  const owner: Owner = { pod: state.pod, place: [] }
  ofList(state, 'ephemeralContainers', uid, faults)
  ofHost(owner, faults)
  ofList(state, 'initContainers', uid, faults)
  ofVolumes(state.pod, kubernetes, faults)
  ofPod(owner, uid, faults)
  ofList(state, 'containers', uid, faults)
  return faults
}

/**
 * A fault of a field below its owner. `at` is where Kyverno sees it, where that is another field, and `more` what else
 * is known of it.
 */
function faultOf(
  { pod, container, place }: Owner,
  rule: Fault['rule'],
  field: Path,
  message: string,
  { at = field, ...more }: Partial<Fault> = {}
): Fault {
  const path = [...(container?.path ?? [...pod.path, 'spec']), ...field]
  return { rule, at: [...place, ...at], path, message, ...(container && { container }), ...more }
}

/** For people. */
function nameOf({ container }: Owner): string {
  if (container === undefined) return 'the Pod'
  return `${container.role === 'main' ? 'the container' : `the ${container.role} container`} "${container.name}"`
}

function ofHost(owner: Owner, faults: Fault[]): void {
  for (const field of ['hostIPC', 'hostNetwork', 'hostPID'] as const) {
    if (owner.pod.spec[field] !== true) continue
    const message = `the Pod shares the ${shared[field]} of the machine that it runs on (${field})`
    faults.push(faultOf(owner, 'toolforge/host-namespaces', [field], message))
  }
}

function ofVolumes(pod: Pod, kubernetes: KubernetesVersion, faults: Fault[]): void {
  const volumes = firstOfEach(pod.volumes, ({ name = '' }) => name)
  for (let index = 0; index < volumes.length; index++) {
    const volume = volumes[index]!
    for (const source of forbiddenSources(volume, kubernetes).sort())
      faults.push({
        rule: 'toolforge/forbidden-volume-type',
        at: ['volumes', index, source],
        path: [...pod.path, 'spec', 'volumes', pod.volumes.indexOf(volume), source],
        message: `the volume "${volume.name ?? ''}" has the type ${source}, which a tool cannot use`,
        volume
      })
  }
}

function forbiddenSources(volume: Volume, kubernetes: KubernetesVersion): string[] {
  const forbidden = sourcesOf(volume).filter(source => !allowedVolumes.includes(source))
  return forbidden.filter(source => source !== 'image' || minorOf(kubernetes) >= imageVolumes)
}

function ofPod(owner: Owner, uid: Uid, faults: Fault[]): void {
  const context = owner.pod.spec.securityContext
  if (context === undefined) return
  for (const [index, group] of context.supplementalGroups?.entries() ?? []) {
    if (isOrdinaryGroup(group)) continue
    const message = `the Pod asks for the group ${group}, and a tool may have the groups 1 to 65535`
    const at = ['securityContext', 'supplementalGroups']
    faults.push(faultOf(owner, 'toolforge/forbidden-supplemental-group', [...at, index], message, { at }))
  }
  ofIdentity(owner, 'fsGroup', context, uid, faults)
  ofIdentity(owner, 'runAsGroup', context, uid, faults)
  ofRoot(owner, context, faults)
  ofIdentity(owner, 'runAsUser', context, uid, faults)
  if (context.seccompProfile !== undefined) ofSeccomp(owner, context, faults)
}

function isOrdinaryGroup(group: number | bigint): boolean {
  return group >= 1 && group <= 65535
}

const identity = {
  fsGroup: { rule: 'toolforge/other-fs-group', what: 'shares its volumes with the group' },
  runAsGroup: { rule: 'toolforge/other-gid', what: 'runs as the group' },
  runAsUser: { rule: 'toolforge/other-uid', what: 'runs as the user' }
} as const

function ofIdentity(
  owner: Owner,
  field: keyof typeof identity,
  context: PodSecurityContext,
  uid: Uid,
  faults: Fault[]
): void {
  const value = context[field]
  if (value === undefined || String(value) === uid.text) return
  const { rule, what } = identity[field]
  const own = uid.isGiven ? `, ${uid.text}` : ''
  const message = `${nameOf(owner)} ${what} ${value} (${field}), which is not the tool's own${own}`
  faults.push(faultOf(owner, rule, ['securityContext', field], message, { instead: String(value) }))
}

function ofRoot(owner: Owner, { runAsNonRoot }: SecurityContext, faults: Fault[]): void {
  if (runAsNonRoot !== false) return
  const message = `${nameOf(owner)} may run as root (runAsNonRoot: false)`
  faults.push(faultOf(owner, 'toolforge/possible-root-user', ['securityContext', 'runAsNonRoot'], message))
}

function ofSeccomp(owner: Owner, { seccompProfile }: SecurityContext, faults: Fault[]): void {
  const type = seccompProfile?.type
  if (type === 'RuntimeDefault') return
  const message = `${nameOf(owner)} has the seccomp profile ${type ?? '""'}, and a tool may have RuntimeDefault only`
  faults.push(faultOf(owner, 'toolforge/other-seccomp-profile', ['securityContext', 'seccompProfile', 'type'], message))
}

function ofList({ pod, lists }: State, list: ContainerList, uid: Uid, faults: Fault[]): void {
  const entries = lists[list]
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index]!
    ofContainer({ pod, container: entry.container, place: [list, index] }, entry, uid, faults)
  }
}

function ofContainer(owner: Owner, { container, context, ports }: Entry, uid: Uid, faults: Fault[]): void {
  for (let index = 0; index < ports.length; index++) {
    const { hostPort } = ports[index]!
    if (hostPort === undefined || hostPort === 0) continue
    const sent = (container.spec.ports ?? []).indexOf(ports[index]!)
    const message = `${nameOf(owner)} takes the port ${hostPort} of the machine (hostPort)`
    const at = ['ports', index, 'hostPort']
    faults.push(faultOf(owner, 'toolforge/host-port', ['ports', sent, 'hostPort'], message, { at }))
  }
  if (context !== undefined) {
    ofIdentity(owner, 'runAsGroup', context, uid, faults)
    ofRoot(owner, context, faults)
    ofIdentity(owner, 'runAsUser', context, uid, faults)
    if (context.seccompProfile?.type !== undefined) ofSeccomp(owner, context, faults)
  }
  ofCapabilities(owner, context, faults)
  mustBeFalse(owner, 'allowPrivilegeEscalation', context, faults)
  mustBeFalse(owner, 'privileged', context, faults)
}

function ofCapabilities(owner: Owner, context: SecurityContext | undefined, faults: Fault[]): void {
  const rule = 'toolforge/undropped-capabilities'
  const capabilities = context?.capabilities
  const field = ['securityContext', 'capabilities']
  for (const [index, capability] of capabilities?.add?.entries() ?? []) {
    const at = [...field, 'add']
    const message = `${nameOf(owner)} adds the capability ${capability}, a piece of root's power`
    faults.push(faultOf(owner, rule, [...at, index], message, { at }))
  }
  const drop = capabilities?.drop ?? []
  for (let index = 0; index < drop.length; index++) {
    if (drop[index] === 'ALL') continue
    const at = [...field, 'drop']
    const message = `${nameOf(owner)} names ${drop[index]} in capabilities.drop, where nothing but ALL may stand`
    faults.push(faultOf(owner, rule, [...at, index], message, { at }))
  }
  if (drop.length > 0) return
  const message = `${nameOf(owner)} keeps capabilities, pieces of root's power: it does not drop ALL`
  const at = context === undefined ? ['securityContext'] : capabilities === undefined ? field : [...field, 'drop']
  faults.push(faultOf(owner, rule, [...field, 'drop'], message, { at, lacks: 'capabilities.drop' }))
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

function mustBeFalse(
  owner: Owner,
  field: keyof typeof switches,
  context: SecurityContext | undefined,
  faults: Fault[]
): void {
  const value = context?.[field]
  if (value === false) return
  const { rule, on, absent } = switches[field]
  const path = ['securityContext', field]
  const at = context === undefined ? ['securityContext'] : path
  const message = `${nameOf(owner)} ${value === undefined ? absent : on}`
  faults.push(faultOf(owner, rule, path, message, { at, ...(value === undefined && { lacks: field }) }))
}
