/**
 * Tolerations from before they were a field: JSON in an annotation. Nobody heeds it any more, but a server reads it.
 * Source: kubernetes/kubernetes `pkg/apis/core/helper/helpers.go`, GetTolerationsFromPodAnnotations; Go's
 * `encoding/json`.
 */
import type * as core from '../../../kube/api/core-v1.ts'
import { goQuote } from '../../../kube/quote.ts'
import { readJson } from '../../../read/json.ts'
import type { MapNode, Node } from '../../../read/node.ts'

/** The tolerations, or the complaint of Go's decoder. */
export type ReadTolerations = { readonly tolerations: readonly core.Toleration[] } | { readonly error: string }

const tooShort = { error: 'unexpected end of JSON input' }

export function readTolerations(text: string): ReadTolerations {
  const json = readJson(text, 0)
  if (json === null) return tooShort
  if ('is' in json) return json.is === 'eof' ? tooShort : { error: json.message }
  const [next = ''] = text.slice(json.end).trimStart()
  if (next !== '') return { error: `invalid character '${goQuote(next).slice(1, -1)}' after top-level value` }
  const { root } = json
  if (root === null || root.kind === 'null') return { tolerations: [] }
  if (root.kind !== 'seq') return { error: `${unfit(root)} Go value of type []core.Toleration` }
  const errors: string[] = []
  const tolerations = root.items.map(node => tolerationOf(node, text, errors))
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
  if (node.kind !== 'null') errors.push(`${unfit(node)} Go value of type core.Toleration`)
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
      const digits = type === 'int64' && kindOf(value) === 'number' ? ` ${text.slice(value.start, value.end)}` : ''
      const what = `json: cannot unmarshal ${kindOf(value)}${digits}`
      errors.push(`${what} into Go struct field Toleration.${goName} of type ${type}`)
    }
  }
  return toleration
}

function isInt64(value: number | bigint): boolean {
  return BigInt.asIntN(64, BigInt(value)) === BigInt(value)
}

function unfit(node: Node): string {
  return `json: cannot unmarshal ${kindOf(node)} into`
}

/** What Go calls a JSON value. */
function kindOf(node: Node): string {
  switch (node.kind) {
    case 'map':
      return 'object'
    case 'seq':
      return 'array'
    case 'boolean':
      return 'bool'
    case 'float':
    case 'integer':
      return 'number'
    default:
      return node.kind
  }
}
