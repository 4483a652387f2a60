/** The command line: what the user wrote, typed, or the one line that says what is wrong with it. */
import { parseArgs } from 'node:util'
import { isFormat, reporters, type Format } from '../report/index.ts'
import type { KubernetesVersion } from '../rule.ts'
import { clusterNames } from '../cluster/names.ts'
import type { ClusterName } from '../cluster/names.ts'
import { isToolName } from '../cluster/toolforge/account.ts'
import { nearest, unknown } from '../nearest.ts'
import { commandTable, isFor, optionNames, optionTable, shells, thresholds } from './options.ts'
import type { CommandName, OptionName, Shell, Threshold } from './options.ts'

export interface Output {
  readonly format: Format
  /** Null for standard output. At most one output is. */
  readonly file: string | null
}

/** What the user wrote. What nobody says here, a configuration file may say, and else the defaults. */
export interface Options {
  /** `-` is standard input; empty when nobody says. */
  readonly paths: readonly string[]
  /** Null when nobody says. */
  readonly cluster: ClusterName | null
  /** The tool account, on clusters that have such; null when nobody says. */
  readonly tool: string | null
  readonly uid: number | null
  /** As kubectl's `-n`; null when nobody says. */
  readonly namespace: string | null
  /** Null for the cluster's own. */
  readonly kubernetesVersion: KubernetesVersion | null
  /** Names of steps of the chain, not yet checked: only the chain knows them. Empty when nobody says. */
  readonly disableAdmissionPlugins: readonly string[]
  readonly withPolicies: boolean
  /** Empty for all. */
  readonly only: readonly string[]
  /** As written, `FORMAT` or `FORMAT=FILE`, and checked. Empty when nobody says. */
  readonly formats: readonly string[]
  /** Null when nobody says. */
  readonly failOn: Threshold | null
  /** A configuration file for all files; false for none at all, null for the nearest to each file. */
  readonly config: string | false | null
  readonly printConfig: boolean
  /** The file of findings that are known; null for none. */
  readonly baseline: string | null
  /** Write that file, instead of comparing with what it says. */
  readonly writeBaseline: boolean
  /** A commit of git: report what changed since. */
  readonly diff: string | null
  readonly helm: Chart | null
  readonly stdinFilename: string | null
  /** Null when nobody says. */
  readonly color: boolean | null
  readonly quiet: boolean
  readonly verbose: boolean
}

/** A chart that Helm is to render. */
export interface Chart {
  /** A directory or an archive. */
  readonly chart: string
  /** Each is a rendering of its own: a file, or several with commas between them, of which a later one wins. */
  readonly values: readonly string[]
}

export type Command =
  | { readonly command: 'lint'; readonly options: Options }
  | { readonly command: 'explain'; readonly rule: string }
  | { readonly command: 'rules'; readonly format: 'text' | 'json' }
  | { readonly command: 'completion'; readonly shell: Shell }
  | ({ readonly command: 'init' } & InitOptions)
  | { readonly command: 'help' }
  | { readonly command: 'version' }
  /** Wrong usage, in one line without the program's name. */
  | { readonly command: 'error'; readonly message: string }

export interface InitOptions {
  /** What nobody says is guessed, or asked for at a terminal. */
  readonly cluster: ClusterName | null
  readonly tool: string | null
  /** Print what would be written. */
  readonly dryRun: boolean
}

/** Reads the arguments after `preadmit`. Nothing is looked up on the disk. */
export function parse(argv: readonly string[]): Command {
  try {
    return read(argv)
  } catch (error) {
    if (error instanceof UsageError) return { command: 'error', message: error.message }
    throw error
  }
}

/** Thrown and caught in this file only: it carries the one line for the user out of the depth. */
class UsageError extends Error {}

function wrong(message: string): never {
  throw new UsageError(message)
}

