/**
 * Tolerations from before they were a field: JSON in an annotation. Nobody heeds it any more, but a server reads it.
 * Source: kubernetes/kubernetes `pkg/apis/core/helper/helpers.go`, GetTolerationsFromPodAnnotations.
 */
import type * as core from '../../../kube/api/core-v1.ts'
import { goKind, unmarshal } from '../../../kube/go-json.ts'
import type { MapNode, Node } from '../../../read/node.ts'

/** The tolerations, or the complaint of Go's decoder. */
export type ReadTolerations = { readonly tolerations: readonly core.Toleration[] } | { readonly error: string }

export function readTolerations(text: string): ReadTolerations {
  const json = unmarshal(text, 'seq', '[]core.Toleration')
  if ('error' in json) return json
  if (json.node.kind !== 'seq') return { tolerations: [] }
  const errors: string[] = []
  const tolerations = json.node.items.map(node => tolerationOf(node, text, errors))
  return errors[0] === undefined ? { tolerations } : { error: errors[0] }
}

/** The fields as Go's internal type names them: it has no tags, and the case of letters does not matter. */
const fields = {
  key: ['Key', 'string'],
  operator: ['Operator', 'core.TolerationOperator'],
  value: ['Value', 'string'],
  effect: ['Effect', 'core.TaintEffect'],
  tolerationSeconds: ['TolerationSeconds', 'int64']
} as const satisfies Readonly<Record<keyof core.Toleration, readonly [string, string]>>

const fieldNames = Object.keys(fields) as (keyof typeof fields)[]

function tolerationOf(node: Node, text: string, errors: string[]): core.Toleration {
  if (node.kind === 'map') return fieldsOf(node, text, errors)
  if (node.kind !== 'null') errors.push(`json: cannot unmarshal ${goKind(node)} into Go value of type core.Toleration`)
  return {}
}

function fieldsOf(node: MapNode, text: string, errors: string[]): core.Toleration {
  const toleration: Record<string, string | number | bigint> = {}
  for (const { key, value } of node.entries) {
    const name = fieldNames.find(one => one.toLowerCase() === key.toLowerCase())
    if (name === undefined || value.kind === 'null') continue
    const [goName, type] = fields[name]
    if (type !== 'int64' && value.kind === 'string') toleration[name] = value.value
    else if (type === 'int64' && value.kind === 'integer' && isInt64(value.value)) toleration[name] = value.value
    else {
      // Of a number that does not fit into one Go shows the digits.
      const digits = type === 'int64' && goKind(value) === 'number' ? ` ${text.slice(value.start, value.end)}` : ''
      const what = `json: cannot unmarshal ${goKind(value)}${digits}`
      errors.push(`${what} into Go struct field Toleration.${goName} of type ${type}`)
    }
  }
  return toleration
}

function isInt64(value: number | bigint): boolean {
  return BigInt.asIntN(64, BigInt(value)) === BigInt(value)
}
