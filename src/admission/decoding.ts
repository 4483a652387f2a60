/** The step before admission: an API server decodes an object into its type, strictly, or refuses it. */
import { conversionFault } from '../kube/decoding/conversion.ts'
import { decodeFaults, decodingError } from '../kube/decoding/faults.ts'
import type { DecodeFault } from '../kube/decoding/faults.ts'
import type { ResourceType } from '../kube/resources.ts'
import type { Definition } from '../kube/schema/schema.ts'
import type { MapNode } from '../read/node.ts'
import type { Answer } from './plugin.ts'
import { undecodable } from './status.ts'

const rules = { 'unknown-field': 'api/unknown-field', 'wrong-type': 'api/wrong-type' } as const

/** What a server says of an object that it cannot decode, and where the causes are; nothing of one that it can. */
export interface Decoding {
  readonly faults: readonly DecodeFault[]
  readonly answers: readonly Answer[]
}

export function decoding(node: MapNode, type: ResourceType, definition: Definition): Decoding {
  const undecoded = decodeFaults(node, definition)
  const isDecoded = undecoded.every(({ what }) => what !== 'wrong-type')
  const unconverted = isDecoded ? conversionFault(node, definition.name) : undefined
  const faults = unconverted === undefined ? undecoded : [...undecoded, unconverted]
  const [first, ...others] = faults
  if (first === undefined) return { faults, answers: [] }
  const message = undecodable(type, decodingError([first, ...others]))
  const violations = faults.map(({ what, path, message: text }) => ({ rule: rules[what], path, message: text }))
  return { faults, answers: [{ kind: 'deny', message, code: 400, reason: 'BadRequest', violations }] }
}
