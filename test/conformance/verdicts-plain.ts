/**
 * The API itself against the recorded answers of a real API server 1.32 without any policy: real manifests, and real
 * ones with a fault put in. Verdict, status, refusal and warnings. What depends on the state of the server is left out.
 */
import { judgeManifest } from '../../src/admission/manifest.ts'
import type { Response } from '../../src/finding.ts'
import { levelCluster } from '../../src/cluster/levels.ts'
import type { Manifest } from '../../src/read/manifest.ts'
import { inOrder, networkAtFault, recordedManifests } from './recording.ts'
import type { RecordedAnswer, RecordedLine } from './recording.ts'
import { tally } from './suite.ts'
import type { Result } from './suite.ts'

export const name = 'verdicts/plain'

const files = ['manifests/plain.jsonl', 'mutants.jsonl', 'mutations.jsonl']

export async function run(corpora: string): Promise<Result> {
  const counts = tally()
  const left = new Map<string, number>()
  const world = { cluster: levelCluster('privileged', '1.32'), namespaceLabels: () => ({}) }
  let verdicts = 0
  let agreeing = 0
  let refused = 0
  let literal = 0
  for (const file of files) {
    const before = counts.result()
    for (const { line, manifest } of recordedManifests(corpora, file)) {
      const why = leftOut(line, manifest)
      if (why !== undefined) {
        left.set(why, (left.get(why) ?? 0) + 1)
        continue
      }
      const { judgement } = judgeManifest(manifest, world, () => '')
      const expected = expectedOf(line.object)
      const got = answerOf(judgement.responses)
      counts.add(line.id, expected, got)
      verdicts++
      if (expected.isRefused === got.isRefused) agreeing++
      if (expected.isRefused) refused++
      if (expected.isRefused && expected.refusal === got.refusal) literal++
    }
    const { agree, total } = counts.result()
    counts.note(`${file}: ${agree - before.agree}/${total - before.total}`)
  }
  counts.note(`admitted or refused as by the server: ${agreeing}/${verdicts} (${percent(agreeing, verdicts)})`)
  counts.note(`refusals in the server's words: ${literal}/${refused} (${percent(literal, refused)})`)
  for (const [family, count] of [...left].sort((a, b) => b[1] - a[1])) counts.note(`left out: ${count} × ${family}`)
  return counts.result()
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} %`
}

/** Why an answer is not compared; undefined for one that is. */
function leftOut({ object }: RecordedLine, manifest: Manifest): string | undefined {
  const { code, message = '' } = object
  if (manifest.is === 'skipped') return `no object: ${manifest.why}`
  if (code === 403 && message.includes('no PriorityClass')) return 'a PriorityClass that may exist'
  return networkAtFault(object)
}

interface Comparable {
  readonly isRefused: boolean
  readonly code: number
  /** Lists in the order of their texts: Go goes through maps in random order. */
  readonly refusal: string
  readonly warnings: readonly string[]
}

function expectedOf({ code, message = '', warnings = [] }: RecordedAnswer): Comparable {
  const isRefused = code !== 201
  return { isRefused, code, refusal: isRefused ? inOrder(message) : '', warnings: warnings.toSorted() }
}

function answerOf(responses: readonly Response[]): Comparable {
  const refusal = responses.find(({ on, action }) => on === 'object' && action === 'deny')
  const warnings = responses.filter(({ on, action }) => on === 'object' && action === 'warn')
  return {
    isRefused: refusal !== undefined,
    code: refusal?.code ?? 201,
    refusal: inOrder(refusal?.message ?? ''),
    warnings: warnings.map(({ message }) => message).toSorted()
  }
}
