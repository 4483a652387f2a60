/**
 * DaemonSets: a Pod on every node.
 * Source: kubernetes/kubernetes `pkg/apis/apps/validation/validation.go`, ValidateDaemonSet.
 */
import { append } from '../../../append.ts'
import type * as apps from '../../../kube/api/apps-v1.ts'
import { causedAt, child, field, invalid, required, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { goIntOrString, goLabelSelector, goStruct } from '../go-syntax.ts'
import { isNothing, validateAtMost100Percent, validateIntOrPercent } from '../int-or-percent.ts'
import type { Subject } from '../kinds.ts'
import { nameIsSubdomain, nonNegative, validateCoreMetadata, validateLabelSelector } from '../metadata.ts'
import { isEmptySelector } from '../selectors.ts'
import { templateOptions } from './options.ts'
import { goRollingUpdate } from './replicas.ts'
import { mismatch, validateLastingTemplate } from './template.ts'

const at = field('spec')

export function validateDaemonSet({ spec = {} }: apps.DaemonSet, subject: Subject): readonly FieldError[] {
  const { selector, template = {}, minReadySeconds = 0, updateStrategy, revisionHistoryLimit = 0 } = spec
  const [selectorAt, templateAt] = [child(at, 'selector'), child(at, 'template')]
  const faults = validateLabelSelector(selector, selectorAt)
  const errors = [...validateCoreMetadata(subject, nameIsSubdomain), ...faults]
  if (faults.length === 0) append(errors, mismatch(selector, template.metadata?.labels, templateAt))
  if (selector !== undefined && isEmptySelector(selector))
    errors.push(invalid(selectorAt, goLabelSelector(selector), 'empty selector is invalid for daemonset'))
  append(
    errors,
    validateLastingTemplate(template, templateAt, 'DaemonSet', templateOptions(subject)),
    nonNegative(minReadySeconds, child(at, 'minReadySeconds')),
    updateStrategy === undefined ? [] : validateUpdateStrategy(updateStrategy, child(at, 'updateStrategy')),
    nonNegative(revisionHistoryLimit, child(at, 'revisionHistoryLimit'))
  )
  return errors
}

/** Upstream: ValidateDaemonSetUpdateStrategy. */
function validateUpdateStrategy(strategy: apps.DaemonSetUpdateStrategy, place: Field): readonly FieldError[] {
  const { type = '', rollingUpdate } = strategy
  switch (type) {
    case 'OnDelete':
      return []
    case 'RollingUpdate':
      return rollingUpdate === undefined ? [] : validateRollingUpdate(rollingUpdate, child(place, 'rollingUpdate'))
    default: {
      const value = goStruct('apps.DaemonSetUpdateStrategy', {
        Type: type,
        RollingUpdate: goRollingUpdate('apps.RollingUpdateDaemonSet', rollingUpdate)
      })
      const ofType = child(place, 'type')
      const message = `${type} is no update strategy of a DaemonSet: it must be RollingUpdate or OnDelete`
      return [{ ...causedAt(ofType, unsupported(place, value, ['RollingUpdate', 'OnDelete'])), message }]
    }
  }
}

/** Upstream: ValidateRollingUpdateDaemonSet. */
function validateRollingUpdate(
  { maxUnavailable = 1, maxSurge = 0 }: apps.RollingUpdateDaemonSet,
  place: Field
): readonly FieldError[] {
  const [unavailableAt, surgeAt] = [child(place, 'maxUnavailable'), child(place, 'maxSurge')]
  const errors = [
    ...validateIntOrPercent(maxUnavailable, unavailableAt),
    ...validateIntOrPercent(maxSurge, surgeAt),
    ...validateAtMost100Percent(maxUnavailable, unavailableAt),
    ...validateAtMost100Percent(maxSurge, surgeAt)
  ]
  const [hasUnavailable, hasSurge] = [!isNothing(maxUnavailable), !isNothing(maxSurge)]
  if (hasUnavailable && hasSurge)
    errors.push(invalid(surgeAt, goIntOrString(maxSurge), 'may not be set when maxUnavailable is non-zero'))
  if (!hasUnavailable && !hasSurge) {
    const message = 'maxUnavailable and maxSurge are both 0: no Pod could ever be replaced'
    errors.push({ ...required(unavailableAt, 'cannot be 0 when maxSurge is 0'), message })
  }
  return errors
}
