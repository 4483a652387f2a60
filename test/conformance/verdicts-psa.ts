/**
 * PodSecurity against the recorded answers of a real API server 1.32: generated Pods and workloads, and real manifests,
 * at both levels. An object that the server refuses for another reason is left out.
 */
import { admit } from '../../src/admission/chain.ts'
import type { Stage } from '../../src/admission/plugin.ts'
import { judge } from '../../src/admission/verdict.ts'
import { levelCluster } from '../../src/cluster/levels.ts'
import { recordings } from './recording.ts'
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
  const { add, note, result } = tally()
  let left = 0
  for (const [level, file] of sets) {
    const cluster = levelCluster(level, '1.32')
    for (const { line, candidate } of recordings(corpora, file)) {
      const { outcomes } = admit(candidate, cluster)
      const compare = (on: Stage, recorded: RecordedAnswer | null): void => {
        const expected = recorded && answerOf(recorded)
        if (expected === undefined) left++
        if (!expected) return
        const { responses } = judge(outcomes.filter(({ request }) => request.on === on))
        const texts = (action: string): string[] =>
          responses.flatMap(response =>
            response.by === 'PodSecurity' && response.action === action ? [response.message] : []
          )
        add(`${level} ${line.id} ${on}`, expected, { refusal: texts('deny'), warnings: texts('warn') })
      }
      compare('object', line.object)
      compare('pod', line.pods)
    }
  }
  note(`${left} answers left out: the server refused for another reason than PodSecurity`)
  return result()
}

/** What PodSecurity said; undefined when something else refused. */
function answerOf(
  { code, message = '', warnings = [] }: RecordedAnswer
): { refusal: string[]; warnings: string[] } | undefined {
  const refusal = message.includes('violates PodSecurity') ? [message] : []
  if (code !== 201 && refusal.length === 0) return undefined
  return { refusal, warnings: warnings.filter(warning => warning.startsWith('would violate PodSecurity')) }
}
