/**
 * Templates of Pods, and whether those who make Pods of them would know these again.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, ValidatePodTemplateSpec;
 * `pkg/apis/apps/validation/validation.go`, ValidatePodTemplateSpecForReplicaSet.
 */
import type * as core from '../../../kube/api/core-v1.ts'
import type * as meta from '../../../kube/api/meta-v1.ts'
import type { KubernetesVersion } from '../../../rule.ts'
import { causedBelow, child, field, forbidden, invalid, required, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { goLabelSelector, goStringMap } from '../go-syntax.ts'
import { validateAnnotations, validateLabels, validateLabelSelector } from '../metadata.ts'
import { validatePodAnnotations } from '../pod/annotations.ts'
import type { PodOptions } from '../pod/options.ts'
import { validatePodSpec } from '../pod/pod-spec.ts'
import { validateProfilesMatch } from '../pod/profiles.ts'
import { isEmptySelector, lacks } from '../selectors.ts'
import type { Labels } from '../selectors.ts'

/** The complaints about a template. */
export function validateTemplate(
  template: core.PodTemplateSpec,
  at: Field,
  options: PodOptions
): readonly FieldError[] {
  const { metadata = {}, spec = {} } = template
  const specAt = child(at, 'spec')
  const errors = [
    ...validateTemplateMetadata(template, at, options.kubernetes),
    ...validatePodSpec(spec, metadata, specAt, options),
    ...validateProfilesMatch(metadata, spec, specAt, child(at, 'metadata', 'annotations'))
  ]
  if ((spec.ephemeralContainers ?? []).length > 0)
    errors.push(forbidden(child(specAt, 'ephemeralContainers'), 'ephemeral containers not allowed in pod template'))
  return errors
}

/** The labels and annotations. The server names them as if they stood in the template itself. */
export function validateTemplateMetadata(
  { metadata = {}, spec = {} }: core.PodTemplateSpec,
  at: Field,
  kubernetes: KubernetesVersion
): readonly FieldError[] {
  const { labels, annotations } = metadata
  const annotationsAt = child(at, 'annotations')
  return causedBelow(child(at, 'metadata'), at, [
    ...validateLabels(labels, child(at, 'labels')),
    ...validateAnnotations(annotations, annotationsAt),
    ...validatePodAnnotations(annotations, spec, annotationsAt, kubernetes)
  ])
}

/** The complaint that a selector does not select the Pods of a template at a field. */
export function mismatch(
  selector: meta.LabelSelector | undefined,
  labels: Labels | undefined,
  at: Field
): readonly FieldError[] {
  const missing = selector === undefined ? undefined : lacks(selector, labels ?? {})
  if (missing?.length === 0) return []
  const why = '`selector` does not match template `labels`'
  const error = invalid(child(at, 'metadata', 'labels'), goStringMap(labels), why)
  if (missing !== undefined) {
    const message = `the selector asks for what the labels of the template do not have: ${missing.join(', ')}`
    return [{ ...error, message }]
  }
  const { text: _, ...cause } = required(at.parent === undefined ? field('selector') : child(at.parent, 'selector'), '')
  return [{ ...error, ...cause }]
}

/** What a kind says of its selector. */
interface SelectorTexts {
  /** Of one that asks for nothing. */
  readonly empty: string
  /** Of one that cannot be used; said once more of all that is wrong with it. */
  readonly unusable: string
}

/**
 * A selector that has to be there and to ask for something, and the template that it selects, which is looked at only
 * when the selector is right.
 */
export function validateSelected(
  selector: meta.LabelSelector | undefined,
  template: core.PodTemplateSpec,
  at: Field,
  { empty, unusable }: SelectorTexts,
  validate: (template: core.PodTemplateSpec, at: Field) => readonly FieldError[]
): readonly FieldError[] {
  const selectorAt = child(at, 'selector')
  const templateAt = child(at, 'template')
  const { labels } = template.metadata ?? {}
  if (selector === undefined)
    return [required(selectorAt, ''), ...mismatch(selector, labels, templateAt), ...validate(template, templateAt)]
  const faults = validateLabelSelector(selector, selectorAt)
  const errors = [...faults]
  if (isEmptySelector(selector)) errors.push(invalid(selectorAt, goLabelSelector(selector), empty))
  if (faults.length > 0) return [...errors, invalid(selectorAt, goLabelSelector(selector), unusable)]
  return [...errors, ...mismatch(selector, labels, templateAt), ...validate(template, templateAt)]
}

/** A template whose Pods are to run for ever: `kind` is what the server calls whoever runs them. */
export function validateLastingTemplate(
  template: core.PodTemplateSpec,
  at: Field,
  kind: string,
  options: PodOptions
): readonly FieldError[] {
  return [...validateTemplate(template, at, options), ...validateLasting(template, at, kind)]
}

/** That the Pods of a template always restart, and have no end. */
export function validateLasting({ spec = {} }: core.PodTemplateSpec, at: Field, kind: string): readonly FieldError[] {
  const { restartPolicy = 'Always', activeDeadlineSeconds } = spec
  const errors: FieldError[] = []
  if (restartPolicy !== 'Always')
    errors.push(unsupported(child(at, 'spec', 'restartPolicy'), restartPolicy, ['Always']))
  if (activeDeadlineSeconds !== undefined) {
    const why = `activeDeadlineSeconds in ${kind} is not Supported`
    errors.push(forbidden(child(at, 'spec', 'activeDeadlineSeconds'), why))
  }
  return errors
}
