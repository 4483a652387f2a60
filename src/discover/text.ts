/** Bytes to text, as kubectl takes them: with a limit, and never an exception. */
import { isAscii } from 'node:buffer'
import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs'
import type { Unread } from './discover.ts'

/** One file (or standard input) whose text is at hand. */
export interface Source {
  /** As printed: relative to the working directory, with `/`, without `./`. */
  readonly file: string
  readonly text: string
}

/** The largest file that is read, in bytes. The API server takes requests of 3 MiB; a file may hold many objects. */
export const defaultMaxBytes = 32 * 1_048_576

export interface ReadOptions {
  /** Named by the user: then a FIFO or a device is read too (`<(helm template …)` is one). */
  readonly named: boolean
  readonly maxBytes?: number | undefined
}

/** The text of a file, or why there is none. `file` is the printed path, `path` the one to open. */
export function readFile(file: string, path: string, options: ReadOptions): Source | Unread {
  const { named, maxBytes = defaultMaxBytes } = options
  let descriptor: number | undefined
  try {
    // Without O_NONBLOCK, a file that has become a FIFO since the walk would halt us. Windows has no such flag.
    descriptor = openSync(path, named ? constants.O_RDONLY : constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const stat = fstatSync(descriptor)
    if (stat.isDirectory() || (!named && !stat.isFile())) return unread(file, `${kindOf(stat)}, not a file`)
    if (stat.isFile() && stat.size > maxBytes) return tooLarge(file, maxBytes)
    const bytes = readAll(descriptor, stat.size, maxBytes)
    return bytes ? { file, text: decode(bytes) } : tooLarge(file, maxBytes)
  } catch (error) {
    return unread(file, reasonOf(error))
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

/** The text of a stream, or why there is none. A stream that is longer than the limit is not read to its end. */
export async function readStream(
  file: string,
  stream: AsyncIterable<Uint8Array | string>,
  maxBytes: number = defaultMaxBytes
): Promise<Source | Unread> {
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      length += bytes.length
      if (length > maxBytes) return tooLarge(file, maxBytes)
      chunks.push(bytes)
    }
  } catch (error) {
    return unread(file, reasonOf(error))
  }
  return { file, text: decode(Buffer.concat(chunks, length)) }
}

/**
 * Decodes as kubectl does (cli-runtime `FileVisitor`, x/text `BOMOverride`): UTF-16 where a byte order mark says so,
 * else UTF-8, and U+FFFD for what is neither. The mark stays as U+FEFF: the reader knows it.
 */
export function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes)
  // Most manifests are ASCII, which takes a fraction of the time.
  return isAscii(bytes) ? bytes.toString('latin1') : bytes.toString('utf8')
}

/** What a file is that is no regular file, with its article. */
export function kindOf(stat: Pick<Stats, 'isDirectory' | 'isFIFO' | 'isSocket' | 'isBlockDevice' | 'isFile'>): string {
  if (stat.isDirectory()) return 'a directory'
  if (stat.isFIFO()) return 'a FIFO'
  if (stat.isSocket()) return 'a socket'
  return stat.isFile() ? 'a file' : 'a device'
}

/** The system's code of an error, such as `ENOENT`; empty where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** What the system said, in words for a message. `otherwise` stands before a code that has no words here. */
export function reasonOf(error: unknown, otherwise = 'cannot be read: '): string {
  const code = codeOf(error)
  const known: Readonly<Record<string, string>> = {
    EACCES: 'permission denied',
    EISDIR: 'a directory, not a file',
    ELOOP: 'a symbolic link that leads to itself',
    ENAMETOOLONG: 'its path is too long for the system',
    ENOENT: 'not there any more',
    ENOTDIR: 'not there any more',
    ENXIO: 'a socket or a device that cannot be read',
    EPERM: 'permission denied'
  }
  if (Object.hasOwn(known, code)) return known[code] ?? code
  return otherwise + (code || (error instanceof Error ? error.message : String(error)))
}

/**
 * All bytes up to the end; null when there are more than `maxBytes`. The size is a guess: a pipe has none. Where it was
 * right, nobody has to ask whether there is more: there was room for that.
 */
function readAll(descriptor: number, size: number, maxBytes: number): Buffer | null {
  let bytes = Buffer.allocUnsafe(Math.min(Math.max(size, 0) + 1, maxBytes + 1))
  let length = 0
  for (;;) {
    if (length === bytes.length) {
      if (length > maxBytes) return null
      const longer = Buffer.allocUnsafe(Math.min(Math.max(length * 2, 65_536), maxBytes + 1))
      bytes.copy(longer, 0, 0, length)
      bytes = longer
    }
    const count = readSync(descriptor, bytes, length, bytes.length - length, null)
    length += count
    if (count === 0 || length === size) return bytes.subarray(0, length)
  }
}

function tooLarge(file: string, maxBytes: number): Unread {
  const mebibytes = maxBytes / 1_048_576
  const limit = mebibytes >= 1 ? `${mebibytes} MiB` : `${maxBytes} bytes`
  const message = `larger than ${limit}, the most that is read of one file`
  return { ...unread(file, message), help: 'Split the file, or leave it out' }
}

function unread(file: string, message: string): Unread {
  return { file, severity: 'error', message }
}
