/**
 * A tool account's manifests against the recorded answers of a real API server 1.32 with Toolforge's own webhooks, as
 * they were in 2023: written by hand, generated, and real ones. Verdict, text, the warnings that a webhook's change
 * causes, and the change itself.
 */
import { judgeManifest } from '../../src/admission/manifest.ts'
import type { Stage } from '../../src/admission/plugin.ts'
import { judge } from '../../src/admission/verdict.ts'
import type { Cluster } from '../../src/cluster/cluster.ts'
import { toolforgeCluster } from '../../src/cluster/toolforge/toolforge.ts'
import { isList, isObject, member } from '../../src/kube/json.ts'
import type { Json, JsonObject } from '../../src/kube/json.ts'
import { inOrder, networkAtFault, recordedManifests } from './recording.ts'
import type { RecordedAnswer, Recorded } from './recording.ts'
import { tally } from './suite.ts'
import type { Result, Tally } from './suite.ts'

export const name = 'verdicts/toolforge'

const files = ['toolforge-cases/verdicts.jsonl', 'generated-toolforge.jsonl', 'manifests/toolforge.jsonl']

/** Those did not run beside the server that was recorded. */
const notRunning = ['toolforge-kyverno-pod-policy', 'envvars-admission']

export async function run(corpora: string): Promise<Result> {
  const counts = tally()
  const cluster = toolforgeCluster('toolforge-2023', { tool: 'mytool' })
  const plugins = cluster.plugins.filter(plugin => !notRunning.includes(plugin.name))
  for (const file of files) {
    const before = counts.result()
    for (const recorded of recordedManifests(corpora, file))
      compareAll(recorded, { ...cluster, plugins }, counts)
    const { agree, total } = counts.result()
    counts.note(`${file}: ${agree - before.agree}/${total - before.total}`)
  }
  return counts.result()
}

function compareAll({ line, manifest }: Recorded, cluster: Cluster, { add, leaveOut }: Tally): void {
  const world = { cluster, namespaceLabels: cluster.namespaceLabels }
  const { judgement, admission } = judgeManifest(manifest, world, () => '')
  if (manifest.is === 'skipped') return leaveOut(`no object: ${manifest.why}`)
  const compare = (on: Stage, recorded: RecordedAnswer | null): void => {
    if (recorded === null) return
    // The Pod is judged as if it were the object that was sent: only then are its warnings heard.
    const asked = admission?.outcomes
      .filter(({ request }) => request.on === on)
      .map(outcome => ({ ...outcome, request: { ...outcome.request, on: 'object' as const } }))
    const { verdict, responses } = asked === undefined ? judgement : judge(asked)
    const refusal = responses.find(({ action }) => action === 'deny')
    const expected = {
      verdict: recorded.code === 201 ? 'admitted' : 'rejected',
      refusal: inOrder(recorded.code === 201 ? '' : (recorded.message ?? '')),
      code: recorded.code,
      warnings: (recorded.warnings ?? []).filter(isOurs)
    }
    add(`${line.id} ${on}`, expected, {
      verdict,
      refusal: inOrder(refusal?.message ?? ''),
      code: refusal?.code ?? 201,
      warnings: responses.filter(({ action }) => action === 'warn').map(({ message }) => message).filter(isOurs)
    })
    const { persisted } = recorded
    const object = admission?.requests.find(request => request.on === on)?.object
    if (persisted === undefined || object === undefined || persisted['kind'] !== 'Pod') return
    add(`${line.id} ${on} mutated`, changed(persisted), changed(object))
  }
  const network = networkAtFault(line.object)
  if (network !== undefined) return leaveOut(network)
  compare('object', line.object)
  const { pods } = line
  // Of an object that the API itself refuses the recorder made a Pod by hand.
  if (pods !== null && [400, 422].includes(line.object.code)) return leaveOut('Pods of an object that is refused')
  // Nobody asks for a Pod whose object is refused.
  if (pods?.code === 404) return leaveOut('Pods of a namespace that does not exist')
  compare('pod', pods)
}

/** The warnings that a webhook's change causes. */
function isOurs(warning: string): boolean {
  return warning.includes('hides previous definition of')
}

/** The parts of a Pod that the plugins change, without what the API fills in by itself. */
function changed(pod: JsonObject): Json {
  const spec = member(pod, 'spec')
  const containers = (field: string): Json =>
    items(member(spec, field)).map(container => ({
      workingDir: member(container, 'workingDir') ?? null,
      env: plain(items(member(container, 'env'))),
      volumeMounts: plain(items(member(container, 'volumeMounts')))
    }))
  return {
    containers: containers('containers'),
    initContainers: containers('initContainers'),
    volumes: items(member(spec, 'volumes')).map(sourceOf),
    nodeSelector: plain(member(spec, 'nodeSelector') ?? {}),
    affinity: plain(member(spec, 'affinity') ?? {}),
    tolerations: plain(items(member(spec, 'tolerations')))
  }
}

/** Volumes that a plugin adds, whole; of others the API fills in too much, so that they only count by name and type. */
function sourceOf(volume: Json): Json {
  const called = member(volume, 'name') ?? ''
  const isToken = typeof called === 'string' && called.startsWith('kube-api-access-')
  if (isToken || isObject(member(volume, 'hostPath'))) return plain(volume)
  return { name: called, types: Object.keys(plain(volume) as object).filter(key => key !== 'name') }
}

function items(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : []
}

/** Sorted by key, without the API's own defaults in volumes and variables, and without what says nothing. */
function plain(value: Json): Json {
  if (isList(value)) return value.map(plain)
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(([key, inner]) => {
    if (inner === null || inner === undefined || inner === '' || inner === false) return false
    return key !== 'defaultMode' && !(key === 'apiVersion' && 'fieldPath' in value)
  })
  const sorted = kept.sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(sorted.map(([key, inner]) => [key, plain(inner as Json)]))
}
