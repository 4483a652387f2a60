/**
 * Configurations of admission webhooks.
 * Source: kubernetes/kubernetes `pkg/apis/admissionregistration/validation/validation.go`,
 * ValidateValidatingWebhookConfiguration, ValidateMutatingWebhookConfiguration.
 */
import { append } from '../../../append.ts'
import type * as admissionregistration from '../../../kube/api/admissionregistration-v1.ts'
import { child, duplicate, field, invalid, item, required, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isDns1035Label, isDns1123Subdomain } from '../formats.ts'
import { goStrings } from '../go-syntax.ts'
import { kind } from '../kinds.ts'
import type { Kinds, Subject } from '../kinds.ts'
import { nameIsSubdomain, validateLabelSelector, validateMetadata } from '../metadata.ts'
import { validateWebhookService, validateWebhookUrl } from '../webhook-client.ts'
import { uncompiled, validateMatchConditions } from './expressions.ts'
import { validateRule } from './rules.ts'

const sideEffectClasses = ['None', 'NoneOnDryRun']
const reviewVersions = ['v1', 'v1beta1']

/** Values of a field that may be one of these, in alphabetical order, or absent. */
export function oneOf(value: string | undefined, supported: readonly string[], at: Field): readonly FieldError[] {
  return value === undefined || supported.includes(value) ? [] : [unsupported(at, value, supported)]
}

export const failurePolicies = ['Fail', 'Ignore']
export const matchPolicies = ['Equivalent', 'Exact']
export const reinvocationPolicies = ['IfNeeded', 'Never']

/** Upstream: IsFullyQualifiedName. */
function validateFullName(name: string, at: Field): readonly FieldError[] {
  if (name === '') return [required(at, '')]
  const faults = isDns1123Subdomain(name)
  if (faults.length > 0) return [invalid(at, name, faults.join(','))]
  if (name.split('.').length >= 3) return []
  return [invalid(at, name, 'should be a domain with at least three segments separated by dots')]
}

/** Upstream: validateMutatingWebhook; a validating one has no `reinvocationPolicy`. */
function validateWebhook(webhook: admissionregistration.MutatingWebhook, at: Field): readonly FieldError[] {
  const { name = '', rules = [], sideEffects, timeoutSeconds, namespaceSelector, objectSelector } = webhook
  const errors: FieldError[] = [...validateFullName(name, child(at, 'name'))]
  for (const [index, rule] of rules.entries()) append(errors, validateRule(rule, item(child(at, 'rules'), index)))
  append(
    errors,
    oneOf(webhook.failurePolicy, failurePolicies, child(at, 'failurePolicy')),
    oneOf(webhook.matchPolicy, matchPolicies, child(at, 'matchPolicy')),
    oneOf(sideEffects, sideEffectClasses, child(at, 'sideEffects'))
  )
  if (sideEffects === undefined)
    errors.push(required(child(at, 'sideEffects'), `must specify one of ${sideEffectClasses.join(', ')}`))
  if (timeoutSeconds !== undefined && (timeoutSeconds > 30 || timeoutSeconds < 1)) {
    const why = 'the timeout value must be between 1 and 30 seconds'
    errors.push(invalid(child(at, 'timeoutSeconds'), timeoutSeconds, why))
  }
  append(
    errors,
    validateLabelSelector(namespaceSelector, child(at, 'namespaceSelector')),
    validateLabelSelector(objectSelector, child(at, 'objectSelector')),
    oneOf(webhook.reinvocationPolicy, reinvocationPolicies, child(at, 'reinvocationPolicy')),
    validateClient(webhook.clientConfig ?? {}, child(at, 'clientConfig')),
    validateMatchConditions(webhook.matchConditions ?? [], child(at, 'matchConditions'))
  )
  return errors
}

function validateClient({ url, service }: admissionregistration.WebhookClientConfig, at: Field): readonly FieldError[] {
  if ((url === undefined) === (service === undefined))
    return [required(at, 'exactly one of url or service is required')]
  if (url !== undefined) return validateWebhookUrl(url, child(at, 'url'))
  return validateWebhookService(service ?? {}, child(at, 'service'))
}

/** Upstream: validateAdmissionReviewVersions. */
function validateReviewVersions(versions: readonly string[], at: Field): readonly FieldError[] {
  const supported = reviewVersions.join(', ')
  if (versions.length === 0) return [required(at, `must specify one of ${supported}`)]
  const errors: FieldError[] = []
  for (const [index, version] of versions.entries())
    if (versions.indexOf(version) < index) errors.push(invalid(item(at, index), version, 'duplicate version'))
    else append(errors, isDns1035Label(version).map(why => invalid(item(at, index), version, why)))
  if (!versions.some(version => reviewVersions.includes(version)))
    errors.push(invalid(at, goStrings(versions), `must include at least one of ${supported}`))
  return errors
}

type Configuration = admissionregistration.MutatingWebhookConfiguration

function validateConfiguration({ webhooks = [] }: Configuration, subject: Subject): readonly FieldError[] {
  const errors = [...validateMetadata(subject, nameIsSubdomain)]
  const names = new Set<string>()
  for (const [index, webhook] of webhooks.entries()) {
    const { name = '', admissionReviewVersions = [] } = webhook
    const at = item(field('webhooks'), index)
    append(errors, validateWebhook(webhook, at))
    append(errors, validateReviewVersions(admissionReviewVersions, child(at, 'admissionReviewVersions')))
    if (name !== '' && names.has(name)) errors.push(duplicate(child(at, 'name'), name))
    names.add(name)
  }
  return errors
}

/** Where the first of a configuration's expressions stands. */
function firstExpression({ webhooks = [] }: Configuration): Field | undefined {
  const index = webhooks.findIndex(({ matchConditions = [] }) => matchConditions.length > 0)
  return index < 0 ? undefined : child(item(child(item(field('webhooks'), index), 'matchConditions'), 0), 'expression')
}

const checks = {
  errors: validateConfiguration,
  warnings: (object: Configuration) => uncompiled(firstExpression(object))
}

export const webhookKinds: Kinds = {
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration':
    kind<admissionregistration.ValidatingWebhookConfiguration>(checks),
  'admissionregistration.k8s.io/MutatingWebhookConfiguration': kind<Configuration>(checks)
}
