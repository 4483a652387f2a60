/**
 * What the old PodSecurityPolicy refused and the policy of today lets pass, as far as is known: the cluster says
 * nothing, and does not do what was asked for either.
 */
import unsafeSysctl from '../../../../rules/psa/unsafe-sysctl.ts'
import type { Answer, RuleViolation } from '../../../admission/plugin.ts'
import type { Pod } from '../../../kube/pod.ts'
import { minorOf } from '../../../kube/resources.ts'
import type { KubernetesVersion } from '../../../rule.ts'

/** The release from which on `procMount` is not reset to Default. KEP-4265. */
const procMounts = 33

/** Kernel settings that no machine of the cluster changes for a Pod, and `procMount`. */
export function advice(pod: Pod, kubernetes: KubernetesVersion): readonly Answer[] {
  const hasSysctls = pod.spec.securityContext?.sysctls !== undefined
  const hasProcMount = pod.containers.some(({ spec }) => spec.securityContext?.procMount !== undefined)
  if (!hasSysctls && !hasProcMount) return []
  const violations = [...sysctls(pod, kubernetes), ...procMount(pod, kubernetes)]
  return violations.length === 0 ? [] : [{ kind: 'advise', violations }]
}

/**
 * Which settings are safe, the Pod Security Standards say as the PodSecurityPolicy did: those that the kubelet allows.
 * Inferred: Toolforge's machines allow no others (`--allowed-unsafe-sysctls`).
 */
function* sysctls(pod: Pod, kubernetes: KubernetesVersion): Iterable<RuleViolation> {
  const { check } = unsafeSysctl.revisions.findLast(({ since }) => minorOf(since) <= minorOf(kubernetes)) ?? {}
  for (const { path, value = '' } of check?.(pod) ?? []) {
    const message = `the kernel setting ${value} is not a safe one: the Pod is created, but no machine starts it`
    yield { rule: 'toolforge/unsafe-sysctl', path, message }
  }
}

function* procMount({ containers }: Pod, kubernetes: KubernetesVersion): Iterable<RuleViolation> {
  for (const container of containers) {
    const { procMount: asked = 'Default' } = container.spec.securityContext ?? {}
    if (asked === 'Default') continue
    const what = `the container "${container.name}" asks for procMount: ${asked}`
    const message =
      minorOf(kubernetes) < procMounts
        ? `${what}, which has no effect: Kubernetes ${kubernetes} resets it to Default`
        : `${what}, which the old profile of tools refused`
    const path = [...container.path, 'securityContext', 'procMount']
    yield { rule: 'toolforge/unmasked-proc', path, message, container }
  }
}
