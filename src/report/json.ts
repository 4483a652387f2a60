/** The JSON report: a contract that scripts read. Every member is named here, so that none slips in or out unseen. */
import type {
  Finding, Mutation, Position, Resource, Response, Summary, Suppression, Undecided, Verdict
} from '../finding.ts'
import { jsonPieces } from './json-text.ts'
import type { Reporter } from './reporter.ts'

/**
 * The whole report, members in the contract's order. Integers beyond 2^53 (they occur in the values of mutations)
 * are exact JSON numbers, as the API server writes them.
 */
export const json: Reporter<Iterable<string>> = report => jsonPieces({
  version: report.version,
  tool: { name: report.tool.name, version: report.tool.version },
  cluster: { name: report.cluster.name, kubernetes: report.cluster.kubernetes },
  summary: summaryOf(report.summary),
  verdicts: each(report.verdicts, verdictOf),
  findings: each(report.findings, findingOf)
} satisfies { [member in keyof typeof report]: unknown })

/** What is written of each, made only when it is written. */
function* each<T>(all: readonly T[], written: (one: T) => T): Iterable<T> {
  for (const one of all) yield written(one)
}

function summaryOf(summary: Summary): Summary {
  return {
    files: summary.files,
    objects: summary.objects,
    admitted: summary.admitted,
    rejected: summary.rejected,
    podsRejected: summary.podsRejected,
    unknown: summary.unknown,
    skipped: summary.skipped,
    errors: summary.errors,
    warnings: summary.warnings,
    notes: summary.notes,
    suppressed: summary.suppressed
  }
}

function verdictOf(verdict: Verdict): Verdict {
  return {
    file: verdict.file,
    document: verdict.document,
    item: verdict.item,
    line: verdict.line,
    ...resourceOf(verdict),
    template: verdict.template,
    ...fromMatrix(verdict),
    hooks: verdict.hooks,
    verdict: verdict.verdict,
    responses: verdict.responses.map(responseOf),
    undecided: verdict.undecided.map(undecidedOf),
    mutations: verdict.mutations.map(mutationOf)
  }
}

function resourceOf(resource: Resource): Resource {
  return {
    apiVersion: resource.apiVersion,
    kind: resource.kind,
    namespace: resource.namespace,
    name: resource.name
  }
}

/** What only a run with `--helm` has. */
function fromMatrix({ rendered, values }: Finding | Verdict): Pick<Finding, 'rendered' | 'values'> {
  return {
    ...(rendered && { rendered: { chart: rendered.chart, file: rendered.file } }),
    ...(values && { values })
  }
}

function responseOf(response: Response): Response {
  return {
    on: response.on,
    kind: response.kind,
    by: response.by,
    action: response.action,
    code: response.code,
    reason: response.reason,
    message: response.message
  }
}

function undecidedOf(undecided: Undecided): Undecided {
  return { by: undecided.by, reason: undecided.reason }
}

function mutationOf(mutation: Mutation): Mutation {
  const { by, on, op, path } = mutation
  return mutation.value === undefined ? { by, on, op, path } : { by, on, op, path, value: mutation.value }
}

function findingOf(finding: Finding): Finding {
  return {
    rule: finding.rule,
    severity: finding.severity,
    effect: finding.effect,
    message: finding.message,
    file: finding.file,
    document: finding.document,
    item: finding.item,
    path: finding.path,
    start: positionOf(finding.start),
    end: positionOf(finding.end),
    resource: finding.resource === null ? null : resourceOf(finding.resource),
    fingerprint: finding.fingerprint,
    template: finding.template,
    ...fromMatrix(finding),
    edits: finding.edits,
    suppressed: finding.suppressed === null ? null : suppressionOf(finding.suppressed),
    help: finding.help
  }
}

function suppressionOf({ reason, by, until }: Suppression): Suppression {
  return until === undefined ? { reason, by } : { reason, by, until }
}

function positionOf(position: Position): Position {
  return { line: position.line, column: position.column, offset: position.offset }
}
