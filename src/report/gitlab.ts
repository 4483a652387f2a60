/** The report as GitLab Code Quality: what a job keeps under `artifacts: reports: codequality`. */
import type { Severity } from '../finding.ts'
import { distinct } from './distinct.ts'
import { jsonText } from './json-text.ts'
import type { Reporter } from './reporter.ts'
import { visible, visibleLines } from './visible.ts'
import { fileOf, originOf } from './wording.ts'

/** GitLab knows info, minor, major, critical and blocker. */
const severities: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', note: 'info' }

/**
 * One array, the findings in the report's order; suppressed ones are left out, for the format has no mark for them.
 * GitLab reads entries until the first that its schema refuses, and keeps one of those with equal fingerprints, so
 * that each of ours has its own.
 * Source of behaviour: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format and GitLab's
 * app/validators/json_schemas/codeclimate.json, lib/gitlab/ci/parsers/codequality/code_climate.rb
 */
export const gitlab: Reporter = (report, { fromRoot }) => {
  const unique = distinct('-')
  return jsonText(report.findings.filter(finding => finding.suppressed === null).map(finding => ({
    description: descriptionOf(`${finding.message} ${originOf(finding)}`, finding.help, finding.rule),
    check_name: visible(finding.rule),
    fingerprint: unique(visible(finding.fingerprint)),
    severity: severities[finding.severity],
    location: {
      path: visible(fromRoot(fileOf(finding))),
      // A line it must have. The first one stands for the file where Helm rendered the text, and no line is known.
      lines: finding.rendered === undefined ? { begin: finding.start.line, end: finding.end.line } : { begin: 1 }
    }
  })))
}

/** GitLab shows the description in one line, and shows nothing else. */
function descriptionOf(message: string, help: string, rule: string): string {
  const said = [message, help].map(part => visibleLines(part.trim()).join(' ')).filter(part => part !== '')
  return said.length === 0 ? visible(rule) : said.join(': ')
}
