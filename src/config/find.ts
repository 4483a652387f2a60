/** Where configuration files are: the nearest one to a directory, found and loaded without running anything. */
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, extname, join, resolve, sep } from 'node:path'
import type { PublicExplorer } from 'cosmiconfig'
import { printedPath as printed } from '../discover/discover.ts'
import { didYouMean } from '../discover/meant.ts'
import { isWithin, repositoryOf } from '../discover/repository.ts'
import { kindOf, reasonOf } from '../discover/text.ts'
import { readConfiguration } from './configuration.ts'
import type { Configuration } from './configuration.ts'
import { configurationsAmong, fileNames, property, shared } from './file-names.ts'

/** What others would run as a configuration. */
const neverRun = 'a configuration is YAML or JSON, and is never run'
const code = /^(?:preadmit\.config|\.preadmitrc)\.[cm]?[jt]s$/

/** No configuration is larger. */
const maxBytes = 1_048_576

export interface Finder {
  /** The configuration for files in a directory (absolute, without links); null when there is none. */
  readonly nearest: (directory: string) => Promise<Configuration | null>
  /** Lines for the user, so far. With an error, nothing is to be linted. */
  readonly errors: readonly string[]
  readonly notes: readonly string[]
}

/**
 * Looks from a directory upwards: to the repository that the working directory is in (the first directory with a
 * `.git`), without one to the working directory. Files of other repositories have theirs; without one, they take what
 * the working directory has.
 *
 * What is linted is not trusted, so cosmiconfig is kept from running code (see `explorer`), and from what lies outside.
 */
export function finder(cwd: string, rules: readonly string[]): Finder {
  const errors: string[] = []
  const notes: string[] = []
  const known = new Map<string, Promise<Configuration | null>>()
  const top = repositoryOf(cwd) ?? cwd

  const nearest = (directory: string): Promise<Configuration | null> => {
    const limit = isWithin(directory, top) ? top : repositoryOf(directory)
    return limit === undefined ? below(cwd, top) : below(directory, limit)
  }
  const below = (directory: string, limit: string): Promise<Configuration | null> => {
    const found = known.get(directory) ?? search(directory, limit)
    known.set(directory, found)
    return found
  }
  const search = async (directory: string, limit: string): Promise<Configuration | null> => {
    const here = await inDirectory(directory, limit)
    if (here !== undefined) return here
    return directory === limit || dirname(directory) === directory ? null : below(dirname(directory), limit)
  }

  /** Undefined when there is none here; null when there is one that is wrong. */
  const inDirectory = async (directory: string, limit: string): Promise<Configuration | null | undefined> => {
    const names = namesIn(directory)
    for (const name of names.filter(each => code.test(each)))
      notes.push(`${printed(join(directory, name), cwd)}: not read; ${neverRun}`)
    const present = configurationsAmong(names, directory)
    const [first] = present
    if (first === undefined) return undefined
    for (const name of present) {
      const why = obstacle(join(directory, name), limit)
      if (why !== undefined) errors.push(`${printed(join(directory, name), cwd)}: ${why}`)
    }
    if (errors.length > 0) return null
    try {
      const { search: look, load } = await explorer()
      // It passes over what it may not read: to load that fails.
      const result = (await look(directory)) ?? (await load(join(directory, first)))
      if (result === null) return undefined
      const file = printed(result.filepath, cwd)
      for (const name of present)
        if (join(directory, name) !== result.filepath)
          notes.push(`${printed(join(directory, name), cwd)}: not read, since ${file} is there too`)
      return await made(result, file, directory)
    } catch (error) {
      errors.push(`${printed(join(directory, first), cwd)}: ${reasonOf(error)}`)
      return null
    }
  }

  const made = async ({ filepath, config }: Loaded, file: string, base: string): Promise<Configuration | null> => {
    const read = await readLoaded(filepath, config, file, base, rules)
    if (!('errors' in read)) return read
    errors.push(...read.errors)
    return null
  }
  return { nearest, errors, notes }
}

