/** From paths to files: what is to be read, each file once, in the order of the report. */
import { lstatSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs'
import { basename, extname, relative, resolve, sep } from 'node:path'
import { didYouMean } from './meant.ts'
import { isWithin } from './repository.ts'
import { codeOf, kindOf, readFile, readStream, reasonOf } from './text.ts'
import type { Source } from './text.ts'
import type { Rendering } from './helm.ts'

/** What standard input is called in the report when `--stdin-filename` gives it no name. */
export const stdinName = '<stdin>'

/** As kubectl's (cli-runtime `FileExtensions`): the other files of a directory are not looked at. */
const extensions: ReadonlySet<string> = new Set(['.yaml', '.yml', '.json'])

/** Directories that hold no manifests of the user's: a walk does not enter them, a path may name them. */
const skippedDirectories: ReadonlySet<string> = new Set(['.git', 'node_modules'])

export interface DiscoverOptions {
  /** Absolute. Printed paths are relative to it. */
  readonly cwd: string
  /** Read once, and only when a path is `-`. */
  readonly stdin: AsyncIterable<Uint8Array | string>
  /** `--stdin-filename`: the name that standard input's findings bear. It takes the place of the file of that name. */
  readonly stdinFilename?: string | undefined
  /** What else a first path that leads nowhere may have been meant for: the names of commands. */
  readonly commands?: readonly string[] | undefined
  /** The largest file that is read, in bytes; `maxBytes` of read/limits.ts when absent. */
  readonly maxBytes?: number | undefined
}

/** One file to lint, or a place where something stands in the way. */
export interface Input {
  /** As printed: relative to the working directory, with `/`, without `./`; in angle brackets what is no file. */
  readonly file: string
  /** Absolute; null for standard input that has no file's name. For what Helm rendered, a file of the chart. */
  readonly path: string | null
  /** Named by the user (standard input too), not met in a directory or by a pattern. */
  readonly named: boolean
  /** Reads the text anew at each call and keeps nothing, where that can be done. It does not throw. */
  readonly read: () => Source | Unread
  /** Of what Helm made this text; absent for all that is a file or a stream. */
  readonly rendered?: Rendering
}

/** What was not read. An `error` is a fault to report; a `note` was left out on purpose, which is to be said. */
export interface Unread {
  readonly file: string
  readonly severity: 'error' | 'note'
  /** Completes "FILE: …", without a full stop. */
  readonly message: string
  /** What to do about it; absent: what is to be done about any such file. */
  readonly help?: string
}

export interface Discovery {
  /** Sorted by `file`, by code units; no file twice. */
  readonly inputs: readonly Input[]
  /** Wrong usage: paths that match nothing, each as a line for the user. */
  readonly errors: readonly string[]
  /** Directories without a file to lint, each as a line for the user. */
  readonly notes: readonly string[]
}

/** True for what could not be read, or was not. */
export function isUnread(reading: Source | Unread): reading is Unread {
  return 'severity' in reading
}

/**
 * Finds what the paths name: files, directories (walked, hidden ones too, `.git` and `node_modules` not), patterns
 * (only where no file has that very name), and `-`.
 *
 * Links are followed, except those met in a directory or by a pattern that lead out of the working directory and of
 * all that was named: the input is untrusted, and a link to `/` must not make us read the disk. A real file is read
 * once: under its own path if that is among those found, else under the first one in the report's order.
 */
export async function discover(paths: readonly string[], options: DiscoverOptions): Promise<Discovery> {
  const cwd = realpathSync(options.cwd)
  const errors: string[] = []
  const found: Found[] = []
  const named: Named[] = []
  const inside = cwd.endsWith(sep) ? cwd : cwd + sep
  // Most paths need no more than a slice, which is much faster than node:path.
  const printed = (path: string): string =>
    sep === '/' && path.startsWith(inside) ? path.slice(inside.length) : printedPath(path, cwd)
  const fault = (path: string, message: string, isNamed: boolean, severity: Unread['severity'] = 'error'): void => {
    const file = printed(path)
    found.push({ file, path, real: path, named: isNamed, read: () => ({ file, severity, message }) })
  }

  let stdin: Input | undefined
  for (const path of paths) {
    if (path === '-') {
      stdin ??= await standardInput({ ...options, cwd })
      continue
    }
    const place = locate(path, cwd)
    if ('real' in place) named.push(place)
    else if ('fault' in place) fault(resolve(cwd, path), place.fault, true)
    else if (!place.isAbsent) errors.push(`${path || "''"}: ${place.error}`)
    else if (!magic.test(path))
      errors.push(`${path}: ${place.error}${didYouMean(path, cwd, path === paths[0] ? options.commands : [])}`)
    else {
      const matches = await expand(path, cwd)
      if (matches.length === 0) errors.push(`${path}: no such file, and the pattern matches nothing to lint`)
      for (const match of matches)
        if (isWithin(match.path, cwd) && !isWithin(match.real, cwd)) fault(match.path, leadsOut, false, 'note')
        else named.push(match)
    }
  }

  const walked = walk(named, cwd, fault)
  for (const { path, real, kind, byPattern } of named)
    if (kind !== 'a directory')
      found.push({ file: printed(path), path, real, named: !byPattern, isStream: kind !== 'a file' })
  for (const { path, real } of walked) found.push({ file: printed(path), path, real, named: false })

  const remember = memory(keptCharacters)
  const inputs = unique(found, stdin).map(({ file, path, named: isNamed, isStream, read }): Input => {
    const fromDisk = (): Source | Unread => readFile(file, path, { named: isNamed, maxBytes: options.maxBytes })
    return { file, path, named: isNamed, read: read ?? (isStream === true ? once(fromDisk) : remember(fromDisk)) }
  })
  if (stdin) inputs.push(stdin)
  inputs.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))

  const notes = named
    .filter(({ path, kind }) => kind === 'a directory' && !found.some(file => isWithin(file.path, path)))
    .map(({ path }) => `${printed(path)}: no .yaml, .yml or .json file in this directory`)
  return { inputs, errors, notes }
}

