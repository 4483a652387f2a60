#!/usr/bin/env node
/** The command: the only place, beside the Action's entry, that touches the process. */
import { fstatSync, writeSync } from 'node:fs'
import { run } from './main.ts'
import type { Output } from './main.ts'

const { argv, env } = process
process.exitCode = await run(argv.slice(2), {
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
  env
})

/**
 * Standard output or standard error. Node takes milliseconds to make a stream of one; a file or a pipe can be written
 * to without, and most runs of a linter have nobody at a terminal.
 */
function output(descriptor: 1 | 2): Output {
  const isDevice = fstatSync(descriptor).isCharacterDevice()
  if (isDevice) return descriptor === 1 ? process.stdout : process.stderr
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
