/**
 * APIServices: versions of the API that another server answers for.
 * Source: k8s.io/kube-aggregator `pkg/apis/apiregistration/validation/validation.go`, ValidateAPIService.
 */
import { append } from '../../append.ts'
import type * as apiregistration from '../../kube/api/apiregistration-v1.ts'
import { goQuote } from '../../kube/quote.ts'
import { child, field, invalid, malformed, required } from './field.ts'
import type { FieldError } from './field.ts'
import { isDns1035Label, isDns1123Subdomain, isPathSegment, portErrors } from './formats.ts'
import { kind } from './kinds.ts'
import type { Kinds, Subject } from './kinds.ts'
import { validateMetadata } from './metadata.ts'

function validateApiService({ spec = {} }: apiregistration.APIService, subject: Subject): readonly FieldError[] {
  const { group = '', version = '', groupPriorityMinimum = 0, versionPriority = 0 } = spec
  const at = field('spec')
  const wanted = `${version}.${group}`
  const errors = [...validateMetadata(subject, name => {
    const faults = isPathSegment(name)
    if (faults.length > 0 || name === wanted) return faults
    return [`must be \`spec.version+"."+spec.group\`: ${goQuote(wanted)}`]
  })]
  if (group === '' && version !== 'v1')
    errors.push(required(child(at, 'group'), 'only v1 may have an empty group and it better be legacy kube'))
  if (group !== '') append(errors, malformed(child(at, 'group'), group, isDns1123Subdomain))
  append(errors, malformed(child(at, 'version'), version, isDns1035Label))
  if (groupPriorityMinimum <= 0 || groupPriorityMinimum > 20000) {
    const why = 'must be positive and less than 20000'
    errors.push(invalid(child(at, 'groupPriorityMinimum'), groupPriorityMinimum, why))
  }
  if (versionPriority <= 0 || versionPriority > 1000)
    errors.push(invalid(child(at, 'versionPriority'), versionPriority, 'must be positive and less than 1000'))
  append(errors, validateService(spec))
  return errors
}

function validateService(spec: apiregistration.APIServiceSpec): readonly FieldError[] {
  const { service, caBundle = '', insecureSkipTLSVerify = false } = spec
  const at = field('spec')
  const errors: FieldError[] = []
  const size = Buffer.from(caBundle, 'base64').length
  const insecure = (why: string): unknown => errors.push(invalid(child(at, 'insecureSkipTLSVerify'), true, why))
  if (service === undefined) {
    const why = 'local APIServices may not have a caBundle'
    if (size > 0) errors.push(invalid(child(at, 'caBundle'), `${size} bytes`, why))
    if (insecureSkipTLSVerify) insecure('local APIServices may not have insecureSkipTLSVerify')
    return errors
  }
  const { namespace = '', name = '', port = 0 } = service
  if (namespace === '') errors.push(required(child(at, 'service', 'namespace'), ''))
  if (name === '') errors.push(required(child(at, 'service', 'name'), ''))
  const wrong = portErrors(port)
  if (wrong.length > 0)
    errors.push(invalid(child(at, 'service', 'port'), port, `port is not valid: ${wrong.join(', ')}`))
  if (insecureSkipTLSVerify && size > 0) insecure('may not be true if caBundle is present')
  return errors
}

export const apiServiceKinds: Kinds = {
  'apiregistration.k8s.io/APIService': kind<apiregistration.APIService>({ errors: validateApiService })
}
