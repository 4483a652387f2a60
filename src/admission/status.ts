/**
 * The texts of an API server's refusals.
 * Source: k8s.io/apimachinery `pkg/api/errors` (NewForbidden, NewInvalid) and `pkg/util/validation/field`.
 */
import { goQuote } from '../kube/quote.ts'
import type { ResourceType } from '../kube/resources.ts'

/** `pods`, `deployments.apps`: a resource as the server names it in texts. */
export function printResource(type: ResourceType): string {
  return type.group === '' ? type.plural : `${type.plural}.${type.group}`
}

/** 403: `pods "x" is forbidden: WHY`; without a name `pods is forbidden: WHY`. */
export function forbidden(type: ResourceType, name: string, why: string): string {
  return `${printResource(type)}${name === '' ? '' : ` ${goQuote(name)}`} is forbidden: ${why}`
}

/** 422: `Deployment.apps "x" is invalid: WHY`, several reasons as `[a, b]`. */
export function invalid(type: Pick<ResourceType, 'group' | 'kind'>, name: string, why: readonly string[]): string {
  const kind = type.group === '' ? type.kind : `${type.kind}.${type.group}`
  return `${kind} ${goQuote(name)} is invalid: ${aggregate(why)}`
}

/** Reasons as one text: `[a, b]`. Source: k8s.io/apimachinery `pkg/util/errors/errors.go`. */
export function aggregate(why: readonly string[]): string {
  return why.length === 1 ? (why[0] ?? '') : `[${why.join(', ')}]`
}

/** 400, for what cannot be decoded. Source: k8s.io/apiserver `pkg/endpoints/handlers/rest.go`, transformDecodeError. */
export function undecodable({ version, kind }: ResourceType, why: string): string {
  return `${kind} in version ${goQuote(version)} cannot be handled as a ${kind}: ${why}`
}

/**
 * What a webhook's refusal becomes; its status code and reason are the webhook's own (400 and empty when it sets none).
 * Source: k8s.io/apiserver `pkg/admission/plugin/webhook/errors/statuserror.go`, ToStatusErr.
 */
export function deniedByWebhook(webhook: string, why: string): string {
  const denied = `admission webhook ${goQuote(webhook)} denied the request`
  return why === '' ? `${denied} without explanation` : `${denied}: ${why}`
}
