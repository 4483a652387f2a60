/**
 * Ingresses.
 * Source: kubernetes/kubernetes `pkg/apis/networking/validation/validation.go`, ValidateIngressCreate,
 * `pkg/registry/networking/ingress/strategy.go`.
 */
import { append } from '../../../append.ts'
import type * as networking from '../../../kube/api/networking-v1.ts'
import { parseIp } from '../../../kube/ip.ts'
import type { Answer } from '../../plugin.ts'
import { causedAt, child, field, invalid, item, key, malformed, print, required, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isDns1123Subdomain, isPortName, isWildcardDns1123Subdomain } from '../formats.ts'
import { goStrings } from '../go-syntax.ts'
import type { Subject } from '../kinds.ts'
import { nameIsSubdomain, validateCoreMetadata } from '../metadata.ts'
import type { NameFormat } from '../metadata.ts'
import { validatePortNumber } from '../ports.ts'
import { validateReference } from './references.ts'
import { serviceNameFormat } from './service-name.ts'
import { warn } from './warnings.ts'

const classAnnotation = 'kubernetes.io/ingress.class'

/** What the checks of a backend depend on. */
interface Options {
  readonly isServiceName: NameFormat
  readonly subject: Subject
}

/** The complaints about an Ingress. */
export function validateIngress({ metadata, spec = {} }: networking.Ingress, subject: Subject): readonly FieldError[] {
  const options = { isServiceName: serviceNameFormat(subject.request.kubernetes), subject }
  const { rules, defaultBackend, tls = [], ingressClassName } = spec
  const at = field('spec')
  const errors: FieldError[] = [...validateCoreMetadata(subject, nameIsSubdomain)]
  if ((rules ?? []).length === 0 && defaultBackend === undefined) errors.push(withoutRules(rules, at))
  if (defaultBackend !== undefined)
    append(errors, validateBackend(defaultBackend, child(at, 'defaultBackend'), options))
  for (const [index, rule] of (rules ?? []).entries())
    append(errors, validateRule(rule, item(child(at, 'rules'), index), options))
  for (const [index, { hosts = [], secretName = '' }] of tls.entries()) {
    const place = item(child(at, 'tls'), index)
    for (const [number, host] of hosts.entries())
      append(errors, validateHost(host, item(child(place, 'hosts'), number)))
    if (secretName !== '') append(errors, malformed(child(place, 'secretName'), secretName, isDns1123Subdomain))
  }
  if (ingressClassName !== undefined)
    append(errors, malformed(child(at, 'ingressClassName'), ingressClassName, isDns1123Subdomain))
  const annotation = metadata?.annotations?.[classAnnotation]
  if (annotation !== undefined && ingressClassName !== undefined && annotation !== ingressClassName)
    errors.push(otherClass(annotation))
  return errors
}

/** The server names a field that there is not. */
function otherClass(annotation: string): FieldError {
  const named = child(field('annotations'), classAnnotation)
  const error = invalid(named, annotation, 'must match `ingressClassName` when both are specified')
  return causedAt(key(child(field('metadata'), 'annotations'), classAnnotation), error)
}

function withoutRules(rules: readonly networking.IngressRule[] | undefined, at: Field): FieldError {
  const printed = goStrings(rules && [], 'networking.IngressRule')
  const error = invalid(at, printed, 'either `defaultBackend` or `rules` must be specified')
  return { ...error, message: `${print(at)} has neither rules nor a defaultBackend: traffic would go nowhere` }
}

function validateHost(host: string, at: Field): readonly FieldError[] {
  return malformed(at, host, host.includes('*') ? isWildcardDns1123Subdomain : isDns1123Subdomain)
}

function validateRule({ host = '', http }: networking.IngressRule, at: Field, options: Options): readonly FieldError[] {
  const errors: FieldError[] = []
  const ofHost = child(at, 'host')
  if (parseIp(host) !== undefined) errors.push(invalid(ofHost, host, 'must be a DNS name, not an IP address'))
  if (host !== '') append(errors, validateHost(host, ofHost))
  if (http === undefined) return errors
  const list = child(at, 'http', 'paths')
  const { paths = [] } = http
  if (paths.length === 0) errors.push(required(list, ''))
  for (const [index, path] of paths.entries()) append(errors, validatePath(path, item(list, index), options))
  return errors
}

const pathTypes = ['Exact', 'ImplementationSpecific', 'Prefix']
const badSequences = ['//', '/./', '/../', '%2f', '%2F']
const badEndings = ['/..', '/.']

function validatePath(
  { path = '', pathType, backend = {} }: networking.HTTPIngressPath,
  at: Field,
  options: Options
): readonly FieldError[] {
  const ofType = child(at, 'pathType')
  if (pathType === undefined) {
    const message = `${print(ofType)} is missing: write Prefix, Exact or ImplementationSpecific`
    return [{ ...required(ofType, 'pathType must be specified'), message }]
  }
  const errors: FieldError[] = []
  const complain = (why: string): unknown => errors.push(invalid(child(at, 'path'), path, why))
  const isAny = pathType === 'ImplementationSpecific'
  if (!pathTypes.includes(pathType)) errors.push(unsupported(ofType, pathType, pathTypes))
  else {
    if (!path.startsWith('/') && !(isAny && path === '')) complain('must be an absolute path')
    for (const one of isAny ? [] : badSequences) if (path.includes(one)) complain(`must not contain '${one}'`)
    for (const one of isAny ? [] : badEndings) if (path.endsWith(one)) complain(`cannot end with '${one}'`)
  }
  append(errors, validateBackend(backend, child(at, 'backend'), options))
  return errors
}

function validateBackend(
  { resource, service }: networking.IngressBackend,
  at: Field,
  { isServiceName, subject }: Options
): readonly FieldError[] {
  if (resource !== undefined && service !== undefined)
    return [invalid(at, '', 'cannot set both resource and service backends')]
  if (resource !== undefined) return validateReference(resource, child(at, 'resource'), subject)
  if (service === undefined) {
    const message = `${print(at)} names neither a service nor a resource`
    return [{ ...invalid(at, '', 'resource or service backend is required'), message }]
  }
  const { name = '', port = {} } = service
  const ofName = child(at, 'service', 'name')
  const errors: FieldError[] = []
  if (name === '') errors.push(required(ofName, ''))
  else append(errors, malformed(ofName, name, text => isServiceName(text, false)))
  append(errors, validateBackendPort(port, at))
  return errors
}

function validateBackendPort(
  { name = '', number = 0 }: networking.ServiceBackendPort,
  at: Field
): readonly FieldError[] {
  const port = child(at, 'service', 'port')
  if (name !== '' && number !== 0) return [causedAt(port, invalid(at, '', 'cannot set both port name & port number'))]
  if (name !== '') return malformed(child(port, 'name'), name, isPortName)
  if (number !== 0) return validatePortNumber(number, child(port, 'number'))
  const message = `${print(port)} has neither a name nor a number`
  return [{ ...causedAt(port, required(at, 'port name or number is required')), message }]
}

export function ingressWarnings({ metadata, spec = {} }: networking.Ingress): readonly Answer[] {
  if (metadata?.annotations?.[classAnnotation] === undefined || spec.ingressClassName !== undefined) return []
  const at = key(child(field('metadata'), 'annotations'), classAnnotation)
  const text = `annotation "${classAnnotation}" is deprecated, please use 'spec.ingressClassName' instead`
  const message = `the annotation ${classAnnotation} is deprecated: write spec.ingressClassName`
  return [warn('api/deprecated', at, text, message)]
}
