/**
 * What the API warns of in a Pod or a template, in the server's order.
 * Source: kubernetes/kubernetes `pkg/api/pod/warnings.go`, warningsForPodSpecAndMeta.
 */
import { append } from '../../../../append.ts'
import type * as core from '../../../../kube/api/core-v1.ts'
import { quantityOf, scaledValue, zero } from '../../../../kube/quantity.ts'
import { goQuote } from '../../../../kube/quote.ts'
import type { KubernetesVersion } from '../../../../rule.ts'
import type { Answer } from '../../../plugin.ts'
import { child, item, key } from '../../field.ts'
import type { Field } from '../../field.ts'
import { ipWarning } from '../../ips.ts'
import { eachContainer } from '../each-container.ts'
import { seccompOfPod } from '../profiles.ts'
import { overlapWarnings } from './overlaps.ts'
import { portWarnings } from './ports.ts'
import { appArmorTemplateWarnings, formerSeccomp, seccompWarnings } from './profiles.ts'
import { schedulingWarnings, selectorlessWarnings } from './scheduling.ts'
import { variableWarnings } from './variables.ts'
import { volumeWarnings } from './volumes.ts'
import { deprecated, doubtful } from './warn.ts'

const none: readonly Answer[] = []

/** Where the parts of a Pod stand, alone or in a template. */
export interface Places {
  readonly metadata: Field
  readonly spec: Field
  readonly isTemplate: boolean
}

/** More than anybody hears: a server has room for 4096 characters of warnings. */
const most = 4096

export function podWarnings(
  pod: core.PodTemplateSpec,
  places: Places,
  kubernetes: KubernetesVersion
): readonly Answer[] {
  const answers = allWarnings(pod, places, kubernetes)
  return answers.length > most ? answers.slice(0, most) : answers
}

/** Adds what may be more than can be counted: each thing may be in the way of each other one. */
function appendSome(answers: Answer[], more: Iterable<Answer>): void {
  for (const answer of more) if (answers.push(answer) >= most) return
}

/** Annotations that nobody heeds any more. */
const formerAnnotations = Object.entries({
  'scheduler.alpha.kubernetes.io/critical-pod': 'non-functional in v1.16+; use the "priorityClassName" field instead',
  'security.alpha.kubernetes.io/sysctls': 'non-functional in v1.11+; use the "sysctls" field instead',
  'security.alpha.kubernetes.io/unsafe-sysctls': 'non-functional in v1.11+; use the "sysctls" field instead'
})

function allWarnings(
  { metadata: { annotations } = {}, spec = {} }: core.PodTemplateSpec,
  places: Places,
  kubernetes: KubernetesVersion
): readonly Answer[] {
  const { spec: at } = places
  const annotationsAt = child(places.metadata, 'annotations')
  const { volumes = [], hostAliases = [], imagePullSecrets = [], affinity } = spec
  const answers: Answer[] = []
  append(answers, schedulingWarnings(spec, at, kubernetes))
  if (annotations !== undefined)
    for (const [name, why] of formerAnnotations)
      if (Object.hasOwn(annotations, name)) answers.push(deprecated(key(annotationsAt, name), why))
  if (volumes.length > 0) {
    append(answers, volumeWarnings(volumes, child(at, 'volumes'), kubernetes))
    appendSome(answers, overlapWarnings(volumes, child(at, 'volumes'), kubernetes))
  }
  if (hostAliases.length > 0)
    append(answers, repetitions(hostAliases.map(({ ip = '' }) => ip), 'ip', child(at, 'hostAliases')))
  if (imagePullSecrets.length > 0)
    append(answers, pullSecretWarnings(imagePullSecrets, child(at, 'imagePullSecrets')))
  if (spec.overhead !== undefined) append(answers, fractions(spec.overhead, child(at, 'overhead')))
  const isSaidByField = spec.securityContext?.seccompProfile !== undefined
  if (annotations !== undefined && !isSaidByField && Object.hasOwn(annotations, seccompOfPod))
    answers.push(deprecated(key(annotationsAt, seccompOfPod), formerSeccomp))
  for (const { container, at: place } of eachContainer(spec, at)) {
    if (annotations !== undefined) {
      append(answers, seccompWarnings(container, annotations, annotationsAt))
      if (places.isTemplate)
        append(answers, appArmorTemplateWarnings(container, spec, annotations, annotationsAt, kubernetes))
    }
    if (container.resources !== undefined)
      append(answers, containerFractions(container.resources, child(place, 'resources')))
    if (container.env !== undefined) append(answers, variableWarnings(container.env, child(place, 'env')))
  }
  appendSome(answers, portWarnings(spec, at, kubernetes))
  if ((spec.terminationGracePeriodSeconds ?? 0) < 0) {
    const why = 'must be >= 0; negative values are invalid and will be treated as 1'
    answers.push(doubtful(child(at, 'terminationGracePeriodSeconds'), why))
  }
  if (affinity !== undefined) append(answers, selectorlessWarnings(affinity, child(at, 'affinity')))
  append(answers, ipWarnings(spec, at, kubernetes))
  return answers
}

