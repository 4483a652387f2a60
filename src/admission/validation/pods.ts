/** Pods, and what makes Pods. */
import type * as core from '../../kube/api/core-v1.ts'
import { valueAt } from '../../kube/json.ts'
import { podPathOf } from '../../kube/workloads.ts'
import { apiVersionOf } from '../../kube/resources.ts'
import { causedBelow, child, field, forbidden } from './field.ts'
import type { Field, FieldError } from './field.ts'
import type { Answer } from '../plugin.ts'
import type { Kind, Kinds, Subject } from './kinds.ts'
import { nameIsSubdomain, validateAnnotations, validateLabels, validateMetadata } from './metadata.ts'
import { validateContainersOnlyForPod } from './pod/containers.ts'
import type { PodOptions } from './pod/options.ts'
import { validatePodSpec } from './pod/pod-spec.ts'
import { validateAppArmorAnnotations, validateProfilesMatch, validateSeccompAnnotations } from './pod/profiles.ts'
import { warnings } from './warnings.ts'

/** Upstream: ValidatePodSpecificAnnotations. */
function validatePodAnnotations({ metadata, spec = {} }: core.Pod, at: Field): readonly FieldError[] {
  const annotations = metadata?.annotations
  return [...validateSeccompAnnotations(annotations, at), ...validateAppArmorAnnotations(annotations, spec, at)]
}

function optionsFor({ request, origins }: Subject, podName: string | undefined): PodOptions {
  return { kubernetes: request.kubernetes, podName, origins }
}

/** Upstream: ValidatePodCreate. */
function validatePod(pod: core.Pod, subject: Subject): readonly FieldError[] {
  const { metadata = {}, spec = {} } = pod
  const at = field('spec')
  const annotations = child(field('metadata'), 'annotations')
  const errors = [
    ...validateMetadata(subject, nameIsSubdomain),
    ...validatePodAnnotations(pod, annotations),
    ...validatePodSpec(spec, metadata, at, optionsFor(subject, subject.name)),
    ...validateContainersOnlyForPod(spec, at)
  ]
  if ((spec.ephemeralContainers ?? []).length > 0)
    errors.push(forbidden(child(at, 'ephemeralContainers'), 'cannot be set on create'))
  return [...errors, ...validateProfilesMatch(metadata, spec, at, annotations)]
}

/** Upstream: ValidatePodTemplateSpec. */
function validateTemplate(template: core.PodTemplateSpec, subject: Subject, at: Field): readonly FieldError[] {
  const { metadata = {}, spec = {} } = template
  const atSpec = child(at, 'spec')
  const errors = [
    ...validateTemplateMetadata(template, at),
    ...validatePodSpec(spec, {}, atSpec, optionsFor(subject, undefined)),
    ...validateProfilesMatch(metadata, spec, atSpec, child(at, 'metadata', 'annotations'))
  ]
  if ((spec.ephemeralContainers ?? []).length > 0)
    errors.push(forbidden(child(atSpec, 'ephemeralContainers'), 'ephemeral containers not allowed in pod template'))
  return errors
}

/** The server takes the labels and annotations of a template for fields of the template itself. */
function validateTemplateMetadata(template: core.PodTemplateSpec, at: Field): readonly FieldError[] {
  const { metadata = {} } = template
  const place = child(at, 'metadata')
  return causedBelow(place, at, [
    ...validateLabels(metadata.labels, child(at, 'labels')),
    ...validateAnnotations(metadata.annotations, child(at, 'annotations')),
    ...validatePodAnnotations(template, child(at, 'annotations'))
  ])
}

type TemplateCheck = (template: core.PodTemplateSpec, subject: Subject, at: Field) => readonly FieldError[]

function templateOf(validate: TemplateCheck): Kind {
  return {
    errors: (object, subject) => {
      const { type } = subject.request
      const [first = '', ...rest] = podPathOf(apiVersionOf(type), type.kind) ?? []
      const at = rest.reduce<Field>((parent, step) => child(parent, String(step)), field(String(first)))
      return validate((valueAt(object, [first, ...rest]) ?? {}) as core.PodTemplateSpec, subject, at)
    },
    warnings: ofPods
  }
}

function ofPods(_: unknown, { request }: Subject): readonly Answer[] {
  return warnings(request)
}

const template = templateOf(validateTemplate)

export const podKinds: Kinds = {
  '/Pod': { errors: (object, subject) => validatePod(object, subject), warnings: ofPods },
  '/PodTemplate': template,
  '/ReplicationController': template,
  'apps/Deployment': template,
  'apps/ReplicaSet': template,
  'apps/DaemonSet': template,
  // Upstream never looks into the Pod spec of a StatefulSet: ValidatePodTemplateSpecForStatefulSet.
  'apps/StatefulSet': templateOf((one, _, at) => validateTemplateMetadata(one, at)),
  'batch/Job': template,
  'batch/CronJob': template
}
