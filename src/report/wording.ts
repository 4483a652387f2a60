/** How verdicts, objects and numbers are called in everything that people read. */
import type { Finding, Resource, Summary, Verdict } from '../finding.ts'
import { visible, visibleFile } from './visible.ts'

/** Said of a refusal whose findings are hidden: that changes nothing for the cluster. */
export const stillRejected = 'suppressed, and the cluster will still reject it'

/** `3 objects`, `1 object`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** `Deployment web in tool-x`, as far as the manifest says. */
export function nameOf(resource: Resource): string {
  const kind = resource.kind === '' ? 'Object' : visible(resource.kind)
  const name = resource.name === '' ? '' : ` ${visible(resource.name)}`
  return `${kind}${name}${resource.namespace === '' ? '' : ` in ${visible(resource.namespace)}`}`
}

/** `Pod check in tool-x, a Helm test`: an object, and at what events Helm creates it. */
export function objectOf(verdict: Verdict): string {
  const { hooks } = verdict
  if (hooks.length === 0) return nameOf(verdict)
  const isTest = hooks.every(hook => hook === 'test')
  return `${nameOf(verdict)}, ${isTest ? 'a Helm test' : `a Helm hook (${hooks.join(', ')})`}`
}

/**
 * Where to look: `file:line:column`. For what Helm rendered it is a file alone, for the line is one of the rendered
 * text, and which line of the template made it nobody can tell for sure.
 */
export function placeOf({ file, start, rendered }: Pick<Finding, 'file' | 'start' | 'rendered'>): string {
  return rendered === undefined ? `${visibleFile(file)}:${start.line}:${start.column}` : visibleFile(rendered.file)
}

/** Where an object begins: `file:line`, or a file alone as for `placeOf`. */
export function verdictPlace({ file, line, rendered }: Verdict): string {
  return rendered === undefined ? `${visibleFile(file)}:${line}` : visibleFile(rendered.file)
}

/** The file of a place. */
export function fileOf({ file, rendered }: Pick<Finding, 'file' | 'rendered'>): string {
  return rendered?.file ?? file
}

/** The same, with its files named in another way. */
export function renamed<Placed extends Finding | Verdict>(one: Placed, name: (file: string) => string): Placed {
  const { file, rendered } = one
  if (rendered === undefined) return { ...one, file: name(file) }
  return { ...one, file: name(file), rendered: { ...rendered, file: name(rendered.file) } }
}

/** What the place does not tell of where a finding comes from, in parentheses; empty when it tells all. */
export function originOf({ file, start, end, template, rendered, values }: Finding): string {
  // A chart's directory may have another name than the chart.
  const inFile = rendered === undefined ? `/${template}` : (template ?? '').replace(/^[^/]*/, '')
  const isTold = template === null || `/${rendered?.file ?? file}`.endsWith(inFile)
  // What is about a text as a whole points at nothing in it: there may be no text.
  const words = [
    rendered === undefined || end.offset === 0 ? '' : `line ${start.line} of what Helm renders`,
    isTold ? '' : `from ${template}`,
    onlyIn(values)
  ].filter(part => part !== '')
  return words.length === 0 ? '' : `(${visible(words.join(', '))})`
}

/** `in values-prod.yaml only`; empty for what is so in all renderings. */
export function onlyIn(values: readonly string[] | undefined): string {
  if (values === undefined) return ''
  const all = [values.slice(0, -1).join(', '), ...values.slice(-1)].filter(part => part !== '')
  return `in ${all.join(' and ')} only`
}

/**
 * A finding in one line, as compilers print them and editors parse: `file:line:column: severity: message [rule]`, then
 * in parentheses where it comes from, if the place does not tell that.
 */
export function findingLine(finding: Finding): string {
  const { severity, message, rule } = finding
  return `${placeOf(finding)}: ${severity}: ${visible(message)} [${visible(rule)}] ${originOf(finding)}`.trimEnd()
}

/** A verdict in words that a sentence can end with. */
export function verdictWords(verdict: Verdict): string {
  switch (verdict.verdict) {
    case 'rejected':
      return 'rejected'
    case 'pods-rejected':
      return 'created, but its Pods are refused: nothing runs'
    case 'unknown':
      return 'unknown: what decides it cannot be known offline'
    case 'skipped':
      return 'skipped: not a Kubernetes object that can be read'
    case 'admitted':
      return verdict.responses.some(response => response.action === 'warn') ? 'created, with a warning' : 'created'
  }
}

/** True when nothing stands between the manifests and the cluster, and nothing is left to say. */
export function allIsWell(summary: Summary): boolean {
  return summary.errors + summary.warnings + summary.notes === 0 &&
    summary.rejected + summary.podsRejected + summary.unknown === 0
}
