/**
 * Classes that Pods name: PriorityClasses and RuntimeClasses.
 * Source: kubernetes/kubernetes `pkg/apis/scheduling/validation/validation.go` and
 * `pkg/apis/node/validation/validation.go`; `pkg/api/node/util.go` for the warnings.
 */
import { append } from '../../append.ts'
import type * as core from '../../kube/api/core-v1.ts'
import type * as node from '../../kube/api/node-v1.ts'
import type * as scheduling from '../../kube/api/scheduling-v1.ts'
import { goQuote } from '../../kube/quote.ts'
import { minorOf } from '../../kube/resources.ts'
import { sortedEntries } from '../../kube/sorted.ts'
import {
  causedBelow, child, duplicate, field, forbidden, item, key, malformed, print, required, unsupported
} from './field.ts'
import type { FieldError, GoSyntax } from './field.ts'
import { isDns1123Label } from './formats.ts'
import { goPointer, goStruct } from './go-syntax.ts'
import { kind } from './kinds.ts'
import type { Kinds } from './kinds.ts'
import { nameIsSubdomain, validateCoreMetadata, validateLabels, validateMetadata } from './metadata.ts'
import { labelWarnings } from './node-labels.ts'
import type { PodOptions } from './pod/options.ts'
import { validateOverhead } from './pod/resources.ts'
import { validateTolerations } from './pod/scheduling.ts'

/** What a user may give; what is above belongs to the cluster itself. */
const highestPriority = 1_000_000_000
const systemPriorities: Readonly<Record<string, number>> = {
  'system-node-critical': 2 * highestPriority + 1000,
  'system-cluster-critical': 2 * highestPriority
}
const preemptionPolicies = ['PreemptLowerPriority', 'Never']

/** Upstream: IsKnownSystemPriorityClass. */
function systemFault(name: string, value: number, isDefault: boolean): string | undefined {
  const known = Object.hasOwn(systemPriorities, name) ? systemPriorities[name] : undefined
  if (known === undefined) return `${name} is not a known system priority class`
  if (known !== value) return `value of ${name} PriorityClass must be ${known}`
  return isDefault ? `globalDefault of ${name} PriorityClass must be false` : undefined
}

/** Upstream: ValidatePriorityClass, but for the metadata. */
function validatePriority(name: string, priority: scheduling.PriorityClass): readonly FieldError[] {
  const { value = 0, globalDefault = false, preemptionPolicy } = priority
  const errors: FieldError[] = []
  if (name.startsWith('system-')) {
    const fault = systemFault(name, value, globalDefault)
    const reserved = "priority class names with 'system-' prefix are reserved for system use only. error: "
    if (fault !== undefined) errors.push(forbidden(child(field('metadata'), 'name'), reserved + fault))
  } else if (value > highestPriority)
    errors.push(forbidden(field('value'), `maximum allowed value of a user defined priority is ${highestPriority}`))
  if (preemptionPolicy === '') errors.push(required(field('preemptionPolicy'), ''))
  else if (preemptionPolicy !== undefined && !preemptionPolicies.includes(preemptionPolicy))
    errors.push(unsupported(field('preemptionPolicy'), preemptionPolicy, preemptionPolicies))
  return errors
}

/** Upstream: ValidateRuntimeClass, but for the metadata. */
function validateRuntime(runtime: node.RuntimeClass, options: PodOptions): readonly FieldError[] {
  const { handler = '', overhead, scheduling: where } = runtime
  const errors: FieldError[] = []
  if (handler === '' && minorOf(options.kubernetes) >= 36) errors.push(required(field('handler'), ''))
  else append(errors, malformed(field('handler'), handler, isDns1123Label))
  if (overhead !== undefined) {
    const named = field('overhead')
    const meant = child(named, 'podFixed')
    append(errors, causedBelow(meant, named, validateOverhead(overhead.podFixed ?? {}, named, options)))
  }
  if (where === undefined) return errors
  const at = field('scheduling')
  append(errors, validateLabels(where.nodeSelector, child(at, 'nodeSelector')))
  const { tolerations = [] } = where
  const listAt = child(at, 'tolerations')
  // Upstream names the list twice in the one half of its complaints.
  append(errors, validateTolerations(tolerations, child(listAt, 'tolerations'), options.kubernetes))
  const seen = new Set<string>()
  for (const [index, toleration] of tolerations.entries()) {
    const { key: label = '', operator = '', value = '', effect = '' } = toleration
    const identity = [label, operator, value, effect].map(goQuote).join()
    if (seen.has(identity)) errors.push(duplicate(item(listAt, index), goToleration(toleration)))
    seen.add(identity)
  }
  return errors
}

function goToleration(toleration: core.Toleration): GoSyntax {
  const { key: label = '', operator = '', value = '', effect = '', tolerationSeconds } = toleration
  return goStruct('core.Toleration', {
    Key: label,
    Operator: operator,
    Value: value,
    Effect: effect,
    TolerationSeconds: goPointer('int64', tolerationSeconds)
  })
}

export const classKinds: Kinds = {
  'scheduling.k8s.io/PriorityClass': kind<scheduling.PriorityClass>({
    errors: (priority, subject) =>
      [...validateCoreMetadata(subject, nameIsSubdomain), ...validatePriority(subject.name, priority)]
  }),
  'node.k8s.io/RuntimeClass': kind<node.RuntimeClass>({
    errors: (runtime, subject) => {
      const { request, origins } = subject
      const options = { kubernetes: request.kubernetes, podName: undefined, origins }
      return [...validateMetadata(subject, nameIsSubdomain), ...validateRuntime(runtime, options)]
    },
    warnings: ({ scheduling: where }) => {
      const at = child(field('scheduling'), 'nodeSelector')
      return sortedEntries(where?.nodeSelector)
        .flatMap(([label]) => labelWarnings(label, key(at, label), `${print(at)}: `))
    }
  })
}
