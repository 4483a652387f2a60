/**
 * Volumes whose files come from the API: Secrets, ConfigMaps, fields of the Pod, tokens, and all of them together.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, validateSecretVolumeSource,
 * validateConfigMapVolumeSource, validateDownwardAPIVolumeSource, validateProjectedVolumeSource.
 */
import { append } from '../../../append.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import { causedAt, causedBelow, child, forbidden, invalid, item, malformed, required } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isLocalPath } from '../formats.ts'
import { validateFieldRef, validateResourceFieldRef } from '../pod/downward-api.ts'

const none: readonly FieldError[] = []

/** The files of a Secret. */
export function validateSecretVolume(source: core.SecretVolumeSource, at: Field): readonly FieldError[] {
  return validateFiles(source.secretName, child(at, 'secretName'), source, at)
}

/** The files of a ConfigMap. */
export function validateConfigMapVolume(source: core.ConfigMapVolumeSource, at: Field): readonly FieldError[] {
  return validateFiles(source.name, child(at, 'name'), source, at)
}

function validateFiles(
  name: string | undefined,
  atName: Field,
  { defaultMode, items = [] }: Pick<core.SecretVolumeSource, 'defaultMode' | 'items'>,
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  if (!name) errors.push(required(atName, ''))
  append(errors, validateMode(defaultMode, child(at, 'defaultMode')))
  for (const [index, file] of items.entries()) append(errors, validateKeyToPath(file, item(child(at, 'items'), index)))
  return errors
}

function validateMode(mode: number | undefined, at: Field): readonly FieldError[] {
  if (mode === undefined || (mode >= 0 && mode <= 0o777)) return none
  const error = invalid(at, mode, 'must be a number between 0 and 0777 (octal), both inclusive')
  return [{ ...error, message: `a file's mode lies between 0 and 0777 (511 in decimal), and ${mode} does not` }]
}

/** Upstream: validateKeyToPath. */
function validateKeyToPath({ key = '', path = '', mode }: core.KeyToPath, at: Field): readonly FieldError[] {
  const errors: FieldError[] = []
  if (key === '') errors.push(required(child(at, 'key'), ''))
  if (path === '') errors.push(required(child(at, 'path'), ''))
  append(errors, malformed(child(at, 'path'), path, isLocalPath))
  append(errors, validateMode(mode, child(at, 'mode')))
  return errors
}

/** Files with fields of the Pod. */
export function validateDownwardApiVolume(
  { defaultMode, items = [] }: core.DownwardAPIVolumeSource,
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = [...validateMode(defaultMode, child(at, 'defaultMode'))]
  for (const [index, file] of items.entries()) append(errors, validateDownwardApiFile(file, index, at))
  return errors
}

/** What a file of a volume may show of the Pod. */
const shownFields = ['metadata.annotations', 'metadata.labels', 'metadata.name', 'metadata.namespace', 'metadata.uid']

/** Upstream: validateDownwardAPIVolumeFile, which is told the volume's field and not the file's. */
function validateDownwardApiFile(file: core.DownwardAPIVolumeFile, index: number, at: Field): readonly FieldError[] {
  const { path = '', fieldRef, resourceFieldRef, mode } = file
  const errors: FieldError[] = []
  if (path === '') errors.push(required(child(at, 'path'), ''))
  append(errors, malformed(child(at, 'path'), path, isLocalPath))
  if (fieldRef !== undefined) {
    append(errors, validateFieldRef(fieldRef, shownFields, child(at, 'fieldRef')))
    if (resourceFieldRef !== undefined)
      errors.push(invalid(at, 'resource', 'fieldRef and resourceFieldRef can not be specified simultaneously'))
  } else if (resourceFieldRef !== undefined)
    append(errors, validateResourceFieldRef(resourceFieldRef, true, child(at, 'resourceFieldRef')))
  else errors.push(required(at, 'one of fieldRef and resourceFieldRef is required'))
  append(errors, validateMode(mode, child(at, 'mode')))
  return causedBelow(item(child(at, 'items'), index), at, errors)
}

/** Files of several sources in one volume. */
export function validateProjectedVolume(
  { defaultMode, sources = [] }: core.ProjectedVolumeSource,
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = [...validateMode(defaultMode, child(at, 'defaultMode'))]
  const paths = new Set<string>()
  for (const [index, source] of sources.entries())
    append(errors, validateProjection(source, paths, at, item(child(at, 'sources'), index)))
  return errors
}

/** The field of the volume and that of the source: upstream takes the one for the other now and then. */
function validateProjection(
  { secret, configMap, downwardAPI, serviceAccountToken }: core.VolumeProjection,
  paths: Set<string>,
  at: Field,
  atSource: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  const claim = (path: string, printed: string, place: Field): void => {
    if (path === '') return
    if (paths.has(path))
      errors.push({
        ...causedAt(place, invalid(at, printed, 'conflicting duplicate paths')),
        message: `another source of the volume has a file at ${path} already`
      })
    paths.add(path)
  }
  for (const [kind, source] of [['secret', secret], ['configMap', configMap]] as const) {
    if (source === undefined) continue
    const { name = '', items = [] } = source
    if (name === '') errors.push(required(child(atSource, kind, 'name'), ''))
    for (const [index, file] of items.entries()) {
      const atFile = item(child(atSource, kind, 'items'), index)
      append(errors, validateKeyToPath(file, atFile))
      claim(file.path ?? '', name, child(atFile, 'path'))
    }
  }
  for (const [index, file] of (downwardAPI?.items ?? []).entries()) {
    const atVolume = child(atSource, 'downwardAPI')
    append(errors, validateDownwardApiFile(file, index, atVolume))
    claim(file.path ?? '', file.path ?? '', child(item(child(atVolume, 'items'), index), 'path'))
  }
  if (serviceAccountToken !== undefined)
    append(errors, validateToken(serviceAccountToken, at, child(atSource, 'serviceAccountToken')))
  // A clusterTrustBundle or a podCertificate is gone by now: their gates are off in every release so far.
  if ([secret, configMap, downwardAPI, serviceAccountToken].filter(source => source !== undefined).length > 1)
    errors.push(forbidden(atSource, 'may not specify more than 1 volume type per source'))
  return errors
}

function validateToken(token: core.ServiceAccountTokenProjection, at: Field, atToken: Field): readonly FieldError[] {
  const { expirationSeconds = 0, path = '' } = token
  const errors: FieldError[] = [...validateTokenExpiration(expirationSeconds, child(atToken, 'expirationSeconds'))]
  const misplaced = child(at, 'path')
  const ofPath = path === '' ? [required(misplaced, '')] : malformed(misplaced, path, isLocalPath)
  append(errors, causedBelow(child(atToken, 'path'), misplaced, ofPath))
  return errors
}

/** How long a token that is projected, or that a driver gets, may be good. */
export function validateTokenExpiration(seconds: number | bigint, at: Field): readonly FieldError[] {
  if (seconds < 600) return [invalid(at, seconds, 'may not specify a duration less than 10 minutes')]
  if (seconds > 2 ** 32) return [invalid(at, seconds, 'may not specify a duration larger than 2^32 seconds')]
  return none
}
