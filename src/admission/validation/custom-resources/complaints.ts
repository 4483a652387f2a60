/**
 * From what a schema has against a value to the complaints of the server.
 * Source: k8s.io/apiextensions-apiserver `pkg/apiserver/validation/validation.go`, kubeOpenAPIResultToFieldErrors.
 */
import { goNumber } from '../../../kube/go-value.ts'
import type { Json } from '../../../kube/json.ts'
import type { Complaint } from '../../../kube/structural/complaint.ts'
import { duplicate, field, invalid, pathOf, required, tooLong, tooMany, unsupported } from '../field.ts'
import type { Field, FieldError, Printed } from '../field.ts'
import { goAny } from '../go-syntax.ts'

/** A value as a complaint prints it. */
export function printed(value: Json): Printed {
  if (typeof value === 'number') return { go: goNumber(value) }
  return typeof value === 'object' && value !== null ? goAny(value) : value
}

/** The complaint at the value's field; `at` is the field of what was checked, undefined for a whole object. */
export function errorOf(complaint: Complaint, at: Field | undefined): FieldError {
  const error = errorAt(complaint, fieldOf(complaint, at))
  return { ...error, path: [...(at === undefined ? [] : pathOf(at)), ...complaint.path] }
}

const nowhere = field('<nil>')

/** Where the server says a complaint is. */
function fieldOf({ kind, path, keys }: Complaint, at: Field | undefined): Field {
  if (kind === 'schemas' || path.length === 0) return at ?? nowhere
  return path.reduce<Field | undefined>((parent, step, index) => {
    if (parent === undefined) return field(String(step))
    // Below what is no whole object, the validator's names of fields stand behind a dot, even an index.
    const isIndexBehindDot = index === 0 && keys === undefined && typeof step === 'number'
    return { parent, step: isIndexBehindDot ? `[${step}]` : step, isKey: keys?.includes(index) === true }
  }, at) ?? nowhere
}

function errorAt({ kind, value, detail, supported = [], most = 0 }: Complaint, at: Field): FieldError {
  switch (kind) {
    case 'invalid':
    case 'schemas':
      return { ...invalid(at, printed(value), detail), message: kind === 'schemas' ? detail : plain(detail) }
    case 'type':
      return { ...invalid(at, printed(value), detail), rule: 'api/invalid-value', message: plain(detail) }
    case 'required':
      return required(at, '')
    case 'unsupported':
      return unsupported(at, printed(value), supported)
    case 'tooLong':
      return { ...tooLong(at, most), message: plain(detail) }
    case 'tooMany':
      return tooMany(at, Number(value), most)
    case 'duplicate':
      return duplicate(at, printed(value))
  }
}

/** The server's words without what only a machine says. */
function plain(detail: string): string {
  return detail.replace(' in body ', ' ').replace(/ must be of type (\w+): "(\w+)"$/, ' must be of type $1, not $2')
}
