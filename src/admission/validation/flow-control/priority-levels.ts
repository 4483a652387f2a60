/**
 * PriorityLevelConfigurations: how many requests of a priority a server handles at once.
 * Source: kubernetes/kubernetes `pkg/apis/flowcontrol/validation/validation.go`, ValidatePriorityLevelConfiguration.
 */
import { append } from '../../../append.ts'
import type * as flowcontrol from '../../../kube/api/flowcontrol-v1.ts'
import { minorOf } from '../../../kube/resources.ts'
import { causedAt, child, field, forbidden, invalid, key, required, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { inclusiveRange } from '../formats.ts'
import { kind } from '../kinds.ts'
import type { Kinds, Subject } from '../kinds.ts'
import { nameIsSubdomain, validateCoreMetadata } from '../metadata.ts'
import { goPriorityLevel } from './go-flow-schema.ts'
import { isMandatoryLevel } from './mandatory.ts'

const mostQueues = 10_000_000
const mostBits = 60

/** In a version that is gone, the shares had another name. */
type Limited = flowcontrol.LimitedPriorityLevelConfiguration & { readonly assuredConcurrencyShares?: number }

/** Upstream: ValidatePriorityLevelConfigurationSpec. */
function validateSpec(
  { type = '', limited, exempt }: flowcontrol.PriorityLevelConfigurationSpec,
  { name, request }: Subject,
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  if ((name === 'exempt') !== (type === 'Exempt')) {
    const why = minorOf(request.kubernetes) >= 34
      ? "must be 'Exempt' if and only if `name` is 'exempt'"
      : "type must be 'Exempt' if and only if name is 'exempt'"
    errors.push(invalid(child(at, 'type'), type, why))
  }
  if (type === 'Exempt') {
    if (limited !== undefined) errors.push(forbidden(child(at, 'limited'), 'must be nil if the type is not Limited'))
    if (exempt !== undefined) append(errors, validateShares(exempt, 'nominalConcurrencyShares', child(at, 'exempt')))
  } else if (type === 'Limited') {
    if (exempt !== undefined) errors.push(forbidden(child(at, 'exempt'), 'must be nil if the type is Limited'))
    if (limited === undefined) errors.push(required(child(at, 'limited'), 'must not be empty when type is Limited'))
    else append(errors, validateLimited(limited, request.type.version, child(at, 'limited'), isYoung(request)))
  } else append(errors, unknownType(type, ['Exempt', 'Limited'], child(at, 'type'), isYoung(request)))
  return errors
}

function isYoung({ kubernetes }: Subject['request']): boolean {
  return minorOf(kubernetes) >= 36
}

/** From 1.36 on a type that is not there is told from one that is wrong. */
function unknownType(type: string, types: readonly string[], at: Field, isRequired: boolean): readonly FieldError[] {
  return [type === '' && isRequired ? required(at, '') : unsupported(at, type, types)]
}

/** What levels with a limit and the one without have in common. */
function validateShares(
  level: Limited & flowcontrol.ExemptPriorityLevelConfiguration,
  name: 'nominalConcurrencyShares' | 'assuredConcurrencyShares',
  at: Field
): readonly FieldError[] {
  const { [name]: shares = 0 } = level
  const errors = shares < 0 ? [invalid(child(at, name), shares, 'must be a non-negative integer')] : []
  return [...errors, ...('limitResponse' in level ? [] : validateLendable(level, at))]
}

function validateLendable({ lendablePercent = 0 }: Limited, at: Field): readonly FieldError[] {
  if (lendablePercent >= 0 && lendablePercent <= 100) return []
  return [invalid(child(at, 'lendablePercent'), lendablePercent, inclusiveRange(0, 100))]
}

/** Upstream: ValidateLimitedPriorityLevelConfiguration. */
function validateLimited(limited: Limited, version: string, at: Field, isRequired: boolean): readonly FieldError[] {
  const { limitResponse = {}, borrowingLimitPercent = 0 } = limited
  const shares = version === 'v1beta2' ? 'assuredConcurrencyShares' : 'nominalConcurrencyShares'
  const errors = [
    ...validateShares({ ...limited, limitResponse }, shares, at),
    ...validateResponse(limitResponse, child(at, 'limitResponse'), isRequired),
    ...validateLendable(limited, at)
  ]
  if (borrowingLimitPercent < 0) {
    const why = 'if specified, must be a non-negative integer'
    errors.push(invalid(child(at, 'borrowingLimitPercent'), borrowingLimitPercent, why))
  }
  return errors
}

/** Upstream: ValidateLimitResponse. */
function validateResponse(
  { type = '', queuing }: flowcontrol.LimitResponse,
  at: Field,
  isRequired: boolean
): readonly FieldError[] {
  const place = child(at, 'queuing')
  if (type === 'Reject') {
    if (queuing === undefined) return []
    return [forbidden(place, 'must be nil if limited.limitResponse.type is not Limited')]
  }
  if (type !== 'Queue') return unknownType(type, ['Queue', 'Reject'], child(at, 'type'), isRequired)
  if (queuing === undefined) return [required(place, 'must not be empty if limited.limitResponse.type is Limited')]
  return validateQueuing(queuing, place)
}

/** Upstream: ValidatePriorityLevelQueuingConfiguration. */
function validateQueuing(
  { queues = 0, handSize = 0, queueLengthLimit = 0 }: flowcontrol.QueuingConfiguration,
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  const wrong = (name: string, value: number, why: string): unknown => errors.push(invalid(child(at, name), value, why))
  if (queueLengthLimit <= 0) wrong('queueLengthLimit', queueLengthLimit, 'must be positive')
  if (queues <= 0) wrong('queues', queues, 'must be positive')
  else if (queues > mostQueues) wrong('queues', queues, `must not be greater than ${mostQueues}`)
  if (handSize <= 0) wrong('handSize', handSize, 'must be positive')
  else if (handSize > queues) wrong('handSize', handSize, `should not be greater than queues (${queues})`)
  else if (Math.ceil(Math.log2(queues) * handSize) > mostBits)
    wrong('handSize', handSize, `required entropy bits of deckSize ${queues} and handSize ${handSize} should not be ` +
      `greater than ${mostBits}`)
  return errors
}

const preservedZero = 'flowcontrol.k8s.io/v1beta3-preserve-zero-concurrency-shares'

/** An annotation by which one version keeps what it cannot say. */
function validateAnnotations({ metadata, request }: Subject): readonly FieldError[] {
  if (metadata.annotations?.[preservedZero] === undefined || request.type.version === 'v1beta3') return []
  const at = child(field('metadata'), 'annotations')
  return [causedAt(key(at, preservedZero), forbidden(at, `annotation '${preservedZero}' is forbidden`))]
}

/**
 * The levels that every cluster has are what they are. Upstream:
 * ValidateIfMandatoryPriorityLevelConfigurationObject.
 */
function validateMandatory(
  name: string,
  spec: flowcontrol.PriorityLevelConfigurationSpec,
  at: Field
): readonly FieldError[] {
  const printed = goPriorityLevel(spec)
  if (!isMandatoryLevel(name, spec)) return [invalid(at, printed, `spec of '${name}' must equal the fixed value`)]
  if (name !== 'exempt' || (spec.type === 'Exempt' && spec.limited === undefined)) return []
  return [invalid(at, printed, `spec of '${name}' except the 'spec.exempt' field must equal the fixed value`)]
}

export const priorityLevelKinds: Kinds = {
  'flowcontrol.apiserver.k8s.io/PriorityLevelConfiguration': kind<flowcontrol.PriorityLevelConfiguration>({
    errors: ({ spec = {} }, subject) => {
      const at = field('spec')
      return [
        ...validateCoreMetadata(subject, nameIsSubdomain),
        ...validateAnnotations(subject),
        ...validateSpec(spec, subject, at),
        ...validateMandatory(subject.name, spec, at)
      ]
    }
  })
}
