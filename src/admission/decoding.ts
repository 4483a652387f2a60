/**
 * The step before admission: an API server decodes an object into its type, or refuses it. Until the whole type is
 * known here, a value of a wrong type is not refused in the server's words: it is undecided.
 */
import { metadataFaults } from '../kube/decode.ts'
import type { Answer, Request } from './plugin.ts'
import { printField } from './validation/field-error.ts'

/** Undecided for each value of the object's metadata and of its Pod that has a type it cannot have. */
export function decoding(request: Request): readonly Answer[] {
  if (request.on !== 'object') return []
  const { pod } = request
  // A Pod's own metadata has been decoded with it.
  const own = pod?.pod.path.length === 0 ? [] : metadataFaults(request.object)
  return [...own, ...(pod?.faults ?? [])].map(({ path, expected, got }) => ({
    kind: 'undecided',
    rule: 'kube/undecodable',
    path,
    reason: `${printField(path)} must be ${expected}, not ${got}: the API server cannot decode this object`
  }))
}
