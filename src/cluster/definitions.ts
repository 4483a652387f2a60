/**
 * CustomResourceDefinitions among the manifests, by the kinds that they define. They are the greater part of many
 * repositories: a file is looked into only when somebody asks for a custom kind, and of its documents only those are
 * taken apart that mention the kind.
 */
import type { Defining } from '../admission/custom-kinds.ts'
import { isUnread } from '../discover/discover.ts'
import type { Input } from '../discover/discover.ts'
import { manifestsIn } from '../read/manifest.ts'
import { readDocuments } from '../read/read.ts'
import { mentions } from './mentions.ts'

const definition = 'CustomResourceDefinition'

/** Whether a text may hold a definition. */
export function mayDefine(text: string): boolean {
  return mentions(text, [definition])
}

/** The definitions in these files that mention a kind; of several that are the same to the letter, the first. */
export function definitionsIn(files: readonly Input[]): (kind: string) => readonly Defining[] {
  let byKind: ReadonlyMap<string, readonly Mention[]> | undefined
  return kind => {
    byKind ??= indexed(files)
    const seen = new Set<string>()
    return (byKind.get(kind) ?? []).flatMap(mention => definitionsOf(mention, seen))
  }
}

/** A file that mentions a kind, and where it does, in the order of the text. */
interface Mention {
  readonly input: Input
  readonly places: number[]
}

/** What stands behind `kind` in its line, and behind a tag or an anchor. */
const kinds = /\bkind["']?[ \t]*:[ \t]*(?:[!&][^ \t\n]*[ \t]+)*["']?([A-Za-z][-A-Za-z0-9]*)/g

/** The files by the kinds that they mention. */
function indexed(files: readonly Input[]): ReadonlyMap<string, readonly Mention[]> {
  const byKind = new Map<string, Mention[]>()
  for (const input of files) {
    const source = input.read()
    if (isUnread(source)) continue
    for (const { 1: kind = '', index } of source.text.matchAll(kinds)) {
      const others = byKind.get(kind)
      const last = others?.at(-1)
      if (last?.input === input) last.places.push(index)
      else if (others === undefined) byKind.set(kind, [{ input, places: [index] }])
      else others.push({ input, places: [index] })
    }
  }
  return byKind
}

/** Those of one file whose texts have not been `seen`. */
function definitionsOf({ input, places }: Mention, seen: Set<string>): readonly Defining[] {
  const source = input.read()
  if (isUnread(source)) return []
  const { file, text } = source
  let next = 0
  const documents = readDocuments(text, ({ start, end }) => {
    // Both stand in the order of the text.
    while (next < places.length && places[next]! < start) next++
    if (next === places.length || places[next]! >= end) return false
    const part = text.slice(start, end)
    return mayDefine(part) && seen.size < seen.add(part).size
  })
  return manifestsIn(documents)
    .filter(manifest => manifest.is === 'object' && manifest.kind === definition)
    .map(manifest => ({ file, manifest }))
}
