/** Objects for tests: as nodes, and as an API server has them before admission. */
import assert from 'node:assert/strict'
import { defaults } from '../src/admission/defaulting/defaulting.ts'
import { preparations } from '../src/admission/preparing/preparing.ts'
import { decodedObject } from '../src/kube/decoding/object.ts'
import type { JsonObject } from '../src/kube/json.ts'
import { builtIn, schemaMinor } from '../src/kube/resources.ts'
import { rewritten } from '../src/kube/rewrite.ts'
import type { Rewrites } from '../src/kube/rewrite.ts'
import { schemasOf } from '../src/kube/schema/schema.ts'
import type { Definition } from '../src/kube/schema/schema.ts'
import { valueOf } from '../src/read/entry.ts'
import type { MapNode } from '../src/read/node.ts'
import { readDocuments } from '../src/read/read.ts'
import type { KubernetesVersion } from '../src/rule.ts'

/** The node of a manifest's first document, or of an object that is written as JSON. */
export function nodeOf(manifest: string | object): MapNode {
  const [document] = readDocuments(typeof manifest === 'string' ? manifest : JSON.stringify(manifest))
  assert.equal(document?.root?.kind, 'map')
  return document.root
}

/** The object as a server decodes it. */
export function decoded(manifest: string | object, kubernetes: KubernetesVersion): JsonObject {
  const node = nodeOf(manifest)
  return decodedObject(node, definitionOf(node, kubernetes), new Map()).object
}

/** The object after decoding, and then with what the server itself changes. */
export function prepared(
  manifest: string | object,
  kubernetes: KubernetesVersion,
  ...changes: readonly Rewrites[]
): JsonObject {
  const node = nodeOf(manifest)
  const definition = definitionOf(node, kubernetes)
  const all = changes.length === 0 ? [defaults, preparations] : changes
  const context = { kubernetes, name: '', note: () => {}, settled: new Map() }
  return all.reduce(
    (object, rewrites) => rewritten(object, definition, rewrites, new Map(), context),
    decodedObject(node, definition, new Map()).object
  )
}

function definitionOf(node: MapNode, kubernetes: KubernetesVersion): Definition {
  const text = (key: string): string => {
    const value = valueOf(node, key)
    return value?.kind === 'string' ? value.value : ''
  }
  const type = builtIn(text('apiVersion'), text('kind'))
  assert.ok(type)
  return schemasOf(schemaMinor(kubernetes)).definition(type.definition)
}
