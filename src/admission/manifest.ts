/** One manifest before the chain: who it is, whether the chain can be asked, and what the cluster makes of it. */
import type { Cluster } from '../cluster/cluster.ts'
import type { Found, Mutation, Resource, Verdict } from '../finding.ts'
import { toJsonObject } from '../kube/json.ts'
import type { JsonObject, Origins, Path } from '../kube/json.ts'
import { locate } from '../kube/locate.ts'
import { pathKey } from '../kube/path.ts'
import { goQuote } from '../kube/quote.ts'
import { metadataText, printedName } from '../kube/metadata.ts'
import { absenceOf, builtIn, splitApiVersion } from '../kube/resources.ts'
import type { ResourceType } from '../kube/resources.ts'
import { textOf, valueOf } from '../read/entry.ts'
import { hooksOf } from '../read/helm.ts'
import type { Manifest } from '../read/manifest.ts'
import type { Node } from '../read/node.ts'
import type { Watch } from '../watch.ts'
import { causes } from './causes.ts'
import { admit } from './chain.ts'
import type { Admission } from './chain.ts'
import type { Custom } from './custom-kinds.ts'
import type { Labels } from './plugin.ts'
import { needsOf } from './resource-quota/sum.ts'
import type { Need } from './resource-quota/sum.ts'
import { judge } from './verdict.ts'

/** What decides a verdict: the cluster, and the Namespaces and CustomResourceDefinitions among the manifests. */
export interface World {
  readonly cluster: Cluster
  /** The labels of a namespace; undefined when there is no such namespace. */
  readonly namespaceLabels: (namespace: string) => Labels | undefined
  /** What the manifests say of a custom kind; undefined when they do not define it. */
  readonly customKind?: (apiVersion: string, kind: string) => Custom | undefined
}

/** The verdict on a manifest, and all that was found in it. */
export interface Judged {
  readonly resource: Resource
  readonly judgement: Pick<Verdict, 'hooks' | 'verdict' | 'responses' | 'undecided' | 'mutations'>
  readonly found: readonly Found[]
  /** What the object needs of the quotas, if it is created. */
  readonly needs?: readonly PlacedNeed[]
  /** All that the chain said; absent where it was not asked. */
  readonly admission?: Admission
}

/** A need, and what would be found where it stands, if it were too much: all but the message. */
export interface PlacedNeed extends Need {
  readonly found: Found
}

/** Sends an object through the cluster's chain; says of anything else why it was not sent. */
export function judgeManifest(
  manifest: Manifest,
  world: World,
  help: (rule: string) => string,
  watch?: Watch
): Judged {
  const { apiVersion, kind, node } = manifest
  const header = headerOf(node)
  const own = builtIn(apiVersion, kind)
  const custom = own === undefined && manifest.is === 'object' ? world.customKind?.(apiVersion, kind) : undefined
  const type = own ?? (custom !== undefined && 'type' in custom ? custom.type : undefined)
  const namespace = namespaceOf(header, type, world.cluster)
  const resource: Resource = { apiVersion, kind, namespace, name: printedName(header) }
  const hooks = hooksOf(node)
  if (manifest.is === 'skipped') {
    const undecided = [{ by: 'reader', reason: manifest.why }]
    return { resource, judgement: { hooks, verdict: 'skipped', responses: [], undecided, mutations: [] }, found: [] }
  }
  if (manifest.is === 'refused') {
    const { kubectl, message, path } = manifest.refusal
    return refused(manifest, { resource, hooks }, kubectl, { rule: 'kube/malformed-object', message, path, help })
  }
  const absent = absenceOf(apiVersion, kind, world.cluster.kubernetes)
  if (absent !== undefined) {
    const rule = absent.isElsewhere ? 'api/removed-version' : 'api/unknown-kind'
    const kubectl = noMatches(apiVersion, kind)
    return refused(manifest, { resource, hooks }, kubectl, { rule, message: absent.why, path: [absent.field], help })
  }
  if (custom !== undefined && 'absent' in custom) {
    const kubectl = noMatches(apiVersion, kind)
    const why = { rule: 'api/unknown-kind', message: custom.absent, path: ['apiVersion'], help }
    return refused(manifest, { resource, hooks }, kubectl, why)
  }
  const why = whyUndecided(apiVersion, kind, { type, custom }, world.cluster)
  if (type === undefined || why !== undefined) {
    const undecided = [{ by: 'resources', reason: why ?? '' }]
    return { resource, judgement: { hooks, verdict: 'unknown', responses: [], undecided, mutations: [] }, found: [] }
  }
  const { namespaceLabels, cluster } = world
  const candidate = { node: manifest.node, type, name: resource.name, namespace, namespaceLabels }
  const admission = admit(candidate, cluster, watch)
  const { verdict, responses, undecided } = judge(admission.outcomes)
  const mutations = admission.mutations.map(mutationOf)
  const needs = verdict === 'rejected' ? [] : needsIn(admission, cluster, hooks.length > 0, help)
  const found = causes(admission.outcomes, admission, help)
  return { resource, judgement: { hooks, verdict, responses, undecided, mutations }, found, needs, admission }
}

