/**
 * Times as the API server reads and writes them.
 * Source: k8s.io/apimachinery `pkg/apis/meta/v1/time.go`, `micro_time.go`; the complaints are those of Go's
 * `time.Parse`.
 */

/** A layout of Go, piece by piece: what stands before a part, the part, and how it is read. */
interface Part {
  readonly before: string
  readonly layout: string
  readonly name: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'fraction' | 'zone'
}

const upToSeconds: readonly Part[] = [
  { before: '', layout: '2006', name: 'year' },
  { before: '-', layout: '01', name: 'month' },
  { before: '-', layout: '02', name: 'day' },
  { before: 'T', layout: '15', name: 'hour' },
  { before: ':', layout: '04', name: 'minute' },
  { before: ':', layout: '05', name: 'second' }
]
const zone: Part = { before: '', layout: 'Z07:00', name: 'zone' }
const layouts = {
  time: { layout: '2006-01-02T15:04:05Z07:00', parts: [...upToSeconds, zone] },
  microTime: {
    layout: '2006-01-02T15:04:05.000000Z07:00',
    parts: [...upToSeconds, { before: '', layout: '.000000', name: 'fraction' } satisfies Part, zone]
  }
} as const satisfies Readonly<Record<string, { readonly layout: string; readonly parts: readonly Part[] }>>

/** How a part is written, and the values that it may have. */
const forms: Readonly<Record<Part['name'], RegExp>> = {
  year: /^\d{4}/,
  month: /^\d\d/,
  day: /^\d\d?/,
  hour: /^\d\d?/,
  minute: /^\d\d/,
  second: /^\d\d/,
  fraction: /^[.,]\d{6}/,
  zone: /^(?:Z|[-+]\d\d:\d\d)/
}
const ranges = { month: [1, 12], hour: [0, 23], minute: [0, 59], second: [0, 59] } as const

/** A time in UTC, as the server writes it, or what Go has against the text. */
export function parseTime(
  text: string,
  as: keyof typeof layouts
): { readonly time: string } | { readonly error: string } {
  const { layout, parts } = layouts[as]
  const fault = (message: string): { readonly error: string } => ({ error: `parsing time ${quote(text)}${message}` })
  const cannot = (rest: string, what: string): { readonly error: string } =>
    fault(` as ${quote(layout)}: cannot parse ${quote(rest)} as ${quote(what)}`)
  const read: Partial<Record<Part['name'], string>> = {}
  let rest = text
  for (const part of parts) {
    if (!rest.startsWith(part.before)) return cannot(rest, part.before)
    rest = rest.slice(part.before.length)
    const [found] = forms[part.name].exec(rest) ?? []
    if (found === undefined) return cannot(rest, part.layout)
    const range = part.name in ranges ? ranges[part.name as keyof typeof ranges] : undefined
    if (range !== undefined && !(Number(found) >= range[0] && Number(found) <= range[1]))
      return fault(`: ${part.name} out of range`)
    if (part.name === 'zone' && Number(found.slice(1, 3)) > 24) return fault(': time zone offset hour out of range')
    if (part.name === 'zone' && Number(found.slice(4)) > 60) return fault(': time zone offset minute out of range')
    read[part.name] = found
    rest = rest.slice(found.length)
    // Go takes a fraction of a second whether the layout has one or not.
    if (part.name === 'second' && as === 'time') rest = rest.replace(/^[.,]\d+/, '')
  }
  if (rest !== '') return fault(`: extra text: ${quote(rest)}`)
  const { year, month, day, hour, minute, second, fraction = '' } = read
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  if (date.getUTCDate() !== Number(day)) return fault(': day out of range')
  date.setUTCHours(Number(hour), Number(minute) - offsetOf(read.zone ?? 'Z'), Number(second))
  return { time: `${date.toISOString().slice(0, -'.000Z'.length)}${fraction.replace(',', '.')}Z` }
}

/** Minutes ahead of UTC. */
function offsetOf(text: string): number {
  if (text === 'Z') return 0
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(4))
  return text.startsWith('-') ? -minutes : minutes
}

/** As Go's package time quotes: what is not ASCII byte by byte. */
function quote(text: string): string {
  const escape = (character: string): string =>
    Array.from(Buffer.from(character), byte => `\\x${byte.toString(16).padStart(2, '0')}`).join('')
  return `"${text.replace(/["\\]/g, '\\$&').replace(/[^\x20-\x7e]/gu, escape)}"`
}
