/**
 * Autoscalers of autoscaling/v1, which know the share of CPU as a field, and everything else as annotations. A server
 * makes metrics of them, and complains about those.
 * Source: kubernetes/kubernetes `pkg/apis/autoscaling/v1/conversion.go`.
 */
import type * as v1 from '../../../kube/api/autoscaling-v1.ts'
import type * as autoscaling from '../../../kube/api/autoscaling-v2.ts'
import { isList, isObject, member } from '../../../kube/json.ts'
import type { Json, JsonObject } from '../../../kube/json.ts'
import type { FieldError } from '../field.ts'
import type { Subject } from '../kinds.ts'
import { validateAutoscaler } from './autoscaler.ts'

const metricsAnnotation = 'autoscaling.alpha.kubernetes.io/metrics'
const behaviorAnnotation = 'autoscaling.alpha.kubernetes.io/behavior'

/** The complaints about an autoscaler, with their causes in what it was made of. */
export function validateAutoscalerV1(autoscaler: v1.HorizontalPodAutoscaler, subject: Subject): readonly FieldError[] {
  const { metadata, spec = {} } = autoscaler
  const { targetCPUUtilizationPercentage: utilization, ...others } = spec
  const ofAnnotation = metricsIn(metadata?.annotations?.[metricsAnnotation])
  const metrics = [...ofAnnotation, ...(utilization === undefined ? [] : [cpu(utilization)])]
  const behavior = behaviorIn(metadata?.annotations?.[behaviorAnnotation])
  const errors = validateAutoscaler({ ...others, metrics, ...(behavior && { behavior }) }, subject)
  return errors.map(error => caused(error, ofAnnotation.length))
}

/** The complaint, about what was written. */
function caused(error: FieldError, inAnnotation: number): FieldError {
  const [, name, index] = error.path
  const { message } = error
  const ofAnnotation = (annotation: string): FieldError =>
    ({ ...error, path: ['metadata', 'annotations', annotation], message: `the annotation ${annotation}: ${message}` })
  if (name === 'behavior') return ofAnnotation(behaviorAnnotation)
  if (name !== 'metrics') return error
  if (index === undefined) return { ...error, path: ['spec', 'minReplicas'] }
  if (Number(index) < inAnnotation) return ofAnnotation(metricsAnnotation)
  const field = 'targetCPUUtilizationPercentage'
  return { ...error, path: ['spec', field], message: `spec.${field} must be greater than 0` }
}

function cpu(averageUtilization: number): autoscaling.MetricSpec {
  return { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization } } }
}

/** What is no JSON counts as nothing. */
function parsed(annotation: string | undefined): Json | undefined {
  try {
    return annotation === undefined ? undefined : (JSON.parse(annotation) as Json)
  } catch {
    return undefined
  }
}

function metricsIn(annotation: string | undefined): readonly autoscaling.MetricSpec[] {
  const list = parsed(annotation)
  return isList(list) ? list.map(metric => metricFrom(metric) as autoscaling.MetricSpec) : []
}

/** A metric of autoscaling/v1 in the form of v2. What is of a wrong type counts as absent. */
function metricFrom(metric: Json): JsonObject {
  const source = (name: string, convert: (value: JsonObject) => JsonObject): JsonObject | undefined => {
    const value = member(metric, name)
    return isObject(value) ? convert(value) : undefined
  }
  return {
    type: text(metric, 'type'),
    object: source('object', object => {
      const averageValue = text(object, 'averageValue')
      const type = averageValue === undefined ? 'Value' : 'AverageValue'
      // A number that is no pointer in Go is always there.
      const target = { type, value: text(object, 'targetValue') ?? '', averageValue }
      return { describedObject: member(object, 'target'), metric: nameOf(object), target }
    }),
    pods: source('pods', pods => {
      const averageValue = text(pods, 'targetAverageValue') ?? ''
      return { metric: nameOf(pods), target: { type: 'AverageValue', averageValue } }
    }),
    resource: source('resource', usageFrom),
    containerResource: source('containerResource', usageFrom),
    external: source('external', external => {
      const value = text(external, 'targetValue')
      const averageValue = text(external, 'targetAverageValue')
      const target = { type: value === undefined ? 'AverageValue' : 'Value', value, averageValue }
      return { metric: nameOf(external), target }
    })
  }
}

function nameOf(source: JsonObject): JsonObject {
  return { name: text(source, 'metricName') }
}

function usageFrom(source: JsonObject): JsonObject {
  const averageUtilization = member(source, 'targetAverageUtilization') ?? undefined
  const type = averageUtilization === undefined ? 'AverageValue' : 'Utilization'
  const target = { type, averageUtilization, averageValue: text(source, 'targetAverageValue') }
  return { name: text(source, 'name'), container: text(source, 'container'), target }
}

/** A text, or a number as text. */
function text(value: Json, name: string): string | undefined {
  const found = member(value, name)
  return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined
}

/** The server writes this with the names that its own fields have in Go. */
function behaviorIn(annotation: string | undefined): autoscaling.HorizontalPodAutoscalerBehavior | undefined {
  const behavior = parsed(annotation)
  return isObject(behavior) ? (uncapitalized(behavior) as autoscaling.HorizontalPodAutoscalerBehavior) : undefined
}

function uncapitalized(value: Json): Json {
  if (isList(value)) return value.map(uncapitalized)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).flatMap(([name, inner]): readonly (readonly [string, Json])[] =>
    (inner ?? null) === null ? [] : [[name.charAt(0).toLowerCase() + name.slice(1), uncapitalized(inner ?? null)]]))
}
