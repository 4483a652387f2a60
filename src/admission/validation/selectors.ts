/**
 * Label selectors: what they select.
 * Source: k8s.io/apimachinery `pkg/apis/meta/v1/helpers.go` (LabelSelectorAsSelector), `pkg/labels/selector.go`.
 */
import type * as meta from '../../kube/api/meta-v1.ts'

export type Labels = Readonly<Record<string, string>>

/** A label that is missing, or has another value than a selector asks for: `app: web`, `app in (a, b)`. */
export type Lack = string

/** Whether a selector asks for nothing, so that it selects everything. No selector at all selects nothing. */
export function isEmptySelector({ matchLabels, matchExpressions = [] }: meta.LabelSelector): boolean {
  return matchExpressions.length === 0 && Object.keys(matchLabels ?? {}).length === 0
}

/** What labels lack for a selector without faults to select them; nothing: it selects them. */
export function lacks({ matchLabels, matchExpressions = [] }: meta.LabelSelector, labels: Labels): readonly Lack[] {
  const missing: Lack[] = []
  for (const name in matchLabels)
    if (valueOf(labels, name) !== matchLabels[name]) missing.push(`${name}: ${matchLabels[name]}`)
  for (const requirement of matchExpressions) if (!holds(requirement, labels)) missing.push(describe(requirement))
  return missing
}

/** What is inherited is no label. */
function valueOf(labels: Labels, name: string): string | undefined {
  return Object.hasOwn(labels, name) ? labels[name] : undefined
}

/** Upstream: Requirement.Matches. */
function holds({ key = '', operator, values = [] }: meta.LabelSelectorRequirement, labels: Labels): boolean {
  const value = valueOf(labels, key)
  switch (operator) {
    case 'In':
      return value !== undefined && values.includes(value)
    case 'NotIn':
      return value === undefined || !values.includes(value)
    case 'Exists':
      return value !== undefined
    default:
      return value === undefined
  }
}

function describe({ key = '', operator, values = [] }: meta.LabelSelectorRequirement): Lack {
  switch (operator) {
    case 'In':
      return `${key} in (${values.join(', ')})`
    case 'NotIn':
      return `${key} not in (${values.join(', ')})`
    case 'Exists':
      return key
    default:
      return `no ${key}`
  }
}
