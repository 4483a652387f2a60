/** GitHub's fingerprint of a line, `primaryLocationLineHash`: an alert keeps its identity while lines move. */

const block = 100
const base = 37
/** 37^100 modulo 2^64, in two halves. */
const [dropHigh, dropLow] = halves(BigInt.asUintN(64, BigInt(base) ** BigInt(block)))
const half = 2 ** 32
const endOfFile = 0xffff

/**
 * The fingerprint of each line of a text, as GitHub's uploader computes it from the file (which it does not do for
 * uploads through the API): a rolling hash, modulo 2^64, of the hundred characters from the line's start on that are
 * neither space nor tab; then how many lines with that hash there were so far. Index 0 is line 1.
 * Source of behaviour: https://github.com/github/codeql-action/blob/main/src/fingerprints.ts
 */
export function lineHashes(text: string): readonly string[] {
  const fingerprints: string[] = []
  const seen = new Map<string, number>()
  const ring = new Uint16Array(block)
  const starts = new Uint8Array(block)
  let at = 0
  // The hash is kept in two halves of 32 bits: no product below goes beyond 2^53.
  let high = 0
  let low = 0
  let startsLine = true
  let previous = 0
  // After the text come an end mark and as many zeros as push the last line's start through the ring.
  for (let offset = 0; offset <= text.length + block; offset++) {
    const inside = offset < text.length
    const raw = inside ? text.charCodeAt(offset) : offset === text.length ? endOfFile : 0
    const skipped = raw === 0x20 || raw === 0x09 || (raw === 0x0a && previous === 0x0d)
    previous = raw
    if (skipped) continue
    const code = raw === 0x0d ? 0x0a : raw

    if (starts[at] === 1) {
      const hash = high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0')
      const count = (seen.get(hash) ?? 0) + 1
      seen.set(hash, count)
      fingerprints.push(`${hash}:${count}`)
    }
    starts[at] = startsLine && offset <= text.length ? 1 : 0
    startsLine = inside && code === 0x0a

    const dropped = ring[at] ?? 0
    ring[at] = code
    at = at + 1 === block ? 0 : at + 1
    const sum = low * base + code - dropLow * dropped
    const carry = Math.floor(sum / half)
    low = sum - carry * half
    const rest = high * base - dropHigh * dropped + carry
    high = rest - Math.floor(rest / half) * half
  }
  return fingerprints
}

function halves(value: bigint): [number, number] {
  return [Number(value >> 32n), Number(value & 0xffffffffn)]
}
