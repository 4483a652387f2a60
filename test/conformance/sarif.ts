/** SARIF of a run over all real manifests, judged by the schema and by Microsoft's multitool with GitHub's rules. */
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { run as preadmit } from '../../src/main.ts'
import { accepted, missingValidator, validateSarif } from '../sarif-validator.ts'
import { tally } from './suite.ts'
import type { Result } from './suite.ts'

export const name = 'sarif'

export async function run(corpora: string): Promise<Result> {
  const { add, note, result } = tally()
  const missing = missingValidator()
  if (missing !== undefined) {
    note(`LEFT OUT: ${missing}`)
    return result()
  }
  let sarif = ''
  let complaints = ''
  const cwd = join(corpora, 'manifests-realworld')
  await preadmit(['--no-config', '--cluster', 'restricted', '--format', 'sarif', '.'], {
    stdin: Readable.from([]),
    stdout: { write: text => (sarif += text) },
    stderr: { write: text => (complaints += text) },
    cwd,
    env: {}
  })
  const { runs } = JSON.parse(sarif) as { runs: readonly { results: readonly { ruleId: string }[] }[] }
  const results = runs.flatMap(one => one.results)
  const found = await validateSarif(sarif)
  for (const { level, ruleId, message, location } of found)
    if (level === 'error' || !Object.hasOwn(accepted, ruleId))
      add(`${ruleId} ${location}`, 'no complaint', `${level}: ${message}`)
  for (const index of results.keys()) add(`result ${index}`, true, true)
  const known = [...new Set(found.map(({ ruleId }) => ruleId))].filter(id => Object.hasOwn(accepted, id)).sort()
  const reasons = known.join(', ') || 'nothing'
  note(`${results.length} results, ${sarif.length} characters; accepted with a reason: ${reasons}`)
  return result()
}
