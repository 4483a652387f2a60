/**
 * PersistentVolumes and PersistentVolumeClaims.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, ValidatePersistentVolume,
 * ValidatePersistentVolumeClaim; `pkg/api/persistentvolume/util.go`, `pkg/api/persistentvolumeclaim/util.go`.
 */
import type * as core from '../../kube/api/core-v1.ts'
import { quantityOf, scaledValue, zero } from '../../kube/quantity.ts'
import type { Answer } from '../plugin.ts'
import { warning } from '../warning.ts'
import { child, field, forbidden, item, key, pathOf, print } from './field.ts'
import type { Field, FieldError } from './field.ts'
import { kind } from './kinds.ts'
import type { Kinds } from './kinds.ts'
import { nameIsSubdomain, validateCoreMetadata } from './metadata.ts'
import { termWarnings } from './node-labels.ts'
import { validateClaimSpec } from './volumes/claims.ts'
import { validatePersistentVolumeSpec } from './volumes/persistent-volume.ts'

const none: readonly Answer[] = []
const spec = field('spec')

/** What is said of these kinds. */
export const persistentVolumeKinds: Kinds = {
  '/PersistentVolume': kind<core.PersistentVolume>({
    errors: (volume, subject) => [
      ...validateCoreMetadata(subject, nameIsSubdomain),
      ...validatePersistentVolumeSpec(volume.spec ?? {}, spec, {
        name: subject.name,
        kubernetes: subject.request.kubernetes,
        isInline: false,
        origins: subject.origins
      }),
      ...validateMountOptions(volume)
    ],
    warnings: ({ metadata: { annotations = {} } = {}, spec: volume = {} }) => [
      ...annotationWarnings(annotations, oldAnnotations),
      ...volumeWarnings(volume)
    ]
  }),
  '/PersistentVolumeClaim': kind<core.PersistentVolumeClaim>({
    errors: (claim, subject) => [
      ...validateCoreMetadata(subject, nameIsSubdomain),
      ...validateClaimSpec(claim.spec ?? {}, spec, subject.request.kubernetes)
    ],
    warnings: ({ metadata: { annotations = {} } = {}, spec: claim = {} }) => [
      ...annotationWarnings(annotations, [oldStorageClass]),
      ...claimWarnings(claim, spec)
    ]
  })
}

const mountOptionsAnnotation = 'volume.beta.kubernetes.io/mount-options'

/** The sources that can be mounted with options. */
const mountable = [
  'gcePersistentDisk', 'awsElasticBlockStore', 'glusterfs', 'nfs', 'rbd', 'quobyte', 'iscsi', 'cinder', 'cephfs',
  'azureFile', 'vsphereVolume', 'azureDisk', 'photonPersistentDisk'
] as const satisfies readonly (keyof core.PersistentVolumeSpec)[]

/** Upstream: `pkg/volume/validation/pv_validation.go`, checkMountOption. */
function validateMountOptions({ metadata, spec: volume = {} }: core.PersistentVolume): readonly FieldError[] {
  if (metadata?.annotations?.[mountOptionsAnnotation] === undefined) return []
  if (mountable.some(source => volume[source] !== undefined)) return []
  const at = child(field('metadata'), 'annotations', mountOptionsAnnotation)
  return [forbidden(at, 'may not specify mount options for this volume type')]
}

/** An annotation that has become a field. */
type OldAnnotation = readonly [name: string, why: string]

const oldStorageClass: OldAnnotation = [
  'volume.beta.kubernetes.io/storage-class', 'deprecated since v1.8; use "storageClassName" attribute instead'
]
const oldAnnotations: readonly OldAnnotation[] = [
  oldStorageClass,
  [mountOptionsAnnotation, 'deprecated since v1.31; use "mountOptions" attribute instead']
]

function annotationWarnings(
  annotations: Readonly<Record<string, string>>,
  old: readonly OldAnnotation[]
): readonly Answer[] {
  return old.flatMap(([name, why]) =>
    Object.hasOwn(annotations, name) ? outdated(key(child(field('metadata'), 'annotations'), name), why) : none)
}

/** What is outdated at a field, which the server may call by another name. */
function outdated(at: Field, why: string, named = print(at)): readonly Answer[] {
  return [warning(`${named}: ${why}`, [{ rule: 'api/deprecated', path: pathOf(at), message: why }])]
}

/** Sources that no longer do anything, in the order of the warnings. */
const oldSources = [
  ['cephfs', 'deprecated in v1.28, non-functional in v1.31+'],
  ['photonPersistentDisk', 'deprecated in v1.11, non-functional in v1.16+'],
  ['scaleIO', 'deprecated in v1.16, non-functional in v1.22+'],
  ['storageos', 'deprecated in v1.22, non-functional in v1.25+', 'spec.storageOS'],
  ['glusterfs', 'deprecated in v1.25, non-functional in v1.26+'],
  ['rbd', 'deprecated in v1.28, non-functional in v1.31+']
] as const satisfies readonly (readonly [source: keyof core.PersistentVolumeSpec, why: string, named?: string])[]

function volumeWarnings(volume: core.PersistentVolumeSpec): readonly Answer[] {
  const { persistentVolumeReclaimPolicy: policy, nodeAffinity } = volume
  const recycled =
    'The Recycle reclaim policy is deprecated. Instead, the recommended approach is to use dynamic provisioning.'
  const terms = child(spec, 'nodeAffinity', 'required', 'nodeSelectorTerms')
  return [
    ...(policy === 'Recycle' ? outdated(child(spec, 'persistentVolumeReclaimPolicy'), recycled) : none),
    ...(nodeAffinity?.required?.nodeSelectorTerms ?? []).flatMap((term, at) => termWarnings(term, item(terms, at))),
    ...oldSources.flatMap(([source, why, named]) =>
      volume[source] === undefined ? none : outdated(child(spec, source), why, named))
  ]
}

/**
 * `at` is what the server prints, `meant` where the claim's spec stands.
 * Upstream: GetWarningsForPersistentVolumeClaimSpec.
 */
export function claimWarnings(
  { resources = {} }: core.PersistentVolumeClaimSpec,
  at: Field,
  meant: Field = at
): readonly Answer[] {
  return (['requests', 'limits'] as const).flatMap(list => {
    const amount = resources[list]?.['storage']
    if (amount === undefined || scaledValue(quantityOf(amount) ?? zero, -3) % 1000n === 0n) return none
    const place = key(child(at, 'resources', list), 'storage')
    const path = pathOf(key(child(meant, 'resources', list), 'storage'))
    const message = `the server takes ${amount} for no whole number of bytes: m stands for thousandths, M for millions`
    const violation = { rule: 'api/doubtful-value', path, message }
    return warning(`${print(place)}: fractional byte value "${amount}" is invalid, must be an integer`, [violation])
  })
}
