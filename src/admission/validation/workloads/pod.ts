/**
 * Pods, and templates that stand alone.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, ValidatePodCreate, ValidatePodTemplate.
 */
import { append } from '../../../append.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import { child, field, forbidden, item } from '../field.ts'
import type { FieldError } from '../field.ts'
import type { Subject } from '../kinds.ts'
import { nameIsSubdomain, validateCoreMetadata } from '../metadata.ts'
import { validatePodAnnotations } from '../pod/annotations.ts'
import { validateContainersOnlyForPod } from '../pod/containers.ts'
import { validatePodSpec } from '../pod/pod-spec.ts'
import { validateProfilesMatch } from '../pod/profiles.ts'
import { templateOptions } from './options.ts'
import { validateTemplate } from './template.ts'

const at = field('spec')
const annotationsAt = child(field('metadata'), 'annotations')

export function validatePod({ metadata = {}, spec = {} }: core.Pod, subject: Subject): readonly FieldError[] {
  const { annotations } = metadata
  const { nodeName = '', schedulingGates = [], ephemeralContainers = [] } = spec
  const options = { ...templateOptions(subject), podName: subject.name }
  const errors = [
    ...validateCoreMetadata(subject, nameIsSubdomain),
    ...validatePodAnnotations(annotations, spec, annotationsAt, options.kubernetes),
    ...validatePodSpec(spec, metadata, at, options),
    ...validateTokens(spec),
    ...validateContainersOnlyForPod(spec, at)
  ]
  if (ephemeralContainers.length > 0) {
    const message = 'ephemeral containers are added to a Pod that runs, with kubectl debug'
    errors.push({ ...forbidden(child(at, 'ephemeralContainers'), 'cannot be set on create'), message })
  }
  if (nodeName !== '' && schedulingGates.length > 0)
    errors.push(forbidden(child(at, 'nodeName'), 'cannot be set until all schedulingGates have been cleared'))
  append(errors, validateProfilesMatch(metadata, spec, at, annotationsAt))
  return errors
}

/** A token is one of a service account. */
function validateTokens({ serviceAccountName = '', volumes = [] }: core.PodSpec): readonly FieldError[] {
  const errors: FieldError[] = []
  if (serviceAccountName !== '') return errors
  for (const [index, { projected }] of volumes.entries())
    for (const [number, { serviceAccountToken }] of (projected?.sources ?? []).entries()) {
      if (serviceAccountToken === undefined) continue
      const source = item(child(item(child(at, 'volumes'), index), 'projected', 'sources'), number)
      const why = 'must not be specified when serviceAccountName is not set'
      errors.push(forbidden(child(source, 'serviceAccountToken'), why))
    }
  return errors
}

export function validatePodTemplate({ template = {} }: core.PodTemplate, subject: Subject): readonly FieldError[] {
  return [
    ...validateCoreMetadata(subject, nameIsSubdomain),
    ...validateTemplate(template, field('template'), templateOptions(subject))
  ]
}
