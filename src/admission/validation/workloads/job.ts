/**
 * Jobs: Pods that come to an end.
 * Source: kubernetes/kubernetes `pkg/apis/batch/validation/validation.go`, ValidateJob, validateJobSpec.
 */
import { append } from '../../../append.ts'
import type * as batch from '../../../kube/api/batch-v1.ts'
import { child, field, invalid, key, malformed, required, tooLong, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { byteLength, isDns1123Label, isDns1123Subdomain } from '../formats.ts'
import { goLabelSelector, goStringMap } from '../go-syntax.ts'
import type { Subject } from '../kinds.ts'
import { nameIsSubdomain, nonNegative, validateCoreMetadata, validateLabelSelector } from '../metadata.ts'
import type { PodOptions } from '../pod/options.ts'
import { uid } from '../../preparing/job.ts'
import { lacks } from '../selectors.ts'
import {
  needsIndexes, validateFailurePolicy, validateReplacementPolicy, validateSuccessPolicy
} from './job-policies.ts'
import { templateOptions } from './options.ts'
import { mismatch, validateTemplate } from './template.ts'

const at = field('spec')

export function validateJob(job: batch.Job, subject: Subject): readonly FieldError[] {
  const { spec = {} } = job
  const { selector, template, completionMode, completions = 0 } = spec
  const { name } = subject
  const selectorAt = child(at, 'selector')
  const errors = [
    ...validateCoreMetadata(subject, nameIsSubdomain),
    ...validateOwnSelector(spec, name),
    ...validateJobSpec(spec, at, templateOptions(subject))
  ]
  const faults = validateLabelSelector(selector, selectorAt)
  if (selector === undefined) errors.push(required(selectorAt, ''))
  append(errors, faults)
  if (faults.length === 0) append(errors, mismatch(selector, template?.metadata?.labels, child(at, 'template')))
  if (completionMode === 'Indexed' && completions > 0) {
    const last = `${name}-${completions - 1}`
    if (isDns1123Label(last).length > 0) {
      const why = `will not able to create pod with invalid DNS label: ${last}`
      errors.push(invalid(child(field('metadata'), 'name'), name, why))
    }
  }
  return errors
}

/** The labels by which a server lets a Job know its Pods. Upstream: validateGeneratedSelector. */
function validateOwnSelector(
  { manualSelector = false, selector, template }: batch.JobSpec,
  name: string
): readonly FieldError[] {
  if (manualSelector || selector === undefined) return []
  const expected = {
    'controller-uid': uid,
    'job-name': name,
    'batch.kubernetes.io/controller-uid': uid,
    'batch.kubernetes.io/job-name': name
  }
  const labels = template?.metadata?.labels
  const labelsAt = child(at, 'template', 'metadata', 'labels')
  const errors: FieldError[] = []
  for (const [label, value] of Object.entries(expected)) {
    if (labels?.[label] === value) continue
    const error = invalid(key(labelsAt, label), goStringMap(labels), `must be '${value}'`)
    errors.push({ ...error, message: `the label ${label} is the server's own to give: remove it` })
  }
  const selectorAt = child(at, 'selector')
  if (validateLabelSelector(selector, selectorAt).length === 0 && lacks(selector, expected).length > 0) {
    const error = invalid(selectorAt, goLabelSelector(selector), '`selector` not auto-generated')
    errors.push({ ...error, message: 'a Job makes its selector itself: remove this one, or set manualSelector' })
  }
  return errors
}

const mostIndexes = 100_000
const manyCompletions = 100_000
const mostWithManyCompletions = 10_000
const longestManager = 63

/** The complaints about a Job's spec, also about that in a CronJob. */
export function validateJobSpec(spec: batch.JobSpec, place: Field, options: PodOptions): readonly FieldError[] {
  const { podFailurePolicy, successPolicy, template = {} } = spec
  const errors: FieldError[] = []
  for (const name of numbers) append(errors, nonNegative(spec[name] ?? 0, child(place, name)))
  if (spec.maxFailedIndexes !== undefined && spec.backoffLimitPerIndex === undefined)
    errors.push(required(child(place, 'backoffLimitPerIndex'), 'when maxFailedIndexes is specified'))
  if (spec.managedBy !== undefined) append(errors, validateManager(spec.managedBy, child(place, 'managedBy')))
  append(errors, validateCompletionMode(spec, place))
  if (podFailurePolicy !== undefined)
    append(errors, validateFailurePolicy(podFailurePolicy, spec, child(place, 'podFailurePolicy')))
  if (successPolicy !== undefined)
    append(errors, validateSuccessPolicy(successPolicy, spec, child(place, 'successPolicy')))
  append(
    errors,
    validateReplacementPolicy(spec, child(place, 'podReplacementPolicy')),
    validateTemplate(template, child(place, 'template'), options),
    validateRestartPolicy(spec, child(place, 'template', 'spec', 'restartPolicy'))
  )
  return errors
}

const numbers = [
  'parallelism', 'completions', 'activeDeadlineSeconds', 'backoffLimit', 'ttlSecondsAfterFinished',
  'backoffLimitPerIndex', 'maxFailedIndexes'
] as const

const urlPath = /^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/

/** Whoever runs the Job instead of its controller: `acme.io/foo`. Upstream: IsDomainPrefixedPath. */
function validateManager(managedBy: string, place: Field): readonly FieldError[] {
  const ofLength = byteLength(managedBy) > longestManager ? [tooLong(place, longestManager)] : []
  if (managedBy === '') return [required(place, '')]
  const slash = managedBy.indexOf('/')
  const [host, path] = [managedBy.slice(0, Math.max(slash, 0)), managedBy.slice(slash + 1)]
  if (host === '' || path === '')
    return [invalid(place, managedBy, 'must be a domain-prefixed path (such as "acme.io/foo")'), ...ofLength]
  const errors = [...malformed(place, host, isDns1123Subdomain)]
  if (!urlPath.test(path))
    errors.push(invalid(place, path, `Invalid path (regex used for validation is '${urlPath.source.slice(1, -1)}')`))
  return [...errors, ...ofLength]
}

/** How many Pods there are to be, counted or each with an index. */
function validateCompletionMode(spec: batch.JobSpec, place: Field): readonly FieldError[] {
  const { completionMode = 'NonIndexed', backoffLimitPerIndex, maxFailedIndexes } = spec
  const errors: FieldError[] = []
  switch (completionMode) {
    case 'Indexed':
      return validateIndexes(spec, place)
    case 'NonIndexed':
      if (backoffLimitPerIndex !== undefined)
        errors.push(invalid(child(place, 'backoffLimitPerIndex'), backoffLimitPerIndex, needsIndexes))
      if (maxFailedIndexes !== undefined)
        errors.push(invalid(child(place, 'maxFailedIndexes'), maxFailedIndexes, needsIndexes))
      return errors
    default:
      return [unsupported(child(place, 'completionMode'), completionMode, ['NonIndexed', 'Indexed'])]
  }
}

function validateIndexes(spec: batch.JobSpec, place: Field): readonly FieldError[] {
  const { completions, parallelism = 0, maxFailedIndexes, backoffLimitPerIndex } = spec
  const [parallelismAt, maxFailedAt] = [child(place, 'parallelism'), child(place, 'maxFailedIndexes')]
  const errors: FieldError[] = []
  if (completions === undefined) errors.push(required(child(place, 'completions'), 'when completion mode is Indexed'))
  if (parallelism > mostIndexes) {
    const why = `must be less than or equal to ${mostIndexes} when completion mode is Indexed`
    errors.push(invalid(parallelismAt, parallelism, why))
  }
  if (completions !== undefined && maxFailedIndexes !== undefined && maxFailedIndexes > completions)
    errors.push(invalid(maxFailedAt, maxFailedIndexes, 'must be less than or equal to completions'))
  if (maxFailedIndexes !== undefined && maxFailedIndexes > mostIndexes)
    errors.push(invalid(maxFailedAt, maxFailedIndexes, `must be less than or equal to ${mostIndexes}`))
  if (completions === undefined || completions <= manyCompletions || backoffLimitPerIndex === undefined) return errors
  if (maxFailedIndexes === undefined)
    errors.push(required(maxFailedAt, `must be specified when completions is above ${manyCompletions}`))
  const why =
    `must be less than or equal to ${mostWithManyCompletions} when completions are above ${manyCompletions} ` +
    'and used with backoff limit per index'
  if (parallelism > mostWithManyCompletions) errors.push(invalid(parallelismAt, parallelism, why))
  if (maxFailedIndexes !== undefined && maxFailedIndexes > mostWithManyCompletions)
    errors.push(invalid(maxFailedAt, maxFailedIndexes, why))
  return errors
}

/** What comes to an end does not always start again. */
function validateRestartPolicy({ template, podFailurePolicy }: batch.JobSpec, place: Field): readonly FieldError[] {
  const { restartPolicy = 'Always' } = template?.spec ?? {}
  switch (restartPolicy) {
    case 'Always': {
      const message = 'the Pods of a Job come to an end: write restartPolicy: Never or restartPolicy: OnFailure'
      return [{ ...required(place, 'valid values: "OnFailure", "Never"'), message }]
    }
    case 'Never':
      return []
    case 'OnFailure':
      if (podFailurePolicy === undefined) return []
      return [invalid(place, restartPolicy, 'only "Never" is supported when podFailurePolicy is specified')]
    default:
      return [unsupported(place, restartPolicy, ['OnFailure', 'Never'])]
  }
}
