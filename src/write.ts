/** From a report to what is asked for: each format in its file, or on standard output for whoever reads there. */
import { closeSync, openSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { rules } from '../rules/index.ts'
import { pageOf } from './catalogue.ts'
import type { Options, Output } from './config/flags.ts'
import { fromRootOf } from './discover/repository.ts'
import { codeOf, reasonOf } from './discover/text.ts'
import type { Report } from './finding.ts'
import type { Linted } from './lint.ts'
import { reporters } from './report/index.ts'
import { hyperlink, noLink, piecesOf, plain } from './report/reporter.ts'
import type { Streams } from './streams.ts'
import { hasColors, hasLinks } from './terminal.ts'

/** Every format that was asked for, to its file or to standard output. Out: the files that could not be written. */
export async function write(
  report: Report,
  { textOf }: Linted,
  outputs: readonly Output[],
  options: Options,
  { stdout, cwd, env }: Streams
): Promise<readonly string[]> {
  const unwritten: string[] = []
  const fromRoot = fromRootOf(cwd, env)
  for (const { format, file } of outputs) {
    const reporter = await reporters[format]()
    const toTerminal = file === null && stdout.isTTY === true
    const color = options.color ?? (toTerminal && hasColors(env))
    const pieces = piecesOf(reporter(report, {
      paint: color ? (await import('picocolors')).default.createColors(true) : plain,
      link: toTerminal && hasLinks(env, color) ? hyperlink : noLink,
      isTerminal: toTerminal,
      columns: (toTerminal && stdout.columns) || 80,
      quiet: options.quiet,
      verbose: options.verbose,
      fromRoot: path => (/^<.*>$/.test(path) ? path : fromRoot(path)),
      textOf,
      rules,
      pageOf
    }))
    if (file === null) {
      for (const piece of pieces) stdout.write(piece)
      continue
    }
    try {
      writeTo(resolve(cwd, file), pieces)
    } catch (error) {
      const why = codeOf(error) === 'ENOENT' ? 'there is no such directory' : reasonOf(error, '')
      unwritten.push(`${file}: the ${format} report cannot be written: ${why}`)
    }
  }
  return unwritten
}

function writeTo(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w')
  try {
    for (const piece of pieces) writeFileSync(file, piece)
  } finally {
    closeSync(file)
  }
}
