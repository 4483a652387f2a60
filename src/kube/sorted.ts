/** Names in the order of their bytes: Go sorts by it what it prints of a map, and JavaScript does not. */

/** JavaScript's order is another one for what UTF-16 writes with surrogates, and for what comes behind them. */
const late = /[\ud800-\uffff]/

function isLate(name: string): boolean {
  return late.test(name)
}

/** The names in that order. */
export function sortedNames(names: Iterable<string>): string[] {
  const sorted = [...names]
  if (sorted.length < 2) return sorted
  sorted.sort()
  return sorted.some(isLate) ? sorted.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))) : sorted
}

/** The entries of a map in the same order. A server goes through some maps in random order, which nobody can know. */
export function sortedEntries<T>(map: Readonly<Record<string, T>> | undefined): readonly (readonly [string, T])[] {
  if (map === undefined) return []
  return sortedNames(Object.keys(map)).map(name => [name, map[name] as T])
}
