/**
 * Drivers of volumes (CSI): what they can do, the nodes on which they run, and the space that they have.
 * Source: kubernetes/kubernetes `pkg/apis/storage/validation/validation.go`, `pkg/api/storage/util.go`.
 */
import { append } from '../../append.ts'
import type * as storage from '../../kube/api/storage-v1.ts'
import { isOn } from '../../kube/gates.ts'
import { quantityOf, zero } from '../../kube/quantity.ts'
import type { KubernetesVersion } from '../../rule.ts'
import type { Answer } from '../plugin.ts'
import { causedBelow, child, duplicate, field, invalid, item, malformed, required, unsupported } from './field.ts'
import type { Field, FieldError } from './field.ts'
import { byteLength, isDns1123Subdomain, isQualifiedName } from './formats.ts'
import { kind } from './kinds.ts'
import type { Kinds, Subject } from './kinds.ts'
import { nameIsSubdomain, nonNegative, validateCoreMetadata, validateLabelSelector } from './metadata.ts'
import { warn } from './network/warnings.ts'
import { selectorWarnings } from './node-labels.ts'
import { validateDriverName } from './volumes/csi.ts'
import { validateTokenExpiration } from './volumes/files.ts'

const none: readonly FieldError[] = []

/** What is said of these kinds. */
export const csiKinds: Kinds = {
  'storage.k8s.io/CSIDriver': kind<storage.CSIDriver>({
    errors: ({ spec = {} }, subject) => [
      ...validateCoreMetadata(subject, nameIsSubdomain),
      ...validateDriver(spec, field('spec'))
    ],
    warnings: ({ spec = {} }, { request }) => tokenWarnings(spec, field('spec'), request.kubernetes)
  }),
  'storage.k8s.io/CSINode': kind<storage.CSINode>({
    errors: ({ spec: { drivers = [] } = {} }, subject) => [
      ...validateCoreMetadata(subject, nameIsSubdomain),
      ...validateNodeDrivers(drivers, child(field('spec'), 'drivers'), subject)
    ]
  }),
  'storage.k8s.io/CSIStorageCapacity': kind<storage.CSIStorageCapacity>({
    errors: (capacity, subject) => [
      ...validateCoreMetadata(subject, nameIsSubdomain),
      ...validateStorageCapacity(capacity)
    ],
    warnings: ({ nodeTopology = {} }) => selectorWarnings(nodeTopology, field('nodeTopology'))
  })
}

const groupPolicies = ['File', 'None', 'ReadWriteOnceWithFSType']
const lifecycleModes = ['Persistent', 'Ephemeral']

/** Flags that upstream wants to be there have defaults, and are. */
/** Upstream: `pkg/registry/storage/csidriver/strategy.go`, WarningsOnCreate. */
function tokenWarnings(
  { tokenRequests = [], serviceAccountTokenInSecrets }: storage.CSIDriverSpec,
  at: Field,
  kubernetes: KubernetesVersion
): readonly Answer[] {
  const mayChoose = isOn('CSIServiceAccountTokenSecrets', kubernetes)
  if (!mayChoose || tokenRequests.length === 0 || serviceAccountTokenInSecrets !== undefined) return []
  const text = 'spec.serviceAccountTokenInSecrets is unset; if supported by this CSI driver, set to true to prevent ' +
    'possible logging of tokens in volume attributes'
  return [warn('api/doubtful-value', child(at, 'tokenRequests'), text, text)]
}

function validateDriver(spec: storage.CSIDriverSpec, at: Field): readonly FieldError[] {
  const { fsGroupPolicy, tokenRequests = [], volumeLifecycleModes = [] } = spec
  const errors: FieldError[] = []
  if (fsGroupPolicy !== undefined && !groupPolicies.includes(fsGroupPolicy))
    errors.push(unsupported(child(at, 'fsGroupPolicy'), fsGroupPolicy, groupPolicies))
  append(errors, validateTokenRequests(tokenRequests, child(at, 'tokenRequests')))
  for (const mode of volumeLifecycleModes)
    if (!lifecycleModes.includes(mode))
      errors.push(unsupported(child(at, 'volumeLifecycleModes'), mode, lifecycleModes))
  const { nodeAllocatableUpdatePeriodSeconds: period, serviceAccountTokenInSecrets: isInSecrets } = spec
  if (period !== undefined && period < 10)
    errors.push(invalid(child(at, 'nodeAllocatableUpdatePeriodSeconds'), period,
      'must be greater than or equal to 10 seconds'))
  if (isInSecrets !== undefined && tokenRequests.length === 0)
    errors.push(invalid(child(at, 'serviceAccountTokenInSecrets'), isInSecrets,
      'serviceAccountTokenInSecrets is set but no tokenRequests are specified'))
  return errors
}

/** A driver asks for one token of each audience. */
function validateTokenRequests(requests: readonly storage.TokenRequest[], at: Field): readonly FieldError[] {
  const errors: FieldError[] = []
  const audiences = new Set<string>()
  for (const [index, { audience = '', expirationSeconds }] of requests.entries()) {
    const place = item(at, index)
    if (audiences.has(audience)) {
      errors.push(duplicate(child(place, 'audience'), audience))
      continue
    }
    audiences.add(audience)
    if (expirationSeconds !== undefined)
      append(errors, validateTokenExpiration(expirationSeconds, child(place, 'expirationSeconds')))
  }
  return errors
}

const longestNodeId = 256

function validateNodeDrivers(
  drivers: readonly storage.CSINodeDriver[],
  at: Field,
  { request: { kubernetes } }: Subject
): readonly FieldError[] {
  const errors: FieldError[] = []
  const names = new Set<string>()
  for (const [index, { name = '', nodeID = '', allocatable, topologyKeys = [] }] of drivers.entries()) {
    const place = item(at, index)
    append(errors, validateDriverName(name, child(place, 'name'), { kubernetes }))
    if (nodeID === '') errors.push(required(child(place, 'nodeID'), ''))
    if (byteLength(nodeID) > longestNodeId)
      errors.push(invalid(child(place, 'nodeID'), nodeID, `must be ${longestNodeId} characters or less`))
    append(errors, nonNegative(allocatable?.count ?? 0, child(place, 'allocatable', 'count')))
    if (names.has(name)) errors.push(duplicate(child(place, 'name'), name))
    names.add(name)
    append(errors, validateTopologyKeys(topologyKeys, place))
  }
  return errors
}

/** Upstream is told the driver's field and not the key's. */
function validateTopologyKeys(keys: readonly string[], at: Field): readonly FieldError[] {
  if (keys.length === 0) return none
  return keys.flatMap((name, index) => {
    const errors: FieldError[] = []
    if (name === '') errors.push(required(at, ''))
    if (keys.indexOf(name) < index) errors.push(duplicate(at, name))
    append(errors, malformed(at, name, isQualifiedName))
    return causedBelow(item(child(at, 'topologyKeys'), index), at, errors)
  })
}

function validateStorageCapacity(
  { nodeTopology, storageClassName = '', capacity }: storage.CSIStorageCapacity
): readonly FieldError[] {
  const errors: FieldError[] = [
    ...validateLabelSelector(nodeTopology, field('nodeTopology')),
    ...malformed(field('storageClassName'), storageClassName, isDns1123Subdomain)
  ]
  if (capacity !== undefined && (quantityOf(capacity) ?? zero).digits < 0n)
    errors.push(invalid(field('capacity'), capacity, 'must be greater than or equal to 0'))
  return errors
}
