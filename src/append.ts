/**
 * Puts what is more behind a list, however much it is: a call such as `push(...more)` takes only so many arguments, and
 * the input decides how many there are.
 */
export function append<T>(list: T[], ...more: readonly Iterable<T>[]): void {
  // Nearly always there is nothing, and this is asked hundreds of thousands of times.
  for (let at = 0; at < more.length; at++) {
    const some = more[at]
    if (some !== undefined && (!Array.isArray(some) || some.length > 0)) for (const one of some) list.push(one)
  }
}
