/** All rules by name, with their pages. */
import { rules } from '../rules/index.ts'
import { readPackageFile } from './package.ts'
import type { Rule } from './rule.ts'

const byId = new Map<string, Rule>(rules.map(rule => [rule.id, rule]))

/** The names of all rules. */
export const ruleIds: readonly string[] = rules.map(({ id }) => id)

/** The rule of that name; undefined when there is none. */
export function ruleNamed(id: string): Rule | undefined {
  return byId.get(id)
}

/** What to write instead of what the rule finds, in one line. */
export function remedyOf(id: string): string {
  return byId.get(id)?.remedy ?? ''
}

/** A rule's page, as Markdown. Throws for a rule that has none. */
export function pageOf(id: string): string {
  return readPackageFile(`rules/${id}.md`)
}
