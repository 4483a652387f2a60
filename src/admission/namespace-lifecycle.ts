/**
 * NamespaceLifecycle: nothing can be made in a namespace that does not exist.
 * Source: k8s.io/apiserver `pkg/admission/plugin/namespace/lifecycle/admission.go`.
 */
import { goQuote } from '../kube/quote.ts'
import { unchanged } from './changes.ts'
import type { Plugin } from './plugin.ts'

/** The plugin, with the namespaces of the cluster. Those that the request knows labels of exist too. */
export function namespaceLifecycle(exists: (namespace: string) => boolean): Plugin {
  return {
    name: 'NamespaceLifecycle',
    mutate: ({ namespace, type, namespaceLabels }) => {
      const isReview = type.group === 'authorization.k8s.io'
      if (namespace === '' || isReview || exists(namespace) || namespaceLabels(namespace) !== undefined)
        return unchanged
      const message = `namespaces ${goQuote(namespace)} not found`
      const violation = {
        rule: 'kube/missing-namespace',
        path: ['metadata', 'namespace'],
        message: `the namespace "${namespace}" does not exist`
      }
      const refusal = { kind: 'deny', message, code: 404, reason: 'NotFound', violations: [violation] } as const
      return { patches: [], answers: [refusal] }
    }
  }
}
