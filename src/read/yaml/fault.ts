/** What stops the reading of a document, thrown from the depths of the reader and caught at its door. */

/** A place inside a document's text, or inside its file, as the thrower counts. */
export interface Place {
  readonly start: number
  readonly end: number
}

/**
 * kubectl cannot read this document. `kubectl` is its text, `problem` go-yaml's name for what is wrong (the key of the
 * plain words, see messages.ts), `place` where in the document, `about` a name or character that the words mention.
 */
export class Unreadable extends Error {
  readonly kubectl: string
  readonly problem: string
  readonly place: Place
  readonly about: string

  constructor(kubectl: string, problem: string, place: Place, about = '') {
    super(kubectl)
    this.kubectl = kubectl
    this.problem = problem
    this.place = place
    this.about = about
  }
}

/** A limit of ours is hit (see limits.ts). */
export class LimitHit extends Error {
  readonly place: Place

  constructor(message: string, place: Place) {
    super(message)
    this.place = place
  }
}
