/** Tells apart what bears the same name. */

export interface Numbered<T> {
  readonly key: string
  readonly one: T
}

/** Each with a key that no other has: what is called the same several times is numbered, in its order. */
export function numbered<T>(all: readonly T[], callIt: (one: T) => string): Numbered<T>[] {
  const count = new Map<string, number>()
  return all.map(one => {
    const name = callIt(one)
    const number = count.get(name) ?? 0
    count.set(name, number + 1)
    return { key: `${number} ${name}`, one }
  })
}
