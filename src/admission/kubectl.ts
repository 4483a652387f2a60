/** What kubectl refuses by itself, before it sends anything. */
import { metadataText } from '../kube/metadata.ts'
import { goQuote } from '../kube/quote.ts'
import type { Answer, Request } from './plugin.ts'

/**
 * kubectl with `-n NAMESPACE`: an object that names another namespace is refused.
 * Source: k8s.io/cli-runtime `pkg/resource/visitor.go`, RequireNamespace.
 */
export function kubectl(namespace: string): (request: Request) => readonly Answer[] {
  return ({ type, object }) => {
    const given = type.namespaced ? metadataText(object, 'namespace') : ''
    if (given === '' || given === namespace) return []
    const message =
      `the namespace from the provided object ${goQuote(given)} does not match the namespace ` +
      `${goQuote(namespace)}. You must pass '--namespace=${given}' to perform this operation.`
    const violation = {
      rule: 'kube/namespace-mismatch',
      path: ['metadata', 'namespace'],
      message: `the namespace is ${goQuote(given)}, but ${goQuote(namespace)} was asked for`
    }
    return [{ kind: 'deny', message, code: 0, reason: '', violations: [violation] }]
  }
}
