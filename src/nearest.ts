/** The right word for a wrong one: every message about an unknown name ends with it. */

/**
 * The candidate that was probably meant, or null: the same but for case, the part after its last `/`, a name that
 * begins with the word, or else the one at the least distance, where that is at most a third of the word's length.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const given = word.toLowerCase()
  if (given === '' || given.length > 100) return null
  let best: string | null = null
  // Any two short words are near to each other.
  let least = given.length < 3 ? 1 : Math.floor(given.length / 3) + 1
  let begun: string | null = null
  for (const candidate of candidates) {
    const name = candidate.toLowerCase()
    if (name === given || name.slice(name.lastIndexOf('/') + 1) === given) return candidate
    if (given.length > 2 && name.startsWith(given)) begun ??= candidate
    if (Math.abs(name.length - given.length) >= least) continue
    const found = distance(given, name, least)
    if (found < least) {
      best = candidate
      least = found
    }
  }
  return begun ?? best
}

/** One line on an unknown name: with the nearest right word if there is one, else with all of them if they are few. */
export function unknown(what: string, word: string, candidates: Iterable<string>): string {
  const names = [...candidates]
  const meant = nearest(word, names)
  if (meant !== null) return `unknown ${what} ${word}; did you mean ${meant}?`
  const isFew = names.length > 0 && names.length <= 12
  return `unknown ${what} ${word}${isFew ? `; known are ${names.join(', ')}` : ''}`
}

/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour to make one word of the other
 * (Damerau-Levenshtein, no letter moved twice); `enough`, where it is that or more.
 */
export function distance(from: string, to: string, enough = Infinity): number {
  if (Math.abs(from.length - to.length) >= enough) return enough
  let beforeLast: readonly number[] = []
  let leastBefore = 0
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1))
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    // From here on it never becomes less, but for a swap with the row before.
    if (least >= enough && leastBefore >= enough) return enough
    leastBefore = least
    beforeLast = last
    last = row
  }
  return last[to.length] ?? 0
}
