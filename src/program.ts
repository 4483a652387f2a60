/** Starts another program: the only file that can, for those options alone that ask for one. No shell is in between. */
import { spawnSync } from 'node:child_process'

/** Where a program runs; its environment says where programs are found. */
export interface Place {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

interface Limits {
  /** What the program gets on standard input; nothing when absent. */
  readonly input?: string
  /** The most bytes that it may write; absent: any number. */
  readonly maxBytes?: number
  /** The most time that it may take, in milliseconds; absent: any. */
  readonly maxTime?: number
}

type Ended =
  | { readonly out: Buffer; readonly err: string }
  /** `error` completes "PROGRAM …", `err` is what it wrote to standard error. */
  | { readonly error: string; readonly err: string; readonly isAbsent: boolean }

/** Runs a program of the user's to its end. What it writes is kept, and none of it reaches the terminal. */
export function runProgram(name: string, args: readonly string[], { cwd, env }: Place, limits: Limits = {}): Ended {
  const { input = '', maxBytes = Number.POSITIVE_INFINITY, maxTime = 0 } = limits
  const ended = spawnSync(name, args, { cwd, env, input, maxBuffer: maxBytes, timeout: maxTime, windowsHide: true })
  const { error, status, signal, stdout, stderr } = ended
  if (status === 0 && error === undefined) return { out: stdout, err: stderr.toString() }
  // Absent where nothing was started.
  const err = stderr?.toString() ?? ''
  const code = error !== undefined && 'code' in error ? error.code : undefined
  if (code === 'ENOBUFS') return { error: `wrote more than ${maxBytes / 1_048_576} MiB`, err, isAbsent: false }
  if (code === 'ETIMEDOUT') return { error: `took more than ${maxTime / 1000} seconds`, err, isAbsent: false }
  if (error !== undefined) return { error: 'could not be started', err, isAbsent: true }
  return { error: status === null ? `was ended by ${signal}` : `ended with ${status}`, err, isAbsent: false }
}
