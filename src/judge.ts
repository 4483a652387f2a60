/** Judges inputs, each by its own settings, and a chart in each of its renderings, with all files beside it. */
import type { Cluster } from './cluster/cluster.ts'
import type { Configured, FileSettings, Wrong } from './config/configure.ts'
import type { Input } from './discover/discover.ts'
import { lint } from './lint.ts'
import type { Linted } from './lint.ts'
import { scopes } from './scopes.ts'
import { overMatrix } from './settle/matrix.ts'
import type { Watch } from './watch.ts'

interface Judgement extends Linted {
  /** What was judged, and by which settings: an input that the configuration leaves out is not in it. */
  readonly files: ReadonlyMap<Input, FileSettings>
  /** The cluster of the run: that of all files, or else that of the working directory. */
  readonly cluster: Cluster
}

/** How many files it takes to judge the inputs: those beside a chart are judged with each of its renderings. */
export function filesToJudge(inputs: readonly Input[]): number {
  const renderings = inputs.filter(({ rendered }) => rendered !== undefined).length
  return Math.max(renderings, 1) * (inputs.length - renderings) + renderings
}

/**
 * Judges inputs as if they were applied together. Of several renderings of a chart, only one is: so each is judged
 * apart, with all other inputs. `today` is the day by which suppressions end, as `2027-01-31`.
 */
export async function judge(
  inputs: readonly Input[],
  configured: Configured,
  cwd: string,
  today: string,
  watch?: Watch
): Promise<Judgement | Wrong> {
  const files = inputs.filter(({ rendered }) => rendered === undefined)
  const renderings = inputs.filter(({ rendered }) => rendered !== undefined)
  const [first, ...more] = renderings.length < 2 ? [inputs] : renderings.map(one => [...files, one])
  const judged = await judgeOnce(first ?? [], configured, cwd, today, watch)
  if ('errors' in judged || more.length === 0) return judged
  const runs = [judged]
  for (const run of more) {
    const next = await judgeOnce(run, configured, cwd, today, watch)
    if ('errors' in next) return next
    runs.push(next)
  }
  const distinct = (wordsOf: (run: Linted) => readonly string[]) => [...new Set(runs.flatMap(wordsOf))]
  return {
    ...judged,
    ...overMatrix(runs.map((run, at) => ({ ...run, values: renderings[at]?.rendered?.values ?? '' }))),
    files: new Map(runs.flatMap(run => [...run.files])),
    read: distinct(({ read }) => read),
    notes: distinct(({ notes }) => notes),
    faults: distinct(({ faults }) => faults),
    textOf: file => runs.find(({ read }) => read.includes(file))?.textOf(file)
  }
}

async function judgeOnce(
  inputs: readonly Input[],
  { run, settingsOf }: Configured,
  cwd: string,
  today: string,
  watch: Watch | undefined
): Promise<Judgement | Wrong> {
  const files = await settingsOf(inputs)
  if ('errors' in files) return files
  const scope = scopes(files, run, run.settings['with-policies'].value)
  if ('error' in scope) return { errors: [scope.error] }
  const linted = lint(inputs.filter(input => files.has(input)), scope.of, cwd, today, watch)
  return { ...linted, notes: [...scope.notes, ...linted.notes], files, cluster: scope.cluster }
}
