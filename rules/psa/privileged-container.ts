import { defineRule, theContainer } from '../../src/rule.ts'
import { containerList } from './wording.ts'

export default defineRule({
  id: 'psa/privileged-container',
  subject: 'container',
  title: 'Container is privileged',
  remedy: 'Remove privileged, or set it to false',
  tags: ['baseline', 'restricted'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
    'https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_privileged.go'
  ],
  securitySeverity: 9.3,
  revisions: [
    {
      since: '1.0',
      *check(container) {
        if (container.spec.securityContext?.privileged)
          yield {
            path: [...container.path, 'securityContext', 'privileged'],
            message: `${theContainer(container)} is privileged: it may do on its machine whatever root may do`,
            container
          }
      }
    }
  ],
  standard: {
    level: 'baseline',
    check: 'privileged',
    refusal: violations => ({
      reason: 'privileged',
      detail: `${containerList(violations)} must not set securityContext.privileged=true`
    })
  }
})
