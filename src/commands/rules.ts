/** `preadmit rules`: all rules, for people and for scripts. */
import type { Rule } from '../rule.ts'

/** One rule a line. */
export function rulesAsText(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length))
  return rules.map(({ id, title }) => `${id.padEnd(width)}  ${title}\n`).join('')
}

/** What the rules' metadata says. */
export function rulesAsJson(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, subject, title, remedy, tags, references, securitySeverity, revisions, standard }) => ({
    id,
    title,
    remedy,
    subject,
    tags,
    references,
    securitySeverity: securitySeverity ?? null,
    since: revisions.map(({ since }) => since),
    standard: standard === undefined ? null : { level: standard.level, check: standard.check }
  }))
  return `${JSON.stringify(rows, null, 2)}\n`
}
