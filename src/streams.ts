/** What all commands share: the streams that they talk to, and how they end. */
import { visibleLines } from './report/visible.ts'

/** A stream that text is written to; a terminal says so. */
export interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The day by which suppressions end; today when absent. */
  readonly now?: Date
  /** Called before files are judged, with how many there are. */
  readonly beforeJudging?: (files: number) => Promise<void>
}

/** What the command tells its caller. */
export const exitCodes = { clean: 0, found: 1, usage: 2, fault: 3 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** A line for the user, beside the results. Names of files may hold anything: control characters are shown. */
export function say({ stderr }: Streams, line: string): void {
  stderr.write(`preadmit: ${visibleLines(line).join('\n')}\n`)
}

/** Says what is wrong with what the user wants. */
export function usage(message: string, streams: Streams): ExitCode {
  say(streams, message)
  return exitCodes.usage
}
