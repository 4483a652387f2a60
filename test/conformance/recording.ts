/** The recorded answers of a real API server, each beside the object that was sent. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Candidate } from '../../src/admission/chain.ts'
import { toJsonObject } from '../../src/kube/json.ts'
import type { JsonObject } from '../../src/kube/json.ts'
import { printedName } from '../../src/kube/metadata.ts'
import { builtIn } from '../../src/kube/resources.ts'
import { manifestsIn } from '../../src/read/manifest.ts'
import type { Manifest } from '../../src/read/manifest.ts'
import type { Entry, MapNode } from '../../src/read/node.ts'
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

/** What of its network a server refuses an object for, if it does: other clusters may have another one. */
export function networkAtFault({ message = '' }: RecordedAnswer): string | undefined {
  if (message.includes('not configured')) return 'a family of IP addresses that the cluster may have'
  return message.includes('failed to allocate IP') ? 'a range of IP addresses that the cluster may have' : undefined
}

/** What of its state a server refuses an object for, if it does; undefined for what every server would answer. */
export function stateAtFault(answer: RecordedAnswer): string | undefined {
  const { code, message = '' } = answer
  if (code === 403 && message.includes('no PriorityClass')) return 'a PriorityClass that may exist'
  return networkAtFault(answer)
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

export interface Recorded {
  readonly line: RecordedLine
  readonly manifest: Manifest
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
  for (const { line, manifest } of recordedManifests(corpora, file)) {
    const { node, apiVersion, kind } = manifest
    const type = builtIn(apiVersion, kind)
    if (type === undefined || node.kind !== 'map') continue
    const namespace = type.namespaced ? (line.namespace ?? 'default') : ''
    const name = printedName(toJsonObject(node, new Map()))
    yield { line, candidate: { node, name, type, namespace, namespaceLabels: () => ({}) } }
  }
}

/** The lines of a recording, each with its manifest as it was sent: in the namespace of the line. */
export function* recordedManifests(corpora: string, file: string): Iterable<Recorded> {
  let read: { file: string; manifests: readonly Manifest[] } | undefined
  for (const text of readFileSync(join(corpora, 'verdicts', file), 'utf8').split('\n')) {
    if (text === '') continue
    const line = JSON.parse(text) as RecordedLine
    if (read?.file !== line.file)
      read = { file: line.file, manifests: manifestsIn(readDocuments(textOf(corpora, line.file))) }
    const manifest = read.manifests.find(({ document, item }) => document === line.doc && item === (line.item ?? null))
    if (manifest?.node.kind !== 'map') throw new Error(`${line.id}: there is no such object`)
    yield { line, manifest: { ...manifest, node: inNamespace(manifest.node, line.namespace) } }
  }
}

/** The object with another namespace. The recorder put metadata of its own in the place of what was none. */
function inNamespace(node: MapNode, namespace: string | undefined): MapNode {
  if (namespace === undefined) return node
  const entries = node.entries.map((entry): Entry => {
    if (entry.key !== 'metadata') return entry
    const { start, end } = entry.value
    const others = entry.value.kind === 'map' ? entry.value.entries.filter(({ key }) => key !== 'namespace') : []
    const value = { kind: 'string', value: namespace, start, end } as const
    const own = { key: 'namespace', keyStart: start, keyEnd: start, value }
    return { ...entry, value: { kind: 'map', start, end, entries: [...others, own] } }
  })
  return { ...node, entries }
}

/** Real manifests lie beside the recordings, all others below them. */
function textOf(corpora: string, file: string): string {
  const isReal = file.startsWith('manifests-realworld/')
  return readFileSync(join(corpora, isReal ? '' : 'verdicts', file), 'utf8')
}

/** Where a complaint begins in a list of them. */
const kinds = 'Invalid|Required|Unsupported|Duplicate|Forbidden|Not found|Too|Internal'
const complaint = new RegExp(String.raw`, (?=maximum|minimum|(?:[\w.[\]/-]+|<nil>): (?:${kinds}))`)

/** A number that only the server knows, and what stands for it. */
const uid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|xxxxxxxx(?:-xxxx){3}-xxxxxxxxxxxx/g

/** A text with its list of complaints sorted, and no number of an object: Go goes through maps in random order. */
export function inOrder(said: string): string {
  const text = said.replace(uid, '<uid>')
  const { before, inner } = /^(?<before>.*? is (?:invalid|forbidden): )\[(?<inner>.*)\]$/s.exec(text)?.groups ?? {}
  if (before === undefined || inner === undefined) return text
  return `${before}[${inner.split(complaint).sort().join(', ')}]`
}
