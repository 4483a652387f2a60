/**
 * Variables of a container, and what they are made of.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, ValidateEnv, ValidateEnvFrom,
 * validateFileKeyRefVolumes.
 */
import { append } from '../../../append.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import { isOn } from '../../../kube/gates.ts'
import { causedAt, child, invalid, item, malformed, notFound, required } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import {
  isConfigMapKey, isDns1123Label, isDns1123Subdomain, isEnvironmentName, isRelaxedEnvironmentName, isWithoutBacksteps
} from '../formats.ts'
import type { Format } from '../formats.ts'
import { nameIsSubdomain } from '../metadata.ts'
import { eachContainer } from './each-container.ts'
import { validateFieldRef, validateResourceFieldRef } from './downward-api.ts'
import type { PodOptions } from './options.ts'

function isVariable({ kubernetes }: PodOptions): Format {
  return isOn('RelaxedEnvironmentVariableValidation', kubernetes) ? isRelaxedEnvironmentName : isEnvironmentName
}

/** The variables, at the field that lists them. */
export function validateEnvironment(
  variables: readonly core.EnvVar[],
  at: Field,
  options: PodOptions
): readonly FieldError[] {
  const errors: FieldError[] = []
  const isName = isVariable(options)
  variables.forEach(({ name = '', value = '', valueFrom }, index) => {
    if (name === '') errors.push(required(child(item(at, index), 'name'), ''))
    else for (const why of isName(name)) errors.push(invalid(child(item(at, index), 'name'), name, why))
    if (valueFrom !== undefined)
      append(errors, validateSource(valueFrom, value, child(item(at, index), 'valueFrom'), options))
  })
  return errors
}

/** The fields that a variable may show. */
const shownFields = [
  'metadata.name', 'metadata.namespace', 'metadata.uid', 'spec.nodeName', 'spec.serviceAccountName', 'status.hostIP',
  'status.hostIPs', 'status.podIP', 'status.podIPs'
]

/** Upstream: validateEnvVarValueFrom. */
function validateSource(
  source: core.EnvVarSource,
  value: string,
  at: Field,
  options: PodOptions
): readonly FieldError[] {
  const { fieldRef, resourceFieldRef, configMapKeyRef, secretKeyRef, fileKeyRef } = source
  const errors: FieldError[] = []
  if (fieldRef !== undefined) append(errors, validateFieldRef(fieldRef, shownFields, child(at, 'fieldRef')))
  if (resourceFieldRef !== undefined)
    append(errors, validateResourceFieldRef(resourceFieldRef, false, child(at, 'resourceFieldRef')))
  if (configMapKeyRef !== undefined) append(errors, validateKeyRef(configMapKeyRef, child(at, 'configMapKeyRef')))
  if (secretKeyRef !== undefined) append(errors, validateKeyRef(secretKeyRef, child(at, 'secretKeyRef')))
  if (fileKeyRef !== undefined) append(errors, validateFileKeyRef(fileKeyRef, child(at, 'fileKeyRef')))
  const count = [fieldRef, resourceFieldRef, configMapKeyRef, secretKeyRef, fileKeyRef].filter(Boolean).length
  // The server prints an empty text for the source, which would only confuse people.
  const complain = (why: string, message: string): unknown => errors.push({ ...invalid(at, '', why), message })
  if (count === 0) complain(`must specify one of: ${sourcesOf(options)}`, 'valueFrom does not say where the value is')
  else if (value !== '')
    complain('may not be specified when `value` is not empty', 'the variable has both value and valueFrom: keep one')
  else if (count > 1)
    complain('may not have more than one field specified at a time', 'valueFrom has several sources: keep one')
  return errors
}

function sourcesOf({ kubernetes }: PodOptions): string {
  return isOn('EnvFiles', kubernetes)
    ? '`fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`'
    : '`fieldRef`, `resourceFieldRef`, `configMapKeyRef` or `secretKeyRef`'
}

/** Upstream: validateConfigMapKeySelector, validateSecretKeySelector. */
function validateKeyRef({ name = '', key = '' }: core.ConfigMapKeySelector, at: Field): readonly FieldError[] {
  const errors = [...malformed(child(at, 'name'), name, isDns1123Subdomain)]
  if (key === '') errors.push(required(child(at, 'key'), ''))
  else append(errors, malformed(child(at, 'key'), key, isConfigMapKey))
  return errors
}

/** Upstream: validateFileKeySelector. */
function validateFileKeyRef(
  { key = '', volumeName = '', path = '' }: core.FileKeySelector,
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  const fields = [
    ['key', key, isRelaxedEnvironmentName],
    ['volumeName', volumeName, isDns1123Label],
    ['path', path, isWithoutBacksteps]
  ] as const
  for (const [name, value, format] of fields)
    if (value === '') errors.push(required(child(at, name), ''))
    else append(errors, malformed(child(at, name), value, format))
  return errors
}

/** Files with variables lie in volumes that the Pod's own containers write. */
export function validateFileKeyVolumes(
  spec: core.PodSpec,
  at: Field,
  { kubernetes }: PodOptions
): readonly FieldError[] {
  if (!isOn('EnvFiles', kubernetes)) return []
  const errors: FieldError[] = []
  for (const { container, at: place } of eachContainer(spec, at))
    for (const [index, { valueFrom }] of (container.env ?? []).entries()) {
      if (valueFrom?.fileKeyRef === undefined) continue
      const { volumeName = '' } = valueFrom.fileKeyRef
      const atName = child(item(child(place, 'env'), index), 'valueFrom', 'fileKeyRef', 'volumeName')
      const volume = spec.volumes?.findLast(({ name = '' }) => name === volumeName)
      if (volume === undefined) errors.push(notFound(atName, volumeName))
      else if (volume.emptyDir === undefined)
        errors.push(invalid(atName, volumeName, 'referenced volume must be of type emptyDir'))
    }
  return errors
}

/** ConfigMaps and Secrets all of whose keys become variables; the server names the list, and not its item. */
export function validateEnvironmentSources(
  sources: readonly core.EnvFromSource[],
  at: Field,
  options: PodOptions
): readonly FieldError[] {
  const errors: FieldError[] = []
  for (const [index, { prefix = '', configMapRef, secretRef }] of sources.entries()) {
    const place = item(at, index)
    if (prefix !== '') append(errors, malformed(child(place, 'prefix'), prefix, isVariable(options)))
    if (configMapRef !== undefined) append(errors, validateObjectRef(configMapRef, child(place, 'configMapRef')))
    if (secretRef !== undefined) append(errors, validateObjectRef(secretRef, child(place, 'secretRef')))
    const count = [configMapRef, secretRef].filter(Boolean).length
    if (count === 1) continue
    const why = count === 0
      ? 'must specify one of: `configMapRef` or `secretRef`'
      : 'may not have more than one field specified at a time'
    const message = count === 0 ? 'it names neither a ConfigMap nor a Secret' : 'it names both a ConfigMap and a Secret'
    errors.push({ ...causedAt(place, invalid(at, '', why)), message })
  }
  return errors
}

/** Upstream: validateConfigMapEnvSource, validateSecretEnvSource. */
function validateObjectRef({ name = '' }: core.ConfigMapEnvSource, at: Field): readonly FieldError[] {
  if (name === '') return [required(child(at, 'name'), '')]
  return malformed(child(at, 'name'), name, text => nameIsSubdomain(text, true))
}
