/** Where the repository begins that a file lies in: found by its `.git`, and nothing is started to find it. */
import { existsSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'

/** The nearest directory from here upwards that is a repository; undefined when there is none. */
export function repositoryOf(directory: string): string | undefined {
  for (let at = directory; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return undefined
  }
}

/** True for the directory itself and for what is below it. Both are absolute and normal. */
export function isWithin(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory.endsWith(sep) ? directory : directory + sep)
}
