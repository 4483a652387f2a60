/**
 * Questions to a server, which it answers at once: who may do what, and who somebody is. Nothing is stored.
 * Source: kubernetes/kubernetes `pkg/apis/authorization/validation/validation.go`, and the `rest.go` of the kinds in
 * `pkg/registry/authorization` and `pkg/registry/authentication`.
 */
import type * as authentication from '../../kube/api/authentication-v1.ts'
import type * as authorization from '../../kube/api/authorization-v1.ts'
import type * as meta from '../../kube/api/meta-v1.ts'
import { jsonText } from '../../kube/go-value.ts'
import { invalid as invalidObject } from '../status.ts'
import { child, field, forbidden, invalid, item, required } from './field.ts'
import type { Field, FieldError, GoSyntax } from './field.ts'
import { goPointer, goStringMap, goStrings, goStruct } from './go-syntax.ts'
import { kind } from './kinds.ts'
import type { Kinds } from './kinds.ts'
import { validateRequirement } from './metadata.ts'
import type { Refusal } from './refusal.ts'

const group = 'authorization.k8s.io'

/** The server has lost the kind when it comes to refusing. */
function refuseReview(texts: readonly string[]): Refusal {
  return { message: invalidObject({ group, kind: '' }, '', texts), code: 422, reason: 'Invalid' }
}

function refuseRequest(texts: readonly string[]): Refusal {
  return { message: texts[0] ?? '', code: 400, reason: 'BadRequest' }
}

/** A request that lacks what it is about; the server's text names no field. */
function incomplete(at: Field, text: string): FieldError {
  return { ...required(at, ''), text }
}

/** Upstream: ValidateSelfSubjectAccessReviewSpec, ValidateSubjectAccessReviewSpec. */
function validateSpec(spec: authorization.SubjectAccessReviewSpec, needsSubject: boolean): readonly FieldError[] {
  const { resourceAttributes, nonResourceAttributes, user = '', groups = [] } = spec
  const at = field('spec')
  const errors: FieldError[] = []
  if (resourceAttributes !== undefined && nonResourceAttributes !== undefined) {
    const why = 'cannot be specified in combination with resourceAttributes'
    errors.push(invalid(child(at, 'nonResourceAttributes'), goNonResource(nonResourceAttributes), why))
  }
  if (resourceAttributes === undefined && nonResourceAttributes === undefined) {
    const why = 'exactly one of nonResourceAttributes or resourceAttributes must be specified'
    errors.push(invalid(child(at, 'resourceAttributes'), null, why))
  }
  if (needsSubject && user === '' && groups.length === 0)
    errors.push(invalid(child(at, 'user'), user, 'at least one of user or group must be specified'))
  if (resourceAttributes === undefined) return errors
  const { fieldSelector, labelSelector } = resourceAttributes
  const attributesAt = child(at, 'resourceAttributes')
  return [
    ...errors,
    ...validateSelector(fieldSelector, child(attributesAt, 'fieldSelector'), validateFieldRequirement),
    ...validateSelector(labelSelector, child(attributesAt, 'labelSelector'), (requirement, place) =>
      validateRequirement(withKnownOperator(requirement), place))
  ]
}

function goNonResource({ path = '', verb = '' }: authorization.NonResourceAttributes): GoSyntax {
  return goStruct('authorization.NonResourceAttributes', { Path: path, Verb: verb })
}

/** Upstream: validateFieldSelectorAttributes, validateLabelSelectorAttributes. */
function validateSelector(
  selector: authorization.FieldSelectorAttributes | undefined,
  at: Field,
  validate: (requirement: meta.FieldSelectorRequirement, at: Field) => readonly FieldError[]
): readonly FieldError[] {
  if (selector === undefined) return []
  const { rawSelector = '', requirements = [] } = selector
  const errors: FieldError[] = []
  if (rawSelector !== '' && requirements.length > 0) {
    const why = 'may not specified at the same time as requirements'
    errors.push(invalid(child(at, 'rawSelector'), rawSelector, why))
  }
  if (rawSelector === '' && requirements.length === 0) {
    const name = `spec.resourceAttributes.${at.step}`
    const why = `when ${name} is specified, requirements or rawSelector is required`
    errors.push(required(child(at, 'requirements'), why))
  }
  return [
    ...errors,
    ...requirements.flatMap((requirement, index) => validate(requirement, item(child(at, 'requirements'), index)))
  ]
}

const operators = ['In', 'NotIn', 'Exists', 'DoesNotExist']

/** An operator that the server does not know is none of its business here. */
function withKnownOperator(requirement: meta.LabelSelectorRequirement): meta.LabelSelectorRequirement {
  const { operator = '', values = [] } = requirement
  return operators.includes(operator) ? requirement : { ...requirement, operator: values.length > 0 ? 'In' : 'Exists' }
}

/** Upstream: ValidateFieldSelectorRequirement. */
function validateFieldRequirement(
  { key = '', operator = '', values = [] }: meta.FieldSelectorRequirement,
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  if (key === '') errors.push(required(child(at, 'key'), 'must be specified'))
  if (['In', 'NotIn'].includes(operator) && values.length === 0)
    errors.push(required(child(at, 'values'), "must be specified when `operator` is 'In' or 'NotIn'"))
  if (['Exists', 'DoesNotExist'].includes(operator) && values.length > 0)
    errors.push(forbidden(child(at, 'values'), "may not be specified when `operator` is 'Exists' or 'DoesNotExist'"))
  return errors
}

