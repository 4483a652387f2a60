/** What a terminal can show, as far as its environment tells. */
import { sep } from 'node:path'
import type { Streams } from './streams.ts'

type Environment = Streams['env']

/** Whether it has colours, and whoever sits there wants them. https://no-color.org */
export function hasColors(env: Environment): boolean {
  return !env['NO_COLOR'] && env['TERM'] !== 'dumb'
}

/** The programs that show links, and from which version on. WezTerm's is a date. */
const programs: Readonly<Record<string, readonly [major: number, minor: number] | 'any'>> = {
  'iTerm.app': [3, 1],
  'WezTerm': [20_200_620, 0],
  'vscode': [1, 72],
  'ghostty': 'any',
  'zed': 'any'
}

/**
 * Whether it shows links (OSC 8) rather than garbage. Who wants no colours wants no links; a log of a CI job has none.
 * Source of the facts: https://github.com/chalk/supports-hyperlinks 4.6, `index.js`
 */
export function hasLinks(env: Environment, color: boolean, isWindows = sep === '\\'): boolean {
  const forced = env['FORCE_HYPERLINK']
  if (forced) return Number.parseInt(forced, 10) !== 0
  if (!color) return false
  if (env['WT_SESSION'] !== undefined) return true
  if (isWindows || isAutomated(env)) return false

  const program = env['TERM_PROGRAM'] ?? ''
  const least = Object.hasOwn(programs, program) ? programs[program] : undefined
  // Cursor is a fork of vscode with versions of its own.
  if (least === 'any' || (program === 'vscode' && env['CURSOR_TRACE_ID'])) return true
  if (least !== undefined) return isAtLeast(versionOf(env['TERM_PROGRAM_VERSION']), ...least)
  const vte = env['VTE_VERSION']
  // 0.50.0 crashes at a link.
  if (vte) return vte !== '0.50.0' && vte !== '5000' && isAtLeast(versionOf(vte), 0, 50)
  return env['TERM'] === 'alacritty' || env['TERM'] === 'xterm-kitty'
}

/** Whether a machine runs this, and nobody sits there. */
export function isAutomated(env: Environment): boolean {
  return Boolean(env['CI']) || Boolean(env['TEAMCITY_VERSION'])
}

/** `3.5.1`, and the short form of the library VTE: `7002` for 0.70.2. */
function versionOf(text: string | undefined): readonly [major: number, minor: number] {
  const [, minor] = /^(\d{1,2})\d\d$/.exec(text ?? '') ?? []
  if (minor !== undefined) return [0, Number(minor)]
  const [major = Number.NaN, next = 0] = (text ?? '').split('.').map(part => Number.parseInt(part, 10))
  return [major, next]
}

function isAtLeast([major, minor]: readonly [number, number], wanted: number, least: number): boolean {
  return major > wanted || (major === wanted && minor >= least)
}
