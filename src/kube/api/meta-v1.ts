/** The types of meta/v1. Generated from the schema file: see `test/schema/types.ts`. */
import type { Json } from '../json.ts'

export interface Condition {
  readonly lastTransitionTime?: string
  readonly message?: string
  readonly observedGeneration?: number | bigint
  readonly reason?: string
  readonly status?: string
  readonly type?: string
}

export interface FieldSelectorRequirement {
  readonly key?: string
  readonly operator?: string
  readonly values?: readonly string[]
}

export interface GroupResource {
  readonly group?: string
  readonly resource?: string
}

export interface LabelSelector {
  readonly matchExpressions?: readonly LabelSelectorRequirement[]
  readonly matchLabels?: Readonly<Record<string, string>>
}

export interface LabelSelectorRequirement {
  readonly key?: string
  readonly operator?: string
  readonly values?: readonly string[]
}

export interface ManagedFieldsEntry {
  readonly apiVersion?: string
  readonly fieldsType?: string
  readonly fieldsV1?: Json
  readonly manager?: string
  readonly operation?: string
  readonly subresource?: string
  readonly time?: string
}

export interface ObjectMeta {
  readonly annotations?: Readonly<Record<string, string>>
  readonly creationTimestamp?: string
  readonly deletionGracePeriodSeconds?: number | bigint
  readonly deletionTimestamp?: string
  readonly finalizers?: readonly string[]
  readonly generateName?: string
  readonly generation?: number | bigint
  readonly labels?: Readonly<Record<string, string>>
  readonly managedFields?: readonly ManagedFieldsEntry[]
  readonly name?: string
  readonly namespace?: string
  readonly ownerReferences?: readonly OwnerReference[]
  readonly resourceVersion?: string
  readonly selfLink?: string
  readonly uid?: string
}

export interface OwnerReference {
  readonly apiVersion?: string
  readonly blockOwnerDeletion?: boolean
  readonly controller?: boolean
  readonly kind?: string
  readonly name?: string
  readonly uid?: string
}
