/** The problem that all readers report in the same words: a mapping that holds a key twice. */
import type { Problem } from './document.ts'
import type { Entry } from './node.ts'

/** `again` is the later entry, whose value counts; `first` the one that it replaces. */
export function duplicateKey(first: Entry, again: Entry): Problem {
  return {
    code: 'duplicate-key',
    message: `the key ${JSON.stringify(again.key)} stands here again, and its first value is lost: keep one of the two`,
    start: again.keyStart,
    end: again.keyEnd,
    first: { start: first.keyStart, end: first.keyEnd }
  }
}
