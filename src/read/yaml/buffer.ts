/**
 * How go-yaml's reader takes a text in: 512 bytes at a time. It shows in two cases only, and only documents with such
 * characters are read with this care: a control character is refused as soon as its chunk is taken in, before the
 * scanner has seen what stands in front of it; and a byte order mark counts where the buffer happens to begin.
 */
import { BYTE_ORDER_MARK, CARRIAGE_RETURN, LINE_FEED } from './characters.ts'
import { Unreadable } from './fault.ts'

const CHUNK = 512

/** The most characters that the scanner asks for at once, in code units: each may be two. */
const MARGIN = 16

/** All but what go-yaml takes without a second look. */
const SPECIAL = /[^\t\n\r -~\x85\xa0-\ufefe\uff00-\ufffd]/

/** True for a text that has to be read chunk by chunk. */
export function needsBuffer(text: string): boolean {
  return SPECIAL.test(text)
}

/** The part of the text that go-yaml would have in its hands. */
export interface Buffer {
  readonly text: string
  /** Where the text ends, without the NUL behind it. */
  readonly size: number
  /** The first character in the buffer. */
  start: number
  /** The first character that is not in the buffer yet. */
  end: number
  /** How many bytes the next chunk holds. */
  room: number
}

/** A buffer with nothing in it. A byte order mark in front is dropped, at the cost of its three bytes. */
export function openBuffer(text: string, size: number): Buffer {
  const marked = text.charCodeAt(0) === BYTE_ORDER_MARK
  return { text, size, start: marked ? 1 : 0, end: marked ? 1 : 0, room: marked ? CHUNK - 3 : CHUNK }
}

/**
 * Makes sure that `count` characters from `at` on are in the buffer. Out: how far the scanner may go before it has to
 * ask again.
 */
export function fill(buffer: Buffer, at: number, count: number): number {
  if (characters(buffer, at) < count) {
    buffer.start = at
    do {
      if (buffer.end >= buffer.size) {
        buffer.end++
        break
      }
      takeChunk(buffer)
    } while (characters(buffer, at) < count)
  }
  return buffer.end - MARGIN
}

/** How many characters of the buffer are left from `at` on, at most as many as anyone asks for. */
function characters({ text, end }: Buffer, at: number): number {
  if (end - at > MARGIN) return MARGIN
  let count = 0
  for (let i = at; i < end; i++) if (bytes(text, i) > 0) count++
  return count
}

function takeChunk(buffer: Buffer): void {
  const { text, size } = buffer
  let room = buffer.room
  let at = buffer.end
  while (at < size) {
    const width = bytes(text, at)
    if (width > room) break
    if (isControl(text.charCodeAt(at)))
      throw new Unreadable('yaml: control characters are not allowed', 'control characters are not allowed', {
        start: at,
        end: at + 1
      })
    room -= width
    at++
  }
  buffer.end = at
  buffer.room = CHUNK
}

/** The bytes of the character at `at`: none for the second half of a pair, and for a CR that the line reader drops. */
function bytes(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED ? 0 : 1
  if (code < 0x800) return 2
  if ((code & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) return 4
  if ((code & 0xfc00) === 0xdc00 && at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800) return 0
  return 3
}

function isControl(code: number): boolean {
  if (code < 0x20) return code !== 9 && code !== 10 && code !== 13
  return (code >= 0x7f && code < 0xa0 && code !== 0x85) || code === 0xfffe || code === 0xffff
}
