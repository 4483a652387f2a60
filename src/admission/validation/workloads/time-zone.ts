/**
 * The time zones of the tz database. Which there are is JavaScript's to know, as it has a newer database than any list;
 * but it does not mind the case of letters, and has names that are its own.
 *
 * A server reads its machine's files first, if there are any: what else lies there (`posix/UTC`, `localtime`) is a zone
 * to it, and a folder (`America`) has an error of its own. Here these are no zones.
 * Source: Go's `time`, LoadLocation; https://data.iana.org/time-zones/theory.html#naming
 */

const capitals = new Set(
  ('act cet cst6cdt chat eet est est5edt gb gmt gmt0 hst in lhi met mst mst7mdt nsw nz prc pst8pdt roc rok su uct us ' +
    'utc w wet').split(' ')
)
const small = new Set(['of', 'es', 'au'])
const mixed = new Map(
  ['BajaNorte', 'BajaSur', 'ComodRivadavia', 'DeNoronha', 'DumontDUrville', 'EasterIsland', 'McMurdo'].map(word =>
    [word.toLowerCase(), word] as const)
)

/** A name with the letters as the database has them. */
function inItsCase(name: string): string {
  return name.toLowerCase().replace(/[a-z0-9]+/g, word => {
    if (capitals.has(word)) return word.toUpperCase()
    if (small.has(word)) return word
    return mixed.get(word) ?? word.replace(/^./, first => first.toUpperCase())
  })
}

/** Names of ICU, on which JavaScript's knowledge rests. */
const foreign = /^(?:ACT|[A-Z][a-z]{2}|Canada\/East-Saskatchewan|Systemv\/.*|US\/Pacific-New)$/

const known = new Map<string, boolean>([['Factory', true]])

function isZone(name: string): boolean {
  let answer = known.get(name)
  if (answer === undefined) known.set(name, (answer = isInDatabase(name)))
  return answer
}

function isInDatabase(name: string): boolean {
  if (!/^[A-Z]/.test(name) || foreign.test(name) || inItsCase(name) !== name) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** Go's complaint about the name of a zone; undefined for a good one. */
export function zoneError(name: string): string | undefined {
  if (name === '' || name === 'UTC' || name === 'Local') return undefined
  if (name.includes('..') || /^[/\\]/.test(name)) return 'time: invalid location name'
  return isZone(name) ? undefined : `unknown time zone ${name}`
}
