/** Helm charts met on the way: their templates are no manifests before `helm template` has made some of them. */
import { existsSync } from 'node:fs'
import { join, sep } from 'node:path'
import { printedPath } from './discover.ts'
import type { Input } from './discover.ts'

/**
 * The chart, as a printed path, whose template this file is: it lies in `templates` beside a `Chart.yaml`, and its
 * text has template actions. Null for all other files: one without actions is linted as it is, since Helm passes it
 * on as it is. Ask before the text is parsed: a template may be YAML by chance (`image: "{{ … }}"`).
 */
export function chartOf(input: Pick<Input, 'path'>, text: string, cwd: string): string | null {
  if (input.path === null || !text.includes('{{')) return null
  const parts = input.path.split(sep)
  for (let at = parts.lastIndexOf('templates', parts.length - 2); at > 0; at = parts.lastIndexOf('templates', at - 1)) {
    const chart = parts.slice(0, at).join(sep) || sep
    if (existsSync(join(chart, 'Chart.yaml'))) return printedPath(chart, cwd)
  }
  return null
}

/** One line for all templates of a chart. `count` is how many of them were skipped. */
export function templatesSkipped(chart: string, count: number): string {
  const isPlain = /^[\w@%+=:,./][\w@%+=:,./-]*$/.test(chart)
  const quoted = isPlain ? chart : `'${`./${chart}`.replaceAll("'", "'\\''")}'`
  const templates = count === 1 ? '1 Helm template' : `${count} Helm templates`
  return `${chart}: ${templates} skipped; lint what it renders: helm template ${quoted} | preadmit -`
}
