/** The types of node/v1. Generated from the schema file: see `test/schema/types.ts`. */
import type * as core from './core-v1.ts'
import type * as meta from './meta-v1.ts'

export interface Overhead {
  readonly podFixed?: Readonly<Record<string, string>>
}

export interface RuntimeClass {
  readonly apiVersion?: string
  readonly handler?: string
  readonly kind?: string
  readonly metadata?: meta.ObjectMeta
  readonly overhead?: Overhead
  readonly scheduling?: Scheduling
}

export interface Scheduling {
  readonly nodeSelector?: Readonly<Record<string, string>>
  readonly tolerations?: readonly core.Toleration[]
}
