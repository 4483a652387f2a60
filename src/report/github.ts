/** The report for a GitHub Actions log: annotations for the pull request, then all of it for the log's reader. */
import type { Finding, Severity } from '../finding.ts'
import type { Reporter } from './reporter.ts'
import { text } from './text.ts'
import { visible, visibleLines } from './visible.ts'
import { count, fileOf, originOf, renamed } from './wording.ts'

/**
 * How many annotations of a level GitHub keeps of one step; it drops the rest without a word (and 50 in a job).
 * https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
const most = 10
const levels = [['error', 'error'], ['warning', 'warning'], ['note', 'notice']] as const
type Command = (typeof levels)[number][1]

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
      annotation(command, renamed(finding, options.fromRoot)))
  })
  if (surplus) {
    const left = count(findings.length - commands.length, 'finding')
    const message = `${left} more: GitHub shows at most ${most} of a level, all stand in the log of this step.`
    commands.push(workflowCommand('notice', { title: 'preadmit' }, message))
  }
  return commands.join('') + text(report, options)
}

function annotation(command: Command, finding: Finding): string {
  const { start, end, rule, message, help, rendered } = finding
  const lines = {
    line: start.line,
    endLine: end.line,
    col: start.column,
    endColumn: end.line === start.line ? Math.max(start.column, end.column - 1) : end.column
  }
  const said = `${message} ${originOf(finding)}`.trimEnd()
  const words = help.trim() === '' ? said : `${said}\nhelp: ${help}`
  return workflowCommand(
    command,
    // Without a line, an annotation stands at the head of its file.
    { file: visible(fileOf(finding)), ...(rendered === undefined ? lines : {}), title: visible(rule) },
    visibleLines(words).join('\n')
  )
}

/**
 * A line that makes an annotation.
 * Escapes: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function workflowCommand(
  command: Command,
  properties: Readonly<Record<string, string | number>>,
  words: string
): string {
  const given = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
  return `::${command} ${given.join(',')}::${data(words)}\n`
}

function data(words: string): string {
  return words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(words: string): string {
  return data(words).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
