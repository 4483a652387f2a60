/**
 * StatefulSets: Pods that are told apart, each with volumes of its own.
 * Source: kubernetes/kubernetes `pkg/apis/apps/validation/validation.go`, ValidateStatefulSet.
 */
import { append } from '../../../append.ts'
import type * as apps from '../../../kube/api/apps-v1.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import { minorOf } from '../../../kube/resources.ts'
import type { KubernetesVersion } from '../../../rule.ts'
import { causedAt, child, field, invalid, item, malformed, pathOf, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isDns1123Label } from '../formats.ts'
import { goIntOrString, goPointer, goStruct } from '../go-syntax.ts'
import { isNothing, validateAtMost100Percent, validateIntOrPercent } from '../int-or-percent.ts'
import type { Subject } from '../kinds.ts'
import { nameIsLabel, nonNegative, validateCoreMetadata } from '../metadata.ts'
import { validateClaimSpec } from '../volumes/claims.ts'
import { templateOptions } from './options.ts'
import { validateLasting, validateSelected, validateTemplate, validateTemplateMetadata } from './template.ts'

const at = field('spec')

const managementPolicies = ['OrderedReady', 'Parallel']

export function validateStatefulSet({ spec = {} }: apps.StatefulSet, subject: Subject): readonly FieldError[] {
  const { podManagementPolicy = 'OrderedReady', updateStrategy, persistentVolumeClaimRetentionPolicy: retention } = spec
  const { replicas = 1, minReadySeconds = 0, ordinals, serviceName = '', template = {} } = spec
  const { kubernetes } = subject.request
  const minor = minorOf(kubernetes)
  const errors = [...validateCoreMetadata(subject, nameIsLabel)]
  if (!managementPolicies.includes(podManagementPolicy))
    errors.push(invalid(child(at, 'podManagementPolicy'), podManagementPolicy, "must be 'OrderedReady' or 'Parallel'"))
  if (updateStrategy !== undefined) append(errors, validateUpdateStrategy(updateStrategy, child(at, 'updateStrategy')))
  if (retention !== undefined) append(errors, validateRetention(retention))
  if (minor >= 34) append(errors, validateClaims(spec, kubernetes))
  append(
    errors,
    nonNegative(replicas, child(at, 'replicas')),
    nonNegative(minReadySeconds, child(at, 'minReadySeconds')),
    nonNegative(ordinals?.start ?? 0, child(at, 'ordinals.start'))
      .map(error => causedAt(child(at, 'ordinals', 'start'), error))
  )
  if (minor >= 33 && serviceName !== '')
    append(errors, malformed(child(at, 'serviceName'), serviceName, isDns1123Label))
  const texts = { empty: 'empty selector is invalid for statefulset', unusable: '' }
  append(
    errors,
    validateSelected(spec.selector, template, at, texts, (one, place) =>
      validateOwnTemplate(one, spec, place, subject)),
    validateLasting(template, child(at, 'template'), 'StatefulSet')
  )
  return errors
}

/** Upstream: validateVolumeClaimTemplates. */
function validateClaims(
  { volumeClaimTemplates = [] }: apps.StatefulSetSpec,
  kubernetes: KubernetesVersion
): readonly FieldError[] {
  return volumeClaimTemplates.flatMap(({ spec = {} }, index) =>
    validateClaimSpec(spec, child(item(child(at, 'volumeClaimTemplates'), index), 'spec'), kubernetes))
}

/** Before 1.34 nobody looked into the spec of the Pods; the volumes of the claims would have been missing there. */
function validateOwnTemplate(
  template: core.PodTemplateSpec,
  set: apps.StatefulSetSpec,
  place: Field,
  subject: Subject
): readonly FieldError[] {
  const ofMetadata = validateTemplateMetadata(template, place, subject.request.kubernetes)
  if (minorOf(subject.request.kubernetes) < 34) return ofMetadata
  const { made, volumes } = asRun(template, set)
  const { length } = pathOf(child(place, 'spec', 'volumes'))
  const errors = validateTemplate(made, place, templateOptions(subject)).map(error => {
    const index = error.path[length - 1] === 'volumes' ? volumes[Number(error.path[length])] : undefined
    return index === undefined ? error : { ...error, path: error.path.with(length, index) }
  })
  return [...errors, ...ofMetadata]
}

