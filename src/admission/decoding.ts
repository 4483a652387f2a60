/**
 * The step before admission: an API server decodes an object into its type, or refuses it. Until the whole type is
 * known here, a value of a wrong type is not refused in the server's words: it is undecided.
 */
import { metadataFaults } from '../kube/decode.ts'
import type { Answer, Request } from './plugin.ts'

/** Undecided for each value of the object's metadata and of its Pod that has a type it cannot have. */
export function decoding({ on, object, pod }: Request): readonly Answer[] {
  if (on !== 'object') return []
  // A Pod's own metadata has been decoded with it.
  const own = pod?.pod.path.length === 0 ? [] : metadataFaults(object)
  return [...own, ...(pod?.faults ?? [])].map(({ path, expected, got }) => ({
    kind: 'undecided',
    rule: 'kube/undecodable',
    path,
    reason: `${printPath(path)} must be ${expected}, not ${got}: the API server cannot decode this object`
  }))
}

/** `spec.containers[0].name`: a path for people. */
function printPath(path: readonly (string | number)[]): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('')
}
