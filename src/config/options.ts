/** All commands and options: what the command line is read by, and completions are made from. */
import { clusterNames } from '../cluster/names.ts'

/** From what on the exit code is 1. `unknown`: undecided verdicts too. */
export const thresholds = ['error', 'warning', 'unknown', 'never'] as const
export type Threshold = (typeof thresholds)[number]

/** The shells that completions are made for. */
export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/** What a value may be: one of some words, a path, a format with a file behind `=`, or anything. */
export type Value = readonly string[] | 'path' | 'format' | 'rule' | 'any'

export interface CommandRow {
  /** In a few words, without quotes. */
  readonly about: string
  /** What its one argument is; absent for a command that takes none. */
  readonly argument?: Value
  /** It will come: whoever asks for it is told so. */
  readonly isPlanned?: true
}

const commandsByName = {
  completion: { about: 'print the completions for a shell', argument: shells },
  explain: { about: 'print the page of a rule', argument: 'rule' },
  init: { about: 'write a configuration, a pre-commit entry and a workflow' },
  rules: { about: 'list all rules' },
  snapshot: { about: 'save a cluster', isPlanned: true }
} as const satisfies Readonly<Record<string, CommandRow>>
export type CommandName = keyof typeof commandsByName
/** All commands but the one without a name, which lints. */
export const commandTable: Readonly<Record<CommandName, CommandRow>> = commandsByName

export interface OptionRow {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  /** In a few words, without quotes. */
  readonly about: string
  /** What its value may be; absent for a switch. */
  readonly value?: Value
  /** Whether it may be given more than once, and each counts. */
  readonly isRepeated?: true
  /** The commands that it means something to, `lint` for the one without a name; absent: to that one alone. */
  readonly for?: readonly (CommandName | 'lint')[]
}

const everywhere = ['lint', 'completion', 'explain', 'init', 'rules'] as const

const rows = {
  'baseline': { type: 'string', about: 'hide the findings that this file knows', value: 'path' },
  'cluster': { type: 'string', about: 'the cluster to ask', value: clusterNames, for: ['lint', 'init'] },
  'color': { type: 'boolean', about: 'colors, at a terminal or not', for: everywhere },
  'config': { type: 'string', about: 'the configuration for all files', value: 'path' },
  'diff': { type: 'string', about: 'report what changed since this commit', value: 'any' },
  'disable-admission-plugins': {
    type: 'string',
    about: 'admission plugins to leave out',
    value: 'any',
    isRepeated: true
  },
  'dry-run': { type: 'boolean', about: 'print what would be written', for: ['init'] },
  'fail-on': { type: 'string', about: 'exit with 1 from this level on', value: thresholds },
  'format': {
    type: 'string',
    about: 'a report, on standard output or to a file',
    value: 'format',
    isRepeated: true,
    for: ['lint', 'rules']
  },
  'helm': { type: 'string', about: 'render this chart and lint it', value: 'path' },
  'help': { type: 'boolean', short: 'h', about: 'print the help', for: everywhere },
  'kubernetes-version': { type: 'string', about: 'the version of Kubernetes, 1.N', value: 'any' },
  'namespace': { type: 'string', short: 'n', about: 'the namespace of objects that name none', value: 'any' },
  'no-color': { type: 'boolean', about: 'no colors', for: everywhere },
  'no-config': { type: 'boolean', about: 'read no configuration file' },
  'only': { type: 'string', about: 'read all, report on this path only', value: 'path', isRepeated: true },
  'print-config': { type: 'boolean', about: 'print what holds for each path, and why' },
  'quiet': { type: 'boolean', about: 'findings and the summary only' },
  'read-all': { type: 'boolean', about: 'read all, report on the paths only' },
  'stdin-filename': { type: 'string', about: 'what standard input is called', value: 'path' },
  'tool': { type: 'string', about: 'the tool account', value: 'any', for: ['lint', 'init'] },
  'uid': { type: 'string', about: 'the user ID of the tool', value: 'any' },
  'values': {
    type: 'string',
    short: 'f',
    about: 'a file of values for the chart',
    value: 'path',
    isRepeated: true
  },
  'verbose': { type: 'boolean', about: 'all verdicts, and the time of each step' },
  'version': { type: 'boolean', about: 'print the version', for: everywhere },
  'with-policies': { type: 'boolean', about: 'policies among the manifests count' },
  'write-baseline': { type: 'boolean', about: 'write the file of known findings anew' }
} as const satisfies Readonly<Record<string, OptionRow>>
export type OptionName = keyof typeof rows
/** All options, by their names without dashes. */
export const optionTable: Readonly<Record<OptionName, OptionRow>> = rows

/** All options, without their dashes. */
export const optionNames = Object.keys(rows) as readonly OptionName[]

/** The commands that work in this version. */
export const commandNames = (Object.keys(commandsByName) as CommandName[]).filter(name => !commandTable[name].isPlanned)

/** Whether an option means something to a command, or to the one without a name. */
export function isFor({ for: those = ['lint'] }: OptionRow, command: CommandName | 'lint'): boolean {
  return those.includes(command)
}
