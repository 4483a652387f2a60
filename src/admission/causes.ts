/** From the answers of the chain to the causes: each is told once, where it stands, and nothing that only follows. */
import type { Effect, Found } from '../finding.ts'
import { valueAt } from '../kube/json.ts'
import type { JsonObject, Path } from '../kube/json.ts'
import { locate } from '../kube/locate.ts'
import type { Located } from '../kube/locate.ts'
import { leadsTo, pathKey, pathSet } from '../kube/path.ts'
import type { PathSet } from '../kube/path.ts'
import type { FilledIn } from '../kube/rewrite.ts'
import type { Node } from '../read/node.ts'
import type { Admission, Outcome } from './chain.ts'
import type { Answer, Request, RuleViolation, Stage } from './plugin.ts'
import { remembered } from './remembered.ts'

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
  if (outcomes.length === 0) return []
  const { unknown, lacking } = undecoded.length === 0 ? allKnown : unknownOf(undecoded)
  const unknownPlaces = pathSet(unknown)
  const isRefused = outcomes.some(({ request, answer }) => request.on === 'object' && answer.kind === 'deny')
  const found: Found[] = []
  for (const { by, request, answer } of outcomes) {
    const effect = effectOf(answer, request.on)
    const faults = faultsOf(answer)
    if (effect === undefined || faults.length === 0) continue
    const placeOf = (path: Path): Path => locate(request.object, path, origins).path
    const sourceOf = sources(request)
    const isEcho = echoes(faults, sourceOf)
    const mayBeThere = doubts(faults, unknown, request.object, placeOf)
    const isKnown = ({ path, node }: Located): boolean => {
      if (by === 'decoding') return true
      if (unknownPlaces.leadTo(path)) return false
      if (by !== 'validation') return true
      const isWritten = request.on === 'object' || !isRefused || node !== undefined
      return isWritten && !lacking.has(path)
    }
    for (const fault of faults) {
      if (isEcho(fault)) continue
      const place = locate(request.object, sourceOf(fault.path), origins, fault.mark)
      if (isKnown(place) && !mayBeThere(fault)) found.push(causeOf(fault, effect, place, help))
    }
  }
  const missing = found.filter(({ rule, effect }) => rule === 'api/required' && effect === 'rejects')
  if (missing.length === 0) return found
  const missingPlaces = pathSet(missing.map(({ path }) => path))
  return found.filter(({ rule, path }) => rule.startsWith('api/') || !missingPlaces.has(path))
}

/** What is not known of an object, as it could not be decoded. */
interface Unknown {
  readonly unknown: readonly Path[]
  /** What has such a field lacks it; what else it lacks is told. */
  readonly lacking: PathSet
}

const allKnown: Unknown = { unknown: [], lacking: pathSet([]) }

function unknownOf(undecoded: Admission['faults']): Unknown {
  const wrong = undecoded.filter(({ what }) => what === 'wrong-type').map(({ path }) => path)
  const misplaced = undecoded.filter(({ meant }) => meant !== undefined)
  return {
    unknown: [...wrong, ...misplaced.flatMap(({ meant = [] }) => [meant])],
    lacking: pathSet([...wrong, ...misplaced.map(({ path }) => path)].map(path => path.slice(0, -1)))
  }
}

function faultsOf(answer: Answer): readonly RuleViolation[] {
  if (answer.kind !== 'undecided') return answer.violations
  return [{ rule: answer.rule, path: answer.path, message: answer.reason }]
}

/** A fault where it stands. A text or a number that is required, and stands there, is the wrong one. */
function causeOf(
  fault: RuleViolation,
  effect: Effect,
  { node, path, span }: Located,
  help: (rule: string) => string
): Found {
  const { rule, message } = node === undefined || node.kind === 'null' ? (fault.ifAbsent ?? fault) : fault
  const meant = rule === 'api/required' && node !== undefined && !mayLack(node) ? 'api/invalid-value' : rule
  return { rule: meant, effect, message, help: fault.help ?? help(meant), path, span }
}

function mayLack(node: Node): boolean {
  return node.kind === 'map' || node.kind === 'seq' || !node.value
}

/** Where the cause stands of what the server made of another value; the path itself for every other value. */
function sources({ filledIn }: Request): (path: Path) => Path {
  if (filledIn.length === 0) return path => path
  const from = tableOf(filledIn)
  return path => from.get(pathKey(path)) ?? path
}

/** The sources by the key of what was made of them: the answers to a request share them. */
const tableOf = remembered((filledIn: readonly FilledIn[]): ReadonlyMap<string, Path> =>
  new Map(filledIn.toReversed().map(one => [pathKey(one.path), one.from])))

/** Whether another fault says the same: of the value that the server made this one of, or that there is no value. */
function echoes(faults: readonly RuleViolation[], sourceOf: (path: Path) => Path): (fault: RuleViolation) => boolean {
  if (faults.length === 1) return () => false
  const all = pathSet(faults.map(({ path }) => path))
  const required = pathSet(faults.filter(({ rule }) => rule === 'api/required').map(({ path }) => path))
  return ({ path, rule, ifAbsent }) => {
    const from = sourceOf(path)
    if (from !== path && all.has(from)) return true
    return ifAbsent !== undefined && rule !== 'api/required' && required.has(from)
  }
}

/** The items of a list that are wrong themselves, or unknown. */
interface Doubtful {
  readonly names: ReadonlySet<string>
  /** One of them has no name that is known: it may be any. */
  readonly isAny: boolean
}

/** Whether what is looked for in vain may stand there, and only be wrong itself, or unknown. */
function doubts(
  faults: readonly RuleViolation[],
  unknown: readonly Path[],
  object: JsonObject,
  placeOf: (path: Path) => Path
): (fault: RuleViolation) => boolean {
  const known = new Map<string, Doubtful>()
  const doubtful = (list: Path): Doubtful => {
    const written = placeOf(list)
    const indexes = [
      ...faults.filter(({ path }) => leadsTo(list, path)).map(({ path }) => path[list.length]),
      ...unknown.filter(path => leadsTo(written, path)).map(path => path[written.length])
    ]
    const names = indexes.map(index => (index === undefined ? '' : valueAt(object, [...list, index, 'name']) ?? ''))
    const isAny = names.includes('') || unknown.some(path => leadsTo(path, written))
    return { names: new Set(names.filter(name => typeof name === 'string')), isAny }
  }
  return ({ lookedUp }) => {
    if (lookedUp === undefined) return false
    const { name, list } = lookedUp
    const key = pathKey(list)
    const items = known.get(key) ?? doubtful(list)
    known.set(key, items)
    return items.isAny || items.names.has(name)
  }
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
