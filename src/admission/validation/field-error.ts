/**
 * One complaint of API validation; a server gives all complaints about an object as one text.
 * Source: k8s.io/apimachinery `pkg/util/validation/field`.
 */
import type { Path } from '../../kube/json.ts'
import type { RuleViolation } from '../plugin.ts'

export interface FieldError extends RuleViolation {
  /** As the server prints it: `spec.containers[0].name: Required value`. */
  readonly text: string
}

/** `spec.containers[0].name`. A map's key stands in brackets, which a path cannot tell: whoever has one adds it. */
export function printField(path: Path): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('')
}
