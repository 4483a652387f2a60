/** What an object says about itself, read with care: any JSON will do. */
import { isObject, member } from './json.ts'
import type { Json, JsonObject } from './json.ts'

/** A string member of `metadata`; empty when it is absent or no string. */
export function metadataText(object: JsonObject, field: 'name' | 'generateName' | 'namespace'): string {
  const value = member(member(object, 'metadata'), field)
  return typeof value === 'string' ? value : ''
}

/** `metadata.name`, or what the server would make of `metadata.generateName`. */
export function printedName(object: JsonObject): string {
  const prefix = metadataText(object, 'generateName')
  return metadataText(object, 'name') || (prefix === '' ? '' : generatedName(prefix))
}

/** In bytes: with a random end of five letters, a name is as long as a label may be. */
const longestPrefix = 58

/**
 * The name that a server makes of a prefix; its random end is printed as `xxxxx`.
 * Source: k8s.io/apiserver `pkg/storage/names/generate.go`.
 */
export function generatedName(prefix: string): string {
  const isShort = Buffer.byteLength(prefix) <= longestPrefix
  return `${isShort ? prefix : Buffer.from(prefix).subarray(0, longestPrefix).toString()}xxxxx`
}

/** `metadata.labels`, those of them that are strings. */
export function labelsOf(object: JsonObject): Readonly<Record<string, string>> {
  const labels: Json | undefined = member(member(object, 'metadata'), 'labels')
  if (!isObject(labels)) return {}
  const texts = Object.entries(labels).filter(entry => typeof entry[1] === 'string')
  return Object.fromEntries(texts) as Record<string, string>
}
