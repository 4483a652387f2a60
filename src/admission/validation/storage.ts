/**
 * Classes of volumes, and the attachments of volumes to nodes.
 * Source: kubernetes/kubernetes `pkg/apis/storage/validation/validation.go`, `pkg/api/storage/util.go`.
 */
import { append } from '../../append.ts'
import type * as core from '../../kube/api/core-v1.ts'
import type * as storage from '../../kube/api/storage-v1.ts'
import { minorOf } from '../../kube/resources.ts'
import { sortedEntries } from '../../kube/sorted.ts'
import type { Answer } from '../plugin.ts'
import {
  child, duplicate, field, forbidden, invalid, item, malformed, required, tooLong, unsupported
} from './field.ts'
import type { Field, FieldError } from './field.ts'
import { byteLength, isDns1123Subdomain, isQualifiedName } from './formats.ts'
import { kind } from './kinds.ts'
import type { Kinds, Subject } from './kinds.ts'
import { nameIsSubdomain, validateCoreMetadata, validateLabelName } from './metadata.ts'
import { labelWarnings } from './node-labels.ts'
import { validateDriverName } from './volumes/csi.ts'
import { validatePersistentVolumeSpec } from './volumes/persistent-volume.ts'
import type { PersistentVolumeOptions } from './volumes/persistent-volume.ts'

/** What is said of these kinds. */
export const storageKinds: Kinds = {
  'storage.k8s.io/StorageClass': kind<storage.StorageClass>({
    errors: (storageClass, subject) => [
      ...validateCoreMetadata(subject, nameIsSubdomain),
      ...validateStorageClass(storageClass)
    ],
    warnings: ({ allowedTopologies = [] }) => topologyWarnings(allowedTopologies)
  }),
  'storage.k8s.io/VolumeAttributesClass': kind<storage.VolumeAttributesClass>({
    errors: ({ driverName = '', parameters }, subject) => [
      ...validateCoreMetadata(subject, nameIsSubdomain),
      ...validateProvisioner(driverName, field('driverName')),
      ...validateParameters(parameters, true, field('parameters'))
    ]
  }),
  'storage.k8s.io/VolumeAttachment': kind<storage.VolumeAttachment>({
    errors: ({ spec = {} }, subject) => [
      ...validateCoreMetadata(subject, nameIsSubdomain),
      // The status is dropped before anybody looks at it.
      ...validateAttachment(spec, field('spec'), subject)
    ]
  })
}

const bindingModes = ['Immediate', 'WaitForFirstConsumer']
const reclaimPolicies = ['Delete', 'Retain']

function validateStorageClass(storageClass: storage.StorageClass): readonly FieldError[] {
  const { provisioner = '', parameters, allowedTopologies = [] } = storageClass
  const { reclaimPolicy = '', volumeBindingMode = '' } = storageClass
  const errors: FieldError[] = [
    ...validateProvisioner(provisioner, field('provisioner')),
    ...validateParameters(parameters, false, field('parameters'))
  ]
  if (reclaimPolicy !== '' && !reclaimPolicies.includes(reclaimPolicy))
    errors.push(unsupported(field('reclaimPolicy'), reclaimPolicy, reclaimPolicies))
  if (!bindingModes.includes(volumeBindingMode))
    errors.push(unsupported(field('volumeBindingMode'), volumeBindingMode, bindingModes))
  append(errors, validateTopologies(allowedTopologies, field('allowedTopologies')))
  return errors
}

function validateProvisioner(name: string, at: Field): readonly FieldError[] {
  return name === '' ? [required(at, '')] : malformed(at, name.toLowerCase(), isQualifiedName)
}

const mostParameters = 512
/** All keys and values together, in bytes. */
const longestParameters = 256 * 1024

function validateParameters(
  parameters: Readonly<Record<string, string>> | undefined,
  areRequired: boolean,
  at: Field
): readonly FieldError[] {
  const entries = sortedEntries(parameters)
  // Upstream calls it too long, not too many.
  if (entries.length > mostParameters) return [tooLong(at, mostParameters)]
  const errors: FieldError[] = []
  if (entries.some(([name]) => name === '')) errors.push(invalid(at, '', 'field can not be empty.'))
  const size = entries.reduce((sum, [name, value]) => sum + byteLength(name) + byteLength(value), 0)
  if (size > longestParameters) errors.push(tooLong(at, longestParameters))
  if (areRequired && entries.length === 0) errors.push(required(at, 'must contain at least one key/value pair'))
  return errors
}

