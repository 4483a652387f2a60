/** Writes YAML that every reader takes for the same: block style, and quotes wherever a plain word could be misread. */

export type Yaml = string | number | boolean | readonly Yaml[] | { readonly [key: string]: Yaml | undefined }

/** Words and names, but for those that a reader of YAML 1.1 takes for a boolean, a null or a float (`e5` is one). */
const plain = /^[A-Za-z][\w./-]*( [A-Za-z][\w./-]*)*$/
const reserved = /^(?:y|n|yes|no|on|off|true|false|null|e-?\d+)$/i
/** What a double-quoted text may not hold raw, or what terminals act on. */
const risky = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g

/**
 * One document, keys in the object's own order; an absent member is left out. Lone halves of surrogate pairs become
 * U+FFFD: go-yaml refuses their escapes. Text outside of ASCII is written raw, for go-yaml does not join two escapes.
 */
export function yamlText(value: Yaml): string {
  return `${block(value, '\n').replace(/^[\n ]/, '')}\n`
}

function block(value: Yaml, line: string): string {
  if (typeof value === 'string') return ` ${scalar(value)}`
  if (typeof value === 'number' || typeof value === 'boolean') return ` ${value}`
  if (isList(value)) {
    // The first member of a mapping stands on the line of its dash.
    const items = value.map(item => `${line}-${block(item, `${line}  `).replace(/^\n +/, ' ')}`)
    return items.length === 0 ? ' []' : items.join('')
  }
  const members = Object.entries(value).flatMap(([key, member]) =>
    member === undefined ? [] : `${line}${scalar(key)}:${block(member, isList(member) ? line : `${line}  `)}`)
  return members.length === 0 ? ' {}' : members.join('')
}

function isList(value: Yaml): value is readonly Yaml[] {
  return Array.isArray(value)
}

function scalar(text: string): string {
  if (plain.test(text) && !reserved.test(text)) return text
  return JSON.stringify(text.replace(/\p{Cs}/gu, '\ufffd')).replace(risky, escape)
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
