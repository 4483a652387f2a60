/**
 * Devices that Pods claim, which have a stable version from 1.34 on: their names. What else is in these objects, much
 * of it expressions, is not checked.
 * Source: kubernetes/kubernetes `pkg/apis/resource/validation/validation.go`.
 */
import { minorOf } from '../../kube/resources.ts'
import type { Kind, Kinds } from './kinds.ts'
import { nameIsLong, nameIsSubdomain, validateCoreMetadata } from './metadata.ts'

const named: Kind = {
  errors: (_, subject) => validateCoreMetadata(subject, nameIsSubdomain),
  warnings: (_, { request }) => {
    const reason = `what is in a ${request.type.kind} is not checked here`
    return [{ kind: 'undecided', rule: 'api/invalid-value', reason, path: ['spec'] }]
  }
}

const ofClass: Kind['errors'] = (_, subject) =>
  validateCoreMetadata(subject, minorOf(subject.request.kubernetes) >= 35 ? nameIsLong : nameIsSubdomain)

export const deviceKinds: Kinds = {
  'resource.k8s.io/DeviceClass': { ...named, errors: ofClass },
  'resource.k8s.io/ResourceClaim': named,
  'resource.k8s.io/ResourceClaimTemplate': named,
  'resource.k8s.io/ResourceSlice': named
}
