/** Helm charts: their templates are no manifests before `helm template` has made some of them. */
import { existsSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { printedPath } from './discover.ts'
import type { Input } from './discover.ts'

/** How a text was rendered. */
export interface Rendering {
  /** The chart, as printed. */
  readonly chart: string
  /** The values files that were given to Helm, as the user wrote them; null for the chart's own alone. */
  readonly values: string | null
  /** The file to open, as printed, for a template as Helm names it, or for the chart as a whole. It is there. */
  readonly fileOf: (template: string | null) => string
}

/**
 * The chart, as a printed path, whose template this file is: it lies in `templates` beside a `Chart.yaml`, and its
 * text has template actions. Null for all other files: one without actions is linted as it is, since Helm passes it
 * on as it is. Ask before the text is parsed: a template may be YAML by chance (`image: "{{ … }}"`).
 */
export function chartOf(input: Pick<Input, 'path' | 'rendered'>, text: string, cwd: string): string | null {
  if (input.path === null || input.rendered !== undefined || !text.includes('{{')) return null
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
  return `${chart}: ${templates} skipped; lint what Helm renders: preadmit --helm ${quoted}`
}

/**
 * Finds the files of a chart's templates. `chart` is absolute: a directory, or an archive, which is the file of all its
 * templates. Helm names a template by charts' names, the outermost first, and not by their directories; a chart in a
 * chart may also lie there as an archive, or under an alias. Where the name leads to no file, it is the `Chart.yaml` of
 * the outermost chart: that one says what the others are.
 */
export function templateFiles(chart: string, cwd: string): Rendering['fileOf'] {
  const isDirectory = statSync(chart, { throwIfNoEntry: false })?.isDirectory() === true
  const whole = printedPath(isDirectory ? join(chart, 'Chart.yaml') : chart, cwd)
  const known = new Map<string, string>()
  const find = (template: string): string => {
    const [, ...steps] = template.split('/')
    const path = join(chart, ...steps)
    const isThere = !steps.includes('..') && statSync(path, { throwIfNoEntry: false })?.isFile() === true
    return isThere ? printedPath(path, cwd) : whole
  }
  return template => {
    if (template === null || !isDirectory) return whole
    const file = known.get(template) ?? find(template)
    known.set(template, file)
    return file
  }
}
