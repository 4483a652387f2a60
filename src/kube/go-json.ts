/**
 * JSON in a text of an object, as Go reads it.
 * Source: Go `encoding/json`, Unmarshal.
 */
import { invalidCharacter, readJson } from '../read/json.ts'
import type { Node } from '../read/node.ts'

/** What Go has against a text that must be a JSON object (or null); `go` is the type that Go wants. */
export function unmarshalFault(text: string, go: string): string | undefined {
  const value = readJson(text, 0)
  if (value === null) return endOfInput
  if ('is' in value) return value.is === 'eof' ? endOfInput : value.is === 'syntax' ? value.message : undefined
  const rest = text.slice(value.end).search(/[^ \t\r\n]/)
  if (rest >= 0) return invalidCharacter(text, value.end + rest, 'after top-level value')
  const { root, problems } = value
  if (root === null) return problems.find(problem => problem.code === 'syntax')?.kubectl
  const what = names[root.kind]
  return what === undefined ? undefined : `json: cannot unmarshal ${what} into Go value of type ${go}`
}

const endOfInput = 'unexpected end of JSON input'

/** What Go calls a value that is no object. */
const names: Readonly<Partial<Record<Node['kind'], string>>> = {
  seq: 'array',
  string: 'string',
  boolean: 'bool',
  integer: 'number',
  float: 'number'
}
