/**
 * The tool-account profile against the recorded answers of a real Kyverno, beside Toolforge's own webhooks and a real
 * API server 1.32. The policy that was recorded is a reconstruction: hand-written cases were also put to three other
 * ways to write it. Where all of them agree that is the answer, where they differ the verdict is `unknown`.
 *
 * Whether workloads are judged too (autogen) is not known: a workload whose Pods all ways refuse is `pods-rejected`.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { admit } from '../../src/admission/chain.ts'
import type { Outcome } from '../../src/admission/chain.ts'
import type { Plugin, Stage } from '../../src/admission/plugin.ts'
import { judge } from '../../src/admission/verdict.ts'
import type { Cluster } from '../../src/cluster/cluster.ts'
import { toolIn } from '../../src/cluster/toolforge/account.ts'
import { profilePlugin } from '../../src/cluster/toolforge/profile/plugin.ts'
import { variants } from '../../src/cluster/toolforge/profile/variants.ts'
import { toolforgeCluster } from '../../src/cluster/toolforge/toolforge.ts'
import type { VerdictName } from '../../src/finding.ts'
import { isList, isObject, member } from '../../src/kube/json.ts'
import type { Json, JsonObject } from '../../src/kube/json.ts'
import { inOrder, recordings } from './recording.ts'
import type { RecordedAnswer, RecordedLine, Recording } from './recording.ts'
import { tally } from './suite.ts'
import type { Result, Tally } from './suite.ts'

export const name = 'verdicts/kyverno-profile'

const uid = 52503
const account = { tool: 'mytool', uid } as const
const isTool = (namespace: string): boolean => toolIn(namespace) !== undefined

/** One way to write the policy only: what was recorded of most cases. */
const reconstruction = profilePlugin({ uid, isTool, considered: [variants[0]] })

const ways = ['kyverno-cases', 'kyverno-cases.foreach', 'kyverno-cases.no-autogen', 'kyverno-cases.caps-block']

export async function run(corpora: string): Promise<Result> {
  const counts = tally()
  const either = eitherTexts(corpora)
  const all = ways.map(file => linesOf(corpora, `kyverno/${file}`))
  const sets = [
    { file: ways[0], without: undefined },
    { file: 'toolforge-cases', without: linesOf(corpora, 'toolforge-cases/verdicts') },
    { file: 'generated-toolforge', without: linesOf(corpora, 'generated-toolforge') }
  ]
  for (const { file, without } of sets) {
    const before = counts.result()
    const undecided: string[] = []
    for (const recording of recordings(corpora, `kyverno/${file}.jsonl`)) {
      const { line } = recording
      const bare = without?.get(line.id)
      // Where workloads are not judged, they are admitted as without Kyverno, and their Pods refused as with it.
      const created = bare === undefined || line.pods === null ? [] : [{ ...line, object: bare.object }]
      const recorded = without ? [line, ...created] : all.flatMap(lines => lines.get(line.id) ?? [])
      compare(recording, { recorded, areAllWays: without === undefined, either, counts, undecided })
    }
    const { agree, total } = counts.result()
    counts.note(`${file}: ${agree - before.agree}/${total - before.total}`)
    if (undecided.length > 0)
      counts.note(`${file}: ${undecided.length} undecided, and only one way to write the policy was recorded`)
  }
  return counts.result()
}

interface Context {
  /** The answers of several ways to write the policy. */
  readonly recorded: readonly RecordedLine[]
  /** Whether those are all of them; else they are the reconstruction, with and without autogen. */
  readonly areAllWays: boolean
  readonly either: ReadonlyMap<string, readonly string[]>
  readonly counts: Tally
  readonly undecided: string[]
}

function compare(recording: Recording, { recorded, areAllWays, either, counts, undecided }: Context): void {
  const { line } = recording
  const family = recorded.map(other => leftOut(other.object)).find(one => one !== undefined)
  if (family !== undefined) {
    counts.leaveOut(family)
    if (line.pods !== null) counts.leaveOut('the Pods of such an object')
    return
  }
  const ofPods = line.pods === null ? undefined : leftOut(line.pods)
  const isPod = line.pods === null
  const texts = (on: Stage, answer: RecordedAnswer): readonly string[] =>
    either.get(`${line.id} ${on === 'object' ? 'object' : 'pods'}`) ?? [words(answer.message ?? '')]

  // The reconstruction alone, on Pods: its text is the recorded one.
  const alone = answers(recording, reconstruction)
  const judged = isPod ? line.object : line.pods
  const on = isPod ? 'object' : 'pod'
  if (ofPods !== undefined) counts.leaveOut(ofPods)
  // Of an object that the API itself refuses the recorder made a Pod by hand.
  else if (!isPod && line.object.code === 422) counts.leaveOut('Pods of an object that is refused')
  else if (judged !== null && judged.code !== 404) {
    const wanted = judged.code === 201 ? [''] : texts(on, judged)
    counts.add(`${line.id} ${on} text`, wanted[0], oneOf(refusalsOn(alone.outcomes, on), wanted))
    if (judged.persisted !== undefined && isPod)
      counts.add(`${line.id} ${on} filled in`, contexts(judged.persisted), contexts(alone.mutated.get(on) ?? {}))
  }

  // All ways together: the verdict.
  const { outcomes } = answers(recording, profilePlugin({ uid, isTool }))
  const { verdict, responses } = judge(outcomes)
  const refusal = responses.find(({ action }) => action === 'deny')
  if (ofPods !== undefined) return
  if (!areAllWays && verdict === 'unknown') undecided.push(line.id)
  else counts.add(`${line.id} verdict`, combined(recorded), verdict)
  if (refusal === undefined || judged === null || judged.code === 201 || refusal.on !== on) return
  const wanted = texts(on, judged)
  counts.add(`${line.id} verdict's text`, wanted[0], oneOf(refusalsOn(outcomes, on), wanted))
}

