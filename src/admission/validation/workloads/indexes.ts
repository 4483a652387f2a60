/**
 * Lists of the indexes that the Pods of a Job have: `1,3-5,7`.
 * Source: kubernetes/kubernetes `pkg/apis/batch/validation/validation.go`, validateIndexesFormat.
 */
import { goQuote } from '../../../kube/quote.ts'

/** What is wrong with a list. */
interface Fault {
  readonly error: string
}

/** How many indexes there are, none of them beyond the number of Pods; or the server's complaint. */
export function countIndexes(text: string, completions: number): number | Fault {
  if (text === '') return 0
  let total = 0
  let last: number | undefined
  for (const part of text.split(',')) {
    const interval = intervalOf(part, completions)
    if ('error' in interval) return interval
    const [from, to] = interval
    if (last !== undefined && last >= from) return disorder(last, from)
    total += to - from + 1
    last = to
  }
  return total
}

/** Upstream: parseIndexInterval. */
function intervalOf(text: string, completions: number): readonly [from: number, to: number] | Fault {
  const limits = text.split('-')
  if (limits.length > 2) {
    const why = "violates the requirement that an index interval can have at most two parts separated by '-'"
    return { error: `the fragment ${goQuote(text)} ${why}` }
  }
  const indexes: number[] = []
  for (const limit of limits) {
    const index = integer.test(limit) ? Number(limit) : Infinity
    if (index >= 2 ** 63) return { error: `cannot convert string to integer for index: ${goQuote(limit)}` }
    if (index >= completions) return { error: `too large index: ${goQuote(limit)}` }
    indexes.push(index)
  }
  const [from = 0, to = from] = indexes
  return indexes.length > 1 && from >= to ? disorder(from, to) : [from, to]
}

function disorder(previous: number, current: number): Fault {
  return { error: `non-increasing order, previous: ${previous}, current: ${current}` }
}

/** There is no minus: it stands between two indexes. */
const integer = /^\+?[0-9]+$/
