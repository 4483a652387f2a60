/**
 * Security contexts of a Pod and of its containers, and what has to agree with them.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, validatePodSpecSecurityContext,
 * ValidateSecurityContext, validateHostUsers.
 */
import { append } from '../../../append.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import { minorOf } from '../../../kube/resources.ts'
import { causedAt, child, duplicate, forbidden, invalid, item, required, unsupported } from '../field.ts'
import type { Field, FieldError, GoSyntax } from '../field.ts'
import { idErrors } from '../formats.ts'
import { goPointer, goStrings, goStruct } from '../go-syntax.ts'
import { eachContainer } from './each-container.ts'
import type { PodOptions } from './options.ts'
import { goProfile, validateAppArmorProfile, validateSeccompProfile } from './profiles.ts'
import { validateWindowsOptions } from './windows.ts'

const none: readonly FieldError[] = []

/** What a security context may say of these; in the order in which the server prints it. */
const choices = {
  fsGroupChangePolicy: ['Always', 'OnRootMismatch'],
  supplementalGroupsPolicy: ['Merge', 'Strict'],
  // The other one, MountOption, waits for the feature gate SELinuxMount, which is off in every release.
  seLinuxChangePolicy: ['Recursive'],
  procMount: ['Default', 'Unmasked']
} as const

/** The Pod's own security context. `at` is the spec. */
export function validatePodSecurityContext(spec: core.PodSpec, at: Field): readonly FieldError[] {
  const place = child(at, 'securityContext')
  const { securityContext: context = {}, shareProcessNamespace, hostPID } = spec
  const { supplementalGroups = [], sysctls } = context
  const errors: FieldError[] = []
  validateIds(context, podIds, place, errors)
  for (const [index, id] of supplementalGroups.entries())
    append(errors, validateId(id, item(child(place, 'supplementalGroups'), index)))
  if (shareProcessNamespace === true && hostPID === true) {
    const why = 'ShareProcessNamespace and HostPID cannot both be enabled'
    errors.push(causedAt(child(at, 'shareProcessNamespace'), invalid(child(place, 'shareProcessNamespace'), true, why)))
  }
  if (sysctls !== undefined) append(errors, validateSysctls(sysctls, spec, child(place, 'sysctls')))
  append(errors, validateChoice(context, 'fsGroupChangePolicy', place))
  append(errors, validateSeccompProfile(context.seccompProfile, place))
  append(errors, validateWindowsOptions(context.windowsOptions, place))
  append(errors, validateAppArmorProfile(context.appArmorProfile, place))
  append(errors, validateChoice(context, 'supplementalGroupsPolicy', place))
  append(errors, validateChoice(context, 'seLinuxChangePolicy', place))
  return errors
}

const podIds = ['fsGroup', 'runAsUser', 'runAsGroup'] as const
const containerIds = ['runAsUser', 'runAsGroup'] as const

function validateIds<Name extends string>(
  context: { readonly [Key in Name]?: number | bigint },
  names: readonly Name[],
  at: Field,
  errors: FieldError[]
): void {
  for (const name of names) {
    const id: number | bigint | undefined = context[name]
    if (id !== undefined) append(errors, validateId(id, child(at, name)))
  }
}

function validateId(id: number | bigint, at: Field): readonly FieldError[] {
  return idErrors(id).map(why => invalid(at, id, why))
}

function validateChoice<Name extends keyof typeof choices>(
  context: { readonly [Key in Name]?: string },
  name: Name,
  at: Field
): readonly FieldError[] {
  const value: string | undefined = context[name]
  const known: readonly string[] = choices[name]
  return value === undefined || known.includes(value) ? none : [unsupported(child(at, name), value, known)]
}

/** The security context of one container. `--allow-privileged` is taken to be on, as Kubernetes itself needs it. */
export function validateSecurityContext(
  context: core.SecurityContext | undefined,
  { hostUsers = true }: core.PodSpec,
  at: Field
): readonly FieldError[] {
  if (context === undefined) return none
  const errors: FieldError[] = []
  validateIds(context, containerIds, at, errors)
  append(errors, validateChoice(context, 'procMount', at))
  if (hostUsers && context.procMount === 'Unmasked')
    errors.push(invalid(child(at, 'procMount'), context.procMount, '`hostUsers` must be false to use `Unmasked`'))
  append(errors, validateSeccompProfile(context.seccompProfile, at))
  append(errors, validateEscalation(context, at))
  append(errors, validateWindowsOptions(context.windowsOptions, at))
  append(errors, validateAppArmorProfile(context.appArmorProfile, at))
  return errors
}

/** A privileged container cannot give up what privileged containers have. A mutating step may have filled one in. */
function validateEscalation(context: core.SecurityContext, at: Field): readonly FieldError[] {
  if (context.allowPrivilegeEscalation !== false) return none
  const errors: FieldError[] = []
  const but = 'allowPrivilegeEscalation is false, by the manifest or filled in by the cluster'
  const complain = (cause: Field, what: string, message: string): void => {
    const error = invalid(at, goContext(context), `cannot set \`allowPrivilegeEscalation\` to false and ${what}`)
    const rule = 'kube/contradictory-security-context'
    errors.push({ ...causedAt(cause, error), rule, message: `${message}, but ${but}` })
  }
  if (context.privileged === true) complain(child(at, 'privileged'), '`privileged` to true', 'privileged is true')
  for (const capability of context.capabilities?.add ?? [])
    if (capability === 'CAP_SYS_ADMIN')
      complain(child(at, 'capabilities', 'add'), '`capabilities.Add` CAP_SYS_ADMIN', 'CAP_SYS_ADMIN is added')
  return errors
}

