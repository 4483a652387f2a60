/** What a format does that cannot hold all findings: the most severe ones stay. */
import type { Finding, Severity } from '../finding.ts'

export const bySeverity: readonly Severity[] = ['error', 'warning', 'note']

/** Of too many findings the most severe, and of one severity the first; in the order given. */
export function mostSevere(findings: readonly Finding[], most: number): readonly Finding[] {
  if (findings.length <= most) return findings
  const room = { error: 0, warning: 0, note: 0 }
  let left = most
  for (const severity of bySeverity) {
    room[severity] = Math.min(left, findings.filter(finding => finding.severity === severity).length)
    left -= room[severity]
  }
  return findings.filter(finding => room[finding.severity]-- > 0)
}
