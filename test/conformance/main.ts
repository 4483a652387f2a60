/** `npm run conformance [-- [--all] SUITE…]`: how often preadmit says what is known to be right. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../root.ts'
import { corpora, named } from './corpora.ts'
import { registry } from './registry.ts'
import { conform, type Known } from './runner.ts'

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { all: { type: 'boolean' } } })
  process.exitCode = await conform({
    registry,
    known: JSON.parse(readFileSync(join(root, 'test/conformance/known.json'), 'utf8')) as Known,
    names: positionals,
    corpora,
    named,
    all: values.all ?? false,
    print: line => console.log(line)
  })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
