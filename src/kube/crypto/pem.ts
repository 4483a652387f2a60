/**
 * PEM as Go reads it: what is in its blocks, and what is none.
 * Source: Go `encoding/pem`, Decode.
 */

export interface PemBlock {
  /** `CERTIFICATE`, `RSA PRIVATE KEY` */
  readonly type: string
  readonly bytes: Buffer
}

const dashes = '-----'
const opening = `${dashes}BEGIN `
const closing = `${dashes}END `

/** All blocks of a text, whose characters stand for bytes, in their order; what is malformed is skipped. */
export function pemBlocks(text: string): readonly PemBlock[] {
  const blocks: PemBlock[] = []
  let from = 0
  for (;;) {
    const end = text.indexOf(`\n${closing}`, from)
    if (end < 0) return blocks
    const newline = text.indexOf('\n', end + 1)
    const next = newline < 0 ? text.length : newline + 1
    // The last beginning before an end counts.
    const begin = text.lastIndexOf(opening, end)
    const isAtStart = begin >= from && (begin === 0 || text[begin - 1] === '\n')
    const found = isAtStart ? blockOf(text.slice(begin, end).split('\n'), text.slice(end + 1, next)) : undefined
    if (found !== undefined) blocks.push(found)
    from = next
  }
}

function blockOf([head = '', ...lines]: readonly string[], last: string): PemBlock | undefined {
  const title = head.trimEnd()
  if (!title.endsWith(dashes)) return undefined
  const type = title.slice(opening.length, -dashes.length)
  if (last.trimEnd() !== closing + type + dashes) return undefined
  const body = lines.findIndex(line => !line.includes(':'))
  const data = lines.slice(body < 0 ? lines.length : body).join('').replace(/[ \t\r]/g, '')
  return base64.test(data) ? { type, bytes: Buffer.from(data, 'base64') } : undefined
}

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/
