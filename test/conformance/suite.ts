/** What a conformance suite is: cases with known answers, and how often preadmit gives the same one. */
import { isDeepStrictEqual } from 'node:util'

export interface Disagreement {
  /** Names the case, the same on every machine: a path below the corpora, and what is needed beyond it. */
  readonly id: string
  readonly expected: unknown
  readonly got: unknown
}

export interface Result {
  readonly agree: number
  readonly total: number
  readonly disagreements: readonly Disagreement[]
  /** The ids that agree; absent: every id that is not among the disagreements. */
  readonly agreed?: readonly string[]
  /** Lines to print before the closing one, such as how many cases were left out and why. */
  readonly notes?: readonly string[]
}

export interface Suite {
  /** As the command names it; a slash makes a group: `verdicts/psa` is run by `verdicts` too. */
  readonly name: string
  /** Reads its cases below the folder of all corpora. A part that is missing is an error, never a smaller total. */
  run(corpora: string): Promise<Result>
}

export interface Tally {
  /** One case; the answers are compared deeply. */
  readonly add: (id: string, expected: unknown, got: unknown) => void
  /** A line to print before the closing one. */
  readonly note: (line: string) => void
  /** A case that is not compared, and why: of each reason a line is printed with their number. */
  readonly leaveOut: (why: string) => void
  readonly result: () => Result
}

/** Counts cases, for a suite that compares one answer at a time. */
export function tally(): Tally {
  const agreed: string[] = []
  const disagreements: Disagreement[] = []
  const notes: string[] = []
  const left = new Map<string, number>()
  return {
    add(id, expected, got) {
      if (isDeepStrictEqual(expected, got)) agreed.push(id)
      else disagreements.push({ id, expected, got })
    },
    note(line) {
      notes.push(line)
    },
    leaveOut(why) {
      left.set(why, (left.get(why) ?? 0) + 1)
    },
    result() {
      const leftOut = [...left].sort((a, b) => b[1] - a[1]).map(([why, count]) => `left out: ${count} × ${why}`)
      const total = agreed.length + disagreements.length
      return { agree: agreed.length, total, disagreements, agreed, notes: [...notes, ...leftOut] }
    }
  }
}
