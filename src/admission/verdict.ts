/** From the answers of the chain to the cluster's verdict. */
import type { Response, Undecided, VerdictName } from '../finding.ts'
import type { Outcome } from './chain.ts'
import { heard } from './heard.ts'

/** What the cluster does with an object. */
export interface Judgement {
  readonly verdict: VerdictName
  readonly responses: readonly Response[]
  readonly undecided: readonly Undecided[]
}

/**
 * A server stops at its first refusal: what later steps answered is no response then. A controller's warnings are seen
 * by nobody. A refusal is certain even where something else is undecided.
 */
export function judge(outcomes: readonly Outcome[]): Judgement {
  const responses: Response[] = []
  const undecided: Undecided[] = []
  for (const { by, request, answer } of outcomes)
    if (answer.kind === 'undecided') undecided.push({ by, reason: answer.reason })
    else if (answer.kind !== 'advise') {
      const { kind: action, code, reason, message } = answer
      responses.push({ on: request.on, kind: request.type.kind, by, action, code, reason, message })
    }
  const refusal = responses.find(({ on, action }) => on === 'object' && action === 'deny')
  const podRefusal = responses.find(({ action }) => action === 'deny')
  const end = refusal === undefined ? responses.length : responses.indexOf(refusal)
  const said = heard(responses.filter(
    ({ on, action, by }, at) => on === 'object' && action !== 'deny' && (at < end || by === refusal?.by)
  ))
  if (refusal !== undefined) return { verdict: 'rejected', responses: [refusal, ...said], undecided }
  if (podRefusal !== undefined) return { verdict: 'pods-rejected', responses: [podRefusal, ...said], undecided }
  return { verdict: undecided.length > 0 ? 'unknown' : 'admitted', responses: said, undecided }
}
