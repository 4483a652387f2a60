import { defineRule, theContainer } from '../../src/rule.ts'
import type { Container, Path, Pod, SELinuxOptions, Violation } from '../../src/rule.ts'
import { plural, quoted, setters, valuesOf } from './wording.ts'

const types: readonly string[] = ['', 'container_t', 'container_init_t', 'container_kvm_t']

function* faults(options: SELinuxOptions | undefined, allowed: readonly string[], at: Path, container?: Container) {
  const who = container ? theContainer(container) : 'the Pod'
  const place = [...at, 'securityContext', 'seLinuxOptions']
  const own = container ? { container } : {}
  const { type = '', user, role } = options ?? {}
  if (!allowed.includes(type))
    yield {
      path: [...place, 'type'],
      message: `${who} asks for the SELinux type "${type}", which is not one made for containers`,
      ...own,
      value: type
    }
  if (user) yield { path: [...place, 'user'], message: `${who} sets an SELinux user of its own`, ...own }
  if (role) yield { path: [...place, 'role'], message: `${who} sets an SELinux role of its own`, ...own }
}

const custom = (allowed: readonly string[]) =>
  function* (pod: Pod): Iterable<Violation> {
    yield* faults(pod.spec.securityContext?.seLinuxOptions, allowed, [...pod.path, 'spec'])
    for (const container of pod.containers)
      yield* faults(container.spec.securityContext?.seLinuxOptions, allowed, container.path, container)
  }

export default defineRule({
  id: 'psa/custom-selinux-options',
  subject: 'pod',
  title: 'Pod or container changes its SELinux type, user or role',
  remedy: 'Remove seLinuxOptions, or keep only level and one of the types for containers',
  tags: ['baseline', 'restricted'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
    'https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_seLinuxOptions.go'
  ],
  securitySeverity: 6.5,
  revisions: [
    { since: '1.0', check: custom(types) },
    // container_engine_t is for container engines that run in a container:
    // https://github.com/kubernetes/kubernetes/pull/126165
    { since: '1.31', check: custom([...types, 'container_engine_t']) }
  ],
  standard: {
    level: 'baseline',
    check: 'seLinuxOptions',
    refusal(violations) {
      const bad = valuesOf(violations)
      const sets = (field: string): boolean => violations.some(violation => violation.path.at(-1) === field)
      const data = [
        ...(bad.length > 0 ? [`${plural(bad.length, 'type', 'types')} ${quoted(bad)}`] : []),
        ...['user', 'role'].filter(sets).map(field => `${field} may not be set`)
      ]
      return {
        reason: 'seLinuxOptions',
        detail: `${setters(violations)} set forbidden securityContext.seLinuxOptions: ${data.join('; ')}`
      }
    }
  }
})
