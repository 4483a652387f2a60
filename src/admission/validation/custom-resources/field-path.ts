/**
 * Paths such as `.spec.replicas` that lead to a field of a schema.
 * Source: k8s.io/apiextensions-apiserver `pkg/apiserver/schema/cel/validation.go`, ValidFieldPath.
 */
import { propertyOf, valuesOf } from '../../../kube/structural/schema.ts'
import type { Schema } from '../../../kube/structural/schema.ts'

/** Where a path leads. */
export interface Target {
  readonly names: readonly string[]
  readonly schema: Schema
}

/** What a path leads to, or why it leads nowhere. Keys in brackets are not allowed everywhere. */
export function targetOf(path: string, root: Schema, allowsBrackets: boolean): Target | { readonly error: string } {
  const names: string[] = []
  let schema: Schema | undefined = root
  const tokens = tokensOf(path)
  let at = 0
  const step = (name: string): string | undefined => {
    const hasProperties = schema !== undefined && Object.keys(schema.properties ?? {}).length > 0
    if (!hasProperties && schema?.additionalProperties === undefined) return 'does not refer to a valid field'
    names.push(name)
    const next: Schema | undefined = hasProperties ? propertyOf(schema ?? {}, name) : valuesOf(schema ?? {})
    if (hasProperties && next === undefined) return 'does not refer to a valid field'
    schema = next
    return undefined
  }
  while (at < tokens.length) {
    const token = tokens[at++] ?? ''
    if (token === '[') {
      if (!allowsBrackets) return { error: 'array notation is not allowed' }
      const quoted = tokens[at++]
      if (quoted === undefined) return { error: 'unexpected end of JSON path' }
      if (quoted.length < 2 || !quoted.startsWith("'") || !quoted.endsWith("'"))
        return { error: `expected single quoted string but got ${quoted}` }
      const unescaped = unescape(quoted.slice(1, -1))
      if ('error' in unescaped) return { error: `invalid string literal: ${unescaped.error}` }
      const error = step(unescaped.text)
      if (error !== undefined) return { error }
      const close = tokens[at++]
      if (close === undefined) return { error: 'unexpected end of JSON path' }
      if (close !== ']') return { error: `expected ] but got ${close}` }
    } else if (token === '.') {
      const name = tokens[at++]
      if (name === undefined) return { error: 'unexpected end of JSON path' }
      const error = step(name)
      if (error !== undefined) return { error }
    } else return { error: `expected [ or . but got: ${token}` }
  }
  return { names, schema: schema ?? {} }
}

/** Delimiters, quoted texts, and what stands between them. */
function tokensOf(path: string): readonly string[] {
  return path.match(/[.[\]]|'(?:[^'\\]|\\.|\\$)*(?:'|$)|[^.[\]'][^.[\]]*/gs) ?? []
}

const escapes: Readonly<Record<string, string>> = {
  a: '\u0007', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', "'": "'", '\\': '\\'
}

function unescape(text: string): { readonly text: string } | { readonly error: string } {
  let error: string | undefined
  const unescaped = text.replace(/\\./gs, escape => {
    const character = escapes[escape[1] ?? '']
    if (character === undefined) error ??= `invalid escape char ${escape}`
    return character ?? ''
  })
  return error === undefined ? { text: unescaped } : { error }
}