/** Upstream: validateAllowedTopologies, ValidateTopologySelectorTerm. */
function validateTopologies(terms: readonly core.TopologySelectorTerm[], at: Field): readonly FieldError[] {
  const errors: FieldError[] = []
  // Upstream compares with terms that are not there, too: to those, a term without expressions is equal.
  const known = new Set([''])
  for (const [index, { matchLabelExpressions = [] }] of terms.entries()) {
    const place = child(item(at, index), 'matchLabelExpressions')
    const values = new Map<string, string>()
    for (const [position, expression] of matchLabelExpressions.entries()) {
      const { key = '' } = expression
      append(errors, validateTopology(expression, item(place, position)))
      if (values.has(key)) errors.push(duplicate(child(item(place, position), 'key'), key))
      values.set(key, [...new Set(expression.values)].sort().join('\u0001'))
    }
    const printed = [...values].map(([key, list]) => `${key}=${list}`).sort().join('\u0002')
    if (known.has(printed))
      errors.push({ ...duplicate(place, ''), message: 'the term is the same as another one, or empty' })
    known.add(printed)
  }
  return errors
}

function validateTopology(
  { key = '', values = [] }: core.TopologySelectorLabelRequirement,
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  const place = child(at, 'values')
  if (values.length === 0) errors.push(required(place, ''))
  for (const [index, value] of values.entries())
    if (values.indexOf(value) < index) errors.push(duplicate(item(place, index), value))
  append(errors, validateLabelName(key, child(at, 'key')))
  return errors
}

/** Upstream: GetWarningsForStorageClass. */
function topologyWarnings(terms: readonly core.TopologySelectorTerm[]): readonly Answer[] {
  return terms.flatMap(({ matchLabelExpressions = [] }, index) => {
    const place = child(item(field('allowedTopologies'), index), 'matchLabelExpressions')
    return matchLabelExpressions.flatMap(({ key = '' }, position) =>
      labelWarnings(key, child(item(place, position), 'key')))
  })
}

function validateAttachment(
  { attacher = '', source = {}, nodeName = '' }: storage.VolumeAttachmentSpec,
  at: Field,
  { request: { kubernetes }, origins }: Subject
): readonly FieldError[] {
  const { persistentVolumeName: volume } = source
  const ofAttacher = validateDriverName(attacher, child(at, 'attacher'), { kubernetes })
  // Before 1.36 only one that is missing was found at once, all else at the end.
  const atOnce = minorOf(kubernetes) >= 36 ? ofAttacher.length : attacher === '' ? 1 : 0
  const ofSource = child(at, 'source')
  return [
    ...ofAttacher.slice(0, atOnce),
    ...validateAttached(source, ofSource, { kubernetes, name: '', isInline: true, origins }),
    ...malformed(child(at, 'nodeName'), nodeName, isDns1123Subdomain),
    ...ofAttacher.slice(atOnce),
    ...(volume === undefined ? [] : malformed(child(ofSource, 'persistentVolumeName'), volume, isDns1123Subdomain))
  ]
}

/** Upstream: validateVolumeAttachmentSource. */
function validateAttached(
  { inlineVolumeSpec, persistentVolumeName }: storage.VolumeAttachmentSource,
  at: Field,
  options: PersistentVolumeOptions
): readonly FieldError[] {
  const why = 'must specify exactly one of inlineVolumeSpec and persistentVolumeName'
  if (inlineVolumeSpec === undefined) {
    if (persistentVolumeName === undefined) return [required(at, why)]
    if (persistentVolumeName !== '') return []
    return [required(child(at, 'persistentVolumeName'), 'must specify non empty persistentVolumeName')]
  }
  if (persistentVolumeName !== undefined) return [forbidden(at, why)]
  return validatePersistentVolumeSpec(inlineVolumeSpec, child(at, 'inlineVolumeSpec'), options)
}
