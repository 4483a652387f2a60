/** From a file's text to its documents: cut as kubectl cuts it, each read by the quickest reader that knows enough. */
import type { Document } from './document.ts'
import { codesOf } from './fast-codes.ts'
import { readFast } from './fast.ts'
import { maxDocuments } from './limits.ts'
import type { Span } from './node.ts'
import { type YamlPiece, split } from './split.ts'
import { readYaml } from './yaml/read-yaml.ts'

/**
 * The documents of a file's text, as kubectl reads them, or those that are `wanted`. Never throws. At most `most` of
 * them: then the last one is the rest of the text, unread, with that as its problem.
 */
export function readDocuments(text: string, wanted?: (span: Span) => boolean, most: number = maxDocuments): Document[] {
  const documents: Document[] = []
  let codes: Uint16Array | undefined
  for (const piece of split(text)) {
    if (documents.length === most) {
      documents.push(unread({ start: piece.start, end: text.length }, most))
      break
    }
    if (wanted === undefined || wanted(piece))
      documents.push('yaml' in piece ? readPiece(text, (codes ??= codesOf(text)), piece) : piece)
  }
  return documents
}

function readPiece(text: string, codes: Uint16Array, piece: YamlPiece): Document {
  const { start, end, index } = piece
  const read = readFast(text, codes, piece)
  if (read === undefined) return readYaml(text, piece, index, piece.instead)
  return { index, start, end, root: read.root, comments: read.comments, problems: read.problems }
}

function unread(rest: Span, most: number): Document {
  const message = `this file holds more than ${most} documents: what begins here is not read`
  const problem = { code: 'limit', limit: 'documents', message, ...rest } as const
  return { index: most, ...rest, root: null, comments: [], problems: [problem] }
}
