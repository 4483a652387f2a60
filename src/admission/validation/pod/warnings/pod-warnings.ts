/**
 * What the API warns of in a Pod or a template, in the server's order.
 * Source: kubernetes/kubernetes `pkg/api/pod/warnings.go`, warningsForPodSpecAndMeta.
 */
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
  const answers: Answer[] = []
  for (const answer of allWarnings(pod, places, kubernetes)) if (answers.push(answer) === most) break
  return answers
}

/** Annotations that nobody heeds any more. */
const formerAnnotations = Object.entries({
  'scheduler.alpha.kubernetes.io/critical-pod': 'non-functional in v1.16+; use the "priorityClassName" field instead',
  'security.alpha.kubernetes.io/sysctls': 'non-functional in v1.11+; use the "sysctls" field instead',
  'security.alpha.kubernetes.io/unsafe-sysctls': 'non-functional in v1.11+; use the "sysctls" field instead'
})

function* allWarnings(
  { metadata = {}, spec = {} }: core.PodTemplateSpec,
  places: Places,
  kubernetes: KubernetesVersion
): Iterable<Answer> {
  const { spec: at } = places
  const { annotations = {} } = metadata
  const annotationsAt = child(places.metadata, 'annotations')
  const { volumes = [], hostAliases = [], imagePullSecrets = [] } = spec
  yield* schedulingWarnings(spec, at, kubernetes)
  for (const [name, why] of formerAnnotations)
    if (Object.hasOwn(annotations, name)) yield deprecated(key(annotationsAt, name), why)
  yield* volumeWarnings(volumes, child(at, 'volumes'), kubernetes)
  yield* overlapWarnings(volumes, child(at, 'volumes'), kubernetes)
  yield* repetitions(hostAliases.map(({ ip = '' }) => ip), 'ip', child(at, 'hostAliases'))
  yield* repetitions(imagePullSecrets.map(({ name = '' }) => name), 'name', child(at, 'imagePullSecrets'))
  for (const [index, { name = '' }] of imagePullSecrets.entries())
    if (name === '') yield doubtful(child(item(child(at, 'imagePullSecrets'), index), 'name'), 'invalid empty name ""')
  yield* fractions(spec.overhead, child(at, 'overhead'))
  if (spec.securityContext?.seccompProfile === undefined && Object.hasOwn(annotations, seccompOfPod))
    yield deprecated(key(annotationsAt, seccompOfPod), formerSeccomp)
  for (const { container, at: place } of eachContainer(spec, at)) {
    yield* seccompWarnings(container, annotations, annotationsAt)
    if (places.isTemplate) yield* appArmorTemplateWarnings(container, spec, annotations, annotationsAt, kubernetes)
    yield* containerFractions(container, child(place, 'resources'))
    yield* variableWarnings(container, child(place, 'env'))
  }
  yield* portWarnings(spec, at, kubernetes)
  if ((spec.terminationGracePeriodSeconds ?? 0) < 0) {
    const why = 'must be >= 0; negative values are invalid and will be treated as 1'
    yield doubtful(child(at, 'terminationGracePeriodSeconds'), why)
  }
  yield* selectorlessWarnings(spec.affinity ?? {}, child(at, 'affinity'))
  yield* ipWarnings(spec, at, kubernetes)
}

function* repetitions(values: readonly string[], name: string, at: Field): Iterable<Answer> {
  const seen = new Set<string>()
  for (const [index, value] of values.entries()) {
    if (seen.has(value)) yield doubtful(child(item(at, index), name), `duplicate ${name} ${goQuote(value)}`)
    seen.add(value)
  }
}

type Quantities = Readonly<Record<string, string>> | undefined

function* fractions(quantities: Quantities, at: Field): Iterable<Answer> {
  yield* fraction(quantities, 'memory', at)
  yield* fraction(quantities, 'ephemeral-storage', at)
}

function* containerFractions({ resources }: core.Container, at: Field): Iterable<Answer> {
  if (resources === undefined) return
  for (const name of ['memory', 'ephemeral-storage'])
    for (const list of ['limits', 'requests'] as const) yield* fraction(resources[list], name, child(at, list))
}

/** There are no parts of a byte. */
function* fraction(quantities: Quantities, name: string, at: Field): Iterable<Answer> {
  const value = quantities?.[name]
  if (value === undefined || scaledValue(quantityOf(value) ?? zero, -3) % 1000n === 0n) return
  const message = `${value} is no whole number of bytes: m stands for thousandths, M for millions`
  yield doubtful(key(at, name), `fractional byte value ${goQuote(value)} is invalid, must be an integer`, message)
}

/** Addresses that others may read otherwise. */
function* ipWarnings(
  { dnsConfig, hostAliases = [] }: core.PodSpec,
  at: Field,
  kubernetes: KubernetesVersion
): Iterable<Answer> {
  const nameservers = child(at, 'dnsConfig', 'nameservers')
  for (const [index, address] of (dnsConfig?.nameservers ?? []).entries())
    yield* warningsOf(address, item(nameservers, index), kubernetes)
  for (const [index, { ip = '' }] of hostAliases.entries())
    yield* warningsOf(ip, child(item(child(at, 'hostAliases'), index), 'ip'), kubernetes)
}

function warningsOf(ip: string, at: Field, kubernetes: KubernetesVersion): readonly Answer[] {
  const why = ipWarning(ip, kubernetes)
  return why === undefined ? [] : [doubtful(at, why)]
}
