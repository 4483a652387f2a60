/** Wherever the quick reader answers, it says what the exact one says: values, places, comments and problems. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { codesOf } from '../../src/read/fast-codes.ts'
import { readFast } from '../../src/read/fast.ts'
import { readDocuments } from '../../src/read/read.ts'
import { resolvePlain } from '../../src/read/scalar.ts'
import { split } from '../../src/read/split.ts'
import { readYaml } from '../../src/read/yaml/read-yaml.ts'
import { corpora } from '../conformance/corpora.ts'
import { readExactly } from './exact.ts'
import { valueOfNode } from './nodes.ts'

/** Compares both readers on each document of a text. Out: how many there are, and how many the quick one answered. */
function compare(text: string, name: string): { documents: number; answered: number } {
  let documents = 0
  let answered = 0
  for (const piece of split(text)) {
    if (!('yaml' in piece)) continue
    documents++
    const quick = readFast(text, codesOf(text), piece)
    if (quick === undefined) continue
    answered++
    const { root, comments, problems, ...rest } = readYaml(text, piece, piece.index, piece.instead)
    const { index, start, end } = piece
    assert.deepEqual(rest, { index, start, end }, name)
    assert.deepEqual({ ...quick }, { root, comments, problems }, name)
  }
  return { documents, answered }
}

const word = fc.string({ unit: fc.constantFrom(...'abyn01 .-_:#\'"\\\né名'.split(''), '😀'), maxLength: 8 })
const key = fc.oneof(word, fc.constantFrom('name', 'spec', 'yes', '0x10', '~', '<<', '__proto__', 'x'.repeat(200)))
const number = fc.oneof(
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter(n => !Number.isInteger(n) || Number.isSafeInteger(n))
)
const { value } = fc.letrec<{ value: unknown }>(tie => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    fc.oneof(word, number, fc.boolean(), fc.constant(null), fc.constantFrom('no', '1', 'null', '0644', '1e3', '.5')),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5 })
  )
}))

/** Decides between ways of writing: gives a number below its argument. */
type Choose = (ways: number) => number
const choices = fc.array(fc.nat(), { minLength: 8, maxLength: 64 }).map(numbers => (): Choose => {
  let next = 0
  return ways => numbers[next++ % numbers.length]! % ways
})

/** Writes a value as a document in block style, in one of many ways. */
function write(node: unknown, choose: Choose): string {
  const ends = ['', ' ', '  # comment: "x"', '\n', '\n\n# comment', '\n   # comment\n']
  const collection = typeof node === 'object' && node !== null
  const text = collection ? writeBlock(node, '', choose, ends) : `${writeScalar(node, '', choose)}\n`
  return `${choose(3) === 0 ? '---\n' : ''}${choose(4) === 0 ? '# comment\n' : ''}${text}`
}

function writeBlock(node: object, indent: string, choose: Choose, ends: readonly string[]): string {
  const members = Array.isArray(node) ? node.map(item => ['-', item]) : Object.entries(node).map(writeEntry)
  if (members.length === 0) return Array.isArray(node) ? `${indent}[]\n` : `${indent}{}\n`
  return members.map(([start, member]) => indent + start + writeMember(member, start)).join('')

  function writeEntry([name, member]: [string, unknown]): [string, unknown] {
    return [`${writeInline(name, choose)}${choose(8) === 0 ? ' ' : ''}:`, member]
  }

  function writeMember(member: unknown, start: string): string {
    const end = ends[choose(ends.length)]!
    if (typeof member !== 'object' || member === null) {
      if (member === null && choose(2) === 0) return `${end}\n`
      const scalar = writeScalar(member, indent, choose)
      return ` ${scalar}${scalar.includes('\n') ? '' : end}\n`
    }
    if (Object.keys(member).length === 0 || choose(4) === 0) return ` ${writeFlow(member, choose)}${end}\n`
    if (start === '-' && choose(2) === 0) return ` ${writeBlock(member, `${indent}  `, choose, ends).trimStart()}`
    const deeper = Array.isArray(member) && start !== '-' && choose(2) === 0 ? '' : ' '.repeat(1 + choose(4))
    return `${end}\n${writeBlock(member, indent + deeper, choose, ends)}`
  }
}

