/**
 * Nodes.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, ValidateNode, and
 * `pkg/registry/core/node/strategy.go`. What a kubelet says of its memory (from 1.33 on) and of its features (from 1.36
 * on) in the status is not looked at.
 */
import { append } from '../../append.ts'
import type * as core from '../../kube/api/core-v1.ts'
import { unmarshal } from '../../kube/go-json.ts'
import { isIpv4, parseCidr } from '../../kube/ip.ts'
import { isList, isObject, member, toJson } from '../../kube/json.ts'
import type { Json, Origins } from '../../kube/json.ts'
import { quantityOf, zero } from '../../kube/quantity.ts'
import { minorOf } from '../../kube/resources.ts'
import { sortedEntries } from '../../kube/sorted.ts'
import type { Node } from '../../read/node.ts'
import type { KubernetesVersion } from '../../rule.ts'
import { warning } from '../warning.ts'
import { causedAt, causedBelow, child, duplicate, field, internalError, invalid, item, key, required } from './field.ts'
import type { Field, FieldError, GoSyntax } from './field.ts'
import { isLabelValue } from './formats.ts'
import { goStrings, goStruct } from './go-syntax.ts'
import { kind } from './kinds.ts'
import type { Kinds } from './kinds.ts'
import { nameIsSubdomain, validateCoreMetadata, validateLabelName } from './metadata.ts'
import { validateTaintEffect } from './pod/scheduling.ts'
import { validateQuantity } from './resource-names.ts'
import { writtenQuantity } from './written.ts'

/** Upstream: validateNodeTaints. */
function validateTaints(taints: readonly core.Taint[], at: Field): readonly FieldError[] {
  const errors: FieldError[] = []
  const seen = new Set<string>()
  for (const [index, taint] of taints.entries()) {
    const { key: label = '', value = '', effect = '' } = taint
    const place = item(at, index)
    append(errors, validateLabelName(label, child(place, 'key')))
    const faults = isLabelValue(value)
    if (faults.length > 0) errors.push(invalid(child(place, 'value'), value, faults.join(';')))
    if (effect === '') errors.push(required(child(place, 'effect'), ''))
    else append(errors, validateTaintEffect(effect, child(place, 'effect')))
    const identity = `${label}:${effect}`
    const why = 'taints must be unique by key and effect pair'
    if (seen.has(identity)) errors.push(duplicate(place, goTaint(taint), why))
    seen.add(identity)
  }
  return errors
}

function goTaint({ key: label = '', value = '', effect = '', timeAdded }: core.Taint): GoSyntax {
  return goStruct('core.Taint', {
    Key: label,
    Value: value,
    Effect: effect,
    TimeAdded: timeAdded === undefined ? { go: '<nil>', json: 'null' } : goTime(new Date(timeAdded))
  })
}

const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December'
]

function goTime(time: Date): GoSyntax {
  const day = `${time.getUTCFullYear()}, time.${months[time.getUTCMonth()]}, ${time.getUTCDate()}`
  const go = `time.Date(${day}, ${time.getUTCHours()}, ${time.getUTCMinutes()}, ${time.getUTCSeconds()}, 0, time.Local)`
  return { go, json: `"${time.toISOString().replace(/\.\d+/, '')}"` }
}

const formerTaints = 'scheduler.alpha.kubernetes.io/taints'
const formerlyAvoided = 'scheduler.alpha.kubernetes.io/preferAvoidPods'

/**
 * What was an annotation before it was a field, in JSON. (Go decodes what is in it into types, too; whatever is of
 * another type is not there, here.) Upstream: ValidateNodeSpecificAnnotations.
 */
function validateAnnotations(annotations: Readonly<Record<string, string>>): readonly FieldError[] {
  const at = child(field('metadata'), 'annotations')
  const { [formerTaints]: taints = '', [formerlyAvoided]: avoided = '' } = annotations
  const errors: FieldError[] = []
  if (taints !== '') {
    const read = unmarshal(taints, 'seq', '[]core.Taint')
    const found = 'error' in read ? [invalid(at, formerTaints, read.error)] : validateFormerTaints(read.node, at)
    append(errors, found.map(error => causedAt(key(at, formerTaints), error)))
  }
  if (avoided !== '') {
    const read = unmarshal(avoided, 'map', 'v1.AvoidPods')
    const found = 'error' in read
      ? [invalid(child(at, 'AvoidPods'), formerlyAvoided, read.error)]
      : validateAvoided(toJson(read.node, new Map()), at)
    append(errors, found.map(error => causedAt(key(at, formerlyAvoided), error)))
  }
  return errors
}

