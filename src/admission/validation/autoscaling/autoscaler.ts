/**
 * HorizontalPodAutoscalers of any version, in the form of autoscaling/v2.
 * Source: kubernetes/kubernetes `pkg/apis/autoscaling/validation/validation.go`, ValidateHorizontalPodAutoscaler.
 */
import { append } from '../../../append.ts'
import type * as autoscaling from '../../../kube/api/autoscaling-v2.ts'
import { isOn } from '../../../kube/gates.ts'
import { minorOf } from '../../../kube/resources.ts'
import type { KubernetesVersion } from '../../../rule.ts'
import { child, field, forbidden, invalid, required } from '../field.ts'
import type { FieldError } from '../field.ts'
import type { Subject } from '../kinds.ts'
import { nameIsSubdomain, validateCoreMetadata } from '../metadata.ts'
import { validateBehavior } from './behavior.ts'
import { validateMetric } from './metrics.ts'
import { validateTarget } from './targets.ts'

/** The complaints about an autoscaler's metadata and its spec. */
export function validateAutoscaler(
  spec: autoscaling.HorizontalPodAutoscalerSpec,
  subject: Subject
): readonly FieldError[] {
  const { kubernetes } = subject.request
  const { scaleTargetRef = {}, metrics = [], behavior, minReplicas } = spec
  const at = field('spec')
  const errors: FieldError[] = [...validateCoreMetadata(subject, nameIsSubdomain)]
  append(errors, validateReplicas(spec, kubernetes))
  const isCore = scaleTargetRef.kind === 'ReplicationController'
  append(errors, validateTarget(scaleTargetRef, child(at, 'scaleTargetRef'), isCore, kubernetes))
  for (const [index, metric] of metrics.entries()) append(errors, validateMetric(metric, index, subject))
  if (minReplicas === 0 && !metrics.some(({ type }) => type === 'Object' || type === 'External')) {
    const why = 'must specify at least one Object or External metric to support scaling to zero replicas'
    errors.push(forbidden(child(at, 'metrics'), why))
  }
  if (behavior !== undefined) append(errors, validateBehavior(behavior, child(at, 'behavior')))
  return errors
}

function validateReplicas(
  { minReplicas, maxReplicas = 0 }: autoscaling.HorizontalPodAutoscalerSpec,
  kubernetes: KubernetesVersion
): readonly FieldError[] {
  const errors: FieldError[] = []
  const least = isOn('HPAScaleToZero', kubernetes) ? 0 : 1
  const ofMost = child(field('spec'), 'maxReplicas')
  if (minReplicas !== undefined && minReplicas < least)
    errors.push(invalid(child(field('spec'), 'minReplicas'), minReplicas, `must be greater than or equal to ${least}`))
  if (minorOf(kubernetes) < 36) {
    if (maxReplicas < 1) errors.push(invalid(ofMost, maxReplicas, 'must be greater than 0'))
  } else if (maxReplicas === 0) errors.push(required(ofMost, 'must be set and greater than 0'))
  else if (maxReplicas < 0) errors.push(invalid(ofMost, maxReplicas, 'must be greater than or equal to 1'))
  if (minReplicas !== undefined && maxReplicas < minReplicas)
    errors.push(invalid(ofMost, maxReplicas, 'must be greater than or equal to `minReplicas`'))
  return errors
}
