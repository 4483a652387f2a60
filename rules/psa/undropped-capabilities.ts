import { defineRule, theContainer } from '../../src/rule.ts'
import type { Pod, Violation } from '../../src/rule.ts'
import { exceptOnWindows } from './exemption.ts'
import { containerList, quoted, valuesOf } from './wording.ts'

function* undropped(pod: Pod): Iterable<Violation> {
  for (const container of pod.containers) {
    const place = [...container.path, 'securityContext', 'capabilities']
    const { add = [], drop = [] } = container.spec.securityContext?.capabilities ?? {}
    if (!drop.includes('ALL'))
      yield {
        path: [...place, 'drop'],
        message: `${theContainer(container)} keeps capabilities, pieces of root's power: it does not drop ALL`,
        container
      }
    for (const [index, capability] of add.entries())
      if (capability !== 'NET_BIND_SERVICE')
        yield {
          path: [...place, 'add', index],
          message: `${theContainer(container)} adds the capability ${capability}, a piece of root's power`,
          container,
          value: capability
        }
  }
}

export default defineRule({
  id: 'psa/undropped-capabilities',
  subject: 'pod',
  title: 'Container keeps or adds capabilities',
  remedy: 'Set securityContext.capabilities.drop of the container to ["ALL"], and add none but NET_BIND_SERVICE',
  tags: ['restricted'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
    'https://man7.org/linux/man-pages/man7/capabilities.7.html',
    'https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_capabilities_restricted.go'
  ],
  securitySeverity: 4.4,
  revisions: [
    // Part of the restricted level since there is PodSecurity:
    // https://github.com/kubernetes/enhancements/tree/master/keps/sig-auth/2579-psp-replacement
    { since: '1.22', check: undropped },
    // capabilities is one of the fields that the API refuses in a Windows Pod: see the exemption's KEP.
    { since: '1.25', check: exceptOnWindows(undropped) }
  ],
  standard: {
    level: 'restricted',
    check: 'capabilities_restricted',
    overrides: ['capabilities_baseline'],
    refusal(violations) {
      const keeping = violations.filter(violation => violation.value === undefined)
      const adding = violations.filter(violation => violation.value !== undefined)
      const details: string[] = []
      if (keeping.length > 0)
        details.push(`${containerList(keeping)} must set securityContext.capabilities.drop=["ALL"]`)
      if (adding.length > 0) {
        const capabilities = quoted(valuesOf(adding))
        details.push(`${containerList(adding)} must not include ${capabilities} in securityContext.capabilities.add`)
      }
      return { reason: 'unrestricted capabilities', detail: details.join('; ') }
    }
  }
})