function validateFormerTaints(node: Node, at: Field): readonly FieldError[] {
  const list = toJson(node, new Map())
  const text = (taint: Json, name: string): string => {
    const value = member(taint, name)
    return typeof value === 'string' ? value : ''
  }
  const taints = (isList(list) ? list : []).map((taint): core.Taint =>
    ({ key: text(taint, 'key'), value: text(taint, 'value'), effect: text(taint, 'effect') }))
  return validateTaints(taints, child(at, formerTaints))
}

/** Upstream: validatePreferAvoidPodsEntry. */
function validateAvoided(avoided: Json, at: Field): readonly FieldError[] {
  const entries = member(avoided, 'preferAvoidPods')
  return (isList(entries) ? entries : []).flatMap((entry, index) => {
    const place = child(item(child(at, formerlyAvoided), index), 'PodSignature')
    const controller = member(member(entry, 'podSignature'), 'podController')
    if (!isObject(controller)) return [required(place, '')]
    if (controller['controller'] !== false) return []
    return [invalid(child(place, 'PodController', 'Controller'), false, 'must point to a controller')]
  })
}

/** Upstream: ValidateNodeResources. */
function validateResources({ status }: core.Node, origins: Origins): readonly FieldError[] {
  return (['capacity', 'allocatable'] as const).flatMap(list =>
    sortedEntries(status?.[list]).flatMap(([name, text]) => {
      const quantity = writtenQuantity(origins, status?.[list], name) ?? quantityOf(text) ?? zero
      return validateQuantity('the node', name, quantity, child(field('status'), list, name))
    }))
}

function validatePodCidrs(cidrs: readonly string[], kubernetes: KubernetesVersion): readonly FieldError[] {
  const at = child(field('spec'), 'podCIDRs')
  const parsed = cidrs.map(parseCidr)
  const why = 'must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)'
  const errors = cidrs.flatMap((text, index) =>
    (parsed[index] === undefined ? [invalid(item(at, index), text, why)] : []))
  if (cidrs.length < 2) return errors
  const bad = parsed.indexOf(undefined)
  if (bad >= 0) {
    const fault = `invalid CIDR[${bad}]: <nil> (invalid CIDR address: ${cidrs[bad]})`
    errors.push(internalError(at, `invalid PodCIDRs. failed to check with dual stack with error:${fault}`))
  }
  const families = new Set(parsed.map(cidr => cidr && isIpv4(cidr.network)))
  if (bad >= 0 || families.size < 2 || cidrs.length > 2)
    errors.push(invalid(at, goStrings(cidrs), 'may specify no more than one CIDR for each IP family'))
  if (minorOf(kubernetes) >= 33) return errors
  for (const [index, text] of cidrs.entries())
    if (cidrs.indexOf(text) < index) errors.push(duplicate(item(at, index), text))
  return errors
}

export const nodeKinds: Kinds = {
  '/Node': kind<core.Node>({
    errors: (node, subject) => {
      const { taints = [], podCIDRs = [] } = node.spec ?? {}
      const [named, meant] = [child(field('metadata'), 'taints'), child(field('spec'), 'taints')]
      return [
        ...validateCoreMetadata(subject, nameIsSubdomain),
        ...validateAnnotations(subject.metadata.annotations ?? {}),
        // Upstream takes the taints to stand in the metadata.
        ...causedBelow(meant, named, validateTaints(taints, named)),
        ...validateResources(node, subject.origins),
        ...validatePodCidrs(podCIDRs, subject.request.kubernetes)
      ]
    },
    warnings: ({ spec }) => {
      if ((spec?.externalID ?? '') === '') return []
      const text = 'spec.externalID: this field is deprecated, and is unused by Kubernetes'
      const message = 'spec.externalID is deprecated, and nobody looks at it'
      return [warning(text, [{ rule: 'api/deprecated', path: ['spec', 'externalID'], message }])]
    }
  })
}
