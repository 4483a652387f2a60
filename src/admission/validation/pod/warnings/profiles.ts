/**
 * Profiles of seccomp and AppArmor that are annotations still.
 * Source: kubernetes/kubernetes `pkg/api/pod/warnings.go`; `pkg/registry/core/pod/strategy.go`,
 * applyAppArmorVersionSkew.
 */
import type * as core from '../../../../kube/api/core-v1.ts'
import { isOn } from '../../../../kube/gates.ts'
import { pathKey } from '../../../../kube/path.ts'
import { minorOf } from '../../../../kube/resources.ts'
import type { KubernetesVersion } from '../../../../rule.ts'
import type { Answer, Request } from '../../../plugin.ts'
import { appArmorOfContainer, isSameProfile, profileFor } from '../../../preparing/apparmor.ts'
import { child, field, key, pathOf } from '../../field.ts'
import type { Field } from '../../field.ts'
import { seccompOfContainer } from '../profiles.ts'
import { eachContainer } from '../each-container.ts'
import { deprecated } from './warn.ts'

export const formerSeccomp = 'non-functional in v1.27+; use the "seccompProfile" field instead'
const formerAppArmor = 'deprecated since v1.30; use the "appArmorProfile" field instead'

const none: readonly Answer[] = []

type Annotations = Readonly<Record<string, string>>

/** Of a container. `at` are the annotations. */
export function seccompWarnings(
  { name = '', securityContext }: core.Container,
  annotations: Annotations,
  at: Field
): readonly Answer[] {
  const annotation = seccompOfContainer + name
  if (securityContext?.seccompProfile !== undefined || !Object.hasOwn(annotations, annotation)) return none
  return [deprecated(key(at, annotation), formerSeccomp)]
}

/** Of a container of a template. `at` are the annotations. */
export function appArmorTemplateWarnings(
  { name = '', securityContext: own }: core.Container,
  spec: core.PodSpec,
  annotations: Annotations,
  at: Field,
  kubernetes: KubernetesVersion
): readonly Answer[] {
  const appArmor = appArmorOfContainer + name
  const annotation = Object.hasOwn(annotations, appArmor) ? annotations[appArmor] : undefined
  if (annotation === undefined || own?.appArmorProfile !== undefined || !isOn('AppArmorFields', kubernetes)) return none
  const ofPod = spec.securityContext?.appArmorProfile
  // Until 1.33 any profile of the Pod would do.
  const saysTheSame = minorOf(kubernetes) < 34 || isSameProfile(profileFor(annotation), ofPod)
  return ofPod === undefined || !saysTheSame ? [deprecated(key(at, appArmor), formerAppArmor)] : none
}

/** Of the containers of a Pod, after the server has made fields of annotations: a Pod that is refused hears it, too. */
export function appArmorWarnings(
  { metadata = {}, spec = {} }: core.Pod,
  { kubernetes, filledIn }: Request
): readonly Answer[] {
  const { annotations } = metadata
  if (annotations === undefined || spec.os?.name === 'windows' || !isOn('AppArmorFields', kubernetes)) return []
  const answers: Answer[] = []
  const made = new Set(filledIn.map(({ path }) => pathKey(path)))
  for (const { container, at } of eachContainer(spec, field('spec'))) {
    const name = appArmorOfContainer + (container.name ?? '')
    const annotation = Object.hasOwn(annotations, name) ? annotations[name] : undefined
    if (annotation === undefined) continue
    const place = child(at, 'securityContext', 'appArmorProfile', 'type')
    const isCopy = container.securityContext?.appArmorProfile !== undefined && made.has(pathKey(pathOf(place)))
    const isLost = container.securityContext?.appArmorProfile === undefined && profileFor(annotation) === undefined
    if (isCopy || isLost) answers.push(deprecated(key(child(field('metadata'), 'annotations'), name), formerAppArmor))
  }
  return answers
}
