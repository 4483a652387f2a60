/**
 * What git knows of a base, for `--diff` alone. Nothing that a repository holds is run: no external diff, no text
 * conversion, no monitor.
 */
import { realpathSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { isUnread, printedPath } from './discover/discover.ts'
import type { Input } from './discover/discover.ts'
import { decode } from './discover/text.ts'
import { runProgram } from './program.ts'
import type { Place } from './program.ts'
import type { Lines } from './settle/diff.ts'

interface Base {
  /** The inputs as they were at the base, under the names that they have now; those that are no more, too. */
  readonly inputs: readonly Input[]
  /** The changed lines of a printed file; undefined for one that is none of the inputs. */
  readonly changed: (file: string) => readonly Lines[] | undefined
}

/** What a change did to a file: its name at the base, and the lines that it has changed. */
interface Change {
  readonly status: string
  readonly from: string
  readonly lines: readonly Lines[]
}

const everything: readonly Lines[] = [{ first: 1, last: Number.POSITIVE_INFINITY }]

/** Compares the inputs with a commit. What git does not know there is new, all of it. */
export function baseOf(base: string, inputs: readonly Input[], place: Place): Base | { readonly error: string } {
  const top = git(place, ['rev-parse', '--show-toplevel'])
  if ('error' in top) return { error: `--diff: ${top.error}` }
  const root = realpathSync(top.out.toString().replace(/\r?\n$/, ''))
  const commit = git(place, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`])
  if ('error' in commit) return { error: `--diff ${base}: git knows no such commit` }
  const id = commit.out.toString().trim()
  const tree = git(place, ['ls-tree', '-r', '-z', '--full-tree', id])
  if ('error' in tree) return { error: `--diff ${base}: ${tree.error}` }
  const diff = git(place, [
    'diff', '--raw', '--patch', '-z', '--unified=0', '--inter-hunk-context=0', '--find-renames', '--text',
    '--no-relative', '--no-color', '--no-ext-diff', '--no-textconv', '--ignore-submodules', id, '--'
  ])
  if ('error' in diff) return { error: `--diff ${base}: ${diff.error}` }

  const blobs = blobsOf(tree.out.toString())
  const changes = changesOf(diff.out)
  const found = inputs.map(input => {
    const path = pathIn(root, input.path)
    const change = path === undefined ? undefined : changes.get(path)
    const blob = path === undefined || change?.status === 'A' ? undefined : blobs.get(change?.from ?? path)
    return { input, path, change, blob }
  })
  const paths = new Set(found.map(({ path }) => path))
  // A file that is no more may hold a Namespace that others needed.
  const removed = Array.from(changes).flatMap(([path, { status }]) => {
    const blob = blobs.get(path)
    if (status !== 'D' || blob === undefined || paths.has(path) || !/\.(?:ya?ml|json)$/.test(path)) return []
    return { file: printedPath(resolve(root, path), realpathSync(place.cwd)), path: resolve(root, path), blob }
  })
  const wanted = [...found.filter(({ change }) => change !== undefined), ...removed].flatMap(({ blob }) => blob ?? [])
  const texts = textsOf([...new Set(wanted)], place)
  if ('error' in texts) return { error: `--diff ${base}: ${texts.error}` }
  const before = (file: string, path: string | null, blob: string): Input => {
    const source = { file, text: texts.get(blob) ?? '' }
    return { file, path, named: false, read: () => source }
  }

  const lines = new Map(found.map(({ input, change, blob }) => [
    input.file,
    blob === undefined || (change !== undefined && hasOtherLines(input)) ? everything : (change?.lines ?? [])
  ]))
  return {
    inputs: [
      ...found.flatMap(({ input, change, blob }) => {
        if (blob === undefined) return []
        return change === undefined ? input : before(input.file, input.path, blob)
      }),
      ...removed.map(({ file, path, blob }) => before(file, path, blob))
    ],
    changed: file => lines.get(file)
  }
}

/** The file's path as git has it; undefined for one outside the repository, and for standard input. */
function pathIn(root: string, path: string | null): string | undefined {
  if (path === null) return undefined
  const inside = relative(root, realOf(path))
  return inside === '..' || inside.startsWith(`..${sep}`) ? undefined : inside.replaceAll(sep, '/')
}

function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** Git's lines end at LF alone, ours at CR too. */
function hasOtherLines({ read }: Input): boolean {
  const source = read()
  return !isUnread(source) && /\r(?!\n)/.test(source.text)
}

/** The files of a tree: `MODE blob ID<tab>PATH`. */
function blobsOf(tree: string): ReadonlyMap<string, string> {
  return new Map(tree.split('\0').flatMap(row => {
    const [, id, path] = /^\d+ blob ([0-9a-f]+)\t([^]*)$/.exec(row) ?? []
    return id === undefined || path === undefined ? [] : [[path, id] as const]
  }))
}

/**
 * What `git diff --raw --patch -z` says, by the files' names now: first a list, `:MODES IDS STATUS` and one or two
 * names each, ended by NUL; behind an empty name the patches, in the order of the list.
 */
function changesOf(out: Buffer): ReadonlyMap<string, Change> {
  // Byte by byte: a name is UTF-8, a text may be anything.
  const all = out.toString('latin1')
  const listed: { status: string; from: string; to: string }[] = []
  let at = 0
  const next = (): string => {
    const end = all.indexOf('\0', at)
    const field = all.slice(at, end < 0 ? all.length : end)
    at = end < 0 ? all.length : end + 1
    return field
  }
  const name = (): string => Buffer.from(next(), 'latin1').toString('utf8')
  while (all[at] === ':') {
    const status = /[A-Z](?=\d*$)/.exec(next())?.[0] ?? ''
    const from = name()
    listed.push({ status, from, to: status === 'R' || status === 'C' ? name() : from })
  }
  next()
  const patches = all.slice(at).split(/^diff --git /m).slice(1)
  // A change of type is two patches. Where the two lists do not agree, no line is known to be unchanged.
  const has = (status: string): boolean => listed.some(one => one.status === status)
  const isSure = patches.length === listed.length && !has('T') && !has('U')
  return new Map(listed.map(({ status, from, to }, index) => {
    const patch = patches[index]
    return [to, { status, from, lines: isSure && patch !== undefined ? linesOf(patch) : everything }]
  }))
}

/** The new lines of each hunk: `@@ -A,B +C,D @@`. */
function linesOf(patch: string): readonly Lines[] {
  return Array.from(patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm), ([, from, length]) => {
    const [first, count] = [Number(from), Number(length ?? 1)]
    return count === 0 ? { first, last: first + 1, isGap: true } : { first, last: first + count - 1 }
  })
}

/** The texts of blobs: `ID blob SIZE`, a line break, and so many bytes with another. */
function textsOf(blobs: readonly string[], place: Place): ReadonlyMap<string, string> | { readonly error: string } {
  const texts = new Map<string, string>()
  if (blobs.length === 0) return texts
  const answer = git(place, ['cat-file', '--batch'], blobs.map(blob => `${blob}\n`).join(''))
  if ('error' in answer) return answer
  const { out } = answer
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf('\n', at)
    const [id = '', is, size] = out.toString('latin1', at, end).split(' ')
    if (is !== 'blob') return { error: `git does not have the file ${id}; a shallow or partial clone may lack it` }
    const start = end + 1
    texts.set(id, decode(out.subarray(start, start + Number(size))))
    at = start + Number(size) + 1
  }
  return texts
}

/** Runs git, and waits. */
function git({ cwd, env }: Place, args: readonly string[], input = ''): { out: Buffer } | { error: string } {
  const place = { cwd, env: { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' } }
  const ended = runProgram('git', ['-c', 'core.fsmonitor=false', ...args], place, { input })
  if (!('error' in ended)) return ended
  if (ended.isAbsent) return { error: 'git could not be started; it is needed for --diff' }
  const said = (ended.err.split('\n')[0] ?? '').replace(/^(?:fatal|error): /, '')
  return { error: said.startsWith('not a git repository') ? 'this is not in a git repository' : said || 'git failed' }
}
