/** The command without the process: arguments and streams go in, an exit code comes out. Tests call this. */
import { existsSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { pageOf, ruleIds, ruleNamed } from './catalogue.ts'
import { rules } from '../rules/index.ts'
import type { Cluster } from './cluster/cluster.ts'
import { toolsIn } from './cluster/toolforge/tools.ts'
import { parse } from './config/flags.ts'
import type { Options } from './config/flags.ts'
import { configure } from './config/configure.ts'
import type { Configured, Wrong } from './config/configure.ts'
import { help } from './config/help.ts'
import { commandNames } from './config/options.ts'
import type { Threshold } from './config/options.ts'
import { unknown } from './nearest.ts'
import { discover, selector } from './discover/discover.ts'
import type { Discovery, Input } from './discover/discover.ts'
import { didYouMean } from './discover/meant.ts'
import type { Report, Severity, Summary, VerdictName } from './finding.ts'
import { standIn } from './kube/resources.ts'
import { filesToJudge, judge } from './judge.ts'
import type { Linted } from './lint.ts'
import { progressFor } from './progress.ts'
import { reporters } from './report/index.ts'
import { packageVersion } from './package.ts'
import type { KubernetesVersion } from './rule.ts'
import { clusterOf } from './scopes.ts'
import { baselinePath, settled, suppressionsIn } from './settled.ts'
import { exitCodes, say, usage } from './streams.ts'
import type { ExitCode, Streams } from './streams.ts'
import { write } from './write.ts'

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
    case 'rules': {
      const { rulesAsJson, rulesAsText } = await import('./commands/rules.ts')
      streams.stdout.write(command.format === 'json' ? rulesAsJson(rules) : rulesAsText(rules))
      return exitCodes.clean
    }
    case 'completion': {
      const { completion } = await import('./commands/completion.ts')
      streams.stdout.write(completion(command.shell, { rules: ruleIds, formats: Object.keys(reporters) }))
      return exitCodes.clean
    }
    case 'explain':
      if (ruleNamed(command.rule) === undefined)
        return usage(unknown('rule', command.rule, ruleIds), streams)
      streams.stdout.write(pageOf(command.rule))
      return exitCodes.clean
    case 'init': {
      const { init } = await import('./commands/init.ts')
      const { cwd, stdin } = streams
      return init(command, toolsIn((await discover(['.'], { cwd, stdin })).inputs), streams)
    }
    case 'lint':
      return runLint(command.options, streams)
  }
}

async function runLint(options: Options, streams: Streams): Promise<ExitCode> {
  const { cwd } = streams
  const asked = options.printConfig ? { ...options, paths: [] } : options
  const configured = await configure(asked, cwd, ruleIds)
  if ('errors' in configured) return usage(configured.errors.join('\npreadmit: '), streams)
  if (options.printConfig) {
    const { printConfig } = await import('./commands/print-config.ts')
    return printConfig(configured, options.paths, ruleIds, streams)
  }
  const { run: { settings } } = configured
  const { inputs: all, errors, notes } = await discover(configured.paths, {
    cwd,
    get stdin() {
      return streams.stdin
    },
    stdinFilename: options.stdinFilename ?? undefined,
    commands: commandNames
  })
  if (errors.length > 0) return usage(errors.join('\npreadmit: '), streams)
  const rendered = await renderings(configured, options, streams)
  if ('errors' in rendered) return usage(rendered.errors.join('\npreadmit: '), streams)
  await streams.beforeJudging?.(all.length)
  const known = baselinePath(options, realpathSync(cwd))
  const inputs = [...all.filter(({ path }) => path === null || path !== known), ...rendered.inputs]
  const today = (streams.now ?? new Date()).toISOString().slice(0, 10)
  // All are judged, for they count for each other: quotas are summed up over all of them.
  const steps = options.verbose ? (await import('./steps.ts')).stepTimes() : undefined
  const progress = options.quiet ? undefined : progressFor(streams, options.color, filesToJudge(inputs))
  const judged = await judge(inputs, configured, cwd, today, { ...steps, file: progress?.file })
  progress?.erase()
  if ('errors' in judged) return usage(judged.errors.join('\npreadmit: '), streams)

  const { files, cluster } = judged
  const isReported = selector(options.only, cwd)
  const chosen = [...files.keys()]
  const reported = chosen.filter(input => isReported(input.file))
  const linted = await settled(onlyOf(judged, isReported), options, {
    suppressions: suppressionsIn(files, configured.run, realpathSync(cwd)),
    inputs: reported,
    read: inputs,
    isWhole: options.only.length === 0 && configured.paths.length > 0 && options.paths.every(path => path === '.'),
    judge: before => judge(before, configured, cwd, today),
    severityOf: rule => configured.run.severityOf(rule)?.value,
    today,
    cwd,
    env: streams.env
  })
  if ('error' in linted) return usage(linted.error, streams)
  const report = reportOf(linted, cluster)
  const unwritten = await write(report, linted, configured.outputs, options, streams)
  const versions = Array.from(files.values(), one => one.settings['kubernetes-version'].value)
  const said = [
    ...rendered.notes, ...notes, ...configured.notes(), ...strangeReleases(versions),
    ...vain(options.only, chosen, cwd), ...linted.notes, ...unwritten
  ]
  for (const note of said) say(streams, note)
  if (steps !== undefined) say(streams, steps.told())
  for (const fault of linted.faults) say(streams, `a fault of preadmit itself in ${fault}`)
  if (linted.faults.length > 0) return exitCodes.fault
  if (unwritten.length > 0) return exitCodes.usage
  return reaches(settings['fail-on'].value, report.summary) ? exitCodes.found : exitCodes.clean
}

