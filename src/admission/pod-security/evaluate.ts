/**
 * A Pod against a level of the Pod Security Standards, as the API server judges it.
 * Upstream: https://github.com/kubernetes/pod-security-admission/blob/master/policy/registry.go
 */
import type { Pod } from '../../kube/pod.ts'
import { minorOf } from '../../kube/resources.ts'
import type { KubernetesVersion, Rule, RuleOf, Standard, Violation } from '../../rule.ts'
import type { LevelVersion } from './policy.ts'

/** A level, and the release whose definition of it holds: `latest` is for the caller to resolve. */
export type ReleasedLevel = LevelVersion & { readonly version: KubernetesVersion }

/** What one check has against the Pod, and the server's words for it. */
export interface CheckResult {
  readonly rule: Rule
  readonly violations: readonly [Violation, ...Violation[]]
  readonly reason: string
  readonly detail: string
}

export interface Evaluation {
  readonly allowed: boolean
  /** The checks that forbid the Pod, in the server's order. */
  readonly results: readonly CheckResult[]
}

/** A rule's revision for some version, whatever the rule's subject. */
interface Check {
  readonly rule: Rule
  readonly standard: Standard
  readonly violations: (pod: Pod) => Iterable<Violation>
}

export function evaluate(rules: readonly Rule[], { level, version }: ReleasedLevel, pod: Pod): Evaluation {
  const results: CheckResult[] = []
  for (const { rule, standard, violations } of checksOf(rules, { level, version })) {
    const [first, ...others] = violations(pod)
    if (first === undefined) continue
    const found = [first, ...others] as const
    results.push({ rule, violations: found, ...standard.refusal(found) })
  }
  return { allowed: results.length === 0, results }
}

/** The server's text for a Pod that is not allowed: `reason (detail), reason (detail)`. */
export function forbiddenDetail(results: readonly CheckResult[]): string {
  return results.map(({ reason, detail }) => (detail === '' ? reason : `${reason} (${detail})`)).join(', ')
}

/** A run asks for a few levels and versions, and for each of them thousands of times. */
const chosen = new WeakMap<readonly Rule[], Map<string, readonly Check[]>>()

function checksOf(rules: readonly Rule[], { level, version }: ReleasedLevel): readonly Check[] {
  let catalogue = chosen.get(rules)
  if (catalogue === undefined) chosen.set(rules, (catalogue = new Map()))
  const key = `${level} ${version}`
  let checks = catalogue.get(key)
  if (checks === undefined) catalogue.set(key, (checks = choose(rules, { level, version })))
  return checks
}

/** Baseline checks first, then restricted ones, each sorted by their IDs. */
function choose(rules: readonly Rule[], { level, version }: ReleasedLevel): readonly Check[] {
  if (level === 'privileged') return []
  const checks = rules
    .flatMap(rule => checkAt(rule, version) ?? [])
    .sort((a, b) => (a.standard.check < b.standard.check ? -1 : 1))
  const baseline = checks.filter(({ standard }) => standard.level === 'baseline')
  if (level === 'baseline') return baseline
  const restricted = checks.filter(({ standard }) => standard.level === 'restricted')
  const overridden = new Set(restricted.flatMap(({ standard }) => standard.overrides ?? []))
  return [...baseline.filter(({ standard }) => !overridden.has(standard.check)), ...restricted]
}

function checkAt(rule: Rule, version: KubernetesVersion): Check | undefined {
  const { standard } = rule
  if (standard === undefined) return undefined
  if (rule.subject === 'pod') {
    const check = revisionAt(rule, version)?.check
    return check && { rule, standard, violations: check }
  }
  if (rule.subject === 'container') {
    const check = revisionAt(rule, version)?.check
    return check && { rule, standard, violations: pod => pod.containers.flatMap(container => [...check(container)]) }
  }
  return undefined
}

/** The newest revision that is not newer than the version. */
function revisionAt<S extends 'pod' | 'container'>(rule: RuleOf<S>, version: KubernetesVersion) {
  return rule.revisions.findLast(({ since }) => minorOf(since) <= minorOf(version))
}
