/** One line for each finding, and nothing else: for editors and scripts that read what compilers print. */
import type { Reporter } from './reporter.ts'
import { noCommands } from './visible.ts'
import { findingLine } from './wording.ts'

/**
 * `file:line:column: severity: message [rule]`, the heads of the text report; no sum, so that every line is a finding.
 * What `--helm` rendered has a file alone: the template. Suppressed findings are left out. For Vim:
 * `set errorformat=%f:%l:%c:\ %trror:\ %m,%f:%l:%c:\ %tarning:\ %m,%f:%l:%c:\ %tote:\ %m,%f:\ %trror:\ %m`.
 */
export const compact: Reporter = report => noCommands(report.findings
  .filter(finding => finding.suppressed === null)
  .map(finding => `${findingLine(finding)}\n`)
  .join(''))