function goContext(context: core.SecurityContext): GoSyntax {
  return goStruct('core.SecurityContext', {
    Capabilities: ofStruct('core.Capabilities', context.capabilities, (type, { add, drop }) =>
      goStruct(type, { Add: goStrings(add, 'core.Capability'), Drop: goStrings(drop, 'core.Capability') })),
    Privileged: goPointer('bool', context.privileged),
    SELinuxOptions: ofStruct('core.SELinuxOptions', context.seLinuxOptions, goSELinux),
    WindowsOptions: ofStruct('core.WindowsSecurityContextOptions', context.windowsOptions, goWindows),
    RunAsUser: goPointer('int64', context.runAsUser),
    RunAsGroup: goPointer('int64', context.runAsGroup),
    RunAsNonRoot: goPointer('bool', context.runAsNonRoot),
    ReadOnlyRootFilesystem: goPointer('bool', context.readOnlyRootFilesystem),
    AllowPrivilegeEscalation: goPointer('bool', context.allowPrivilegeEscalation),
    ProcMount: goPointer('core.ProcMountType', context.procMount),
    SeccompProfile: ofStruct('core.SeccompProfile', context.seccompProfile, goProfile),
    AppArmorProfile: ofStruct('core.AppArmorProfile', context.appArmorProfile, goProfile)
  })
}

function ofStruct<T>(type: string, value: T | undefined, print: (type: string, value: T) => GoSyntax): GoSyntax {
  return goPointer(type, value && print(type, value))
}

function goSELinux(struct: string, { user = '', role = '', type = '', level = '' }: core.SELinuxOptions): GoSyntax {
  return goStruct(struct, { User: user, Role: role, Type: type, Level: level })
}

function goWindows(struct: string, options: core.WindowsSecurityContextOptions): GoSyntax {
  return goStruct(struct, {
    GMSACredentialSpecName: goPointer('string', options.gmsaCredentialSpecName),
    GMSACredentialSpec: goPointer('string', options.gmsaCredentialSpec),
    RunAsUserName: goPointer('string', options.runAsUserName),
    HostProcess: goPointer('bool', options.hostProcess)
  })
}

/** Parts of small letters, digits, dashes and underscores between dots or slashes. */
const sysctlName = /^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$/
const sysctlFormat =
  'must have at most 253 characters and match regex ' +
  '^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[\\./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$'

function validateSysctls(
  sysctls: readonly core.Sysctl[],
  { hostNetwork, hostIPC }: core.PodSpec,
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  const names = new Set<string>()
  for (const [index, { name = '' }] of sysctls.entries()) {
    const place = child(item(at, index), 'name')
    if (name === '') errors.push(required(place, ''))
    else if (name.length > 253 || !sysctlName.test(name)) errors.push(invalid(place, name, sysctlFormat))
    else if (names.has(name)) errors.push(duplicate(place, name))
    const namespace = namespaceOf(name)
    if (hostNetwork === true && namespace === 'net')
      errors.push(invalid(place, name, "may not be specified when 'hostNetwork' is true"))
    else if (hostIPC === true && namespace === 'ipc')
      errors.push(invalid(place, name, "may not be specified when 'hostIPC' is true"))
    names.add(name)
  }
  return errors
}

/** Settings of the kernel that each IPC namespace has for itself. */
const ofIpc = new Set([
  'kernel.sem', 'kernel.shmall', 'kernel.shmmax', 'kernel.shmmni', 'kernel.shm_rmid_forced', 'kernel.shm',
  'kernel.msgmax', 'kernel.msgmnb', 'kernel.msgmni', 'kernel.msg'
])

/**
 * The namespace of Linux that has a setting for itself. In a name whose first separator is a slash, slashes and dots
 * have changed places. Source: k8s.io/component-helpers `node/util/sysctl/namespace.go`.
 */
function namespaceOf(sysctl: string): 'net' | 'ipc' | undefined {
  const isSwapped = /^[^./]*\//.test(sysctl)
  const dotted = isSwapped ? sysctl.replace(/[./]/g, separator => (separator === '.' ? '/' : '.')) : sysctl
  const [name = ''] = dotted.split('*')
  if (name.startsWith('net.')) return 'net'
  return ofIpc.has(name) || name.startsWith('fs.mqueue.') ? 'ipc' : undefined
}

/** Who has users of his own shares nothing else with the machine; the server names fields of its own. */
export function validateHostUsers(spec: core.PodSpec, at: Field, { kubernetes }: PodOptions): readonly FieldError[] {
  if (spec.hostUsers !== false) return none
  const isNew = minorOf(kubernetes) >= 34
  const why = isNew ? 'when `hostUsers` is false' : 'when `pod.Spec.HostUsers` is false'
  const errors: FieldError[] = []
  const shared = [['hostNetwork', 'hostNetwork'], ['hostPID', 'HostPID'], ['hostIPC', 'HostIPC']] as const
  for (const [name, named] of shared)
    if (spec[name] === true) errors.push(causedAt(child(at, name), forbidden(child(at, named), why)))
  if (isNew)
    for (const { container, at: place } of eachContainer(spec, at))
      if ((container.volumeDevices ?? []).length > 0) errors.push(forbidden(child(place, 'volumeDevices'), why))
  return errors
}
