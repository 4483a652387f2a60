/**
 * Values as Go prints them in complaints: by `%#v`, with the names of the server's internal types, and from 1.34 on as
 * JSON, for which internal types have no other names. `%#v` does not print what a pointer points at, but its address,
 * which nobody can know: it is 0x0 here.
 */
import type * as meta from '../../kube/api/meta-v1.ts'
import { goJson, goSyntax, jsonText } from '../../kube/go-value.ts'
import type { Json, Origins } from '../../kube/json.ts'
import { canonical, quantityOf, zero } from '../../kube/quantity.ts'
import type { Quantity } from '../../kube/quantity.ts'
import { goQuote } from '../../kube/quote.ts'
import { sortedNames } from '../../kube/sorted.ts'
import type { GoSyntax } from './field.ts'
import { writtenQuantity } from './written.ts'

/** A value in another one. */
export type GoValue = string | number | bigint | boolean | GoSyntax

function goOf(value: GoValue): string {
  if (typeof value === 'string') return goQuote(value)
  return typeof value === 'object' ? value.go : String(value)
}

function jsonOf(value: GoValue): string {
  if (typeof value === 'string') return goJson(value)
  return typeof value === 'object' ? (value.json ?? value.go) : String(value)
}

/** A value of whatever type, as `interface{}`. */
export function goAny(value: Json): GoSyntax {
  return { go: goSyntax(value), json: jsonText(value) }
}

/** A text that was printed without quotes. */
export function goBare(text: string): GoSyntax {
  return { go: text, json: goJson(text) }
}

/** A struct, with its fields in their order. */
export function goStruct(type: string, fields: Readonly<Record<string, GoValue>>): GoSyntax {
  const entries = Object.entries(fields)
  return {
    go: `${type}{${entries.map(([name, value]) => `${name}:${goOf(value)}`).join(', ')}}`,
    json: `{${entries.map(([name, value]) => `"${name}":${jsonOf(value)}`).join(',')}}`
  }
}

/** A pointer to a value of some type. */
export function goPointer(type: string, value: GoValue | undefined): GoSyntax {
  return value === undefined ? { go: `(*${type})(nil)`, json: 'null' } : { go: `(*${type})(0x0)`, json: jsonOf(value) }
}

/** A list, whose items are made printable by a function. */
export function goList<T>(type: string, items: readonly T[] | undefined, valueOf: (item: T) => GoValue): GoSyntax {
  return goNamedList(`[]${type}`, items, valueOf)
}

/** A list whose type has a name of its own. */
export function goNamedList<T>(
  name: string,
  items: readonly T[] | undefined,
  valueOf: (item: T) => GoValue
): GoSyntax {
  if (items === undefined) return { go: `${name}(nil)`, json: 'null' }
  const values = items.map(valueOf)
  return { go: `${name}{${values.map(goOf).join(', ')}}`, json: `[${values.map(jsonOf).join(',')}]` }
}

/** A list of strings, or of what is one by another name. */
export function goStrings(texts: readonly string[] | undefined, type = 'string'): GoSyntax {
  return goList(type, texts, text => text)
}

/** A map, sorted by key. */
export function goMap(type: string, map: Readonly<Record<string, GoValue>> | undefined): GoSyntax {
  if (map === undefined) return { go: `${type}(nil)`, json: 'null' }
  const keys = sortedNames(Object.keys(map))
  return {
    go: `${type}{${keys.map(key => `${goQuote(key)}:${goOf(map[key] ?? '')}`).join(', ')}}`,
    json: `{${keys.map(key => `${goJson(key)}:${jsonOf(map[key] ?? '')}`).join(',')}}`
  }
}

/** Labels and the like, sorted by key. */
export function goStringMap(map: Readonly<Record<string, string>> | undefined): GoSyntax {
  return goMap('map[string]string', map)
}

export function goLabelSelector({ matchLabels, matchExpressions }: meta.LabelSelector): GoSyntax {
  const labels = goStringMap(matchLabels)
  const expressions = goList('v1.LabelSelectorRequirement', matchExpressions, ({ key = '', operator = '', values }) => {
    const { go } = goStruct('v1.LabelSelectorRequirement', { Key: key, Operator: operator, Values: goStrings(values) })
    return { go, json: goJson({ key, operator, values: isEmpty(values) ? undefined : values }) }
  })
  const { go } = goStruct('v1.LabelSelector', { MatchLabels: labels, MatchExpressions: expressions })
  const members = [
    ...(isEmpty(matchLabels) ? [] : [`"matchLabels":${labels.json}`]),
    ...(isEmpty(matchExpressions) ? [] : [`"matchExpressions":${expressions.json}`])
  ]
  return { go, json: `{${members.join(',')}}` }
}

/** What JSON leaves out. */
function isEmpty(value: object | undefined): boolean {
  return value === undefined || Object.keys(value).length === 0
}

export function goIntOrString(value: number | string): GoSyntax {
  const isText = typeof value === 'string'
  const { go } = goStruct('intstr.IntOrString', {
    Type: isText ? 1 : 0,
    IntVal: isText ? 0 : value,
    StrVal: isText ? value : ''
  })
  return { go, json: goJson(value) }
}

/** An amount; upstream now and then forgets to make it a text. */
export function goQuantity(quantity: Quantity): GoSyntax {
  const { digits, scale, format, isInt64, text = '' } = quantity
  const [small, power] = isInt64 ? [digits, scale] : [0n, 0]
  const { go } = goStruct('resource.Quantity', {
    i: goStruct('resource.int64Amount', { value: small, scale: power }),
    d: goStruct('resource.infDecAmount', { Dec: goPointer('inf.Dec', isInt64 ? undefined : digits) }),
    s: text,
    Format: format
  })
  return { go, json: goJson(text || canonical(quantity)) }
}

/** Amounts of resources, sorted by name; as they were written, where that is known. */
export function goResourceList(list: Readonly<Record<string, string>> | undefined, origins: Origins): GoSyntax {
  const amounts = Object.entries(list ?? {}).map(([name, text]) =>
    [name, goQuantity(writtenQuantity(origins, list, name) ?? quantityOf(text) ?? zero)] as const)
  return goMap('core.ResourceList', list && Object.fromEntries(amounts))
}
