/** What is wrong with a value by a schema, before anybody says so. */
import type { Json, Path } from '../json.ts'

export interface Complaint {
  /** From the value that was checked. */
  readonly path: Path
  /** The steps of the path that are printed as keys of a map; absent: none, for schemas print them as fields. */
  readonly keys?: readonly number[]
  /**
   * The kinds of complaints of an API server; `type` is printed as `invalid`, but tells it not to look at rules.
   * `schemas` is an invalid value as well: it is about the alternatives of a schema, and names no field.
   */
  readonly kind: 'invalid' | 'type' | 'schemas' | 'required' | 'unsupported' | 'tooLong' | 'tooMany' | 'duplicate'
  /** What is printed as the value; of a list that is too long, its length. */
  readonly value: Json
  /** In the words of the server. */
  readonly detail: string
  /** The values there may be. */
  readonly supported?: readonly string[]
  /** The most bytes or items there may be. */
  readonly most?: number
}