/** One verdict of all lines: a workload that is refused here and created there has its Pods refused in any case. */
function combined(lines: readonly RecordedLine[]): VerdictName {
  const verdicts = new Set(
    lines.map(({ object, pods }): VerdictName => {
      if (object.code !== 201) return 'rejected'
      return pods !== null && pods.code !== 201 ? 'pods-rejected' : 'admitted'
    })
  )
  const [only] = verdicts
  if (verdicts.size === 1 && only !== undefined) return only
  return verdicts.has('admitted') ? 'unknown' : 'pods-rejected'
}

function answers(
  { candidate }: Recording,
  profile: Required<Plugin>
): { readonly outcomes: readonly Outcome[]; readonly mutated: ReadonlyMap<Stage, JsonObject> } {
  const cluster: Cluster = toolforgeCluster('toolforge-2023', { ...account, policy: profile })
  const mutated = new Map<Stage, JsonObject>()
  const probe: Plugin = {
    name: 'probe',
    validate: ({ on, object }) => {
      mutated.set(on, object)
      return []
    }
  }
  const plugins = [...cluster.plugins.filter(plugin => plugin.name !== 'envvars-admission'), probe]
  const { namespaceLabels } = cluster
  const { outcomes } = admit({ ...candidate, namespaceLabels }, { ...cluster, plugins })
  return { outcomes, mutated }
}

/** The first refusal of a request; of the validating webhooks, which run side by side, those of all. */
function refusalsOn(outcomes: readonly Outcome[], on: Stage): readonly string[] {
  const refusals = outcomes.flatMap(({ by, request, answer }) =>
    request.on === on && answer.kind === 'deny' ? [{ by, text: words(answer.message) }] : []
  )
  const [first] = refusals
  if (first === undefined) return ['']
  return sideBySide.includes(first.by)
    ? refusals.filter(({ by }) => sideBySide.includes(by)).map(({ text }) => text)
    : [first.text]
}

const sideBySide = [reconstruction.name, 'registry-admission']

/** The wanted text when one of ours is among those that are right; else ours. */
function oneOf(ours: readonly string[], wanted: readonly string[]): string | undefined {
  return ours.some(text => wanted.includes(text)) ? wanted[0] : ours[0]
}

function words(text: string): string {
  return inOrder(text.replace(/\s+/g, ' ').trim())
}

/** The family of an answer that is not compared; undefined for one that is. */
function leftOut({ code }: RecordedAnswer): string | undefined {
  return code === 0 ? 'no such kind' : undefined
}

/** What security settings an object has: all that the policy fills in. */
function contexts(pod: JsonObject): Json {
  const spec = member(pod, 'spec')
  const ofList = (field: string): Json =>
    items(member(spec, field)).map(container => ({
      name: member(container, 'name') ?? '',
      env: items(member(container, 'env')).map(variable => member(variable, 'name') ?? ''),
      ports: items(member(container, 'ports')).map(port => member(port, 'containerPort') ?? 0),
      context: plain(member(container, 'securityContext') ?? {})
    }))
  return {
    pod: plain(member(spec, 'securityContext') ?? {}),
    containers: ofList('containers'),
    initContainers: ofList('initContainers'),
    // A server of 1.32 drops volumes of images.
    volumes: items(member(spec, 'volumes'))
      .filter(volume => member(volume, 'image') === undefined)
      .map(volume => member(volume, 'name') ?? '')
  }
}

function items(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : []
}

/** Sorted by key; without null, what says nothing, and what a server of 1.32 resets. */
function plain(value: Json): Json {
  if (isList(value)) return value.map(plain)
  if (!isObject(value)) return typeof value === 'bigint' ? Number(value) : value
  const kept = Object.entries(value).flatMap(([key, inner]): [string, Json][] => {
    const kind = inner === undefined || inner === null ? undefined : plain(inner)
    const isEmpty = kind === undefined || (isList(kind) && kind.length === 0)
    return isEmpty || key === 'procMount' ? [] : [[key, kind]]
  })
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Both texts of cases that Kyverno and registry-admission refuse: one of them is given, and nobody knows which. */
function eitherTexts(corpora: string): ReadonlyMap<string, readonly string[]> {
  const lines = readFileSync(join(corpora, 'verdicts/kyverno/either.jsonl'), 'utf8').split('\n').filter(Boolean)
  return new Map(
    lines.map(text => {
      const { id, what, either } = JSON.parse(text) as { id: string; what: string; either: readonly RecordedAnswer[] }
      return [`${id} ${what}`, either.map(({ message = '' }) => words(message))]
    })
  )
}

function linesOf(corpora: string, file: string): ReadonlyMap<string, RecordedLine> {
  const lines = readFileSync(join(corpora, `verdicts/${file}.jsonl`), 'utf8').split('\n').filter(Boolean)
  return new Map(lines.map(text => JSON.parse(text) as RecordedLine).map(line => [line.id, line]))
}
