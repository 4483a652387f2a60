/**
 * Volumes behind iSCSI targets.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, validateISCSIVolumeSource,
 * validateISCSIPersistentVolumeSource.
 */
import type * as core from '../../../kube/api/core-v1.ts'
import { causedBelow, child, invalid, malformed, required } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { byteLength } from '../formats.ts'
import type { Format } from '../formats.ts'
import { validateLun } from './network.ts'
import { needing } from './sources.ts'

const none: readonly FieldError[] = []

const needsPortal = needing<core.ISCSIVolumeSource>('targetPortal')

/** The volume of a Pod. */
export function validateIscsi(source: core.ISCSIVolumeSource, at: Field): readonly FieldError[] {
  return [
    ...needsPortal(source, at),
    ...validateTarget(source, at, isQualified),
    ...validateAccess(source, at),
    ...validateInitiator(source, at, isQualified)
  ]
}

/** That of a PersistentVolume, of which the server says a little less. */
export function validateIscsiOfPersistentVolume(
  source: core.ISCSIPersistentVolumeSource,
  at: Field,
  { name }: { readonly name: string }
): readonly FieldError[] {
  const { secretRef, targetPortal = '' } = source
  const misspelt = child(at, 'targetportal')
  const ofName = isNameTooLong(name, source) ? [invalid(misspelt, targetPortal, nameTooLong)] : none
  return [
    ...needsPortal(source, at),
    ...causedBelow(child(at, 'targetPortal'), misspelt, ofName),
    ...validateTarget(source, at, isQualifiedOfPersistentVolume),
    ...validateAccess(source, at),
    ...(secretRef !== undefined && !secretRef.name ? [required(child(at, 'secretRef', 'name'), '')] : none),
    ...validateInitiator(source, at, isQualifiedOfPersistentVolume)
  ]
}

/** What the server says of a name for which `isNameTooLong` holds. */
export const nameTooLong =
  'Total length of <volume name>:<iscsi.targetPortal> must be under 64 characters if iscsi.initiatorName is specified.'

/** The machine knows the target by the volume's name and by its address. */
export function isNameTooLong(
  volume: string,
  { initiatorName, targetPortal = '' }: Pick<core.ISCSIVolumeSource, 'initiatorName' | 'targetPortal'>
): boolean {
  return initiatorName !== undefined && byteLength(`${volume}:${targetPortal}`) > 64
}

/** A volume of either sort. */
type Source = Omit<core.ISCSIVolumeSource, 'secretRef'> & { readonly secretRef?: object }

function validateTarget({ iqn = '' }: Source, at: Field, isName: Format): readonly FieldError[] {
  return iqn === '' ? [required(child(at, 'iqn'), '')] : malformed(child(at, 'iqn'), iqn, isName)
}

function validateAccess(source: Source, at: Field): readonly FieldError[] {
  const { lun = 0, chapAuthDiscovery = false, chapAuthSession = false, secretRef } = source
  const ofLun = validateLun(lun, child(at, 'lun'))
  if (secretRef !== undefined || !(chapAuthDiscovery || chapAuthSession)) return ofLun
  return [...ofLun, required(child(at, 'secretRef'), '')]
}

function validateInitiator({ initiatorName }: Source, at: Field, isName: Format): readonly FieldError[] {
  if (initiatorName === undefined) return none
  const misspelt = child(at, 'initiatorname')
  return causedBelow(child(at, 'initiatorName'), misspelt, malformed(misspelt, initiatorName, isName))
}

const wrongForm = 'must be valid format'

/** The three sorts of names that iSCSI has. */
const namings: readonly (readonly [prefix: string, isNamed: (name: string) => boolean])[] = [
  ['iqn', isIqn],
  ['eui', name => /^eui[^\n][A-Za-z0-9]{16}$/u.test(name)],
  ['naa', name => /^naa[^\n][A-Za-z0-9]{32}$/u.test(name)]
]

function qualified(wrongBeginning: string): Format {
  return name => {
    const naming = namings.find(([prefix]) => name.startsWith(prefix))
    if (naming === undefined) return [wrongBeginning]
    const [, isNamed] = naming
    return isNamed(name) ? [] : [wrongForm]
  }
}

const isQualified = qualified('must be valid format starting with iqn, eui, or naa')
const isQualifiedOfPersistentVolume = qualified(wrongForm)

/**
 * `iqn.2001-04.com.example:storage`. Upstream finds `iqn\.\d{4}-\d{2}\.([[:alnum:]-.]+)(:[^,;*&$|\s]+)$` anywhere in
 * the name; in this language that takes time that grows with the square of the length.
 */
function isIqn(name: string): boolean {
  const parts = (name.split(/[,;*&$|\t\n\f\r ]/).at(-1) ?? '').split(':')
  const beforeColons = parts.slice(0, parts.at(-1) === '' ? -2 : -1)
  return beforeColons.some(part => /iqn\.\d{4}-\d{2}\../.test(part.split(/[^A-Za-z0-9.-]/).at(-1) ?? ''))
}
