/** Names in the order of their bytes: Go sorts by it what it prints of a map, and JavaScript does not. */

/** The names in that order. */
export function sortedNames(names: Iterable<string>): string[] {
  const sorted = [...names]
  if (sorted.length < 2) return sorted
  sorted.sort()
  // JavaScript's order is another one for what UTF-16 writes with surrogates.
  const isSame = sorted.every(name => !/[\ud800-\uffff]/.test(name))
  return isSame ? sorted : sorted.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
}

/** The entries of a map in the same order. A server goes through some maps in random order, which nobody can know. */
export function sortedEntries<T>(map: Readonly<Record<string, T>> | undefined): readonly (readonly [string, T])[] {
  const given = map ?? {}
  return sortedNames(Object.keys(given)).map(name => [name, given[name] as T])
}
