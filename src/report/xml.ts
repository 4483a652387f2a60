/** Writes XML 1.0: what stands in text and attributes can neither end them nor be a character that XML forbids. */
import { visible } from './visible.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** One line of text for an element or, in double quotes, for an attribute. */
export function xmlText(text: string): string {
  return visible(text).replace(/[&<>"]/g, sign => entities[sign] ?? '').replaceAll('\ufffe', '\\ufffe')
    .replaceAll('\uffff', '\\uffff')
}

/** ` name="value"` for each. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes).map(([name, value]) => ` ${name}="${xmlText(String(value))}"`).join('')
}