function read(argv: readonly string[]): Command {
  const args = [...argv]
  const { tokens } = parseArgs({ args, options: optionTable, strict: false, allowPositionals: true, tokens: true })
  const given: { readonly name: OptionName; readonly value: string }[] = []
  const paths: string[] = []
  let command: CommandName | undefined
  let isTerminated = false

  if (tokens.some(token => token.kind === 'option' && token.name === 'help')) return { command: 'help' }
  if (tokens.some(token => token.kind === 'option' && token.name === 'version')) return { command: 'version' }
  for (const token of tokens) {
    if (token.kind === 'option-terminator') isTerminated = true
    else if (token.kind === 'positional') {
      const isFirst = command === undefined && paths.length === 0 && !isTerminated
      if (isFirst && isCommand(token.value)) command = token.value
      else paths.push(token.value)
    } else given.push({ name: optionName(token.name, token.rawName), value: optionValue(token) })
  }

  const stray = given.find(({ name }) => !isFor(optionTable[name], command ?? 'lint'))?.name
  if (stray !== undefined && command !== undefined) wrong(`--${stray} means nothing to ${command}`)
  if (stray !== undefined) wrong(`--${stray} is for ${optionTable[stray].for?.join(', ')} alone`)
  const all = (name: OptionName): readonly string[] => given.filter(each => each.name === name).map(each => each.value)
  const line: Line = {
    words: paths,
    all,
    last: name => all(name).at(-1),
    has: name => all(name).length > 0,
    either: (yes, no) => {
      const name = given.findLast(one => one.name === yes || one.name === no)?.name
      return name === undefined ? null : name === yes
    }
  }
  return command === undefined ? { command: 'lint', options: lintOptions(line) } : readCommand(command, line)
}

/** What stands on the command line beside the name of the command. */
interface Line {
  /** All that are no options. */
  readonly words: readonly string[]
  /** The values of an option, as often as it is given. */
  readonly all: (name: OptionName) => readonly string[]
  /** The one that holds. */
  readonly last: (name: OptionName) => string | undefined
  readonly has: (name: OptionName) => boolean
  /** Which of two switches holds: the last one; null when none is given. */
  readonly either: (yes: OptionName, no: OptionName) => boolean | null
}

function readCommand(command: CommandName, { words, last, has }: Line): Command {
  const [argument, ...more] = words
  const isOne = argument !== undefined && more.length === 0
  switch (command) {
    case 'rules': {
      if (argument !== undefined) wrong(`rules takes no argument; for one rule: explain ${argument}`)
      const format = last('format') ?? 'text'
      if (format !== 'text' && format !== 'json') wrong('rules has two formats: text and json')
      return { command, format }
    }
    case 'explain':
      if (!isOne) wrong('explain takes the name of one rule; all names: preadmit rules')
      return { command, rule: argument }
    case 'completion':
      if (!isOne) wrong(`completion takes the name of one shell: ${shells.join(', ')}`)
      return { command, shell: shell(argument) }
    case 'init':
      if (argument !== undefined) wrong('init takes no argument: it writes into the working directory')
      return { command, cluster: cluster(last('cluster')), tool: tool(last('tool')), dryRun: has('dry-run') }
    case 'snapshot':
      return wrong(`${command} is not available in this version`)
  }
}

function lintOptions(line: Line): Options {
  const { words, all, last, has, either } = line
  if (words.includes('')) wrong('a path is empty')
  const stdinFilename = last('stdin-filename') ?? null
  if (stdinFilename !== null && !words.includes('-')) wrong('--stdin-filename needs - (standard input) among the paths')
  if (has('config') && has('no-config')) wrong('--config and --no-config exclude each other')
  if (has('quiet') && has('verbose')) wrong('--quiet and --verbose exclude each other')
  if (has('diff') && words.includes('-')) wrong('--diff compares files: it cannot be used with - (standard input)')
  const readAll = has('read-all')
  if (readAll && words.includes('-')) wrong('--read-all reports on files: it cannot be used with - (standard input)')
  for (const name of ['diff', 'only', 'read-all'] as const)
    if (has('write-baseline') && has(name))
      wrong(`--write-baseline writes what is found in all files: not with --${name}`)
  return {
    paths: readAll ? [] : words,
    cluster: cluster(last('cluster')),
    tool: tool(last('tool')),
    uid: uid(last('uid')),
    namespace: namespace(last('namespace')),
    kubernetesVersion: kubernetesVersion(last('kubernetes-version')),
    disableAdmissionPlugins: all('disable-admission-plugins').flatMap(names => names.split(/\s*,\s*/)),
    withPolicies: has('with-policies'),
    only: [...all('only'), ...(readAll ? words : [])],
    formats: formats(all('format')),
    failOn: threshold(last('fail-on')),
    config: has('no-config') ? false : (last('config') ?? null),
    printConfig: has('print-config'),
    baseline: last('baseline') ?? null,
    writeBaseline: has('write-baseline'),
    diff: last('diff') ?? null,
    helm: chart(line),
    stdinFilename,
    color: either('color', 'no-color'),
    quiet: has('quiet'),
    verbose: has('verbose')
  }
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(commandTable, word)
}

function optionName(name: string, raw: string): OptionName {
  if (!isName(name)) {
    const meant = raw.startsWith('--') ? nearest(name, optionNames) : null
    const advice = meant === null ? 'all options: preadmit --help' : `did you mean --${meant}?`
    return wrong(`unknown option ${raw}; ${advice}`)
  }
  return name
}

