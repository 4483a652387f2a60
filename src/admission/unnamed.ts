/**
 * What an object is called, and what it is called before it has a name: the API server generates names after the
 * mutating plugins, whose texts show what there is until then.
 * Source: k8s.io/apiserver `pkg/admission/errors.go`, extractResourceName.
 */
import { metadataText } from '../kube/metadata.ts'
import type { Request } from './plugin.ts'

/** What an object is called once it has a name, which a mutating step may have given; empty where there is none. */
export function finishedName({ name, object }: Request): string {
  return name || metadataText(object, 'name')
}

/** `web-` for a name that is yet to be generated, `Unknown` where there is not even its beginning. */
export function unfinishedName({ on, object }: Request): string {
  const name = metadataText(object, 'name')
  // A controller asks with `generateName`; its request here carries the name that the server would make of it.
  if (on !== 'object' && name.endsWith('-xxxxx')) return name.slice(0, -'xxxxx'.length)
  return name || metadataText(object, 'generateName') || 'Unknown'
}