/** The path as the report prints it: relative to the working directory (itself `.`), with `/`. */
export function printedPath(path: string, cwd: string): string {
  const shown = relative(cwd, resolve(cwd, path))
  return (sep === '/' ? shown : shown.replaceAll(sep, '/')) || '.'
}

/** `--only`: tells whether a printed file is one of these paths, or lies in one of them. No path: every file is. */
export function selector(only: readonly string[], cwd: string): (file: string) => boolean {
  if (only.length === 0) return () => true
  const roots = only.map(path => resolve(cwd, path))
  return file => roots.some(root => isWithin(resolve(cwd, file), root))
}

interface Place {
  readonly path: string
  /** The path without symbolic links: the file's identity. */
  readonly real: string
}
interface Named extends Place {
  readonly kind: string
  readonly byPattern: boolean
}
interface Found extends Place {
  readonly file: string
  readonly named: boolean
  /** A FIFO or a device: what was read of it once is gone. */
  readonly isStream?: boolean
  /** Absent for a file that is to be read. */
  readonly read?: Input['read']
}
type Report = (path: string, message: string, isNamed: boolean, severity?: Unread['severity']) => void

/** A path makes a pattern if it has one of these, and nothing has that very name. */
const magic = /[*?[{]|[!+@]\(/

/** Where a path leads. An `error` is wrong usage, a `fault` stands in the way of reading what is there. */
function locate(path: string, cwd: string): Named | { error: string; isAbsent: boolean } | { fault: string } {
  if (path === '') return { error: 'an empty path', isAbsent: false }
  const at = resolve(cwd, path)
  try {
    const real = realpathSync(at)
    // An absolute path may reach the working directory through a link (/tmp on macOS): it is printed as inside.
    const shown = isWithin(real, cwd) && !isWithin(at, cwd) ? real : at
    return { path: shown, real, kind: kindOf(statSync(at)), byPattern: false }
  } catch (error) {
    const code = codeOf(error)
    if (code !== 'ENOENT' && code !== 'ENOTDIR') return { fault: reasonOf(error) }
    const isDangling = code === 'ENOENT' && lstatSync(at, { throwIfNoEntry: false }) !== undefined
    return { error: isDangling ? 'a symbolic link to nothing' : 'no such file or directory', isAbsent: !isDangling }
  }
}

/**
 * All manifests in the directories named. Each real directory is walked once, so loops end; linked directories come
 * last, by path, so that what a link and a directory share is printed as the directory's, whatever the system's order.
 */
function walk(named: readonly Named[], cwd: string, report: Report): readonly Place[] {
  const files: Place[] = []
  const directories: Place[] = []
  const links: Place[] = []
  const seen = new Set<string>()
  const roots = [cwd, ...named.map(({ real }) => real)]
  for (const place of named)
    if (place.kind === 'a directory') (place.path === place.real ? directories : links).push(place)

  for (;;) {
    const at = directories.pop() ?? takeFirst(links)
    if (!at) return files
    if (seen.has(at.real)) continue
    seen.add(at.real)
    for (const entry of list(at.path, report)) {
      const place = { path: join(at.path, entry.name), real: join(at.real, entry.name) }
      const isManifest = extensions.has(extname(entry.name))
      const target = entry.isSymbolicLink() ? follow(place.path) : { ...place, kind: kindOf(entry) }
      if ('fault' in target) {
        if (isManifest) report(place.path, target.fault, false)
      } else if (target.kind === 'a directory' ? skippedDirectories.has(entry.name) : !isManifest) continue
      else if (target.kind === 'a directory' && !entry.isSymbolicLink()) directories.push(target)
      else if (!roots.some(root => isWithin(target.real, root))) report(place.path, leadsOut, false, 'note')
      else if (target.kind === 'a directory') links.push(target)
      else if (target.kind === 'a file') files.push(target)
      else report(place.path, `${target.kind}, not a file`, false)
    }
  }
}

const leadsOut = 'a symbolic link that leads out of the working directory; name it to have it read'

function list(path: string, report: Report): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch (error) {
    report(path, `the directory cannot be listed: ${reasonOf(error)}`, false)
    return []
  }
}

/** Where a link leads, met in a directory or as a pattern's match. */
function follow(path: string): Place & { kind: string } | { fault: string } {
  try {
    return { path, real: realpathSync(path), kind: kindOf(statSync(path)) }
  } catch (error) {
    return { fault: codeOf(error) === 'ENOENT' ? 'a symbolic link to nothing' : reasonOf(error) }
  }
}

/**
 * What a pattern matches: directories, and files that are named like a manifest or whose ending the pattern spells
 * out. (`k8s/*` is not meant to include `k8s/README.md`.)
 */
async function expand(pattern: string, cwd: string): Promise<readonly Named[]> {
  const { glob } = await import('glob')
  const isSkipped = (name: string): boolean => skippedDirectories.has(name) && !pattern.includes(name)
  const matches = await glob(pattern, {
    cwd,
    dot: true,
    absolute: true,
    windowsPathsNoEscape: true,
    ignore: { childrenIgnored: ({ name }) => isSkipped(name) }
  })
  const places: Named[] = []
  for (const path of matches.sort()) {
    const target = follow(path)
    if ('fault' in target) continue
    const ending = extname(path)
    const isWanted = target.kind === 'a directory'
      ? !isSkipped(basename(path))
      : extensions.has(ending) || (ending !== '' && pattern.endsWith(ending))
    if (isWanted) places.push({ ...target, byPattern: true })
  }
  return places
}

async function standardInput({ cwd, stdin, stdinFilename, maxBytes }: DiscoverOptions): Promise<Input> {
  const path = stdinFilename === undefined ? null : resolve(cwd, stdinFilename)
  const file = path === null ? stdinName : printedPath(path, cwd)
  const reading = await readStream(file, stdin, maxBytes)
  return { file, path, named: true, read: () => reading }
}

/** One of those that are the same file: the one whose path has no link in it, else the first. */
function unique(found: readonly Found[], stdin: Input | undefined): readonly Found[] {
  const kept = new Map<string, Found>()
  for (const each of found) {
    if (each.file === stdin?.file) continue
    const other = kept.get(each.real)
    if (!other) {
      kept.set(each.real, each)
      continue
    }
    const isBetter = other.path !== other.real && (each.path === each.real || each.file < other.file)
    kept.set(each.real, { ...(isBetter ? each : other), named: each.named || other.named })
  }
  return [...kept.values()]
}

/**
 * Texts are asked for more than once. So many characters of them are kept; the files of a bigger repository are read
 * again, which takes time, but no memory.
 */
const keptCharacters = 24 * 1_048_576

function memory(room: number): (read: Input['read']) => Input['read'] {
  let left = room
  return read => {
    let kept: ReturnType<Input['read']> | undefined
    return () => {
      if (kept !== undefined) return kept
      const reading = read()
      const size = 'text' in reading ? reading.text.length : 0
      if (size <= left) {
        kept = reading
        left -= size
      }
      return reading
    }
  }
}

/** Reads at the first call, and keeps what that one gave. */
function once(read: Input['read']): Input['read'] {
  let reading: ReturnType<Input['read']> | undefined
  return () => (reading ??= read())
}

function takeFirst(places: Place[]): Place | undefined {
  places.sort((a, b) => (a.path < b.path ? 1 : -1))
  return places.pop()
}

/** Faster than node:path's, which normalises again: names from a directory need none. */
function join(directory: string, name: string): string {
  return directory.endsWith(sep) ? directory + name : directory + sep + name
}
