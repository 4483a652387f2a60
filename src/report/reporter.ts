/** The one interface of all reporters: pure functions from a report to text. The command writes it. */
import type { Report } from '../finding.ts'
import type { Rule } from '../rule.ts'

/** Dresses text up for a terminal: each function gives its text back, with colour or without. */
export type Paint = Readonly<
  Record<'bold' | 'cyan' | 'dim' | 'green' | 'red' | 'yellow' | 'blue', (text: string) => string>
>

const same = (text: string): string => text

/** No colours. picocolors, which has some, is loaded only for those who see them: loading it takes milliseconds. */
export const plain: Paint = { bold: same, cyan: same, dim: same, green: same, red: same, yellow: same, blue: same }

/** A text that leads to an address when it is clicked at. */
export type Link = (text: string, address: string) => string

/** For terminals that have no links. */
export const noLink: Link = text => text

/**
 * For those that have: OSC 8. The address must be one of ours: nothing in it is escaped.
 * https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda
 */
export const hyperlink: Link = (text, address) => `\x1b]8;;${address}\x1b\\${text}\x1b]8;;\x1b\\`

export interface ReportOptions {
  /** Colours for a terminal, or `plain`. */
  readonly paint: Paint
  /** How the name of a rule leads to its page. */
  readonly link: Link
  /** Whether somebody reads at a terminal; else it is a file, a log or another program. */
  readonly isTerminal: boolean
  /** Width to wrap for, in columns: 80 where nobody says. */
  readonly columns: number
  /** `--quiet`: findings and the summary only; `--verbose`: all verdicts, admitted ones too. */
  readonly quiet: boolean
  readonly verbose: boolean
  /** A file's path from the root of its repository, as hosts of repositories name it. */
  readonly fromRoot: (file: string) => string
  /** The text of a file that findings point into; undefined for one that could not be read. */
  readonly textOf: (file: string) => string | undefined
  /** All rules, sorted by id. */
  readonly rules: readonly Rule[]
  /** A rule's page, as Markdown. */
  readonly pageOf: (rule: string) => string
}

/** An output, with its last line break; empty when there is nothing to say. A big one comes in pieces. */
export type Output = string | Iterable<string>

export type Reporter<As extends Output = string> = (report: Report, options: ReportOptions) => As

/** The pieces of an output, in order. */
export function piecesOf(output: Output): Iterable<string> {
  return typeof output === 'string' ? [output] : output
}
