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

/** A finding in one line, as compilers print them and editors parse: `file:line:column: severity: message [rule]`. */
export function findingLine({ file, start, severity, message, rule }: Finding): string {
  return `${visibleFile(file)}:${start.line}:${start.column}: ${severity}: ${visible(message)} [${visible(rule)}]`
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
