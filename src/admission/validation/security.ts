/**
 * API validation of security settings: those that exclude each other, or that a Pod's operating system does not have.
 * A mutating step that fills in one of them makes such a Pod.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go` (ValidateSecurityContext, validateWindows,
 * validateSeccompAnnotationsAndFields).
 */
import { valueAt } from '../../kube/json.ts'
import type { Json, Path } from '../../kube/json.ts'
import type { Container, Pod, SeccompProfile, SecurityContext } from '../../kube/pod.ts'
import type { Request } from '../plugin.ts'
import { printField } from '../../kube/path.ts'
import type { FieldError } from './field.ts'

/** The faults of a Pod or a template. */
export function validateSecurity(request: Request): readonly FieldError[] {
  const { pod } = request
  if (pod === undefined) return []
  const { containers } = pod
  const main = containers.filter(({ role }) => role === 'main')
  const inOrder = [...main, ...containers.filter(container => !main.includes(container))]
  return [
    ...inOrder.flatMap(container => [...escalations(container)]),
    ...windows(pod, request.object),
    ...seccomp(pod)
  ]
}

/** A privileged container cannot give up what privileged containers have. */
function* escalations(container: Container): Iterable<FieldError> {
  const { securityContext } = container.spec
  if (securityContext?.allowPrivilegeEscalation !== false) return
  const place = [...container.path, 'securityContext']
  const complain = (what: string, field: Path, message: string): FieldError => ({
    rule: 'kube/contradictory-security-context',
    path: [...place, ...field],
    text:
      `${printField(place)}: Invalid value: ${goStruct(securityContext)}: ` +
      `cannot set \`allowPrivilegeEscalation\` to false and ${what}`,
    message,
    container
  })
  const but = 'allowPrivilegeEscalation is false, by the manifest or filled in by the cluster'
  if (securityContext.privileged === true)
    yield complain('`privileged` to true', ['privileged'], `privileged is true, but ${but}`)
  if (securityContext.capabilities?.add?.includes('CAP_SYS_ADMIN'))
    yield complain('`capabilities.Add` CAP_SYS_ADMIN', ['capabilities', 'add'], `CAP_SYS_ADMIN is added, but ${but}`)
}

/** Go's `%#v` of the structure. Its pointers are addresses that nobody can know: they are printed as 0x0. */
function goStruct(context: SecurityContext): string {
  const fields = [
    ['Capabilities', 'core.Capabilities', context.capabilities],
    ['Privileged', 'bool', context.privileged],
    ['SELinuxOptions', 'core.SELinuxOptions', context.seLinuxOptions],
    ['WindowsOptions', 'core.WindowsSecurityContextOptions', context.windowsOptions],
    ['RunAsUser', 'int64', context.runAsUser],
    ['RunAsGroup', 'int64', context.runAsGroup],
    ['RunAsNonRoot', 'bool', context.runAsNonRoot],
    ['ReadOnlyRootFilesystem', 'bool', context.readOnlyRootFilesystem],
    ['AllowPrivilegeEscalation', 'bool', context.allowPrivilegeEscalation],
    ['ProcMount', 'core.ProcMountType', context.procMount],
    ['SeccompProfile', 'core.SeccompProfile', context.seccompProfile],
    ['AppArmorProfile', 'core.AppArmorProfile', context.appArmorProfile]
  ] as const
  const printed = fields.map(([name, type, value]) => `${name}:(*${type})(${value === undefined ? 'nil' : '0x0'})`)
  return `core.SecurityContext{${printed.join(', ')}}`
}

/** What a Pod for Windows cannot have, in the order of the server's complaints. */
const notOnWindows: readonly Path[] = [
  ['securityContext', 'appArmorProfile'],
  ['securityContext', 'seLinuxOptions'],
  ['hostUsers'],
  ['hostPID'],
  ['hostIPC'],
  ['securityContext', 'seccompProfile'],
  ['securityContext', 'fsGroup'],
  ['securityContext', 'fsGroupChangePolicy'],
  ['securityContext', 'sysctls'],
  ['shareProcessNamespace'],
  ['securityContext', 'runAsUser'],
  ['securityContext', 'runAsGroup'],
  ['securityContext', 'supplementalGroups']
]

const notInWindowsContainers = [
  'appArmorProfile',
  'seLinuxOptions',
  'seccompProfile',
  'capabilities',
  'readOnlyRootFilesystem',
  'privileged',
  'allowPrivilegeEscalation',
  'procMount',
  'runAsUser',
  'runAsGroup'
]

function* windows({ path, spec, containers }: Pod, object: Json): Iterable<FieldError> {
  if (spec.os?.name !== 'windows') return
  const inSpec = [...path, 'spec']
  const os = [...inSpec, 'os', 'name']
  const complain = (field: Path): FieldError => ({
    rule: 'kube/contradictory-security-context',
    path: os,
    text: `${printField(field)}: Forbidden: cannot be set for a windows pod`,
    message: 'a Pod for Windows cannot have security settings of Linux, and it sets some or the cluster fills them in'
  })
  for (const field of notOnWindows) {
    const place = [...inSpec, ...field]
    const isFlag = ['hostPID', 'hostIPC'].includes(String(field[0]))
    if (isSet(valueAt(object, place), isFlag)) yield complain(place)
  }
  for (const container of containers)
    for (const field of notInWindowsContainers) {
      const place = [...container.path, 'securityContext', field]
      if (isSet(valueAt(object, place), false)) yield complain(place)
    }
}

/** Null and empty lists are dropped when the object is decoded; a flag of the spec is set only when it is true. */
function isSet(value: Json | undefined, isFlag: boolean): boolean {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return false
  return !isFlag || value === true
}

const mismatch = 'seccomp type in annotation and field must match'
const podAnnotation = 'seccomp.security.alpha.kubernetes.io/pod'
const containerAnnotation = 'container.seccomp.security.alpha.kubernetes.io/'

/** The annotations from before there was a field: they may stay, but must say the same. */
function* seccomp({ path, metadata, spec, containers }: Pod): Iterable<FieldError> {
  const annotations = metadata.annotations ?? {}
  const complain = (key: string, profile: SeccompProfile | undefined, field: Path): FieldError | undefined => {
    const annotation = Object.hasOwn(annotations, key) ? annotations[key] : undefined
    if (annotation === undefined || profile === undefined || saysTheSame(annotation, profile)) return undefined
    return {
      rule: 'kube/contradictory-security-context',
      path: [...path, 'metadata', 'annotations', key],
      text: `${printField([...field, 'seccompProfile', 'type'])}: Forbidden: ${mismatch}`,
      message:
        `the annotation says ${annotation}, but the field securityContext.seccompProfile ` +
        `(of the manifest, or filled in by the cluster) says ${profile.type ?? 'nothing'}`
    }
  }
  const ofPod = complain(podAnnotation, spec.securityContext?.seccompProfile, [...path, 'spec', 'securityContext'])
  if (ofPod !== undefined) yield ofPod
  for (const container of containers) {
    const field = [...container.path, 'securityContext']
    const profile = container.spec.securityContext?.seccompProfile
    const fault = complain(containerAnnotation + container.name, profile, field)
    if (fault !== undefined) yield fault
  }
}

function saysTheSame(annotation: string, { type, localhostProfile }: SeccompProfile): boolean {
  switch (type) {
    case 'Unconfined':
      return annotation === 'unconfined'
    case 'RuntimeDefault':
      return annotation === 'runtime/default' || annotation === 'docker/default'
    case 'Localhost':
      return annotation === `localhost/${localhostProfile ?? ''}`
    default:
      return true
  }
}
