/**
 * The words that the checks of the Pod Security Standards share: for people, and as the API server prints them.
 * Upstream: https://github.com/kubernetes/pod-security-admission/blob/master/policy/helpers.go
 */
import type { Violation } from '../../src/rule.ts'

/** `"a", "b"`: put in quotes, never escaped. */
export function quoted(items: readonly string[]): string {
  return items.map(item => `"${item}"`).join(', ')
}

/** A set in Go's order of strings, which is the order of their bytes. */
export function sortedSet(items: Iterable<string>): string[] {
  return [...new Set(items)].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
}

/** `one` for one of them, else `many`. */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many
}

/** The names of the containers at fault: each container once, in the Pod's order. */
export function containerNames(violations: readonly Violation[]): string[] {
  return [...new Set(violations.flatMap(violation => violation.container ?? []))].map(container => container.name)
}

/** `container "a"`, or `containers "a", "b"`. */
export function containerList(violations: readonly Violation[]): string {
  const names = containerNames(violations)
  return `${plural(names.length, 'container', 'containers')} ${quoted(names)}`
}

/** Who has set a bad value: `pod`, `container "a"`, or `pod and containers "a", "b"`. */
export function setters(violations: readonly Violation[]): string {
  const own = violations.filter(violation => violation.container)
  const pod = own.length < violations.length ? ['pod'] : []
  return [...pod, ...(own.length > 0 ? [containerList(own)] : [])].join(' and ')
}

/** The bad values, as a sorted set. */
export function valuesOf(violations: readonly Violation[]): string[] {
  return sortedSet(violations.flatMap(violation => violation.value ?? []))
}

/** True for a fault in an annotation of the Pod: its place ends in `annotations`, key. */
export function isInAnnotation({ path }: Violation): boolean {
  return path.at(-2) === 'annotations'
}
