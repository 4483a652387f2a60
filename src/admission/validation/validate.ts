/**
 * API validation: the step between mutation and the validating plugins. It says all complaints at once, as a 422; who
 * is refused hears hardly a warning.
 * Source: k8s.io/apiserver `pkg/registry/rest/create.go`, BeforeCreate.
 */
import type * as meta from '../../kube/api/meta-v1.ts'
import type { JsonObject, Origins } from '../../kube/json.ts'
import { isObject } from '../../kube/json.ts'
import { metadataText } from '../../kube/metadata.ts'
import type { Answer, Request } from '../plugin.ts'
import { invalid } from '../status.ts'
import { keyOf } from './kinds.ts'
import type { Kind, Kinds, Subject } from './kinds.ts'
import { nameIsPathSegment, validateMetadata } from './metadata.ts'
import { csiKinds } from './csi.ts'
import { persistentVolumeKinds } from './persistent-volumes.ts'
import { storageKinds } from './storage.ts'
import { workloadKinds } from './workloads/kinds.ts'

const kinds: Kinds = {
  ...workloadKinds,
  ...persistentVolumeKinds,
  ...storageKinds,
  ...csiKinds
}

/** What is said in any case; then one refusal with every complaint, or else the warnings. */
export function validate(request: Request, origins: Origins = new Map()): readonly Answer[] {
  const subject = subjectOf(request, origins)
  const kind: Kind | undefined = kinds[keyOf(request.type)]
  const own = kind?.errors(request.object, subject) ?? []
  // What holds for every object is looked at last: the texts of a kind are better.
  const errors = own.length > 0 ? own : validateMetadata(subject, nameIsPathSegment)
  const notices = kind?.notices?.(request.object, subject) ?? []
  if (errors.length === 0) return [...notices, ...(kind?.warnings?.(request.object, subject) ?? [])]
  // ToAggregate of upstream says each text once.
  const message = invalid(request.type, subject.name, [...new Set(errors.map(({ text }) => text))])
  const violations = errors.map(({ text: _text, ...violation }) => violation)
  return [...notices, { kind: 'deny', message, code: 422, reason: 'Invalid', violations }]
}

function subjectOf(request: Request, origins: Origins): Subject {
  const { object, namespace, type } = request
  const name = request.name || metadataText(object, 'name')
  return { metadata: metadataOf(object), name, namespace, isNamespaced: type.namespaced, request, origins }
}

function metadataOf({ metadata }: JsonObject): meta.ObjectMeta {
  return isObject(metadata) ? (metadata as meta.ObjectMeta) : {}
}
