/**
 * Owners that an object names twice: the server leaves them out, with a warning, before any plugin is asked.
 * Source: k8s.io/apiserver `pkg/endpoints/handlers/rest.go`, dedupOwnerReferencesAndAddWarning.
 */
import type { OwnerReference } from '../kube/api/meta-v1.ts'
import { isList, valueAt } from '../kube/json.ts'
import type { Json } from '../kube/json.ts'
import { unchanged } from './changes.ts'
import type { Mutated, Request } from './plugin.ts'
import { warning } from './warning.ts'

const path = ['metadata', 'ownerReferences']

/** What is changed of a request, and the warning. */
export function withoutRepeatedOwners({ object }: Request): Mutated {
  const owners = valueAt(object, path)
  if (!isList(owners) || owners.length < 2) return unchanged
  const kept = new Map<string, Json>()
  const repeated: number[] = []
  for (const [index, owner] of owners.entries()) {
    const same = keyOf(owner as OwnerReference)
    if (kept.has(same)) repeated.push(index)
    else kept.set(same, owner)
  }
  if (repeated.length === 0) return unchanged
  const uids = repeated.map(index => (owners[index] as OwnerReference).uid ?? '')
  const message =
    '.metadata.ownerReferences contains duplicate entries; API server dedups owner references in 1.20+, and may ' +
    'reject such requests as early as 1.24; please fix your requests; duplicate UID(s) observed: ' + uids.join(', ')
  const violations = repeated.map(index => ({
    rule: 'api/duplicate-value',
    path: [...path, index],
    message: `this owner stands in the list already`
  }))
  return { patches: [{ op: 'replace', path, value: [...kept.values()] }], answers: [warning(message, violations)] }
}

const fields = ['apiVersion', 'kind', 'name', 'uid', 'controller', 'blockOwnerDeletion'] as const

/** A text that owners share who are the same. */
function keyOf(owner: OwnerReference): string {
  return JSON.stringify(fields.map(field => owner[field] ?? null))
}
