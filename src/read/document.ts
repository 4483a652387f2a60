/** What the read phase hands on: a file's text and its documents, each with its tree or the reason why it has none. */
import type { Node, Span } from './node.ts'

/** One YAML document as kubectl's reader returns them, or one value of a JSON stream. */
export interface Document extends Span {
  /** Its number in the file, from 0: comment-only documents count, an empty one before a leading `---` does not. */
  readonly index: number
  /** Null when the document holds nothing but comments, and when it could not be parsed. */
  readonly root: Node | null
  /** Spans of the comments, `#` to the end of the line, in text order. */
  readonly comments: readonly Span[]
  readonly problems: readonly Problem[]
  /** Text that kubectl drops without a word, as it reads one document and no more: what follows a `...`, for one. */
  readonly ignored?: Span
}

/**
 * Something that the reader has to say about a place in the text.
 * - `syntax`: kubectl cannot read this document; `kubectl` is its own text, all of it that follows
 *   `error: error parsing FILE: ` (or `unable to decode "FILE": `, for a number of a JSON stream that is too big).
 *   Lines in it count from the document's start, and not always the way people count.
 * - `duplicate-key`: the mapping holds this key again; the span is the later one, `first` the earlier one.
 * - `limit`: a limit of ours was hit: the depth, aliases followed, or the number of documents.
 */
export type Problem =
  | (Span & { readonly code: 'syntax'; readonly message: string; readonly kubectl: string })
  | (Span & { readonly code: 'duplicate-key'; readonly message: string; readonly first: Span })
  | (Span & { readonly code: 'limit'; readonly limit: 'depth' | 'documents'; readonly message: string })
