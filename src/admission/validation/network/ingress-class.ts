/**
 * IngressClasses.
 * Source: kubernetes/kubernetes `pkg/apis/networking/validation/validation.go`, ValidateIngressClass.
 */
import { append } from '../../../append.ts'
import type * as networking from '../../../kube/api/networking-v1.ts'
import { child, field, forbidden, invalid, malformed, required, tooLong, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { byteLength, isDns1123Label, isDns1123Subdomain, isHttpPath } from '../formats.ts'
import type { Subject } from '../kinds.ts'
import { nameIsSubdomain, validateCoreMetadata } from '../metadata.ts'
import { validateReference } from './references.ts'

const longestController = 250
const scopes = ['Cluster', 'Namespace']

/** The complaints about an IngressClass. */
export function validateIngressClass({ spec = {} }: networking.IngressClass, subject: Subject): readonly FieldError[] {
  const { controller = '', parameters } = spec
  const at = child(field('spec'), 'controller')
  const errors: FieldError[] = [...validateCoreMetadata(subject, nameIsSubdomain)]
  if (byteLength(controller) > longestController) errors.push(tooLong(at, longestController))
  append(errors, validateDomainPrefixedPath(controller, at))
  if (parameters !== undefined)
    append(errors, validateParameters(parameters, child(field('spec'), 'parameters'), subject))
  return errors
}

/** `example.com/ingress-controller`. Upstream: IsDomainPrefixedPath. */
function validateDomainPrefixedPath(text: string, at: Field): readonly FieldError[] {
  if (text === '') return [required(at, '')]
  const slash = text.indexOf('/')
  if (slash <= 0 || slash === text.length - 1)
    return [invalid(at, text, 'must be a domain-prefixed path (such as "acme.io/foo")')]
  return [
    ...malformed(at, text.slice(0, slash), isDns1123Subdomain),
    ...malformed(at, text.slice(slash + 1), isHttpPath)
  ]
}

/** What the controller is set up with. Upstream: validateIngressClassParametersReference. */
function validateParameters(
  parameters: networking.IngressClassParametersReference,
  at: Field,
  subject: Subject
): readonly FieldError[] {
  const { scope, namespace } = parameters
  const errors: FieldError[] = [...validateReference(parameters, at, subject)]
  const ofNamespace = child(at, 'namespace')
  if (scope === undefined) errors.push(required(child(at, 'scope'), ''))
  else if (!scopes.includes(scope)) errors.push(unsupported(child(at, 'scope'), scope, scopes))
  else if (scope === 'Cluster' && namespace !== undefined)
    errors.push(forbidden(ofNamespace, "`parameters.scope` is set to 'Cluster'"))
  else if (scope === 'Namespace' && namespace === undefined)
    errors.push(required(ofNamespace, "`parameters.scope` is set to 'Namespace'"))
  else if (scope === 'Namespace') append(errors, malformed(ofNamespace, namespace ?? '', isDns1123Label))
  return errors
}