/** A template as its controller makes Pods of it, and where its volumes stood before. */
interface Run {
  readonly made: core.PodTemplateSpec
  readonly volumes: readonly (number | undefined)[]
}

/** There are volumes for the claims, and other host names. */
function asRun(template: core.PodTemplateSpec, { volumeClaimTemplates = [] }: apps.StatefulSetSpec): Run {
  const { hostname: _name, subdomain: _domain, volumes = [], ...spec } = template.spec ?? {}
  const claims = new Map<string, core.Volume>()
  for (const { metadata } of volumeClaimTemplates) {
    const name = metadata?.name ?? ''
    claims.set(name, { name, persistentVolumeClaim: { claimName: name } })
  }
  const isOther = ({ name = '' }: core.Volume): boolean => !claims.has(name)
  const made = { ...template, spec: { ...spec, volumes: [...claims.values(), ...volumes.filter(isOther)] } }
  const places = volumes.flatMap((volume, index) => (isOther(volume) ? [index] : []))
  return { made, volumes: [...Array.from(claims, () => undefined), ...places] }
}

function validateUpdateStrategy(strategy: apps.StatefulSetUpdateStrategy, place: Field): readonly FieldError[] {
  const { type = '', rollingUpdate } = strategy
  const rollingAt = child(place, 'rollingUpdate')
  switch (type) {
    case 'OnDelete':
      if (rollingUpdate === undefined) return []
      return [invalid(rollingAt, goRollingUpdate(rollingUpdate), "only allowed for updateStrategy 'RollingUpdate'")]
    case 'RollingUpdate':
      return rollingUpdate === undefined ? [] : validateRollingUpdate(rollingUpdate, rollingAt)
    default: {
      const rolling = rollingUpdate && goRollingUpdate(rollingUpdate)
      const value = goStruct('apps.StatefulSetUpdateStrategy', {
        Type: type,
        RollingUpdate: goPointer('apps.RollingUpdateStatefulSetStrategy', rolling)
      })
      const ofType = child(place, 'type')
      const message = `${type} is no update strategy of a StatefulSet: it must be RollingUpdate or OnDelete`
      return [{ ...causedAt(ofType, invalid(place, value, "must be 'RollingUpdate' or 'OnDelete'")), message }]
    }
  }
}

function goRollingUpdate({ partition = 0, maxUnavailable }: apps.RollingUpdateStatefulSetStrategy) {
  return goStruct('apps.RollingUpdateStatefulSetStrategy', {
    Partition: partition,
    MaxUnavailable: goPointer('intstr.IntOrString', maxUnavailable)
  })
}

/** Upstream: validateRollingUpdateStatefulSet. */
function validateRollingUpdate(
  { partition = 0, maxUnavailable }: apps.RollingUpdateStatefulSetStrategy,
  place: Field
): readonly FieldError[] {
  const errors = [...nonNegative(partition, child(place, 'partition'))]
  if (maxUnavailable === undefined) return errors
  const unavailableAt = child(place, 'maxUnavailable')
  append(errors, validateIntOrPercent(maxUnavailable, unavailableAt))
  if (isNothing(maxUnavailable)) errors.push(invalid(unavailableAt, goIntOrString(maxUnavailable), 'cannot be 0'))
  append(errors, validateAtMost100Percent(maxUnavailable, unavailableAt))
  return errors
}

const retentionPolicies = ['Retain', 'Delete']

/** Upstream: ValidatePersistentVolumeClaimRetentionPolicy. */
function validateRetention(policy: apps.StatefulSetPersistentVolumeClaimRetentionPolicy): readonly FieldError[] {
  const place = child(at, 'persistentVolumeClaimRetentionPolicy')
  const errors: FieldError[] = []
  for (const name of ['whenDeleted', 'whenScaled'] as const) {
    const value = policy[name] ?? 'Retain'
    if (!retentionPolicies.includes(value)) errors.push(unsupported(child(place, name), value, retentionPolicies))
  }
  return errors
}
