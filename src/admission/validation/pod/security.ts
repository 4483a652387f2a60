/**
 * Security contexts of a Pod and of its containers, and what has to agree with them.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, validatePodSpecSecurityContext,
 * validateHostUsers, validateWindowsHostProcessPod, validateOS, validateLinux, validateWindows.
 */
import type * as core from '../../../kube/api/core-v1.ts'
import type { Field, FieldError } from '../field.ts'
import type { PodOptions } from './options.ts'

/** The Pod's own security context. */
export function validatePodSecurityContext(
  _spec: core.PodSpec,
  _at: Field,
  _options: PodOptions
): readonly FieldError[] {
  return []
}

/** Windows containers that are processes of the machine. */
export function validateHostProcess(_spec: core.PodSpec, _at: Field): readonly FieldError[] {
  return []
}

/** User namespaces. */
export function validateHostUsers(_spec: core.PodSpec, _at: Field): readonly FieldError[] {
  return []
}

/** The operating system, and what cannot be set for it. */
export function validateOs(_spec: core.PodSpec, _at: Field, _options: PodOptions): readonly FieldError[] {
  return []
}
