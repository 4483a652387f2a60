/** The GitHub Action's entry: inputs from the environment, annotations to the log, counts to the step's outputs. */
import { appendFileSync, existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Report } from './finding.ts'
import { run } from './main.ts'

const { env } = process
const report = join(mkdtempSync(join(env['RUNNER_TEMP'] || tmpdir(), 'preadmit-')), 'report.json')
const sarif = input('sarif-file')

const code = await run([
  ...option('cluster'),
  ...option('kubernetes-version'),
  ...option('fail-on'),
  '--format=github',
  `--format=json=${report}`,
  ...(sarif ? [`--format=sarif=${sarif}`] : []),
  ...input('args').split(/\s+/).filter(Boolean),
  '--',
  ...input('paths').split('\n').map(path => path.trim()).filter(Boolean)
], { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, cwd: process.cwd(), env })

const outputs: Record<string, string | number> = { 'exit-code': code }
if (sarif) outputs['sarif-file'] = sarif
if (existsSync(report)) {
  const { summary } = JSON.parse(readFileSync(report, 'utf8')) as Report
  outputs['report'] = report
  outputs['errors'] = summary.errors
  outputs['warnings'] = summary.warnings
  outputs['refused'] = summary.rejected + summary.podsRejected
  outputs['unknown'] = summary.unknown
}
if (env['GITHUB_OUTPUT']) {
  appendFileSync(env['GITHUB_OUTPUT'], Object.entries(outputs).map(([name, value]) => `${name}=${value}\n`).join(''))
}
process.exitCode = code

/** An input as the runner hands it over: the name in capitals, hyphens kept; empty when not given. */
function input(name: string): string {
  return (env[`INPUT_${name.toUpperCase()}`] ?? '').trim()
}

function option(name: string): string[] {
  const value = input(name)
  return value ? [`--${name}=${value}`] : []
}
