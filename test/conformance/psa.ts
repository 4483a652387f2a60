/**
 * The fixtures of kubernetes/pod-security-admission: PodSecurity alone, at the level and version that their path names.
 * Upstream runs them on the newest server, whose feature gates are all on.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { rules } from '../../rules/index.ts'
import { evaluate } from '../../src/admission/pod-security/evaluate.ts'
import { podAt } from '../../src/kube/pod.ts'
import type { KubernetesVersion } from '../../src/rule.ts'
import { prepared } from '../decoded.ts'
import { tally } from './suite.ts'
import type { Result } from './suite.ts'

export const name = 'psa'

/** `restricted/v1.25/fail/runasnonroot0.yaml`; the Pods that all others were made from are `base.yaml` and its like. */
const place = /^(?<level>baseline|restricted)\/v(?<version>1\.\d+)\/(?<verdict>pass|fail)\/(?<check>\w+?)\d*\.yaml$/

const newest: KubernetesVersion = '1.37'

export async function run(corpora: string): Promise<Result> {
  const { add, result } = tally()
  const folder = join(corpora, 'psa/test/testdata')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => file.replaceAll('\\', '/'))
  for (const file of files.sort()) {
    const { level, version, verdict, check } = place.exec(file)?.groups ?? {}
    if (level === undefined || version === undefined) continue
    const pod = podAt(prepared(readFileSync(join(folder, file), 'utf8'), newest), [])
    const { results } = evaluate(
      rules,
      { level: level as 'baseline' | 'restricted', version: version as KubernetesVersion },
      pod
    )
    // A check answers for those that it overrides too.
    const fired = results.flatMap(({ rule: { standard } }) =>
      standard ? [standard.check, ...(standard.overrides ?? [])] : []
    )
    const got = fired.length === 0 ? 'allowed' : fired.some(id => id.toLowerCase() === check) ? check : fired
    add(`psa/${file}`, verdict === 'pass' ? 'allowed' : check, got)
  }
  return result()
}
