/**
 * Puts what is more behind a list, however much it is: a call such as `push(...more)` takes only so many arguments, and
 * the input decides how many there are.
 */
export function append<T>(list: T[], ...more: readonly Iterable<T>[]): void {
  for (let at = 0; at < more.length; at++) {
    const some = more[at]!
    if (!Array.isArray(some)) for (const one of some) list.push(one)
    // Nearly always there is nothing in it.
    else for (let index = 0; index < some.length; index++) list.push(some[index] as T)
  }
}
