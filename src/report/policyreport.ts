/** The report as the objects that policy engines leave in a cluster, for the dashboards that read those. */
import type { Effect, Finding, Report, Resource, Severity, Verdict } from '../finding.ts'
import type { ReportOptions, Reporter } from './reporter.ts'
import { visible, visibleLines } from './visible.ts'
import { yamlText } from './yaml-text.ts'
import type { Yaml } from './yaml-text.ts'
import { fileOf } from './wording.ts'

type Result = 'pass' | 'fail' | 'warn' | 'error' | 'skip'

interface Kinds {
  readonly apiVersion: string
  readonly namespaced: string
  readonly cluster: string
  /** Whether the report itself has a `source`, besides each result. */
  readonly hasSource: boolean
}

/**
 * `error` is for policies that could not be evaluated, `warn` for those that are not scored; a change by the cluster
 * breaks no policy.
 */
const resultOf: Readonly<Record<Effect, Result>> = {
  'rejects': 'fail',
  'rejects-pods': 'fail',
  'warns': 'warn',
  'advises': 'warn',
  'audits': 'warn',
  'undecided': 'error',
  'mutates': 'pass'
}

/** Of the severities those that all versions of the schemas have. */
const severities: Readonly<Record<Severity, string>> = { error: 'high', warning: 'medium', note: 'low' }

/**
 * PolicyReports of the Policy Working Group, as Kyverno wrote them until 1.14.
 * Source: https://github.com/kubernetes-sigs/wg-policy-prototypes/tree/master/policy-report/crd
 */
export const policyreport: Reporter = (report, options) => reports(report, options, {
  apiVersion: 'wgpolicyk8s.io/v1alpha2',
  namespaced: 'PolicyReport',
  cluster: 'ClusterPolicyReport',
  hasSource: false
})

/**
 * Their successors, of the OpenReports project.
 * Source: https://github.com/openreports/reports-api/tree/main/config
 */
export const openreports: Reporter = (report, options) => reports(report, options, {
  apiVersion: 'openreports.io/v1alpha1',
  namespaced: 'Report',
  cluster: 'ClusterReport',
  hasSource: true
})

/**
 * One report for each namespace that has objects, and one for the cluster-wide objects, for texts that are none, and
 * for those whose namespace is not known or has no name that a cluster takes. A namespace without findings has an empty
 * report: applied, it replaces one that has some. With `verbose` admitted objects without findings are results too.
 * Suppressed findings have the result `skip`. There is no time stamp: the same manifests give the same reports.
 */
function reports(report: Report, { verbose }: ReportOptions, kinds: Kinds): string {
  const groups = new Map<string, Yaml[]>()
  const resultsIn = (resource: Resource | null): Yaml[] => {
    const namespace = resource !== null && isLabel(resource.namespace) ? resource.namespace : ''
    const results = groups.get(namespace) ?? []
    groups.set(namespace, results)
    return results
  }
  const withFindings = new Set(report.findings.map(objectKey))
  for (const verdict of report.verdicts) {
    if (verdict.verdict === 'skipped') continue
    const results = resultsIn(verdict)
    const isClean = verdict.verdict === 'admitted' && !withFindings.has(objectKey(verdict))
    if (verbose && isClean) results.push(passed(verdict))
  }
  for (const finding of report.findings) resultsIn(finding.resource).push(result(finding))
  if (groups.size === 0) groups.set('', [])
  return Array.from(groups)
    .sort(([a], [b]) => a < b ? -1 : 1)
    .map(([namespace, results]) => yamlText({
      apiVersion: kinds.apiVersion,
      kind: namespace === '' ? kinds.cluster : kinds.namespaced,
      metadata: {
        name: 'preadmit',
        namespace: namespace === '' ? undefined : namespace,
        labels: { 'app.kubernetes.io/managed-by': 'preadmit' }
      },
      source: kinds.hasSource ? 'preadmit' : undefined,
      summary: summaryOf(results),
      results
    }))
    .join('---\n')
}

/** The pack is the policy. The name of a rule without a pack is both. */
function result(finding: Finding): Yaml {
  const { rule, effect, severity, message, start, end, path, fingerprint, help, resource, suppressed } = finding
  const { template, rendered, values } = finding
  const slash = rule.indexOf('/')
  const outcome = suppressed === null ? resultOf[effect] : 'skip'
  return {
    source: 'preadmit',
    policy: visible(slash < 0 ? rule : rule.slice(0, slash)),
    rule: visible(rule.slice(slash + 1)),
    result: outcome,
    severity: severities[severity],
    scored: outcome !== 'warn',
    message: visibleLines(message).join('\n'),
    resources: resource === null ? undefined : reference(resource),
    properties: {
      file: visible(fileOf(finding)),
      ...(rendered === undefined ? {
        line: String(start.line),
        column: String(start.column),
        endLine: String(end.line),
        endColumn: String(end.column)
      } : { renderedLine: String(start.line) }),
      template: template === null ? undefined : visible(template),
      values: values === undefined ? undefined : visible(values.join(' ')),
      path: path.length === 0 ? undefined : `/${path.map(step => visible(pointerStep(step))).join('/')}`,
      effect,
      fingerprint: visible(fingerprint),
      help: help.trim() === '' ? undefined : visibleLines(help).join('\n'),
      suppressed: suppressed === null ? undefined : visible(suppressed.reason)
    }
  }
}

/** A step of a JSON pointer (RFC 6901). */
function pointerStep(step: string | number): string {
  return String(step).replaceAll('~', '~0').replaceAll('/', '~1')
}

function passed(verdict: Verdict): Yaml {
  return {
    source: 'preadmit',
    policy: 'admission',
    result: 'pass',
    message: 'The cluster admits it',
    resources: reference(verdict),
    properties: { file: visible(fileOf(verdict)), line: verdict.rendered ? undefined : String(verdict.line) }
  }
}

function reference({ apiVersion, kind, namespace, name }: Resource): Yaml {
  const known = Object.entries({ apiVersion, kind, namespace, name }).filter(([, value]) => value !== '')
  return known.length === 0 ? [] : [Object.fromEntries(known.map(([key, value]) => [key, visible(value)]))]
}

function summaryOf(results: readonly Yaml[]): Yaml {
  const count = (name: Result): number =>
    results.filter(one => typeof one === 'object' && 'result' in one && one.result === name).length
  return { pass: count('pass'), fail: count('fail'), warn: count('warn'), error: count('error'), skip: count('skip') }
}

/** A DNS label, which a namespace's name is. */
function isLabel(name: string): boolean {
  return name.length <= 63 && /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name)
}

function objectKey({ file, document, item }: Finding | Verdict): string {
  return JSON.stringify([file, document, item])
}
