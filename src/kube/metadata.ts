/** What an object says about itself, read with care: any JSON will do. */
import { isObject, member } from './json.ts'
import type { Json, JsonObject } from './json.ts'

/** A string member of `metadata`; empty when it is absent or no string. */
export function metadataText(object: JsonObject, field: 'name' | 'generateName' | 'namespace'): string {
  const value = member(member(object, 'metadata'), field)
  return typeof value === 'string' ? value : ''
}

/** The server cuts what comes before the random end of a name that it generates. */
const longestPrefix = 58

/** `metadata.name`, or what the server would make of `metadata.generateName`: its random end is printed as `xxxxx`. */
export function printedName(object: JsonObject): string {
  const prefix = metadataText(object, 'generateName').slice(0, longestPrefix)
  return metadataText(object, 'name') || (prefix === '' ? '' : `${prefix}xxxxx`)
}

/** `metadata.labels`, those of them that are strings. */
export function labelsOf(object: JsonObject): Readonly<Record<string, string>> {
  const labels: Json | undefined = member(member(object, 'metadata'), 'labels')
  if (!isObject(labels)) return {}
  const texts = Object.entries(labels).filter(entry => typeof entry[1] === 'string')
  return Object.fromEntries(texts) as Record<string, string>
}
