/** What a server says of an object that it takes all the same, about one field. */
import type { Answer } from '../../../plugin.ts'
import { warning } from '../../../warning.ts'
import { pathOf, print } from '../../field.ts'
import type { Field } from '../../field.ts'

/** Something that is on its way out, or does nothing any more. `message` is for people; absent: the server's. */
export function deprecated(at: Field, detail: string, message?: string): Answer {
  return warningAt('api/deprecated', at, detail, message)
}

/** A value that is allowed, and hardly what is meant. */
export function doubtful(at: Field, detail: string, message?: string): Answer {
  return warningAt('api/doubtful-value', at, detail, message)
}

function warningAt(rule: string, at: Field, detail: string, message = `${print(at)}: ${detail}`): Answer {
  return warning(`${print(at)}: ${detail}`, [{ rule, path: pathOf(at), message }])
}
