/** What the project says of itself: where it lives, which version this is, and where its files are. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where the project lives. */
export const homepage = 'https://github.com/toolforge/preadmit'

/** The address at which people read the page of a rule of ours. */
export function pageAddress(rule: string): string {
  return `${homepage}/blob/main/rules/${rule}.md`
}

/** The version, where the bundle has it built in. */
declare const bundledVersion: string | undefined

/** The version of this package. */
export function packageVersion(): string {
  if (typeof bundledVersion === 'string') return bundledVersion
  const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string }
  return version
}

/** The nearest folder above this file with a package.json: pages are read from there, bundled or not. */
export function packageRoot(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder)
    if (above === folder) throw new Error('the package is incomplete: it has no package.json')
    folder = above
  }
  return folder
}
