import { defineRule, goQuote, theContainer } from '../../src/rule.ts'
import type { Pod, Violation } from '../../src/rule.ts'
import { forbiddenType } from './profile.ts'
import { isInAnnotation, plural, quoted, setters, valuesOf } from './wording.ts'

const prefix = 'container.apparmor.security.beta.kubernetes.io/'

function isBadAnnotation(value: string): boolean {
  return value !== '' && value !== 'runtime/default' && !value.startsWith('localhost/')
}

function* unconfined(pod: Pod): Iterable<Violation> {
  const place = ['securityContext', 'appArmorProfile', 'type']
  const podValue = forbiddenType(pod.spec.securityContext?.appArmorProfile)
  if (podValue !== undefined)
    yield {
      path: [...pod.path, 'spec', ...place],
      message: `the Pod replaces the AppArmor profile of its containers by "${podValue}"`,
      value: podValue
    }
  for (const container of pod.containers) {
    const value = forbiddenType(container.spec.securityContext?.appArmorProfile)
    if (value !== undefined)
      yield {
        path: [...container.path, ...place],
        message: `${theContainer(container)} replaces its AppArmor profile by "${value}"`,
        container,
        value
      }
  }
  for (const [key, value] of Object.entries(pod.metadata.annotations ?? {}))
    if (key.startsWith(prefix) && isBadAnnotation(value))
      yield {
        path: [...pod.path, 'metadata', 'annotations', key],
        message: `an annotation replaces the AppArmor profile of container "${key.slice(prefix.length)}" by "${value}"`,
        value: `${key}=${goQuote(value)}`
      }
}

export default defineRule({
  id: 'psa/unconfined-apparmor',
  subject: 'pod',
  title: 'AppArmor is switched off or replaced',
  remedy: 'Remove the AppArmor profile, or use RuntimeDefault',
  tags: ['baseline', 'restricted'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
    'https://kubernetes.io/docs/tutorials/security/apparmor/',
    'https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_appArmorProfile.go'
  ],
  securitySeverity: 5.5,
  revisions: [
    // The fields came with 1.30, the annotations long before; upstream looks at both whatever the version.
    // https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/24-apparmor
    { since: '1.0', check: unconfined }
  ],
  standard: {
    level: 'baseline',
    check: 'appArmorProfile',
    refusal(violations) {
      const annotations = violations.filter(isInAnnotation)
      const fields = violations.filter(violation => !isInAnnotation(violation))
      const values = [...valuesOf(fields), ...valuesOf(annotations)]
      const who = [
        ...(fields.length > 0 ? [setters(fields)] : []),
        ...(annotations.length > 0 ? [plural(annotations.length, 'annotation', 'annotations')] : [])
      ]
      return {
        reason: plural(values.length, 'forbidden AppArmor profile', 'forbidden AppArmor profiles'),
        detail: `${who.join(' and ')} must not set AppArmor profile type to ${quoted(values)}`
      }
    }
  }
})
