/** From the documents of a file to its manifests: objects to ask the cluster for, and what is none, with the reason. */
import { classify } from './classify.ts'
import { textOf } from './entry.ts'
import type { Classified, Refusal } from './classify.ts'
import type { Document } from './document.ts'
import { items } from './lists.ts'
import type { MapNode, Node } from './node.ts'

/** One object of a file, or a document that holds none. */
export type Manifest = ManifestOf<'object', MapNode> | Skipped | Refused

interface ManifestOf<Is extends string, N extends Node> {
  readonly is: Is
  readonly node: N
  /** The document's number in its file. */
  readonly document: number
  /** The item of a List; null outside a List. */
  readonly item: number | null
  /** Empty where the manifest gives no string. */
  readonly apiVersion: string
  readonly kind: string
}

/** Not for the cluster; `why` completes "skipped: …". */
interface Skipped extends ManifestOf<'skipped', Node> {
  readonly why: string
}

/** kubectl refuses it before it sends anything. */
interface Refused extends ManifestOf<'refused', Node> {
  readonly refusal: Refusal
}

/** The manifests of one file's documents, Lists taken apart. Documents without a tree give none. */
export function manifestsIn(documents: readonly Document[]): readonly Manifest[] {
  const classified = documents.flatMap(({ root, index }) =>
    root === null ? [] : [{ root, index, as: classify(root) }]
  )
  const amongObjects = classified.some(({ as }) => as.kind === 'object')
  return classified.flatMap(({ root, index, as }) =>
    manifestsOf(root, index, amongObjects && as.kind === 'skipped' ? classify(root, true) : as)
  )
}

function manifestsOf(root: Node, document: number, as: Classified): readonly Manifest[] {
  const about = { document, item: null, ...typeOf(root) }
  if (as.kind === 'skipped') return [{ is: 'skipped', node: root, ...about, why: as.why }]
  if (as.kind === 'refused') return [{ is: 'refused', node: root, ...about, refusal: as.refusal }]
  return root.kind !== 'map' ? [] : items(root).map(({ node, item, refusal }): Manifest => {
    const listed = { document, item, ...typeOf(node) }
    return refusal === null ? { is: 'object', node, ...listed } : { is: 'refused', node, ...listed, refusal }
  })
}

function typeOf(node: Node): Pick<Manifest, 'apiVersion' | 'kind'> {
  return { apiVersion: textOf(node, 'apiVersion') ?? '', kind: textOf(node, 'kind') ?? '' }
}
