/**
 * The operating system of a Pod, and what cannot be set for it.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, validateOS, validateLinux, validateWindows.
 */
import type * as core from '../../../kube/api/core-v1.ts'
import { minorOf } from '../../../kube/resources.ts'
import { causedAt, child, forbidden, required, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { eachContainer } from './each-container.ts'
import type { PodOptions } from './options.ts'

const none: readonly FieldError[] = []

const systems = ['linux', 'windows']

/** `at` is the spec. */
export function validateOs(spec: core.PodSpec, at: Field, { kubernetes }: PodOptions): readonly FieldError[] {
  const { os } = spec
  if (os === undefined) return none
  const { name = '' } = os
  if (name === '') return [required(child(at, 'os', 'name'), minorOf(kubernetes) >= 34 ? '' : 'cannot be empty')]
  if (!systems.includes(name))
    return [causedAt(child(at, 'os', 'name'), unsupported(child(at, 'os'), name, systems))]
  return name === 'linux' ? validateLinux(spec, at) : validateWindows(spec, at)
}

function validateLinux(spec: core.PodSpec, at: Field): readonly FieldError[] {
  const errors: FieldError[] = []
  const look = (context: core.PodSecurityContext | undefined, owner: Field): void => {
    const place = child(owner, 'securityContext', 'windowsOptions')
    if (context?.windowsOptions !== undefined)
      errors.push(forbidden(place, 'windows options cannot be set for a linux pod'))
  }
  look(spec.securityContext, at)
  for (const { container, at: place } of eachContainer(spec, at)) look(container.securityContext, place)
  return errors
}

/** What a Pod for Windows cannot have, in the order of the server's complaints. */
const notOnWindows: readonly (keyof core.PodSpec | `securityContext.${keyof core.PodSecurityContext}`)[] = [
  'securityContext.appArmorProfile',
  'securityContext.seLinuxOptions',
  'hostUsers',
  'hostPID',
  'hostIPC',
  'securityContext.seccompProfile',
  'securityContext.fsGroup',
  'securityContext.fsGroupChangePolicy',
  'securityContext.sysctls',
  'shareProcessNamespace',
  'securityContext.runAsUser',
  'securityContext.runAsGroup',
  'securityContext.supplementalGroups',
  'securityContext.supplementalGroupsPolicy',
  'securityContext.seLinuxChangePolicy'
]

const notInWindowsContainers: readonly (keyof core.SecurityContext)[] = [
  'appArmorProfile', 'seLinuxOptions', 'seccompProfile', 'capabilities', 'readOnlyRootFilesystem', 'privileged',
  'allowPrivilegeEscalation', 'procMount', 'runAsUser', 'runAsGroup'
]

function validateWindows(spec: core.PodSpec, at: Field): readonly FieldError[] {
  const errors: FieldError[] = []
  const os = child(at, 'os', 'name')
  const complain = (place: Field): unknown =>
    errors.push({
      ...causedAt(os, forbidden(place, 'cannot be set for a windows pod')),
      rule: 'kube/contradictory-security-context',
      message: 'a Pod for Windows cannot have security settings of Linux, and it sets some or the cluster fills them in'
    })
  for (const setting of notOnWindows) {
    const [first = '', second] = setting.split('.')
    const value = second === undefined
      ? spec[first as keyof core.PodSpec]
      : spec.securityContext?.[second as keyof core.PodSecurityContext]
    // Of the two lists, upstream asks of one whether it is there, and of the other how long it is.
    const isSet = second === 'sysctls' ? (spec.securityContext?.sysctls ?? []).length > 0 : value !== undefined
    if (isSet) complain(second === undefined ? child(at, first) : child(at, first, second))
  }
  for (const { container, at: place } of eachContainer(spec, at))
    for (const name of notInWindowsContainers)
      if (container.securityContext?.[name] !== undefined) complain(child(place, 'securityContext', name))
  return errors
}
