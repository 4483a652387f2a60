/** The API server's admission chain: one object, and then what its controllers make of it, through every step. */
import type { Cluster } from '../cluster/cluster.ts'
import { decodePod } from '../kube/decode.ts'
import type { JsonObject, Origins } from '../kube/json.ts'
import { builtIn } from '../kube/resources.ts'
import type { ResourceType } from '../kube/resources.ts'
import { applyPatches } from '../kube/patch.ts'
import type { Patch } from '../kube/patch.ts'
import { madeFrom, podPathOf } from '../kube/workloads.ts'
import type { Watch } from '../watch.ts'
import { decoding } from './decoding.ts'
import { defaulting } from './defaulting.ts'
import type { Answer, Labels, Mutated, Request, Stage } from './plugin.ts'
import { validate as validateFields } from './validation/validate.ts'

/** An answer, who gave it, and to which request. */
export interface Outcome {
  readonly by: string
  readonly request: Request
  readonly answer: Answer
}

/** An object and where its values came from. `object` may be a getter: it is asked for when a step looks at it. */
export interface SourceObject {
  readonly object: JsonObject
  readonly origins: Origins
}

/** An object of a manifest, ready to be asked for. */
export interface Candidate {
  readonly source: SourceObject
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
  readonly requests: readonly Request[]
  readonly outcomes: readonly Outcome[]
  readonly mutations: readonly Mutation[]
}

/**
 * Sends a candidate, and then everything that its controllers would make of it, through every step. All steps are
 * asked, after a refusal too: whoever wants the server's one answer takes the first refusal.
 */
export function admit(candidate: Candidate, cluster: Cluster, watch: Watch = {}): Admission {
  const requests: Request[] = []
  const outcomes: Outcome[] = []
  const mutations: Mutation[] = []
  const { origins } = candidate.source
  let request: Request | undefined = firstRequest(candidate, cluster)
  while (request !== undefined) {
    const answer = (by: string, answers: readonly Answer[]): void => {
      for (const one of answers) outcomes.push({ by, request: request as Request, answer: one })
      watch.step?.(by)
    }
    watch.request?.(request.type.kind)
    if (request.on === 'object') {
      answer('kubectl', cluster.client?.(request) ?? [])
      answer('authorization', cluster.authorize?.(request) ?? [])
    }
    answer('decoding', decoding(request))
    const sent: Request = request
    request = patched(request, defaulting(request), origins, sent)
    watch.step?.('defaulting')
    for (const { name, mutate } of cluster.plugins) {
      if (mutate === undefined) continue
      const { patches, answers }: Mutated = mutate(request)
      answer(name, answers)
      for (const patch of patches) mutations.push({ by: name, on: request.on, patch })
      request = patched(request, patches, origins, sent)
    }
    requests.push(request)
    answer('validation', validateFields(request))
    for (const { name, validate } of cluster.plugins) if (validate !== undefined) answer(name, validate(request))
    request = next(request, origins)
  }
  return { requests, outcomes, mutations }
}

/** Who asks for what; the object itself is looked at only when a step wants it. */
type Identity = Omit<Request, 'object' | 'pod' | 'sent'>

/** `sent` is the request as it came, where this one has been changed since. */
function requestOf(identity: Identity, of: { readonly object: JsonObject }, sent?: Request): Request {
  const { on, username, type, namespace, name, kubernetes, namespaceLabels } = identity
  let pod: { readonly decoded: Request['pod'] } | undefined
  return {
    on,
    username,
    type,
    namespace,
    name,
    kubernetes,
    namespaceLabels,
    get object() {
      return of.object
    },
    get pod() {
      pod ??= { decoded: podOf(of, type) }
      return pod.decoded
    },
    get sent() {
      return sent === undefined ? this.pod : sent.pod
    }
  }
}

function firstRequest(candidate: Candidate, cluster: Cluster): Request {
  const { type, name, namespace, namespaceLabels } = candidate
  const username = cluster.usernameIn(namespace)
  const { kubernetes } = cluster
  return requestOf({ on: 'object', username, type, namespace, name, kubernetes, namespaceLabels }, candidate.source)
}

function patched(request: Request, patches: readonly Patch[], origins: Origins, sent: Request): Request {
  if (patches.length === 0) return request
  const object = applyPatches(request.object, patches, origins)
  return requestOf(request, { object }, sent)
}

/** The request that the controller of an object would make; undefined at the end of the line. */
function next(request: Request, origins: Origins): Request | undefined {
  const { type, namespace, kubernetes, namespaceLabels } = request
  const made = madeFrom(request, apiVersionOf(type), type.kind, request.name, origins)
  const madeType = made && builtIn(made.apiVersion, made.kind)
  if (made === undefined || madeType === undefined) return undefined
  const { name, username } = made
  const on: Stage = made.kind === 'Pod' ? 'pod' : 'derived'
  return requestOf({ on, username, type: madeType, namespace, name, kubernetes, namespaceLabels }, made)
}

function podOf(of: { readonly object: JsonObject }, type: ResourceType): Request['pod'] {
  const path = podPathOf(apiVersionOf(type), type.kind)
  return path && decodePod(of.object, path)
}

function apiVersionOf({ group, version }: ResourceType): string {
  return group === '' ? version : `${group}/${version}`
}
