/**
 * Namespaces and the accounts in them: little more than their metadata is looked at.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go` (ValidateNamespace, ValidateServiceAccount),
 * `pkg/registry/core/serviceaccount/strategy.go`.
 */
import type * as core from '../../kube/api/core-v1.ts'
import { minorOf } from '../../kube/resources.ts'
import { warning } from '../warning.ts'
import type { Answer } from '../plugin.ts'
import { causedAt, child, field, item } from './field.ts'
import { kind } from './kinds.ts'
import type { Kinds, Subject } from './kinds.ts'
import {
  nameIsLabel, nameIsSubdomain, validateCoreMetadata, validateFinalizerDomain, validateFinalizerName
} from './metadata.ts'

const mountableSecrets = 'kubernetes.io/enforce-mountable-secrets'

/** Upstream: warnIfHasEnforceMountableSecretsAnnotation, from 1.32 on. */
function warnOfMountableSecrets({ metadata, request }: Subject): readonly Answer[] {
  if (metadata.annotations?.[mountableSecrets] === undefined || minorOf(request.kubernetes) < 32) return []
  const message = `metadata.annotations[${mountableSecrets}]: deprecated in v1.32+; ` +
    'prefer separate namespaces to isolate access to mounted secrets'
  return [warning(message, [{
    rule: 'api/deprecated',
    path: ['metadata', 'annotations', mountableSecrets],
    message: `the annotation ${mountableSecrets} is deprecated: keep apart in namespaces who may mount which Secrets`
  }])]
}

export const namespaceKinds: Kinds = {
  '/Namespace': kind<core.Namespace>({
    errors: ({ spec }, subject) => {
      const at = child(field('spec'), 'finalizers')
      return [
        ...validateCoreMetadata(subject, nameIsLabel),
        ...(spec?.finalizers ?? []).flatMap((name, index) =>
          [...validateFinalizerName(name, at), ...validateFinalizerDomain(name, at)]
            .map(error => causedAt(item(at, index), error)))
      ]
    }
  }),
  '/ServiceAccount': kind<core.ServiceAccount>({
    errors: (_, subject) => validateCoreMetadata(subject, nameIsSubdomain),
    warnings: (_, subject) => warnOfMountableSecrets(subject)
  })
}
