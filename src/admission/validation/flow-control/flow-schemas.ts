/**
 * FlowSchemas: which requests have which priority.
 * Source: kubernetes/kubernetes `pkg/apis/flowcontrol/validation/validation.go`, ValidateFlowSchema.
 */
import { append } from '../../../append.ts'
import type * as flowcontrol from '../../../kube/api/flowcontrol-v1.ts'
import { child, field, forbidden, invalid, item, required, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { goStrings, goStruct } from '../go-syntax.ts'
import { kind } from '../kinds.ts'
import type { Kinds } from '../kinds.ts'
import { nameIsLabel, nameIsSubdomain, validateCoreMetadata } from '../metadata.ts'
import { goFlowSchema } from './go-flow-schema.ts'
import { isMandatorySchema } from './mandatory.ts'

const mostPrecedence = 10_000
const distinguishers = ['ByNamespace', 'ByUser']
const verbs = ['create', 'delete', 'deletecollection', 'get', 'list', 'patch', 'proxy', 'update', 'watch']

/** Upstream: ValidateFlowSchemaSpec. */
function validateSpec(spec: flowcontrol.FlowSchemaSpec, name: string, at: Field): readonly FieldError[] {
  const { matchingPrecedence: precedence = 1000, distinguisherMethod, priorityLevelConfiguration, rules = [] } = spec
  const errors: FieldError[] = []
  const wrong = (why: string): unknown => errors.push(invalid(child(at, 'matchingPrecedence'), precedence, why))
  if (precedence <= 0) wrong('must be a positive value')
  if (precedence > mostPrecedence) wrong(`must not be greater than ${mostPrecedence}`)
  if (precedence === 1 && name !== 'exempt') wrong("only the schema named 'exempt' may have matchingPrecedence 1")
  const { type = '' } = distinguisherMethod ?? {}
  if (distinguisherMethod !== undefined && !distinguishers.includes(type)) {
    const printed = goStruct('flowcontrol.FlowDistinguisherMethod', { Type: type })
    errors.push(unsupported(child(at, 'distinguisherMethod', 'type'), printed, distinguishers))
  }
  const { name: level = '' } = priorityLevelConfiguration ?? {}
  const levelAt = child(at, 'priorityLevelConfiguration', 'name')
  if (level === '') errors.push(required(levelAt, 'must reference a priority level'))
  else append(errors, nameIsSubdomain(level, false).map(why => invalid(levelAt, level, why)))
  for (const [index, rule] of rules.entries()) append(errors, validateRule(rule, item(child(at, 'rules'), index)))
  return errors
}

/** Upstream: ValidateFlowSchemaPolicyRulesWithSubjects. */
function validateRule(rule: flowcontrol.PolicyRulesWithSubjects, at: Field): readonly FieldError[] {
  const { subjects = [], resourceRules = [], nonResourceRules = [] } = rule
  const errors: FieldError[] = []
  for (const [index, subject] of subjects.entries())
    append(errors, validateSubject(subject, item(child(at, 'subjects'), index)))
  if (subjects.length === 0) errors.push(required(child(at, 'subjects'), 'subjects must contain at least one value'))
  if (resourceRules.length === 0 && nonResourceRules.length === 0)
    errors.push(required(at, 'at least one of resourceRules and nonResourceRules has to be non-empty'))
  for (const [index, one] of resourceRules.entries())
    append(errors, validateResourceRule(one, item(child(at, 'resourceRules'), index)))
  for (const [index, one] of nonResourceRules.entries())
    append(errors, validateUrlRule(one, item(child(at, 'nonResourceRules'), index)))
  return errors
}

/** The fields of a subject, by the kinds that need them: in the order in which the others are forbidden. */
const subjectFields = { ServiceAccount: 'serviceAccount', User: 'user', Group: 'group' } as const

/** Upstream: ValidateFlowSchemaSubject. */
function validateSubject(subject: flowcontrol.Subject, at: Field): readonly FieldError[] {
  const { kind: of = '' } = subject
  if (of !== 'ServiceAccount' && of !== 'User' && of !== 'Group')
    return [unsupported(child(at, 'kind'), of, ['Group', 'ServiceAccount', 'User'])]
  const own = subjectFields[of]
  const errors = [...validateOwn(subject, own, of, child(at, own))]
  for (const [other, name] of Object.entries(subjectFields))
    if (name !== own && subject[name] !== undefined)
      errors.push(forbidden(child(at, name), `${name} is forbidden when subject kind is not '${other}'`))
  return errors
}

function validateOwn(
  subject: flowcontrol.Subject,
  own: 'serviceAccount' | 'user' | 'group',
  of: string,
  at: Field
): readonly FieldError[] {
  const { [own]: value } = subject
  if (value === undefined) return [required(at, `${own} is required when subject kind is '${of}'`)]
  const { name = '' } = value
  const errors = name === '' ? [required(child(at, 'name'), '')] : []
  if (own !== 'serviceAccount') return errors
  const { namespace = '' } = subject.serviceAccount ?? {}
  if (name !== '' && name !== '*')
    append(errors, nameIsSubdomain(name, false).map(why => invalid(child(at, 'name'), name, why)))
  const namespaceAt = child(at, 'namespace')
  if (namespace === '') errors.push(required(namespaceAt, 'must specify namespace for service account'))
  else append(errors, nameIsLabel(namespace, false).map(why => invalid(namespaceAt, namespace, why)))
  return errors
}

/** A star stands alone. `missing` and `what` are words of the complaints. */
function validateList(
  values: readonly string[],
  at: Field,
  { missing, what }: { readonly missing: string; readonly what: string }
): readonly FieldError[] {
  if (values.length === 0) return [required(at, missing)]
  if (values.length === 1 || !values.includes('*')) return []
  return [invalid(at, goStrings(values), `if '*' is present, must not specify other ${what}`)]
}

function validateVerbs(named: readonly string[], at: Field): readonly FieldError[] {
  if (named.length > 0 && !named.includes('*') && !named.every(verb => verbs.includes(verb)))
    return [unsupported(at, goStrings(named), verbs)]
  return validateList(named, at, { missing: 'verbs must contain at least one value', what: 'verbs' })
}

/** Upstream: ValidateFlowSchemaResourcePolicyRule. */
function validateResourceRule(rule: flowcontrol.ResourcePolicyRule, at: Field): readonly FieldError[] {
  const { verbs: named = [], apiGroups = [], resources = [], namespaces = [], clusterScope = false } = rule
  const must = (what: string): string => `resource rules must supply at least one ${what}`
  const errors = [
    ...validateVerbs(named, child(at, 'verbs')),
    ...validateList(apiGroups, child(at, 'apiGroups'), { missing: must('api group'), what: 'api groups' }),
    ...validateList(resources, child(at, 'resources'), { missing: must('resource'), what: 'resources' })
  ]
  const place = child(at, 'namespaces')
  const missing = 'resource rules that are not cluster scoped must supply at least one namespace'
  if (namespaces.length > 0 || !clusterScope)
    append(errors, validateList(namespaces, place, { missing, what: 'namespaces' }))
  if (namespaces.includes('*')) return errors
  return [...errors, ...namespaces.flatMap((namespace, index) => nameIsLabel(namespace, false).map(why =>
    invalid(item(place, index), namespace, `each member of this list must be '*' or a DNS-1123 label; ${why}`)))]
}

/** Upstream: ValidateFlowSchemaNonResourcePolicyRule. */
function validateUrlRule(rule: flowcontrol.NonResourcePolicyRule, at: Field): readonly FieldError[] {
  const { verbs: named = [], nonResourceURLs = [] } = rule
  const place = child(at, 'nonResourceURLs')
  const missing = 'nonResourceURLs must contain at least one value'
  const errors = [
    ...validateVerbs(named, child(at, 'verbs')),
    ...validateList(nonResourceURLs, place, { missing, what: 'non-resource URLs' })
  ]
  if (nonResourceURLs.includes('*')) return errors
  return [...errors, ...nonResourceURLs.flatMap((path, index) => {
    const fault = pathFault(path)
    return fault === undefined ? [] : [invalid(item(place, index), path, fault)]
  })]
}

/** Upstream: ValidateNonResourceURLPath. */
function pathFault(path: string): string | undefined {
  if (path === '') return 'must not be empty'
  if (path === '/') return undefined
  if (!path.startsWith('/')) return 'must start with slash'
  if (path.includes(' ')) return 'must not contain white-space'
  if (path.includes('//')) return 'must not contain double slash'
  const star = path.indexOf('*')
  if (star < 0 || (star === path.length - 1 && path.endsWith('/*'))) return undefined
  return 'wildcard can only do suffix matching'
}

/** The schemas that every cluster has are what they are. */
function validateMandatory(name: string, spec: flowcontrol.FlowSchemaSpec, at: Field): readonly FieldError[] {
  if (isMandatorySchema(name, spec)) return []
  const printed = goFlowSchema(spec)
  return [invalid(at, printed, `spec of '${name}' must equal the fixed value`)]
}

export const flowSchemaKinds: Kinds = {
  'flowcontrol.apiserver.k8s.io/FlowSchema': kind<flowcontrol.FlowSchema>({
    errors: ({ spec = {} }, subject) => {
      const at = field('spec')
      return [
        ...validateCoreMetadata(subject, nameIsSubdomain),
        ...validateSpec(spec, subject.name, at),
        ...validateMandatory(subject.name, spec, at)
      ]
    }
  })
}