/** The file that `--config` names. Its patterns and paths are relative to the working directory. */
export async function configurationAt(
  path: string,
  cwd: string,
  rules: readonly string[]
): Promise<Configuration | { readonly errors: readonly string[] }> {
  const at = resolve(cwd, path)
  const file = printed(at, cwd)
  if (/^\.[cm]?[jt]s$/.test(extname(at))) return { errors: [`${file}: ${neverRun}`] }
  const why = existsSync(at) ? obstacle(at, undefined) : `no such file${didYouMean(path, cwd)}`
  if (why !== undefined) return { errors: [`--config ${path}: ${why}`] }
  try {
    const result = await (await explorer()).load(at)
    return await readLoaded(at, result?.config, file, cwd, rules)
  } catch (error) {
    return { errors: [`--config ${path}: ${reasonOf(error)}`] }
  }
}

type Loaded = NonNullable<Awaited<ReturnType<PublicExplorer['load']>>>

function readLoaded(
  path: string,
  loaded: unknown,
  file: string,
  base: string,
  rules: readonly string[]
): Promise<Configuration | { readonly errors: readonly string[] }> {
  const text = isText(loaded) ? loaded.text : ''
  return readConfiguration({ file, base, text, ...(path.endsWith(`${sep}${shared}`) ? { property } : {}) }, rules)
}

/** What our loaders make of a file: its text. Our own reader takes it apart, with places. */
interface Text {
  readonly text: string
}

function isText(loaded: unknown): loaded is Text {
  return typeof loaded === 'object' && loaded !== null && 'text' in loaded && typeof loaded.text === 'string'
}

type Load = (path: string, text: string) => unknown
const text: Load = (path, content) => {
  const wrapped: Text = { text: content }
  // From package.json, cosmiconfig takes this property. No other key goes through: `$import` would read other files.
  return path.endsWith(`${sep}${shared}`) ? { [property]: wrapped } : wrapped
}
const refuse: Load = path => {
  throw new Error(`${path} is code, and is never run`)
}

/**
 * cosmiconfig's explorer itself. Its front door, `cosmiconfig()`, first looks in the working directory for settings of
 * its own, and runs `.config/config.js` there (9.0.2, `getUserDefinedOptionsFromMetaConfig`): code of what is linted.
 * It also puts loaders that run code under those that it is given.
 */
async function explorer(): Promise<Pick<PublicExplorer, 'search' | 'load'>> {
  const { default: { Explorer } } = (await import('cosmiconfig/dist/Explorer.js')) as unknown as
    { readonly default: { readonly Explorer: new (options: object) => Pick<PublicExplorer, 'search' | 'load'> } }
  const found = new Explorer({
    moduleName: property,
    searchPlaces: [...fileNames, shared],
    searchStrategy: 'none',
    ignoreEmptySearchPlaces: false,
    cache: false,
    transform: (result: unknown) => result,
    metaConfigFilePath: null,
    loaders: {
      ...Object.fromEntries(['.js', '.cjs', '.mjs', '.ts', '.cts', '.mts'].map(ending => [ending, refuse])),
      'noExt': text,
      'default': text
    }
  })
  return { search: from => found.search(from), load: path => found.load(path) }
}

function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory)
  } catch {
    return []
  }
}

/** Why a file is not read as a configuration. One that the user names may lie anywhere. */
function obstacle(path: string, limit: string | undefined): string | undefined {
  try {
    const stat = statSync(path)
    if (!stat.isFile()) return `${kindOf(stat)}, not a file`
    if (stat.size > maxBytes) return `larger than ${maxBytes} bytes, which no configuration is`
    const isOutside = limit !== undefined && !isWithin(realpathSync(path), realpathSync(limit))
    return isOutside ? 'a symbolic link that leads out of the repository; name it with --config' : undefined
  } catch (error) {
    return reasonOf(error)
  }
}
