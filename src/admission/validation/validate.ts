/**
 * API validation: the step between mutation and the validating plugins. It says all complaints at once, as a 422; who
 * is refused hears hardly a warning.
 * Source: k8s.io/apiserver `pkg/registry/rest/create.go`, BeforeCreate.
 */
import type * as meta from '../../kube/api/meta-v1.ts'
import type { JsonObject, Origins } from '../../kube/json.ts'
import { isObject } from '../../kube/json.ts'
import type { Answer, Request } from '../plugin.ts'
import { finishedName } from '../unnamed.ts'
import { autoscalingKinds } from './autoscaling/kinds.ts'
import { customResourceDefinitionKinds } from './custom-resources/definition.ts'
import { disruptionKinds } from './disruption.ts'
import { keyOf } from './kinds.ts'
import type { Kind, Kinds, Subject } from './kinds.ts'
import { nameIsPathSegment, validateMetadata } from './metadata.ts'
import { policyBindingKinds } from './admission/bindings.ts'
import { policyKinds } from './admission/policies.ts'
import { webhookKinds } from './admission/webhooks.ts'
import { apiServiceKinds } from './api-service.ts'
import { bindingKinds } from './bindings.ts'
import { certificateKinds } from './certificates.ts'
import { classKinds } from './classes.ts'
import { configKinds } from './config.ts'
import { csiKinds } from './csi.ts'
import { deviceKinds } from './devices.ts'
import { eventKinds } from './events.ts'
import { flowSchemaKinds } from './flow-control/flow-schemas.ts'
import { priorityLevelKinds } from './flow-control/priority-levels.ts'
import { leaseKinds } from './leases.ts'
import { limitRangeKinds } from './limit-range.ts'
import { namespaceKinds } from './namespaces.ts'
import { networkKinds } from './network/kinds.ts'
import { nodeKinds } from './nodes.ts'
import { persistentVolumeKinds } from './persistent-volumes.ts'
import { rbacKinds } from './rbac.ts'
import { refusal } from './refusal.ts'
import { resourceQuotaKinds } from './resource-quota.ts'
import { reviewKinds } from './reviews.ts'
import { storageKinds } from './storage.ts'
import { workloadKinds } from './workloads/kinds.ts'

const kinds: Kinds = {
  ...workloadKinds,
  ...persistentVolumeKinds,
  ...storageKinds,
  ...csiKinds,
  ...rbacKinds,
  ...namespaceKinds,
  ...configKinds,
  ...limitRangeKinds,
  ...resourceQuotaKinds,
  ...webhookKinds,
  ...policyKinds,
  ...policyBindingKinds,
  ...apiServiceKinds,
  ...classKinds,
  ...leaseKinds,
  ...nodeKinds,
  ...certificateKinds,
  ...deviceKinds,
  ...eventKinds,
  ...flowSchemaKinds,
  ...priorityLevelKinds,
  ...reviewKinds,
  ...bindingKinds,
  ...networkKinds,
  ...autoscalingKinds,
  ...disruptionKinds,
  ...customResourceDefinitionKinds
}

/** What is said in any case; then one refusal with every complaint, or else the warnings. */
export function validate(request: Request, origins: Origins = new Map()): readonly Answer[] {
  const subject = subjectOf(request, origins)
  const kind: Kind | undefined = kinds[keyOf(request.type)]
  const own = kind?.errors(request.object, subject) ?? []
  // What holds for every object is looked at last: the texts of a kind are better.
  const errors = own.length > 0 || kind?.isTransient ? own : validateMetadata(subject, nameIsPathSegment)
  const notices = kind?.notices?.(request.object, subject) ?? []
  if (errors.length === 0) return [...notices, ...(kind?.warnings?.(request.object, subject) ?? [])]
  return [...notices, refusal(request, subject.name, errors, kind?.refusal)]
}

function subjectOf(request: Request, origins: Origins): Subject {
  const { object, namespace, type } = request
  const name = finishedName(request)
  return { metadata: metadataOf(object), name, namespace, isNamespaced: type.namespaced, request, origins }
}

function metadataOf({ metadata }: JsonObject): meta.ObjectMeta {
  return isObject(metadata) ? metadata : {}
}
