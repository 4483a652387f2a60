/**
 * What a Pod asks for as a whole, and whether its containers fit into that.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, validatePodResources (KEP-2837).
 */
import type * as core from '../../../kube/api/core-v1.ts'
import { podOf } from '../../../kube/pod.ts'
import { compare, print } from '../../../kube/quantity.ts'
import { hasPodLevelResources, resourceList, usageOfContainers } from '../../../kube/resource-list.ts'
import { sortedNames } from '../../../kube/sorted.ts'
import { causedAt, child, forbidden, invalid, item, key, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { goBare } from '../go-syntax.ts'
import { isHugePages, validateResourceName } from '../resource-names.ts'
import type { PodOptions } from './options.ts'
import { claimNames, validateResources } from './resources.ts'

const none: readonly FieldError[] = []

/** As the server prints it. */
const supported = ['cpu', 'hugepages-', 'memory']

/** Upstream: validatePodResourceName. */
function validateName(name: string, at: Field): readonly FieldError[] {
  const errors = validateResourceName(name, at)
  if (errors.length > 0 || supported.includes(name) || isHugePages(name)) return errors
  return [unsupported(at, goBare(name), supported)]
}

/** The Pod's own resources. `at` is the spec. */
export function validatePodResources(
  spec: core.PodSpec,
  at: Field,
  options: PodOptions
): readonly FieldError[] {
  const { resources, os } = spec
  if (resources === undefined || !hasPodLevelResources(options.kubernetes)) return none
  const place = child(at, 'resources')
  const claims = claimNames(spec)
  if (os?.name === 'windows') return [forbidden(place, 'may not be set for a windows pod')]
  return [
    ...(resources.claims === undefined
      ? none
      : [forbidden(child(place, 'claims'), 'claims may not be set for Resources at pod-level')]),
    ...validateResources(resources, { who: 'the Pod', validateName, claims }, place, options),
    ...validateSums(spec, place),
    ...validateLimits(spec, at)
  ]
}

/** What all containers ask for together; of huge pages, what they may use too. */
function validateSums(spec: core.PodSpec, at: Field): readonly FieldError[] {
  const errors: FieldError[] = []
  const pod = podOf(spec, {}, [])
  for (const list of ['requests', 'limits'] as const) {
    const own = resourceList(spec.resources?.[list])
    const sums = usageOfContainers(pod, list)
    for (const name of sortedNames(sums.keys())) {
      const [sum, quantity] = [sums.get(name), own.get(name)]
      if (sum === undefined || quantity === undefined || compare(sum, quantity) <= 0) continue
      if (list === 'limits' && !isHugePages(name)) continue
      const why = `must be greater than or equal to aggregate container ${list} of ${print(sum)}`
      errors.push(invalid(key(child(at, list), name), print(quantity), why))
    }
  }
  return errors
}

/** The limit of each container; the server names a field that there is not. */
function validateLimits({ containers = [], resources }: core.PodSpec, at: Field): readonly FieldError[] {
  const errors: FieldError[] = []
  const most = resourceList(resources?.limits)
  if (most.size === 0) return none
  for (const [index, container] of containers.entries()) {
    const limits = resourceList(container.resources?.limits)
    for (const name of sortedNames(limits.keys())) {
      const [limit, quantity] = [limits.get(name), most.get(name)]
      if (limit === undefined || quantity === undefined || compare(limit, quantity) <= 0) continue
      const place = child(key(item(child(at, 'resources', 'containers'), index), name), 'limits')
      const error = invalid(place, print(limit), `must be less than or equal to pod limits of ${print(quantity)}`)
      errors.push(causedAt(key(child(item(child(at, 'containers'), index), 'resources', 'limits'), name), error))
    }
  }
  return errors
}