function isName(name: string): name is OptionName {
  return Object.hasOwn(optionTable, name)
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function optionValue({ name, rawName, value, inlineValue }: OptionToken): string {
  const isSwitch = isName(name) && optionTable[name].type === 'boolean'
  if (isSwitch) return value === undefined ? '' : wrong(`${rawName} takes no value`)
  if (value === undefined || value === '') return wrong(`${rawName} needs a value`)
  if (inlineValue !== true && value.length > 1 && value.startsWith('-'))
    return wrong(`${rawName} needs a value; for one that begins with a dash, write --${name}=${value}`)
  return value
}

function shell(name: string): Shell {
  return shells.find(each => each === name) ?? wrong(unknown('shell', name, shells))
}

function cluster(name: string | undefined): ClusterName | null {
  if (name === undefined) return null
  const found = clusterNames.find(each => each === name)
  if (found !== undefined) return found
  if (/[/\\]|^\.{1,2}$/.test(name)) wrong('--cluster with a directory is not available in this version')
  return wrong(unknown('cluster', name, clusterNames))
}

function chart({ all, has }: Line): Chart | null {
  const [first, second] = all('helm')
  const values = all('values')
  if (first === undefined)
    return values.length === 0 ? null : wrong('-f (--values) belongs to --helm; a file to lint is named without -f')
  if (second !== undefined) wrong('--helm takes one chart; for another one, run preadmit again')
  if (has('diff')) wrong('--diff compares files: it cannot be used with --helm')
  for (const name of ['only', 'read-all'] as const)
    if (has(name)) wrong(`--${name} chooses among files: it cannot be used with --helm`)
  const bad = values.find(each => each.split(',').includes(''))
  if (bad !== undefined) wrong(`--values ${bad}: between commas stands the name of a file`)
  return { chart: first, values }
}

function tool(name: string | undefined): string | null {
  if (name === undefined) return null
  return isToolName(name) ? name : wrong(`--tool ${name}: not a tool's name (small letters, digits and -, at most 53)`)
}

function uid(text: string | undefined): number | null {
  if (text === undefined) return null
  if (!/^(0|[1-9]\d{0,9})$/.test(text)) wrong(`--uid ${text}: not a number of a user; id -u prints yours`)
  return Number(text)
}

/** A namespace is a DNS label (apimachinery `ValidateNamespaceName`). */
function namespace(name: string | undefined): string | null {
  if (name === undefined) return null
  if (name.length > 63 || !/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name))
    wrong(`--namespace ${name}: not a namespace's name (small letters, digits and -, at most 63)`)
  return name
}

function kubernetesVersion(version: string | undefined): KubernetesVersion | null {
  if (version === undefined) return null
  return versionOf(version) ?? wrong(`--kubernetes-version ${version}: not a version; write 1.N, such as 1.32`)
}

/** `1.N`, and what programs print of a version: `v1.32.4`, `1.31.5-gke.1023000`. Only the minor release counts. */
export function versionOf(text: string): KubernetesVersion | undefined {
  const minor = /^v?1\.(0|[1-9]\d{0,2})(\.\d+)?([-+][-+.0-9A-Za-z]+)?$/.exec(text)?.[1]
  return minor === undefined ? undefined : `1.${Number(minor)}`
}

function threshold(name: string | undefined): Threshold | null {
  if (name === undefined) return null
  return thresholds.find(each => each === name) ?? wrong(unknown('value of --fail-on:', name, thresholds))
}

function formats(given: readonly string[]): readonly string[] {
  const result = outputsOf(given)
  return 'error' in result ? wrong(result.error) : given
}

/** The outputs that are asked for; an error where one is unknown, or two go to one place. */
export function outputsOf(given: readonly string[]): readonly Output[] | { readonly error: string } {
  const result: Output[] = []
  for (const text of given) {
    const at = text.indexOf('=')
    const format = at < 0 ? text : text.slice(0, at)
    const file = at < 0 ? null : text.slice(at + 1)
    if (file === '') return { error: `--format ${text}: no file after =` }
    if (!isFormat(format)) return { error: unknown('format', format, Object.keys(reporters)) }
    result.push({ format, file: file === '-' ? null : file })
  }
  for (const [index, { file }] of result.entries()) {
    const other = result.findIndex(each => each.file === file)
    const both = `${result[other]?.format} and ${result[index]?.format}`
    if (other !== index) return { error: `--format: ${both} both go to ${file ?? 'standard output'}` }
  }
  return result
}
