/**
 * Keeps what V8 made of the bundle's code for the next run: to compile it anew is most of what a start costs. Node's
 * own cache (`module.enableCompileCache`, from 22.1 on) keeps half of that: a start takes half as long again with it.
 *
 * The folder is that of the installation, `node_modules/.cache`: whoever can write there can change the bundle too, so
 * nobody else's code is ever run. Where it cannot be written, nothing is kept.
 */
import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, readSync } from 'node:fs'
import { renameSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Script } from 'node:vm'

/** The process that runs the code: code is kept for its like only. */
interface Machine {
  readonly version: string
  readonly arch: string
  readonly pid: number
}

/**
 * From now on, files of the bundle are loaded with the code that an earlier run has kept. Out: keeps what this run has
 * compiled and no earlier one has kept in the last hour, with the functions that were called so far.
 */
export function compiledCode({ version, arch, pid }: Machine): () => void {
  const compiled = new Map<string, Script>()
  // The bundle is CommonJS. The sources are not: there is no `require` in them, and nothing to keep.
  if (typeof require === 'undefined') return () => {}
  const folder = join(import.meta.dirname, '../node_modules/.cache/preadmit')
  require.extensions['.cjs'] = (loaded, file) => {
    const kept = join(folder, `${basename(file)}-${version}-${arch}`)
    const code = keptCode(kept, file)
    const script = new Script(wrapped(file), { filename: file, cachedData: code?.bytes })
    if (script.cachedDataRejected !== false || code?.isOld === true) compiled.set(kept, script)
    const run = script.runInThisContext() as (this: unknown, ...values: readonly unknown[]) => void
    run.call(loaded.exports, loaded.exports, loaded.require.bind(loaded), loaded, file, dirname(file))
  }
  return () => {
    for (const [kept, script] of compiled) write(kept, `${kept}-${pid}`, script.createCachedData())
  }
}

const head = '(function (exports, require, module, __filename, __dirname) { '
const tail = '\n})'

/** A file as the function that Node makes of it; in one piece, as V8 would copy it to join it. The bundle is ASCII. */
function wrapped(file: string): string {
  const descriptor = openSync(file, 'r')
  try {
    const { size } = fstatSync(descriptor)
    const bytes = Buffer.allocUnsafe(head.length + size + tail.length)
    bytes.write(head, 'latin1')
    bytes.write(tail, head.length + readSync(descriptor, bytes, head.length, size, 0), 'latin1')
    return bytes.toString('latin1')
  } finally {
    closeSync(descriptor)
  }
}

/** In milliseconds. */
const hour = 3_600_000

/**
 * V8 compares no more than the length of the text, so code counts only if it is younger than the file. Code of another
 * hour is old: it is kept once more, with the functions that have been called now and were not then.
 */
function keptCode(kept: string, file: string): { readonly bytes: Buffer; readonly isOld: boolean } | undefined {
  try {
    const { mtimeMs } = statSync(kept)
    if (mtimeMs <= statSync(file).ctimeMs) return undefined
    return { bytes: readFileSync(kept), isOld: Date.now() - mtimeMs > hour }
  } catch {
    return undefined
  }
}

/** All at once, by way of `part`: another process may be reading. */
function write(kept: string, part: string, code: Buffer): void {
  try {
    mkdirSync(dirname(kept), { recursive: true })
    writeFileSync(part, code)
    renameSync(part, kept)
  } catch {
    // The installation is not ours to write to.
  }
}
