/**
 * How a server reaches a webhook.
 * Source: k8s.io/apiserver `pkg/util/webhook/validation.go`.
 */
import { parseUrl } from '../../../kube/url.ts'
import { child, invalid, required } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isDns1123Subdomain, portErrors } from '../formats.ts'

const form = '; desired format: https://host[/path]'

/** Upstream: ValidateWebhookURL. */
export function validateWebhookUrl(text: string, at: Field): readonly FieldError[] {
  const url = parseUrl(text)
  if ('error' in url) return [required(at, `url must be a valid URL: ${url.error}${form}`)]
  const { scheme, host, user, fragment, query } = url
  const errors: FieldError[] = []
  if (scheme !== 'https') errors.push(invalid(at, scheme, `'https' is the only allowed URL scheme${form}`))
  if (host === '') errors.push(invalid(at, host, `host must be specified${form}`))
  if (user !== undefined) errors.push(invalid(at, user, 'user information is not permitted in the URL'))
  if (fragment !== '') errors.push(invalid(at, fragment, 'fragments are not permitted in the URL'))
  if (query !== '') errors.push(invalid(at, query, 'query parameters are not permitted in the URL'))
  return errors
}

interface Service {
  readonly name?: string
  readonly namespace?: string
  readonly path?: string
  readonly port?: number
}

/** Upstream: ValidateWebhookService. */
export function validateWebhookService({ name = '', namespace = '', path, port = 0 }: Service, at: Field): readonly FieldError[] {
  const errors: FieldError[] = []
  if (name === '') errors.push(required(child(at, 'name'), 'service name is required'))
  if (namespace === '') errors.push(required(child(at, 'namespace'), 'service namespace is required'))
  const ofPort = portErrors(port)
  if (ofPort.length > 0) errors.push(invalid(child(at, 'port'), port, `port is not valid: ${ofPort.join(', ')}`))
  if (path !== undefined && path !== '' && path !== '/') errors.push(...pathErrors(path, child(at, 'path')))
  return errors
}

function pathErrors(path: string, at: Field): readonly FieldError[] {
  if (path === '//') return [invalid(at, path, 'segment[0] may not be empty')]
  const errors: FieldError[] = []
  if (!path.startsWith('/')) errors.push(invalid(at, path, "must start with a '/'"))
  const segments = path.slice(1).replace(/\/$/, '').split('/')
  for (const [index, segment] of segments.entries()) {
    if (segment === '') errors.push(invalid(at, path, `segment[${index}] may not be empty`))
    else errors.push(...isDns1123Subdomain(segment).map(why => invalid(at, path, `segment[${index}]: ${why}`)))
  }
  return errors
}
