/**
 * Profiles of seccomp and AppArmor: fields, and the annotations from before there were fields.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, validateSeccompProfileField,
 * ValidateAppArmorProfileField, ValidateSeccompPodAnnotations, ValidateAppArmorPodAnnotations,
 * validateSeccompAnnotationsAndFields, validateAppArmorAnnotationsAndFieldsMatchOnCreate.
 */
import { append } from '../../../append.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import type { PodMetadata } from '../../../kube/pod.ts'
import { goQuote } from '../../../kube/quote.ts'
import { sortedEntries } from '../../../kube/sorted.ts'
import { appArmorOfContainer } from '../../preparing/apparmor.ts'
import { causedAt, child, forbidden, invalid, key, malformed, required, tooLong, unsupported } from '../field.ts'
import type { Field, FieldError, GoSyntax } from '../field.ts'
import { byteLength, isDescendingPath, isPadded } from '../formats.ts'
import { goPointer, goStruct } from '../go-syntax.ts'
import { eachContainer } from './each-container.ts'

const none: readonly FieldError[] = []

/** As the server prints them. */
const types = ['Localhost', 'RuntimeDefault', 'Unconfined']

/** That of the security context at a field. */
export function validateSeccompProfile(
  profile: core.SeccompProfile | undefined,
  context: Field
): readonly FieldError[] {
  if (profile === undefined) return none
  const at = child(context, 'seccompProfile')
  const { type = '', localhostProfile: file } = profile
  const errors = [...validateType(type, child(at, 'type'), 'type is required when seccompProfile is set')]
  const place = child(at, 'localhostProfile')
  if (type === 'Localhost')
    append(
      errors,
      (file === undefined
        ? [required(place, 'must be set when seccomp type is Localhost')]
        : malformed(place, file, isDescendingPath))
    )
  else if (file !== undefined) {
    const printed = goProfile('core.SeccompProfile', profile)
    errors.push(invalid(place, printed, 'can only be set when seccomp type is Localhost'))
  }
  return errors
}

/** Upstream prints the whole profile: one of seccomp, or of AppArmor. */
export function goProfile(struct: string, { type = '', localhostProfile }: core.SeccompProfile): GoSyntax {
  return goStruct(struct, { Type: type, LocalhostProfile: goPointer('string', localhostProfile) })
}

function validateType(type: string, at: Field, isRequired: string): readonly FieldError[] {
  if (type === '') return [required(at, isRequired)]
  return types.includes(type) ? none : [unsupported(at, type, types)]
}

/** The longest path on Linux, without the byte at its end. */
const longestProfile = 4095

/** That of the security context at a field. */
export function validateAppArmorProfile(
  profile: core.AppArmorProfile | undefined,
  context: Field
): readonly FieldError[] {
  if (profile === undefined) return none
  const at = child(context, 'appArmorProfile')
  const { type = '', localhostProfile: name } = profile
  const place = child(at, 'localhostProfile')
  if (type === 'Localhost') {
    if (name === undefined || name === '') return [required(place, 'must be set when AppArmor type is Localhost')]
    return [
      ...(isPadded(name) ? [invalid(place, name, 'must not be padded with whitespace')] : none),
      ...(byteLength(name) > longestProfile ? [tooLong(place, longestProfile)] : none)
    ]
  }
  const ofType = validateType(type, child(at, 'type'), 'type is required when appArmorProfile is set')
  if (ofType.length > 0 || name === undefined) return ofType
  return [invalid(place, name, 'can only be set when AppArmor type is Localhost')]
}

export const seccompOfPod = 'seccomp.security.alpha.kubernetes.io/pod'
export const seccompOfContainer = 'container.seccomp.security.alpha.kubernetes.io/'
const profilePrefixes = [seccompOfPod, seccompOfContainer, appArmorOfContainer]
const localhost = 'localhost/'

type Annotations = PodMetadata['annotations']

/** Annotations that name profiles of seccomp, the Pod's own first. */
export function validateSeccompAnnotations(annotations: Annotations, at: Field): readonly FieldError[] {
  const errors: FieldError[] = []
  const look = (name: string, profile: string): void => {
    const place = child(at, name)
    if (profile.startsWith(localhost))
      append(errors, malformed(place, profile.slice(localhost.length), isDescendingPath))
    else if (!['runtime/default', 'docker/default', 'unconfined'].includes(profile))
      errors.push(invalid(place, profile, 'must be a valid seccomp profile'))
  }
  const ofPod = annotationOf(annotations, seccompOfPod)
  if (ofPod !== undefined) look(seccompOfPod, ofPod)
  for (const [name, profile] of entriesOf(annotations, seccompOfContainer)) look(name, profile)
  return errors
}

