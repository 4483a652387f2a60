/**
 * What an object is called before it has a name: the API server generates names after the mutating plugins, whose
 * texts show what there is until then.
 * Source: k8s.io/apiserver `pkg/admission/errors.go`, extractResourceName.
 */
import { metadataText } from '../kube/metadata.ts'
import type { Request } from './plugin.ts'

/** `web-` for a name that is yet to be generated, `Unknown` where there is not even its beginning. */
export function unfinishedName({ on, object }: Request): string {
  const name = metadataText(object, 'name')
  // A controller asks with `generateName`; its request here carries the name that the server would make of it.
  if (on !== 'object' && name.endsWith('-xxxxx')) return name.slice(0, -'xxxxx'.length)
  return name || metadataText(object, 'generateName') || 'Unknown'
}
