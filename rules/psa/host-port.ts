import { defineRule, theContainer } from '../../src/rule.ts'
import { containerList, containerNames, plural, valuesOf } from './wording.ts'

export default defineRule({
  id: 'psa/host-port',
  subject: 'container',
  title: 'Container takes a port of the host',
  remedy: 'Remove hostPort, and reach the port through a Service',
  tags: ['baseline', 'restricted'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
    'https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_hostPorts.go'
  ],
  securitySeverity: 4.3,
  revisions: [
    {
      since: '1.0',
      *check(container) {
        for (const [index, { hostPort }] of (container.spec.ports ?? []).entries())
          // 0 is as good as none.
          if ((hostPort ?? 0) !== 0)
            yield {
              path: [...container.path, 'ports', index, 'hostPort'],
              message: `${theContainer(container)} takes port ${hostPort} of the machine that it runs on (hostPort)`,
              container,
              value: String(hostPort)
            }
      }
    }
  ],
  standard: {
    level: 'baseline',
    check: 'hostPorts',
    refusal(violations) {
      const ports = valuesOf(violations)
      const use = plural(containerNames(violations).length, 'uses', 'use')
      const what = plural(ports.length, 'hostPort', 'hostPorts')
      return { reason: 'hostPort', detail: `${containerList(violations)} ${use} ${what} ${ports.join(', ')}` }
    }
  }
})
