/**
 * JSON in a text of an object, as Go reads it.
 * Source: Go `encoding/json`, Unmarshal.
 */
import { invalidCharacter, readJson } from '../read/json.ts'
import type { Node } from '../read/node.ts'

/** A value, or what Go has against the text. */
export type Unmarshalled = { readonly node: Node } | { readonly error: string }

/** A JSON object or a list (or null, for either); `go` is the type that Go makes of it. */
export function unmarshal(text: string, as: 'map' | 'seq', go: string): Unmarshalled {
  const value = readJson(text, 0)
  if (value === null) return { error: endOfInput }
  if ('is' in value) return { error: value.is === 'syntax' ? value.message : value.is === 'eof' ? endOfInput : tooDeep }
  const rest = text.slice(value.end).search(/[^ \t\r\n]/)
  if (rest >= 0) return { error: invalidCharacter(text, value.end + rest, 'after top-level value') }
  const { root, problems } = value
  if (root === null) return { error: problems.find(problem => problem.code === 'syntax')?.kubectl ?? '' }
  if (root.kind === as || root.kind === 'null') return { node: root }
  return { error: `json: cannot unmarshal ${goKind(root)} into Go value of type ${go}` }
}

const endOfInput = 'unexpected end of JSON input'
const tooDeep = 'exceeded max depth'

const names: Readonly<Record<Node['kind'], string>> = {
  map: 'object',
  seq: 'array',
  string: 'string',
  boolean: 'bool',
  integer: 'number',
  float: 'number',
  null: 'null'
}

/** What Go calls a JSON value. */
export function goKind({ kind }: Node): string {
  return names[kind]
}
