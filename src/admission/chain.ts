/** The API server's admission chain: one object, and then what its controllers make of it, through every step. */
import type { Cluster } from '../cluster/cluster.ts'
import { decodedObject } from '../kube/decoding/object.ts'
import type { DecodeFault } from '../kube/decoding/faults.ts'
import type { JsonObject, Origins } from '../kube/json.ts'
import { apiVersionOf, builtIn, schemaMinor } from '../kube/resources.ts'
import type { ResourceType } from '../kube/resources.ts'
import { applyPatches } from '../kube/patch.ts'
import type { Patch } from '../kube/patch.ts'
import { podAt } from '../kube/pod.ts'
import type { Pod } from '../kube/pod.ts'
import { rewritten } from '../kube/rewrite.ts'
import type { FilledIn, Rewrites } from '../kube/rewrite.ts'
import { schemasOf } from '../kube/schema/schema.ts'
import type { Definition } from '../kube/schema/schema.ts'
import { madeFrom, podPathOf } from '../kube/workloads.ts'
import type { MapNode } from '../read/node.ts'
import type { KubernetesVersion } from '../rule.ts'
import type { Watch } from '../watch.ts'
import { allocate } from './allocating/allocating.ts'
import { decoding } from './decoding.ts'
import { defaults } from './defaulting/defaulting.ts'
import { deprecation } from './deprecation.ts'
import { withoutRepeatedOwners } from './owner-references.ts'
import type { Answer, Labels, Mutated, Request, Stage } from './plugin.ts'
import { preparations } from './preparing/preparing.ts'
import { validate as validateFields } from './validation/validate.ts'

/** An answer, who gave it, and to which request. */
export interface Outcome {
  readonly by: string
  readonly request: Request
  readonly answer: Answer
}

/** An object of a manifest, ready to be asked for. */
export interface Candidate {
  readonly node: MapNode
  /** As the server prints it. */
  readonly name: string
  readonly type: ResourceType
  readonly namespace: string
  readonly namespaceLabels: (namespace: string) => Labels | undefined
}

/** A change that a step made. */
export interface Mutation {
  readonly by: string
  readonly on: Stage
  readonly patch: Patch
}

/** All that the chain says to a candidate, in the order of the requests and steps. */
export interface Admission {
  /** The requests as the mutating steps left them: for the object first. */
  readonly requests: readonly [Request, ...Request[]]
  readonly outcomes: readonly Outcome[]
  readonly mutations: readonly Mutation[]
  readonly origins: Origins
  /** What of the object could not be decoded. */
  readonly faults: readonly DecodeFault[]
}

/**
 * Sends a candidate, and then everything that its controllers would make of it, through every step. All steps are
 * asked, after a refusal too: whoever wants the server's one answer takes the first refusal.
 */
export function admit(candidate: Candidate, cluster: Cluster, watch: Watch = {}): Admission {
  const outcomes: Outcome[] = []
  const mutations: Mutation[] = []
  const origins: Origins = new Map()
  const first = firstRequest(candidate, cluster, origins)
  const answer = (request: Request, by: string, answers: readonly Answer[]): void => {
    for (const one of answers) outcomes.push({ by, request, answer: one })
    watch.step?.(by)
  }
  /** Through every step. Out: the request as it came to those that validate. */
  const ask = (arriving: Request): Request => {
    const sent = changed(arriving, defaults, origins)
    watch.step?.('defaulting')
    const owners = withoutRepeatedOwners(sent)
    let request = owners.patches.length === 0 ? sent : patched(sent, owners.patches, origins, sent)
    answer(sent, 'owner references', owners.answers)
    for (const { name, mutate } of cluster.plugins) {
      if (mutate === undefined) continue
      const { patches, answers }: Mutated = mutate(request)
      for (const patch of patches) mutations.push({ by: name, on: request.on, patch })
      if (patches.length > 0) request = changed(patched(request, patches, origins, sent), defaults, origins, sent)
      answer(request, name, answers)
    }
    request = changed(request, preparations, origins, sent)
    watch.step?.('preparing')
    answer(request, 'allocation', allocate(request))
    answer(request, 'validation', validateFields(request, origins))
    for (const { name, validate } of cluster.plugins)
      if (validate !== undefined) answer(request, name, validate(request))
    return request
  }
  watch.request?.(first.type.kind)
  answer(first, 'kubectl', cluster.client?.(first) ?? [])
  answer(first, 'authorization', cluster.authorize?.(first) ?? [])
  answer(first, 'deprecation', deprecation(first))
  const { faults, answers } = decoding(candidate.node, first.type, definitionOf(first.type, cluster.kubernetes))
  answer(first, 'decoding', answers)
  const requests: [Request, ...Request[]] = [ask(first)]
  for (let made = next(requests[0], origins); made !== undefined; made = next(made, origins)) {
    watch.request?.(made.type.kind)
    made = ask(made)
    requests.push(made)
  }
  return { requests, outcomes, mutations, origins, faults }
}

