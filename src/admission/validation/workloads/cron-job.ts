/**
 * CronJobs: Jobs at certain times.
 * Source: kubernetes/kubernetes `pkg/apis/batch/validation/validation.go`, ValidateCronJobCreate.
 */
import { append } from '../../../append.ts'
import type * as batch from '../../../kube/api/batch-v1.ts'
import { child, field, invalid, required, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { byteLength, maxLength } from '../formats.ts'
import { goLabelSelector } from '../go-syntax.ts'
import type { Subject } from '../kinds.ts'
import { nameIsSubdomain, nonNegative, validateCoreMetadata } from '../metadata.ts'
import { validateJobSpec } from './job.ts'
import { templateOptions } from './options.ts'
import { scheduleError } from './schedule.ts'
import { zoneError } from './time-zone.ts'

const at = field('spec')

const concurrencyPolicies = ['Allow', 'Forbid', 'Replace']

/** A name of a Job is at most 63 characters, and its controller adds eleven. */
const longestName = 52

export function validateCronJob({ spec = {} }: batch.CronJob, subject: Subject): readonly FieldError[] {
  const { schedule = '', startingDeadlineSeconds = 0, timeZone, concurrencyPolicy = 'Allow', jobTemplate = {} } = spec
  const { successfulJobsHistoryLimit = 3, failedJobsHistoryLimit = 1 } = spec
  const errors = [
    ...validateCoreMetadata(subject, nameIsSubdomain),
    ...validateSchedule(schedule, child(at, 'schedule')),
    ...nonNegative(startingDeadlineSeconds, child(at, 'startingDeadlineSeconds')),
    ...(timeZone === undefined ? [] : validateTimeZone(timeZone, child(at, 'timeZone')))
  ]
  if (!concurrencyPolicies.includes(concurrencyPolicy))
    errors.push(unsupported(child(at, 'concurrencyPolicy'), concurrencyPolicy, concurrencyPolicies))
  append(
    errors,
    validateJobTemplate(jobTemplate, child(at, 'jobTemplate'), subject),
    nonNegative(successfulJobsHistoryLimit, child(at, 'successfulJobsHistoryLimit')),
    nonNegative(failedJobsHistoryLimit, child(at, 'failedJobsHistoryLimit'))
  )
  if (byteLength(subject.name) > longestName)
    errors.push(invalid(child(field('metadata'), 'name'), subject.name, maxLength(longestName)))
  return errors
}

/** Upstream: validateScheduleFormat. */
function validateSchedule(schedule: string, place: Field): readonly FieldError[] {
  if (schedule === '') return [required(place, '')]
  const errors: FieldError[] = []
  const why = scheduleError(schedule)
  if (why !== undefined) errors.push(invalid(place, schedule, why))
  if (schedule.includes('TZ'))
    errors.push(invalid(place, schedule, 'cannot use TZ or CRON_TZ in schedule, use timeZone field instead'))
  return errors
}

const zonePart = /^(?!-|\.\.?$)[A-Za-z.\-_0-9+]{1,14}$/

/** Upstream: validateTimeZone. */
function validateTimeZone(zone: string, place: Field): readonly FieldError[] {
  if (zone === '') return [invalid(place, zone, 'timeZone must be nil or non-empty string')]
  if (!zone.split('/').every(part => zonePart.test(part))) return [invalid(place, zone, `unknown time zone ${zone}`)]
  const errors: FieldError[] = []
  if (zone.toLowerCase() === 'local') {
    const why = 'timeZone must be an explicit time zone as defined in https://www.iana.org/time-zones'
    errors.push(invalid(place, zone, why))
  }
  const why = zoneError(zone)
  if (why !== undefined) errors.push(invalid(place, zone, why))
  return errors
}

/** Upstream: ValidateJobTemplateSpec. */
function validateJobTemplate(
  { spec = {} }: batch.JobTemplateSpec,
  place: Field,
  subject: Subject
): readonly FieldError[] {
  const { selector, manualSelector = false } = spec
  const specAt = child(place, 'spec')
  const errors = [...validateJobSpec(spec, specAt, templateOptions(subject))]
  if (selector !== undefined)
    errors.push(invalid(child(specAt, 'selector'), goLabelSelector(selector), '`selector` will be auto-generated'))
  if (manualSelector) errors.push(unsupported(child(specAt, 'manualSelector'), true, ['nil', 'false']))
  return errors
}
