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

/** The definitions in these files that mention a kind. */
export function definitionsIn(files: readonly Input[]): (kind: string) => readonly Defining[] {
  let byKind: ReadonlyMap<string, readonly Input[]> | undefined
  return kind => {
    byKind ??= indexed(files)
    return (byKind.get(kind) ?? []).flatMap(input => definitionsOf(input, kind))
  }
}

/** What stands behind `kind` in its line, and behind a tag or an anchor. */
const kinds = /\bkind["']?[ \t]*:[ \t]*(?:[!&][^ \t\n]*[ \t]+)*["']?([A-Za-z][-A-Za-z0-9]*)/g

/** The files by the kinds that they mention. */
function indexed(files: readonly Input[]): ReadonlyMap<string, readonly Input[]> {
  const byKind = new Map<string, Input[]>()
  for (const input of files) {
    const source = input.read()
    if (isUnread(source)) continue
    for (const kind of new Set(Array.from(source.text.matchAll(kinds), ([, name = '']) => name))) {
      const others = byKind.get(kind)
      if (others === undefined) byKind.set(kind, [input])
      else others.push(input)
    }
  }
  return byKind
}

function definitionsOf(input: Input, kind: string): readonly Defining[] {
  const source = input.read()
  if (isUnread(source)) return []
  const { file, text } = source
  const documents = readDocuments(text, ({ start, end }) => {
    const part = text.slice(start, end)
    return mayDefine(part) && part.includes(kind)
  })
  return manifestsIn(documents)
    .filter(manifest => manifest.is === 'object' && manifest.kind === definition)
    .map(manifest => ({ file, manifest }))
}
