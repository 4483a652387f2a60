/** What the user does not want to hear of what was found: suppressed by configuration, known, or not of a change. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { FileSettings, Wrong } from './config/configure.ts'
import { printedPath } from './discover/discover.ts'
import type { Input } from './discover/discover.ts'
import { didYouMean } from './discover/meant.ts'
import { reasonOf } from './discover/text.ts'
import type { Severity } from './finding.ts'
import { globMatcher } from './glob.ts'
import type { Linted } from './lint.ts'
import { compareWithBaseline, defaultBaseline, readBaseline, writeBaseline } from './settle/baseline.ts'
import type { Baseline } from './settle/baseline.ts'
import { suppressConfigured } from './settle/configured.ts'
import type { ConfiguredSuppression } from './settle/configured.ts'
import { onlyChanged } from './settle/diff.ts'
import { byPlace } from './settle/settle.ts'

export interface Wishes {
  readonly baseline: string | null
  readonly writeBaseline: boolean
  readonly diff: string | null
}

export interface Circumstances {
  readonly suppressions: readonly ConfiguredSuppression[]
  /** The inputs that are reported on. */
  readonly inputs: readonly Input[]
  /** All inputs: those that are not reported on may decide a verdict. */
  readonly read: readonly Input[]
  /** False when the user has named some files only. */
  readonly isWhole: boolean
  /** Judges other inputs in the same way. */
  readonly judge: (inputs: readonly Input[]) => Promise<Linted | Wrong>
  /** The severity that is set for what is found in files that are no inputs; undefined for the rule's own. */
  readonly severityOf: (rule: string) => Severity | undefined
  readonly today: string
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The file of the baseline, absolute, when there is one: it is no manifest. */
export function baselinePath({ baseline, writeBaseline: isWritten }: Wishes, cwd: string): string | null {
  return baseline === null && !isWritten ? null : resolve(cwd, baseline ?? defaultBaseline)
}

/** The run without what is not asked for: configuration first, then the baseline, then the diff. */
export async function settled(
  linted: Linted,
  wishes: Wishes,
  around: Circumstances
): Promise<Linted | { readonly error: string }> {
  const { suppressions, inputs, judge, cwd, env } = around
  let run: Linted = { ...linted, findings: suppressConfigured(linted.findings, suppressions, around) }

  const path = baselinePath(wishes, cwd)
  if (path !== null) {
    const baseline = wishes.writeBaseline ? written(path, run, cwd) : read(path, cwd)
    if ('error' in baseline) return baseline
    const judged = new Set(inputs.map(({ file, rendered }) => rendered?.chart ?? file))
    const isJudged = (file: string): boolean => judged.has(file) || !existsSync(resolve(cwd, file))
    const { textOf } = run
    run = {
      ...run,
      findings: compareWithBaseline(run.findings, baseline, isJudged),
      notes: [...run.notes, ...(baseline.note ?? [])],
      textOf: file => (file === baseline.file ? baseline.text : textOf(file))
    }
  }

  if (wishes.diff !== null) {
    // On demand: it starts a program.
    const { baseOf } = await import('./git.ts')
    const base = baseOf(wishes.diff, around.read, { cwd, env })
    if ('error' in base) return base
    const before = await judge(base.inputs)
    if ('errors' in before) return { error: `--diff ${wishes.diff}: what was there: ${before.errors.join('; ')}` }
    const all = run
    run = onlyChanged(all, before, base.changed)
    const left = all.verdicts.length - run.verdicts.length
    if (left > 0) {
      const objects = left === 1 ? '1 object or document' : `${left} objects and documents`
      run = { ...run, notes: [...run.notes, `--diff ${wishes.diff}: ${objects} left out that did not change`] }
    }
  }
  const isInput = new Set(inputs.map(({ file }) => file))
  const findings = run.findings.map(one => {
    const severity = isInput.has(one.file) ? undefined : around.severityOf(one.rule)
    return severity === undefined ? one : { ...one, severity }
  })
  return { ...run, findings: findings.sort(byPlace) }
}

/** The suppressions of all configuration files, each for the files that it is the nearest to. `cwd` has no links. */
export function suppressionsIn(
  files: ReadonlyMap<Input, FileSettings>,
  own: FileSettings,
  cwd: string
): readonly ConfiguredSuppression[] {
  const settings = new Map(Array.from(files, ([{ file, path }, { configuration }]) => [file, { path, configuration }]))
  const all = new Set([own, ...files.values()].flatMap(({ configuration }) => configuration ?? []))
  return Array.from(all).flatMap(configuration =>
    configuration.suppressions.map(({ rules, paths, resources, reason, until, line, column, offset }) => {
      const matches = globMatcher(paths)
      const at = { line, column, offset }
      return {
        rules,
        reason,
        until: until ?? undefined,
        resources: resources.length === 0 ? undefined : resources,
        isFor: ({ file, rendered }) => {
          const { path = null, configuration: nearest = null } = settings.get(file) ?? {}
          if (nearest !== configuration) return false
          if (paths.length === 0) return true
          const opened = rendered === undefined ? path : resolve(cwd, rendered.file)
          return opened !== null && matches(relative(configuration.base, opened).replaceAll(sep, '/'))
        },
        place: { file: configuration.file, start: at, end: at }
      }
    })
  )
}

type Known = Baseline & { readonly note?: readonly string[] }

function read(path: string, cwd: string): Known | { readonly error: string } {
  const file = printedPath(path, cwd)
  try {
    return readBaseline(file, readFileSync(path, 'utf8'))
  } catch (error) {
    const advice = didYouMean(file, cwd) || '; --write-baseline writes one'
    return { error: `--baseline ${file}: ${reasonOf(error)}${advice}` }
  }
}

function written(path: string, { findings }: Linted, cwd: string): Known | { readonly error: string } {
  const file = printedPath(path, cwd)
  const text = writeBaseline(findings)
  try {
    writeFileSync(path, text)
  } catch (error) {
    return { error: `--write-baseline ${file}: ${reasonOf(error, 'cannot be written: ')}` }
  }
  const baseline = readBaseline(file, text)
  if ('error' in baseline) return baseline
  const number = baseline.known.reduce((sum, { count }) => sum + count, 0)
  return { ...baseline, note: [`${file}: ${number === 1 ? '1 known finding' : `${number} known findings`} written`] }
}