/** Who asks for what; the object itself is looked at only when a step wants it. */
type Identity = Omit<Request, 'object' | 'pod' | 'sent'>

/** `sent` is the request as it came, where this one has been changed since. */
function requestOf(identity: Identity, of: { readonly object: JsonObject }, sent?: Request): Request {
  const { on, username, type, namespace, name, kubernetes, namespaceLabels, filledIn } = identity
  const path = podPathOf(apiVersionOf(type), type.kind)
  let pod: Pod | undefined
  return {
    on,
    username,
    type,
    namespace,
    name,
    kubernetes,
    namespaceLabels,
    filledIn,
    get object() {
      return of.object
    },
    get pod() {
      return path && (pod ??= podAt(of.object, path))
    },
    get sent() {
      return sent === undefined ? this.pod : sent.pod
    }
  }
}

function definitionOf({ definition }: ResourceType, kubernetes: KubernetesVersion): Definition {
  return schemasOf(schemaMinor(kubernetes)).definition(definition)
}

function firstRequest({ node, type, ...candidate }: Candidate, cluster: Cluster, origins: Origins): Request {
  const { kubernetes } = cluster
  const username = cluster.usernameIn(candidate.namespace)
  let made: JsonObject | undefined
  return requestOf({ on: 'object', username, type, kubernetes, filledIn: [], ...candidate }, {
    get object() {
      return (made ??= decodedObject(node, definitionOf(type, kubernetes), origins))
    }
  })
}

/** The request with what the server itself does to its object. */
function changed(request: Request, rewrites: Rewrites, origins: Origins, sent?: Request): Request {
  const { kubernetes, type } = request
  const filledIn: FilledIn[] = [...request.filledIn]
  const context = { kubernetes, name: request.name, note: (one: FilledIn): unknown => filledIn.push(one) }
  const object = rewritten(request.object, definitionOf(type, kubernetes), rewrites, origins, context)
  return object === request.object ? request : requestOf(withFilledIn(request, filledIn), { object }, sent)
}

function withFilledIn({ on, username, type, namespace, name, kubernetes, namespaceLabels }: Request, filledIn: readonly FilledIn[]): Identity {
  return { on, username, type, namespace, name, kubernetes, namespaceLabels, filledIn }
}

/** The request with what a plugin has changed. */
function patched(request: Request, patches: readonly Patch[], origins: Origins, sent: Request): Request {
  return requestOf(request, { object: applyPatches(request.object, patches, origins) }, sent)
}

/** The request that the controller of an object would make; undefined at the end of the line. */
function next(request: Request, origins: Origins): Request | undefined {
  const { type, namespace, kubernetes, namespaceLabels } = request
  const made = madeFrom(request, apiVersionOf(type), type.kind, request.name, origins)
  const madeType = made && builtIn(made.apiVersion, made.kind)
  if (made === undefined || madeType === undefined) return undefined
  const { name, username } = made
  const on: Stage = made.kind === 'Pod' ? 'pod' : 'derived'
  return requestOf({ on, username, type: madeType, namespace, name, kubernetes, namespaceLabels, filledIn: [] }, made)
}
