/**
 * When a CronJob runs: five fields, or a name as `@daily`.
 * Source: github.com/robfig/cron/v3 `parser.go`, ParseStandard.
 */
import { parseDuration } from '../../../kube/duration.ts'
import { goQuote } from '../../../kube/quote.ts'
import { zoneError } from './time-zone.ts'

/** A field of a schedule. */
interface Bounds {
  readonly min: bigint
  readonly max: bigint
  /** Three letters for each number, from the smallest on. */
  readonly names?: readonly string[]
}

const fields: readonly Bounds[] = [
  { min: 0n, max: 59n },
  { min: 0n, max: 23n },
  { min: 1n, max: 31n },
  { min: 1n, max: 12n, names: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] },
  { min: 0n, max: 6n, names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] }
]

const descriptors = ['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly']

/** What is thrown to leave the parser with upstream's first complaint. */
class Fault extends Error {}

/** Upstream's complaint about a schedule; undefined for a good one. */
export function scheduleError(schedule: string): string | undefined {
  try {
    check(schedule)
    return undefined
  } catch (error) {
    if (error instanceof Fault) return error.message
    throw error
  }
}

function check(schedule: string): void {
  const spec = withoutZone(schedule)
  if (spec.startsWith('@')) {
    checkDescriptor(spec)
    return
  }
  const words = spec.split(/\p{White_Space}+/u).filter(word => word !== '')
  if (words.length !== fields.length)
    throw new Fault(`expected exactly ${fields.length} fields, found ${words.length}: [${words.join(' ')}]`)
  for (const [index, bounds] of fields.entries())
    for (const range of (words[index] ?? '').split(',')) if (range !== '') checkRange(range, bounds)
}

/** A zone may stand before the rest: `TZ=UTC 0 * * * *`. */
function withoutZone(schedule: string): string {
  const prefix = /^(?:CRON_)?TZ=/.exec(schedule)?.[0]
  if (prefix === undefined) return schedule
  const space = schedule.indexOf(' ')
  // Until 1.34 a server breaks down here, and takes nothing either.
  if (space < 0) throw new Fault('invalid schedule format: runtime error: slice bounds out of range [:-1]')
  const zone = schedule.slice(prefix.length, space)
  const error = zoneError(zone)
  if (error !== undefined) throw new Fault(`provided bad location ${zone}: ${error}`)
  return schedule.slice(space).trim()
}

function checkDescriptor(descriptor: string): void {
  if (descriptors.includes(descriptor)) return
  const every = '@every '
  if (!descriptor.startsWith(every)) throw new Fault(`unrecognized descriptor: ${descriptor}`)
  const duration = parseDuration(descriptor.slice(every.length))
  if (typeof duration !== 'bigint') throw new Fault(`failed to parse duration ${descriptor}: ${duration.error}`)
}

/** `5`, `1-5`, `*`, each also with a step: `1-10/2`. Upstream: getRange. */
function checkRange(text: string, { min, max, names = [] }: Bounds): void {
  const [range = '', step, ...moreSteps] = text.split('/')
  const [low = '', high, ...moreHyphens] = range.split('-')
  const isAll = low === '*' || low === '?'
  const start = isAll ? min : numberOf(low, min, names)
  if (!isAll && moreHyphens.length > 0) throw new Fault(`too many hyphens: ${text}`)
  let end = isAll ? max : high === undefined ? start : numberOf(high, min, names)
  if (moreSteps.length > 0) throw new Fault(`too many slashes: ${text}`)
  const by = step === undefined ? 1n : integer(step)
  if (step !== undefined && high === undefined) end = max
  if (start < min) throw new Fault(`beginning of range (${start}) below minimum (${min}): ${text}`)
  if (end > max) throw new Fault(`end of range (${end}) above maximum (${max}): ${text}`)
  if (start > end) throw new Fault(`beginning of range (${start}) beyond end of range (${end}): ${text}`)
  if (by === 0n) throw new Fault(`step of range should be a positive number: ${text}`)
}

function numberOf(text: string, first: bigint, names: readonly string[]): bigint {
  const named = names.indexOf(text.toLowerCase())
  return named < 0 ? integer(text) : first + BigInt(named)
}

/** Upstream: mustParseInt. */
function integer(text: string): bigint {
  const failure = (why: string): Fault =>
    new Fault(`failed to parse int from ${text}: strconv.Atoi: parsing ${goQuote(text)}: ${why}`)
  if (!/^[-+]?[0-9]+$/.test(text)) throw failure('invalid syntax')
  const value = BigInt(text.replace('+', ''))
  if (BigInt.asIntN(64, value) !== value) throw failure('value out of range')
  if (value < 0n) throw new Fault(`negative number (${value}) not allowed: ${text}`)
  return value
}
