/** The Pods that later releases excuse from some checks. */
import type { Pod, Violation } from '../../src/rule.ts'

type Check = (pod: Pod) => Iterable<Violation>

/**
 * The API refuses Linux-only fields in a Pod with `os.name: windows`: it cannot be asked to set them.
 * https://github.com/kubernetes/enhancements/issues/2802
 */
export function exceptOnWindows(check: Check): Check {
  return pod => (pod.spec.os?.name === 'windows' ? [] : check(pod))
}

/**
 * In a user namespace (`hostUsers: false`), root in the container is an ordinary user on the node.
 * https://github.com/kubernetes/enhancements/tree/master/keps/sig-node/127-user-namespaces
 */
export function exceptInUserNamespace(check: Check): Check {
  return pod => (pod.spec.hostUsers === false ? [] : check(pod))
}
