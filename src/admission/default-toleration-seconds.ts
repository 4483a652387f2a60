/**
 * DefaultTolerationSeconds: a Pod stays five minutes on a node that is not ready or cannot be reached.
 * Source: kubernetes/kubernetes `plugin/pkg/admission/defaulttolerationseconds/admission.go`, with its default flags.
 */
import { isList, member, valueAt } from '../kube/json.ts'
import type { Json } from '../kube/json.ts'
import { changesTo } from './changes.ts'
import { requestedPod, specOf } from './pod-request.ts'
import type { Plugin } from './plugin.ts'

const taints = ['node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable']

export const defaultTolerationSeconds: Plugin = {
  name: 'DefaultTolerationSeconds',
  mutate: request => {
    const pod = requestedPod(request)
    if (pod === undefined) return { patches: [], answers: [] }
    const path = [...specOf(pod), 'tolerations']
    const own = valueAt(request.object, path)
    const changes = changesTo(request.object)
    for (const key of taints)
      if (!(isList(own) ? own : []).some(toleration => tolerates(toleration, key)))
        changes.append(path, { effect: 'NoExecute', key, operator: 'Exists', tolerationSeconds: 300 })
    return { patches: changes.patches, answers: [] }
  }
}

/** An empty key or effect stands for all of them. */
function tolerates(toleration: Json, taint: string): boolean {
  const key = member(toleration, 'key') ?? ''
  const effect = member(toleration, 'effect') ?? ''
  return (key === taint || key === '') && (effect === 'NoExecute' || effect === '')
}