/** Fields that a server wipes before it looks, or that it fills in. */
const unseen = [
  'creationTimestamp', 'deletionTimestamp', 'deletionGracePeriodSeconds', 'selfLink', 'uid', 'managedFields'
]

/** A review has no metadata, but for the namespace of a local one. */
function validateEmpty(metadata: meta.ObjectMeta, namespace: string, why: string): readonly FieldError[] {
  const isEmpty = Object.entries(metadata).every(([name, value]) =>
    name === 'namespace' || unseen.includes(name) || value === '' || value === 0 ||
    (typeof value === 'object' && Object.keys(value as object).length === 0))
  return isEmpty ? [] : [invalid(field('metadata'), goMetadata(metadata, namespace), why)]
}

/** Without the fields that the server has managed by then, which nobody can know. */
function goMetadata(metadata: meta.ObjectMeta, namespace: string): GoSyntax {
  const { name = '', generateName = '', resourceVersion = '', generation = 0, finalizers = [] } = metadata
  const [labels, annotations] = [goStringMap(metadata.labels), goStringMap(metadata.annotations)]
  const { go } = goStruct('v1.ObjectMeta', {
    Name: name,
    GenerateName: generateName,
    Namespace: namespace,
    SelfLink: '',
    UID: '',
    ResourceVersion: resourceVersion,
    Generation: generation,
    CreationTimestamp: { go: 'time.Date(1, time.January, 1, 0, 0, 0, 0, time.UTC)' },
    DeletionTimestamp: { go: '<nil>' },
    DeletionGracePeriodSeconds: goPointer('int64', undefined),
    Labels: labels,
    Annotations: annotations,
    OwnerReferences: goStrings(undefined, 'v1.OwnerReference'),
    Finalizers: goStrings(metadata.finalizers),
    ManagedFields: goStrings(undefined, 'v1.ManagedFieldsEntry')
  })
  const texts = Object.entries({ name, generateName, namespace, resourceVersion, generation })
  const members = [
    ...texts.filter(([, value]) => value).map(([member, value]) => `"${member}":${jsonText(value)}`),
    ...(Object.keys(metadata.labels ?? {}).length === 0 ? [] : [`"labels":${labels.json}`]),
    ...(Object.keys(metadata.annotations ?? {}).length === 0 ? [] : [`"annotations":${annotations.json}`]),
    ...(finalizers.length === 0 ? [] : [`"finalizers":${jsonText(finalizers)}`])
  ]
  return { go, json: `{${members.join(',')}}` }
}

export const reviewKinds: Kinds = {
  [`${group}/SubjectAccessReview`]: kind<authorization.SubjectAccessReview>({
    errors: ({ spec = {} }, { metadata }) => [
      ...validateSpec(spec, true),
      ...validateEmpty(metadata, '', 'must be empty')
    ],
    isTransient: true,
    refusal: refuseReview
  }),
  [`${group}/SelfSubjectAccessReview`]: kind<authorization.SelfSubjectAccessReview>({
    errors: ({ spec = {} }, { metadata }) => [
      ...validateSpec(spec, false),
      ...validateEmpty(metadata, '', 'must be empty')
    ],
    isTransient: true,
    refusal: refuseReview
  }),
  [`${group}/LocalSubjectAccessReview`]: kind<authorization.LocalSubjectAccessReview>({
    errors: ({ spec = {} }, { metadata, namespace }) => {
      const { resourceAttributes, nonResourceAttributes } = spec
      const at = field('spec')
      const errors = [
        ...validateSpec(spec, true),
        ...validateEmpty(metadata, namespace, 'must be empty except for namespace')
      ]
      const asked = resourceAttributes?.namespace ?? ''
      if (resourceAttributes !== undefined && asked !== namespace)
        errors.push(invalid(child(at, 'resourceAttributes', 'namespace'), asked, 'must match metadata.namespace'))
      if (nonResourceAttributes !== undefined) {
        const printed = goNonResource(nonResourceAttributes)
        errors.push(invalid(child(at, 'nonResourceAttributes'), printed, 'disallowed on this kind of request'))
      }
      return errors
    },
    isTransient: true,
    refusal: refuseReview
  }),
  [`${group}/SelfSubjectRulesReview`]: kind<authorization.SelfSubjectRulesReview>({
    errors: ({ spec }) =>
      (spec?.namespace ?? '') === '' ? [incomplete(child(field('spec'), 'namespace'), 'no namespace on request')] : [],
    isTransient: true,
    refusal: refuseRequest
  }),
  'authentication.k8s.io/TokenReview': kind<authentication.TokenReview>({
    errors: ({ spec }) => {
      const text = 'token is required for TokenReview in authentication'
      return (spec?.token ?? '') === '' ? [incomplete(child(field('spec'), 'token'), text)] : []
    },
    isTransient: true,
    refusal: refuseRequest
  }),
  'authentication.k8s.io/SelfSubjectReview': kind<authentication.SelfSubjectReview>({
    errors: () => [],
    isTransient: true
  })
}
