/** The report for a GitHub Actions log: annotations for the pull request, then all of it for the log's reader. */
import type { Finding, Severity } from '../finding.ts'
import type { Reporter } from './reporter.ts'
import { text } from './text.ts'
import { visible, visibleLines } from './visible.ts'
import { count } from './wording.ts'

/**
 * How many annotations of a level GitHub keeps of one step; it drops the rest without a word (and 50 in a job).
 * https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
const most = 10
const levels = [['error', 'error'], ['warning', 'warning'], ['note', 'notice']] as const

/**
 * Workflow commands for the findings that GitHub has room for, of each severity the first ones in the files' order,
 * then the text report, which holds them all with the cluster's words. Where findings get no annotation, the last
 * annotation says how many. Suppressed findings are left out. Annotations name files from the repository's root, the
 * log from the working directory. Columns: GitHub's end column is the last one inside.
 */
export const github: Reporter = (report, options) => {
  const findings = report.findings.filter(finding => finding.suppressed === null)
  const bySeverity = (severity: Severity) => findings.filter(finding => finding.severity === severity)
  const surplus = levels.some(([severity]) => bySeverity(severity).length > most)
  const commands = levels.flatMap(([severity, command]) => {
    const room = surplus && command === 'notice' ? most - 1 : most
    return bySeverity(severity).slice(0, room).map(finding =>
      annotation(command, { ...finding, file: options.fromRoot(finding.file) }))
  })
  if (surplus) {
    const left = count(findings.length - commands.length, 'finding')
    const message = `${left} more: GitHub shows at most ${most} of a level, all stand in the log of this step.`
    commands.push(`::notice title=preadmit::${data(message)}`)
  }
  return commands.map(command => `${command}\n`).join('') + text(report, options)
}

function annotation(command: string, { file, start, end, rule, message, help }: Finding): string {
  const place = [
    `file=${property(visible(file))}`,
    `line=${start.line}`,
    `endLine=${end.line}`,
    `col=${start.column}`,
    `endColumn=${end.line === start.line ? Math.max(start.column, end.column - 1) : end.column}`,
    `title=${property(visible(rule))}`
  ]
  const words = help.trim() === '' ? message : `${message}\nhelp: ${help}`
  return `::${command} ${place.join(',')}::${data(visibleLines(words).join('\n'))}`
}

/** Escapes of workflow commands: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
function data(words: string): string {
  return words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(words: string): string {
  return data(words).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
