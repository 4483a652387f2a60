/** The types of scheduling/v1. Generated from the schema file: see `test/schema/types.ts`. */
import type * as meta from './meta-v1.ts'

export interface PriorityClass {
  readonly apiVersion?: string
  readonly description?: string
  readonly globalDefault?: boolean
  readonly kind?: string
  readonly metadata?: meta.ObjectMeta
  readonly preemptionPolicy?: string
  readonly value?: number
}
