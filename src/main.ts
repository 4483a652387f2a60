/** The command without the process: arguments and streams go in, an exit code comes out. Tests call this. */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { packageVersion, pageOf, ruleNamed } from './catalogue.ts'
import { rules } from '../rules/index.ts'
import { clusterNamed } from './cluster/builtin.ts'
import type { Cluster } from './cluster/cluster.ts'
import { parse } from './config/flags.ts'
import type { Options, Threshold } from './config/flags.ts'
import { help } from './config/help.ts'
import { unknown } from './nearest.ts'
import { discover, selector } from './discover/discover.ts'
import type { Report, Severity, Summary, VerdictName } from './finding.ts'
import { surroundings } from './cluster/surroundings.ts'
import { lint } from './lint.ts'
import type { Linted } from './lint.ts'
import { reporters } from './report/index.ts'
import { visibleLines } from './report/visible.ts'

/** A stream that text is written to; a terminal says so. */
export interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Output
  readonly stderr: Output
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** What the command tells its caller. */
export const exitCodes = { clean: 0, found: 1, usage: 2, fault: 3 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** Runs the command. Results go to standard output, all else to standard error. */
export async function run(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const command = parse(argv)
  switch (command.command) {
    case 'error':
      return usage(command.message, streams)
    case 'help':
      streams.stdout.write(help)
      return exitCodes.clean
    case 'version':
      streams.stdout.write(`${packageVersion()}\n`)
      return exitCodes.clean
    case 'rules':
      streams.stdout.write(command.format === 'json' ? rulesAsJson() : rulesAsText())
      return exitCodes.clean
    case 'explain':
      if (ruleNamed(command.rule) === undefined)
        return usage(unknown('rule', command.rule, rules.map(({ id }) => id)), streams)
      streams.stdout.write(pageOf(command.rule))
      return exitCodes.clean
    case 'lint':
      return runLint(command.options, streams)
  }
}

/** All rules, one a line, for people. */
function rulesAsText(): string {
  const width = Math.max(...rules.map(({ id }) => id.length))
  return rules.map(({ id, title }) => `${id.padEnd(width)}  ${title}\n`).join('')
}

/** All rules for scripts: what their metadata says. */
function rulesAsJson(): string {
  const rows = rules.map(({ id, subject, title, remedy, tags, references, securitySeverity, revisions, standard }) => ({
    id,
    title,
    remedy,
    subject,
    tags,
    references,
    securitySeverity: securitySeverity ?? null,
    since: revisions.map(({ since }) => since),
    standard: standard === undefined ? null : { level: standard.level, check: standard.check }
  }))
  return `${JSON.stringify(rows, null, 2)}\n`
}

function usage(message: string, streams: Streams): ExitCode {
  say(streams, message)
  return exitCodes.usage
}

/** A line for the user, beside the results. Names of files may hold anything: control characters are shown. */
function say({ stderr }: Streams, line: string): void {
  stderr.write(`preadmit: ${visibleLines(line).join('\n')}\n`)
}

async function runLint(options: Options, streams: Streams): Promise<ExitCode> {
  const { cwd } = streams
  const { inputs, errors, notes } = await discover(options.paths, {
    cwd,
    get stdin() {
      return streams.stdin
    },
    stdinFilename: options.stdinFilename ?? undefined
  })
  if (errors.length > 0) return usage(errors.join('\npreadmit: '), streams)
  const around = surroundings(inputs, options.withPolicies)
  if ('error' in around) return usage(around.error, streams)
  const cluster = clusterNamed(options, around.podSecurity)
  if ('error' in cluster) return usage(cluster.error, streams)

  const world = { cluster, namespaceLabels: (name: string) => around.namespaces.get(name) ?? cluster.namespaceLabels(name) }
  const isReported = selector(options.only, cwd)
  const linted = lint(inputs.filter(({ file }) => isReported(file)), world, cwd)
  const report = reportOf(linted, cluster)
  await write(report, linted, options, streams)
  for (const note of [...notes, ...linted.notes]) say(streams, note)
  for (const fault of linted.faults) say(streams, `a fault of preadmit itself in ${fault}`)
  if (linted.faults.length > 0) return exitCodes.fault
  return reaches(options.failOn, report.summary) ? exitCodes.found : exitCodes.clean
}

function reportOf({ verdicts, findings, files }: Linted, cluster: Cluster): Report {
  const count = (verdict: VerdictName): number => verdicts.filter(one => one.verdict === verdict).length
  const severity = (name: Severity): number => findings.filter(one => one.severity === name).length
  const skipped = count('skipped')
  return {
    version: 1,
    tool: { name: 'preadmit', version: packageVersion() },
    cluster: { name: cluster.name, kubernetes: cluster.kubernetes },
    summary: {
      files,
      objects: verdicts.length - skipped,
      admitted: count('admitted'),
      rejected: count('rejected'),
      podsRejected: count('pods-rejected'),
      unknown: count('unknown'),
      skipped,
      errors: severity('error'),
      warnings: severity('warning'),
      notes: severity('note'),
      suppressed: 0
    },
    verdicts,
    findings
  }
}

/** Every format that was asked for, to its file or to standard output. */
async function write(report: Report, { textOf }: Linted, options: Options, { stdout, cwd, env }: Streams): Promise<void> {
  for (const { format, file } of options.outputs) {
    const reporter = await reporters[format]()
    const toTerminal = file === null && stdout.isTTY === true
    const text = reporter(report, {
      color: options.color ?? (toTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb'),
      columns: toTerminal ? (stdout.columns ?? 80) : 80,
      quiet: options.quiet,
      verbose: options.verbose,
      textOf,
      rules,
      pageOf
    })
    if (file === null) stdout.write(text)
    else writeFileSync(resolve(cwd, file), text)
  }
}

/** Whether something is at or above the threshold. Only unsuppressed findings count. */
function reaches(threshold: Threshold, { errors, warnings, unknown: undecided }: Summary): boolean {
  switch (threshold) {
    case 'never':
      return false
    case 'error':
      return errors > 0
    case 'warning':
      return errors + warnings > 0
    case 'unknown':
      return errors + undecided > 0
  }
}
