/** How configuration files are called. */
import { readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

/** The names of configuration files; of several in one directory, the first one counts. */
export const fileNames = [
  'preadmit.config.yaml', 'preadmit.config.yml', 'preadmit.config.json',
  '.preadmitrc', '.preadmitrc.yaml', '.preadmitrc.yml', '.preadmitrc.json'
] as const

/** A file that holds a configuration among other things, and the key that it stands under. */
export const shared = 'package.json'
export const property = 'preadmit'

/** Those of a directory's files that are configurations, the one that counts first. */
export function configurationsAmong(names: readonly string[], directory: string): readonly string[] {
  const own: string[] = fileNames.filter(name => names.includes(name))
  return names.includes(shared) && hasProperty(join(directory, shared)) ? [...own, shared] : own
}

/** True for a file that is a configuration by its name, and no manifest. */
export function isConfiguration(path: string): boolean {
  const name = path.slice(path.lastIndexOf(sep) + 1)
  return fileNames.some(each => each === name)
}

/** Most packages say nothing to us: theirs is no reason to load anything. One that cannot be read is looked at. */
function hasProperty(path: string): boolean {
  try {
    if (!statSync(path).isFile()) return false
    const content = readFileSync(path, 'utf8')
    if (!content.includes(`"${property}"`)) return false
    const value: unknown = JSON.parse(content)
    return typeof value === 'object' && value !== null && Object.hasOwn(value, property)
  } catch (error) {
    return error instanceof SyntaxError
  }
}
