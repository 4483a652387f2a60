/**
 * volume-admission: a Pod gets the directories of Toolforge mounted, and no other directory of the machine.
 * Verified: volume-admission `server/admission.go`, `server/admission_test.go` (2026-06), and its recorded answers on
 * Kubernetes 1.32.
 */
import { changesTo, isOpen, unchanged } from '../../admission/changes.ts'
import type { Changes } from '../../admission/changes.ts'
import type { Answer, Mutated, Plugin, Request, RuleViolation } from '../../admission/plugin.ts'
import { deniedByWebhook } from '../../admission/status.ts'
import type { Json } from '../../kube/json.ts'
import type { Pod, Volume } from '../../kube/pod.ts'
import { goQuote } from '../../kube/quote.ts'
import { homeOf, toolIn } from './account.ts'
import type { ToolVolume } from './clusters.ts'

const webhook = 'volume-admission.tools.wmcloud.org'
const mountLabel = 'toolforge.org/mount-storage'
const nfsMounted = 'kubernetes.wmcloud.org/nfs-mounted'

/** The one volume of the host that a manifest may name: it is the one that would be added anyway. */
const home = { name: 'home', path: '/data/project' }

/**
 * Asked for Pods alone, so that a workload is created and its Pods are refused. `isTool` says which namespaces the
 * webhook is asked for (those with the label `tenancy: tool`).
 */
export function volumeAdmission(volumes: readonly ToolVolume[], isTool: (namespace: string) => boolean): Plugin {
  const mounted = volumes.map(mountedOf)
  return {
    name: 'volume-admission',
    mutate: request => {
      const { type, namespace } = request
      if (type.group !== '' || type.kind !== 'Pod' || !isTool(namespace)) return unchanged
      const { pod } = request
      return pod === undefined ? unchanged : mutate(request, pod, mounted)
    }
  }
}

/** What a Pod gets for a volume: the same values for all of them. */
interface Mounted extends ToolVolume {
  readonly volume: Json
  readonly mount: Json
}

function mountedOf(tool: ToolVolume): Mounted {
  const { name, path, type, readOnly } = tool
  const mount = { name, ...(readOnly ? { readOnly } : {}), mountPath: path }
  return { ...tool, volume: { name, hostPath: { path, type } }, mount }
}

/** The webhook's order: the label, the namespace, the volumes; the first fault is its answer. */
function mutate(request: Request, pod: Pod, volumes: readonly Mounted[]): Mutated {
  const label = pod.metadata.labels?.[mountLabel] ?? 'all'
  const tool = toolIn(request.namespace)
  const foreign = pod.volumes.flatMap((volume, index) => (isForeign(volume) ? [{ volume, index }] : []))
  const answers: Answer[] = []
  if (label !== 'all' && label !== 'none')
    answers.push(denial(`Invalid value for ${mountLabel} label`, [badLabel(pod, label)]))
  if (tool === undefined) answers.push(denial('Only tools can have tool volumes mounted to them', []))
  const [first] = foreign
  if (first !== undefined) {
    const text = `No hostPath volumes allowed, got one under /spec/volumes/${first.index} ${printVolume(first.volume)}`
    answers.push(denial(text, foreign.map(({ volume, index }) => badVolume(pod, volume, index, volumes))))
  }
  if (answers.length > 0 || tool === undefined) return { patches: [], answers }
  const changes = changesTo(request.object)
  if (label === 'none') avoidStorage(pod, changes)
  else addStorage(pod, homeOf(tool), volumes, changes)
  return { patches: changes.patches, answers: [] }
}

function isForeign({ name, hostPath }: Volume): boolean {
  return hostPath !== undefined && !(name === home.name && hostPath.path === home.path)
}

/** As Go prints it; the API has made an unset type an empty one by then. */
function printVolume({ name = '', hostPath }: Volume): string {
  const { path = '', type = '' } = hostPath ?? {}
  return `Name:${name} HostPath:&HostPathVolumeSource{Path:${path},Type:*${type},}`
}

