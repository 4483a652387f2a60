/**
 * The devices that a Pod claims.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, validatePodResourceClaims.
 */
import { append } from '../../../append.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import type { PodMetadata } from '../../../kube/pod.ts'
import { causedAt, child, duplicate, field, forbidden, invalid, item, malformed, required } from '../field.ts'
import type { Field, FieldError, GoSyntax } from '../field.ts'
import { isDns1123Label, isDns1123Subdomain } from '../formats.ts'
import { goPointer, goStruct } from '../go-syntax.ts'
import { mirrorAnnotation } from './annotations.ts'
import type { PodOptions } from './options.ts'

export function validateResourceClaims(
  claims: readonly core.PodResourceClaim[],
  { annotations }: PodMetadata,
  at: Field,
  { podName }: PodOptions
): readonly FieldError[] {
  if (claims.length === 0) return []
  if (podName !== undefined && annotations?.[mirrorAnnotation] !== undefined)
    return [causedAt(at, forbidden(field(''), 'static pods do not support resource claims'))]
  const errors: FieldError[] = []
  const names = new Set<string>()
  for (const [index, claim] of claims.entries()) {
    const { name = '' } = claim
    const nameAt = child(item(at, index), 'name')
    if (name === '') errors.push(required(nameAt, ''))
    else if (names.has(name)) errors.push(duplicate(nameAt, name))
    else append(errors, malformed(nameAt, name, isDns1123Label))
    names.add(name)
    append(errors, validateSource(claim, item(at, index)))
  }
  return errors
}

function validateSource(claim: core.PodResourceClaim, at: Field): readonly FieldError[] {
  const { resourceClaimName, resourceClaimTemplateName } = claim
  const errors: FieldError[] = []
  if (resourceClaimName !== undefined && resourceClaimTemplateName !== undefined) {
    const why = 'at most one of `resourceClaimName` or `resourceClaimTemplateName` may be specified'
    errors.push(invalid(at, goClaim(claim), why))
  }
  if (resourceClaimName === undefined && resourceClaimTemplateName === undefined)
    errors.push(invalid(at, goClaim(claim), 'must specify one of: `resourceClaimName`, `resourceClaimTemplateName`'))
  for (const name of ['resourceClaimName', 'resourceClaimTemplateName'] as const) {
    const value = claim[name]
    if (value !== undefined) append(errors, malformed(child(at, name), value, isDns1123Subdomain))
  }
  return errors
}

function goClaim({ name = '', resourceClaimName, resourceClaimTemplateName }: core.PodResourceClaim): GoSyntax {
  return goStruct('core.PodResourceClaim', {
    Name: name,
    ResourceClaimName: goPointer('string', resourceClaimName),
    ResourceClaimTemplateName: goPointer('string', resourceClaimTemplateName)
  })
}
