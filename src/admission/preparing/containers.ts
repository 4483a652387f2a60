/**
 * Fields of containers whose feature gate is off: the server drops them, in ways of their own.
 * Source: kubernetes/kubernetes `pkg/api/pod/util.go`, dropContainerRestartRules, dropPodLifecycleSleepAction,
 * dropContainerStopSignals.
 */
import type * as core from '../../kube/api/core-v1.ts'
import { isOn } from '../../kube/gates.ts'
import { containerLists } from '../../kube/pod.ts'
import type { ContainerList } from '../../kube/pod.ts'
import { minorOf } from '../../kube/resources.ts'
import type { Context } from '../../kube/rewrite.ts'
import type { KubernetesVersion } from '../../rule.ts'

/** The spec with containers that have lost what is off; undefined where nothing changes. */
export function withoutDisabledFields(spec: core.PodSpec, { kubernetes }: Context): core.PodSpec | undefined {
  const changed: { [Name in ContainerList]?: readonly core.Container[] } = {}
  for (const list of containerLists) {
    const containers = spec[list]
    const left = containers?.map(container => withoutDisabled(container, list, kubernetes))
    if (left?.some((container, index) => container !== containers?.[index])) changed[list] = left
  }
  return Object.keys(changed).length === 0 ? undefined : changed
}

function withoutDisabled(
  container: core.Container,
  list: ContainerList,
  kubernetes: KubernetesVersion
): core.Container {
  const { restartPolicy, lifecycle } = container
  let left = container
  if (restartPolicy !== undefined && !mayRestart(restartPolicy, list, kubernetes))
    left = without(left, 'restartPolicy')
  if (lifecycle !== undefined) {
    const kept = lifecycleLeft(lifecycle, kubernetes)
    if (kept === undefined) left = without(left, 'lifecycle')
    else if (kept !== lifecycle) left = { ...left, lifecycle: kept }
  }
  return left
}

/** Whether a container may have a policy of its own, or API validation will refuse it. */
function mayRestart(policy: string, list: ContainerList, kubernetes: KubernetesVersion): boolean {
  if (list === 'initContainers' && !isOn('SidecarContainers', kubernetes)) return false
  // Since there is a gate for the other policies, the server drops them instead.
  if (minorOf(kubernetes) < 34 || isOn('ContainerRestartRules', kubernetes)) return true
  return list === 'initContainers' && policy === 'Always'
}

/** The handlers that are left; undefined if there are none, and were. */
function lifecycleLeft(lifecycle: core.Lifecycle, kubernetes: KubernetesVersion): core.Lifecycle | undefined {
  let left = lifecycle
  if (lifecycle.stopSignal !== undefined && !isOn('ContainerStopSignals', kubernetes))
    left = without(left, 'stopSignal')
  if (!isOn('PodLifecycleSleepAction', kubernetes))
    for (const name of ['preStop', 'postStart'] as const) {
      const handler = left[name]
      if (handler?.sleep === undefined) continue
      const rest = without(handler, 'sleep')
      left = Object.keys(rest).length === 0 ? without(left, name) : { ...left, [name]: rest }
    }
  return left !== lifecycle && Object.keys(left).length === 0 ? undefined : left
}

function without<T extends object, Name extends keyof T>(value: T, name: Name): Omit<T, Name> {
  const { [name]: _, ...rest } = value
  return rest
}
