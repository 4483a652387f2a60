/**
 * What an autoscaler goes by.
 * Source: kubernetes/kubernetes `pkg/apis/autoscaling/validation/validation.go`, validateMetricSpec.
 */
import { append } from '../../../append.ts'
import type * as autoscaling from '../../../kube/api/autoscaling-v2.ts'
import { quantityOf, unset } from '../../../kube/quantity.ts'
import { child, field, forbidden, invalid, item, malformed, print, required, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isDns1123Label, isPathSegment, isQualifiedName } from '../formats.ts'
import { goQuantity } from '../go-syntax.ts'
import type { Subject } from '../kinds.ts'
import { validateContainerResourceName } from '../resource-names.ts'
import { writtenQuantity } from '../written.ts'
import { validateTarget } from './targets.ts'

const types = ['ContainerResource', 'External', 'Object', 'Pods', 'Resource']

/** The members of a metric in the order in which a server looks, and the type that each goes with. */
const sources = [
  ['object', 'Object'], ['external', 'External'], ['pods', 'Pods'], ['resource', 'Resource'],
  ['containerResource', 'ContainerResource']
] as const

/** One metric of the list. */
export function validateMetric(
  metric: autoscaling.MetricSpec,
  index: number,
  subject: Subject
): readonly FieldError[] {
  const { type = '' } = metric
  const at = item(child(field('spec'), 'metrics'), index)
  const errors: FieldError[] = []
  if (type === '') errors.push(required(child(at, 'type'), 'must specify a metric source type'))
  if (!types.includes(type)) errors.push(unsupported(child(at, 'type'), type, types))
  const present = sources.filter(([name]) => metric[name] !== undefined)
  // Only the first source is looked into.
  const [first] = present
  if (first !== undefined) append(errors, validateSource(metric, first[0], child(at, first[0]), subject))
  const expected = sources.find(([, ofType]) => ofType === type)?.[0]
  if (expected !== undefined && metric[expected] === undefined)
    errors.push(required(child(at, expected), 'must populate information for the given metric source'))
  if (present.length === 1) return errors
  const others = present.map(([name]) => name).filter(name => name !== expected).sort()
  return [...errors, ...others.map(name => forbidden(child(at, name), 'must populate the given metric source only'))]
}

function validateSource(
  metric: autoscaling.MetricSpec,
  name: (typeof sources)[number][0],
  at: Field,
  subject: Subject
): readonly FieldError[] {
  switch (name) {
    case 'object':
      return validateObject(metric.object ?? {}, at, subject)
    case 'external':
      return validateExternal(metric.external ?? {}, at, subject)
    case 'pods':
      return validatePods(metric.pods ?? {}, at, subject)
    case 'resource':
      return validateResource(metric.resource ?? {}, at, subject)
    case 'containerResource':
      return validateContainerResource(metric.containerResource ?? {}, at, subject)
  }
}

function validateObject(
  { describedObject = {}, metric = {}, target = {} }: autoscaling.ObjectMetricSource,
  at: Field,
  subject: Subject
): readonly FieldError[] {
  const errors: FieldError[] = [
    ...validateTarget(describedObject, child(at, 'describedObject'), true, subject.request.kubernetes),
    ...validateIdentifier(metric, child(at, 'metric')),
    ...validateAmount(target, child(at, 'target'), subject)
  ]
  if (target.value === undefined && target.averageValue === undefined)
    errors.push(required(child(at, 'target', 'averageValue'), 'must set either a target value or averageValue'))
  return errors
}

function validateExternal(
  { metric = {}, target = {} }: autoscaling.ExternalMetricSource,
  at: Field,
  subject: Subject
): readonly FieldError[] {
  const { value, averageValue } = target
  const ofTarget = child(at, 'target')
  const errors: FieldError[] = [
    ...validateIdentifier(metric, child(at, 'metric')),
    ...validateAmount(target, ofTarget, subject)
  ]
  if (value === undefined && averageValue === undefined) {
    const why = 'must set either a target value for metric or a per-pod target'
    errors.push(required(child(ofTarget, 'averageValue'), why))
  }
  if (value !== undefined && averageValue !== undefined) {
    const why = 'may not set both a target value for metric and a per-pod target'
    errors.push(forbidden(child(ofTarget, 'value'), why))
  }
  return errors
}

