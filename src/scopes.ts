/** Which cluster each file goes to: files with the same settings share one, and it is built once. */
import { customKinds } from './admission/custom-kinds.ts'
import type { JudgedDefinition } from './admission/custom-kinds.ts'
import { judgeManifest } from './admission/manifest.ts'
import type { World } from './admission/manifest.ts'
import type { Labels } from './admission/plugin.ts'
import { clusterNamed } from './cluster/builtin.ts'
import type { Cluster } from './cluster/cluster.ts'
import { surroundings } from './cluster/surroundings.ts'
import type { Surroundings } from './cluster/surroundings.ts'
import type { FileSettings } from './config/configure.ts'
import type { Settings } from './config/settings.ts'
import type { Input } from './discover/discover.ts'
import type { Severity } from './finding.ts'
import type { Manifest } from './read/manifest.ts'

/** What a file is judged by. */
export interface Scope {
  readonly world: World
  /** The severity that is set for a rule; undefined for the one that follows from the effect. */
  readonly severityOf: (rule: string) => Severity | undefined
}

export interface Scopes {
  readonly of: (input: Input) => Scope
  /** The cluster of the run: that of all files, or else that of the working directory. */
  readonly cluster: Cluster
  /** Lines for the user. */
  readonly notes: readonly string[]
}

/**
 * Builds the clusters. A Namespace or a CustomResourceDefinition among the manifests counts for those that go to a
 * cluster of the same name.
 */
export function scopes(
  files: ReadonlyMap<Input, FileSettings>,
  run: FileSettings,
  withPolicies: boolean
): Scopes | { readonly error: string } {
  const groups = new Map<string, Input[]>()
  for (const [input, { settings }] of files) {
    const name = settings.cluster.value
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [input])
    else group.push(input)
  }
  const around = new Map<string, Surroundings>()
  for (const name of new Set([...groups.keys(), run.settings.cluster.value])) {
    const found = surroundings(groups.get(name) ?? [], withPolicies)
    if ('error' in found) return found
    around.set(name, found)
  }

  const unapplied = [...new Set(Array.from(around.values(), one => [...one.unapplied]).flat())].sort()

  const clusters = new Map<string, World>()
  const built = new Map<FileSettings, Scope>()
  const counts = new Map<Cluster, number>()
  for (const settled of new Set([run, ...files.values()])) {
    const { settings, severityOf } = settled
    const key = JSON.stringify(clusterKeys.map(name => settings[name].value))
    const world = clusters.get(key) ?? worldFor(settings, around.get(settings.cluster.value))
    if ('error' in world) return world
    clusters.set(key, world)
    built.set(settled, { world, severityOf: rule => severityOf(rule)?.value })
  }
  const scopeOf = (settled: FileSettings): Scope => built.get(settled)!
  for (const settled of files.values()) {
    const { cluster } = scopeOf(settled).world
    counts.set(cluster, (counts.get(cluster) ?? 0) + 1)
  }
  const byName = new Map<string, { readonly cluster: Cluster; files: number }>()
  for (const [cluster, count] of counts) {
    const key = `${cluster.name} (Kubernetes ${cluster.kubernetes})`
    byName.set(key, { cluster, files: (byName.get(key)?.files ?? 0) + count })
  }
  const [only, ...others] = byName.values()
  const own = scopeOf(run).world.cluster
  const cluster = only !== undefined && others.length === 0 ? only.cluster : own
  const shares = Array.from(byName, ([name, share]) =>
    `${share.files === 1 ? '1 file' : `${share.files} files`} as ${name}`)
  return {
    of: input => {
      const scope = scopeOf(files.get(input) ?? run)
      return input.rendered === undefined ? scope : byHelm(scope)
    },
    cluster,
    notes: [
      ...(byName.size > 1 ? [`judged for more than one cluster: ${shares.join(', ')}`] : []),
      ...(unapplied.length > 0 ? [`--with-policies: not applied yet: ${unapplied.join(', ')}`] : [])
    ]
  }
}

/** What makes a cluster another one. */
const clusterKeys = [
  'cluster', 'tool', 'uid', 'namespace', 'kubernetes-version', 'disable-admission-plugins'
] as const satisfies readonly (keyof Settings)[]

/** Helm sends what it renders without asking kubectl: it takes objects of other namespaces than the release's. */
function byHelm({ world, ...scope }: Scope): Scope {
  const { client: _, ...cluster } = world.cluster
  return { ...scope, world: { ...world, cluster } }
}

/** The cluster for settings, before anything is known of the manifests. An error says where the wrong value stands. */
export function clusterOf({ settings }: FileSettings): Cluster | { readonly error: string } {
  return clusterFor(settings, undefined)
}

function worldFor(settings: Settings, around: Surroundings | undefined): World | { readonly error: string } {
  const cluster = clusterFor(settings, around?.podSecurity)
  if ('error' in cluster) return cluster
  const namespaceLabels = (name: string): Labels | undefined =>
    around?.namespaces.get(name) ?? cluster.namespaceLabels(name)
  const world: World = { cluster, namespaceLabels }
  const judge = (manifest: Manifest): JudgedDefinition => {
    const { judgement, admission } = judgeManifest(manifest, world, () => '')
    return { isRefused: judgement.verdict === 'rejected', object: admission?.requests[0].object }
  }
  return around === undefined ? world : { ...world, customKind: customKinds(around.definitionsOf, judge) }
}

function clusterFor(
  settings: Settings,
  podSecurity: Surroundings['podSecurity']
): Cluster | { readonly error: string } {
  const cluster = clusterNamed(
    {
      cluster: settings.cluster.value,
      tool: settings.tool.value,
      uid: settings.uid.value,
      kubernetesVersion: settings['kubernetes-version'].value,
      namespace: settings.namespace.value,
      disableAdmissionPlugins: settings['disable-admission-plugins'].value
    },
    podSecurity
  )
  if (!('error' in cluster)) return cluster
  const { error } = cluster
  const key = error.startsWith('--tool') ? 'tool' : error.startsWith('--uid') ? 'uid' : 'disable-admission-plugins'
  const { from } = settings[key]
  return from === 'flag' ? cluster : { error: `${from}: ${error.replace(/^--/, '')}` }
}
