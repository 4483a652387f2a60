/**
 * Admission policies, whose rules are expressions, and what binds them.
 * Source: kubernetes/kubernetes `pkg/apis/admissionregistration/validation/validation.go`,
 * ValidateValidatingAdmissionPolicy, ValidateMutatingAdmissionPolicy and those of their bindings. (That a user may read
 * the parameters of a policy is part of the server's check; whoever creates policies can.)
 */
import { append } from '../../../append.ts'
import type * as admissionregistration from '../../../kube/api/admissionregistration-v1.ts'
import { minorOf } from '../../../kube/resources.ts'
import { child, duplicate, field, invalid, item, malformed, required, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { byteLength, isQualifiedName } from '../formats.ts'
import { goList, goStruct } from '../go-syntax.ts'
import { kind } from '../kinds.ts'
import type { Kinds, Subject } from '../kinds.ts'
import { nameIsSubdomain, validateMetadata } from '../metadata.ts'
import { uncompiled, validateMatchConditions } from './expressions.ts'
import { validateMatchResources, validateMutableOperations, validateParamKind } from './matching.ts'
import { failurePolicies, oneOf, reinvocationPolicies } from './webhooks.ts'

type ValidatingSpec = admissionregistration.ValidatingAdmissionPolicySpec
type MutatingSpec = admissionregistration.MutatingAdmissionPolicySpec

const mostAuditAnnotations = 20
const longestAuditExpression = 5 * 1024
const reasons = ['Forbidden', 'Invalid', 'RequestEntityTooLarge']

function isBlank(text: string | undefined): boolean {
  return (text ?? '').trim() === ''
}

/** What both kinds of policies have. */
function validateCommon(spec: ValidatingSpec | MutatingSpec, isMutating: boolean, at: Field): readonly FieldError[] {
  const { failurePolicy, paramKind, matchConstraints, matchConditions = [] } = spec
  const errors = [...oneOf(failurePolicy, failurePolicies, child(at, 'failurePolicy'))]
  if (paramKind !== undefined) append(errors, validateParamKind(paramKind, child(at, 'paramKind')))
  const constraintsAt = child(at, 'matchConstraints')
  if (matchConstraints === undefined) errors.push(required(constraintsAt, ''))
  else {
    const { resourceRules = [] } = matchConstraints
    append(errors, validateMatchResources(matchConstraints, constraintsAt))
    if (resourceRules.length === 0) errors.push(required(child(constraintsAt, 'resourceRules'), ''))
    if (isMutating) append(errors, validateMutableOperations(resourceRules, child(constraintsAt, 'resourceRules')))
  }
  append(errors, validateMatchConditions(matchConditions, child(at, 'matchConditions')))
  return errors
}

const identifier = /^[_a-zA-Z][_a-zA-Z0-9]*$/
const reserved = [
  'true', 'false', 'null', 'in', 'as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if', 'import', 'let',
  'loop', 'package', 'namespace', 'return', 'var', 'void', 'while'
]

/** The wording of complaints changed with 1.34. */
function isYoung({ request }: Subject): boolean {
  return minorOf(request.kubernetes) >= 34
}

/** Upstream: validateVariable. */
function validateVariables(
  variables: readonly admissionregistration.Variable[],
  at: Field,
  subject: Subject
): readonly FieldError[] {
  const errors: FieldError[] = []
  for (const [index, { name = '', expression }] of variables.entries()) {
    const place = item(at, index)
    if (isBlank(name)) errors.push(required(child(place, 'name'), 'name is not specified'))
    else if (!identifier.test(name) || reserved.includes(name)) {
      const why = isYoung(subject) ? 'must be a valid CEL identifier' : 'name is not a valid CEL identifier'
      errors.push(invalid(child(place, 'name'), name, why))
    }
    if (isBlank(expression)) errors.push(required(child(place, 'expression'), 'expression is not specified'))
  }
  return errors
}

/** Upstream: validateValidation. */
function validateValidation(
  { expression, message = '', messageExpression = '', reason }: admissionregistration.Validation,
  at: Field,
  subject: Subject
): readonly FieldError[] {
  const errors: FieldError[] = []
  const what = isYoung(subject) ? '' : 'message '
  if (isBlank(expression)) errors.push(required(child(at, 'expression'), 'expression is not specified'))
  if (messageExpression !== '' && isBlank(messageExpression))
    errors.push(invalid(child(at, 'messageExpression'), messageExpression, 'must be non-empty if specified'))
  if (message !== '' && isBlank(message))
    errors.push(invalid(child(at, 'message'), message, `${what}must be non-empty if specified`))
  else if (/[\n\r]/.test(message.trim()))
    errors.push(invalid(child(at, 'message'), message, `${what}must not contain line breaks`))
  append(errors, oneOf(reason, reasons, child(at, 'reason')))
  return errors
}

/** Upstream: validateAuditAnnotation. */
function validateAuditAnnotations(
  annotations: readonly admissionregistration.AuditAnnotation[],
  at: Field,
  policy: string
): readonly FieldError[] {
  const errors: FieldError[] = []
  if (annotations.length > mostAuditAnnotations) {
    const type = 'admissionregistration.AuditAnnotation'
    const printed = goList(type, annotations, ({ key = '', valueExpression = '' }) =>
      goStruct(type, { Key: key, ValueExpression: valueExpression }))
    errors.push(invalid(at, printed, `must not have more than ${mostAuditAnnotations} auditAnnotations`))
  }
  const keys = new Set<string>()
  for (const [index, { key = '', valueExpression }] of annotations.entries()) {
    const [keyAt, valueAt] = [child(item(at, index), 'key'), child(item(at, index), 'valueExpression')]
    if (policy === '') errors.push(invalid(keyAt, key, 'requires metadata.name be non-empty'))
    else append(errors, malformed(keyAt, `${policy}/${key}`, isQualifiedName))
    if (isBlank(valueExpression)) errors.push(required(valueAt, 'valueExpression is not specified'))
    else if (byteLength((valueExpression ?? '').trim()) > longestAuditExpression)
      errors.push(required(valueAt, `must not exceed ${longestAuditExpression} bytes in length`))
    if (keys.has(key)) errors.push(duplicate(keyAt, key))
    keys.add(key)
  }
  return errors
}

/** Upstream: validateValidatingAdmissionPolicySpec. */
function validateValidating(spec: ValidatingSpec, subject: Subject): readonly FieldError[] {
  const at = field('spec')
  const { variables = [], validations = [], auditAnnotations = [] } = spec
  const errors = [
    ...validateCommon(spec, false, at),
    ...validateVariables(variables, child(at, 'variables'), subject)
  ]
  const annotationsAt = child(at, 'auditAnnotations')
  if (validations.length === 0 && auditAnnotations.length === 0) {
    const why = 'validations or auditAnnotations must contain at least one item'
    return [...errors, required(child(at, 'validations'), why), required(annotationsAt, why)]
  }
  for (const [index, validation] of validations.entries())
    append(errors, validateValidation(validation, item(child(at, 'validations'), index), subject))
  return [...errors, ...validateAuditAnnotations(auditAnnotations, annotationsAt, subject.name)]
}

/** Upstream: validateMutatingAdmissionPolicySpec. */
function validateMutating(spec: MutatingSpec, subject: Subject): readonly FieldError[] {
  const at = field('spec')
  const { variables = [], mutations = [], reinvocationPolicy = '' } = spec
  const errors = [
    ...validateCommon(spec, true, at),
    ...validateVariables(variables, child(at, 'variables'), subject)
  ]
  if (mutations.length === 0) errors.push(required(child(at, 'mutations'), 'mutations must contain at least one item'))
  for (const [index, mutation] of mutations.entries())
    append(errors, validateMutation(mutation, item(child(at, 'mutations'), index)))
  if (reinvocationPolicy === '') errors.push(required(child(at, 'reinvocationPolicy'), ''))
  else append(errors, oneOf(reinvocationPolicy, reinvocationPolicies, child(at, 'reinvocationPolicy')))
  return errors
}

/** The field that holds the expression of a mutation, by its type. */
const patchFields = { ApplyConfiguration: 'applyConfiguration', JSONPatch: 'jsonPatch' } as const

/** Upstream: validateMutation. */
function validateMutation(mutation: admissionregistration.Mutation, at: Field): readonly FieldError[] {
  const { patchType = '' } = mutation
  if (patchType === '') return [required(child(at, 'patchType'), '')]
  if (patchType !== 'ApplyConfiguration' && patchType !== 'JSONPatch')
    return [unsupported(child(at, 'patchType'), patchType, Object.keys(patchFields))]
  const own = patchFields[patchType]
  const other = own === 'jsonPatch' ? 'applyConfiguration' : 'jsonPatch'
  const errors: FieldError[] = []
  const when = `be specified when patchType is ${patchType}`
  if (mutation[own] === undefined) errors.push(required(child(at, own), `must ${when}`))
  else if (isBlank(mutation[own].expression)) errors.push(required(child(at, own, 'expression'), ''))
  if (mutation[other] !== undefined)
    errors.push(invalid(child(at, other), `{${other}}`, `must not ${when}`))
  return errors
}

/** Where the first of a policy's expressions stands: it cannot do without any. */
function firstExpression(spec: Partial<ValidatingSpec & MutatingSpec>): Field | undefined {
  const lists = ['matchConditions', 'variables', 'validations', 'auditAnnotations', 'mutations'] as const
  const list = lists.find(name => (spec[name]?.length ?? 0) > 0)
  return list && item(child(field('spec'), list), 0)
}

export const policyKinds: Kinds = {
  'admissionregistration.k8s.io/ValidatingAdmissionPolicy': kind<admissionregistration.ValidatingAdmissionPolicy>({
    errors: ({ spec = {} }, subject) =>
      [...validateMetadata(subject, nameIsSubdomain), ...validateValidating(spec, subject)],
    warnings: ({ spec = {} }) => uncompiled(firstExpression(spec))
  }),
  'admissionregistration.k8s.io/MutatingAdmissionPolicy': kind<admissionregistration.MutatingAdmissionPolicy>({
    errors: ({ spec = {} }, subject) =>
      [...validateMetadata(subject, nameIsSubdomain), ...validateMutating(spec, subject)],
    warnings: ({ spec = {} }) => uncompiled(firstExpression(spec))
  })
}