function repetitions(values: readonly string[], name: string, at: Field): readonly Answer[] {
  const answers: Answer[] = []
  const seen = new Set<string>()
  for (const [index, value] of values.entries()) {
    if (seen.has(value)) answers.push(doubtful(child(item(at, index), name), `duplicate ${name} ${goQuote(value)}`))
    seen.add(value)
  }
  return answers
}

function pullSecretWarnings(secrets: readonly core.LocalObjectReference[], at: Field): readonly Answer[] {
  const answers = [...repetitions(secrets.map(({ name = '' }) => name), 'name', at)]
  for (const [index, { name = '' }] of secrets.entries())
    if (name === '') answers.push(doubtful(child(item(at, index), 'name'), 'invalid empty name ""'))
  return answers
}

type Quantities = Readonly<Record<string, string>>

/** What is counted in bytes. */
const bytes = ['memory', 'ephemeral-storage']

function fractions(quantities: Quantities, at: Field): readonly Answer[] {
  return bytes.flatMap(name => fraction(quantities, name, at))
}

function containerFractions(resources: core.ResourceRequirements, at: Field): readonly Answer[] {
  const { limits, requests } = resources
  const answers: Answer[] = []
  for (const name of bytes) {
    if (limits !== undefined) append(answers, fraction(limits, name, child(at, 'limits')))
    if (requests !== undefined) append(answers, fraction(requests, name, child(at, 'requests')))
  }
  return answers
}

/** There are no parts of a byte. */
function fraction(quantities: Quantities, name: string, at: Field): readonly Answer[] {
  const value = quantities[name]
  if (value === undefined || scaledValue(quantityOf(value) ?? zero, -3) % 1000n === 0n) return none
  const message = `${value} is no whole number of bytes: m stands for thousandths, M for millions`
  return [doubtful(key(at, name), `fractional byte value ${goQuote(value)} is invalid, must be an integer`, message)]
}

/** Addresses that others may read otherwise. */
function ipWarnings(
  { dnsConfig, hostAliases = [] }: core.PodSpec,
  at: Field,
  kubernetes: KubernetesVersion
): readonly Answer[] {
  const { nameservers = [] } = dnsConfig ?? {}
  if (nameservers.length === 0 && hostAliases.length === 0) return none
  const placed = [
    ...nameservers.map((ip, index) => ({ ip, place: item(child(at, 'dnsConfig', 'nameservers'), index) })),
    ...hostAliases.map(({ ip = '' }, index) => ({ ip, place: child(item(child(at, 'hostAliases'), index), 'ip') }))
  ]
  return placed.flatMap(({ ip, place }) => {
    const why = ipWarning(ip, kubernetes)
    return why === undefined ? [] : [doubtful(place, why)]
  })
}
