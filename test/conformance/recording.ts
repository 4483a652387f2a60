/** The recorded answers of a real API server, each beside the object that was sent. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Candidate } from '../../src/admission/chain.ts'
import { isObject, member, toJson } from '../../src/kube/json.ts'
import type { JsonObject } from '../../src/kube/json.ts'
import { printedName } from '../../src/kube/metadata.ts'
import { builtIn } from '../../src/kube/resources.ts'
import { manifestsIn } from '../../src/read/manifest.ts'
import type { Manifest } from '../../src/read/manifest.ts'
import { readDocuments } from '../../src/read/read.ts'

export interface RecordedAnswer {
  readonly code: number
  readonly message?: string
  /** As an API Status has it. */
  readonly reason?: string
  readonly warnings?: readonly string[]
  /** Every single complaint of API validation. */
  readonly causes?: readonly { readonly field?: string; readonly message?: string }[]
  /** The object as the server would have stored it. */
  readonly persisted?: JsonObject
}

/** A line of a recording; see the README beside the recordings. */
export interface RecordedLine {
  readonly id: string
  readonly file: string
  readonly doc: number
  readonly item?: number
  readonly namespace?: string
  readonly object: RecordedAnswer
  readonly pods: RecordedAnswer | null
}

export interface Recording {
  readonly line: RecordedLine
  readonly candidate: Candidate
}

/**
 * The lines of a recording, each with its object, ready for the chain and in the namespace that it was sent to. Lines
 * whose kind no release has built in are left out: nobody sent them.
 */
export function* recordings(corpora: string, file: string): Iterable<Recording> {
  let read: { file: string; manifests: readonly Manifest[] } | undefined
  for (const text of readFileSync(join(corpora, 'verdicts', file), 'utf8').split('\n')) {
    if (text === '') continue
    const line = JSON.parse(text) as RecordedLine
    if (read?.file !== line.file)
      read = { file: line.file, manifests: manifestsIn(readDocuments(textOf(corpora, line.file))) }
    const manifest = read.manifests.find(({ document, item }) => document === line.doc && item === (line.item ?? null))
    const origins = new Map()
    const object = manifest && toJson(manifest.node, origins)
    if (!isObject(object)) throw new Error(`${line.id}: there is no such object`)
    const type = builtIn(String(member(object, 'apiVersion')), String(member(object, 'kind')))
    if (type === undefined) continue
    const namespace = type.namespaced ? (line.namespace ?? 'default') : ''
    const source = { object, origins }
    yield { line, candidate: { source, name: printedName(object), type, namespace, namespaceLabels: () => ({}) } }
  }
}

/** Real manifests lie beside the recordings, all others below them. */
function textOf(corpora: string, file: string): string {
  const isReal = file.startsWith('manifests-realworld/')
  return readFileSync(join(corpora, isReal ? '' : 'verdicts', file), 'utf8')
}
