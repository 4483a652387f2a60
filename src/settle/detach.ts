/** What is kept of a file must not keep the file: a piece of a long string holds on to all of it. */

/**
 * A deep copy whose strings stand alone. V8 makes a slice of a string a view of the whole one, so a report that holds
 * a name from each of ten thousand files would hold their texts.
 */
export function detach<T>(value: T): T {
  return copy(value) as T
}

function copy(value: unknown): unknown {
  // Strings of less than 13 characters are never views. What is put together anew is a string of its own.
  if (typeof value === 'string') return value.length < 13 ? value : alone(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.every(isAlone) ? value : value.map(copy)
  const from = value as Readonly<Record<string, unknown>>
  const made: Record<string, unknown> = {}
  for (const key of Object.keys(from))
    if (key === '__proto__') Object.defineProperty(made, key, { value: copy(from[key]), enumerable: true })
    else made[key] = copy(from[key])
  return made
}

/** Whether it surely holds on to nothing but itself. */
function isAlone(value: unknown): boolean {
  return typeof value === 'string' ? value.length < 13 : typeof value !== 'object' || value === null
}

/** The most strings that are remembered: reports repeat a few, such as helps and kinds, thousands of times. */
const most = 10_000
const copies = new Map<string, string>()

function alone(text: string): string {
  const known = copies.get(text)
  if (known !== undefined) return known
  if (copies.size === most) copies.clear()
  const copied = ` ${text}`.slice(1)
  copies.set(copied, copied)
  return copied
}
