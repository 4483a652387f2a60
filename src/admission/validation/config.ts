/**
 * ConfigMaps and Secrets.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, ValidateConfigMap, ValidateSecret.
 */
import { append } from '../../append.ts'
import type * as core from '../../kube/api/core-v1.ts'
import { unmarshal } from '../../kube/go-json.ts'
import { sortedEntries } from '../../kube/sorted.ts'
import { causedAt, child, field, invalid, invalidKey, key, required, tooLong } from './field.ts'
import type { Field, FieldError } from './field.ts'
import { byteLength, isConfigMapKey } from './formats.ts'
import { kind } from './kinds.ts'
import type { Kinds } from './kinds.ts'
import { nameIsSubdomain, validateCoreMetadata } from './metadata.ts'
import { keyPairWarnings } from './key-pair.ts'

/** All values together, in bytes. */
const mostBytes = 1024 * 1024

/** The bytes that a text in base64 stands for. */
function decoded(text: string): Buffer {
  return Buffer.from(text, 'base64')
}

function validateKey(name: string, at: Field): readonly FieldError[] {
  return isConfigMapKey(name).map(why => invalidKey(at, name, why))
}

/** Upstream: ValidateConfigMap, but for the metadata. */
function validateConfigMap({ data = {}, binaryData = {} }: core.ConfigMap): readonly FieldError[] {
  const errors: FieldError[] = []
  let characters = 0
  let bytes = 0
  for (const [name, text] of sortedEntries(data)) {
    append(errors, validateKey(name, field('data')))
    if (Object.hasOwn(binaryData, name))
      errors.push(invalid(key(field('data'), name), name, 'duplicate of key present in binaryData'))
    characters += text.length
  }
  for (const [name, text] of sortedEntries(binaryData)) {
    append(errors, validateKey(name, field('binaryData')))
    bytes += decoded(text).length
  }
  // No character of UTF-16 has more than three bytes: most texts are far too short, and need not be counted.
  if (bytes + characters * 3 > mostBytes) for (const text of Object.values(data)) bytes += byteLength(text)
  // The server names no field for it.
  if (bytes > mostBytes) errors.push(causedAt(field('data'), tooLong(field(''), mostBytes)))
  return errors
}

const redacted = '<secret contents redacted>'

/** Upstream: ValidateSecret, but for the metadata. */
function validateSecret({ metadata, type = '', data = {} }: core.Secret): readonly FieldError[] {
  const at = field('data')
  const errors: FieldError[] = []
  let size = 0
  for (const [name, text] of sortedEntries(data)) {
    append(errors, validateKey(name, at))
    size += decoded(text).length
  }
  if (size > mostBytes) errors.push(tooLong(at, mostBytes))
  const need = (name: string): unknown => {
    const message = `a Secret of type ${type} needs the key ${name} in its data`
    return errors.push({ ...required(key(at, name), ''), message })
  }
  const needJson = (name: string): void => {
    const text = data[name]
    if (text === undefined) return void need(name)
    const read = unmarshal(decoded(text).toString(), 'map', 'map[string]interface {}')
    if ('node' in read) return
    const message = `${name} is no JSON object: ${read.error}`
    errors.push({ ...invalid(key(at, name), redacted, read.error), message })
  }
  switch (type) {
    case 'kubernetes.io/service-account-token': {
      const name = 'kubernetes.io/service-account.name'
      if ((metadata?.annotations?.[name] ?? '') === '')
        errors.push(required(key(child(field('metadata'), 'annotations'), name), ''))
      break
    }
    case 'kubernetes.io/dockercfg':
      needJson('.dockercfg')
      break
    case 'kubernetes.io/dockerconfigjson':
      needJson('.dockerconfigjson')
      break
    case 'kubernetes.io/basic-auth':
      if (data['username'] !== undefined || data['password'] !== undefined) break
      need('username')
      need('password')
      break
    case 'kubernetes.io/ssh-auth':
      if ((data['ssh-privatekey'] ?? '') === '') need('ssh-privatekey')
      break
    case 'kubernetes.io/tls':
      for (const name of ['tls.crt', 'tls.key']) if (data[name] === undefined) need(name)
      break
  }
  return errors
}

export const configKinds: Kinds = {
  '/ConfigMap': kind<core.ConfigMap>({
    errors: (map, subject) => [...validateCoreMetadata(subject, nameIsSubdomain), ...validateConfigMap(map)]
  }),
  '/Secret': kind<core.Secret>({
    errors: (secret, subject) => [...validateCoreMetadata(subject, nameIsSubdomain), ...validateSecret(secret)],
    warnings: ({ type, data = {} }) =>
      type === 'kubernetes.io/tls' ? keyPairWarnings(data['tls.crt'] ?? '', data['tls.key'] ?? '') : []
  })
}
