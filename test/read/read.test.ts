import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocuments } from '../../src/read/read.ts'

test('quick or not, documents come in order, each with its number and place', () => {
  const documents = readDocuments('a: 1\n---\nb: &x {c: d}\ne: *x\n---\nf: [\n---\n# only\n')
  const shown = documents.map(({ index, start, end, root, problems }) =>
    [index, start, end, root?.kind, problems[0]?.code])
  assert.deepEqual(shown, [
    [0, 0, 5, 'map', undefined], [1, 9, 28, 'map', undefined], [2, 32, 37, undefined, 'syntax'],
    [3, 41, 48, undefined, undefined]
  ])
})

test('documents beyond the limit are one unread rest, with a place', () => {
  const text = 'a: 1\n---\nb: 2\n---\nc: 3\n---\nd: 4\n'
  assert.equal(readDocuments(text, undefined, 4).length, 4)
  assert.deepEqual(readDocuments(text, undefined, 4).flatMap(({ problems }) => problems), [])
  const documents = readDocuments(text, undefined, 2)
  assert.equal(documents.length, 3)
  const { start, end, root, problems } = documents[2]!
  assert.deepEqual([start, end, root], [18, text.length, null])
  assert.deepEqual(problems, [
    {
      code: 'limit',
      limit: 'documents',
      message: 'this file holds more than 2 documents: what begins here is not read',
      start,
      end
    }
  ])
})