function mutationOf({ by, on, patch }: Admission['mutations'][number]): Mutation {
  const { op, path } = patch
  return op === 'remove' ? { by, on, op, path } : { by, on, op, path, value: patch.value }
}

/** kubectl's words for a kind that the cluster does not serve. */
function noMatches(apiVersion: string, kind: string): string {
  return `no matches for kind ${goQuote(kind)} in version ${goQuote(apiVersion)}`
}

/** Who a manifest is, and when Helm creates it. */
interface Identified {
  readonly resource: Resource
  readonly hooks: readonly string[]
}

/** Why kubectl does not send a manifest, and where that stands. */
interface Reason {
  readonly rule: string
  readonly message: string
  readonly path: Path
  readonly help: (rule: string) => string
  /** The part that is wrong, where it is not the value. */
  readonly mark?: 'key'
}

/** What kubectl refuses by itself, with its words. */
function refused({ node, kind }: Manifest, { resource, hooks }: Identified, kubectl: string, why: Reason): Judged {
  const { rule, message, path, help, mark } = why
  const by = { on: 'object', kind, by: 'kubectl', action: 'deny', code: 0, reason: '' } as const
  const origins: Origins = new Map()
  const { node: _, ...place } = locate(toJsonObject(node, origins), path, origins, mark)
  const found: Found = { rule, effect: 'rejects', message, help: help(rule), ...place }
  const responses = [{ ...by, message: kubectl }]
  const judgement = { hooks, verdict: 'rejected', responses, undecided: [], mutations: [] } as const
  return { resource, judgement, found: [found] }
}

/**
 * What an object needs of the quotas. A Pod that is a hook of Helm's, or is made by a Job that is one, is left out:
 * Helm waits until it has ended before it goes on, and what has ended uses nothing.
 */
function needsIn(
  admission: Admission,
  { quotasOf }: Cluster,
  isHook: boolean,
  help: (rule: string) => string
): readonly PlacedNeed[] {
  const [object] = admission.requests
  const { kind } = object.type
  if (quotasOf === undefined || (isHook && kind === 'Pod')) return []
  const pod = isHook && kind === 'Job' ? undefined : admission.requests.find(({ on }) => on === 'pod')
  const places = new Map<string, Found | undefined>()
  const foundAt = (path: Path): Found | undefined => {
    const answer = { kind: 'advise', violations: [{ rule: 'kube/summed-quota', path, message: '' }] } as const
    const [found] = causes([{ by: 'ResourceQuota', request: object, answer }], admission, help)
    // A place may be a whole node.
    return found && { ...found, span: { start: found.span.start, end: found.span.end } }
  }
  return needsOf({ object, pod }, quotasOf).flatMap(need => {
    const key = pathKey(need.path)
    if (!places.has(key)) places.set(key, foundAt(need.path))
    const found = places.get(key)
    return found === undefined ? [] : [{ ...need, found }]
  })
}

/** The part of an object that says who it is. */
function headerOf(node: Node): JsonObject {
  const metadata = valueOf(node, 'metadata')
  return {
    metadata: {
      name: textOf(metadata, 'name'),
      generateName: textOf(metadata, 'generateName'),
      namespace: textOf(metadata, 'namespace')
    }
  }
}

/** Where an object goes: the namespace that it names, else the cluster's default; empty for what is cluster-wide. */
function namespaceOf(header: JsonObject, type: ResourceType | undefined, { defaultNamespace }: Cluster): string {
  if (type?.namespaced === false) return ''
  return metadataText(header, 'namespace') || (type === undefined ? '' : defaultNamespace)
}

/** Why nobody can tell the cluster's answer to a kind; undefined when it can be told. */
function whyUndecided(
  apiVersion: string,
  kind: string,
  { type, custom }: { readonly type: ResourceType | undefined; readonly custom: Custom | undefined },
  { whyUnknown }: Cluster
): string | undefined {
  if (type === undefined) {
    const [group] = splitApiVersion(apiVersion)
    const known = whyUnknown?.({ group, kind })
    if (known !== undefined) return known
    if (custom !== undefined && 'unknown' in custom) return custom.unknown
    return `no definition of the custom kind ${kind} (${apiVersion}) is at hand`
  }
  return type.isOptional ? `${apiVersion} is served only where the cluster is told to` : undefined
}
