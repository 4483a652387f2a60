/**
 * What somebody asks of a volume: a PersistentVolumeClaim, or the template of one in a Pod.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, ValidatePersistentVolumeClaimSpec,
 * ValidatePersistentVolumeClaimTemplate.
 */
import { append } from '../../../append.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import type * as meta from '../../../kube/api/meta-v1.ts'
import { isOn } from '../../../kube/gates.ts'
import { quantityOf } from '../../../kube/quantity.ts'
import type { KubernetesVersion } from '../../../rule.ts'
import {
  causedAt, causedBelow, child, forbidden, invalid, item, key, malformed, required, unsupported
} from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isDns1123Label, isDns1123Subdomain } from '../formats.ts'
import { validateAnnotations, validateLabels, validateLabelSelector } from '../metadata.ts'

const none: readonly FieldError[] = []

/** The complaints about the claim that a volume's controller would make. */
export function validateClaimTemplate(
  { metadata = {}, spec = {} }: core.PersistentVolumeClaimTemplate,
  at: Field,
  kubernetes: KubernetesVersion
): readonly FieldError[] {
  return [
    ...validateTemplateMetadata(metadata, child(at, 'metadata')),
    ...validateClaimSpec(spec, child(at, 'spec'), kubernetes)
  ]
}

/** What a template cannot set, in Go's order of the fields; and what Go calls it. */
const notInTemplates = [
  ['name'], ['generateName'], ['namespace'], ['selfLink'], ['uid', 'uID'], ['resourceVersion'], ['generation'],
  ['creationTimestamp'], ['deletionTimestamp'], ['deletionGracePeriodSeconds'], ['ownerReferences'], ['finalizers'],
  ['managedFields']
] as const satisfies readonly (readonly [field: keyof meta.ObjectMeta, named?: string])[]

/** Upstream: ValidateTemplateObjectMeta. */
function validateTemplateMetadata(metadata: meta.ObjectMeta, at: Field): readonly FieldError[] {
  const errors: FieldError[] = [
    ...validateAnnotations(metadata.annotations, child(at, 'annotations')),
    ...validateLabels(metadata.labels, child(at, 'labels'))
  ]
  for (const [name, named = name] of notInTemplates) {
    if ((metadata[name] ?? null) === null) continue
    append(errors, causedBelow(child(at, name), child(at, named), [forbidden(child(at, named), 'cannot be set')]))
  }
  return errors
}

/** The complaints about what a claim asks for. */
export function validateClaimSpec(
  spec: core.PersistentVolumeClaimSpec,
  at: Field,
  kubernetes: KubernetesVersion
): readonly FieldError[] {
  const { accessModes = [], storageClassName = '', volumeMode, dataSource, dataSourceRef } = spec
  const errors: FieldError[] = []
  if (accessModes.length === 0) errors.push(required(child(at, 'accessModes'), 'at least 1 access mode is required'))
  append(errors, validateLabelSelector(spec.selector, child(at, 'selector')))
  append(errors, validateAccessModes(accessModes, child(at, 'accessModes')))
  append(errors, validateStorage(spec.resources, child(at, 'resources')))
  if (storageClassName !== '')
    append(errors, malformed(child(at, 'storageClassName'), storageClassName, isDns1123Subdomain))
  append(errors, validateVolumeMode(volumeMode, child(at, 'volumeMode')))
  if (dataSource !== undefined) append(errors, validateDataSource(dataSource, child(at, 'dataSource')))
  if (dataSourceRef !== undefined) {
    append(errors, validateDataSource(dataSourceRef, child(at, 'dataSourceRef')))
    const { namespace = '' } = dataSourceRef
    if (namespace !== '')
      append(errors, malformed(child(at, 'dataSourceRef', 'namespace'), namespace, isDns1123Label))
  }
  append(errors, validateBothSources(spec, at))
  const { volumeAttributesClassName: attributes = '' } = spec
  if (attributes !== '' && isOn('VolumeAttributesClass', kubernetes))
    append(errors, malformed(child(at, 'volumeAttributesClassName'), attributes, isDns1123Subdomain))
  return errors
}

const accessModes = ['ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOnce', 'ReadWriteOncePod']

/** The ways in which a volume, or a claim, may be used. */
export function validateAccessModes(modes: readonly string[], at: Field): readonly FieldError[] {
  const errors: FieldError[] = []
  for (const [index, mode] of modes.entries())
    if (!accessModes.includes(mode)) errors.push(causedAt(item(at, index), unsupported(at, mode, accessModes)))
  const isOfOnePod = modes.includes('ReadWriteOncePod')
  if (isOfOnePod && modes.some(mode => mode !== 'ReadWriteOncePod' && accessModes.includes(mode)))
    errors.push(forbidden(at, 'may not use ReadWriteOncePod with other access modes'))
  return errors
}

const volumeModes = ['Block', 'Filesystem']

/** Whether a volume is seen as a disk or as a folder. */
export function validateVolumeMode(mode: string | undefined, at: Field): readonly FieldError[] {
  return mode === undefined || volumeModes.includes(mode) ? none : [unsupported(at, mode, volumeModes)]
}

/** Storage may be asked for by the fraction of a byte: that is but warned of. */
function validateStorage({ requests }: core.VolumeResourceRequirements = {}, at: Field): readonly FieldError[] {
  const misnamed = key(at, 'storage')
  const place = key(child(at, 'requests'), 'storage')
  const storage = requests?.['storage']
  if (storage === undefined) return causedBelow(place, misnamed, [required(misnamed, '')])
  return causedBelow(place, misnamed, validatePositive(storage, misnamed))
}

/** Upstream: ValidatePositiveQuantityValue. */
export function validatePositive(amount: string, at: Field): readonly FieldError[] {
  const quantity = quantityOf(amount)
  return quantity !== undefined && quantity.digits > 0n ? none : [invalid(at, amount, 'must be greater than zero')]
}

/** Upstream: validateDataSource, validateDataSourceRef. */
function validateDataSource(
  { apiGroup = '', kind = '', name = '' }: core.TypedLocalObjectReference,
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  if (name === '') errors.push(required(child(at, 'name'), ''))
  if (kind === '') errors.push(required(child(at, 'kind'), ''))
  if (apiGroup !== '') append(errors, malformed(child(at, 'apiGroup'), apiGroup, isDns1123Subdomain))
  else if (kind !== 'PersistentVolumeClaim')
    errors.push(invalid(at, kind, "must be 'PersistentVolumeClaim' when referencing the default apiGroup"))
  return errors
}

/** Upstream prints a field where it means that field's value. */
const dataSourceField = { go: 'field.Path{name:"dataSource", index:"", parent:(*field.Path)(0x0)}', json: '{}' }

function validateBothSources(
  { dataSource, dataSourceRef }: core.PersistentVolumeClaimSpec,
  at: Field
): readonly FieldError[] {
  if (dataSource === undefined || dataSourceRef === undefined) return none
  const complain = (detail: string, message: string): readonly FieldError[] =>
    causedBelow(child(at, 'dataSource'), at, [{ ...invalid(at, dataSourceField, detail), message }])
  if (dataSourceRef.namespace)
    return complain('may not be specified when dataSourceRef.namespace is specified',
      'a dataSource has no namespace: with dataSourceRef.namespace there cannot be one')
  const isSame = (['apiGroup', 'kind', 'name'] as const).every(name => dataSource[name] === dataSourceRef[name])
  return isSame ? none : complain('must match dataSourceRef', 'dataSource and dataSourceRef name different objects')
}
