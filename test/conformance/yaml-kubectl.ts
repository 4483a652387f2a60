/** Files that show how kubectl reads YAML, against what kubectl 1.36 made of them: the objects, or its error. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from '../../src/discover/text.ts'
import type { Document } from '../../src/read/document.ts'
import type { Node } from '../../src/read/node.ts'
import { readDocuments } from '../../src/read/read.ts'
import { tally } from './suite.ts'
import type { Result } from './suite.ts'

export const name = 'yaml-kubectl'

/** What kubectl answers to a file. Numbers beyond 2^53 were rounded when that was recorded. */
type Answer = { readonly docs: readonly unknown[] } | { readonly err: string }

export async function run(corpora: string): Promise<Result> {
  const { add, result } = tally()
  const folder = join(corpora, 'yaml-kubectl')
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<string, Answer>
  for (const [file, answer] of Object.entries(expected)) {
    const documents = readDocuments(decode(readFileSync(join(folder, 'cases', file))))
    const got = answerTo(file, documents)
    add(`yaml-kubectl/${file}`, 'err' in answer ? { err: withoutText(answer.err) } : { docs: answer.docs }, got)
  }
  return result()
}

/** kubectl's answer as preadmit sees it: the first error, or all objects. */
function answerTo(file: string, documents: readonly Document[]): Answer {
  const objects: unknown[] = []
  for (const { root, problems } of documents) {
    for (const problem of problems)
      if (problem.code === 'syntax') return { err: `error: error parsing ${file}: ${problem.kubectl}` }
      else if (problem.code === 'limit') return { err: problem.message }
    if (root === null || root.kind === 'null') continue
    for (const node of itemsOf(root)) {
      const object = plain(node)
      if (!(typeof object === 'object' && object !== null && 'kind' in object)) return { err: missingKind(file) }
      objects.push(object)
    }
  }
  return { docs: objects }
}

/** That a document has no kind is found when it has been read: the text of the object is left out. */
function missingKind(file: string): string {
  return `error: unable to decode "${file}": Object 'Kind' is missing in …`
}

function withoutText(error: string): string {
  return error.replace(/(?<=: Object 'Kind' is missing in ).*$/s, '…')
}

/** kubectl takes whatever has items for a list, and prints the items. */
function itemsOf(root: Node): readonly Node[] {
  const items = root.kind === 'map' ? root.entries.find(({ key }) => key === 'items')?.value : undefined
  return items?.kind === 'seq' ? items.items : [root]
}

function plain(node: Node): unknown {
  switch (node.kind) {
    case 'map':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]))
    case 'seq':
      return node.items.map(plain)
    case 'integer':
      return Number(node.value)
    case 'float':
      // JSON's -0 is read as an integer, which has no sign.
      return node.value === 0 ? 0 : node.value
    default:
      return node.value
  }
}
