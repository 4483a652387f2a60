/** All rules by name, with their pages. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { rules } from '../rules/index.ts'
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
  return readFileSync(join(packageRoot(), 'rules', `${id}.md`), 'utf8')
}

/** The version, where the bundle has it built in. */
declare const bundledVersion: string | undefined

/** The version of this package. */
export function packageVersion(): string {
  if (typeof bundledVersion === 'string') return bundledVersion
  const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string }
  return version
}

/** The nearest folder above this file with a package.json: pages are read from there, bundled or not. */
function packageRoot(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder)
    if (above === folder) throw new Error('the package is incomplete: it has no package.json')
    folder = above
  }
  return folder
}
