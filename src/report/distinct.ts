/** Names for readers that keep one of several equal ones. */

/** Gives each name back once; one that was there already gets the separator and a number that makes it new. */
export function distinct(separator: string): (name: string) => string {
  const taken = new Set<string>()
  const times = new Map<string, number>()
  return name => {
    let unique = name
    while (taken.has(unique)) {
      const number = (times.get(name) ?? 1) + 1
      times.set(name, number)
      unique = `${name}${separator}${number}`
    }
    taken.add(unique)
    return unique
  }
}
