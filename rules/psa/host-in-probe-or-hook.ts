import { defineRule, theContainer } from '../../src/rule.ts'
import type { Container, Violation } from '../../src/rule.ts'
import { containerNames, plural, quoted, sortedSet, valuesOf } from './wording.ts'

function* hosts(container: Container): Iterable<Violation> {
  const { livenessProbe, readinessProbe, startupProbe, lifecycle } = container.spec
  const handlers = [
    [['livenessProbe'], livenessProbe],
    [['readinessProbe'], readinessProbe],
    [['startupProbe'], startupProbe],
    [['lifecycle', 'postStart'], lifecycle?.postStart],
    [['lifecycle', 'preStop'], lifecycle?.preStop]
  ] as const
  for (const [field, handler] of handlers)
    for (const action of ['httpGet', 'tcpSocket'] as const) {
      const host = handler?.[action]?.host
      const who = theContainer(container)
      if (host)
        yield {
          path: [...container.path, ...field, action, 'host'],
          message: `the ${field.at(-1)} of ${who} makes the node call "${host}" instead of the container`,
          container,
          value: host
        }
    }
}

export default defineRule({
  id: 'psa/host-in-probe-or-hook',
  subject: 'container',
  title: 'Probe or lifecycle hook names a host',
  remedy: 'Remove host: without it, the container itself is asked',
  tags: ['baseline', 'restricted'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
    'https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_hostProbesAndhostLifecycle.go'
  ],
  securitySeverity: 4.6,
  revisions: [
    // The kubelet could be made to call any address that the node reaches:
    // https://github.com/kubernetes/enhancements/issues/4940
    { since: '1.34', check: hosts }
  ],
  standard: {
    level: 'baseline',
    check: 'hostProbesAndHostLifecycle',
    refusal(violations) {
      // Unlike everywhere else, upstream sorts the containers here.
      const names = sortedSet(containerNames(violations))
      const bad = valuesOf(violations)
      const containers = `${plural(names.length, 'container', 'containers')} ${quoted(names)}`
      const what = plural(bad.length, 'probe or lifecycle host', 'probe or lifecycle hosts')
      return {
        reason: 'probe or lifecycle host',
        detail: `${containers} ${plural(names.length, 'uses', 'use')} ${what} ${quoted(bad)}`
      }
    }
  }
})
