import { defineRule } from '../../src/rule.ts'
import type { Pod, Violation } from '../../src/rule.ts'

const safe = [
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.tcp_syncookies',
  'net.ipv4.ping_group_range',
  'net.ipv4.ip_unprivileged_port_start'
]
const safe27 = [...safe, 'net.ipv4.ip_local_reserved_ports']
const safe29 = [
  ...safe27,
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes'
]
const safe32 = [...safe29, 'net.ipv4.tcp_rmem', 'net.ipv4.tcp_wmem']
const safe37 = [...safe32, 'net.ipv4.tcp_slow_start_after_idle', 'net.ipv4.tcp_notsent_lowat']

const allBut = (allowed: readonly string[]) =>
  function* (pod: Pod): Iterable<Violation> {
    for (const [index, { name = '' }] of (pod.spec.securityContext?.sysctls ?? []).entries())
      if (!allowed.includes(name))
        yield {
          path: [...pod.path, 'spec', 'securityContext', 'sysctls', index, 'name'],
          message: `the kernel setting ${name} may affect other Pods on the machine`,
          value: name
        }
  }

export default defineRule({
  id: 'psa/unsafe-sysctl',
  subject: 'pod',
  title: 'Pod changes an unsafe kernel setting',
  remedy: 'Remove the sysctl, or use one of the safe ones',
  tags: ['baseline', 'restricted'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
    'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/#safe-and-unsafe-sysctls',
    'https://github.com/kubernetes/pod-security-admission/blob/master/policy/check_sysctls.go'
  ],
  securitySeverity: 5.3,
  // A setting is safe once the kernels in use keep it apart for each Pod: the list grows.
  revisions: [
    { since: '1.0', check: allBut(safe) },
    // https://github.com/kubernetes/kubernetes/pull/115374
    { since: '1.27', check: allBut(safe27) },
    // https://github.com/kubernetes/kubernetes/issues/117873, https://github.com/kubernetes/kubernetes/pull/121240
    { since: '1.29', check: allBut(safe29) },
    // https://github.com/kubernetes/kubernetes/issues/125234
    { since: '1.32', check: allBut(safe32) },
    // https://github.com/kubernetes/kubernetes/pull/138389
    { since: '1.37', check: allBut(safe37) }
  ],
  standard: {
    level: 'baseline',
    check: 'sysctls',
    refusal: violations => ({
      reason: 'forbidden sysctls',
      detail: violations.map(violation => violation.value).join(', ')
    })
  }
})
