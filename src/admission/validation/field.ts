/**
 * Complaints of API validation, one for each field that is wrong; a server gives all of an object as one text.
 * Source: k8s.io/apimachinery `pkg/util/validation/field` (path.go, errors.go).
 */
import type { Path } from '../../kube/json.ts'
import { goQuote } from '../../kube/quote.ts'
import { minorOf } from '../../kube/resources.ts'
import { nearest } from '../../nearest.ts'
import type { KubernetesVersion } from '../../rule.ts'
import type { RuleViolation } from '../plugin.ts'
import { asSaidBy } from './formats.ts'
import { choiceOf, isNothing, plain, saysNothing, shown, suggestion } from './plain-words.ts'

/** Where a field is. A map's key is told apart from a field's name: it is printed in brackets. */
export interface Field {
  readonly parent: Field | undefined
  readonly step: string | number
  readonly isKey: boolean
}

/** A field of the object itself: `field('spec')`. */
export function field(name: string): Field {
  return { parent: undefined, step: name, isKey: false }
}

/** A field of what stands at a field, or of what stands at that: `child(at, 'securityContext', 'runAsUser')`. */
export function child(at: Field, name: string, below?: string, deepest?: string): Field {
  const first = { parent: at, step: name, isKey: false }
  return below === undefined ? first : child(first, below, deepest)
}

/** An item of the list at a field. */
export function item(at: Field, index: number): Field {
  return { parent: at, step: index, isKey: false }
}

/** The value of a key in the map at a field. */
export function key(at: Field, name: string): Field {
  return { parent: at, step: name, isKey: true }
}

/** From the object's root. */
export function pathOf(at: Field): Path {
  return at.parent === undefined ? [at.step] : [...pathOf(at.parent), at.step]
}

/** As the server prints it: `spec.containers[0].resources.limits[cpu]`. */
export function print({ parent, step, isKey }: Field): string {
  // What is no field, but the whole object, has no name.
  if (parent === undefined) return step === '' ? '[]' : String(step)
  return print(parent) + (isKey || typeof step === 'number' ? `[${step}]` : `.${step}`)
}

/** The server's text is `FIELD: TYPE: VALUE: DETAIL`. */
export interface FieldError extends Omit<RuleViolation, 'ifAbsent'> {
  readonly text: string
  /** The text of releases from 1.34 on, which print what is no scalar as JSON; absent: the same. */
  readonly laterText?: string
  /** Where Go takes the value for none: what to say instead of `insteadOf` of one that stands nowhere. */
  readonly ifAbsent?: { readonly message: string; readonly insteadOf: string }
}

/** What a report says of a complaint. A validation that found better words has them for an absent field too. */
export function violationOf({ text: _, laterText: __, ifAbsent, ...violation }: FieldError): RuleViolation {
  if (ifAbsent === undefined || ifAbsent.insteadOf !== violation.message) return violation
  return { ...violation, ifAbsent: { rule: 'api/required', message: ifAbsent.message } }
}

/** What a release says, each text once. Source: `pkg/util/validation/field/errors.go`, ErrorBody, ToAggregate. */
export function textsOf(errors: readonly FieldError[], kubernetes: KubernetesVersion): readonly string[] {
  const isLate = minorOf(kubernetes) >= 34
  const texts = new Set(errors.map(({ text, laterText }) => (isLate ? (laterText ?? text) : text)))
  return [...new Set(Array.from(texts, text => asSaidBy(kubernetes, text)))]
}

/** The complaint, with its cause at another field than the one that the server names. */
export function causedAt(at: Field, error: FieldError): FieldError {
  const named = error.text.slice(0, error.text.indexOf(': '))
  return { ...renamed(error, named, print(at)), path: pathOf(at) }
}

