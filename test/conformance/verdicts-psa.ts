/**
 * PodSecurity against the recorded answers of a real API server 1.32: generated Pods and workloads, and real manifests,
 * at both levels. Verdict, status, refusal and warnings, whoever they are from.
 */
import { admit } from '../../src/admission/chain.ts'
import type { Stage } from '../../src/admission/plugin.ts'
import { judge } from '../../src/admission/verdict.ts'
import { levelCluster } from '../../src/cluster/levels.ts'
import { ownAnswer, recordedAnswer } from './answers.ts'
import { recordings, stateAtFault } from './recording.ts'
import type { RecordedAnswer } from './recording.ts'
import { tally } from './suite.ts'
import type { Result } from './suite.ts'

export const name = 'verdicts/psa'

const sets = [
  ['baseline', 'generated-psa.baseline.jsonl'],
  ['restricted', 'generated-psa.restricted.jsonl'],
  ['baseline', 'manifests/psa-baseline-1.32.jsonl'],
  ['restricted', 'manifests/psa-restricted-1.32.jsonl']
] as const

export async function run(corpora: string): Promise<Result> {
  const { add, leaveOut, result } = tally()
  for (const [level, file] of sets) {
    const cluster = levelCluster(level, '1.32')
    for (const { line, candidate } of recordings(corpora, file)) {
      const { outcomes } = admit(candidate, cluster)
      const compare = (on: Stage, recorded: RecordedAnswer | null): void => {
        if (recorded === null) return
        const why = stateAtFault(recorded)
        if (why !== undefined) return leaveOut(why)
        // The Pod is judged as if it were the object that was sent: only then are its warnings heard.
        const asked = outcomes
          .filter(({ request }) => request.on === on)
          .map(outcome => ({ ...outcome, request: { ...outcome.request, on: 'object' as const } }))
        add(`${level} ${line.id} ${on}`, recordedAnswer(recorded), ownAnswer(judge(asked).responses))
      }
      compare('object', line.object)
      // Of an object that cannot be decoded the recorder made a Pod by hand.
      if (line.pods !== null && line.object.code === 400) leaveOut('Pods of an object that cannot be decoded')
      else compare('pod', line.pods)
    }
  }
  return result()
}
