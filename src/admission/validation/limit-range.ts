/**
 * LimitRanges.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, ValidateLimitRange.
 */
import { append } from '../../append.ts'
import type * as core from '../../kube/api/core-v1.ts'
import type { Origins } from '../../kube/json.ts'
import { compare, integer, print, quantityOf, scaledValue } from '../../kube/quantity.ts'
import type { Quantity } from '../../kube/quantity.ts'
import { sortedEntries, sortedNames } from '../../kube/sorted.ts'
import { child, duplicate, field, forbidden, invalid, item, key, malformed, required } from './field.ts'
import type { Field, FieldError } from './field.ts'
import { isQualifiedName } from './formats.ts'
import { goQuantity } from './go-syntax.ts'
import { kind } from './kinds.ts'
import type { Kinds } from './kinds.ts'
import { nameIsSubdomain, validateCoreMetadata } from './metadata.ts'
import { isOvercommitAllowed, validateContainerResourceName, validateResourceName } from './resource-names.ts'
import { writtenQuantity } from './written.ts'

const types = ['Pod', 'Container', 'PersistentVolumeClaim']

/** Upstream: validateLimitRangeTypeName. */
function validateType(type: string, at: Field): readonly FieldError[] {
  const errors = malformed(at, type, isQualifiedName)
  if (errors.length > 0 || type.includes('/') || types.includes(type)) return errors
  return [invalid(at, type, 'must be a standard limit type or fully qualified', types)]
}

/** The quantities of one list, by the names of resources. */
type List = Readonly<Record<string, string>> | undefined

/** The lists of a limit, as far as the server compares them. */
interface Lists {
  readonly min: List
  readonly max: List
  readonly default: List
  readonly defaultRequest: List
  readonly maxLimitRequestRatio: List
}

function validateItem(limit: core.LimitRangeItem, at: Field, origins: Origins): readonly FieldError[] {
  const { type = '', min, max, maxLimitRequestRatio } = limit
  const isName = type === 'Pod' || type === 'Container' ? validateContainerResourceName : validateResourceName
  const namesIn = (list: keyof Lists): readonly FieldError[] =>
    sortedEntries(limit[list]).flatMap(([name]) => isName(name, key(child(at, list), name)))
  const errors: FieldError[] = [...namesIn('max'), ...namesIn('min')]
  const isPod = type === 'Pod'
  for (const list of ['default', 'defaultRequest'] as const)
    if (!isPod) append(errors, namesIn(list))
    else if (Object.keys(limit[list] ?? {}).length > 0)
      errors.push(forbidden(child(at, list), "may not be specified when `type` is 'Pod'"))
  if (type === 'PersistentVolumeClaim' && min?.['storage'] === undefined && max?.['storage'] === undefined) {
    const why = 'either minimum or maximum storage value is required, but neither was provided'
    errors.push(required(child(at, 'limits'), why))
  }
  append(errors, namesIn('maxLimitRequestRatio'))
  const lists = { min, max, maxLimitRequestRatio, default: undefined, defaultRequest: undefined }
  const compared = isPod ? lists : { ...lists, default: limit.default, defaultRequest: limit.defaultRequest }
  const names = new Set(Object.values(compared).flatMap(list => Object.keys(list ?? {})))
  for (const name of sortedNames(names))
    append(errors, validateResource(name, list => amountOf(name, compared, list, origins), at))
  return errors
}

/** As it was written, as the server prints it: what it filled in has been written in another list. */
function amountOf(name: string, lists: Lists, list: keyof Lists, origins: Origins): Quantity | undefined {
  const text = lists[list]?.[name]
  if (text === undefined) return undefined
  const written = [lists[list], ...Object.values(lists)].map(from => writtenQuantity(origins, from, name))
  return written.find(quantity => quantity !== undefined && print(quantity) === text) ?? quantityOf(text)
}

/** What one resource has to be, in every list. */
function validateResource(
  name: string,
  amount: (list: keyof Lists) => Quantity | undefined,
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  const wrong = (list: keyof Lists, value: Quantity, why: string): unknown => {
    const printed = goQuantity({ ...value, text: print(value) })
    return errors.push({ ...invalid(key(child(at, list), name), printed, why), message: why })
  }
  const isAbove = (a: Quantity | undefined, b: Quantity | undefined): boolean =>
    a !== undefined && b !== undefined && compare(a, b) > 0
  const [min, max, limit, request, ratio] =
    [amount('min'), amount('max'), amount('default'), amount('defaultRequest'), amount('maxLimitRequestRatio')]
  const [least, most, byDefault, requested] = [min, max, limit, request].map(value => (value ? print(value) : ''))

  if (min && isAbove(min, max)) wrong('min', min, `min value ${least} is greater than max value ${most}`)
  if (request && isAbove(min, request))
    wrong('defaultRequest', request, `min value ${least} is greater than default request value ${requested}`)
  if (request && isAbove(request, max))
    wrong('defaultRequest', request, `default request value ${requested} is greater than max value ${most}`)
  if (request && isAbove(request, limit)) {
    const why = `default request value ${requested} is greater than default limit value ${byDefault}`
    wrong('defaultRequest', request, why)
  }
  // The values that these two print are not those of the field that they name.
  if (min && isAbove(min, limit)) wrong('default', min, `min value ${least} is greater than default value ${byDefault}`)
  if (max && isAbove(limit, max)) wrong('default', max, `default value ${byDefault} is greater than max value ${most}`)
  if (ratio && compare(ratio, integer(1)) < 0)
    wrong('maxLimitRequestRatio', ratio, `ratio ${print(ratio)} is less than 1`)
  if (ratio && min && max) {
    const [allowed, possible] = ratios(ratio, min, max)
    if (allowed > possible)
      wrong('maxLimitRequestRatio', ratio, `ratio ${print(ratio)} is greater than max/min = ${float(possible)}`)
  }
  if (!isOvercommitAllowed(name) && limit && request && compare(limit, request) !== 0) {
    const why = `default value ${byDefault} must equal to defaultRequest value ${requested} in ${name}`
    wrong('defaultRequest', request, why)
  }
  return errors
}

/** The largest amount that upstream counts in thousandths. */
const mostMilli = (2n ** 63n - 1n) / 1000n

/** The ratio of a limit to its request, as far as the LimitRange lets it go and as far as it can go. */
function ratios(ratio: Quantity, min: Quantity, max: Quantity): readonly [allowed: number, possible: number] {
  const isSmall = [ratio, min, max].every(value => scaledValue(value, 0) < mostMilli)
  const unit = isSmall ? -3 : 0
  const allowed = Number(scaledValue(ratio, unit)) / (isSmall ? 1000 : 1)
  return [allowed, Number(scaledValue(max, unit)) / Number(scaledValue(min, unit))]
}

/** As Go's `%f`. */
function float(value: number): string {
  return Number.isFinite(value) ? value.toFixed(6) : value > 0 ? '+Inf' : '-Inf'
}

export const limitRangeKinds: Kinds = {
  '/LimitRange': kind<core.LimitRange>({
    errors: ({ spec }, subject) => {
      const errors = [...validateCoreMetadata(subject, nameIsSubdomain)]
      const seen = new Set<string>()
      for (const [index, limit] of (spec?.limits ?? []).entries()) {
        const { type = '' } = limit
        const at = item(child(field('spec'), 'limits'), index)
        append(errors, validateType(type, child(at, 'type')))
        if (seen.has(type)) errors.push(duplicate(child(at, 'type'), type))
        seen.add(type)
        append(errors, validateItem(limit, at, subject.origins))
      }
      return errors
    }
  })
}