function validatePods(
  { metric = {}, target = {} }: autoscaling.PodsMetricSource,
  at: Field,
  subject: Subject
): readonly FieldError[] {
  const errors: FieldError[] = [
    ...validateIdentifier(metric, child(at, 'metric')),
    ...validateAmount(target, child(at, 'target'), subject)
  ]
  if (target.averageValue === undefined)
    errors.push(required(child(at, 'target', 'averageValue'), 'must specify a positive target averageValue'))
  return errors
}

function validateResource(
  { name = '', target = {} }: autoscaling.ResourceMetricSource,
  at: Field,
  subject: Subject
): readonly FieldError[] {
  return [
    ...(name === '' ? [required(child(at, 'name'), 'must specify a resource name')] : []),
    ...validateUsage(target, child(at, 'target'), subject)
  ]
}

function validateContainerResource(
  { name = '', container = '', target = {} }: autoscaling.ContainerResourceMetricSource,
  at: Field,
  subject: Subject
): readonly FieldError[] {
  const ofContainer = child(at, 'container')
  return [
    ...(name === ''
      ? [required(child(at, 'name'), 'must specify a resource name')]
      : validateResourceName(name, child(at, 'name'))),
    ...(container === ''
      ? [required(ofContainer, 'must specify a container')]
      : malformed(ofContainer, container, isDns1123Label)),
    ...validateUsage(target, child(at, 'target'), subject)
  ]
}

/** Here a name that is malformed is printed with quotes. Upstream: ValidateContainerResourceName of `core/v1`. */
function validateResourceName(name: string, at: Field): readonly FieldError[] {
  const errors = malformed(at, name, isQualifiedName)
  return [...errors, ...validateContainerResourceName(name, at).slice(errors.length)]
}

/** How much of a resource is used: an amount, or a share of what was asked for. */
function validateUsage(target: autoscaling.MetricTarget, at: Field, subject: Subject): readonly FieldError[] {
  const { averageUtilization, averageValue } = target
  const errors: FieldError[] = [...validateAmount(target, at, subject)]
  if (averageUtilization === undefined && averageValue === undefined) {
    const why = 'must set either a target raw value or a target utilization'
    errors.push(required(child(at, 'averageUtilization'), why))
  }
  if (averageUtilization !== undefined && averageValue !== undefined) {
    const why = 'may not set both a target raw value and a target utilization'
    errors.push(forbidden(child(at, 'averageValue'), why))
  }
  return errors
}

const targetTypes = ['Utilization', 'Value', 'AverageValue']

/** Upstream: validateMetricTarget. */
function validateAmount(target: autoscaling.MetricTarget, at: Field, { origins }: Subject): readonly FieldError[] {
  const { type = '', averageUtilization } = target
  const errors: FieldError[] = []
  if (type === '') errors.push(required(child(at, 'type'), 'must specify a metric target type'))
  if (!targetTypes.includes(type))
    errors.push(invalid(child(at, 'type'), type, 'must be either Utilization, Value, or AverageValue'))
  for (const name of ['value', 'averageValue'] as const) {
    const text = target[name]
    const amount = text === undefined ? undefined : (quantityOf(text) ?? unset)
    if (amount === undefined || amount.digits > 0n) continue
    const printed = goQuantity(writtenQuantity(origins, target, name) ?? amount)
    const message = `${print(child(at, name))} is ${text}: it must be more than nothing`
    errors.push({ ...invalid(child(at, name), printed, 'must be positive'), message })
  }
  if (averageUtilization !== undefined && averageUtilization < 1)
    errors.push(invalid(child(at, 'averageUtilization'), averageUtilization, 'must be greater than 0'))
  return errors
}

/** Upstream: validateMetricIdentifier. */
function validateIdentifier({ name = '' }: autoscaling.MetricIdentifier, at: Field): readonly FieldError[] {
  const ofName = child(at, 'name')
  return name === '' ? [required(ofName, 'must specify a metric name')] : malformed(ofName, name, isPathSegment)
}
