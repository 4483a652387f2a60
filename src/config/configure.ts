/** From the command line and the files around it to what holds for the run, and for each file of it. */
import { existsSync, lstatSync, realpathSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import type { Severity } from '../finding.ts'
import { globMatcher } from '../glob.ts'
import type { Configuration } from './configuration.ts'
import { isConfiguration } from './file-names.ts'
import { configurationAt, finder } from './find.ts'
import { outputsOf } from './flags.ts'
import type { Options, Output } from './flags.ts'
import { flagsLayer, settingsOf, severityIn } from './settings.ts'
import type { Setting, Settings } from './settings.ts'

/** What holds for a file. Files with the same settings share one of these. */
export interface FileSettings {
  readonly settings: Settings
  readonly severityOf: (rule: string) => Setting<Severity> | undefined
  /** Null when there is none. */
  readonly configuration: Configuration | null
}

/** A file, as far as configuration looks at it. */
interface Place {
  /** Absolute; null for standard input that has no file's name. */
  readonly path: string | null
  readonly named: boolean
}

export interface Configured {
  /** Of the working directory: what concerns the run as a whole is read from here. */
  readonly run: FileSettings
  /** What to lint, besides a chart. */
  readonly paths: readonly string[]
  readonly outputs: readonly Output[]
  /** The settings of files; those that are to be left out are not in it. */
  readonly settingsOf: <File extends Place>(files: readonly File[]) => Promise<ReadonlyMap<File, FileSettings> | Wrong>
  /** The settings that a file or directory of this absolute path has. */
  readonly settingsAt: (path: string, isDirectory: boolean) => Promise<FileSettings | Wrong>
  /** Lines for the user, so far. */
  readonly notes: () => readonly string[]
}

/** What is wrong, in lines for the user. */
export interface Wrong {
  readonly errors: readonly string[]
}

/** Finds and reads the configuration. `cwd` is absolute; `rules` are the names of all rules. */
export async function configure(options: Options, cwd: string, rules: readonly string[]): Promise<Configured | Wrong> {
  const here = realpathSync(cwd)
  const flags = flagsLayer(options)
  /** Of the first files that were asked for: later ones are for comparison. */
  let leftOut: ReadonlyMap<Configuration, number> | undefined
  const found = finder(here, rules)
  const given = typeof options.config === 'string' ? await configurationAt(options.config, here, rules) : null
  if (given !== null && 'errors' in given) return given
  const nearest = async (directory: string): Promise<Configuration | null> =>
    options.config === null ? found.nearest(directory) : given

  const combined = new Map<string, FileSettings>()
  const numbers = new Map<Configuration | null, number>()
  const combine = (configuration: Configuration | null, path: string | null): FileSettings => {
    const overrides = path === null || configuration === null
      ? []
      : configuration.overrides.filter(({ matches }) => matches(path))
    const number = numbers.get(configuration) ?? numbers.size
    numbers.set(configuration, number)
    const key = `${number}:${overrides.map(each => configuration?.overrides.indexOf(each)).join()}`
    const known = combined.get(key)
    if (known !== undefined) return known
    const sections = configuration === null ? [] : [configuration, ...overrides]
    const made: FileSettings = {
      settings: settingsOf([...sections.map(({ layer }) => layer), flags]),
      severityOf: severityIn(sections.map(({ severities }) => severities)),
      configuration
    }
    combined.set(key, made)
    return made
  }

  const own = await nearest(here)
  if (found.errors.length > 0) return { errors: found.errors }
  const run = combine(own, null)
  const paths = options.paths.length > 0 || options.helm !== null ? options.paths : defaultPaths(run, here)
  const outputs = outputsFor(run, options)
  const wrong = [paths, outputs].flatMap(each => ('errors' in each ? each.errors : []))
  if ('errors' in paths || 'errors' in outputs) return { errors: wrong }

  return {
    run,
    paths,
    outputs,
    notes: () => [...found.notes, ...Array.from(leftOut ?? [], ([{ file }, count]) =>
      `${count === 1 ? '1 file' : `${count} files`} left out, as ${file} says (ignore)`)],
    async settingsAt(path, isDirectory) {
      const configuration = await nearest(isDirectory ? path : dirname(path))
      if (found.errors.length > 0) return { errors: found.errors }
      if (configuration === null) return combine(null, null)
      return combine(configuration, `${within(path, configuration.base)}${isDirectory ? '/' : ''}`)
    },
    async settingsOf(files) {
      const settings = new Map<(typeof files)[number], FileSettings>()
      const counts = new Map<Configuration, number>()
      const ignored = new Map<Configuration, (path: string) => boolean>()
      let last: { readonly directory: string; readonly configuration: Configuration | null } | undefined
      for (const file of files) {
        if (file.path === null) {
          settings.set(file, run)
          continue
        }
        if (!file.named && isConfiguration(file.path)) continue
        const directory = file.path.slice(0, file.path.lastIndexOf(sep)) || sep
        // Sorted files lie beside each other.
        if (last?.directory !== directory) last = { directory, configuration: await nearest(directory) }
        const { configuration } = last
        if (configuration === null) {
          settings.set(file, combine(null, null))
          continue
        }
        const path = within(file.path, configuration.base)
        const isIgnored = ignored.get(configuration) ?? globMatcher(configuration.ignore)
        ignored.set(configuration, isIgnored)
        if (isIgnored(path)) counts.set(configuration, (counts.get(configuration) ?? 0) + 1)
        else settings.set(file, combine(configuration, path))
      }
      leftOut ??= counts
      return found.errors.length > 0 ? { errors: found.errors } : settings
    }
  }
}

/** A path relative to a configuration's directory, with `/`. */
function within(path: string, base: string): string {
  const inside = base.endsWith(sep) ? base : base + sep
  const below = path.startsWith(inside) ? path.slice(inside.length) : relative(base, path)
  return sep === '/' ? below : below.replaceAll(sep, '/')
}

function isBelow(path: string, directory: string): boolean {
  const steps = relative(realpathSync(directory), realpathSync(path))
  return !steps.startsWith('..') && resolve(steps) !== steps
}

/** What the configuration names, or else the working directory. A stranger's links must not lead us out. */
function defaultPaths({ settings, configuration }: FileSettings, cwd: string): readonly string[] | Wrong {
  const { value, from } = settings.files
  if (configuration === null || from === 'default') return value
  const { base } = configuration
  const out = value.find(path => existsSync(resolve(base, path)) && !isBelow(resolve(base, path), base))
  const why = 'is a symbolic link that leads out; name it to have it read'
  if (out !== undefined) return { errors: [`${from}: files: ${out} ${why}`] }
  return value.map(path => `./${relative(cwd, resolve(base, path)).replaceAll(sep, '/')}`)
}

/** Where the reports go. A configuration may be a stranger's: it writes below its directory, and through no link. */
function outputsFor({ settings, configuration }: FileSettings, options: Options): readonly Output[] | Wrong {
  const { value, from } = settings.formats
  const outputs = outputsOf(value)
  if ('error' in outputs) return { errors: [outputs.error] }
  if (configuration === null || options.formats.length > 0) return outputs
  const { base } = configuration
  const wrong = outputs.find(({ file }) => {
    if (file === null) return false
    const path = resolve(base, file)
    if (!existsSync(dirname(path))) return false
    return !isBelow(dirname(path), base) || lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
  })
  if (wrong !== undefined) return { errors: [`${from}: formats: ${wrong.file} is reached by a symbolic link`] }
  return outputs.map(({ format, file }) => ({ format, file: file === null ? null : resolve(base, file) }))
}
