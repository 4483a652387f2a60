/** A text as the numbers of its characters: the quick reader looks at each of them, and asks a string for none. */
import { LINE_FEED, NUL } from './yaml/characters.ts'

/** Whether the machine keeps the high byte of a number first. `node:os` knows it too, but takes a start to load. */
const isBigEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 0

/** Room for the longest text so far: a new array for each would be as much garbage as the texts. */
let codes = new Uint16Array(65_536)
let bytes = Buffer.from(codes.buffer)

/** The UTF-16 codes of a text, and a line feed behind the last. They hold until the next text is asked for. */
export function codesOf(text: string): Uint16Array {
  const { length } = text
  if (length + 2 > codes.length) {
    codes = new Uint16Array(length + 2)
    bytes = Buffer.from(codes.buffer)
  }
  bytes.write(text, 0, length * 2, 'utf16le')
  if (isBigEndian) bytes.subarray(0, length * 2).swap16()
  codes[length] = LINE_FEED
  codes[length + 1] = NUL
  return codes
}
