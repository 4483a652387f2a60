/**
 * The API itself against the recorded answers of a real API server 1.32 without any policy: real manifests, and real
 * ones with a fault put in. Verdict, status, refusal and warnings. What depends on the state of the server is left out.
 */
import { judgeManifest } from '../../src/admission/manifest.ts'
import { levelCluster } from '../../src/cluster/levels.ts'
import type { Manifest } from '../../src/read/manifest.ts'
import { ownAnswer, recordedAnswer } from './answers.ts'
import { stateAtFault, recordedManifests } from './recording.ts'
import type { RecordedLine } from './recording.ts'
import { tally } from './suite.ts'
import type { Result } from './suite.ts'

export const name = 'verdicts/plain'

const files = ['manifests/plain.jsonl', 'mutants.jsonl', 'mutations.jsonl']

export async function run(corpora: string): Promise<Result> {
  const counts = tally()
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
        counts.leaveOut(why)
        continue
      }
      const { judgement } = judgeManifest(manifest, world, () => '')
      const expected = recordedAnswer(line.object)
      const got = ownAnswer(judgement.responses)
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
  return counts.result()
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} %`
}

/** Why an answer is not compared; undefined for one that is. */
function leftOut({ object }: RecordedLine, manifest: Manifest): string | undefined {
  return manifest.is === 'skipped' ? `no object: ${manifest.why}` : stateAtFault(object)
}