/** The complaint with the name of the field that is meant, for people. */
function renamed(error: FieldError, named: string, meant: string): FieldError {
  const inWords = (text: string): string => text.startsWith(named) ? meant + text.slice(named.length) : text
  const { message, ifAbsent } = error
  const other = ifAbsent && { message: inWords(ifAbsent.message), insteadOf: inWords(ifAbsent.insteadOf) }
  return { ...error, message: inWords(message), ...(other && { ifAbsent: other }) }
}

/**
 * Complaints about what stands below a field that the server misnames, or names without an index: with their causes
 * below the field that is meant.
 */
export function causedBelow(at: Field, named: Field, errors: readonly FieldError[]): readonly FieldError[] {
  if (errors.length === 0) return errors
  const place = pathOf(at)
  const { length } = pathOf(named)
  const [wrongName, name] = [print(named), print(at)]
  return errors.map(error => ({ ...renamed(error, wrongName, name), path: [...place, ...error.path.slice(length)] }))
}

const none: readonly FieldError[] = []

/** What a format has to say about a text, as complaints about a field. */
export function malformed(at: Field, text: string, format: (text: string) => readonly string[]): readonly FieldError[] {
  const faults = format(text)
  return faults.length === 0 ? none : faults.map(why => invalid(at, text, why))
}

/** A value that is no scalar, as Go's `%#v` prints it, `core.ResourceList(nil)`, and as JSON; absent: the same. */
export interface GoSyntax {
  readonly go: string
  readonly json?: string
}

/** What a text prints. */
export type Printed = string | number | bigint | boolean | null | undefined | GoSyntax

function printValue(value: Printed): string {
  if (value === undefined || value === null) return '"null"'
  if (typeof value === 'string') return goQuote(value)
  return typeof value === 'object' ? value.go : String(value)
}

/** From 1.34 on; nothing for what has been printed in the same way before. */
function printAsJson(value: Printed): string | undefined {
  if (value === undefined || value === null) return 'null'
  return typeof value === 'object' ? value.json : undefined
}

/** A value that is wrong; `detail` tells what it must be, `good` which values there are, where that is known. */
export function invalid(at: Field, value: Printed, detail: string, good: readonly string[] = []): FieldError {
  const why = plain(detail)
  const known = shown(value)
  const meant = suggestion(value, detail) ?? (typeof value === 'string' ? nearest(value, good) : null)
  const hint = meant !== null ? `; did you mean ${meant}?` : good.length > 0 ? `; it must be ${choiceOf(good)}` : ''
  const message = known !== undefined ? `${print(at)} is ${known}: ${why}${hint}`
    : why.startsWith('it ') ? `${print(at)} ${why.slice(3)}${hint}`
    : `${print(at)} is wrong${why === '' ? '' : `: ${why}`}${hint}`
  const error = errorWith('api/invalid-value', at, { what: 'Invalid value', value, detail }, message)
  return good.length === 0 ? error : withChoice(error, at, good)
}

