/**
 * ASN.1 in DER, as far as certificates need it.
 * Source: golang.org/x/crypto `cryptobyte/asn1.go`.
 */

export const sequenceTag = 0x30
export const bitStringTag = 0x03
export const oidTag = 0x06

/** A value: its tag, what is in it, and all of its bytes. */
export interface Element {
  readonly tag: number
  readonly content: Buffer
  readonly whole: Buffer
  /** What comes behind it. */
  readonly rest: Buffer
}

/** The value at the beginning of some bytes; undefined where none begins, or where it is cut short. */
export function elementOf(bytes: Buffer): Element | undefined {
  const [tag, first] = bytes
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) return undefined
  const sizeOfLength = first < 0x80 ? 0 : first & 0x7f
  if (sizeOfLength > 4 || first === 0x80 || bytes.length < 2 + sizeOfLength) return undefined
  const length = sizeOfLength === 0 ? first : bytes.readUIntBE(2, sizeOfLength)
  const isShortest = sizeOfLength === 0 || (length >= 0x80 && length >= 2 ** (8 * (sizeOfLength - 1)))
  const start = 2 + sizeOfLength
  const end = start + length
  if (!isShortest || bytes.length < end) return undefined
  return { tag, content: bytes.subarray(start, end), whole: bytes.subarray(0, end), rest: bytes.subarray(end) }
}

/** The values in some bytes, one behind the other; undefined when they are not all well formed. */
export function elementsIn(bytes: Buffer): readonly Element[] | undefined {
  const elements: Element[] = []
  let rest = bytes
  while (rest.length > 0) {
    const element = elementOf(rest)
    if (element === undefined) return undefined
    elements.push(element)
    rest = element.rest
  }
  return elements
}

/** An object identifier's content as people write it: `1.2.840.113549.1.1.11`. */
export function printOid(content: Buffer): string {
  const arcs: number[] = []
  let arc = 0
  for (const byte of content) {
    arc = arc * 128 + (byte & 0x7f)
    if (byte < 0x80) {
      arcs.push(arc)
      arc = 0
    }
  }
  const [first = 0, ...others] = arcs
  const root = Math.min(Math.floor(first / 40), 2)
  return [root, first - 40 * root, ...others].join('.')
}