/** Annotations that name profiles of AppArmor. */
export function validateAppArmorAnnotations(
  annotations: Annotations,
  spec: core.PodSpec,
  at: Field
): readonly FieldError[] {
  const entries = entriesOf(annotations, appArmorOfContainer)
  if (entries.length === 0) return none
  const errors: FieldError[] = []
  const lists = [spec.initContainers, spec.containers, spec.ephemeralContainers]
  const names = new Set(lists.flatMap((list = []) => list.map(({ name = '' }) => name)))
  for (const [name, profile] of entries) {
    const place = key(at, name)
    const container = name.slice(appArmorOfContainer.length)
    if (!names.has(container)) errors.push(invalid(place, container, 'container not found'))
    if (!['', 'runtime/default', 'unconfined'].includes(profile) && !profile.startsWith(localhost))
      errors.push(invalid(place, profile, `invalid AppArmor profile name: ${goQuote(profile)}`))
  }
  return errors
}

/** The annotations whose names have a prefix, sorted: nearly always there are none. */
function entriesOf(annotations: Annotations, prefix: string): readonly (readonly [string, string])[] {
  for (const name in annotations)
    if (name.startsWith(prefix)) return sortedEntries(annotations).filter(([one]) => one.startsWith(prefix))
  return []
}

/** What keeps profiles, and what its annotations call that of the container runtime. */
interface Keeper {
  readonly name: 'seccomp' | 'apparmor'
  readonly field: 'seccompProfile' | 'appArmorProfile'
  readonly runtimeDefault: readonly string[]
}

const seccomp: Keeper = {
  name: 'seccomp',
  field: 'seccompProfile',
  runtimeDefault: ['runtime/default', 'docker/default']
}
const appArmor: Keeper = { name: 'apparmor', field: 'appArmorProfile', runtimeDefault: ['runtime/default'] }

function hasProfile(annotations: NonNullable<Annotations>): boolean {
  for (const name in annotations) if (profilePrefixes.some(prefix => name.startsWith(prefix))) return true
  return false
}

/** Annotations may stay beside the fields, but must say the same. `at` is the spec. */
export function validateProfilesMatch(
  { annotations }: PodMetadata,
  spec: core.PodSpec,
  at: Field,
  atAnnotations: Field
): readonly FieldError[] {
  if (annotations === undefined || !hasProfile(annotations)) return none
  const errors: FieldError[] = []
  const compare = (keeper: Keeper, name: string, profile: core.SeccompProfile | undefined, owner: Field): void => {
    const annotation = annotationOf(annotations, name)
    if (annotation === undefined || profile === undefined) return
    const mismatch = mismatchOf(keeper, annotation, profile)
    if (mismatch === undefined) return
    const field = child(owner, 'securityContext', keeper.field, mismatch)
    const what = mismatch === 'type' ? 'type' : 'profile'
    const error = forbidden(field, `${keeper.name} ${what} in annotation and field must match`)
    const message =
      `the annotation says ${annotation}, but the field securityContext.${keeper.field} ` +
      `(of the manifest, or filled in by the cluster) says ${profile[mismatch] ?? 'nothing'}`
    const rule = 'kube/contradictory-security-context'
    errors.push({ ...causedAt(key(atAnnotations, name), error), rule, message })
  }
  compare(seccomp, seccompOfPod, spec.securityContext?.seccompProfile, at)
  for (const { container, at: place } of eachContainer(spec, at))
    compare(seccomp, seccompOfContainer + container.name, container.securityContext?.seccompProfile, place)
  if (spec.os?.name === 'windows') return errors
  for (const { container, at: place } of eachContainer(spec, at)) {
    const profile = container.securityContext?.appArmorProfile ?? spec.securityContext?.appArmorProfile
    compare(appArmor, appArmorOfContainer + container.name, profile, place)
  }
  return errors
}

/** The field that an annotation contradicts. */
function mismatchOf(
  { runtimeDefault }: Keeper,
  annotation: string,
  { type, localhostProfile }: core.SeccompProfile
): 'type' | 'localhostProfile' | undefined {
  switch (type) {
    case 'Unconfined':
      return annotation === 'unconfined' ? undefined : 'type'
    case 'RuntimeDefault':
      return runtimeDefault.includes(annotation) ? undefined : 'type'
    case 'Localhost':
      if (!annotation.startsWith(localhost)) return 'type'
      return annotation.slice(localhost.length) === localhostProfile ? undefined : 'localhostProfile'
    default:
      return undefined
  }
}

function annotationOf(annotations: Annotations, name: string): string | undefined {
  return annotations !== undefined && Object.hasOwn(annotations, name) ? annotations[name] : undefined
}
