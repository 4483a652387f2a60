/** Suppressions of a configuration file: by rule, path and resource. */
import { remedyOf, ruleNamed } from '../catalogue.ts'
import type { Finding, Position, Resource, Whereabouts } from '../finding.ts'
import { globMatcher } from '../glob.ts'
import { noted } from './settle.ts'
import { ended, hiding, isAboutSuppression, isOver, uselessName } from './suppress.ts'

/** What a configuration file says, checked: there is a rule and a reason, and `until` is a day. */
export interface ConfiguredSuppression {
  readonly rules: readonly string[]
  /** Whether it is for what stands there; absent for all of it. */
  readonly isFor?: ((at: Pick<Whereabouts, 'file' | 'rendered'>) => boolean) | undefined
  /** Patterns for `Kind/name` or `namespace/Kind/name`; one without a slash is for a kind. Absent for all findings. */
  readonly resources?: readonly string[] | undefined
  readonly reason: string
  /** The last day on which it holds, as `2027-01-31`. */
  readonly until?: string | undefined
  /** Where it stands in the configuration file. */
  readonly place: Pick<Finding, 'file'> & { readonly start: Position; readonly end: Position }
}

/**
 * The findings with those hidden that a suppression is for, and with a finding for each suppression that has expired,
 * names no rule, or hides nothing. Whether it hides nothing is only known when all files were judged (`isWhole`).
 */
export function suppressConfigured(
  findings: readonly Finding[],
  suppressions: readonly ConfiguredSuppression[],
  { today, isWhole }: { readonly today: string; readonly isWhole: boolean }
): readonly Finding[] {
  if (suppressions.length === 0) return findings
  const known = new Set(findings.map(({ rule }) => rule))
  const isKnown = (rule: string): boolean => known.has(rule) || ruleNamed(rule) !== undefined
  let settled = findings
  const faults: Finding[] = []
  for (const suppression of suppressions) {
    const { rules, isFor = () => true, until, place } = suppression
    const isMeant = resourceMatcher(suppression.resources)
    const used = new Set<string>()
    const tell = ({ rule, message }: Pick<Finding, 'rule' | 'message'>): unknown =>
      faults.push(noted(rule, message, remedyOf(rule), place, place.start, place.end))
    if (until !== undefined && isOver(until, today)) {
      tell(ended(until))
      continue
    }
    settled = settled.map(finding => {
      if (!rules.includes(finding.rule) || isAboutSuppression(finding.rule)) return finding
      if (!isFor(finding) || !isMeant(finding.resource)) return finding
      used.add(finding.rule)
      return finding.suppressed === null ? { ...finding, suppressed: hiding(suppression, 'configuration') } : finding
    })
    for (const rule of new Set(rules)) {
      const fault = uselessName(rule, used, isKnown)
      if (fault !== undefined && (isWhole || !isKnown(rule) || isAboutSuppression(rule))) tell(fault)
    }
  }
  return [...settled, ...faults]
}

/** Whether one of the patterns is for a resource. What has no resource is meant only where there are no patterns. */
function resourceMatcher(patterns: readonly string[] | undefined): (resource: Resource | null) => boolean {
  if (patterns === undefined) return () => true
  const depth = (pattern: string): number => pattern.split('/').length
  const matchers = patterns.map(pattern => ({ parts: depth(pattern), matches: globMatcher([`/${pattern}`]) }))
  return resource => {
    if (resource === null) return false
    const { namespace, kind, name } = resource
    return matchers.some(({ parts, matches }) =>
      matches(parts === 1 ? kind : parts === 2 ? `${kind}/${name}` : `${namespace}/${kind}/${name}`)
    )
  }
}
