/**
 * Leases.
 * Source: kubernetes/kubernetes `pkg/apis/coordination/validation/validation.go`, ValidateLease.
 */
import { append } from '../../append.ts'
import type * as coordination from '../../kube/api/coordination-v1.ts'
import { child, field, forbidden, invalid, malformed, unsupported } from './field.ts'
import type { FieldError } from './field.ts'
import { isQualifiedName } from './formats.ts'
import { kind } from './kinds.ts'
import type { Kinds } from './kinds.ts'
import { nameIsSubdomain, nonNegative, validateMetadata } from './metadata.ts'

const strategies = ['OldestEmulationVersion']

/** Upstream: ValidateLeaseSpec. */
function validateSpec(spec: coordination.LeaseSpec): readonly FieldError[] {
  const { leaseDurationSeconds = 1, leaseTransitions = 0, strategy, preferredHolder = '' } = spec
  const at = field('spec')
  const errors: FieldError[] = []
  if (leaseDurationSeconds <= 0)
    errors.push(invalid(child(at, 'leaseDurationSeconds'), leaseDurationSeconds, 'must be greater than 0'))
  append(errors, nonNegative(leaseTransitions, child(at, 'leaseTransitions')))
  if (strategy?.includes('/')) append(errors, malformed(child(at, 'strategy', 'strategy'), strategy, isQualifiedName))
  else if (strategy !== undefined && !strategies.includes(strategy))
    errors.push(unsupported(child(at, 'strategy', 'strategy'), strategy, strategies))
  if (preferredHolder !== '' && (strategy ?? '') === '')
    errors.push(forbidden(child(at, 'preferredHolder'), 'may only be specified if `strategy` is defined'))
  return errors
}

export const leaseKinds: Kinds = {
  'coordination.k8s.io/Lease': kind<coordination.Lease>({
    errors: ({ spec }, subject) => [...validateMetadata(subject, nameIsSubdomain), ...validateSpec(spec ?? {})]
  })
}