function denial(why: string, violations: readonly RuleViolation[]): Answer {
  return { kind: 'deny', message: deniedByWebhook(webhook, why), code: 400, reason: '', violations }
}

function badLabel({ path }: Pod, value: string): RuleViolation {
  return {
    rule: 'toolforge/mount-storage-label',
    path: [...path, 'metadata', 'labels', mountLabel],
    message: `the label ${mountLabel} is ${goQuote(value)}, but it can only be "all" or "none"`
  }
}

function badVolume({ path }: Pod, volume: Volume, index: number, known: readonly ToolVolume[]): RuleViolation {
  const { name = '', hostPath } = volume
  const wanted = hostPath?.path ?? ''
  const clean = wanted.length > 1 && wanted.endsWith('/') ? wanted.slice(0, -1) : wanted
  const mounted = known.find(each => clean === each.path || clean.startsWith(`${each.path}/`))
  const help =
    mounted === undefined
      ? 'Remove the volume; for files of its own a Pod can have a volume of type emptyDir, configMap or secret'
      : `Remove the volume and its volumeMounts: ${mounted.path} is mounted into every Pod at that very path`
  return {
    rule: 'toolforge/host-path-volume',
    path: [...path, 'spec', 'volumes', index, 'hostPath'],
    message: `the volume ${goQuote(name)} is ${goQuote(wanted)} of the machine, which a tool may not mount by itself`,
    help,
    volume
  }
}

/** `mount-storage: none`: rather run where the network file system is not. */
function avoidStorage({ path }: Pod, changes: Changes): void {
  const affinity = [...path, 'spec', 'affinity']
  const nodeAffinity = [...affinity, 'nodeAffinity']
  if (!isOpen(changes.at(affinity)) || !isOpen(changes.at(nodeAffinity))) return
  const expression = { key: nfsMounted, operator: 'NotIn', values: ['true'] }
  changes.append([...nodeAffinity, 'preferredDuringSchedulingIgnoredDuringExecution'], {
    weight: 100,
    preference: { matchExpressions: [expression] }
  })
}

/** `mount-storage: all`, the default: volumes, mounts, variables, and a machine that has the network file system. */
function addStorage(pod: Pod, directory: string, volumes: readonly Mounted[], changes: Changes): void {
  const inSpec = [...pod.path, 'spec']
  const inVolumes = [...inSpec, 'volumes']
  const containers = pod.containers.filter(({ role }) => role === 'main').map(({ path, spec }) => ({
    path,
    spec,
    inMounts: [...path, 'volumeMounts'],
    mountPaths: new Set(spec.volumeMounts?.map(({ mountPath }) => mountPath))
  }))
  const taken = new Set(pod.volumes.map(({ name }) => name))
  for (const { name, path, volume, mount } of volumes) {
    // A volume of that name, of whatever type, keeps this one and its mounts away.
    if (taken.has(name)) continue
    changes.append(inVolumes, volume)
    for (const { inMounts, mountPaths } of containers) {
      if (mountPaths.has(path)) continue
      mountPaths.add(path)
      changes.append(inMounts, mount)
    }
  }
  const ownHome = { name: 'HOME', value: directory }
  const data = { name: 'TOOL_DATA_DIR', value: directory }
  for (const { path, spec } of containers) {
    const inEnv = [...path, 'env']
    const isWithout = spec.env?.some(({ name }) => name === 'NO_HOME') ?? false
    if (!isWithout && !spec.env?.some(({ name }) => name === 'HOME')) changes.append(inEnv, ownHome)
    if (isWithout && spec.workingDir !== undefined) changes.remove([...path, 'workingDir'])
    // Even where there is one already: the later one counts.
    changes.append(inEnv, data)
  }
  if (pod.spec.nodeSelector?.[nfsMounted] === undefined) changes.set([...inSpec, 'nodeSelector', nfsMounted], 'true')
}
