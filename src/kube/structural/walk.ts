/** The walk through a value and its schema: where it is, and what it has found. */
import type { Json, Path } from '../json.ts'
import { printField } from '../path.ts'
import { goQuote } from '../quote.ts'
import type { Complaint } from './complaint.ts'

/** What could not be told, and why. */
export interface Unknown {
  readonly path: Path
  readonly reason: string
}

/** Where the walk is, and what it has found. */
export interface Walk {
  readonly path: (string | number)[]
  complaints: Complaint[]
  unknown: Unknown[]
  /** Whether a default is checked: the server then takes the schema as it is written. */
  readonly isDefault: boolean
  /** What the names of paths begin with: a dot, below a property that has no schema of its own, at the root. */
  lead: '' | '.'
}

export function complain(
  walk: Walk,
  kind: Complaint['kind'],
  value: Json,
  says: string,
  more?: Partial<Complaint>
): void {
  const path = [...walk.path]
  walk.complaints.push({ path, kind, value, detail: `${walk.lead}${printField(path)} in body ${says}`, ...more })
}

export function leaveOpen(walk: Walk, reason: string): void {
  walk.unknown.push({ path: [...walk.path], reason })
}

export function complainOfSchemas(walk: Walk, says: string): void {
  const path = [...walk.path]
  walk.complaints.push({ path, kind: 'schemas', value: '', detail: `${goQuote(walk.lead + printField(path))} ${says}` })
}
