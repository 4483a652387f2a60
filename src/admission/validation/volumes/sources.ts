/**
 * A volume has exactly one source, which is the field of it that is set: the check of that one, and of the number.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, validateVolumeSource,
 * ValidatePersistentVolumeSpec.
 */
import { append } from '../../../append.ts'
import { causedAt, causedBelow, child, forbidden, required } from '../field.ts'
import type { Field, FieldError } from '../field.ts'

/** What is wrong with a source; `volume` is what the check has to know of the volume that has it. */
export type SourceCheck<Source, Volume> = (source: Source, at: Field, volume: Volume) => readonly FieldError[]

/** A source that the server does not treat as it treats the others. */
interface OddSource<Source, Volume> {
  readonly check: SourceCheck<Source, Volume>
  /** What the server calls the field, if not by its name. */
  readonly named?: string
  /** The same, where it is not the only source. */
  readonly namedAsExtra?: string
  /** It may stand beside others. */
  readonly mayBeExtra?: true
  /** What else is checked, beside others too. */
  readonly always?: SourceCheck<Source, Volume>
}

/** The sources that there are, in the order in which the server looks at them. */
export type Sources<Fields, Volume> = {
  readonly [Name in keyof Fields]?:
    | SourceCheck<NonNullable<Fields[Name]>, Volume>
    | OddSource<NonNullable<Fields[Name]>, Volume>
}

/** The complaints about the sources among the fields at `at`. Only the first of several is looked into. */
export function validateSources<Fields extends object, Volume>(
  fields: Fields,
  sources: Sources<Fields, Volume>,
  at: Field,
  volume: Volume
): FieldError[] {
  const errors: FieldError[] = []
  let first: string | undefined
  for (const name of namesIn(fields, sources)) {
    const source = fields[name]
    if (source === undefined || source === null) continue
    const row = sources[name]
    if (row === undefined) continue
    const odd: OddSource<typeof source, Volume> = typeof row === 'function' ? { check: row } : row
    if (first === undefined || odd.mayBeExtra) {
      first ??= name
      if (odd.named === undefined) append(errors, odd.check(source, child(at, name), volume))
      else {
        const named = child(at, odd.named)
        append(errors, causedBelow(child(at, name), named, odd.check(source, named, volume)))
      }
    } else {
      const error = forbidden(child(at, odd.namedAsExtra ?? name), 'may not specify more than 1 volume type')
      const message = `a volume has one source: it is a ${first} already, and cannot be a ${name} too`
      errors.push({ ...causedAt(child(at, name), error), message })
    }
    if (odd.always !== undefined) append(errors, odd.always(source, child(at, name), volume))
  }
  if (first === undefined)
    errors.push({ ...required(at, 'must specify a volume type'), message: 'the volume has no source' })
  return errors
}

/** The sources among the fields, in the server's order: nearly always one, so the others are not asked for. */
function namesIn<Fields extends object>(
  fields: Fields,
  sources: Sources<Fields, never>
): readonly (string & keyof Fields)[] {
  const given: (string & keyof Fields)[] = []
  for (const name in fields) if (Object.hasOwn(sources, name)) given.push(name)
  if (given.length < 2) return given
  const order = Object.keys(sources)
  return given.sort((a, b) => order.indexOf(a) - order.indexOf(b))
}

/** A source that needs no more than these fields, each with something in it. */
export function needing<Source extends object>(...names: readonly (string & keyof Source)[]) {
  return (source: Source, at: Field): readonly FieldError[] => {
    const errors: FieldError[] = []
    for (const name of names) if (isEmpty(source[name])) errors.push(required(child(at, name), ''))
    return errors
  }
}

/** Nothing, an empty text or an empty list. */
function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
