/** The GitHub Action's entry: inputs from the environment, annotations to the log, a job summary, counts as outputs. */
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Report } from './finding.ts'

const { env } = process

void start()

async function start(): Promise<void> {
  const workspace = env['GITHUB_WORKSPACE'] || process.cwd()
  const cwd = resolve(workspace, input('working-directory'))
  const scratch = mkdtempSync(join(env['RUNNER_TEMP'] || tmpdir(), 'preadmit-'))
  const report = join(scratch, 'report.json')
  const jobSummary = join(scratch, 'summary.md')
  const sarif = input('sarif-file')
  const sarifPath = resolve(workspace, sarif)
  // What an earlier step left there must not pass for ours.
  if (sarif) rmSync(sarifPath, { force: true })

  let said = ''
  const stderr = {
    write(text: string): void {
      said += text
      process.stderr.write(text)
    }
  }
  const { run } = await import('./main.ts')
  let code: number
  if (statSync(cwd, { throwIfNoEntry: false })?.isDirectory() === true) {
    code = await run([
      ...option('cluster'),
      ...option('tool'),
      ...option('kubernetes-version'),
      ...option('diff'),
      ...option('fail-on'),
      '--format=github',
      `--format=json=${report}`,
      `--format=markdown=${jobSummary}`,
      ...(sarif ? [`--format=sarif=${sarifPath}`] : []),
      ...input('args').split(/\s+/).filter(Boolean),
      '--',
      ...input('paths').split('\n').map(path => path.trim()).filter(Boolean)
    ], { stdin: process.stdin, stdout: process.stdout, stderr, cwd, env })
  } else {
    stderr.write(`preadmit: working-directory ${input('working-directory')}: no such directory\n`)
    code = 2
  }
  if (code > 1) {
    const { workflowCommand } = await import('./report/github.ts')
    process.stdout.write(workflowCommand('error', { title: 'preadmit' }, said.trim()))
  }

  const outputs: Record<string, string | number> = { 'exit-code': code }
  if (sarif && existsSync(sarifPath)) outputs['sarif-file'] = sarif
  if (existsSync(report)) {
    const { summary } = JSON.parse(readFileSync(report, 'utf8')) as Report
    outputs['report'] = report
    outputs['errors'] = summary.errors
    outputs['warnings'] = summary.warnings
    outputs['refused'] = summary.rejected + summary.podsRejected
    outputs['unknown'] = summary.unknown
  }
  // Added to what is there: `--format` would replace it.
  if (env['GITHUB_STEP_SUMMARY'] && existsSync(jobSummary)) {
    appendFileSync(env['GITHUB_STEP_SUMMARY'], readFileSync(jobSummary))
  }
  if (env['GITHUB_OUTPUT']) {
    appendFileSync(env['GITHUB_OUTPUT'], Object.entries(outputs).map(([name, value]) => `${name}=${value}\n`).join(''))
  }
  process.exitCode = code
}

/** An input as the runner hands it over: the name in capitals, hyphens kept; empty when not given. */
function input(name: string): string {
  return (env[`INPUT_${name.toUpperCase()}`] ?? '').trim()
}

function option(name: string): string[] {
  const value = input(name)
  return value ? [`--${name}=${value}`] : []
}
