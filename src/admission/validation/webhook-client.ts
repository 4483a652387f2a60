/**
 * How a server reaches a webhook: by a URL, or as a Service of the cluster.
 * Source: k8s.io/apiserver `pkg/util/webhook/validation.go`.
 */
import { parseUrl } from '../../kube/url.ts'
import { causedAt, child, invalid, required } from './field.ts'
import type { Field, FieldError } from './field.ts'
import { isDns1123Subdomain, portErrors } from './formats.ts'

const form = '; desired format: https://host[/path]'

/** Upstream: ValidateWebhookURL. */
export function validateWebhookUrl(text: string, at: Field): readonly FieldError[] {
  const url = parseUrl(text)
  if ('error' in url) {
    const error = required(at, `url must be a valid URL: ${url.error}${form}`)
    return [{ ...error, message: `${JSON.stringify(text)} is no URL: ${url.error}` }]
  }
  const { scheme, host, user, query, fragment } = url
  const errors: FieldError[] = []
  if (scheme !== 'https') errors.push(invalid(at, scheme, `'https' is the only allowed URL scheme${form}`))
  if (host === '') errors.push(invalid(at, host, `host must be specified${form}`))
  if (user !== undefined) errors.push(invalid(at, user, 'user information is not permitted in the URL'))
  if (fragment !== '') errors.push(invalid(at, fragment, 'fragments are not permitted in the URL'))
  if (query !== '') errors.push(invalid(at, query, 'query parameters are not permitted in the URL'))
  return errors
}

/** A Service, as webhooks of admission and of conversion have it. */
interface Service {
  readonly name?: string
  readonly namespace?: string
  readonly path?: string
  readonly port?: number
}

/** Upstream: ValidateWebhookService, which all callers give name and namespace in the wrong order. */
export function validateWebhookService(service: Service, at: Field): readonly FieldError[] {
  const { name = '', namespace = '', path, port = 0 } = service
  const [nameAt, namespaceAt] = [child(at, 'name'), child(at, 'namespace')]
  const errors: FieldError[] = []
  if (namespace === '')
    errors.push({
      ...causedAt(namespaceAt, required(nameAt, 'service name is required')),
      laterText: required(nameAt, '').text,
      message: 'the namespace of the service is missing'
    })
  if (name === '')
    errors.push({
      ...causedAt(nameAt, required(namespaceAt, 'service namespace is required')),
      laterText: required(namespaceAt, '').text,
      message: 'the name of the service is missing'
    })
  const wrong = portErrors(port)
  if (wrong.length > 0) errors.push(invalid(child(at, 'port'), port, `port is not valid: ${wrong.join(', ')}`))
  return path === undefined ? errors : [...errors, ...validatePath(path, child(at, 'path'))]
}

function validatePath(path: string, at: Field): readonly FieldError[] {
  if (path === '' || path === '/') return []
  if (path === '//') return [invalid(at, path, 'segment[0] may not be empty')]
  const isRooted = path.startsWith('/')
  const errors = isRooted ? [] : [invalid(at, path, "must start with a '/'")]
  // Upstream takes the first byte away, whatever it is, and what is left of a letter is as wrong as the letter.
  const rest = path.charCodeAt(0) < 0x80 ? path.slice(1) : path
  const segments = rest.replace(/\/$/, '').split('/')
  return [...errors, ...segments.flatMap((segment, index) =>
    (segment === '' ? [' may not be empty'] : isDns1123Subdomain(segment).map(why => `: ${why}`))
      .map(why => invalid(at, path, `segment[${index}]${why}`)))]
}
