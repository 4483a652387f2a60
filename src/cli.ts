#!/usr/bin/env node
/** The command: the only place, beside the Action's entry, that touches the process. */
import { fstatSync, statSync, writeSync } from 'node:fs'
import { compiledCode } from './compiled-code.ts'
import type { Output } from './streams.ts'

void start()

async function start(): Promise<void> {
  const keepCode = compiledCode(process)
  // Kept after a short run of a linter: a help page, or a run without files, calls nothing of what the next one needs,
  // and V8 takes no code that was made under the flags of a long one.
  let isKept = false
  const { run } = await import('./main.ts')
  const code = await run(process.argv.slice(2), {
    get stdin() {
      return process.stdin
    },
    get stdout() {
      return output(1)
    },
    get stderr() {
      return output(2)
    },
    cwd: process.cwd(),
    env: process.env,
    beforeJudging: async files => {
      isKept = files > 0 && files <= manyFiles
      if (files > manyFiles) await beforeLongRun()
    }
  })
  if (isKept) keepCode()
  // What a stream has not written yet, Node waits for, and takes the heap apart. Without one, all is done.
  if (hasTerminal) process.exitCode = code
  else process.exit(code)
}

/** So many make a long run. */
const manyFiles = 50

const flags: readonly string[] = [
  '--always-sparkplug', '--interrupt-budget=500000', '--no-turbo-inlining', '--heap-growing-percent=80'
]

/**
 * Even a long run of a linter is a short one for V8: what it spends on optimising code rarely comes back. Node 20 is
 * told to compile at once, to optimise only what is hot for long and each function by itself, and to collect garbage
 * before the heap doubles. Later ones name the flags otherwise.
 */
async function beforeLongRun(): Promise<void> {
  if (!process.versions.node.startsWith('20.')) return
  const { setFlagsFromString } = await import('node:v8')
  for (const flag of flags) setFlagsFromString(flag)
}

/** Whether there is a terminal that something may be written to. */
let hasTerminal = false

/**
 * Standard output or standard error. Node takes milliseconds to make a stream of one; a file, a pipe or `/dev/null` can
 * be written to without, and most runs of a linter have nobody at a terminal.
 */
function output(descriptor: 1 | 2): Output {
  const device = fstatSync(descriptor)
  const isNull = (): boolean => device.rdev === statSync('/dev/null', { throwIfNoEntry: false })?.rdev
  if (device.isCharacterDevice() && !isNull()) {
    hasTerminal = true
    return descriptor === 1 ? process.stdout : process.stderr
  }
  return { write: text => writeAll(descriptor, Buffer.from(text)) }
}

function writeAll(descriptor: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      // The reader has gone, as `head` does: nobody is left to tell anything.
      if (code === 'EPIPE') return
      // The reader is slow, and whoever made the pipe wants no waiting: wait here.
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}
