/**
 * Keeps what V8 made of the bundle's code for the next run: to compile it anew is most of what a start costs. Node does
 * it from 22.1 on (`module.enableCompileCache`); before, the same is done here with what V8 offers.
 *
 * The folder is that of the installation, `node_modules/.cache`: whoever can write there can change the bundle too, so
 * nobody else's code is ever run. Where it cannot be written, nothing is kept.
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import * as module from 'node:module'
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
 * compiled and no earlier one has kept, with the functions that were called so far.
 */
export function compiledCode({ version, arch, pid }: Machine): () => void {
  const folder = join(import.meta.dirname, '../node_modules/.cache/preadmit')
  const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown }
  if (enableCompileCache !== undefined) {
    enableCompileCache(folder)
    return () => {}
  }
  const compiled = new Map<string, Script>()
  module.createRequire(import.meta.filename).extensions['.cjs'] = (loaded, file) => {
    const kept = join(folder, `${basename(file)}-${version}-${arch}`)
    const source = module.wrap(readFileSync(file, 'utf8'))
    const script = new Script(source, { filename: file, cachedData: keptCode(kept, file) })
    if (script.cachedDataRejected !== false) compiled.set(kept, script)
    const run = script.runInThisContext() as (this: unknown, ...values: readonly unknown[]) => void
    run.call(loaded.exports, loaded.exports, module.createRequire(file), loaded, file, dirname(file))
  }
  return () => {
    for (const [kept, script] of compiled) write(kept, `${kept}-${pid}`, script.createCachedData())
  }
}

/** V8 compares no more than the length of the text, so code counts only if it is younger than the file. */
function keptCode(kept: string, file: string): Buffer | undefined {
  try {
    return statSync(kept).mtimeMs > statSync(file).ctimeMs ? readFileSync(kept) : undefined
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
