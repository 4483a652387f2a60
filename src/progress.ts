/** The line at a terminal that says how far a long run is. It is gone before anything else is printed. */
import { cut } from './report/columns.ts'
import { visibleFile } from './report/visible.ts'
import type { Output, Streams } from './streams.ts'
import { hasColors, isAutomated } from './terminal.ts'

export interface Progress {
  /** A file is about to be judged. */
  readonly file: (file: string) => void
  readonly erase: () => void
}

/** A run that takes less, in milliseconds, shows nothing; one that takes more shows something new so often. */
const patience = 500
const interval = 100

/** Undefined where nobody sits at a terminal that takes it, or who sits there wants no colours. */
export function progressFor({ stderr, env }: Streams, color: boolean | null, files: number): Progress | undefined {
  const isWanted = stderr.isTTY === true && color !== false && hasColors(env) && !isAutomated(env)
  return isWanted ? progress(stderr, files) : undefined
}

/** Writes the line. `now` is a clock in milliseconds. */
export function progress(terminal: Output, files: number, now = (): number => performance.now()): Progress {
  const erased = '\r\x1b[K'
  let next = now() + patience
  let begun = 0
  let isShown = false
  return {
    file(file) {
      begun += 1
      if (now() < next) return
      next = now() + interval
      const line = `preadmit: ${begun} of ${files} files: ${visibleFile(file)}`
      terminal.write(erased + cut(line, (terminal.columns || 80) - 1))
      isShown = true
    },
    erase() {
      if (isShown) terminal.write(erased)
      isShown = false
    }
  }
}
