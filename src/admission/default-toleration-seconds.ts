/**
 * DefaultTolerationSeconds: a Pod stays five minutes on a node that is not ready or cannot be reached.
 * Source: kubernetes/kubernetes `plugin/pkg/admission/defaulttolerationseconds/admission.go`, with its default flags.
 */
import type { Toleration } from '../kube/api/core-v1.ts'
import { changesTo, unchanged } from './changes.ts'
import { requestedPod, specOf } from './pod-request.ts'
import type { Plugin } from './plugin.ts'

const taints = ['node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable']

export const defaultTolerationSeconds: Plugin = {
  name: 'DefaultTolerationSeconds',
  mutate: request => {
    const pod = requestedPod(request)
    if (pod === undefined) return unchanged
    const own = pod.spec.tolerations ?? []
    const lacking = taints.filter(key => !own.some(toleration => tolerates(toleration, key)))
    if (lacking.length === 0) return unchanged
    const path = [...specOf(pod), 'tolerations']
    const changes = changesTo(request.object)
    for (const key of lacking)
      changes.append(path, { effect: 'NoExecute', key, operator: 'Exists', tolerationSeconds: 300 })
    return { patches: changes.patches, answers: [] }
  }
}

/** An empty key or effect stands for all of them. */
function tolerates({ key = '', effect = '' }: Toleration, taint: string): boolean {
  return (key === taint || key === '') && (effect === 'NoExecute' || effect === '')
}
