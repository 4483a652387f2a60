/**
 * How objects of a custom kind are converted between its versions.
 * Source: k8s.io/apiextensions-apiserver `pkg/apis/apiextensions/validation/validation.go`,
 * validateCustomResourceConversion.
 */
import { append } from '../../../append.ts'
import type * as apiextensions from '../../../kube/api/apiextensions-v1.ts'
import { child, forbidden, invalid, item, pathOf, required, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isDns1035Label } from '../formats.ts'
import { goStrings } from '../go-syntax.ts'
import { validateWebhookService, validateWebhookUrl } from '../webhook-client.ts'

const strategies = ['None', 'Webhook'] as const

/** The server names fields of its own version of the conversion: the causes stand under `webhook`. */
export function validateConversion(
  { strategy = '', webhook }: apiextensions.CustomResourceConversion,
  at: Field
): readonly FieldError[] {
  const client = webhook?.clientConfig
  const reviewVersions = webhook?.conversionReviewVersions
  const atClient = child(at, 'webhookClientConfig')
  const atVersions = child(at, 'conversionReviewVersions')
  const errors: FieldError[] = []
  if (strategy === '') errors.push(required(child(at, 'strategy'), ''))
  else if (!strategies.some(one => one === strategy))
    errors.push(unsupported(child(at, 'strategy'), strategy, strategies))
  if (strategy === 'Webhook') {
    if (client === undefined) errors.push(required(atClient, 'required when strategy is set to Webhook'))
    else append(errors, clientErrors(client, atClient))
    append(errors, reviewErrors(reviewVersions ?? [], atVersions))
  } else {
    const why = 'should not be set when strategy is not set to Webhook'
    if (client !== undefined) errors.push(forbidden(atClient, why))
    if (reviewVersions !== undefined && reviewVersions.length > 0) errors.push(forbidden(atVersions, why))
  }
  const { length } = pathOf(at)
  return errors.map(error => ({ ...error, path: writtenPath(error.path, length) }))
}

function writtenPath(path: FieldError['path'], length: number): FieldError['path'] {
  const [name, ...rest] = path.slice(length)
  const before = path.slice(0, length)
  if (name === 'webhookClientConfig') return [...before, 'webhook', 'clientConfig', ...rest]
  return name === 'conversionReviewVersions' ? [...before, 'webhook', name, ...rest] : path
}

function clientErrors({ url, service }: apiextensions.WebhookClientConfig, at: Field): readonly FieldError[] {
  if ((url === undefined) === (service === undefined))
    return [required(at, 'exactly one of url or service is required')]
  if (url !== undefined) return validateWebhookUrl(url, child(at, 'url'))
  return validateWebhookService(service ?? {}, child(at, 'service'))
}

/** Upstream: validateConversionReviewVersions. */
function reviewErrors(versions: readonly string[], at: Field): readonly FieldError[] {
  if (versions.length === 0) return [required(at, '')]
  const errors: FieldError[] = []
  for (const [index, version] of versions.entries()) {
    if (versions.indexOf(version) < index) errors.push(invalid(item(at, index), version, 'duplicate version'))
    else append(errors, isDns1035Label(version).map(why => invalid(item(at, index), version, why)))
  }
  if (!versions.includes('v1') && !versions.includes('v1beta1')) {
    errors.push(invalid(at, goStrings(versions), 'must include at least one of v1, v1beta1'))
  }
  return errors
}
