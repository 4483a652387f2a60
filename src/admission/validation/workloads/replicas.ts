/**
 * Those who keep a number of Pods alike: ReplicationControllers, ReplicaSets and Deployments.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, ValidateReplicationController;
 * `pkg/apis/apps/validation/validation.go`, ValidateReplicaSet, ValidateDeployment.
 */
import { append } from '../../../append.ts'
import type * as apps from '../../../kube/api/apps-v1.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import { minorOf } from '../../../kube/resources.ts'
import { causedAt, child, field, forbidden, invalid, key, required, unsupported } from '../field.ts'
import type { Field, FieldError, GoSyntax } from '../field.ts'
import { goIntOrString, goPointer, goStruct } from '../go-syntax.ts'
import { isNothing, validateAtMost100Percent, validateIntOrPercent } from '../int-or-percent.ts'
import type { Subject } from '../kinds.ts'
import { nameIsLong, nameIsSubdomain, nonNegative, validateCoreMetadata } from '../metadata.ts'
import type { PodOptions } from '../pod/options.ts'
import { mismatch, validateLastingTemplate, validateSelected } from './template.ts'
import { templateOptions } from './options.ts'

const at = field('spec')

export function validateReplicationController(
  { spec = {} }: core.ReplicationController,
  subject: Subject
): readonly FieldError[] {
  const { minReadySeconds = 0, replicas = 1, selector = {}, template } = spec
  const templateAt = child(at, 'template')
  const isName = minorOf(subject.request.kubernetes) >= 35 ? nameIsLong : nameIsSubdomain
  const errors = [
    ...validateCoreMetadata(subject, isName),
    ...nonNegative(minReadySeconds, child(at, 'minReadySeconds'))
  ]
  const isEmpty = Object.keys(selector).length === 0
  if (isEmpty) errors.push(required(child(at, 'selector'), ''))
  append(errors, nonNegative(replicas, child(at, 'replicas')))
  if (template === undefined) return [...errors, required(templateAt, '')]
  if (!isEmpty) append(errors, mismatch({ matchLabels: selector }, template.metadata?.labels, templateAt))
  append(errors, validateLastingTemplate(template, templateAt, 'ReplicationController', templateOptions(subject)))
  return errors
}

const selectorTexts = { empty: 'empty selector is invalid for deployment', unusable: 'invalid label selector' }

export function validateReplicaSet({ spec = {} }: apps.ReplicaSet, subject: Subject): readonly FieldError[] {
  const { replicas = 1, minReadySeconds = 0 } = spec
  return [
    ...validateCoreMetadata(subject, nameIsSubdomain),
    ...nonNegative(replicas, child(at, 'replicas')),
    ...nonNegative(minReadySeconds, child(at, 'minReadySeconds')),
    ...validateReplicated(spec, templateOptions(subject))
  ]
}

/** The selector and the template of a ReplicaSet, or of a Deployment: the server calls both by either name. */
function validateReplicated(
  { selector, template = {} }: apps.ReplicaSetSpec | apps.DeploymentSpec,
  options: PodOptions
): readonly FieldError[] {
  return validateSelected(selector, template, at, selectorTexts, (one, place) =>
    validateLastingTemplate(one, place, 'ReplicaSet', options))
}

const rollbackAnnotation = 'deprecated.deployment.rollback.to'

/** The revision to go back to, which was a field once. Upstream: ValidateRollback. */
function validateRollback({ metadata: { annotations } }: Subject): readonly FieldError[] {
  const revision = annotations?.[rollbackAnnotation]
  if (revision === undefined || !/^-[0-9]*[1-9][0-9]*$/.test(revision)) return []
  const cause = key(child(field('metadata'), 'annotations'), rollbackAnnotation)
  return nonNegative(BigInt(revision), child(at, 'rollback', 'version')).map(error => causedAt(cause, error))
}

export function validateDeployment({ spec = {} }: apps.Deployment, subject: Subject): readonly FieldError[] {
  const { replicas = 1, strategy, minReadySeconds = 0, revisionHistoryLimit = 0, progressDeadlineSeconds } = spec
  const errors = [
    ...validateCoreMetadata(subject, nameIsSubdomain),
    ...nonNegative(replicas, child(at, 'replicas')),
    ...validateReplicated(spec, templateOptions(subject)),
    ...(strategy === undefined ? [] : validateStrategy(strategy, child(at, 'strategy'))),
    ...nonNegative(minReadySeconds, child(at, 'minReadySeconds')),
    ...nonNegative(revisionHistoryLimit, child(at, 'revisionHistoryLimit')),
    ...validateRollback(subject)
  ]
  if (progressDeadlineSeconds === undefined) return errors
  const place = child(at, 'progressDeadlineSeconds')
  append(errors, nonNegative(progressDeadlineSeconds, place))
  if (progressDeadlineSeconds <= minReadySeconds)
    errors.push(invalid(place, progressDeadlineSeconds, 'must be greater than minReadySeconds'))
  return errors
}

/** Upstream: ValidateDeploymentStrategy. */
function validateStrategy(strategy: apps.DeploymentStrategy, place: Field): readonly FieldError[] {
  const { type = '', rollingUpdate } = strategy
  const rollingAt = child(place, 'rollingUpdate')
  switch (type) {
    case 'Recreate': {
      if (rollingUpdate === undefined) return []
      const why = "may not be specified when strategy `type` is 'Recreate'"
      return [{ ...forbidden(rollingAt, why), message: 'the strategy Recreate has no rollingUpdate: remove it' }]
    }
    case 'RollingUpdate':
      return rollingUpdate === undefined ? [] : validateRollingUpdate(rollingUpdate, rollingAt)
    default: {
      const value = goStruct('apps.DeploymentStrategy', {
        Type: type,
        RollingUpdate: goRollingUpdate('apps.RollingUpdateDeployment', rollingUpdate)
      })
      const ofType = child(place, 'type')
      const message = `${type} is no strategy of a Deployment: it must be Recreate or RollingUpdate`
      return [{ ...causedAt(ofType, unsupported(place, value, ['Recreate', 'RollingUpdate'])), message }]
    }
  }
}

/** Of a Deployment or a DaemonSet, where nothing has been filled in. */
export function goRollingUpdate(type: string, rolling: apps.RollingUpdateDeployment | undefined): GoSyntax {
  const { maxUnavailable = 0, maxSurge = 0 } = rolling ?? {}
  const members = { MaxUnavailable: goIntOrString(maxUnavailable), MaxSurge: goIntOrString(maxSurge) }
  return goPointer(type, rolling && goStruct(type, members))
}

/** Upstream: ValidateRollingUpdateDeployment. */
function validateRollingUpdate(
  { maxUnavailable = '25%', maxSurge = '25%' }: apps.RollingUpdateDeployment,
  place: Field
): readonly FieldError[] {
  const unavailableAt = child(place, 'maxUnavailable')
  const errors = [
    ...validateIntOrPercent(maxUnavailable, unavailableAt),
    ...validateIntOrPercent(maxSurge, child(place, 'maxSurge'))
  ]
  if (isNothing(maxUnavailable) && isNothing(maxSurge))
    errors.push(invalid(unavailableAt, goIntOrString(maxUnavailable), 'may not be 0 when `maxSurge` is 0'))
  append(errors, validateAtMost100Percent(maxUnavailable, unavailableAt))
  return errors
}
