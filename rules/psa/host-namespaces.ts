import { defineRule } from '../../src/rule.ts'

const shared = {
  hostNetwork: 'network',
  hostPID: 'processes',
  hostIPC: 'shared memory and message queues'
} as const

export default defineRule({
  id: 'psa/host-namespaces',
  subject: 'pod',
  title: 'Pod shares a host namespace',
  remedy: 'Remove hostNetwork, hostPID and hostIPC; reach other Pods through a Service',
  tags: ['baseline', 'restricted'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
    'https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_hostNamespaces.go'
  ],
  securitySeverity: 8.6,
  revisions: [
    {
      since: '1.0',
      *check(pod) {
        for (const field of ['hostNetwork', 'hostPID', 'hostIPC'] as const)
          if (pod.spec[field])
            yield {
              path: [...pod.path, 'spec', field],
              message: `the Pod shares the ${shared[field]} of the machine that it runs on (${field})`,
              value: `${field}=true`
            }
      }
    }
  ],
  standard: {
    level: 'baseline',
    check: 'hostNamespaces',
    refusal: violations => ({
      reason: 'host namespaces',
      detail: violations.map(violation => violation.value).join(', ')
    })
  }
})
