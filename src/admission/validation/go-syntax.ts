/**
 * Values as Go's `%#v` prints them in complaints: with the names of the server's internal types. What a pointer points at
 * is not printed, but its address, which nobody can know: it is 0x0 here.
 */
import type * as meta from '../../kube/api/meta-v1.ts'
import type { Origins } from '../../kube/json.ts'
import { quantityOf, zero } from '../../kube/quantity.ts'
import type { Quantity } from '../../kube/quantity.ts'
import { goQuote } from '../../kube/quote.ts'
import type { GoSyntax } from './field.ts'
import { writtenQuantity } from './written.ts'

/** A struct, with its fields in their order. */
export function goStruct(type: string, fields: Readonly<Record<string, string | GoSyntax>>): GoSyntax {
  const printed = Object.entries(fields).map(([name, value]) => `${name}:${typeof value === 'string' ? value : value.go}`)
  return { go: `${type}{${printed.join(', ')}}` }
}

/** A pointer to a value of some type. */
export function goPointer(type: string, value: unknown): GoSyntax {
  return { go: `(*${type})(${value === undefined ? 'nil' : '0x0'})` }
}

/** A list, whose items are printed by a function. */
export function goList<T>(type: string, items: readonly T[] | undefined, print: (item: T) => string | GoSyntax): GoSyntax {
  if (items === undefined) return { go: `[]${type}(nil)` }
  const printed = items.map(item => {
    const one = print(item)
    return typeof one === 'string' ? one : one.go
  })
  return { go: `[]${type}{${printed.join(', ')}}` }
}

/** A list of strings. */
export function goStrings(texts: readonly string[] | undefined): GoSyntax {
  return goList('string', texts, goQuote)
}

/** Labels and the like, sorted by key. */
export function goStringMap(map: Readonly<Record<string, string>> | undefined): GoSyntax {
  if (map === undefined) return { go: 'map[string]string(nil)' }
  const keys = Object.keys(map).sort((a, b) => (a < b ? -1 : 1))
  return { go: `map[string]string{${keys.map(key => `${goQuote(key)}:${goQuote(map[key] ?? '')}`).join(', ')}}` }
}

export function goLabelSelector({ matchLabels, matchExpressions }: meta.LabelSelector): GoSyntax {
  return goStruct('v1.LabelSelector', {
    MatchLabels: goStringMap(matchLabels),
    MatchExpressions: goList('v1.LabelSelectorRequirement', matchExpressions, ({ key = '', operator = '', values }) =>
      goStruct('v1.LabelSelectorRequirement', {
        Key: goQuote(key),
        Operator: goQuote(operator),
        Values: goStrings(values)
      }))
  })
}

export function goIntOrString(value: number | string): GoSyntax {
  const isText = typeof value === 'string'
  return goStruct('intstr.IntOrString', {
    Type: isText ? '1' : '0',
    IntVal: isText ? '0' : String(value),
    StrVal: goQuote(isText ? value : '')
  })
}

/** An amount; upstream now and then forgets to make it a text. */
export function goQuantity({ digits, scale, format, isInt64, text = '' }: Quantity): GoSyntax {
  const [small, power] = isInt64 ? [digits, scale] : [0n, 0]
  return goStruct('resource.Quantity', {
    i: goStruct('resource.int64Amount', { value: String(small), scale: String(power) }),
    d: goStruct('resource.infDecAmount', { Dec: goPointer('inf.Dec', isInt64 ? undefined : digits) }),
    s: goQuote(text),
    Format: goQuote(format)
  })
}

/** Amounts of resources, sorted by name; as they were written, where that is known. */
export function goResourceList(list: Readonly<Record<string, string>> | undefined, origins: Origins): GoSyntax {
  if (list === undefined) return { go: 'core.ResourceList(nil)' }
  const names = Object.keys(list).sort((a, b) => (a < b ? -1 : 1))
  const printed = names.map(name => {
    const amount = writtenQuantity(origins, list, name) ?? quantityOf(list[name]) ?? zero
    return `${goQuote(name)}:${goQuantity(amount).go}`
  })
  return { go: `core.ResourceList{${printed.join(', ')}}` }
}
