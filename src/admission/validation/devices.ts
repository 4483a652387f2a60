/**
 * Devices that Pods claim, which have a stable version from 1.34 on: their names. What else is in these objects, much
 * of it expressions, is not checked.
 * Source: kubernetes/kubernetes `pkg/apis/resource/validation/validation.go`.
 */
import { kind } from './kinds.ts'
import type { Kind, Kinds } from './kinds.ts'
import { nameIsSubdomain, validateCoreMetadata } from './metadata.ts'

const named: Kind = kind({
  errors: (_, subject) => validateCoreMetadata(subject, nameIsSubdomain),
  warnings: (_, { request }) => {
    const reason = `what is in a ${request.type.kind} is not checked here`
    return [{ kind: 'undecided', rule: 'api/invalid-value', reason, path: ['spec'] }]
  }
})

export const deviceKinds: Kinds = {
  'resource.k8s.io/DeviceClass': named,
  'resource.k8s.io/ResourceClaim': named,
  'resource.k8s.io/ResourceClaimTemplate': named,
  'resource.k8s.io/ResourceSlice': named
}