/** A scalar behind a key or a dash: also as a block scalar, or over several lines. */
function writeScalar(node: unknown, indent: string, choose: Choose): string {
  if (typeof node === 'string' && /^[^ \n].*[^\n]$/s.test(node)) {
    const deeper = `${indent}${' '.repeat(1 + choose(3))}`
    if (choose(3) === 0) return `|-\n${node.replace(/^(?=.)/gm, deeper)}`
    if (!/^ | $|[\n#:'"\\-]/m.test(node) && choose(3) === 0)
      return `>-\n${deeper}${node.replace(/(?<! ) (?! )/, `\n${deeper}`)}`
    if (!/[\n\\]/.test(node) && choose(3) === 0)
      return JSON.stringify(node).replace(/(?<! ) (?! )/, `\n${deeper.repeat(choose(3))}`)
  }
  return choose(5) === 0 ? writeInline(node, choose) : writeFlow(node, choose)
}

function writeFlow(node: unknown, choose: Choose): string {
  if (typeof node !== 'object' || node === null) return writeInline(node, choose)
  const gap = ['', ' ', '\n  ', ' # comment\n', '\t'][choose(5)]!
  const list = Array.isArray(node)
  const members = list
    ? node.map(item => writeFlow(item, choose))
    : Object.entries(node).map(([name, member]) => `${writeInline(name, choose)}: ${writeFlow(member, choose)}`)
  const inside = members.map(member => gap + member).join(`${choose(2) === 0 ? ' ' : ''},`)
  // A tab behind a plain scalar is too odd for the quick reader.
  const end = gap.replace('\t', ' ')
  return list ? `[${inside}${end}]` : `{${inside}${end}}`
}

/** A scalar on one line that can stand anywhere. */
function writeInline(node: unknown, choose: Choose): string {
  if (typeof node !== 'string') return JSON.stringify(node)
  const bare = /^[\w.é名😀][\w. é名😀-]*$/u.test(node) && !/ $|^\.\.\./.test(node)
  const plain = bare && resolvePlain(node).kind === 'string'
  if (plain && choose(3) > 0) return node
  return node.includes('\n') || choose(2) === 0 ? JSON.stringify(node) : `'${node.replaceAll("'", "''")}'`
}

test('documents in many styles are answered, with the value that was written', () => {
  fc.assert(
    fc.property(value, choices, fc.boolean(), (written, choosing, crlf) => {
      const lines = write(written, choosing())
      const text = crlf ? lines.replaceAll('\n', '\r\n') : lines
      // The splitter has its own mind about text that looks like JSON, and about `---` anywhere.
      if (/^\s*\{/.test(text)) return
      const { documents, answered } = compare(text, text)
      if (documents !== 1 || /^(\.\.\.|---.)/m.test(text)) return
      assert.equal(answered, 1, text)
      const [document] = readDocuments(text)
      const expected = JSON.parse(JSON.stringify(written)) as unknown
      assert.deepEqual(document?.root ? valueOfNode(document.root) : null, expected, text)
    }),
    { numRuns: 3000 }
  )
})

const pieces = [
  ...'\n :-#"\'{}[],|>?!&*%@`\\\t\r~.<=+0y'.split(''), '\r\n', '\n---\n', '\n...\n', '- ', '? ', ': ', ' # c\n', '\n\n',
  '  ', '\n  ', '\x85', '\u2028', '\ufeff', '\ud800', '\0', '\x7f', '|-\n', '>+\n', '|2\n', '<<: ', '&a ', '*a', '!t ',
  'key: v\n', '- x\n'
]
const edits = fc.array(
  fc.record({ at: fc.nat(), removed: fc.nat(3), added: fc.oneof(fc.constant(''), fc.constantFrom(...pieces)) }),
  { minLength: 1, maxLength: 4 }
)

test('edited documents are read alike, or not answered', () => {
  fc.assert(
    fc.property(value, choices, edits, (written, choosing, changes) => {
      let text = write(written, choosing())
      for (const { at, removed, added } of changes) {
        const place = at % (text.length + 1)
        text = text.slice(0, place) + added + text.slice(place + removed)
      }
      compare(text, text)
    }),
    { numRuns: 5000 }
  )
})

const folder = join(corpora, 'manifests-realworld')
const without = existsSync(folder) ? false : 'the real manifests are not there: set PREADMIT_CORPORA'

test('real manifests are read alike, and hardly one is not answered', { skip: without }, () => {
  let documents = 0
  let answered = 0
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(ya?ml|json)$/.test(file)) continue
    const text = readFileSync(join(folder, file), 'utf8')
    const counted = compare(text, file)
    documents += counted.documents
    answered += counted.answered
    assert.deepEqual(readDocuments(text), readExactly(text), file)
  }
  assert.ok(answered >= documents * 0.99, `${answered} of ${documents} documents`)
})
