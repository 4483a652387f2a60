import { defineRule, theContainer } from '../../src/rule.ts'
import { setters } from './wording.ts'

const place = ['securityContext', 'windowsOptions', 'hostProcess']

export default defineRule({
  id: 'psa/windows-host-process',
  subject: 'pod',
  title: 'Windows container runs as a process of the host',
  remedy: 'Remove windowsOptions.hostProcess, or set it to false',
  tags: ['baseline', 'restricted'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
    'https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/',
    'https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_windowsHostProcess.go'
  ],
  securitySeverity: 9,
  revisions: [
    {
      since: '1.0',
      *check(pod) {
        if (pod.spec.securityContext?.windowsOptions?.hostProcess)
          yield {
            path: [...pod.path, 'spec', ...place],
            message: 'the Pod runs its containers as processes of the Windows machine itself'
          }
        for (const container of pod.containers)
          if (container.spec.securityContext?.windowsOptions?.hostProcess)
            yield {
              path: [...container.path, ...place],
              message: `${theContainer(container)} runs as a process of the Windows machine itself`,
              container
            }
      }
    }
  ],
  standard: {
    level: 'baseline',
    check: 'windowsHostProcess',
    refusal: violations => ({
      reason: 'hostProcess',
      detail: `${setters(violations)} must not set securityContext.windowsOptions.hostProcess=true`
    })
  }
})