/** What was said of some files. */
function onlyOf(linted: Linted, isReported: (file: string) => boolean): Linted {
  const verdicts = linted.verdicts.filter(({ file }) => isReported(file))
  const findings = linted.findings.filter(({ file }) => isReported(file))
  return { ...linted, verdicts, findings, read: linted.read.filter(isReported) }
}

/** One line on the paths of `--only` and `--read-all` at which nothing is judged. */
function vain(only: readonly string[], chosen: readonly Input[], cwd: string): readonly string[] {
  const paths = only.filter(path => {
    const isMeant = selector([path], cwd)
    return !chosen.some(({ file }) => isMeant(file))
  })
  const [first] = paths
  if (first === undefined) return []
  const named = paths.slice(0, mostNamed).join(', ')
  const more = paths.length > mostNamed ? ` and ${paths.length - mostNamed} more` : ''
  const advice = paths.length === 1 && !existsSync(resolve(cwd, first)) ? didYouMean(first, cwd) : ''
  return [`no file that is judged lies at ${named}${more}${advice}`]
}

/** So many paths are named in one line. */
const mostNamed = 5

/** A line for each release that is asked for and not known here. */
function strangeReleases(versions: readonly (KubernetesVersion | null)[]): readonly string[] {
  return [...new Set(versions)].flatMap(version => {
    const instead = version === null ? undefined : standIn(version)
    if (instead === undefined) return []
    return [`Kubernetes ${version} is not known here: what it serves is taken from the nearest that is, ${instead}`]
  })
}

/** What Helm makes of the chart that was asked for, if one was. */
async function renderings(
  { settingsAt }: Configured,
  { helm }: Options,
  { cwd, env }: Streams
): Promise<Pick<Discovery, 'inputs' | 'notes'> | Wrong> {
  if (helm === null) return { inputs: [], notes: [] }
  // On demand: it starts a program.
  const { render } = await import('./helm.ts')
  return render(helm, { cwd, env }, async path => {
    const at = await settingsAt(path, false)
    if ('errors' in at) return at
    const cluster = clusterOf(at)
    if ('error' in cluster) return { errors: [cluster.error] }
    return { namespace: cluster.defaultNamespace, kubernetes: cluster.kubernetes }
  })
}

function reportOf({ verdicts, findings, read }: Linted, cluster: Cluster): Report {
  const count = (verdict: VerdictName): number => verdicts.filter(one => one.verdict === verdict).length
  const counted = findings.filter(({ suppressed }) => suppressed === null)
  const severity = (name: Severity): number => counted.filter(one => one.severity === name).length
  const skipped = count('skipped')
  return {
    version: 1,
    tool: { name: 'preadmit', version: packageVersion() },
    cluster: { name: cluster.name, kubernetes: cluster.kubernetes },
    summary: {
      files: read.length,
      objects: verdicts.length - skipped,
      admitted: count('admitted'),
      rejected: count('rejected'),
      podsRejected: count('pods-rejected'),
      unknown: count('unknown'),
      skipped,
      errors: severity('error'),
      warnings: severity('warning'),
      notes: severity('note'),
      suppressed: findings.length - counted.length
    },
    verdicts,
    findings
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
