/** From the answers of the chain to the cluster's verdict, and to the causes with their places. */
import type { Effect, Found, Response, Undecided, VerdictName } from '../finding.ts'
import { locate } from '../kube/locate.ts'
import type { Located } from '../kube/locate.ts'
import { valueAt } from '../kube/json.ts'
import type { Origins, Path } from '../kube/json.ts'
import { leadsTo } from '../kube/path.ts'
import type { Node } from '../read/node.ts'
import type { Admission, Outcome } from './chain.ts'
import { heard } from './heard.ts'
import type { Answer, Request, RuleViolation, Stage } from './plugin.ts'

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
  const responses = outcomes.flatMap(responseOf)
  const refusal = responses.find(({ on, action }) => on === 'object' && action === 'deny')
  const podRefusal = responses.find(({ action }) => action === 'deny')
  const end = refusal === undefined ? responses.length : responses.indexOf(refusal)
  const said = heard(responses.filter(
    ({ on, action, by }, at) => on === 'object' && action !== 'deny' && (at < end || by === refusal?.by)
  ))
  const undecided = outcomes.flatMap(({ by, answer }) =>
    answer.kind === 'undecided' ? [{ by, reason: answer.reason }] : []
  )
  if (refusal !== undefined) return { verdict: 'rejected', responses: [refusal, ...said], undecided }
  if (podRefusal !== undefined) return { verdict: 'pods-rejected', responses: [podRefusal, ...said], undecided }
  return { verdict: undecided.length > 0 ? 'unknown' : 'admitted', responses: said, undecided }
}

function responseOf({ by, request, answer }: Outcome): readonly Response[] {
  if (answer.kind === 'undecided' || answer.kind === 'advise') return []
  const { kind: action, code, reason, message } = answer
  return [{ on: request.on, kind: request.type.kind, by, action, code, reason, message }]
}

/**
 * Every cause that the chain found, at its place in the manifest. `help` tells what to write instead. What could not be
 * decoded is not known, so nothing but that is said of it; nor of what was written under another name, or is missing.
 * What is made of a refused object is not found invalid for what does not stand in its text.
 */
export function causes(
  outcomes: readonly Outcome[],
  { origins, faults: undecoded }: Pick<Admission, 'origins' | 'faults'>,
  help: (rule: string) => string
): readonly Found[] {
  const wrong = undecoded.filter(({ what }) => what === 'wrong-type').map(({ path }) => path)
  const isRefused = outcomes.some(({ request, answer }) => request.on === 'object' && answer.kind === 'deny')
  const misplaced = undecoded.filter(({ meant }) => meant !== undefined)
  const unknown = [...wrong, ...misplaced.flatMap(({ meant = [] }) => [meant])]
  // What has such a field lacks it; what else it lacks is told.
  const lacking = [...wrong, ...misplaced.map(({ path }) => path)].map(path => path.slice(0, -1))
  const found = outcomes.flatMap(({ by, request, answer }) => {
    const effect = effectOf(answer, request.on)
    if (effect === undefined) return []
    const faults: readonly RuleViolation[] =
      answer.kind === 'undecided'
        ? [{ rule: answer.rule, path: answer.path, message: answer.reason }]
        : answer.violations
    const isKnown = ({ path, node }: Located): boolean => {
      if (by === 'decoding') return true
      if (unknown.some(one => leadsTo(one, path))) return false
      if (by !== 'validation') return true
      const isWritten = request.on === 'object' || !isRefused || node !== undefined
      return isWritten && !lacking.some(whole => isSame(whole, path))
    }
    return faults
      .filter(fault => !isEcho(fault, faults, request))
      .map(fault => ({ fault, place: locate(request.object, sourceOf(fault.path, request), origins, fault.mark) }))
      .filter(({ fault, place }) => isKnown(place) && !mayBeThere(fault, faults, request, unknown, origins))
      .map(({ fault, place }) => causeOf(fault, effect, place, help))
  })
  const missing = found.filter(({ rule, effect }) => rule === 'api/required' && effect === 'rejects')
  return missing.length === 0 ? found
    : found.filter(({ rule, path }) => rule.startsWith('api/') || !missing.some(one => isSame(one.path, path)))
}

/** A fault where it stands. A text or a number that is required, and stands there, is the wrong one. */
function causeOf(
  fault: RuleViolation,
  effect: Effect,
  { node, ...place }: Located,
  help: (rule: string) => string
): Found {
  const { rule, message } = node === undefined || node.kind === 'null' ? (fault.ifAbsent ?? fault) : fault
  const meant = rule === 'api/required' && node !== undefined && !mayLack(node) ? 'api/invalid-value' : rule
  return { rule: meant, effect, message, help: fault.help ?? help(meant), ...place }
}

function mayLack(node: Node): boolean {
  return node.kind === 'map' || node.kind === 'seq' || !node.value
}

/**
 * Whether another fault says the same: of the value that the server made this one of, or that there is no value.
 */
function isEcho({ path, rule, ifAbsent }: RuleViolation, faults: readonly RuleViolation[], request: Request): boolean {
  const from = sourceOf(path, request)
  const others = faults.filter(other => isSame(other.path, from))
  if (from !== path && others.length > 0) return true
  return ifAbsent !== undefined && rule !== 'api/required' && others.some(other => other.rule === 'api/required')
}

/** Whether what is looked for in vain may stand there, and only be wrong itself, or unknown. */
function mayBeThere(
  { lookedUp }: RuleViolation,
  faults: readonly RuleViolation[],
  { object }: Request,
  unknown: readonly Path[],
  origins: Origins
): boolean {
  if (lookedUp === undefined) return false
  const { name, list } = lookedUp
  const isMeant = (index: string | number | undefined): boolean => {
    const named = index === undefined ? undefined : valueAt(object, [...list, index, 'name'])
    return named === undefined || named === '' || named === name
  }
  const { path: written } = locate(object, list, origins)
  return faults.some(({ path }) => leadsTo(list, path) && isMeant(path[list.length])) ||
    unknown.some(path => leadsTo(path, written) || (leadsTo(written, path) && isMeant(path[written.length])))
}

/** Where the cause stands of what the server made of another value. */
function sourceOf(path: Path, { filledIn }: Request): Path {
  const found = filledIn.find(one => isSame(one.path, path))
  return found?.from ?? path
}

function isSame(path: Path, other: Path): boolean {
  return path.length === other.length && leadsTo(path, other)
}

function effectOf(answer: Answer, on: Stage): Effect | undefined {
  switch (answer.kind) {
    case 'deny':
      return on === 'object' ? 'rejects' : 'rejects-pods'
    case 'warn':
      return on === 'object' ? 'warns' : undefined
    case 'audit':
      return 'audits'
    case 'undecided':
      return 'undecided'
    case 'advise':
      return 'advises'
  }
}
