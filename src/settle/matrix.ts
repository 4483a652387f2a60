/** Several renderings of one chart, each with other values: what is the same in all of them is said once. */
import { effects } from '../finding.ts'
import type { Finding, Verdict, Whereabouts } from '../finding.ts'
import { numbered } from './numbered.ts'
import type { Numbered } from './numbered.ts'
import { byDocument, byPlace, objectOf } from './settle.ts'

/** What was judged of one rendering, and of the files beside it. */
interface Run {
  /** The values files that it was rendered with. */
  readonly values: string
  readonly verdicts: readonly Verdict[]
  readonly findings: readonly Finding[]
}

/**
 * The findings and verdicts of all runs. Findings of one rule about one field of one object are one, with the strongest
 * effect, in the words of the first run that gives it this effect. An object is one in all runs in which the cluster's
 * answer and the findings are the same. What is not so in all runs names those in which it is.
 *
 * A suppression that hides nothing is told only if it is of no use in any run that renders its template.
 */
export function overMatrix(runs: readonly Run[]): Pick<Run, 'verdicts' | 'findings'> {
  const texts = runs.map(({ verdicts }) => new Set(verdicts.map(textOf)))
  const findings = together(runs.map(run => numbered(run.findings, subjectOf))).flatMap(same => {
    const { one } = same.reduce((best, next) => (strength(next.one) < strength(best.one) ? next : best))
    const where = new Set(same.map(({ run }) => run))
    const isOfUse = texts.some((rendered, run) => rendered.has(textOf(one)) && !where.has(run))
    return one.rule === 'suppression/unused' && isOfUse ? [] : [namingRuns(one, where, runs)]
  })
  const verdicts = together(runs.map(run => {
    const found = new Map<string, Finding[]>()
    for (const finding of run.findings) {
      const about = found.get(objectOf(finding))
      if (about === undefined) found.set(objectOf(finding), [finding])
      else about.push(finding)
    }
    return numbered(run.verdicts, verdict => answerOf(verdict, found.get(objectOf(verdict)) ?? []))
  })).map(same => namingRuns(same[0].one, new Set(same.map(({ run }) => run)), runs))
  return { findings: findings.sort(byPlace), verdicts: verdicts.sort(byDocument) }
}

interface InRun<T> {
  readonly run: number
  readonly one: T
}

/** What has the same key in several runs, in the order of the runs. */
function together<T>(runs: readonly (readonly Numbered<T>[])[]): readonly (readonly [InRun<T>, ...InRun<T>[]])[] {
  const groups = new Map<string, [InRun<T>, ...InRun<T>[]]>()
  for (const [run, all] of runs.entries())
    for (const { key, one } of all) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [{ run, one }])
      else group.push({ run, one })
    }
  return [...groups.values()]
}

function namingRuns<T extends Finding | Verdict>(one: T, where: ReadonlySet<number>, runs: readonly Run[]): T {
  if (where.size === runs.length) return one
  return { ...one, values: runs.filter((_, run) => where.has(run)).map(({ values }) => values) }
}

/** What a finding is about. What is no finding about an object is known by its words. */
function subjectOf({ rule, path, resource, suppressed, message, ...at }: Finding): string {
  const about = resource === null ? [message] : [...nameOf(resource), path]
  return JSON.stringify([rule, suppressed !== null, textOf(at), at.item, ...about])
}

function strength({ effect }: Finding): number {
  return effects.indexOf(effect)
}

function answerOf(verdict: Verdict, findings: readonly Finding[]): string {
  const { item, hooks, verdict: answer, responses, undecided, mutations } = verdict
  const found = findings.map(one => [subjectOf(one), one.effect])
  const all = [textOf(verdict), item, nameOf(verdict), hooks, answer, responses, undecided, mutations, found]
  return JSON.stringify(all, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value))
}

function nameOf({ apiVersion, kind, namespace, name }: Omit<Verdict, 'values'> | NonNullable<Finding['resource']>) {
  return [apiVersion, kind, namespace, name]
}

/** The text that something stands in: that of a template is another one in each run. */
function textOf({ file, template, rendered }: Pick<Whereabouts, 'file' | 'template' | 'rendered'>): string {
  return JSON.stringify([rendered?.chart ?? file, template])
}
