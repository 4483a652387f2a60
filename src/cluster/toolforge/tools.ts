/** Which tools the manifests are for, as far as their namespaces tell. */
import { isUnread } from '../../discover/discover.ts'
import type { Input } from '../../discover/discover.ts'
import { toJsonObject } from '../../kube/json.ts'
import { metadataText } from '../../kube/metadata.ts'
import { manifestsIn } from '../../read/manifest.ts'
import { readDocuments } from '../../read/read.ts'
import { isToolName, toolIn } from './account.ts'

/** The tools whose namespaces the objects of these files name, sorted. */
export function toolsIn(inputs: readonly Input[]): readonly string[] {
  const tools = new Set<string>()
  for (const input of inputs) {
    const source = input.read()
    if (isUnread(source) || !source.text.includes('tool-')) continue
    for (const { node } of manifestsIn(readDocuments(source.text))) {
      if (node.kind !== 'map') continue
      const tool = toolIn(metadataText(toJsonObject(node, new Map()), 'namespace'))
      if (tool !== undefined && isToolName(tool)) tools.add(tool)
    }
  }
  return [...tools].sort()
}
