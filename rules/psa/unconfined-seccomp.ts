import { defineRule, goQuote, theContainer } from '../../src/rule.ts'
import type { Pod, Standard, Violation } from '../../src/rule.ts'
import { forbiddenType } from './profile.ts'
import { isInAnnotation, plural, quoted, setters, valuesOf } from './wording.ts'

const podAnnotation = 'seccomp.security.alpha.kubernetes.io/pod'
const containerAnnotation = 'container.seccomp.security.alpha.kubernetes.io/'
const allowed = ['runtime/default', 'docker/default']

function* annotated(pod: Pod): Iterable<Violation> {
  const keys = new Set([podAnnotation, ...pod.containers.map(container => containerAnnotation + container.name)])
  for (const key of keys) {
    const value = pod.metadata.annotations?.[key]
    if (value !== undefined && !allowed.includes(value) && !value.startsWith('localhost/'))
      yield {
        path: [...pod.path, 'metadata', 'annotations', key],
        message: `an annotation sets the seccomp profile "${value}": nothing limits the system calls`,
        value: `${key}=${goQuote(value)}`
      }
  }
}

/** Profiles that are set, and set to something else than the runtime's or a local one. */
export function* unconfined(pod: Pod): Iterable<Violation> {
  const place = ['securityContext', 'seccompProfile', 'type']
  const podValue = forbiddenType(pod.spec.securityContext?.seccompProfile)
  if (podValue !== undefined)
    yield {
      path: [...pod.path, 'spec', ...place],
      message: `the Pod sets the seccomp profile "${podValue}": nothing limits the system calls of its containers`,
      value: podValue
    }
  for (const container of pod.containers) {
    const value = forbiddenType(container.spec.securityContext?.seccompProfile)
    if (value !== undefined)
      yield {
        path: [...container.path, ...place],
        message: `${theContainer(container)} sets the seccomp profile "${value}": nothing limits its system calls`,
        container,
        value
      }
  }
}

export const refusal: Standard['refusal'] = violations => {
  const values = valuesOf(violations)
  return {
    reason: 'seccompProfile',
    detail: violations.some(isInAnnotation)
      ? `forbidden ${plural(values.length, 'annotation', 'annotations')} ${values.join(', ')}`
      : `${setters(violations)} must not set securityContext.seccompProfile.type to ${quoted(values)}`
  }
}

export default defineRule({
  id: 'psa/unconfined-seccomp',
  subject: 'pod',
  title: 'Seccomp is switched off',
  remedy: 'Set seccompProfile.type to RuntimeDefault, or remove seccompProfile',
  tags: ['baseline'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
    'https://kubernetes.io/docs/tutorials/security/seccomp/',
    'https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_seccompProfile_baseline.go'
  ],
  securitySeverity: 5.5,
  revisions: [
    { since: '1.0', check: annotated },
    // Fields took the place of the annotations:
    // https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/135-seccomp
    { since: '1.19', check: unconfined }
  ],
  standard: { level: 'baseline', check: 'seccompProfile_baseline', refusal }
})
