/** The package that runs: where it lives, its version, its folder. What it reads beside its code lies there. */
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

/** Whether this is the bundle: it has what it reads beside itself. */
export const isBundled = typeof bundledVersion === 'string'

/** The version of this package. */
export function packageVersion(): string {
  if (typeof bundledVersion === 'string') return bundledVersion
  return (JSON.parse(readPackageFile('package.json')) as { readonly version: string }).version
}

/** The text of a file of the package, by its path in it. Throws for one that is not there. */
export function readPackageFile(path: string): string {
  return readFileSync(join(packageRoot(), path), 'utf8')
}

/** The nearest folder above this file with a package.json: bundled or not, everything is found from there. */
function packageRoot(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder)
    if (above === folder) throw new Error('the package is incomplete: it has no package.json')
    folder = above
  }
  return folder
}
