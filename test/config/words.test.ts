/** The words of a command line are told apart as Node does it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseArgs } from 'node:util'
import * as fc from 'fast-check'
import { optionTable } from '../../src/config/options.ts'
import { wordsOf } from '../../src/config/words.ts'
import type { Word } from '../../src/config/words.ts'

/** The same by `parseArgs`. */
function wordsByNode(args: string[]): readonly Word[] {
  const { tokens } = parseArgs({ args, options: optionTable, strict: false, allowPositionals: true, tokens: true })
  return tokens.map(token => {
    switch (token.kind) {
      case 'option-terminator':
        return { kind: 'end' }
      case 'positional':
        return { kind: 'argument', value: token.value }
      case 'option': {
        const { kind, name, rawName, value, inlineValue } = token
        return { kind, name, rawName, value, isInline: inlineValue ?? false }
      }
    }
  })
}

const part = fc.constantFrom('--', '-', '=', 'h', 'n', 'f', 'x', 'help', 'quiet', 'format', 'values', 'a.yaml', ' ', '')

test('all command lines', () => {
  fc.assert(fc.property(fc.array(fc.array(part, { maxLength: 4 }).map(parts => parts.join(''))), args => {
    // Node takes the dashes of `--=a=b` for an option of their own, and those of `-h--` for an end.
    fc.pre(!args.some(arg => /^--=|^-[^-].*-/.test(arg)))
    assert.deepEqual(wordsOf(args).map(word => ({ value: undefined, ...word })),
      wordsByNode(args).map(word => ({ value: undefined, ...word })))
  }), { numRuns: 2000 })
})
