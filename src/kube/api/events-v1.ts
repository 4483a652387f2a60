/** The types of events/v1. Generated from the schema file: see `test/schema/types.ts`. */
import type * as core from './core-v1.ts'
import type * as meta from './meta-v1.ts'

export interface Event {
  readonly action?: string
  readonly apiVersion?: string
  readonly deprecatedCount?: number
  readonly deprecatedFirstTimestamp?: string
  readonly deprecatedLastTimestamp?: string
  readonly deprecatedSource?: core.EventSource
  readonly eventTime?: string
  readonly kind?: string
  readonly metadata?: meta.ObjectMeta
  readonly note?: string
  readonly reason?: string
  readonly regarding?: core.ObjectReference
  readonly related?: core.ObjectReference
  readonly reportingController?: string
  readonly reportingInstance?: string
  readonly series?: EventSeries
  readonly type?: string
}

export interface EventSeries {
  readonly count?: number
  readonly lastObservedTime?: string
}
