/** Who looks on while a run goes: for the line of progress, and for the times of the steps. No report depends on it. */
import type { Verdict } from './finding.ts'

export interface Watch {
  /** A file is about to be judged. */
  readonly file?: ((file: string) => void) | undefined
  /** The chain is about to be asked for an object of this kind. */
  readonly request?: ((kind: string) => void) | undefined
  /** A step of the chain has answered. */
  readonly step?: ((name: string) => void) | undefined
  /** All of an object's requests are answered. */
  readonly verdict?: ((verdict: Verdict) => void) | undefined
}
