/** What Helm leaves behind in the manifests that it renders: the name of the template, and what is a hook. */
import { valueOf } from './entry.ts'
import type { Document } from './document.ts'
import type { Node } from './node.ts'

/**
 * The comment that Helm puts above each manifest. Others write `# Source: https://…`; a template lies in the folder
 * `templates` or `crds` of a chart, which may be a chart in a chart.
 */
const template = /[^\s/]+\/(?:charts\/[^\s/]+\/)*(?<folder>templates|crds)\/[^\r\n]+/
const comment = new RegExp(`^(?:---[^\\S\\n]*\\n)?# Source: (?<template>${template.source})\\r?(?:\\n|$)`)

/** No name of a template is longer: so much of a document is looked at. */
const maxLength = 5000

/**
 * The templates that a file's documents were rendered from, by their index; null for a document without one. Only the
 * first line of a document counts, and only for that document, but for two cases in which Helm has one comment for
 * several: a template whose own text begins with `---` is cut off from the comment above it, and a file in `crds` is
 * printed as it is, with all its documents.
 *
 * Source: `helm template` 3.17 and 4.2 (pkg/cmd/template.go, pkg/action/action.go).
 */
export function templatesIn(text: string, documents: readonly Document[]): (document: number) => string | null {
  if (!text.includes('# Source: ')) return () => null
  const templates = new Map<number, string>()
  /** What the comment of an earlier document says of this one. */
  let above: { readonly template: string; readonly isForAll: boolean } | undefined
  for (const { index, start, end } of documents) {
    const found = comment.exec(text.slice(start, Math.min(end, start + maxLength)))
    const { template: named, folder } = found?.groups ?? {}
    const said = named === undefined ? above : { template: named, isForAll: folder === 'crds' }
    if (said !== undefined) templates.set(index, said.template)
    const isAlone = found !== null && text.slice(start + found[0].length, end).trim() === ''
    above = isAlone || said?.isForAll === true ? said : undefined
  }
  return document => templates.get(document) ?? null
}

const annotation = 'helm.sh/hook'

/** Source: `events` in helm's pkg/release/v1/util/manifest_sorter.go. `test-success` is what Helm 2 called a test. */
const events: ReadonlyMap<string, string> = new Map([
  ...[
    'pre-install', 'post-install', 'pre-delete', 'post-delete', 'pre-upgrade', 'post-upgrade', 'pre-rollback',
    'post-rollback', 'test'
  ].map(event => [event, event] as const),
  ['test-success', 'test']
])

/**
 * The events at which Helm creates an object, by its annotation; none when Helm creates it with all the others. Helm
 * leaves an object out that names an event which it does not know: that one is no hook either.
 */
export function hooksOf(node: Node): readonly string[] {
  const named = valueOf(valueOf(valueOf(node, 'metadata'), 'annotations'), annotation)
  if (named?.kind !== 'string') return []
  const hooks = named.value.split(',').map(name => events.get(name.trim().toLowerCase()))
  const known = hooks.filter(hook => hook !== undefined)
  return known.length < hooks.length ? [] : [...new Set(known)]
}