/** A key of a map, or of labels, that has not the form asked for. */
export function invalidKey(at: Field, name: string, detail: string, named: Field = key(at, name)): FieldError {
  const meant = suggestion(name, detail)
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`
  const message = `${print(at)} has the key ${shown(name)}: ${plain(detail)}${hint}`
  return { ...invalid(named, name, detail), path: [...pathOf(at), name], mark: 'key', message }
}

/** A value that is wrong, and that the text does not show. */
export function wrong(at: Field, detail: string): FieldError {
  return errorAt('api/invalid-value', at, 'Invalid value', detail, `${print(at)} is wrong: ${plain(detail)}`)
}

/** A value that is missing, or empty, or lacks something. */
export function required(at: Field, detail: string): FieldError {
  const isPlain = saysNothing(detail)
  const why = isPlain ? '' : `: ${plain(detail)}`
  const message = `${print(at)} is ${isPlain ? 'empty' : 'incomplete'}${why}`
  const error = errorAt('api/required', at, 'Required value', detail, message)
  return { ...error, ifAbsent: { message: `${print(at)} is missing${why}`, insteadOf: message } }
}

/** A value that is none of those there are, which are printed in the order given. */
export function unsupported(at: Field, value: Printed, supported: readonly string[]): FieldError {
  const detail = supported.length === 0 ? '' : `supported values: ${supported.map(goQuote).join(', ')}`
  const meant = typeof value === 'string' ? nearest(value, supported) : null
  const choice = `it must be ${choiceOf(supported)}`
  const hint = meant === null ? choice : `did you mean ${meant}?`
  const message = `${print(at)} is ${shown(value) ?? 'wrong'}; ${hint}`
  const error = errorWith('api/invalid-value', at, { what: 'Unsupported value', value, detail }, message)
  return withChoice(error, at, supported)
}

/** A complaint that says of an absent value what it may be. */
function withChoice(error: FieldError, at: Field, values: readonly string[]): FieldError {
  if (error.ifAbsent === undefined) return error
  const message = `${print(at)} is missing: it must be ${choiceOf(values)}`
  return { ...error, ifAbsent: { ...error.ifAbsent, message } }
}

/** A value that must be the only one of its kind, and is not. */
export function duplicate(at: Field, value: Printed, detail = ''): FieldError {
  const known = shown(value)
  const message = `${print(at)} is ${known === undefined ? '' : `${known}, `}the same as an earlier one`
  return errorWith('api/duplicate-value', at, { what: 'Duplicate value', value, detail }, message)
}

/** A field that may not be there, or not with this value. */
export function forbidden(at: Field, detail: string): FieldError {
  const why = detail === '' ? '' : `: ${plain(detail)}`
  return errorAt('api/forbidden-field', at, 'Forbidden', detail, `${print(at)} is not allowed here${why}`)
}

/** A name of something that the object does not have. */
export function notFound(at: Field, value: Printed, detail = ''): FieldError {
  const message = `${print(at)} is ${shown(value) ?? 'wrong'}, and there is nothing of that name`
  return errorWith('api/invalid-value', at, { what: 'Not found', value, detail }, message)
}

/** A value of too many bytes. */
export function tooLong(at: Field, bytes: number): FieldError {
  const detail = `may not be more than ${bytes} bytes`
  return errorAt('api/invalid-value', at, 'Too long', detail, `${print(at)} is too long: it ${detail}`)
}

/** A list of too many items. */
export function tooMany(at: Field, items: number, most: number): FieldError {
  const detail = `must have at most ${most} items`
  return errorAt('api/invalid-value', at, `Too many: ${items}`, detail, `${print(at)} has ${items} items: it ${detail}`)
}

/** What the server takes for a fault of its own. */
export function internalError(at: Field, detail: string): FieldError {
  return errorAt('api/invalid-value', at, 'Internal error', detail, `${print(at)} cannot be checked: ${detail}`)
}

function errorAt(rule: string, at: Field, what: string, detail: string, message: string): FieldError {
  return { rule, path: pathOf(at), text: compose(at, what, detail), message }
}

/** A complaint that prints a value. */
function errorWith(
  rule: string,
  at: Field,
  { what, value, detail }: { readonly what: string; readonly value: Printed; readonly detail: string },
  message: string
): FieldError {
  const error = errorAt(rule, at, `${what}: ${printValue(value)}`, detail, message)
  const json = printAsJson(value)
  const why = saysNothing(detail) || detail.endsWith('must be non-empty') ? '' : `: ${plain(detail)}`
  return {
    ...error,
    ...(json === undefined ? {} : { laterText: compose(at, `${what}: ${json}`, detail) }),
    ...(isNothing(value) ? { ifAbsent: { message: `${print(at)} is missing${why}`, insteadOf: message } } : {})
  }
}

function compose(at: Field, what: string, detail: string): string {
  return `${print(at)}: ${what}${detail === '' ? '' : `: ${detail}`}`
}
