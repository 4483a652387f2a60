/** Where the repository begins that a file lies in: found by its `.git`, and nothing is started to find it. */
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'

/** The nearest directory from here upwards that is a repository; undefined when there is none. */
export function repositoryOf(directory: string): string | undefined {
  for (let at = directory; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return undefined
  }
}

/**
 * Makes printed paths, which are relative to the working directory, relative to the root of its repository: that is how
 * hosts of repositories name files, wherever in it a job runs. The root is the nearest directory with a `.git`, or the
 * one that GitHub's or GitLab's runner names: not every checkout has a `.git`. Without a root, paths stay as they are.
 */
export function fromRootOf(
  directory: string,
  env: Readonly<Record<string, string | undefined>>
): (file: string) => string {
  const cwd = realpathSync(directory)
  const checkouts = [repositoryOf(cwd), realOf(env['GITHUB_WORKSPACE']), realOf(env['CI_PROJECT_DIR'])]
  const around = checkouts.flatMap(each => (each !== undefined && isWithin(cwd, each) ? [each] : []))
  const root = around.reduce((nearest, each) => (each.length > nearest.length ? each : nearest), '')
  if (root === '' || root === cwd) return file => file
  const prefix = relative(root, cwd).replaceAll(sep, '/')
  return file => (posix.isAbsolute(file) ? file : posix.join(prefix, file))
}

function realOf(path: string | undefined): string | undefined {
  try {
    return path ? realpathSync(path) : undefined
  } catch {
    return undefined
  }
}

/** True for the directory itself and for what is below it. Both are absolute and normal. */
export function isWithin(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory.endsWith(sep) ? directory : directory + sep)
}
