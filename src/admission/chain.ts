/** The API server's admission chain: one object, and then what its controllers make of it, through every step. */
import type { Cluster } from '../cluster/cluster.ts'
import type { DecodeFault } from '../kube/decoding/faults.ts'
import type { JsonObject, Origins } from '../kube/json.ts'
import { apiVersionOf, builtIn } from '../kube/resources.ts'
import type { ResourceType } from '../kube/resources.ts'
import { applyPatches } from '../kube/patch.ts'
import type { Patch } from '../kube/patch.ts'
import { podAt } from '../kube/pod.ts'
import type { Pod } from '../kube/pod.ts'
import type { FilledIn, Settled } from '../kube/rewrite.ts'
import { madeFrom, podPathOf } from '../kube/workloads.ts'
import type { MapNode } from '../read/node.ts'
import type { KubernetesVersion } from '../rule.ts'
import type { Watch } from '../watch.ts'
import { allocate } from './allocating/allocating.ts'
import { deprecation } from './deprecation.ts'
import { handlingOf } from './handling.ts'
import type { Decoding } from './handling.ts'
import { isWebhook } from './order.ts'
import { withoutRepeatedOwners } from './owner-references.ts'
import type { Answer, Labels, Mutated, Request, Stage } from './plugin.ts'

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
  const memory: Memory = { origins, settled: new Map() }
  let decoding: Decoding | undefined
  const decoded = (): Decoding =>
    (decoding ??= handlingOf(candidate.type, cluster.kubernetes).decode(candidate.node, origins))
  const first = firstRequest(candidate, cluster, decoded)
  const answer = (request: Request, by: string, answers: readonly Answer[]): void => {
    for (const one of answers) outcomes.push({ by, request, answer: one })
    watch.step?.(by)
  }
  /** Through every step. Out: the request as it came to those that validate. */
  const ask = (arriving: Request): Request => {
    const sent = changed(arriving, 'fillIn', memory)
    watch.step?.('defaulting')
    const owners = withoutRepeatedOwners(sent)
    let request = owners.patches.length === 0 ? sent : patched(sent, owners.patches, origins, sent)
    answer(sent, 'owner references', owners.answers)
    for (const plugin of cluster.plugins) {
      if (plugin.mutate === undefined) continue
      const { patches, answers }: Mutated = plugin.mutate(request)
      for (const patch of patches) mutations.push({ by: plugin.name, on: request.on, patch })
      if (patches.length > 0) request = patched(request, patches, origins, sent)
      if (patches.length > 0 && isWebhook(plugin)) request = changed(request, 'fillIn', memory, sent)
      answer(request, plugin.name, answers)
    }
    request = changed(request, 'prepare', memory, sent)
    watch.step?.('preparing')
    answer(request, 'allocation', allocate(request))
    answer(request, 'validation', handlingOf(request.type, request.kubernetes).validate(request, origins))
    for (const { name, validate } of cluster.plugins)
      if (validate !== undefined) answer(request, name, validate(request))
    return request
  }
  watch.request?.(first.type.kind)
  answer(first, 'kubectl', cluster.client?.(first) ?? [])
  answer(first, 'authorization', cluster.authorize?.(first) ?? [])
  answer(first, 'deprecation', deprecation(first))
  const { faults, answers } = decoded()
  answer(first, 'decoding', answers)
  const requests: [Request, ...Request[]] = [ask(first)]
  for (let made = next(requests[0], origins); made !== undefined; made = next(made, origins)) {
    watch.request?.(made.type.kind)
    made = ask(made)
    requests.push(made)
  }
  return { requests, outcomes, mutations, origins, faults }
}

/** Who asks for what. */
type Identity = Omit<Request, 'object' | 'pod' | 'sent' | 'filledIn'>

/** What only a changed request has: what it was changed from, and what the server has filled in. */
type History = Pick<Request, 'filledIn'> & { readonly before?: Request | undefined }

const asItCame: History = { filledIn: [] }

/**
 * A request whose object and Pod are looked at only when a step wants them. A class, as V8 takes far longer to make
 * getters for each request.
 */
class LazyRequest implements Request {
  readonly on: Stage
  readonly username: string
  readonly type: ResourceType
  readonly namespace: string
  readonly name: string
  readonly kubernetes: KubernetesVersion
  readonly filledIn: readonly FilledIn[]
  readonly namespaceLabels: Request['namespaceLabels']
  readonly #objectOf: () => JsonObject
  readonly #before: Request | undefined
  #pod: Pod | undefined

  constructor(identity: Identity, objectOf: () => JsonObject, { filledIn, before }: History = asItCame) {
    this.on = identity.on
    this.username = identity.username
    this.type = identity.type
    this.namespace = identity.namespace
    this.name = identity.name
    this.kubernetes = identity.kubernetes
    this.namespaceLabels = identity.namespaceLabels
    this.filledIn = filledIn
    this.#objectOf = objectOf
    this.#before = before
  }

  get object(): JsonObject {
    return this.#objectOf()
  }

  get pod(): Pod | undefined {
    if (this.#pod !== undefined) return this.#pod
    const path = podPathOf(apiVersionOf(this.type), this.type.kind)
    return path && (this.#pod = podAt(this.object, path))
  }

  get sent(): Pod | undefined {
    return this.#before === undefined ? this.pod : this.#before.pod
  }
}

function firstRequest(candidate: Candidate, cluster: Cluster, decoded: () => Decoding): Request {
  const { name, type, namespace, namespaceLabels } = candidate
  const { kubernetes } = cluster
  const username = cluster.usernameIn(namespace)
  const identity = { on: 'object', username, type, namespace, name, kubernetes, namespaceLabels } as const
  return new LazyRequest(identity, () => decoded().object)
}

/** What is remembered of the values of a candidate and of all that is made from it. */
interface Memory {
  readonly origins: Origins
  readonly settled: Settled
}

/** The request with what the server itself does to its object. */
function changed(request: Request, how: 'fillIn' | 'prepare', memory: Memory, sent?: Request): Request {
  const { kubernetes, type } = request
  const { origins, settled } = memory
  const filledIn: FilledIn[] = [...request.filledIn]
  const context = { kubernetes, name: request.name, note: (one: FilledIn): unknown => filledIn.push(one), settled }
  const object = handlingOf(type, kubernetes)[how](request.object, origins, context)
  return object === request.object ? request : new LazyRequest(request, () => object, { filledIn, before: sent })
}

/** The request with what a plugin has changed. */
function patched(request: Request, patches: readonly Patch[], origins: Origins, sent: Request): Request {
  const object = applyPatches(request.object, patches, origins)
  return new LazyRequest(request, () => object, { filledIn: request.filledIn, before: sent })
}

/** The request that the controller of an object would make; undefined at the end of the line. */
function next(request: Request, origins: Origins): Request | undefined {
  const { type, namespace, kubernetes, namespaceLabels } = request
  const made = madeFrom(request, apiVersionOf(type), type.kind, request.name, origins)
  const madeType = made && builtIn(made.apiVersion, made.kind)
  if (made === undefined || madeType === undefined) return undefined
  const { name, username } = made
  const on: Stage = made.kind === 'Pod' ? 'pod' : 'derived'
  const identity = { on, username, type: madeType, namespace, name, kubernetes, namespaceLabels }
  return new LazyRequest(identity, () => made.object)
}
