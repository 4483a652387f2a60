/**
 * Every block of the documents is true. A ```console block holds a command after `$ ` and its exact output; a block
 * after `<!-- file: PATH -->` holds that file. With UPDATE=1 both are written anew. Links lead to files that are there.
 */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { run } from '../src/main.ts'
import { assertGenerated } from './generated.ts'
import { root } from './root.ts'

const documents = ['README.md', 'src/README.md', 'test/README.md', '.github/CONTRIBUTING.md']

/** Runs what a reader would type in the project's root, at a terminal of 80 columns without colours. */
async function output(command: string): Promise<string> {
  const [program, ...words] = command.split(' ')
  const args = program === 'preadmit' ? words : words.slice(1)
  assert.ok(program === 'preadmit' || command.startsWith('node dist/preadmit.cjs '), `what runs ${command}?`)
  let text = ''
  const stream = { write: (piece: string) => (text += piece), isTTY: true, columns: 80 }
  await run(args, { stdin: Readable.from([]), stdout: stream, stderr: stream, cwd: root, env: { NO_COLOR: '1' } })
  return text
}

const block = /^```console\n\$ (.*)\n[^]*?^```$/gm

for (const document of documents)
  test(`${document}: every block is true, every link leads somewhere`, async () => {
    let text = readFileSync(join(root, document), 'utf8')
    for (const [whole, command = ''] of text.matchAll(block)) {
      const printed = await output(command)
      text = text.replace(whole, () => `\`\`\`console\n$ ${command}\n${printed}\`\`\``)
    }
    text = text.replace(/(<!-- file: (.*) -->\n```\w*\n)[^]*?```/g, (_, head: string, file: string) =>
      `${head}${readFileSync(join(root, file), 'utf8')}\`\`\``
    )
    assertGenerated(document, text)
    for (const [, link = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g))
      assert.ok(existsSync(join(root, dirname(document), link)), `${document} links to ${link}`)
  })
