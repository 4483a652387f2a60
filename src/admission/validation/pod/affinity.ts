/**
 * Which nodes and which other Pods a Pod wants to be near to, or far from.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, validateAffinity.
 */
import { append } from '../../../append.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import type * as meta from '../../../kube/api/meta-v1.ts'
import { causedAt, child, forbidden, invalid, item, malformed, required } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isDns1123Label } from '../formats.ts'
import { validateLabelName, validateLabelSelector } from '../metadata.ts'
import { validateNodeSelector, validateNodeSelectorTerm } from './node-selector.ts'
import type { PodOptions } from './options.ts'

export function validateAffinity(
  { nodeAffinity, podAffinity, podAntiAffinity }: core.Affinity,
  at: Field,
  options: PodOptions
): readonly FieldError[] {
  return [
    ...(nodeAffinity === undefined ? [] : validateNodeAffinity(nodeAffinity, child(at, 'nodeAffinity'), options)),
    ...(podAffinity === undefined ? [] : validatePodAffinity(podAffinity, child(at, 'podAffinity'))),
    ...(podAntiAffinity === undefined ? [] : validatePodAffinity(podAntiAffinity, child(at, 'podAntiAffinity')))
  ]
}

const hard = 'requiredDuringSchedulingIgnoredDuringExecution'
const soft = 'preferredDuringSchedulingIgnoredDuringExecution'

function validateNodeAffinity(
  affinity: core.NodeAffinity,
  at: Field,
  { kubernetes }: PodOptions
): readonly FieldError[] {
  const errors: FieldError[] = []
  const needed = affinity[hard]
  if (needed !== undefined) append(errors, validateNodeSelector(needed, child(at, hard), kubernetes))
  for (const [index, { weight = 0, preference = {} }] of (affinity[soft] ?? []).entries()) {
    const term = item(child(at, soft), index)
    append(errors, validateWeight(weight, term))
    append(errors, validateNodeSelectorTerm(preference, child(term, 'preference'), false))
  }
  return errors
}

function validatePodAffinity(affinity: core.PodAffinity | core.PodAntiAffinity, at: Field): readonly FieldError[] {
  const errors: FieldError[] = []
  for (const [index, term] of (affinity[hard] ?? []).entries())
    append(errors, validateTerm(term, item(child(at, hard), index)))
  for (const [index, { weight = 0, podAffinityTerm = {} }] of (affinity[soft] ?? []).entries()) {
    const weighted = item(child(at, soft), index)
    append(errors, validateWeight(weight, weighted))
    append(errors, validateTerm(podAffinityTerm, child(weighted, 'podAffinityTerm')))
  }
  return errors
}

function validateWeight(weight: number, at: Field): readonly FieldError[] {
  return weight > 0 && weight <= 100 ? [] : [invalid(child(at, 'weight'), weight, 'must be in the range 1-100')]
}

/** Upstream: validatePodAffinityTerm. */
function validateTerm(term: core.PodAffinityTerm, at: Field): readonly FieldError[] {
  const { labelSelector, namespaceSelector, namespaces = [], topologyKey = '' } = term
  const errors: FieldError[] = [
    ...validateLabelSelector(labelSelector, child(at, 'labelSelector')),
    ...validateLabelSelector(namespaceSelector, child(at, 'namespaceSelector'))
  ]
  for (const [index, name] of namespaces.entries()) {
    const faults = malformed(child(at, 'namespace'), name, isDns1123Label)
    append(errors, faults.map(error => causedAt(item(child(at, 'namespaces'), index), error)))
  }
  append(errors, validateLabelKeys(term.matchLabelKeys, term.mismatchLabelKeys, labelSelector, at))
  if (topologyKey === '') errors.push(required(child(at, 'topologyKey'), 'can not be empty'))
  append(errors, validateLabelName(topologyKey, child(at, 'topologyKey')))
  return errors
}

/**
 * Keys whose values the Pod's own labels give. A server has added those values to the selector before, so that a key
 * that was there already is there twice. Upstream: ValidateMatchLabelKeysAndMismatchLabelKeys.
 */
export function validateLabelKeys(
  matched: readonly string[] = [],
  mismatched: readonly string[] = [],
  selector: meta.LabelSelector | undefined,
  at: Field
): readonly FieldError[] {
  if (matched.length === 0 && mismatched.length === 0) return []
  const matchLabelKeys = child(at, 'matchLabelKeys')
  const errors: FieldError[] = [
    ...validateKeys(matched, selector, matchLabelKeys),
    ...validateKeys(mismatched, selector, child(at, 'mismatchLabelKeys'))
  ]
  const seen = new Set(Object.keys(selector?.matchLabels ?? {}))
  const indexes = new Map(matched.map((key, index) => [key, index]))
  for (const { key = '' } of selector?.matchExpressions ?? []) {
    const index = indexes.get(key)
    if (index !== undefined && seen.has(key)) {
      const error = invalid(item(at, index), key, 'exists in both matchLabelKeys and labelSelector')
      errors.push(causedAt(item(matchLabelKeys, index), error))
    }
    seen.add(key)
  }
  const others = new Set(mismatched)
  for (const [index, key] of matched.entries())
    if (others.has(key))
      errors.push(invalid(item(matchLabelKeys, index), key, 'exists in both matchLabelKeys and mismatchLabelKeys'))
  return errors
}

function validateKeys(
  keys: readonly string[],
  selector: meta.LabelSelector | undefined,
  at: Field
): readonly FieldError[] {
  if (keys.length > 0 && selector === undefined)
    return [forbidden(at, 'must not be specified when labelSelector is not set')]
  return keys.flatMap((key, index) => validateLabelName(key, item(at, index)))
}
