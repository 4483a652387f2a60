/** `--print-config`: what holds, and which line says so. Nothing is linted. */
import { realpathSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Configured } from '../config/configure.ts'
import { printSettings } from '../config/print.ts'
import { visibleLines } from '../report/visible.ts'
import { exitCodes, say, usage } from '../streams.ts'
import type { ExitCode, Streams } from '../streams.ts'

/** Prints what holds for each path, or for the working directory. `rules` are the names of all rules. */
export async function printConfig(
  configured: Configured,
  paths: readonly string[],
  rules: readonly string[],
  streams: Streams
): Promise<ExitCode> {
  const cwd = realpathSync(streams.cwd)
  const documents: string[] = []
  for (const path of paths.length === 0 ? ['.'] : paths) {
    const at = resolve(cwd, path)
    const isDirectory = statSync(at, { throwIfNoEntry: false })?.isDirectory() === true
    const found = path === '-' ? configured.run : await configured.settingsAt(at, isDirectory)
    if ('errors' in found) return usage(found.errors.join('\npreadmit: '), streams)
    const title = path === '.' ? 'the working directory' : path
    documents.push(printSettings(found, configured.run, rules, title))
  }
  streams.stdout.write(`${visibleLines(documents.join('---\n')).join('\n')}\n`)
  for (const note of configured.notes()) say(streams, note)
  return exitCodes.clean
}
